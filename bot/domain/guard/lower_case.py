"""Names typed in lower case: "jorma koposelta", "asha warsame", "anna-liisa"."""

import re
from collections.abc import Iterator

from bot.domain.codes import Language
from bot.domain.guard.company import accompanied
from bot.domain.guard.inflection import bases
from bot.domain.guard.name_dictionary import NameDictionary
from bot.domain.guard.roles import NATURE, STRANGE, CapitalWord
from bot.domain.guard.verdict import Spot, name_at
from bot.domain.guard.words.first_names import EVERYDAY_FIRST_NAMES, FIRST_NAMES
from bot.domain.guard.words.surnames import EVERYDAY_SURNAMES, SURNAMES

_SURE_FIRST = FIRST_NAMES - EVERYDAY_FIRST_NAMES
_SURE_LAST = SURNAMES - EVERYDAY_SURNAMES
_WORD = re.compile(r"(?<![\w@./:-])[^\W\d_]{2,40}+(?:-[^\W\d_]{2,40}+)?(?::[a-z]{1,4})?(?![\w@/-])")
_SHORTEST_ALONE = 4


def in_lower_case(text: str, names: NameDictionary, language: Language) -> Iterator[Spot]:
    """Find NAME where its writer used no capital.

    Who begins a text without a capital is taken to write names so too, and more is looked up.

    Args:
        text: as :func:`bot.domain.guard.plain.plain` gives it.
        names: the dictionary.
        language: of the text.
    """
    careless = language in names.languages and text.lstrip()[:1].islower()
    before: re.Match[str] | None = None
    for word in _WORD.finditer(text):
        form = word.group()
        if not form.islower():
            before = None
            continue
        first = before if before and text[before.end() : word.start()] == " " else None
        if first and (
            _is_listed(first.group(), form, language)
            or (
                careless
                and _is_pair(
                    text, CapitalWord(first.start(), word.end(), STRANGE, opens=True), names, language
                )
            )
        ):
            yield name_at(first.start(), word.end())
        elif _is_double(form) or (careless and _is_alone(form, names)):
            yield name_at(*word.span())
        before = word


def _is_listed(first: str, last: str, language: Language) -> bool:
    """Return whether both words are on the lists, and one of them is no everyday word."""
    if first not in FIRST_NAMES:
        return False
    guesses = bases(last) if language is Language.FI else (last, last.removesuffix("s"))
    if SURNAMES.isdisjoint(guesses):
        return False
    return first in _SURE_FIRST or not _SURE_LAST.isdisjoint(guesses)


def _is_double(form: str) -> bool:
    """Return whether a word is a double first name: "anna-liisa"."""
    parts = frozenset(form.split("-"))
    return len(parts) > 1 and parts <= FIRST_NAMES and not parts <= EVERYDAY_FIRST_NAMES


def _is_alone(form: str, names: NameDictionary) -> bool:
    """Return whether a word can be nothing but a first name."""
    return len(form) >= _SHORTEST_ALONE and form in _SURE_FIRST and not names.is_word(form)


def _is_pair(text: str, both: CapitalWord, names: NameDictionary, language: Language) -> bool:
    """Return whether two words, of which the second is in no dictionary, are said of a person."""
    first, last = text[both.start : both.end].split(" ")
    if names.is_word(last) and not NATURE.search(last):
        return False
    if first in _SURE_FIRST:
        return True
    return (first in FIRST_NAMES or not names.is_word(first)) and accompanied(text, both, language)
