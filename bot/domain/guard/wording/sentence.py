"""A text with one character for each thing that was found, so that its sentences can be read around them."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from bot.domain.codes import Language
from bot.domain.guard.inflection import bases
from bot.domain.guard.verdict import FindingKind, Spot
from bot.domain.guard.wording.neutral import (
    FIRSTS,
    GONE,
    PERSON,
    PERSON_WORDS,
    PERSONS,
    ROOM,
)

_PRIVATE = re.compile("[\U000f0000-\U000fffff]")


class Around(NamedTuple):
    """What stands before and behind a thing in its text."""

    before: str = ""
    after: str = ""


@dataclass(kw_only=True)
class Sentence:
    """A text while it is worded.

    Attributes:
        text: with a character for each thing that was found, until words stand there.
        pieces: what each character stands for, and what its writer wrote there.
        wide: the wider words of those that have some.
        language: of the text.
        several: the persons that stand for several in a row.
        cases: of persons, as far as what stands around them has told.
    """

    text: str
    pieces: Mapping[str, tuple[FindingKind, str]]
    wide: Mapping[str, str]
    language: Language
    several: set[str] = field(default_factory=set)
    cases: dict[str, str] = field(default_factory=dict)
    _numbers: dict[str, int] = field(default_factory=dict)
    _told: dict[int, tuple[int, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        words = PERSON_WORDS[self.language]
        spoken = bool(words.clients.search(_WITH_NAME.sub("", self.text)))
        self._first = words.plain if spoken else words.one
        self._many = words.plain_many if spoken else words.many
        known: list[frozenset[str]] = []
        for char, (kind, said) in self.pieces.items():
            if kind in PERSONS:
                names = frozenset(base for word in re.findall(r"[^\W\d_]+", said) for base in bases(word))
                number = next((at for at, one in enumerate(known) if not one.isdisjoint(names)), len(known))
                known += [names] if number == len(known) and len(known) < _TOLD_APART else []
                self._numbers[char] = number

    def kind(self, char: str) -> FindingKind:
        """Return what a character stands for."""
        return self.pieces[char][0]

    def words(self, char: str) -> str:
        """Return what its writer wrote there."""
        return self.pieces[char][1]

    def person(self, char: str) -> str:
        """Return the words for a person: the same ones wherever the same name stands."""
        if char in self.several:
            return self._many
        number = self._numbers[char]
        place, first = self._told.setdefault(number, (len(self._told), char))
        if place <= 0:
            return PERSON_WORDS[self.language].plain if place else self._first
        others = PERSON_WORDS[self.language].others
        return others[min(place, len(others)) - 1][0 if first == char else 1]

    def share(self, first: str, second: str) -> None:
        """Make two persons one: the second goes by the words of the first."""
        self._numbers[second] = self._numbers[first]

    def tell_apart(self, char: str) -> None:
        """Make a person another one than the client that is spoken of beside."""
        self._told.setdefault(self._numbers[char], (len(self._told) or _BESIDE_A_CLIENT, char))

    def around(self, found: "re.Match[str]", char: str) -> Around:
        """Return the words before and behind a character of a match, as far as they matter."""
        at = found.string.index(char, found.start())
        before, after = found.string[max(0, at - _FAR) : at], found.string[at + 1 : at + _FAR]
        return Around(before.replace(GONE, ""), after.replace(GONE, ""))

    def substitute(self, pattern: "re.Pattern[str]", act: "Act") -> None:
        """Put what an act makes of each match in its place."""
        self.text = pattern.sub(lambda found: act(found, self), self.text)


Act: TypeAlias = Callable[["re.Match[str]", Sentence], str]
"""What stands in the place of what a pattern matches."""

Substitution: TypeAlias = tuple["re.Pattern[str]", Act]
"""A pattern over a text with characters for things, and what is made of each match."""

_BESIDE_A_CLIENT = -1
_FAR = 80
_TOLD_APART = 8
"""So many persons are told apart; more would be a list."""


@dataclass(frozen=True, kw_only=True)
class Grammar:
    """What the rules for all languages ask of one.

    Attributes:
        rules: how its sentences go on around a neutral word, in the order in which they are applied.
        cases: of the persons of a row.
        owns: whether a person is written as the owner of what follows, told the words behind.
        is_person: whether a word means a person, so that a name beside it may be left out.
    """

    rules: tuple[Substitution, ...]
    cases: "Callable[[Sequence[str], re.Match[str], Sentence], list[str]]"
    owns: Callable[[str, str], bool]
    is_person: Callable[[str], bool]


_WITH_NAME = re.compile(rf"\b(?!asiakkai|klienter|clients)\w{{1,30}}\s(?={PERSON})", re.IGNORECASE)


def sentence(text: str, found: Iterable[tuple[Spot, str | None]], language: Language) -> Sentence:
    """Return a text without what was found; of one kind at most ``ROOM`` things, the others stay.

    Args:
        text: as its writer left it.
        found: each spot, in order and apart, with its wider words if it has some.
        language: of the text.
    """
    text = _PRIVATE.sub("\ufffd", text)
    pieces: dict[str, tuple[FindingKind, str]] = {}
    wide: dict[str, str] = {}
    counts = dict.fromkeys(FindingKind, 0)
    parts, at = list[str](), 0
    for spot, wider in found:
        if counts[spot.kind] == ROOM:
            continue
        char = chr(FIRSTS[spot.kind] + counts[spot.kind])
        counts[spot.kind] += 1
        pieces[char] = (spot.kind, text[spot.start : spot.end])
        wide |= {} if wider is None else {char: wider}
        parts += (text[at : spot.start], char)
        at = spot.end
    return Sentence(text="".join((*parts, text[at:])), pieces=pieces, wide=wide, language=language)
