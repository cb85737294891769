"""The seam to a dictionary of names, and our own lists for a machine without one."""

from dataclasses import dataclass
from typing import Protocol

from bot.domain.codes import Language
from bot.domain.guard.inflection import bases
from bot.domain.guard.words.everyday import CALENDAR, ORDINARY, ORGANISATIONS, PEOPLES
from bot.domain.guard.words.first_names import FINNISH_WORDS, FIRST_NAMES, FOREIGN_WORDS
from bot.domain.guard.words.places import PLACES
from bot.domain.guard.words.surnames import EVERYDAY_SURNAMES, SHAPES, SURNAMES
from bot.domain.guard.words.things import THINGS


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What a word form may be; several at once, or nothing that is known.

    Attributes:
        first, last: a first name, a surname.
        sure: known as a name from a list or a dictionary, not by its shape alone.
        finnish_word, foreign_word: an everyday word too, in a Finnish text or in a Swedish or English one.
        other: something else too, in any language: a place, an organisation, a month, a people.
        unknown: no word, place or first name in any dictionary of the three languages; a surname at most.
    """

    first: bool = False
    last: bool = False
    sure: bool = False
    finnish_word: bool = False
    foreign_word: bool = False
    other: bool = False
    unknown: bool = False


class NameDictionary(Protocol):
    """A dictionary of names.

    Attributes:
        languages: those of which it knows the words; in texts of others nothing is unknown.
    """

    languages: frozenset[Language]

    def read(self, form: str) -> Reading:
        """Return what this word form, capital as in running text and perhaps inflected, may be."""

    def is_word(self, form: str, language: Language | None = None) -> bool:
        """Return whether a form in lower case is a word of a language, or of any; names are none."""


class NameShapes:
    """Names by own lists, Finnish case endings and the shapes of surnames; needs no dictionary."""

    languages = frozenset[Language]()

    def read(self, form: str) -> Reading:
        """See :class:`NameDictionary`."""
        exact = form.lower()
        guesses = frozenset((exact,) if exact in FIRST_NAMES else bases(form))
        first = any(_keeps_its_i(guess, exact) for guess in guesses & FIRST_NAMES)
        last = not guesses.isdisjoint(SURNAMES)
        return Reading(
            first=first,
            last=last or any(len(guess) >= _SHORTEST_SHAPED and guess.endswith(SHAPES) for guess in guesses),
            sure=first or last,
            finnish_word=not guesses.isdisjoint(FINNISH_WORDS),
            foreign_word=not guesses.isdisjoint(FOREIGN_WORDS),
            other=not guesses.isdisjoint(OTHERS) or exact in ORDINARY,
        )

    def is_word(self, form: str, language: Language | None = None) -> bool:  # noqa: ARG002 - the seam's
        """See :class:`NameDictionary`; without a dictionary anything may be one."""
        return True


def _keeps_its_i(name: str, form: str) -> bool:
    """Return whether a form may be of a first name, which keeps its -i: no *ennen* is of Enni."""
    return not name.endswith("i") or "i" in form[len(name) - 2 : len(name) + 1]


_SHORTEST_SHAPED = 5
NO_PEOPLE = ORGANISATIONS | CALENDAR | PEOPLES | PLACES | THINGS
OTHERS = NO_PEOPLE | EVERYDAY_SURNAMES

SHAPES_ONLY = NameShapes()
