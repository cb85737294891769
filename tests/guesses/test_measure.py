"""The page says what is measured, and the set is what it should be."""

import pytest

from bot.domain.codes import Language, ObservationType
from tests.guesses.corpus import REPORTED, TUNING, cases, part
from tests.guesses.measure import PAGE, by_language, table


def test_the_set_is_large_and_has_every_language_and_type() -> None:
    for name in (TUNING, REPORTED):
        assert len(part(name)) >= 100
        assert {case.language for case in part(name)} == {*Language}
        for type_ in ObservationType:
            assert sum(type_ in case.right["type"] for case in part(name)) >= 15


def test_no_text_stands_twice() -> None:
    assert len({case.text for case in cases()}) == len(cases())


@pytest.mark.voikko
def test_the_page_says_what_is_measured() -> None:
    page = PAGE.read_text("utf-8")
    assert table() in page, "make guess-figures writes it again"
    assert by_language() in page, "make guess-figures writes it again"
    assert f"{len(cases())} observations" in page
