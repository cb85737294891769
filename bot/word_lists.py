"""Swedish and English words from Debian's lists, where they are; they tell a name from a word."""

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from heapq import merge
from itertools import islice
from pathlib import Path

from bot.domain.codes import Language

INSTALL = "apt install wswedish wamerican"
"""What a Debian or Ubuntu machine needs."""

FOLDER = Path("/usr/share/dict")
FILES = ((Language.SV, "swedish", "iso-8859-1"), (Language.EN, "american-english", "utf-8"))
"""The files of the lists and how their letters are written; for Finnish there is Voikko."""


class WordList:
    """The words of one language.

    Attributes:
        compounds: whether it is Swedish, where two words make one and an article is an ending.

    A hash of eight bytes stands for each word: as strings they would take 9 MB a language, and that two of a
    hundred thousand meet is less likely than a misprint in the list.
    """

    def __init__(self, words: Iterable[str], *, compounds: bool = False) -> None:
        self.compounds = compounds
        self._hashes = array("q", _in_order(map(hash, words)))

    def __contains__(self, word: str) -> bool:
        """Return whether the list holds a word just so; only proper names have a capital there."""
        said = hash(word)
        at = bisect_left(self._hashes, said)
        return at < len(self._hashes) and self._hashes[at] == said

    def knows(self, word: str) -> bool:
        """Return whether a word is listed, with an ending or without, or is two of them: "färdtjänstkort".

        What is longer than a word is no name, and counts as known.
        """
        if len(word) > _LONGEST or self._ends(word):
            return True
        ends = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1) if self.compounds else ()
        return any(self._begins(word[:at]) and self._ends(word[at:]) for at in ends)

    def _ends(self, word: str) -> bool:
        bare = re.sub(r"'?s$", "", word)
        return word in self or bare in self or any(one in self for one in self._without_endings(bare))

    def _without_endings(self, word: str) -> Iterator[str]:
        """Return a Swedish word without its article or plural, as not all forms are listed: "team-et"."""
        if self.compounds:
            for ending in _ENDINGS:
                if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_BASE:
                    yield word.removesuffix(ending)

    def _begins(self, part: str) -> bool:
        """Return whether a word of two may begin so: "skol-mat", "kvinno-jour", "ungdoms-verkstad"."""
        return any(one in self for one in (part, f"{part}a", f"{part[:-1]}a", part.removesuffix("s")))


_ENDINGS = ("et", "en", "n", "t", "ar", "er", "or", "arna", "erna", "orna", "na")
_SHORTEST_BASE, _SHORTEST_PART, _LONGEST = 4, 3, 40


_AT_ONCE = 8_192


def _in_order(numbers: Iterator[int]) -> Iterator[int]:
    """Sort many numbers a few at a time: as one list they would leave 9 MB behind."""
    parts = [array("q", sorted(part)) for part in iter(lambda: tuple(islice(numbers, _AT_ONCE)), ())]
    return merge(*parts)


@lru_cache(maxsize=1)
def word_lists() -> dict[Language, WordList]:
    """The lists that this machine has; read once, some 150 ms."""
    found = {language: _read(FOLDER / name, encoding, language) for language, name, encoding in FILES}
    return {language: words for language, words in found.items() if words is not None}


def _read(path: Path, encoding: str, language: Language) -> WordList | None:
    try:
        with path.open(encoding=encoding) as lines:
            return WordList((line.rstrip("\n") for line in lines), compounds=language is Language.SV)
    except OSError:
        return None
