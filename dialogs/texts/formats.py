"""Dates and numbers as each language writes them."""

from datetime import date
from functools import lru_cache

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

from bot.domain.codes import Language

LOCALES = {
    Language.FI: ("fi_FI", "d.M.y"),
    Language.SV: ("sv_FI", "d.M.y"),
    Language.EN: ("en_GB", "d MMMM y"),
}
"""Babel's locale, and how a date is written: in figures as Finnish offices do, in English by month name."""


@lru_cache(maxsize=1024)
def date_words(language: Language, day: date) -> str:
    """A date: ``10.12.2026``, ``10 December 2026``."""
    locale, pattern = LOCALES[language]
    return format_date(day, pattern, Locale.parse(locale))


_DAYS = {
    Language.FI: ("EEE d.M.", "EEE d.M.y"),
    Language.SV: ("EEE d.M", "EEE d.M.y"),
    Language.EN: ("EEE d MMM", "EEE d MMM y"),
}
"""How a day is written, without its year and with it."""


@lru_cache(maxsize=1024)
def day_words(language: Language, day: date, *, with_year: bool) -> str:
    """A day of the week with its date: ``to 10.12.``, ``Thu 10 Dec``; no line breaks within."""
    said = format_date(day, _DAYS[language][with_year], Locale.parse(LOCALES[language][0]))
    return said.replace(" ", "\u00a0")


@lru_cache(maxsize=1024)
def number_words(language: Language, number: int) -> str:
    """A whole number with the language's grouping."""
    return format_decimal(number, locale=LOCALES[language][0])
