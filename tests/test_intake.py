"""The filing conversation as pure decisions: every place of a draft, every word and button."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from bot.domain.codes import Language
from bot.domain.county import KAINUU
from bot.domain.form import observation_form
from bot.domain.guard import Guard
from bot.domain.observation import PRIVACY, SUMMARY, Draft
from bot.domain.questionnaire import AnswerKind, Question
from dialogs import intake
from dialogs.actions.registry import VERBS
from dialogs.understanding.words import Typed
from tests.delivery.post_office import ANSWERS
from tests.fakes.clock import START

FORM = observation_form(KAINUU)
PLACES = (PRIVACY, *(q.key for q in FORM.questions if q.kind is not AnswerKind.YES_NO), SUMMARY)


def draft(at: str, **more: Any) -> Draft:
    """A draft at a place."""
    return Draft(id="d", person_id="p", at=at, changed_at=START, **{"answers": dict(ANSWERS), **more})


def looks() -> intake.Inspection:
    """The guard's look at a turn."""
    return intake.Inspection(Guard(), Language.FI)


def labels(question: Question) -> list[str]:
    """Codes for words."""
    return list(question.choices)


def types(where: Draft, line: str, command: str | None = None, argument: str = "") -> intake.FormReply:
    """Type a line."""
    return intake.typed(where, line, Typed(command, argument) if command else None, FORM, labels, looks())


@pytest.mark.parametrize("at", PLACES)
@pytest.mark.parametrize("editing", [False, True])
@pytest.mark.parametrize("command", intake.DRAFT_COMMANDS)
def test_every_word_at_every_place_leads_to_a_place(at: str, command: str, *, editing: bool) -> None:
    turn = types(draft(at, editing=editing), command, command, "1")
    assert turn.draft.at in PLACES
    assert {key: turn.draft.answers.get(key) for key in ("text", "type")} == {
        "text": ANSWERS["text"],
        "type": "NEG",
    }


@pytest.mark.parametrize("verb", [v for v in VERBS if v not in ("open", "more")])
@settings(max_examples=30, deadline=None)  # times every button and place
@given(values=st.dictionaries(st.sampled_from([q.key for q in FORM.questions] + ["code", "line"]), st.text()))
def test_every_button_at_every_place_with_any_input_leads_to_a_place(
    verb: str, values: dict[str, str]
) -> None:
    for at in PLACES:  # inventing the input takes a hundred times as long as pressing the button
        note(f"at {at}")
        turn = intake.pressed(draft(at), verb, values, FORM, looks())
        assert turn.draft.at in PLACES


@pytest.mark.parametrize(
    ("at", "command", "then"),
    [
        ("type", "back", "type"),
        ("text", "back", "type"),
        ("service_task", "back", "need_main"),
        ("trend", "back", "extent"),
        (SUMMARY, "back", "actor"),
        (PRIVACY, "back", PRIVACY),
        ("tried", "skip", "proposal"),
        ("actor", "skip", SUMMARY),
        ("text", "skip", "text"),
        ("tried", "skip-all", SUMMARY),
        ("text", "skip-all", "text"),
        ("area", "same", "extent"),
        ("tried", "same", "tried"),
        (SUMMARY, "same", SUMMARY),
        (PRIVACY, "understood", "type"),
        ("text", "understood", "text"),
        ("text", "send", SUMMARY),
    ],
)
def test_where_words_lead(at: str, command: str, then: str) -> None:
    assert types(draft(at), command, command).draft.at == then


def test_what_was_chosen_from_the_summary_leads_back_to_it() -> None:
    where = types(draft(SUMMARY), "muokkaa 6", "edit", "6").draft
    assert (where.at, where.editing) == ("service_task", True)
    assert types(where, "takaisin", "back").draft.at == SUMMARY
    assert types(where, "2").draft == replace(draft(SUMMARY), answers={**ANSWERS, "service_task": "LAPERH"})


def test_the_tick_turns_when_its_line_is_chosen() -> None:
    once = types(draft(SUMMARY), "17").draft
    assert once.answers["quote_ok"] is True
    assert types(once, "17").draft.answers["quote_ok"] is False


def test_a_line_that_is_not_there_is_said() -> None:
    assert types(draft(SUMMARY), "18").problem is not None
    assert types(draft(SUMMARY), "seitsemän").problem is not None


def test_sending_without_something_required_leads_to_it() -> None:
    lacking = {key: value for key, value in ANSWERS.items() if key != "area"}
    turn = types(draft(SUMMARY, answers=lacking), "lähetä", "send")
    assert (turn.end, turn.draft.at) == (None, "area")
    pressed = intake.pressed(draft(SUMMARY, answers=lacking), "send", {}, FORM, looks())
    assert (pressed.end, pressed.draft.at) == (None, "area")


def test_privacy_waits_until_it_is_understood() -> None:
    assert types(draft(PRIVACY), "2").note == "note-understood-first"
    assert types(draft(PRIVACY), "ymmärsin", "understood").understood


def test_going_back_by_card_keeps_what_is_right_already() -> None:
    empty = draft("text", answers={"type": "NEG"})
    turn = intake.pressed(empty, "back", {"text": ANSWERS["text"], "source": "OWN"}, FORM, looks())
    assert turn.draft.at == "type"
    assert turn.draft.answers["text"] == ANSWERS["text"]
    turn = intake.pressed(empty, "back", {"text": "lyhyt"}, FORM, looks())
    assert "text" not in turn.draft.answers


def test_the_main_need_is_none_of_the_others() -> None:
    where = draft("actor", answers={**ANSWERS, "need_other": ["SHL11_02", "SHL11_03"]})
    assert types(where, "ohita", "skip").draft.answers["need_other"] == ["SHL11_03"]
