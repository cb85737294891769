"""How people file an observation, as steps that stories share."""

import re
from typing import Any

from bot.domain.codes import Language
from bot.domain.observation import Draft
from dialogs.texts import Texts
from tests.fakes.authority import TENANT_ID
from tests.stage import Chat, Stage, button, words

TEXT = {
    "fi": "Vuokra-asuntoa ei saa, jos luottotiedoissa on yksikin merkintä, ja ihmiset jäävät tuttavien luo.",
    "sv": "Den som har en betalningsanmärkning får ingen hyresbostad, och många bor hos bekanta i månader.",
    "en": "Nobody with a default on record gets a rented flat, and people stay with friends for months.",
}
CARE = {
    "fi": "Kotihoidon käyntejä perutaan viikonloppuisin, ja iäkkäät jäävät päiviksi ilman lämmintä ruokaa.",
    "sv": "Hemvårdens besök ställs in på helgerna, och de äldre blir utan varm mat i flera dagar.",
    "en": "Home care visits are cancelled at weekends, and old people go without a warm meal for days.",
}
"""Another matter: its need and who can act are others."""
BUS = {
    "fi": "Kylään ei kulje enää bussia iltaisin, ja moni jää kotiin.",
    "sv": "Till byn går ingen buss på kvällarna längre, och många stannar hemma.",
    "en": "No bus runs to the village in the evenings any more, and many stay at home.",
}
LIST = {
    language: "\n".join(f"{n}. {texts[language]}" for n, texts in enumerate((TEXT, CARE, BUS), 1))
    for language in TEXT
}
"""Three observations in one message."""
SEND = {"fi": "lähetä", "sv": "skicka", "en": "send"}
FILE = {"fi": "havainto", "sv": "gör en observation", "en": "observation"}
TEXT_ONLY = {"fi": "pelkkä teksti", "sv": "endast text", "en": "text only"}
OWN_TEXT = {"fi": "oma teksti", "sv": "egen text", "en": "own text"}
CHOSEN = {
    "type": "NEG",
    "need_main": "SHL11_02",
    "service_task": "TYOIK",
    "area": "Kajaani",
    "extent": "COMMON",
    "sector": "ASUM,TALOUS",
}
"""What is chosen on the card, whatever was guessed."""

TYPED = {"service_task": "1", "area": "2", "need_main": "2", "extent": "3"}
"""What is answered in words to what is asked."""


async def found_draft(on: Stage, chat: Chat) -> Draft | None:
    """The draft of a person, if there is one."""
    async with on.unit() as unit:
        person = await unit.people.find(TENANT_ID, chat.who.object_id)
        found: Draft | None = await unit.drafts.of(person.id) if person else None
    return found


async def draft_of(on: Stage, chat: Chat) -> Draft:
    """The draft of a person."""
    found = await found_draft(on, chat)
    assert found
    return found


def fields_of(part: Any) -> dict[str, str]:
    """What stands in the fields of a card, hidden ones too: a client sends all of it with each button."""
    if isinstance(part, list):
        return {key: value for one in part for key, value in fields_of(one).items()}
    if not isinstance(part, dict):
        return {}
    if str(part.get("type", "")).startswith("Input."):
        return {part["id"]: part.get("value") or ""}
    return fields_of([one for key, one in part.items() if key not in ("fallback", "data", "choices")])


async def to_form_by_card(chat: Chat, text: str = TEXT["fi"], **chosen: str) -> dict[str, object]:
    """From nothing to the form as it is sent: the text as a message, then all that stands on its card."""
    await chat.says(text)
    if "'endorse'" in str(chat.card):
        await chat.presses("answer")
    return await fills(chat, **{**CHOSEN, **chosen})


async def fills(chat: Chat, **fields: str) -> dict[str, object]:
    """Have the form keep what stands in its fields, as the buttons of its older cards did."""
    forward = "send" if "'send'" in str(chat.card) else "answer"  # without a text there is nothing to send
    sent = {**button(chat.card, forward), **fields_of(chat.card)}
    kept = {"verb": "answer", "once": f"kept-{sent['once']}"}
    return await chat.sends_action("answer", {**sent, **kept, **fields})


async def file_by_card(chat: Chat, text: str = TEXT["fi"], **chosen: str) -> dict[str, object]:
    """The whole way; returns the receipt card."""
    await to_form_by_card(chat, text, **chosen)
    return await chat.presses("send")


async def to_form_by_text(chat: Chat, language: str = "fi", text: str | None = None) -> str:
    """From nothing to the form as it is sent, typing; returns what was said last."""
    await chat.says(TEXT_ONLY[language])
    said = await chat.says(text or TEXT[language])

    def shown(key: str) -> bool:
        return any(Texts(spoken)(key) in said for spoken in Language)

    if shown("similar-title"):
        said = await chat.says(OWN_TEXT[language])
    for _ in TYPED:
        asked = next((key for key in TYPED if shown(f"question-{key}")), None)
        if asked is None:
            break
        said = await chat.says(TYPED[asked])
    return said


async def file_by_text(chat: Chat, language: str = "fi", text: str | None = None) -> str:
    """The whole way; returns the receipt's words."""
    await to_form_by_text(chat, language, text)
    return await chat.says(SEND[language])


async def to_typed_form(chat: Chat, mode: str, text: str | None = None) -> None:
    """All but sending it, typed in Finnish, with a way to appear."""
    await to_form_by_text(chat, "fi", text)
    await chat.says("muokkaa nimeni")
    await chat.says(str(1 + ("NAMED", "PSEUDO", "ANON").index(mode)))


def number_in(shown: object) -> str:
    """The observation's number on a receipt."""
    found = re.search(r"H-\d{4}-\d{4}", words(shown))
    assert found, words(shown)
    return found[0]
