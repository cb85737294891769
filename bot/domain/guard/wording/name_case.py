"""The Finnish case of a name as it stands: by its ending, by known names, and by the words around it."""

import re
from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from bot.domain.guard.inflection import bases
from bot.domain.guard.wording.clause import (
    NOWHERE,
    begins,
    does_something,
    reports,
    stops,
    takes_elative,
    takes_partitive,
    wants_elative,
    wants_partitive,
)
from bot.domain.guard.wording.declension import Case, case_of_ending
from bot.domain.guard.wording.sentence import Around
from bot.domain.guard.words.first_names import FIRST_NAMES
from bot.domain.guard.words.like_cases import LIKE_CASES
from bot.domain.guard.words.surnames import SURNAMES

_NAMES = FIRST_NAMES | SURNAMES | LIKE_CASES


_PLURAL = (
    (re.compile(r"(?:set)$"), Case.NOM),
    (re.compile(r"(?<=[aeiouyäö])sten$"), Case.GEN),
    (re.compile(r"(?<=[aeiouyäö])sille$"), Case.ALL),
    (re.compile(r"(?<=[aeiouyäö])sill[aä]$"), Case.ADE),
    (re.compile(r"(?<=[aeiouyäö])silt[aä]$"), Case.ABL),
    (re.compile(r"(?<=[aeiouyäö])sist[aä]$"), Case.ELA),
    (re.compile(r"(?<=[aeiouyäö])siin$"), Case.ILL),
    (re.compile(r"(?<=[aeiouyäö])si[aä]$"), Case.PART),
)
_PLURAL_VERB = re.compile(r"\s(?:\w+v[aä]t|eivät)\b")


def plural_of(form: str, name: Around = NOWHERE) -> Case | None:
    """Return the case of a family's name in the plural, ``Virtasille``; None of a single person's."""
    word = form.lower()
    if word in _NAMES:
        return None
    for pattern, case in _PLURAL:
        if (found := pattern.search(word)) and word[: found.start()] + "nen" in SURNAMES:
            return case
    return Case.NOM if word.endswith("t") and _PLURAL_VERB.match(name.after) else None


def case_of(form: str, name: Around = NOWHERE, *, full: bool = False, known: frozenset[str] = _NAMES) -> Case:
    """Return the case of a name as it stands; nominative when nothing speaks for another one.

    Args:
        form: the last word of the name, perhaps with an ending behind a colon.
        name: what stands around it, which decides where the ending does not.
        full: whether other words of the name stand before it, so that it is a surname.
        known: the words that it may be a form of, in lower case.
    """
    word, colon, ending = form.lower().partition(":")
    if colon:
        return case_of_ending(ending)
    word = re.split("[-'\u2019]", word)[-1]
    if word.endswith("nen") or (word in known and not _is_genitive_too(word, name)):
        return Case.NOM
    for pattern, read in _READERS:
        if found := pattern.search(word):
            return read(_Ending(word=word, stem=word[: found.start()], name=name, full=full, known=known))
    return Case.NOM


def may_be_nominative(form: str) -> bool:
    """Return whether a name that ends like a genitive may be one in the nominative: ``Yasmin``."""
    return form.lower().endswith("n") and _NAMES.isdisjoint(frozenset(bases(form)) - {form.lower()})


class _Ending(NamedTuple):
    """A word with an ending, and what is known of it."""

    word: str
    stem: str
    name: Around
    full: bool
    known: frozenset[str]

    @property
    def is_of_known(self) -> bool:
        return not self.known.isdisjoint(bases(self.word))


def _is_genitive_too(word: str, name: Around) -> bool:
    """``Karin``: of Kari too, unless she does something."""
    return (
        word.endswith("n")
        and not _NAMES.isdisjoint(frozenset(bases(word)) - {word})
        and not does_something(name)
        and not stops(name)
    )


_SHORTEST = 2


def _local(case: Case) -> "Reader":
    def read(said: _Ending) -> Case:
        whole = len(said.stem) >= _SHORTEST and said.stem[-1] in "aeiouyäöüõ"
        return case if whole else Case.NOM

    return read


def _from_inside(said: _Ending) -> Case:
    """``Härköstä``, of Härkönen, and ``Terhistä``, of Terhi."""
    nen, plain = said.stem + "nen" in said.known, said.is_of_known
    if said.word.endswith(("sesta", "sestä")) or (not nen and plain and said.stem in said.known):
        return Case.ELA
    if said.stem + "s" in said.known or said.stem.endswith("kanga"):
        return Case.PART  # Eliasta, Hautakangasta
    if takes_elative(said.name) or takes_partitive(said.name):
        return Case.ELA if takes_elative(said.name) else Case.PART
    likely = nen or (said.stem.endswith(_LIKE_NEN) and not plain)
    part = wants_partitive(said.name) or (likely and not wants_elative(said.name))
    return Case.PART if part else Case.ELA


_LIKE_NEN = (
    "ai",
    "äi",
    "ei",
    "oi",
    "ui",
    "uo",
    "lo",
    "ko",
    "no",
    "ho",
    "ro",
    "kö",
    "nö",
    "hö",
    "lö",
    "ku",
    "nu",
)
"""Stems of surnames in -nen, before the ending of the partitive."""


def _into(said: _Ending) -> Case:
    """``Maijaan``, ``Pohjanpäähän``; but ``Koskimaan``, of Koskimaa, and ``Laineen``, of Laine."""
    plain = said.word[:-2]
    if plain in said.known:
        return Case.GEN if plain.endswith("e") else Case.ILL
    of_as = plain + "s" in said.known or plain.endswith("kanka")  # Tuomaan, Ylikankaan
    long_nominative = _LONG.search(said.word[:-1]) or said.word[:-1] in said.known
    return Case.GEN if of_as or long_nominative else Case.ILL


_LONG = re.compile(r"(?:\w{4}(?:maa|puu|kuu|luu|suu)|\w{3}pää|vapaa|kustaa|harmaa)$")
"""Surnames that end in a long vowel in the nominative."""

_VOWELS = "aeiouyäöüõåøæéáíóúàèêôâ\u0131"


def _owner(said: _Ending) -> Case:
    """``Aksoyn``, and ``Lindman``, which does something."""
    before = said.stem[-1:]
    if before and before not in _VOWELS and said.word[-1:] == "n":
        return Case.NOM  # no vowel before it: Björn
    if (said.word.endswith(("sson", "ssen")) and not said.is_of_known) or does_something(said.name):
        return Case.NOM
    reported = stops(said.name) and reports(said.name)
    return Case.NOM if reported and not said.is_of_known else Case.GEN


def _some(said: _Ending) -> Case:
    """``Eskoa``, and ``Maria``."""
    if _LONG.search(said.word) or len(said.stem) < _SHORTEST:
        return Case.NOM
    if said.word.endswith(("iä", "eä", "öä", "yä")) or said.is_of_known:
        return Case.PART
    if said.full:
        return Case.NOM if does_something(said.name) else Case.PART
    if takes_partitive(said.name) or wants_partitive(said.name):
        return Case.PART
    subject = does_something(said.name) or begins(said.name)
    return Case.NOM if subject or not said.name.before else Case.PART


def _some_with_t(said: _Ending) -> Case:
    """``Saarta``, ``Pohjanpäätä``, and ``Marta``."""
    known = said.is_of_known or (said.full and said.word.endswith(("etta", "että")))
    return Case.PART if known or _LONG_OR_TWO.search(said.word) else Case.NOM


_LONG_OR_TWO = re.compile(r"(?:([aeouyäö])\1|[aeiouyäö][iyu])t[aä]$")


def _as(case: Case) -> "Reader":
    """Endings that many names have in the nominative, too."""

    def read(said: _Ending) -> Case:
        return case if said.is_of_known or said.word.endswith(("sena", "senä", "seksi")) else Case.NOM

    return read


Reader: TypeAlias = Callable[[_Ending], Case]

_READERS: tuple[tuple["re.Pattern[str]", Reader], ...] = (
    (re.compile(r"lle$"), _local(Case.ALL)),
    (re.compile(r"ll[aä]$"), _local(Case.ADE)),
    (re.compile(r"lt[aä]$"), _local(Case.ABL)),
    (re.compile(r"ss[aä]$"), _local(Case.INE)),
    (re.compile(r"st[aä]$"), _from_inside),
    (re.compile(r"ksi$"), _as(Case.TRA)),
    (re.compile(r"seen$"), lambda _: Case.ILL),
    (re.compile(r"([aeiouyäö])\1n$"), _into),
    (re.compile(r"(?<=([aeiouyäö]))h\1n$"), lambda _: Case.ILL),
    (re.compile(r"(?<=[aeiouyäö][iyu])h[iu]n$"), lambda _: Case.ILL),
    (re.compile(r"n$"), _owner),
    (re.compile(r"n[aä]$"), _as(Case.ESS)),
    (re.compile(r"t[aä]$"), _some_with_t),
    (re.compile(r"(?<=[aeiouyäö])[aä]$"), _some),
)
