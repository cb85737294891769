"""The receipt code of an anonymous observation: the only way back to it."""

import re

from bot.domain.cleaning import DASH, plain_signs
from bot.domain.group import ALPHABET, plain_code

LENGTH, _GROUP = 16, 4
"""16 characters of 25: 74 bits."""

_LETTERS = rf"[{ALPHABET}]{{{_GROUP}}}"
CODE = re.compile(rf"(?:{_LETTERS}(?:{DASH}|\s)?){{3}}{_LETTERS}", re.IGNORECASE)
"""A code as people write it: groups with dashes, with spaces, or without."""
SHOWN = re.compile(
    rf"(?<!\w)(?:(?i:{_LETTERS}(?:{DASH}{_LETTERS}){{3}})|{_LETTERS}(?:\s?{_LETTERS}){{3}})(?!\w)"
)
"""A code among words: with its dashes, or in capitals; nothing else that people write looks like this."""
_GAP = r"[\W_]{0,8}"
_GROUPS = re.compile(rf"(?=({_LETTERS}(?:{_GAP}{_LETTERS}){{3}}))", re.IGNORECASE)
_SPELT = re.compile(rf"(?=((?:[{ALPHABET}]{_GAP}){{{LENGTH - 1}}}[{ALPHABET}]))", re.IGNORECASE)
_AROUND = " \t\n.,:;!?\"'()[]*_`<>"


def code_from(mark: str) -> str:
    """The code that a secret mark stands for, shown as ``ABCD-EFGH-JKLM-NPQR``.

    Args:
        mark: at least 128 random bits in hex, known to nobody.
    """
    number = int(mark, 16)
    letters = []
    for _ in range(LENGTH):
        number, rest = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[rest])
    return grouped("".join(letters))


def grouped(whole: str) -> str:
    """A code as it is shown."""
    return "-".join(whole[at : at + _GROUP] for at in range(0, LENGTH, _GROUP))


def whole_code(line: str) -> str | None:
    """The code that a line is, in any spelling; None when it is something else, or more."""
    found = CODE.fullmatch(plain_signs(line).strip(_AROUND))
    return plain_code(found[0]) if found else None


def read_code(line: str) -> str | None:
    """The code in a line; None when it holds none."""
    found = CODE.search(plain_signs(line))
    return plain_code(found[0]) if found else None


def codes_among(text: str) -> tuple[str, ...]:
    """Find all that could be a code in a text, however it is written and whatever is right beside it.

    Groups of four with any signs between them, or single letters and digits that are mixed as in a code.
    Words may look like that too: only a look-up tells which of these is a code.
    """
    signs = plain_signs(text)
    spelt = [plain_code(found[1]) for found in _SPELT.finditer(signs)]
    groups = [plain_code(found[1]) for found in _GROUPS.finditer(signs)]
    mixed = [code for code in spelt if not code.isalpha()]
    return tuple(dict.fromkeys(code for code in (*groups, *mixed) if not code.isdecimal()))
