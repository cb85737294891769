"""The seam to a dictionary of names, and our own lists for a machine without one."""

from dataclasses import dataclass
from typing import Protocol

from bot.domain.guard.inflection import bases
from bot.domain.guard.words.everyday import CALENDAR, ORDINARY, ORGANISATIONS, PEOPLES
from bot.domain.guard.words.first_names import FINNISH_WORDS, FIRST_NAMES, FOREIGN_WORDS
from bot.domain.guard.words.places import PLACES
from bot.domain.guard.words.surnames import EVERYDAY_SURNAMES, SHAPES, SURNAMES


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What a word form may be; several at once, or nothing that is known.

    Attributes:
        first, last: a first name, a surname.
        sure: known as a name from a list or a dictionary, not by its shape alone.
        finnish_word, foreign_word: an everyday word too, in a Finnish text or in a Swedish or English one.
        other: something else too, in any language: a place, an organisation, a month, a people.
    """

    first: bool = False
    last: bool = False
    sure: bool = False
    finnish_word: bool = False
    foreign_word: bool = False
    other: bool = False


class NameDictionary(Protocol):
    """A dictionary of names."""

    def read(self, form: str) -> Reading:
        """Return what this word form, capital as in running text and perhaps inflected, may be."""


class NameShapes:
    """Names by own lists, Finnish case endings and the shapes of surnames; needs no dictionary."""

    def read(self, form: str) -> Reading:
        """See :class:`NameDictionary`."""
        exact = form.lower()
        guesses = frozenset((exact,) if exact in FIRST_NAMES else bases(form))
        first, last = not guesses.isdisjoint(FIRST_NAMES), not guesses.isdisjoint(SURNAMES)
        return Reading(
            first=first,
            last=last or any(len(guess) >= _SHORTEST_SHAPED and guess.endswith(SHAPES) for guess in guesses),
            sure=first or last,
            finnish_word=not guesses.isdisjoint(FINNISH_WORDS),
            foreign_word=not guesses.isdisjoint(FOREIGN_WORDS),
            other=not guesses.isdisjoint(_OTHERS) or exact in ORDINARY,
        )


_SHORTEST_SHAPED = 5
_OTHERS = ORGANISATIONS | CALENDAR | PEOPLES | PLACES | EVERYDAY_SURNAMES

SHAPES_ONLY = NameShapes()
