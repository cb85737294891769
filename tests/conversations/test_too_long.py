"""What is longer than anybody reads at once is refused before anything looks into it, and nothing is lost."""

import re
from itertools import cycle
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.domain.codes import Language
from bot.domain.decision import DECISION_FORM
from bot.domain.form import observation_form
from bot.domain.guard import LONGEST, Guard, Stopped, TooLong
from bot.domain.outcome import DONE_FORM
from bot.domain.phenomenon import PHENOMENON_FORM
from bot.domain.proposal import PROPOSAL_FORM, REASON
from bot.domain.questionnaire import AnswerKind, Questionnaire
from dialogs.actions.registry import NAMES, VERBS
from dialogs.texts.loader import all_words
from tests.cast import ANNA, CHANNEL, ELLEN, OTTO, SVEN, Actor
from tests.conversations.filing import TEXT, file_by_card, to_form_by_text
from tests.stage import Chat, Stage, linked_channel, words

FORMS = (
    observation_form(),
    DECISION_FORM,
    DONE_FORM,
    PHENOMENON_FORM,
    PROPOSAL_FORM,
    Questionnaire((REASON,)),
)
INPUTS = sorted(
    {one.key for form in FORMS for one in form.questions if one.kind is AnswerKind.TEXT} | {"answer"}
)
TOO_LONG = {"fi": "liian pitkä minulle", "sv": "för långt för mig", "en": "too long for me"}
_INITIALS = "A.B. "
"""What grows most when it is masked."""


async def _draft(on: Stage, chat: Chat) -> Any:
    async with on.unit() as unit:
        person = await unit.people.find(on.settings.tenants[0], chat.who.object_id)
        return await unit.drafts.of(person.id)


def _looks(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The lengths of all that the guard looks at."""
    seen: list[int] = []
    look = Guard.look

    def counted(guard: Guard, text: str, **around: Any) -> Any:
        seen.append(len(text))
        return look(guard, text, **around)

    monkeypatch.setattr(Guard, "look", counted)
    return seen


def test_every_form_fits_into_one_message() -> None:
    whole = [sum(one.longest for one in form.questions if one.kind is AnswerKind.TEXT) for form in FORMS]
    assert max(whole) == 2500
    assert max(whole) + 1000 < LONGEST  # with ids, codes and dates


def test_the_guard_itself_looks_at_nothing_longer() -> None:
    guard = Guard()
    guard.look("a" * LONGEST, language=Language.FI)
    with pytest.raises(TooLong):
        guard.look("a" * (LONGEST + 1), language=Language.FI)


def test_a_wording_that_would_be_longer_than_the_guard_looks_at_is_not_made() -> None:
    for piece in ("M.V. odotti. ", "a@b ", "010190-921C x "):
        text = (piece * LONGEST)[:LONGEST]
        with pytest.raises(Stopped) as stopped:
            Guard().check(text, language=Language.FI)
        assert len(stopped.value.offered or "") <= LONGEST
        assert len(stopped.value.own) <= LONGEST


@pytest.mark.parametrize(("who", "language"), [(ANNA, "fi"), (SVEN, "sv"), (ELLEN, "en")])
async def test_a_long_line_is_refused_unread_and_the_draft_stays(
    on: Stage, who: Actor, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat = Chat(on, who)
    await to_form_by_text(chat, language)
    before, seen = await _draft(on, chat), _looks(monkeypatch)
    said = await chat.says("x" * 28_123)
    assert TOO_LONG[language] in said
    assert re.findall(r"28\D?123", said)
    assert re.findall(rf"{LONGEST // 1000}\D?000", said)
    assert (await _draft(on, chat), seen) == (before, [])


async def test_a_line_that_is_just_short_enough_is_read(
    on: Stage, anna: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = _looks(monkeypatch)
    assert TOO_LONG["fi"] not in await anna.says("x" * LONGEST)
    assert seen == [LONGEST]


async def test_who_chose_another_language_is_told_in_it(on: Stage, anna: Chat) -> None:
    await anna.says("på svenska")
    assert TOO_LONG["sv"] in await anna.says("x" * (LONGEST + 1))


async def test_a_long_answer_on_a_card_is_refused_and_the_card_stays(
    on: Stage, anna: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    await anna.says("havainto")
    asking = anna.card
    before, seen = await _draft(on, anna), _looks(monkeypatch)
    await anna.presses("answer", asking, text="x" * (LONGEST + 1))
    assert TOO_LONG["fi"] in words(anna.heard[-1])
    assert (await _draft(on, anna), seen) == (before, [])
    assert "Arvasin tekstistä" in words(await anna.presses("answer", asking, text=TEXT["fi"]))


async def test_on_a_card_only_what_was_written_is_counted(on: Stage, anna: Chat) -> None:
    await anna.says("havainto")
    asking = anna.card
    shown = words(await anna.presses("answer", asking, text="x" * LONGEST))
    assert TOO_LONG["fi"] not in words(anna.heard[-1]) + shown
    assert re.findall(r"4\D?000", shown)
    await anna.presses("answer", text="x" * (LONGEST + 1))
    assert re.findall(r"4\D?001", words(anna.heard[-1]))


async def test_a_long_line_in_the_channel_is_refused_unread(
    on: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    group, seen = await linked_channel(on), _looks(monkeypatch)
    assert TOO_LONG["fi"] in await group.says("nosta H-2026-0001 " + "x" * LONGEST)
    assert TOO_LONG["fi"] in await Chat(on, OTTO, channel=CHANNEL).says("x" * (LONGEST + 1))
    assert seen == []


@pytest.mark.untraced
@pytest.mark.parametrize("place", ["chat", "draft", "channel"])
async def test_whatever_is_typed_nothing_longer_reaches_the_guard(on: Stage, place: str) -> None:
    """A text that the guard is not to look at would make a turn fail."""
    group = await linked_channel(on)
    await file_by_card(Chat(on, ANNA))
    chat = group if place == "channel" else Chat(on, ANNA)
    if place == "draft":
        await to_form_by_text(chat)
    subjects = cycle(("H-2026-0001 ", "I-2026-0001 ", "E-2026-0001 ")[: 3 if place == "channel" else 1])
    with capture_logs() as logged:
        for command in NAMES:
            word = next(iter(all_words(command)))
            for subject in ("",) if place == "draft" else ("", next(subjects)):
                line = f"{word} {subject}{_INITIALS * LONGEST}"[:LONGEST].strip()
                assert await chat.says(line)
    assert "turn_failed" not in [line["event"] for line in logged]


@pytest.mark.parametrize("place", ["chat", "channel"])
async def test_whatever_is_filled_in_nothing_longer_reaches_the_guard(on: Stage, place: str) -> None:
    group, anna = await linked_channel(on), Chat(on, ANNA)
    await file_by_card(anna)
    chat = group if place == "channel" else anna
    with capture_logs() as logged:
        for verb in VERBS:
            for leave in ("", "confirmed", "masked"):
                data = {"number": "H-2026-0001", "leave": leave, "once": f"{verb}{leave}"}
                text = (_INITIALS * LONGEST)[: LONGEST // len(INPUTS) - 50]
                await chat.sends_action(verb, {**data, **dict.fromkeys(INPUTS, text)})
    assert "turn_failed" not in [line["event"] for line in logged]
