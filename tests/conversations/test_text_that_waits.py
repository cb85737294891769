"""A text that waits for its writer's word: on no disk, on the card, for a while in one copy's memory."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.domain.codes import Language
from dialogs.pending import KEPT_SECONDS, PendingStore
from dialogs.texts import Texts
from tests.cast import ANNA, ELLEN, SVEN, Actor
from tests.conversations.filing import (
    BUS,
    CARE,
    LIST,
    TEXT,
    TEXT_ONLY,
    draft_of,
    fields_of,
    found_draft,
    to_form_by_card,
)
from tests.conversations.test_guard import says_to_guard
from tests.conversations.test_reporter_modes import files_in
from tests.fakes.clock import FakeClock
from tests.stage import Chat, Stage, button, stage, words

FI = Texts(Language.FI)
KNOWN = {"service_task": "TYOIK", "area": "Kajaani"}
EVERY = pytest.mark.parametrize("who", [ANNA, SVEN, ELLEN])
MARK = "kuukausia"
"""A word of each text below, and of nothing that the bot says."""
BLOCKED = f"Asiakas 010190-921C on jonottanut asuntoa {MARK}, eikä kukaan vastaa hänelle mitään."
WARNED = f"Virtasen Maija odotti asuntoa {MARK}, eikä kukaan vastannut kysymyksiin mitään."
URGENT = f"Olen huolissani yhdestä perheestä: pieni lapsi on ollut {MARK} iltaisin yksin. Mitä teen tänään?"
ASKED = {"blocked": BLOCKED, "warned": WARNED, "urgent": URGENT}
SAY = {
    "append": {"fi": "lisää", "sv": "lägg till", "en": "add"},
    "replace": {"fi": "vaihda", "sv": "byt", "en": "replace"},
    "continue": {"fi": "jatka", "sv": "fortsätt", "en": "continue"},
}


@pytest.fixture
def kept_nowhere(on: Stage, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., None]:
    """Assert that a word is in no file beside the database, the log of its pages included, and in no line."""

    def check(word: str = MARK) -> None:
        for name, raw in files_in(tmp_path).items():
            assert word.encode() not in raw, name
        logged = capsys.readouterr()
        assert word not in logged.out + logged.err

    return check


# --- what the guard stopped or asks about


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize("face", ["kortit", "pelkkä teksti"])
async def test_a_first_message_that_the_guard_asks_about_is_nowhere_until_it_is_answered(
    on: Stage, anna: Chat, asked: str, face: str, kept_nowhere: Callable[..., None]
) -> None:
    await anna.says(face)
    await anna.says(ASKED[asked])
    kept_nowhere()
    assert await found_draft(on, anna) is None
    async with on.unit() as unit:
        assert sum((await unit.outbox.counts()).values()) == 0


@pytest.mark.parametrize("field", ["text", "tried", "proposal"])
@pytest.mark.parametrize("asked", ["blocked", "warned"])
@pytest.mark.parametrize("verb", ["send", "answer", "cancel"])
async def test_nor_is_one_that_was_written_on_the_card(
    on: Stage, anna: Chat, field: str, asked: str, verb: str, kept_nowhere: Callable[..., None]
) -> None:
    await to_form_by_card(anna)
    sent = {**button(anna.card, "cancel"), **fields_of(anna.card), field: ASKED[asked], "verb": verb}
    await anna.sends_action(verb, sent)
    kept_nowhere()
    assert (await draft_of(on, anna)).answers["text"] == TEXT["fi"]


async def test_a_text_beside_it_waits_too_and_comes_back_with_the_answer(
    on: Stage, anna: Chat, kept_nowhere: Callable[..., None]
) -> None:
    await to_form_by_card(anna)
    other = "Olemme kirjoittaneet puoltoja jo vuosia."
    await anna.presses("send", **{**fields_of(anna.card), "text": WARNED, "tried": other})
    kept_nowhere()
    kept_nowhere("puoltoja")
    await says_to_guard(anna, "confirmed")
    answers = (await draft_of(on, anna)).answers
    assert (answers["text"], answers["tried"]) == (WARNED, other)


async def test_what_is_confirmed_is_kept_from_then_on(on: Stage, anna: Chat) -> None:
    await anna.says(WARNED)
    await says_to_guard(anna, "confirmed")
    draft = await draft_of(on, anna)
    assert (draft.answers["text"], draft.answers["warned"]) == (WARNED, ["NAME"])
    on.clock.advance(seconds=2)
    assert "H-2026-0001" in words(await anna.presses("send", **{**fields_of(anna.card), **KNOWN}))


async def test_of_the_guard_s_sentence_the_own_text_is_on_the_card_alone(
    on: Stage, anna: Chat, kept_nowhere: Callable[..., None]
) -> None:
    await anna.says(WARNED)
    await says_to_guard(anna, "masked")
    assert MARK in str((await draft_of(on, anna)).answers["text"])
    kept_nowhere("Virtasen")
    back = await anna.presses("restore", **fields_of(anna.card))
    kept_nowhere("Virtasen")  # its writer is asked again
    assert FI("form-title") not in words(back).splitlines()[:1]
    await says_to_guard(anna, "confirmed")
    assert (await draft_of(on, anna)).answers["text"] == WARNED


async def test_the_card_carries_it_over_a_restart(database_url: str) -> None:
    async with stage(database_url) as before:
        await Chat(before, ANNA).says(WARNED)
        card = Chat(before, ANNA).card
    async with stage(database_url, before.clock) as after:
        anna = Chat(after, ANNA)
        found = [one for one in _buttons(card) if one.get("leave") == "confirmed"]
        await anna.sends_action("answer", {**fields_of(card), **found[0]})
        assert (await draft_of(after, anna)).answers["text"] == WARNED


def _buttons(part: object) -> list[dict[str, str]]:
    """What each button of a card sends."""
    if isinstance(part, list):
        return [found for one in part for found in _buttons(one)]
    if not isinstance(part, dict):
        return []
    own = [part["data"]] if part.get("type") == "Action.Execute" else []
    return own + [
        found for key, one in part.items() if key not in ("data", "fallback") for found in _buttons(one)
    ]


async def test_on_the_card_of_yesterday_it_is_answered_as_today(on: Stage, anna: Chat) -> None:
    await anna.says(WARNED)
    on.clock.advance(days=1)
    await says_to_guard(anna, "confirmed")
    assert (await draft_of(on, anna)).answers["text"] == WARNED


# --- delete it


@pytest.mark.parametrize("asked", ["blocked", "urgent"])
async def test_it_can_be_deleted_and_then_nothing_was_ever_there(
    on: Stage, anna: Chat, asked: str, kept_nowhere: Callable[..., None]
) -> None:
    await anna.says(ASKED[asked])
    card = await anna.presses("discard_text")
    assert FI("said-discarded").split(".")[0] in words(card)
    assert await found_draft(on, anna) is None
    kept_nowhere()
    await anna.says("pelkkä teksti")
    await anna.says("vahvista")
    assert await found_draft(on, anna) is None
    async with on.unit() as unit:
        assert (await unit.people.find(on.settings.tenants[0], ANNA.object_id)).privacy_version is None


async def test_a_draft_with_words_of_its_own_outlives_it(on: Stage, anna: Chat) -> None:
    await to_form_by_card(anna)
    await anna.presses("send", **{**fields_of(anna.card), "tried": BLOCKED})
    await anna.presses("discard_text")
    assert (await draft_of(on, anna)).answers["text"] == TEXT["fi"]


# --- in words: fifteen minutes of one copy's memory


@pytest.fixture
def minutes(on: Stage) -> FakeClock:
    """The clock by which this copy forgets."""
    clock = FakeClock()
    store = PendingStore(clock.seconds)  # type: ignore[var-annotated]  # of what the copy holds
    on.house.handler.dispatcher._observations_pending = store
    return clock


@pytest.mark.parametrize(("after", "kept"), [(KEPT_SECONDS - 1, True), (KEPT_SECONDS + 1, False)])
async def test_for_fifteen_minutes_a_word_is_enough(
    on: Stage, anna: Chat, minutes: FakeClock, after: float, *, kept: bool
) -> None:
    await anna.says("pelkkä teksti")
    await anna.says(WARNED)
    minutes.advance(seconds=after)
    said = await anna.says("vahvista")
    found = await found_draft(on, anna)
    assert (found is not None and found.answers["text"] == WARNED) == kept
    assert (FI("question-service_task") in said) == kept
    if not kept:
        assert "uudelleen" in said


async def test_another_copy_asks_to_send_it_again(on: Stage, anna: Chat, database_url: str) -> None:
    await anna.says("pelkkä teksti")
    await anna.says(WARNED)
    async with stage(database_url, on.clock) as other:
        there = Chat(other, ANNA)
        assert "uudelleen" in await there.says("vahvista")
        assert await found_draft(other, there) is None
    assert FI("question-service_task") in await anna.says("vahvista")  # this copy knows it


@EVERY
async def test_what_is_said_to_it_is_understood_in_each_language(on: Stage, who: Actor) -> None:
    chat, language = Chat(on, who), who.locale[:2]
    await chat.says(TEXT_ONLY[language])
    text = {
        "fi": WARNED,
        "sv": "Kalle Virtanen väntade på en bostad i flera år och ingen svarade på frågorna.",
        "en": "Kalle Virtanen waited for a flat for years and nobody answered any questions at all.",
    }[language]
    await chat.says(text)
    assert await found_draft(on, chat) is None
    await chat.says({"fi": "vahvista", "sv": "bekräfta", "en": "confirm"}[language])
    assert (await draft_of(on, chat)).answers["text"] == text


async def test_the_last_text_alone_is_held(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    await anna.says(WARNED)
    await anna.says(WARNED.replace("asuntoa", "kotia"))
    await anna.says("vahvista")
    assert (await draft_of(on, anna)).answers["text"] == WARNED.replace("asuntoa", "kotia")


async def test_nobody_confirms_another_one_s_text(on: Stage, anna: Chat, sven: Chat) -> None:
    await anna.says("pelkkä teksti")
    await anna.says(WARNED)
    await sven.says("bekräfta")
    assert await found_draft(on, sven) is None
    assert await found_draft(on, anna) is None


# --- a second text while a form stands open


@EVERY
@pytest.mark.parametrize("how", ["append", "replace", "continue"])
async def test_in_words_a_second_text_is_added_put_in_place_or_left(
    on: Stage, who: Actor, how: str, kept_nowhere: Callable[..., None]
) -> None:
    chat, language = Chat(on, who), who.locale[:2]
    first, second = TEXT[language], CARE[language]
    await chat.says(TEXT_ONLY[language])
    await chat.says(first)
    asked = await chat.says(second)
    assert Texts(Language(language))("beside-title") in asked
    kept_nowhere(second[:40])
    await chat.says(SAY[how][language])
    expected = {"append": f"{first}\n{second}", "replace": second, "continue": first}[how]
    assert (await draft_of(on, chat)).answers["text"] == expected


@pytest.mark.parametrize("how", ["append", "replace"])
async def test_by_card_too_and_the_card_carries_it(
    on: Stage, anna: Chat, how: str, kept_nowhere: Callable[..., None]
) -> None:
    await anna.says(TEXT["fi"])
    begun = await draft_of(on, anna)
    await anna.says(CARE["fi"])
    assert FI("beside-title") in words(anna.card)
    kept_nowhere(CARE["fi"][:40])
    assert (await draft_of(on, anna)).answers == begun.answers
    (data,) = [one for one in _buttons(anna.card) if one.get("as") == how]
    card = await anna.sends_action("take_text", data)
    expected = {"append": f"{TEXT['fi']}\n{CARE['fi']}", "replace": CARE["fi"]}[how]
    assert fields_of(card)["text"] == expected
    draft = await draft_of(on, anna)
    assert (draft.id, draft.answers["text"]) == (begun.id, expected)


async def test_by_card_the_first_one_may_go_on(on: Stage, anna: Chat) -> None:
    await anna.says(TEXT["fi"])
    await anna.says(CARE["fi"])
    await anna.presses("start")
    assert fields_of(anna.card)["text"] == TEXT["fi"]


async def test_a_text_that_is_added_and_then_is_too_long_is_refused_and_both_are_there(
    on: Stage, anna: Chat
) -> None:
    long = f"{CARE['fi']} " * (1500 // (len(CARE["fi"]) + 1))
    await anna.says(TEXT["fi"])
    await anna.says(long)
    (data,) = [one for one in _buttons(anna.card) if one.get("as") == "append"]
    card = await anna.sends_action("take_text", data)
    assert "1500" in words(card).replace("\u00a0", "").replace(" ", "")
    assert long.strip() in fields_of(card)["text"]
    assert (await draft_of(on, anna)).answers["text"] == TEXT["fi"]


@pytest.mark.parametrize("asked", ASKED)
async def test_the_guard_speaks_before_what_becomes_of_a_second_text_is_asked(
    on: Stage, anna: Chat, asked: str, kept_nowhere: Callable[..., None]
) -> None:
    await anna.says(TEXT["fi"])
    shown = await anna.says(ASKED[asked])
    assert FI("beside-title") not in shown
    kept_nowhere()
    assert (await draft_of(on, anna)).answers["text"] == TEXT["fi"]


async def test_what_was_confirmed_of_a_second_text_is_not_asked_again(on: Stage, anna: Chat) -> None:
    await anna.says(TEXT["fi"])
    await anna.says(WARNED)
    await says_to_guard(anna, "confirmed")
    assert FI("beside-title") in words(anna.card)
    assert (await draft_of(on, anna)).answers["text"] == TEXT["fi"]
    (data,) = [one for one in _buttons(anna.card) if one.get("as") == "replace"]
    await anna.sends_action("take_text", data)
    assert (await draft_of(on, anna)).answers["text"] == WARNED


async def test_the_same_text_again_is_the_same_form(on: Stage, anna: Chat) -> None:
    await anna.says(TEXT["fi"])
    assert FI("beside-title") not in await anna.says(TEXT["fi"])
    assert fields_of(anna.card)["text"] == TEXT["fi"]


async def test_the_question_is_answered_by_a_later_copy_on_the_card(database_url: str) -> None:
    async with stage(database_url) as before:
        anna = Chat(before, ANNA)
        await anna.says(TEXT["fi"])
        await anna.says(CARE["fi"])
        card = anna.card
    async with stage(database_url, before.clock) as after:
        anna = Chat(after, ANNA)
        (data,) = [one for one in _buttons(card) if one.get("as") == "replace"]
        await anna.sends_action("take_text", data)
        assert (await draft_of(after, anna)).answers["text"] == CARE["fi"]


# --- several observations in one message


async def test_several_in_one_message_are_asked_about_and_kept_nowhere(
    on: Stage, anna: Chat, kept_nowhere: Callable[..., None]
) -> None:
    shown = await anna.says(LIST["fi"])
    assert FI("several-title", n=3) in shown
    kept_nowhere(TEXT["fi"][:40])
    assert await found_draft(on, anna) is None


async def test_the_first_is_filed_first_or_all_as_one(on: Stage, anna: Chat) -> None:
    await anna.says(LIST["fi"])
    first, whole = (one for one in _buttons(anna.card) if one["verb"] == "take_text")
    await anna.sends_action("take_text", first)
    assert (await draft_of(on, anna)).answers["text"] == TEXT["fi"]
    on.clock.advance(seconds=2)
    assert "H-2026-0001" in words(await anna.presses("send", **{**fields_of(anna.card), **KNOWN}))
    await anna.sends_action("take_text", whole)
    assert CARE["fi"] in str((await draft_of(on, anna)).answers["text"])


@EVERY
@pytest.mark.parametrize("which", ["first", "as-one"])
async def test_so_it_is_in_words(on: Stage, who: Actor, which: str) -> None:
    chat, language = Chat(on, who), who.locale[:2]
    say = {
        "first": {"fi": "ensimmäinen", "sv": "första", "en": "first"},
        "as-one": {"fi": "kaikki yhtenä", "sv": "alla som en", "en": "all as one"},
    }[which][language]
    await chat.says(TEXT_ONLY[language])
    await chat.says(LIST[language])
    await chat.says(say)
    text = str((await draft_of(on, chat)).answers["text"])
    assert (text == TEXT[language]) == (which == "first")
    assert (CARE[language] in text) == (which == "as-one")


async def test_the_guard_looks_at_each_of_them_before_it_is_kept(
    on: Stage, anna: Chat, kept_nowhere: Callable[..., None]
) -> None:
    await anna.says(f"1. {WARNED}\n2. {CARE['fi']}\n3. {BUS['fi']}")
    kept_nowhere()
    for data in [one for one in _buttons(anna.card) if one["verb"] == "take_text"]:
        await anna.sends_action("take_text", data)
        kept_nowhere()
    assert await found_draft(on, anna) is None


# --- what passed is a draft like any other


async def test_what_passed_is_a_draft_at_once_and_nothing_more(on: Stage, anna: Chat, tmp_path: Path) -> None:
    await anna.says(TEXT["fi"])
    assert (await draft_of(on, anna)).answers["text"] == TEXT["fi"]
    assert any(TEXT["fi"].encode() in raw for raw in files_in(tmp_path).values())
    async with on.unit() as unit:
        assert sum((await unit.outbox.counts()).values()) == 0
        assert await unit.observations.unlinked() == []
