"""Concepts in a line: what its words stand for in any of the three languages, each word looked up once."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from bot.domain.cleaning import plain_signs

_WORD = re.compile(r"[^\W_]++(?:'[^\W_]++)*+")
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Concept:
    """One concept and its words.

    Attributes:
        name: by which rules name it.
        fi, sv, en: word beginnings, white space between; ``x.`` is a whole word, ``*x`` is anywhere in a
            word, ``x-y`` are words that follow each other, each written in one of these ways.
    """

    name: str
    fi: str = ""
    sv: str = ""
    en: str = ""


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
    """A line's words with their concepts, in order."""

    line: str
    words: tuple[Word, ...]

    @cached_property
    def concepts(self) -> frozenset[str]:
        """All concepts that are said."""
        return frozenset().union(*(word.concepts for word in self.words))

    @cached_property
    def content(self) -> int:
        """How many words say more than talk."""
        return sum(word.content for word in self.words)

    def count(self, name: str) -> int:
        """How many words say a concept."""
        return sum(name in word.concepts for word in self.words)

    def part(self, first: int, last: int | None = None) -> "Reading":
        """The same of some of the words."""
        return Reading(self.line, self.words[first:last])


def fold(text: str) -> str:
    """A text in lower case, without dots and accents, which are often left out; sign for sign.

    The ring of Swedish stays: ``år`` and ``är`` are not one word.

    >>> fold("Lähetä")
    'laheta'
    """
    return plain_signs(text).translate(_FOLDED).lower()


def _folded() -> Mapping[int, str]:
    """Every letter with a mark to the letter without it, in lower case."""
    split = ((code, unicodedata.normalize("NFD", chr(code))) for code in range(0xC0, 0x250))
    return {code: parts[0].lower() for code, parts in split if parts[0].isascii() and parts[1] != _RING}


_RING = "\u030a"
_FOLDED = _folded()


class Vocabulary:
    """Concepts, found by word beginnings; a line is read in a time that grows with its length.

    Args:
        talk: concepts of what is said to the bot.
        field: concepts of work: a word that says one of these alone is content, as one that nobody knows.
    """

    def __init__(self, talk: Iterable[Concept], field: Iterable[Concept] = ()) -> None:
        talk, field = tuple(talk), tuple(field)
        self.names = frozenset(concept.name for concept in (*talk, *field))
        self._field = frozenset(concept.name for concept in field)
        self._beginnings: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        self._inside: list[tuple[str, str]] = []
        for concept in (*talk, *field):
            for written in f"{concept.fi} {concept.sv} {concept.en}".split():
                self._put(concept.name, fold(written))
        self._longest = max(map(len, self._beginnings))
        self._entries = lru_cache(maxsize=8192)(self._look_up)

    def _put(self, name: str, written: str) -> None:
        if written.startswith("*"):
            self._inside.append((written[1:], name))
            return
        first, *rest = written.split("-")
        self._beginnings.setdefault(first, []).append((name, tuple(rest)))

    def read(self, line: str) -> Reading:
        """A line's words with their concepts; ``line`` has composed letters."""
        folded = fold(line)
        found = [(match[0].replace("'", ""), match.start(), match.end()) for match in _WORD.finditer(folded)]
        said = [word for word, _, _ in found]
        concepts: list[set[str]] = [set() for _ in said]
        for at, word in enumerate(said):
            for name, rest in self._entries(word):
                if all(map(_begins, said[at + 1 : at + 1 + len(rest)] + [""] * len(rest), rest)):
                    for own in concepts[at : at + 1 + len(rest)]:
                        own.add(name)
        return Reading(
            line,
            tuple(
                Word(word, start, end, frozenset(own) if own else _NONE, own <= self._field)
                for (word, start, end), own in zip(found, concepts, strict=True)
            ),
        )

    def _look_up(self, word: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The concepts that may begin with a word, and what must follow it."""
        starts = [word[:end] for end in range(1, min(len(word), self._longest) + 1)]
        entries = [entry for start in (*starts, f"{word}.") for entry in self._beginnings.get(start, ())]
        entries += [(name, ()) for stem, name in self._inside if stem in word]
        return tuple(dict.fromkeys(entries))


def _begins(word: str, written: str) -> bool:
    return word == written[:-1] if written.endswith(".") else word.startswith(written)
