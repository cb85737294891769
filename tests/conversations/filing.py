"""How people file an observation, as steps that stories share."""

import re

from tests.stage import Chat

TEXT = {
    "fi": "Vuokra-asuntoa ei saa, jos luottotiedoissa on yksikin merkintä, ja ihmiset jäävät tuttavien luo.",
    "sv": "Den som har en betalningsanmärkning får ingen hyresbostad, och många bor hos bekanta i månader.",
    "en": "Nobody with a default on record gets a rented flat, and people stay with friends for months.",
}
SKIP = {"fi": "ohita kaikki", "sv": "hoppa över allt", "en": "skip all"}
SEND = {"fi": "lähetä", "sv": "skicka", "en": "send"}
FILE = {"fi": "havainto", "sv": "gör en observation", "en": "observation"}
TEXT_ONLY = {"fi": "pelkkä teksti", "sv": "endast text", "en": "text only"}
UNDERSTOOD = {"fi": "ymmärsin", "sv": "jag förstår", "en": "understood"}


async def to_summary_by_card(chat: Chat, text: str = TEXT["fi"]) -> None:
    """From nothing to the summary, pressing buttons; the privacy text comes the first time only."""
    await chat.says("havainto")
    if any(found in str(chat.card) for found in ("'understood'", '"understood"')):
        await chat.presses("understood")
    await chat.presses("answer", pick="NEG")
    await chat.presses("answer", text=text)
    await chat.presses("answer", need_main="SHL11_02", service_task="TYOIK")
    await chat.presses("answer", area="Kajaani", extent="COMMON")
    await chat.presses("answer", sector="ASUM,TALOUS")
    await chat.presses("skip")


async def file_by_card(chat: Chat, text: str = TEXT["fi"]) -> dict[str, object]:
    """The whole way; returns the receipt card."""
    await to_summary_by_card(chat, text)
    return await chat.presses("send")


async def to_summary_by_text(chat: Chat, language: str = "fi", text: str | None = None) -> str:
    """From nothing to the summary, typing; returns the summary."""
    await chat.says(TEXT_ONLY[language])
    shown = await chat.says(FILE[language])
    if "1." not in shown:
        await chat.says(UNDERSTOOD[language])
    await chat.says("2")
    await chat.says(text or TEXT[language])
    await chat.says("2")
    await chat.says("1")
    await chat.says("2")
    await chat.says("3")
    await chat.says("4, 10")
    return await chat.says(SKIP[language])


async def file_by_text(chat: Chat, language: str = "fi", text: str | None = None) -> str:
    """The whole way; returns the receipt's words."""
    await to_summary_by_text(chat, language, text)
    return await chat.says(SEND[language])


async def to_typed_summary(chat: Chat, mode: str, text: str | None = None) -> None:
    """All but sending it, typed in Finnish, with a way to appear."""
    summary = await to_summary_by_text(chat, "fi", text)
    line = re.search(r"^(\d+)\. Miten näyt", summary, re.MULTILINE)
    assert line
    await chat.says(line[1])
    await chat.says(str(1 + ("NAMED", "PSEUDO", "ANON").index(mode)))
