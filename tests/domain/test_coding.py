"""Codes corrected beside what a reporter chose: every code, there and back; and a reporter who does so."""

from dataclasses import replace
from itertools import product

import pytest

from bot.domain.coding import CODES, answered_anew, as_reported, differing, recoded
from bot.domain.errors import Refusal
from bot.domain.observation import Observation, withdrawn
from bot.domain.questionnaire import AnswerKind
from bot.domain.statistics import tables_of
from tests.cards.scenes import AT, COUNTY, observation

FORM = COUNTY.form
ONE = observation(1, need_other=("SHL11_05",), target_group=("YOUTH",), aspect=("ACCESS",), trend="UP")


def _other(key: str, than: Observation) -> str:
    """A choice that is not the present one."""
    now = than.value(key)
    return next(c for c in FORM[key].choices if c != now and c not in (now or ()) and c != than.need_main)


@pytest.mark.parametrize("key", CODES)
def test_each_code_is_corrected_the_reporter_s_stays_and_there_is_a_way_back(key: str) -> None:
    theirs = ONE.value(key)
    corrected = recoded(ONE, {key: _other(key, ONE)}, FORM)
    assert set(corrected.chosen) == {key}
    assert corrected.value(key) != theirs
    assert as_reported(corrected).value(key) == theirs
    assert as_reported(corrected) == ONE
    again = recoded(corrected, {key: FORM[key].choices[-1]}, FORM)
    assert as_reported(again) == ONE
    back = recoded(again, {key: theirs}, FORM)
    assert back == ONE


@pytest.mark.parametrize("key", CODES)
def test_what_must_be_answered_is_not_emptied_and_the_rest_is(key: str) -> None:
    if FORM[key].required:
        with pytest.raises(Refusal) as refused:
            recoded(ONE, {key: ""}, FORM)
        assert (refused.value.key, refused.value.facts["field"]) == ("answer-required", key)
    else:
        emptied = recoded(ONE, {key: ""}, FORM)
        assert emptied.value(key) == (FORM[key].unknown or FORM[key].blank)
        assert as_reported(emptied) == ONE


def test_only_codes_are_corrected() -> None:
    apart = {q.key for q in FORM.questions if q.kind is not AnswerKind.TEXT} - set(CODES)
    assert apart == {"source", "actor", "reporter_mode", "quote_ok"}
    for key in (*apart, "text", "title", "number"):
        with pytest.raises(Refusal):
            recoded(ONE, {key: "OWN"}, FORM)


def test_the_main_need_is_none_of_the_others() -> None:
    corrected = recoded(ONE, {"need_main": "SHL11_05"}, FORM)
    assert corrected.value("need_other") == []
    assert corrected.chosen == {"need_main": ONE.need_main, "need_other": ["SHL11_05"]}


@pytest.mark.parametrize(("key", "corrected"), list(product(CODES, (True, False))))
def test_a_reporter_s_own_correction_undoes_no_other(key: str, *, corrected: bool) -> None:
    before = recoded(ONE, {"need_main": "SHL11_03", key: _other(key, ONE)} if corrected else {}, FORM)
    fresh = as_reported(before).with_values(extent="ONE", text="Toisin sanoin.")
    after = answered_anew(before, fresh)
    assert after.text == "Toisin sanoin."
    assert as_reported(after) == fresh
    for one in before.chosen:
        assert after.value(one) == before.value(one)
    assert set(differing(after, fresh)) == set(after.chosen)


def test_who_answers_as_it_was_corrected_has_chosen_it() -> None:
    before = recoded(ONE, {"need_main": "SHL11_03"}, FORM)
    assert answered_anew(before, ONE.with_values(need_main="SHL11_03")).chosen == {}


def test_what_is_counted_is_as_it_was_corrected() -> None:
    corrected = recoded(ONE, {"type": "POS", "need_main": "SHL11_03", "sector": "KELA"}, FORM)
    told = {name: table.rows[0].codes for name, table in tables_of([corrected]).items()}
    assert told == {"type": ("POS",), "need_main": ("SHL11_03",), "sector": ("KELA",)}


def test_what_is_taken_back_keeps_no_choice() -> None:
    gone = withdrawn(recoded(replace(ONE, titled=True, answer="a"), {"trend": "DOWN"}, FORM), AT)
    assert (gone.chosen, gone.answer, gone.titled) == ({}, None, False)
