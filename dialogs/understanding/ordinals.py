"""Which one of a list: ``toinen``, ``the second one``, ``kaks``."""

from dialogs.understanding.concepts import fold
from dialogs.understanding.vocabulary.numerals import BESIDE, NUMERALS

_UP_TO = 10
_ROWS = enumerate(fold(NUMERALS).strip().splitlines())
_NUMBERS = {word: row % _UP_TO + 1 for row, words in _ROWS for word in words.split()}
_BESIDE = frozenset(fold(BESIDE).split())
_LONGEST = 6
"""Words: what is longer names no number."""


def read_ordinal(said: str) -> int | None:
    """The number that a line says in words, and nothing else; None when it says none or several.

    >>> read_ordinal("Toinen, kiitos")
    2
    """
    words = fold(said).replace(",", " ").replace(".", " ").split()
    if len(words) > _LONGEST:
        return None
    telling = [word for word in words if word not in _BESIDE]
    if len(telling) > 1 and telling[-1] == "one":  # the second one
        telling.pop()
    return _NUMBERS.get(telling[0]) if len(telling) == 1 else None
