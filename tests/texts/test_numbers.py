"""A number is read with whatever people write around it, and words with a number in them are words."""

import re
import time

import pytest

from bot.domain.codes import Language
from bot.domain.county import KAINUU
from bot.domain.errors import Refusal
from bot.domain.form import observation_form
from dialogs.texts import Texts
from dialogs.understanding import choices
from dialogs.understanding.numbers import as_stored, pattern_of, read_number, read_numbers

FORM = observation_form(KAINUU)
KEYCAP_2, KEYCAP_3 = "2\ufe0f\u20e3", "3\u20e3"
TWO = [
    *("2", "2)", "2.", "2:", "(2)", "[2]", "#2", "# 2", "2,", " 2 ", "- 2", "**2**", "02"),
    *("kohta 2", "Kohta 2.", "kohta: 2", "2. kohta", "vaihtoehto 2", "Vaihtoehto nro 2", "vastaus 2"),
    *("nro 2", "Nro. 2", "numero 2", "n:o 2", "nr 2", "nr. 2", "nummer 2", "alternativ 2", "punkt 2"),
    *("no. 2", "No 2", "number 2", "option 2", "Option #2", "choice 2"),
    *(KEYCAP_2, "2\u20e3", "\uff12", "\u2461", "\u2777", "\u2475", "\u2489", "\u00b2", f"kohta {KEYCAP_2}"),
    *("2 👍", "👉 2", "2 🙂 👍🏽", "• 2", "✔️ 2.", "№ 2", "2 :)"),
]
BOTH = [
    *("2 ja 3", "2, 3", "2,3", "2;3", "2; 3", "2 3", "2 & 3", "2 + 3", "2 / 3", "2-3", "2\u20133", "2\n3"),
    *("2) 3)", "2. ja 3.", "2) ja 3)", "kohdat 2 ja 3", "kohta 2, kohta 3", "vaihtoehdot 2, 3", "#2 #3"),
    *("2 och 3", "2 samt 3", "alternativen 2 och 3", "2 and 3", "options 2 and 3", "numbers 2, 3"),
    *(f"{KEYCAP_2}{KEYCAP_3}", f"{KEYCAP_2} ja {KEYCAP_3}", "\u2461\u2462", "\uff12\uff0c\uff13"),
    *("2 plus 3", "2、3", "\uff12、\uff13", "• 2\n• 3", "- 2\n- 3", "2 ✅ 3 ✅", "2..3", "2 … 3", "2 - 3"),
]


@pytest.mark.parametrize("line", TWO)
def test_a_number_is_read_with_what_stands_around_it(line: str) -> None:
    assert read_number(line) == 2
    need = FORM["need_main"]
    assert (
        choices.read(need, line, [Texts(Language.FI).code("need", code) for code in need.choices])
        == "SHL11_02"
    )


@pytest.mark.parametrize("line", BOTH)
def test_several_numbers_are_read(line: str) -> None:
    assert read_numbers(line) == [2, 3]
    assert read_number(line) is None
    sector = FORM["sector"]
    labels = [Texts(Language.FI).code("sector", code) for code in sector.choices]
    assert choices.read(sector, line, labels) == [sector.choices[1], sector.choices[2]]


@pytest.mark.parametrize(
    "line",
    [
        "",
        "kohta",
        "2 perhettä",
        "kaksi",
        "puoli 2",
        "1234567890",
        "\u00bd",
        "2 ja muu",
        "H-2026-0001",
        "numeroa 2",
    ],
)
def test_what_says_more_is_no_number(line: str) -> None:
    assert read_number(line) is None
    assert read_numbers(line) == []


@pytest.mark.parametrize("line", ["0", "22)", "kohta 22", "2 ja 99", "#0"])
def test_a_number_of_no_choice_is_refused(line: str) -> None:
    sector = FORM["sector"]
    with pytest.raises(Refusal):
        choices.read(sector, line, list(sector.choices))


def test_the_tenth_has_a_keycap_of_its_own() -> None:
    assert (
        read_number("\N{KEYCAP TEN}"),
        read_number("\u2469"),
        read_numbers("1\ufe0f\u20e30\ufe0f\u20e3"),
    ) == (
        10,
        10,
        [1, 0],
    )


@pytest.mark.parametrize("many", ["nro 1 ", "2 ja ", "(", "1", " ", "no", "\u2461"])
def test_a_long_line_holds_nobody_up(many: str) -> None:
    started = time.process_time()
    read_numbers(many * (200_000 // len(many)) + "x")
    assert time.process_time() - started < 1


@pytest.mark.parametrize("dash", "-\u2010\u2011\u2012\u2013\u2014\u2212\uff0d")
@pytest.mark.parametrize("letter", "HhEeIi")
def test_a_subject_s_number_has_any_dash_and_letter_case(letter: str, dash: str) -> None:
    written = f"{letter}{dash}2026{dash}0001"
    assert re.fullmatch(pattern_of("HEIJ"), written)
    assert as_stored(written) == f"{letter.upper()}-2026-0001"


def test_what_is_as_long_as_a_text_is_not_looked_through() -> None:
    assert read_numbers("2, " * 66) == [2] * 66
    assert read_numbers("2, " * 67) == []


RANGES = [
    "1-3",
    "1\u20133",
    "1 \u2014 3",
    "1..3",
    "1...3",
    "1…3",
    "kohdat 1-3",
    "①\u2013③",
    "(1-3)",
    "1-2, 3",
    "1, 2-3",
]


@pytest.mark.parametrize("line", RANGES)
def test_a_range_is_all_that_it_spans(line: str) -> None:
    assert read_numbers(line) == [1, 2, 3]
    assert read_number(line) is None
    sector = FORM["sector"]
    assert choices.read(sector, line, list(sector.choices)) == list(sector.choices[:3])
    with pytest.raises(Refusal):
        choices.read(FORM["type"], line, list(FORM["type"].choices))


@pytest.mark.parametrize("line", ["2-3-4", "3-1", "2-2", "1-999999999", "9-11-2026", "1..3..5", "1-2-2, 3"])
def test_what_is_no_range_is_not_guessed(line: str) -> None:
    assert read_numbers(line) == []
    sector = FORM["sector"]
    with pytest.raises(Refusal):
        choices.read(sector, line, list(sector.choices))


@pytest.mark.parametrize("line", ["2 %", "2 €", "2 = 3", "@2", "👍", "• •", ".."])
def test_other_signs_are_more_than_a_number(line: str) -> None:
    assert read_numbers(line) == []
