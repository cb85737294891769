"""Numbers as people write them: ``2)``, ``kohta 2``, a keycap; ``h-2026-0001`` with any dash."""

import re
import unicodedata
from functools import cache

from bot.domain.cleaning import DASH, plain_signs
from dialogs.texts.loader import all_words
from dialogs.understanding.field_lines import words_after
from dialogs.understanding.words import plain

_LONGEST, _WIDEST = 200, 99
"""Characters: what is longer is a text, and need not be looked through. Numbers: so far a range goes."""

_NUMBERS = re.compile(r"(\d+)")
_UP_TO = frozenset({"-", "--", "..", "...", "…"})


def pattern_of(letters: str) -> str:
    """The regular expression of a subject's number, such as ``H-2026-0001``, with any dash and letter case.

    ``letters`` are ``H`` of observations, ``I`` of phenomena, ``E`` of proposals, ``J`` of
    publications, here and below.
    """
    both = letters + letters.lower()
    return rf"[{both}{''.join(map(_wide, both))}]{DASH}\d{{4}}{DASH}\d{{4,}}"


def _wide(letter: str) -> str:
    """The same letter as wide as those of East Asian keyboards."""
    return chr(ord(letter) + 0xFEE0)


OPENS, CLOSES = r"""[\s"'(\[{<#*_`\u201c-\u201e]{0,16}""", r"""(?![^\W_])["')\]}>*_`\u201c-\u201e]*"""
"""The regular expressions of what may stand before a subject's number, and right behind it."""


ENDS = r"[\s.,:;!)]*"
"""The regular expression of what may stand behind the end of a whole order."""


def as_stored(number: str) -> str:
    """A subject's number as it is stored."""
    return plain_signs(number).upper()


def number_first(said: str, letters: str) -> tuple[str, str]:
    """The subject's number that a text begins with, as it is stored, and what follows it; empty without."""
    found = _first(letters).match(said)
    return (as_stored(found[1]), words_after(said[found.end() :])) if found else ("", said.strip())


def number_in(said: str, letters: str) -> str:
    """The first subject's number that a text names, wherever it stands; empty when there is none."""
    found = _anywhere(letters).search(said)
    return as_stored(found[0]) if found else ""


def number_alone(said: str, letters: str) -> str:
    """The subject's number that a text is, whatever signs stand around it; empty when it is none."""
    found = _anywhere(letters).fullmatch(plain(said))
    return as_stored(found[0]) if found else ""


def without_number(said: str, letters: str) -> str:
    """A text without the subjects' numbers in it."""
    return _anywhere(letters).sub(" ", said)


@cache
def _anywhere(letters: str) -> re.Pattern[str]:
    return re.compile(rf"\b{pattern_of(letters)}\b")


@cache
def _first(letters: str) -> re.Pattern[str]:
    return re.compile(rf"{OPENS}({pattern_of(letters)}){CLOSES}")


def read_number(said: str) -> int | None:
    """The number that a line is, whatever stands around it; None when it is none, or something else too."""
    numbers = read_numbers(said)
    return numbers[0] if len(numbers) == 1 else None


def read_numbers(said: str) -> list[int]:
    """The numbers that a line lists, ``1-3`` written out; empty when it says something else too."""
    if len(said) > _LONGEST:
        return []
    line = _digits(said)
    return _counted(_NUMBERS.split(line)) if _listed().fullmatch(line) else []


def _counted(parts: list[str]) -> list[int]:
    """The numbers of what stands between, before and after them, and of them; empty when a range is none."""
    numbers: list[int] = []
    opened = False  # whether the number before may be the first of a range
    for gap, written in zip(parts[::2], parts[1::2], strict=False):
        number = int(written)
        if not numbers or gap.strip(" \t") not in _UP_TO:
            numbers.append(number)
            opened = True
        elif opened and 0 < number - numbers[-1] <= _WIDEST:
            numbers += range(numbers[-1] + 1, number + 1)
            opened = False
        else:
            return []
    return numbers


def _digits(said: str) -> str:
    """A line with plain digits: out of circles and an emoji's frame, each number apart, no emoji."""
    apart = re.sub(r"([0-9])\ufe0f?\u20e3", r" \1 ", plain_signs(said)).replace("\N{KEYCAP TEN}", " 10 ")
    return "".join(map(_digit, apart)).casefold()


_ORNAMENTS = frozenset({"So", "Sk", "Mn", "Cf"})
"""What an emoji is made of, by Unicode's kinds of signs."""


def _digit(char: str) -> str:
    kind = unicodedata.category(char)
    if kind in _ORNAMENTS:
        return " "
    number = unicodedata.numeric(char, None) if kind == "No" else None
    return char if number is None or number != int(number) else f" {int(number)} "


@cache
def _listed() -> re.Pattern[str]:
    """Numbers, what they are called, and what stands between and around them: each sign one way only."""
    words = sorted({word.casefold() for key in ("numbered", "and") for word in all_words(key)}, key=len)
    known = "|".join(map(re.escape, reversed(words)))
    return re.compile(rf"(?:\d{{1,9}}(?!\d)|(?:{known})(?![^\W\d_])|[\s.,:;()\[\]#/&+*_`'\"!?•‣·、…-])*")
