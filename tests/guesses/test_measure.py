"""The measured targets hold, the set is what it should be, and the page says what is measured."""

import pytest

from bot.domain.codes import Language, ObservationType
from bot.domain.likeness import STEMS_ONLY, Lemmas
from bot.voikko import lemmas
from tests.guesses.corpus import FRESH, LATER, REPORTED, TUNING, cases, part
from tests.guesses.measure import PAGE, by_language, figures, milliseconds, table

RIGHT = {
    "type": 0.9,
    "need_main": 0.85,
    "sector": 0.85,
    "extent": 0.85,
    "service_task": 0.9,
    "area": 0.95,
}
"""By question, the least share of the shown guesses that a person would take."""

SHOWN = {"type": 1, "need_main": 0.7, "sector": 0.8, "extent": 0.8, "service_task": 0.45, "area": 0.9}
"""The least share of the texts that tell an answer for which one is shown."""


@pytest.fixture(params=[pytest.param("dictionary", marks=pytest.mark.voikko), "stems"])
def known(request: pytest.FixtureRequest) -> Lemmas:
    return STEMS_ONLY if request.param == "stems" else lemmas()


def test_the_set_is_large_and_has_every_language_and_type() -> None:
    for name in (TUNING, REPORTED):
        assert len(part(name)) >= 100
        assert {case.language for case in part(name)} == {*Language}
        for type_ in ObservationType:
            assert sum(type_ in case.right["type"] for case in part(name)) >= 15


def test_no_text_stands_twice() -> None:
    assert len({case.text for case in cases()}) == len(cases())


@pytest.mark.parametrize("name", [REPORTED, LATER, FRESH])
def test_what_is_shown_is_mostly_right_and_most_of_what_a_text_tells_is_shown(
    name: str, known: Lemmas
) -> None:
    for key, one in figures(part(name), known).items():
        assert one.right / one.shown >= RIGHT[key], key
        assert one.found / one.told >= SHOWN[key], key


def test_a_text_is_read_before_anybody_notices() -> None:
    assert milliseconds(lemmas()) < 15


@pytest.mark.voikko
def test_the_page_says_what_is_measured() -> None:
    page = PAGE.read_text("utf-8")
    assert table() in page, "make guess-figures writes it again"
    assert by_language() in page, "make guess-figures writes it again"
    assert f"{len(cases())} observations" in page
