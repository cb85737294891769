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
