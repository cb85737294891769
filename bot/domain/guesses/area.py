"""The area that a text names."""

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from bot.domain.form import SEVERAL_MUNICIPALITIES, WHOLE_COUNTY
from bot.domain.guard.inflection import bases
from bot.domain.guard.words import words
from bot.domain.guard.words.first_names import EVERYDAY_FIRST_NAMES, FIRST_NAMES
from bot.domain.guesses.phrases import phrases

_WHOLE = re.compile(
    phrases(
        """
        koko_hyvinvointial koko_maakun koko_alueella koko_alueen koko_alueemme kaikissa_kunnissa joka_kunnassa
        kaikissa_alueen_kun puolilla_maakun puolilla_hyvinvointial puolilla_aluetta ympäri_maakun
        hela_välfärdsom hela_landskap hela_området alla_kommuner hela_regionen
        whole_county throughout_the_county across_the_county entire_county all_municipal every_municipal
        """
    )
)
_ALL_OF = frozenset({"koko", "puolilla", "ympäri", "kaikkialla", "hela", "across", "throughout", "whole"})
"""Words before the county's name that mean all of it."""

_COUNTIES = {
    "hämeenlinna": ("kanta-häme",),
    "joensuu": ("pohjois-karjala",),
    "jyväskylä": ("keski-suomi",),
    "järvenpää": ("keski-uusimaa",),
    "kajaani": ("kainuu", "kajanaland"),
    "kokkola": ("keski-pohjanmaa",),
    "kouvola": ("kymenlaakso", "kymmenedalen"),
    "kuopio": ("pohjois-savo",),
    "lahti": ("päijät-häme",),
    "lappeenranta": ("etelä-karjala",),
    "lohja": ("länsi-uusimaa",),
    "mikkeli": ("etelä-savo",),
    "oulu": ("pohjois-pohjanmaa",),
    "pori": ("satakunta",),
    "porvoo": ("itä-uusimaa",),
    "rovaniemi": ("lappi", "lappland", "lapland"),
    "seinäjoki": ("etelä-pohjanmaa",),
    "tampere": ("pirkanmaa", "birkaland"),
    "turku": ("varsinais-suomi",),
    "vaasa": ("pohjanmaa", "österbotten", "ostrobothnia"),
}
"""A county's own name by a town that it has, as a county's settings hold its municipalities alone."""


class _Place(IntEnum):
    """How a text speaks of a place: what is so there counts before where one comes from or goes to."""

    IN = 1
    FROM = 2
    TO = 3


_CLITIC = r"(?:kin|kaan|kään|han|hän)?$"
_IN = re.compile(rf"(?:ss|ll)[aä]{_CLITIC}")
_FROM = re.compile(rf"(?:st|lt)[aä]{_CLITIC}")
_TO = re.compile(rf"(?:lle|seen|h[aeiouyäö]n|([aeiouyäö])\1n){_CLITIC}")
_BEFORE = {"från": _Place.FROM, "from": _Place.FROM, "till": _Place.TO, "to": _Place.TO}
_BEFORE_IN = frozenset({"i", "in", "inom"})
_NATIVE = re.compile(r"^(\w+)l[aä]i(?:nen|s\w+)$")

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ALSO_WORDS = words(
    "aura ii kannus kemi kotka lahti loppi perho pori rusko salla salo simo soini vaala virrat"
)
"""Municipalities that need their capital letter: a "kotka" may be an eagle."""


def area_in(text: str, municipalities: Mapping[str, str]) -> str | None:
    """Return the municipality that a text names, or that it names several or the whole county.

    Args:
        text: as its writer left it.
        municipalities: the county's, Finnish name to Swedish name.
    """
    said = [found.group() for found in _WORD.finditer(text)]
    names = _names(tuple(municipalities.items()))
    county = set(_county(said, names))
    if county & _ALL_OF or _WHOLE.search(text.lower()):
        return WHOLE_COUNTY
    named = list(_municipalities(said, names))
    nearest = min((place for _, place in named), default=None)
    found = {code for code, place in named if place is nearest}
    if len(found) > 1:
        return SEVERAL_MUNICIPALITIES
    return found.pop() if found else WHOLE_COUNTY if county else None


def areas_in(text: str, municipalities: Mapping[str, str]) -> frozenset[str]:
    """Return every municipality that a text names, in any form and language, and the whole county.

    Args:
        text: as its writer left it.
        municipalities: the county's, Finnish name to Swedish name.
    """
    names = _names(tuple(municipalities.items()))
    found = [one.group() for one in _WORD.finditer(text)]
    said = [part for word in found for part in ([word] if names.code(word) else word.split("-"))]
    county = any(names.code(word) == WHOLE_COUNTY for word in said) or _WHOLE.search(text.lower())
    named = {code for code, _ in _municipalities(said, names)}
    return frozenset(named | ({WHOLE_COUNTY} if county else set()))


class _Names(NamedTuple):
    """A county's names.

    Attributes:
        codes: the answer for every name in lower case.
        beginnings: the first two letters of each: few words need a second look.
    """

    codes: dict[str, str]
    beginnings: frozenset[str]

    def code(self, word: str) -> str | None:
        """Return the answer that a word names in any of its forms."""
        if word[:2].lower() not in self.beginnings:
            return None
        forms = (form for form in (*bases(word), *_home(word)) if form in self.codes)
        return next(
            (self.codes[form] for form in forms if word[0].isupper() or form not in _ALSO_WORDS), None
        )


@lru_cache(maxsize=8)
def _names(municipalities: tuple[tuple[str, str], ...]) -> _Names:
    codes = {name.lower(): finnish for finnish, swedish in municipalities for name in (finnish, swedish)}
    county = {name: WHOLE_COUNTY for town, names in _COUNTIES.items() if town in codes for name in names}
    return _Names({**county, **codes}, frozenset(name[:2] for name in (*county, *codes)))


def _home(word: str) -> tuple[str, ...]:
    """Return the places whose people a word may mean: "kuhmolaiset", "suomussalmelaiset"."""
    found = _NATIVE.match(word.lower())
    return (found.group(1), re.sub("e$", "i", found.group(1))) if found else ()


def _county(said: Sequence[str], names: _Names) -> Iterator[str]:
    """Find what stands before the county's name where it tells where something is so."""
    for before, word in pairwise(("", *said)):
        small = before.lower()
        if names.code(word) == WHOLE_COUNTY and (_IN.search(word) or small in _ALL_OF | _BEFORE_IN):
            yield small


def _municipalities(said: Sequence[str], names: _Names) -> Iterator[tuple[str, _Place]]:
    for before, word, after in zip(("", *said[:-1]), said, (*said[1:], ""), strict=False):
        code = names.code(word)
        if code and code != WHOLE_COUNTY and not (_first_name(before) or _first_name(after)):
            yield code, _place(word, before.lower())


def _first_name(word: str) -> bool:
    """Return whether a word beside a name makes it a surname."""
    guesses = bases(word) if word[:1].isupper() else ()
    return any(base in FIRST_NAMES and base not in EVERYDAY_FIRST_NAMES for base in guesses)


def _place(word: str, before: str) -> _Place:
    if before in _BEFORE:
        return _BEFORE[before]
    if _FROM.search(word):
        return _Place.FROM
    return _Place.TO if _TO.search(word) else _Place.IN
