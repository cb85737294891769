"""Finds and fills the texts of one language, written in Project Fluent."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import cache, lru_cache
from importlib.resources import files

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from bot.domain.calendar import helsinki_day
from bot.domain.codes import Language

_LOCALES = {
    Language.FI: ("fi_FI", "d.M.y"),
    Language.SV: ("sv_FI", "d.M.y"),
    Language.EN: ("en_GB", "d MMMM y"),
}
"""Babel's locale, and how a date is written: in figures as Finnish offices do, in English by month name."""

_LISTS = {
    "need_main": "need",
    "need_other": "need",
    "service_task": "service-task",
    "target_group": "target-group",
}
"""Questions whose list of choices has another name than they."""


class Texts:
    """The texts of one language; cheap to make, cheap to call.

    Attributes:
        language: which.
    """

    def __init__(self, language: Language) -> None:
        self.language = Language(language)
        self._catalogue = _catalogue(self.language)

    def __call__(self, key: str, **facts: object) -> str:
        """The text with this key, filled.

        Raises:
            KeyError: no such text, or a fact that it names is missing.
        """
        fixed = self._catalogue.fixed.get(key)
        return fixed if fixed is not None else self._catalogue.fill(key, facts)

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
        """An area: a municipality by its name in this language, or one of ``AREA_CODES``.

        Args:
            code: as stored.
            names: Finnish to Swedish names, as a county gives them.
        """
        key = f"area-{code}"
        if key in self._catalogue:
            return self(key)
        return names.get(code, code) if self.language is Language.SV else code

    def date(self, day: date) -> str:
        """A date, or an aware moment's date in Finland: ``10.12.2026``, ``10 December 2026``."""
        return _date(self.language, helsinki_day(day) if isinstance(day, datetime) else day)

    def number(self, number: int) -> str:
        """A whole number with the language's grouping."""
        return _number(self.language, number)

    def listed(self, words: list[str]) -> str:
        """Words as a list in a sentence: ``a, b ja c``."""
        return format_list(words, "standard", _LOCALES[self.language][0])


def all_words(name: str) -> tuple[str, ...]:
    """What may be typed for a command (or ``state-sent``, ``field-goal``) in any of the three languages."""
    found = (word for language in Language for word in _catalogue(language).words(f"words-{name}"))
    return tuple(dict.fromkeys(found))


class _Catalogue:
    """One language's messages: those without facts are filled once, those with plain facts without Fluent."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._bundle = FluentBundle([_LOCALES[language][0].replace("_", "-")], use_isolating=False)
        resource = FluentResource(files(__package__).joinpath(f"{language}.ftl").read_text("utf-8"))
        self._bundle.add_resource(resource)
        found = {entry.id.name: entry.value for entry in resource.body if isinstance(entry, ast.Message)}
        self._plain = {key: parts for key, value in found.items() if (parts := _plain_parts(value))}
        self._keys = frozenset(found)
        filled = {key: self._format(key, {}) for key in found}
        self.fixed = {key: text for key, (text, errors) in filled.items() if not errors}
        self._words: dict[str, tuple[str, ...]] = {}

    def __contains__(self, key: str) -> bool:
        return key in self._keys

    def fill(self, key: str, facts: Mapping[str, object]) -> str:
        """A text with its facts; KeyError when the text or a fact is missing."""
        parts = self._plain.get(key)
        if parts is not None:
            return "".join(literal or self._said(facts[name]) for literal, name in parts)
        if key not in self._keys:
            raise KeyError(key)
        text, errors = self._format(key, facts)
        if errors:
            raise KeyError(f"{key}: {errors[0]}")
        return text

    def words(self, key: str) -> tuple[str, ...]:
        """A text's alternatives, split once."""
        if key not in self._words:
            self._words[key] = tuple(word.strip() for word in self.fixed[key].split("|"))
        return self._words[key]

    def _format(self, key: str, facts: Mapping[str, object]) -> tuple[str, list[Exception]]:
        text, errors = self._bundle.format_pattern(self._bundle.get_message(key).value, dict(facts))
        return str(text), errors

    def _said(self, fact: object) -> str:
        return _number(self._language, fact) if isinstance(fact, int) else str(fact)


def _plain_parts(pattern: ast.Pattern) -> list[tuple[str, str]] | None:
    """A pattern of literals and facts alone as (literal, "") and ("", fact); None when it needs Fluent."""
    parts = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            parts.append((element.value, ""))
        elif isinstance(element.expression, ast.VariableReference):
            parts.append(("", element.expression.id.name))
        else:
            return None
    return parts


@cache
def _catalogue(language: Language) -> _Catalogue:
    return _Catalogue(language)


@lru_cache(maxsize=1024)
def _date(language: Language, day: date) -> str:
    locale, pattern = _LOCALES[language]
    return format_date(day, pattern, Locale.parse(locale))


@lru_cache(maxsize=1024)
def _number(language: Language, number: int) -> str:
    return format_decimal(number, locale=_LOCALES[language][0])
