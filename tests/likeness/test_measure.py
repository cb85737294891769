"""The measured targets hold, and the page says what is measured."""

import pytest

from bot.domain.likeness import STEMS_ONLY, Lemmas
from bot.voikko import lemmas
from tests.likeness import themes
from tests.likeness.corpus import HELD_OUT, SAMPLES, TUNING, as_others_code, cases, part, uncoded
from tests.likeness.measure import (
    PAGE,
    Share,
    milliseconds,
    pairs,
    pairs_table,
    suggestions,
    suggestions_table,
    themed_figures,
    themed_sets,
    themes_table,
)


@pytest.fixture(params=[pytest.param("dictionary", marks=pytest.mark.voikko), "stems"])
def known(request: pytest.FixtureRequest) -> Lemmas:
    return STEMS_ONLY if request.param == "stems" else lemmas()


def share(pair: Share) -> float:
    return pair[0] / pair[1]


def test_the_corpus_is_large_and_in_three_languages() -> None:
    for name in (TUNING, HELD_OUT):
        assert len(part(name)) >= 40
        assert len({case.language for case in part(name)}) == 3
        assert len({case.cluster for case in part(name)}) >= 10
    assert not {case.cluster for case in part(TUNING)} & {case.cluster for case in part(HELD_OUT)}


@pytest.mark.parametrize("name", [TUNING, HELD_OUT, SAMPLES])
def test_four_of_five_suggested_are_right_and_seven_of_ten_are_found(name: str, known: Lemmas) -> None:
    figures = pairs(part(name), known)
    assert share(figures.right) >= 0.8
    assert share(figures.found) >= 0.7


def test_so_they_are_among_more_phenomena(known: Lemmas) -> None:
    figures = pairs(part(TUNING, HELD_OUT), known)
    assert share(figures.right) >= 0.8
    assert share(figures.found) >= 0.7


def test_colleagues_who_code_otherwise_still_meet(known: Lemmas) -> None:
    figures = pairs(as_others_code(part(TUNING, HELD_OUT)), known)
    assert share(figures.right) >= 0.8
    assert share(figures.found) >= 0.7


def test_texts_without_codes_meet_too(known: Lemmas) -> None:
    for name in (TUNING, HELD_OUT):
        figures = pairs(uncoded(part(name)), known)
        assert share(figures.right) >= 0.8
        assert share(figures.found) >= 0.7


@pytest.mark.parametrize("name", [TUNING, HELD_OUT, SAMPLES])
def test_seven_of_ten_texts_get_a_right_need_and_a_right_sector(name: str, known: Lemmas) -> None:
    figures = suggestions(part(name), known)
    assert share(figures.need) >= 0.7
    assert share(figures.sector) >= 0.7
    assert share(figures.need_right) >= 0.9
    assert share(figures.sectors_right) >= 0.8


def test_so_do_the_samples_that_the_guard_lets_pass(known: Lemmas) -> None:
    figures = suggestions([case for case in part(SAMPLES) if case.clean], known)
    assert share(figures.need) >= 0.7
    assert share(figures.sector) >= 0.7


@pytest.mark.voikko
@pytest.mark.parametrize("name", themed_sets())
def test_themes_in_other_words_are_found_and_near_misses_are_few(name: str) -> None:
    said = themed_figures(name)
    assert share(said.right) >= 0.6
    assert share(said.found) >= 0.45
    assert share(said.in_one) >= 0.15
    assert share(said.need_right) >= 0.85
    assert share(said.need) >= 0.6
    assert share(said.sector) >= 0.65
    assert said.same_in_any_order
    for right, _ in said.few.values():
        assert share(right) >= 0.5


def test_a_theme_and_its_near_misses_are_in_one_half() -> None:
    looked_at, checked = ({case.theme for case in half} for half in themes.halves(themes.read(themes.TUNING)))
    assert looked_at
    assert checked
    assert not looked_at & checked
    near = {case.theme: case.near_miss_of for case in themes.read(themes.TUNING)}
    assert all((theme in checked) == (other in checked) for theme, other in near.items() if other)


def test_a_new_text_is_compared_with_two_thousand_before_anybody_notices() -> None:
    assert milliseconds(lemmas()) < 100


@pytest.mark.voikko
def test_the_page_says_what_is_measured() -> None:
    page = PAGE.read_text("utf-8")
    assert themes_table() in page, "make likeness-figures writes it again"
    assert pairs_table() in page, "make likeness-figures writes it again"
    assert suggestions_table() in page, "make likeness-figures writes it again"
    assert f"{len(cases())} observations" in page
    assert f"{len(themes.read(themes.TUNING))} observations" in page
