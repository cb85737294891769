"""Guesses follow their text, and what was chosen stays, in whatever order people write and choose."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.county import KAINUU
from bot.domain.form import observation_form
from bot.domain.observation import Draft
from bot.domain.questionnaire import Answer
from bot.domain.suggestion import (
    REMEMBERED,
    SUGGESTED,
    following,
    following_its_text,
    suggested_keys,
    with_last,
)

FORM = observation_form(KAINUU)
_TOLD: dict[str, dict[str, Answer]] = {
    "home": {"type": "NEG", "need_main": "SHL11_02", "sector": ["ASUM"]},
    "care": {"type": "NEG", "need_main": "SHL11_08", "sector": ["SOSP", "ASUM"]},
    "bus": {"type": "IDEA", "sector": ["LIIK"], "area": "Kuhmo"},
    "vague": {"type": "NEG"},
}
_GUESSED = ("type", "need_main", "service_task", "area", "extent", "sector")
_LAST: dict[str, Answer] = {"area": "Kajaani", "service_task": "TYOIK"}
_CHOICES: dict[str, list[Answer]] = {
    "text": [*_TOLD],
    "need_main": ["SHL11_02", "SHL11_03", "SHL11_08"],
    "sector": [["ASUM"], ["TALOUS"], ["LIIK", "ASUM"]],
    "area": ["Kuhmo", "Kajaani", "COUNTY"],
    "type": ["NEG", "POS"],
}
_TURNS = st.sampled_from([(key, answer) for key, answers in _CHOICES.items() for answer in answers])


def _draft(**answers: Any) -> Draft:
    at = datetime(2026, 11, 18, tzinfo=UTC)
    return Draft(id="d", person_id="p", answers=answers, changed_at=at)


def _after(draft: Draft, **answers: Answer) -> Draft:
    changed = replace(draft, answers={**draft.answers, **answers})
    return with_last(following(draft.answers, changed, FORM, _TOLD.__getitem__), _LAST)


@given(st.lists(_TURNS, max_size=12))
def test_answers_follow_the_text_until_others_are_chosen(turns: list[tuple[str, Answer]]) -> None:
    draft = _draft(**_LAST, **{REMEMBERED: sorted(_LAST)})
    chosen: dict[str, Answer] = {}
    for key, answer in turns:
        if key != "text" and draft.answers.get("text") and draft.answers.get(key) != answer:
            chosen[key] = answer
        if key != "text" and not draft.answers.get("text"):
            continue  # nothing is chosen before a text: the form opens with one
        draft = _after(draft, **{key: answer})
        told = _TOLD[str(draft.answers["text"])]
        for one in _GUESSED:
            assert draft.answers.get(one) == chosen.get(one, told.get(one, _LAST.get(one)))
            assert (one in suggested_keys(draft)) == (one not in chosen and one in told)
            last = one not in chosen and one not in told and one in _LAST
            assert (one in suggested_keys(draft, REMEMBERED)) == last


def test_what_a_client_sends_back_in_another_order_was_left_alone() -> None:
    care = _after(_draft(), text="care")
    kept = _after(care, sector=["ASUM", "SOSP"])
    assert suggested_keys(kept) == {"type", "need_main", "sector"}
    assert _after(kept, text="home").answers["sector"] == ["ASUM"]


def test_a_place_that_the_text_names_goes_before_last_time_s_and_comes_back_without_it() -> None:
    bus = _after(_draft(**_LAST, **{REMEMBERED: sorted(_LAST)}), text="bus")
    assert bus.answers["area"] == "Kuhmo"
    assert suggested_keys(bus, REMEMBERED) == {"service_task"}
    home = _after(bus, text="home")
    assert home.answers["area"] == "Kajaani"
    assert suggested_keys(home, REMEMBERED) == {"area", "service_task"}


def test_what_was_chosen_for_one_text_is_not_called_remembered_for_the_next() -> None:
    chosen = _after(_after(_draft(**_LAST, **{REMEMBERED: sorted(_LAST)}), text="home"), area="COUNTY")
    assert suggested_keys(chosen, REMEMBERED) == {"service_task"}
    assert _after(chosen, text="bus").answers["area"] == "COUNTY"


def test_what_was_emptied_is_guessed_again_with_the_next_text_alone() -> None:
    emptied = _after(_after(_draft(), text="home"), sector=None)
    assert emptied.answers["sector"] is None
    assert "sector" not in suggested_keys(emptied)
    assert _after(emptied, text="bus").answers["sector"] == ["LIIK"]


def test_a_correction_follows_its_text_where_that_told_the_answer_and_nothing_is_called_a_guess() -> None:
    sent = _draft(text="home", type="NEG", need_main="SHL11_02", sector=["TALOUS"], area="Kajaani")
    begun = following_its_text(sent, _TOLD.__getitem__)
    assert suggested_keys(begun) == frozenset()
    bus = following(
        begun.answers, replace(begun, answers={**begun.answers, "text": "bus"}), FORM, _TOLD.__getitem__
    )
    assert "need_main" not in bus.answers  # it was the old text's
    assert bus.answers["sector"] == ["TALOUS"]
    assert bus.answers["area"] == "Kajaani"
    assert suggested_keys(bus) == {"type"}


def test_a_draft_of_an_older_version_keeps_the_answers_that_nobody_marked() -> None:
    """It knew no guess of type, service or place, so these were chosen."""
    old = _draft(type="POS", text="home", need_main="SHL11_02", sector=["ASUM"], area="Kuhmo")
    marked = replace(old, answers={**old.answers, SUGGESTED: ["need_main"]})
    after = following(
        marked.answers, replace(marked, answers={**marked.answers, "text": "care"}), FORM, _TOLD.__getitem__
    )
    kept = {key: after.answers[key] for key in ("type", "need_main", "sector", "area")}
    assert kept == {"type": "POS", "need_main": "SHL11_08", "sector": ["ASUM"], "area": "Kuhmo"}
