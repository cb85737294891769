"""Names by Voikko's Finnish dictionary, or by the shapes of names alone on a machine without it."""

from functools import lru_cache
from typing import Protocol, cast

from bot.domain.guard import SHAPES_ONLY, NameSense, Reading
from bot.domain.guard.inflection import bases
from bot.domain.guard.words.surnames import SURNAMES

INSTALL = "apt install libvoikko1 voikko-fi"
"""What a Debian or Ubuntu machine needs beside the Python package."""

_NAMES = {"etunimi", "sukunimi"}
_PROPER = {"paikannimi", "nimi"}


class Dictionary(Protocol):
    """The one thing asked of ``libvoikko.Voikko``."""

    def analyze(self, word: str) -> list[dict[str, str]]:
        """The readings of a word form; CLASS is "etunimi", "sukunimi", "paikannimi", "nimisana" and so on."""


class VoikkoSense:
    """Own lists and Voikko together: Voikko adds names, and vetoes what it knows as something else only."""

    def __init__(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary
        self.read = lru_cache(maxsize=8192)(self._look_up)

    def _look_up(self, form: str) -> Reading:
        own = SHAPES_ONLY.read(form)
        classes = {reading["CLASS"] for reading in self._dictionary.analyze(form)}
        if not classes:
            return own
        first, last = "etunimi" in classes, "sukunimi" in classes
        listed = own.sure and not own.finnish_word and (first or last or form.lower() in SURNAMES)
        return Reading(
            first=own.first or first,
            last=last or (own.last and (own.sure or (classes <= _PROPER and not own.other))),
            sure=own.sure or first or (last and _is_finnish_shaped(form)),
            finnish_word=own.finnish_word or (bool(classes - _NAMES - _PROPER) and not listed),
            foreign_word=own.foreign_word,
            other=own.other or (bool(classes & _PROPER) and not listed),
        )


def _is_finnish_shaped(form: str) -> bool:
    """Whether a surname that only the dictionary knows may stand alone: "Huovinen" may, "Bacon" may not."""
    return any(guess.endswith("nen") for guess in bases(form))


def dictionary() -> Dictionary | None:
    """Voikko's Finnish dictionary, or None on a machine without it."""
    try:
        from libvoikko import Voikko, VoikkoException  # noqa: PLC0415 - not every machine has it
    except ImportError:
        return None
    try:
        return cast("Dictionary", Voikko("fi"))
    except (VoikkoException, OSError):
        return None


@lru_cache(maxsize=1)
def name_sense() -> NameSense:
    """The best name sense that this machine has; made once."""
    found = dictionary()
    return VoikkoSense(found) if found else SHAPES_ONLY


def has_voikko() -> bool:
    """Whether names are looked up in Voikko."""
    return name_sense() is not SHAPES_ONLY
