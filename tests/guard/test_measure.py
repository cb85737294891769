"""The measured targets hold, and the page says what is measured."""

import pytest

from bot.domain.guard import SHAPES_ONLY
from bot.domain.guard.words.first_names import FIRST_NAMES
from bot.voikko import name_dictionary
from tests.guard.corpus import lines, sentences
from tests.guard.measure import PAGE, Figures, measured, milliseconds, table


@pytest.fixture(scope="module")
def with_voikko() -> Figures:
    return measured(name_dictionary())


@pytest.fixture(scope="module")
def with_shapes() -> Figures:
    return measured(SHAPES_ONLY)


@pytest.fixture(params=[pytest.param("with_voikko", marks=pytest.mark.voikko), "with_shapes"])
def figures(request: pytest.FixtureRequest) -> Figures:
    found: Figures = request.getfixturevalue(request.param)
    return found


def share(pair: tuple[int, int]) -> float:
    return pair[0] / pair[1]


def test_the_corpus_is_large_and_always_the_same() -> None:
    assert len(sentences()) >= 2000
    assert sentences() == sentences()


@pytest.mark.parametrize("group", ["identity codes", "phone numbers", "e-mail addresses", "account numbers"])
def test_numbers_and_addresses_are_all_found(group: str, figures: Figures) -> None:
    assert share(figures.found[group]) == 1


@pytest.mark.voikko
def test_inflected_names_are_found(with_voikko: Figures, with_shapes: Figures) -> None:
    assert share(with_voikko.found["first names"]) >= 0.95
    assert share(with_voikko.found["full names"]) >= 0.95
    assert share(with_voikko.found["rare first names"]) > share(with_shapes.found["rare first names"])


def test_most_inflected_names_are_found_by_their_shapes(with_shapes: Figures) -> None:
    assert share(with_shapes.found["first names"]) >= 0.85


def test_the_rare_names_are_not_in_the_list() -> None:
    assert not [line for line in lines("rare_first_names.txt") if line.split()[0].lower() in FIRST_NAMES]


def test_clean_sentences_pass(figures: Figures) -> None:
    assert share(figures.false_blocks) <= 0.005
    assert share(figures.false_warnings) <= 0.05


@pytest.mark.voikko
def test_the_page_says_what_is_measured(with_voikko: Figures, with_shapes: Figures) -> None:
    page = PAGE.read_text("utf-8")
    assert table(with_voikko, with_shapes) in page, "make guard-figures writes it again"
    assert f"{len(sentences())} sentences" in page


def test_a_long_text_is_examined_before_anybody_notices() -> None:
    assert milliseconds() < 25
