"""No text, card or document says that silence is well."""

from pathlib import Path

import pytest

from bot.domain.codes import Language
from tests.texts.all_is_well import says_all_is_well

ROOT = Path(__file__).parents[2]
GOLDEN = sorted(
    path for folder in ("cards", "documents") for path in (ROOT / "tests" / folder / "golden").glob("*.txt")
)


@pytest.mark.parametrize("language", list(Language))
def test_no_text_says_that_all_is_well(language: Language) -> None:
    lines = (ROOT / "dialogs" / "texts" / f"{language}.ftl").read_text("utf-8").splitlines()
    assert {line: found for line in lines if (found := says_all_is_well(line))} == {}


def test_no_card_and_no_document_says_it() -> None:
    assert len(GOLDEN) > 300
    found = {path.name: says_all_is_well(path.read_text("utf-8")) for path in GOLDEN}
    assert {name: words for name, words in found.items() if words} == {}


@pytest.mark.parametrize(
    "words",
    [
        "Ei ongelmia Kuhmossa.",
        "Siellä kaikki on hyvin.",
        "Kaikki hyvin",
        "Tilanne on hyvällä mallilla",
        "Ongelmia ei ole",
        "Inga problem i Kuhmo.",
        "Allt är bra",
        "No problems",
        "no known issues",
        "Everything is fine.",
    ],
)
def test_the_list_knows_the_usual_ways_of_saying_it(words: str) -> None:
    assert says_all_is_well(words)


@pytest.mark.parametrize(
    "words",
    ["Emme tiedä", "Ei kuultu", "ongelmia on monta", "Vi vet inte", "We do not know", "Kaikki havainnot"],
)
def test_and_takes_nothing_else_for_it(words: str) -> None:
    assert not says_all_is_well(words)
