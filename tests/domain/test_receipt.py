"""A receipt code in every spelling, and what only looks a little like one."""

import pytest

from bot.domain.receipt import SHOWN, codes_among, read_code, whole_code

WHOLE = "ACDEFGHJKLMNPQRT"
CODE = "ACDE-FGHJ-KLMN-PQRT"
SPELLINGS = [
    *(CODE, CODE.lower(), CODE.replace("-", " "), CODE.replace("-", ""), CODE.lower().replace("-", "")),
    *(CODE.replace("-", dash) for dash in "\u2010\u2011\u2013\u2014\u2212\uff0d"),
    *("ACDE FGHJ-KLMN PQRT", f"  {CODE}. ", f'"{CODE}"', f"({CODE})", f"**{CODE}**", f"{CODE}!"),
    "\uff21\uff23\uff24\uff25-FGHJ-KLMN-PQRT",
]
AMONG = [
    f"Koodini on {CODE}, mitä sille kuuluu?",
    f"koodi {CODE.lower()} kiitos",
    f"koodi {CODE.replace('-', ' ')} kiitos",
    f"koodi {CODE.replace('-', '')} kiitos",
    f"koodi\n{CODE.replace('-', chr(0x2013))}",
]
WORDS = [
    *("", "H-2026-0001", "ACDE-FGHJ", "ACDE-FGHJ-KLMN", f"{CODE}-ACDE", "BIOS-FGHJ-KLMN-PQRT"),
    *("Asunto puuttuu", "take that call late tonight", "kunnallinenlautakunta"),
]


@pytest.mark.parametrize("line", SPELLINGS)
def test_a_line_is_a_code_in_any_spelling(line: str) -> None:
    assert whole_code(line) == WHOLE
    assert read_code(f"kuitti {line}") == WHOLE


@pytest.mark.parametrize("line", AMONG)
def test_a_code_is_found_among_words(line: str) -> None:
    assert whole_code(line) is None
    found = SHOWN.search(line)
    assert found
    assert read_code(found[0]) == WHOLE


@pytest.mark.parametrize("line", WORDS)
def test_words_are_no_code(line: str) -> None:
    assert whole_code(line) is None


@pytest.mark.parametrize("line", [*WORDS, "koodi acde fghj klmn pqrt", "acdefghjklmnpqrt", f"X{CODE}"])
def test_what_may_be_words_is_no_code_among_words(line: str) -> None:
    found = SHOWN.search(line)
    assert found is None or f"{CODE}-ACDE" == line


MIXED = "E79TDCW4MKGHPWPP"
GAPS = ["", "-", " ", "  ", " - ", " \u2013 ", ".", "_", "/", "-\n", "** - **"]


@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("code", [WHOLE, MIXED])
@pytest.mark.parametrize(
    ("before", "after"), [("koodi ", " kiitos"), ("x", ""), ("", "5"), ("koodiH-", "lla")]
)
def test_whatever_could_be_a_code_is_found(code: str, gap: str, before: str, after: str) -> None:
    spelt = gap.join(code[at : at + 4] for at in range(0, 16, 4))
    for written in (spelt, spelt.lower(), spelt.title()):
        assert code in codes_among(f"{before}{written}{after}")


@pytest.mark.parametrize("size", [1, 2, 3, 5, 8])
def test_a_mixed_code_may_be_cut_anywhere(size: int) -> None:
    assert MIXED in codes_among(" ".join(MIXED[at : at + size] for at in range(0, 16, size)).lower())


@pytest.mark.parametrize(
    "text",
    [
        "Vuokra-asuntoa ei saa, jos luottotiedoissa on merkintä, ja jonot ovat kasvaneet 47 viikkoa.",
        "Bostadskön är 34 veckor lång, och den som har skulder får ingen lägenhet alls i kommunen.",
        "There is no flat to rent for those with debts, and the queue has grown to 49 weeks by now.",
        "4444 3333 7777 9999",
        "H-2026-0001, 17.3.2026 klo 9.30",
    ],
)
def test_of_ordinary_words_nothing_is_looked_up(text: str) -> None:
    assert codes_among(text) == ()
