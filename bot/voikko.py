"""Names by Voikko's Finnish dictionary, where the machine has it; by the shapes of names alone, where it has not."""

from functools import lru_cache
from typing import Protocol, cast

from bot.domain.guard import SHAPES_ONLY, NameSense, Reading
from bot.domain.guard.inflection import bases
from bot.domain.guard.words.first_names import EVERYDAY_FIRST_NAMES, FIRST_NAMES
from bot.domain.guard.words.surnames import EVERYDAY_SURNAMES, SURNAMES

INSTALL = "apt install libvoikko1 voikko-fi"
"""What a Debian or Ubuntu machine needs beside the Python package."""

_NAMES = {"etunimi", "sukunimi"}


class Dictionary(Protocol):
    """The one thing asked of ``libvoikko.Voikko``."""

    def analyze(self, word: str) -> list[dict[str, str]]:
        """The readings of a word form; CLASS is "etunimi", "sukunimi", "paikannimi", "nimisana" …"""


class VoikkoSense:
    """Own lists and Voikko together: Voikko adds names, and vetoes what it knows as something else only."""

    def __init__(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary
        self._read = lru_cache(maxsize=8192)(self._look_up)

    def read(self, form: str) -> Reading:
        """See :class:`NameSense`."""
        return self._read(form)

    def _look_up(self, form: str) -> Reading:
        own = SHAPES_ONLY.read(form)
        classes = {reading["CLASS"] for reading in self._dictionary.analyze(form.replace("'", "").replace(":", ""))}
        if not classes:
            return own
        listed_first, listed_last = _listed(form)
        first = own.first or "etunimi" in classes
        last = listed_last or "sukunimi" in classes
        certain = listed_first or (listed_last and form.lower() in SURNAMES)
        return Reading(
            first=first,
            last=last,
            sure=own.sure or first or last,
            other=own.other or (bool(classes - _NAMES) and not certain),
        )


def _listed(form: str) -> tuple[bool, bool]:
    """Whether the own lists hold it as a first name, as a surname, and as nothing else."""
    guesses = bases(form)
    return (
        any(guess in FIRST_NAMES and guess not in EVERYDAY_FIRST_NAMES for guess in guesses),
        any(guess in SURNAMES for guess in guesses),
    )


def dictionary() -> Dictionary | None:
    """Voikko's Finnish dictionary, or None on a machine without it."""
    try:
        from libvoikko import Voikko, VoikkoException
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
