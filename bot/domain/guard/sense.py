"""What one capital word may be: the seam to a dictionary, and what the own lists know without one."""

from dataclasses import dataclass
from typing import Protocol

from bot.domain.guard.inflection import bases
from bot.domain.guard.words.everyday import CALENDAR, ORDINARY, ORGANISATIONS, PEOPLES
from bot.domain.guard.words.first_names import EVERYDAY_FIRST_NAMES, FIRST_NAMES
from bot.domain.guard.words.places import PLACES
from bot.domain.guard.words.surnames import EVERYDAY_SURNAMES, SHAPES, SURNAMES

MAY_BE_WORDS = EVERYDAY_FIRST_NAMES | EVERYDAY_SURNAMES


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What a word form may be; several at once, or nothing that is known.

    Attributes:
        first, last: a first name, a surname.
        sure: known as a name from a list or a dictionary, not by its shape alone.
        other: certainly something else beside or instead: a place, an organisation, a month, an everyday word.
    """

    first: bool = False
    last: bool = False
    sure: bool = False
    other: bool = False


class NameSense(Protocol):
    """Knows names."""

    def read(self, form: str) -> Reading:
        """What this word form, capital as in running text and perhaps inflected, may be."""


class Shapes:
    """Names by own lists, Finnish case endings and the shapes of surnames; needs no dictionary."""

    def read(self, form: str) -> Reading:
        """See :class:`NameSense`."""
        guesses = bases(form)
        first = next((guess for guess in guesses if guess in FIRST_NAMES), None)
        last = next((guess for guess in guesses if guess in SURNAMES), None)
        known = frozenset(guesses)
        return Reading(
            first=first is not None,
            last=last is not None or any(len(guess) > 4 and guess.endswith(SHAPES) for guess in guesses),  # noqa: PLR2004 - "Talala"
            sure=(first or last) is not None,
            other=guesses[0] in ORDINARY or not known.isdisjoint(_OTHERS) or _may_be_word(first, last, known),
        )


def _may_be_word(first: str | None, last: str | None, known: frozenset[str]) -> bool:
    return (first or last) is not None and not known.isdisjoint(MAY_BE_WORDS)


_OTHERS = ORGANISATIONS | CALENDAR | PEOPLES | PLACES

SHAPES_ONLY = Shapes()
