"""The measured targets hold, and the page says what is measured."""

import pytest

from bot.domain.guard import SHAPES_ONLY, NameDictionary
from bot.voikko import name_dictionary
from tests.guesses.corpus import cases
from tests.understanding.corpus import PERSONAL, REPORTED, TUNING, is_meant, is_taken, lines
from tests.understanding.measure import (
    ALL,
    PAGE,
    Share,
    forms_table,
    intents_table,
    kept,
    languages_table,
    milliseconds,
    misspelt,
    misspelt_table,
    observations_line,
    of_forms,
    of_intents,
    taken_for,
    voikko_table,
)

FLOOR = 0.8
"""Of every class, however few lines it has."""


@pytest.fixture(params=[pytest.param("names", marks=pytest.mark.voikko), "shapes"])
def names(request: pytest.FixtureRequest) -> NameDictionary:
    return SHAPES_ONLY if request.param == "shapes" else name_dictionary()


def share(pair: Share) -> float:
    return pair[0] / pair[1]


def test_the_set_is_large_and_in_three_languages() -> None:
    for name, least in (("intents", 400), ("forms", 150)):
        assert len(lines(name)) >= least
        assert len({line.id for line in lines(name)}) == len(lines(name))
        assert len({line.language for line in lines(name)}) == 3


@pytest.mark.parametrize("half", [TUNING, REPORTED])
def test_nine_of_ten_lines_are_understood(half: str, names: NameDictionary) -> None:
    figures = of_intents(half, names)
    assert share(figures[ALL]) >= 0.9
    for means in ("OBSERVATION", "URGENT", PERSONAL):
        assert share(figures[means]) >= 0.95, means
    assert {means for means, pair in figures.items() if share(pair) < FLOOR} == set()


@pytest.mark.parametrize("half", [TUNING, REPORTED])
def test_so_are_lines_to_a_form(half: str) -> None:
    figures = of_forms(half)
    assert share(figures[ALL]) >= 0.9
    assert {means for means, pair in figures.items() if share(pair) < FLOOR} == set()


@pytest.mark.parametrize("half", [TUNING, REPORTED])
def test_an_observation_is_kept_as_it_is_written(half: str) -> None:
    assert share(kept(half)) >= 0.9


@pytest.mark.parametrize("half", [TUNING, REPORTED])
def test_a_wrong_letter_seldom_matters(half: str) -> None:
    assert share(misspelt("intents", half, lambda one: is_meant(one, SHAPES_ONLY))) >= 0.85
    assert share(misspelt("forms", half, is_taken)) >= 0.75


def test_texts_of_another_set_are_observations_and_hardly_ever_emergencies() -> None:
    found = taken_for(case.text for case in cases())
    assert found["OBSERVATION"] / found.total() >= 0.97
    assert found["URGENT"] / found.total() <= 0.015


@pytest.mark.untraced
def test_a_long_text_costs_little() -> None:
    assert milliseconds(4000) < 10


@pytest.mark.voikko
def test_the_page_says_what_is_measured() -> None:
    page = PAGE.read_text("utf-8")
    for written in (
        intents_table(),
        forms_table(),
        languages_table(),
        voikko_table(),
        misspelt_table(),
        observations_line(),
    ):
        assert written in page, "make understanding-figures writes it again"
