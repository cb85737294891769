"""Concepts in a line: what its words stand for in any of the three languages, each word looked up once."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from sys import intern

from bot.domain.cleaning import plain_signs
from bot.domain.codes import Language

_WORD = re.compile(r"[^\W_]++(?:'[^\W_]++)*+")


@dataclass(frozen=True)
class Concept:
    """One concept and its words.

    Attributes:
        name: by which rules name it.
        fi, sv, en: word beginnings, white space between; ``x.`` is a whole word, ``*x`` is anywhere in a
            word, ``*x.`` at its end; ``x-y`` are words that follow each other.
    """

    name: str
    fi: str = ""
    sv: str = ""
    en: str = ""

    def written(self, language: Language) -> list[str]:
        """The words of one language: the field of its name."""
        return _lower(getattr(self, language, "")).split()


@dataclass(frozen=True)
class Word:
    """A word of a line.

    Attributes:
        said: the word as :func:`fold` gives it.
        start, end: where it stands in the line.
        concepts: what it says.
        content: whether it says more than talk: a word of the field, or one that nobody knows.
    """

    said: str
    start: int
    end: int
    concepts: frozenset[str]
    content: bool


@dataclass(frozen=True)
class Reading:
    """A line's words with their concepts, in order.

    Attributes:
        also: what the line says as a whole, by no word of its own.
    """

    line: str
    words: tuple[Word, ...]
    also: frozenset[str] = frozenset()

    @cached_property
    def concepts(self) -> frozenset[str]:
        """All concepts that are said."""
        return self.also.union(*(word.concepts for word in self.words))

    @cached_property
    def content(self) -> int:
        """How many words say more than talk."""
        return sum(word.content for word in self.words)

    def count(self, name: str) -> int:
        """How many words say a concept."""
        return sum(name in word.concepts for word in self.words)


def fold(text: str) -> str:
    """A text in lower case, without dots and accents, which are often left out; sign for sign.

    >>> fold("Lähetä")
    'laheta'
    """
    return _lower(text).translate(_FOLDED)


def _lower(text: str) -> str:
    """A text in lower case, sign for sign; ``str.lower`` makes two of a capital I with a dot."""
    return plain_signs(text).replace("\u0130", "I").lower()


def _folded() -> Mapping[int, str]:
    """Every letter with a mark to the letter without it."""
    split = ((code, unicodedata.normalize("NFD", chr(code))) for code in range(0xC0, 0x250))
    return {code: parts[0] for code, parts in split if len(parts) > 1 and parts[0].isascii()}


_FOLDED = _folded()


@dataclass(frozen=True, slots=True)
class _Entry:
    """A row of a table: the concept that a word may begin, and what must follow it."""

    name: str
    language: Language
    rest: tuple[str, ...] = ()


_entry = lru_cache(maxsize=None)(_Entry)
_row = lru_cache(maxsize=None)(tuple[_Entry, ...])
"""Twelve thousand words of the field are few different rows: each is kept once, in whichever vocabulary."""


class Vocabulary:
    """Concepts, found by word beginnings; a line is read in a time that grows with its length.

    What is written alike in two languages counts as the line's own: "i" is Swedish among Swedish words. Dots
    may be left out of Finnish; in Swedish they make another word: "har", "här".

    Args:
        talk: concepts of what is said to the bot.
        field: concepts of work: a word that says one of these alone is content, as one that nobody knows.
        meant: a word as it was meant, for one with a letter wrong; asked in lines of a few words.
    """

    def __init__(
        self,
        talk: Iterable[Concept],
        field: Iterable[Concept] = (),
        meant: Callable[[str], str] = str,
    ) -> None:
        talk, field = tuple(talk), tuple(field)
        self._meant = meant
        self.names = frozenset(concept.name for concept in (*talk, *field))
        self._field = frozenset(concept.name for concept in field)
        self._beginnings: dict[str, tuple[_Entry, ...]] = {}
        self._inside: list[tuple[str, _Entry]] = []
        for concept in (*talk, *field):
            for language in Language:
                for written in concept.written(language):
                    self._put(concept.name, language, written)
        self._longest = max(map(len, self._beginnings))
        self._entries = lru_cache(maxsize=8192)(self._look_up)

    def _put(self, name: str, language: Language, written: str) -> None:
        if language is not Language.SV:
            written = fold(written)
        if written.startswith("*"):
            self._inside.append((written[1:], _entry(name, language, ())))
            return
        first, *rest = written.split("-")
        if rest and len(first) <= _FEW and not first.endswith("."):
            first += "."  # "i" before another word is no beginning of "inte"
        first = intern(first)
        before = self._beginnings.get(first, ())
        self._beginnings[first] = _row((*before, _entry(name, language, tuple(rest))))

    def _look_up(self, word: str) -> tuple[_Entry, ...]:
        """The rows that may begin with a word."""
        found: list[_Entry] = []
        for own, written in ((True, word), (False, fold(word))):
            starts = [written[:end] for end in range(1, min(len(written), self._longest) + 1)]
            entries = [
                entry for start in (*starts, f"{written}.") for entry in self._beginnings.get(start, ())
            ]
            entries += [entry for stem, entry in self._inside if stem in f"{written}."]
            found += [entry for entry in entries if (entry.language is Language.SV) is own]
        return tuple(dict.fromkeys(found))

    def read(self, line: str) -> Reading:
        """A line's words with their concepts; ``line`` has composed letters."""
        found = list(_WORD.finditer(_lower(line)))
        said = [_bare(match[0]) for match in found]
        rows = list(self._rows(said if len(said) > CORRECTED else list(map(self._meant, said))))
        spoken = _spoken(rows)
        concepts: list[set[str]] = [set() for _ in said]
        for at, entry in rows:
            if entry.language in spoken:
                for own in concepts[at : at + 1 + len(entry.rest)]:
                    own.add(entry.name)
        words = (
            Word(fold(word), match.start(), match.end(), frozenset(own), own <= self._field)
            for word, match, own in zip(said, found, concepts, strict=True)
        )
        return Reading(line, tuple(words))

    def _rows(self, said: Sequence[str]) -> Iterator[tuple[int, _Entry]]:
        """The rows that a line says, each with the place of its first word."""
        for at, word in enumerate(said):
            for entry in self._entries(word):
                after = said[at + 1 : at + 1 + len(entry.rest)]
                if entry.language is not Language.SV:
                    after = list(map(fold, after))
                if len(after) == len(entry.rest) and all(map(_begins, after, entry.rest)):
                    yield at, entry


def _bare(word: str) -> str:
    """A word without its apostrophe: ``don't`` is "dont", ``client's`` is "client"."""
    owner = word.removesuffix("'s")
    return owner if len(owner) >= _OWNER else word.replace("'", "")


_OWNER = 6
"""Letters: who is shorter is a pronoun more often, as in "there's"."""
CORRECTED = 12
"""Words: a longer line has others to be understood by."""
_CLEAR = 2
"""Words of a line by which one language must be ahead of another that then does not count."""


def _spoken(rows: Sequence[tuple[int, _Entry]]) -> frozenset[Language]:
    """The languages that a line may be in, by how many of its words each has."""
    known = Counter(language for _, language in {(at, entry.language) for at, entry in rows})
    most = max(known.values(), default=0)
    return frozenset(language for language in Language if known[language] > most - _CLEAR)


_FEW = 3
"""Letters: so short a word, where another follows, is a whole one."""


def _begins(word: str, written: str) -> bool:
    return word == written[:-1] if written.endswith(".") else word.startswith(written)
