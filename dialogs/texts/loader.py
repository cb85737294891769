"""Finds and fills the texts of one language, written in Project Fluent."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Literal

from babel.lists import format_list

from bot.domain.calendar import helsinki_day
from bot.domain.codes import Language
from bot.domain.form import observation_form
from dialogs.texts.catalogue import catalogue
from dialogs.texts.formats import LOCALES, date_words, day_words, number_words

_LISTS = {question.key: question.labels for question in observation_form().questions if question.labels}
"""Questions whose list of choices has another name than they."""

_HALF_A_YEAR = timedelta(days=183)


class Texts:
    """The texts of one language; cheap to make, cheap to call."""

    def __init__(self, language: Language) -> None:
        self.language = Language(language)
        self._catalogue = catalogue(self.language)

    def __call__(self, key: str, **facts: object) -> str:
        """The text with this key, filled; KeyError when there is none or a fact of it is missing."""
        return self._catalogue.fill(key, facts)

    def has(self, key: str) -> bool:
        """Whether there is such a text."""
        return key in self._catalogue

    def words(self, key: str) -> tuple[str, ...]:
        """The alternatives of a text such as ``words-file``, the first one to be shown."""
        return self._catalogue.words(key)

    def code(self, choices: str, code: str) -> str:
        """The label of a code in a list, named by itself or by a question: ``code("need", "SHL11_02")``."""
        return self(f"{_LISTS.get(choices, choices)}-{code}")

    def area(self, code: str, names: Mapping[str, str]) -> str:
        """An area of ``AREA_CODES``, or a municipality in this language; ``names``: Finnish to Swedish."""
        key = f"area-{code}"
        if key in self._catalogue:
            return self(key)
        return names.get(code, code) if self.language is Language.SV else code

    def day(self, day: date, near: date) -> str:
        """A day of the week with its date: ``to 10.12.``, ``Thu 10 Dec``; half a year away with its year."""
        return day_words(self.language, day, with_year=abs(day - near) > _HALF_A_YEAR)

    def date(self, day: date) -> str:
        """A date, or an aware moment's date in Finland: ``10.12.2026``, ``10 December 2026``."""
        return date_words(self.language, helsinki_day(day) if isinstance(day, datetime) else day)

    def number(self, number: int) -> str:
        """A whole number with the language's grouping."""
        return number_words(self.language, number)

    def listed(self, words: list[str], style: Literal["standard", "or"] = "standard") -> str:
        """Words as a list in a sentence: ``a, b ja c``, ``a, b tai c``."""
        return format_list(words, style, LOCALES[self.language][0])


def all_words(name: str) -> tuple[str, ...]:
    """What may be typed for a command (or ``state-sent``, ``field-goal``) in any of the three languages."""
    found = (word for language in Language for word in catalogue(language).words(f"words-{name}"))
    return tuple(dict.fromkeys(found))
