"""A text with one character for each thing that was found, so that its sentences can be read around them."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from bot.domain.codes import Language
from bot.domain.guard.inflection import bases
from bot.domain.guard.verdict import FindingKind, Spot
from bot.domain.guard.wording.neutral import (
    CODES,
    FIRST,
    GONE,
    PERSON,
    PERSON_WORDS,
    PERSONS,
    ROOM,
    first_of,
    noun,
)

_PRIVATE = re.compile("[\U000f0000-\U000fffff]")
_OPENS = re.compile(r"(?:^|[.!?…\n•]\s{0,3}[\"”»(-]?)$")


@dataclass(kw_only=True)
class Sentence:
    """A text while it is worded.

    Attributes:
        text: with a character for each thing that was found, until words stand there.
        pieces: what each character stands for, and what its writer wrote there.
        wide: the wider words of those that have some.
        language: of the text.
        several: the persons that stand for several in a row.
    """

    text: str
    pieces: Mapping[str, tuple[FindingKind, str]]
    wide: Mapping[str, str]
    language: Language
    several: set[str] = field(default_factory=set)
    _persons: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        words = PERSON_WORDS[self.language]
        spoken = words.clients.search(_WITH_NAME.sub("", self.text))
        known: list[frozenset[str]] = []
        for char, (kind, said) in self.pieces.items():
            if kind in PERSONS:
                names = frozenset(base for word in re.findall(r"[^\W\d_]+", said) for base in bases(word))
                number = next((at for at, one in enumerate(known) if not one.isdisjoint(names)), len(known))
                known += [names] if number == len(known) and len(known) < _TOLD_APART else []
                self._persons[char] = words.other if number else words.plain if spoken else words.one
        self._many = words.plain_many if spoken else words.many

    def kind(self, char: str) -> FindingKind:
        """Return what a character stands for."""
        return self.pieces[char][0]

    def words(self, char: str) -> str:
        """Return what its writer wrote there."""
        return self.pieces[char][1]

    def person(self, char: str) -> str:
        """Return the words for a person: the same ones wherever the same name stands."""
        return self._many if char in self.several else self._persons[char]

    def substitute(self, pattern: "re.Pattern[str]", act: "Act") -> None:
        """Put what an act makes of each match in its place."""
        self.text = pattern.sub(lambda found: act(found, self), self.text)


Act: TypeAlias = Callable[["re.Match[str]", Sentence], str]
"""What stands in the place of what a pattern matches."""

Substitution: TypeAlias = tuple["re.Pattern[str]", Act]
"""A pattern over a text with characters for things, and what is made of each match."""

_TOLD_APART = 8
"""So many persons are told apart; more would be a list."""

_WITH_NAME = re.compile(rf"\b\w{{1,30}}\s(?={PERSON})")


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
        char = chr(FIRST + first_of(spot.kind) + counts[spot.kind])
        counts[spot.kind] += 1
        pieces[char] = (spot.kind, text[spot.start : spot.end])
        wide |= {} if wider is None else {char: wider}
        parts += (text[at : spot.start], char)
        at = spot.end
    return Sentence(text="".join((*parts, text[at:])), pieces=pieces, wide=wide, language=language)


def opens(found: "re.Match[str]") -> bool:
    """Return whether a match opens a sentence."""
    return bool(_OPENS.search(found.string, max(0, found.start() - 5), found.start()))


def capital(words: str) -> str:
    """Return words as they open a sentence."""
    return words[:1].upper() + words[1:]


def fitted(words: str, found: "re.Match[str]", piece: str) -> str:
    """Return words as they open a sentence, where they do; a writer without capitals gets none."""
    return capital(words) if opens(found) and not piece[:1].islower() else words


_COUNTED = frozenset({FindingKind.CASE_NO, FindingKind.REFNO})


def gone(_found: "re.Match[str]", _said: Sentence) -> str:
    """What is left out."""
    return GONE


def short(found: "re.Match[str]", said: Sentence) -> str:
    """``puh. …``: the noun stands for the abbreviation, too; ``hakemus nro …`` needs none."""
    if said.kind(found[1]) in _COUNTED and not opens(found):
        return GONE
    return fitted(noun(said.kind(found[1]), said.language), found, "")


def worded(ending: Callable[[str], str]) -> Act:
    """Return what stands in the place of a thing, where words have no cases.

    Args:
        ending: of the word for a person, by what its writer wrote there.
    """

    def phrase(found: "re.Match[str]", said: Sentence) -> str:
        char = found.group()
        kind = said.kind(char)
        if char in said.wide:
            return said.wide[char] or GONE
        if kind in PERSONS:
            return said.person(char) + ending(said.words(char))
        if kind in CODES and opens(found) and len(found.string.strip()) > 1:
            return noun(FindingKind.NAME, said.language)
        return noun(kind, said.language)

    def act(found: "re.Match[str]", said: Sentence) -> str:
        return fitted(phrase(found, said), found, said.words(found.group()))

    return act


_PAIRS = frozenset({(",", ","), ("(", ")"), ("[", "]"), ("<", ">")})
"""What stood around something that is left out, and goes with it."""


def closed(text: str) -> str:
    """Return a text without the gaps where something was left out."""
    first, *rest = text.split(GONE)
    said = first
    for part in rest:
        said = _joined(said, part)
    return said


def _joined(before: str, after: str) -> str:
    if _OPENS.search(before, max(0, len(before) - 5)):
        return before + capital(after.lstrip(" ,;:"))
    bare = after.lstrip(" ")
    if (before.rstrip(" ")[-1:], bare[:1]) in _PAIRS:
        before, bare = before.rstrip(" ")[:-1], bare[1:].lstrip(" ")
    if not bare or bare[0] in ".,;:!?)\n":
        return before.rstrip(" ") + bare
    return f"{before.rstrip(' ')} {bare}"
