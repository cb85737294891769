"""The receipt code of an anonymous observation: the only way back to it."""

import re

from bot.domain.group import ALPHABET, plain_code

LENGTH, _GROUP = 16, 4
"""16 characters of 25: 74 bits."""

CODE = re.compile(
    rf"(?:[{ALPHABET}]{{{_GROUP}}}[-\u2010-\u2015\s]?){{3}}[{ALPHABET}]{{{_GROUP}}}", re.IGNORECASE
)
"""A code as people write it: groups with dashes, with spaces, or without."""
SHOWN = re.compile(rf"\b[{ALPHABET}]{{{_GROUP}}}(?:-[{ALPHABET}]{{{_GROUP}}}){{3}}\b", re.IGNORECASE)
"""A code as it is shown: nothing else that people write looks like this."""


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


def read_code(line: str) -> str | None:
    """The code in a line; None when it holds none."""
    found = CODE.search(line)
    return plain_code(found[0]) if found else None
