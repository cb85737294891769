"""Names and base forms by Voikko's Finnish dictionary, or by shapes and stems on a machine without it."""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from threading import Lock
from types import MappingProxyType
from typing import Protocol, cast

from bot.domain.codes import Language
from bot.domain.guard import SHAPES_ONLY, NameDictionary, Reading
from bot.domain.guard.inflection import bases
from bot.domain.guard.words.surnames import SURNAMES
from bot.domain.likeness import STEMS_ONLY, Lemmas
from bot.word_lists import WordList, word_lists

INSTALL = "apt install libvoikko1 voikko-fi"
"""What a Debian or Ubuntu machine needs beside the Python package."""

_NO_LISTS: Mapping[Language, WordList] = MappingProxyType({})
_NAMES = {"etunimi", "sukunimi"}
_PROPER = {"paikannimi", "nimi"}


class Dictionary(Protocol):
    """The one thing asked of ``libvoikko.Voikko``."""

    def analyze(self, word: str) -> list[dict[str, str]]:
        """The readings of a word form; CLASS is "etunimi", "sukunimi", "paikannimi", "nimisana" and so on."""


class VoikkoDictionary:
    """Own lists and dictionaries together.

    Voikko adds names, and vetoes what it knows as something else only; what neither it nor the lists of
    Swedish and English words know is unknown.
    """

    def __init__(self, dictionary: Dictionary, lists: Mapping[Language, WordList] = _NO_LISTS) -> None:
        self._dictionary = dictionary
        self._lists = lists
        self.languages = frozenset((Language.FI, *lists))
        self.read = lru_cache(maxsize=8192)(self._look_up)
        self.is_word = lru_cache(maxsize=2048)(self._is_a_word)

    def _look_up(self, form: str) -> Reading:
        own = SHAPES_ONLY.read(form)
        classes = {reading["CLASS"] for reading in self._dictionary.analyze(form)}
        if not classes:
            return replace(own, unknown=not (own.sure or own.other or self._is_listed(form)))
        first, last = "etunimi" in classes, "sukunimi" in classes
        listed = own.sure and not own.finnish_word and (first or last or form.lower() in SURNAMES)
        return Reading(
            first=own.first or first,
            last=last or (own.last and (own.sure or (classes <= _PROPER and not own.other))),
            # A surname that the dictionary alone knows must look Finnish: "Huovinen", not "Bacon".
            sure=own.sure or first or (last and any(guess.endswith("nen") for guess in bases(form))),
            finnish_word=own.finnish_word or (bool(classes - _NAMES - _PROPER) and not listed),
            foreign_word=own.foreign_word,
            other=own.other or (bool(classes & _PROPER) and not listed),
            unknown=classes == {"sukunimi"} and not (own.sure or own.other or self._is_listed(form)),
        )

    def _is_a_word(self, form: str, language: Language | None = None) -> bool:
        if language and language in self._lists:
            return self._lists[language].knows(form)
        classes = {reading["CLASS"] for reading in self._dictionary.analyze(form)}
        if classes - _NAMES - _PROPER:
            return True
        return language is None and self._is_listed(form)

    def _is_listed(self, form: str) -> bool:
        """Return whether a list has a word, as it is, as two words in one, or in a Finnish case."""
        said = form.lower()
        guesses = (form, *(guess for guess in bases(form) if len(guess) >= _SHORTEST_BASE))
        return any(
            words.knows(said) or any(guess in words for guess in guesses) for words in self._lists.values()
        )


_SHORTEST_BASE = 4

_SAYS_NOTHING = {
    "asemosana",
    "etuliite",
    "huudahdussana",
    "kieltosana",
    "lukusana",
    "seikkasana",
    "sidesana",
    "suhdesana",
}
_PART = re.compile(r"\(([^()+]+)\)")


class VoikkoLemmas:
    """Finnish base forms and parts of compounds by Voikko; other words and languages by stems."""

    def __init__(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary
        self._one_at_a_time = Lock()  # Voikko's handle serves one caller
        self.of = lru_cache(maxsize=8192)(self._look_up)

    def _look_up(self, form: str, language: Language) -> tuple[str, ...]:
        usual = STEMS_ONLY.of(form, language)
        if language is not Language.FI or not usual:
            return usual
        with self._one_at_a_time:
            readings = self._dictionary.analyze(form)
        if not readings:
            return usual
        if any(reading["CLASS"] in _SAYS_NOTHING for reading in readings):
            return ()
        # Without a possessive suffix rather than with one: "muutokseen" is of *muutos*, not of *muutto*.
        reading = min(readings, key=lambda one: "POSSESSIVE" in one)
        parts = (part.replace("=", "") for part in _PART.findall(reading.get("WORDBASES", "")))
        found = dict.fromkeys(base.lower() for base in (reading["BASEFORM"], *parts))
        return tuple(base for base in found if STEMS_ONLY.of(base, Language.FI))


def dictionary() -> Dictionary | None:
    """Voikko's Finnish dictionary, or None on a machine without it."""
    try:
        from libvoikko import Voikko, VoikkoException, VoikkoLibrary  # noqa: PLC0415 - not every machine has it
    except ImportError:
        return None
    try:
        VoikkoLibrary.open()  # without it, making a Voikko leaves half an object, whose __del__ fails
        return cast("Dictionary", Voikko("fi"))
    except (VoikkoException, OSError):
        return None


@lru_cache(maxsize=1)
def name_dictionary() -> NameDictionary:
    """The best name dictionary that this machine has; made once."""
    found = dictionary()
    return VoikkoDictionary(found, word_lists()) if found else SHAPES_ONLY


@lru_cache(maxsize=1)
def lemmas() -> Lemmas:
    """The best lemmas that this machine has; made once, with a handle of their own."""
    found = dictionary()
    return VoikkoLemmas(found) if found else STEMS_ONLY


def has_voikko() -> bool:
    """Return whether names are looked up in Voikko."""
    return name_dictionary() is not SHAPES_ONLY
