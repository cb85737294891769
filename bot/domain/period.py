"""The fixed periods of published counts, in Helsinki: quarters, half-years, years and council terms."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.domain.calendar import midnight, months_after, week_of

QUARTER, HALF, YEAR, TERM = "Q", "H", "Y", "T"
_MONTHS = {QUARTER: 3, HALF: 6, YEAR: 12}
_KEY = re.compile(r"(\d{4})-([QH])([1-4])")
_YEAR_KEY = re.compile(r"(\d{4})")
_TERM_KEY = re.compile(r"(\d{4})-(\d{4})")
_LONGEST_TERM = 9
_QUARTERS = 4  # of a year
_LAST_YEAR = 9980  # a calendar ends with 9999


@dataclass(frozen=True, kw_only=True)
class Period:
    """A span of whole quarters: half-open from its first midnight to the next one's.

    Attributes:
        year: the first one that it lies in.
        length: ``Q``, ``H``, ``Y`` or ``T``.
        number: of a quarter or half-year, from 1; of a year, 1; of a term, its calendar years.
    """

    year: int
    length: str
    number: int

    @property
    def key(self) -> str:
        """``2026-Q3``, ``2026-H2``, ``2026``; a term as people call it: ``2025-2029`` for four years."""
        if self.length == YEAR:
            return f"{self.year:04}"
        if self.length == TERM:
            return f"{self.year:04}-{self.year + self.number:04}"
        return f"{self.year:04}-{self.length}{self.number}"

    @property
    def start(self) -> datetime:
        """The first moment, aware."""
        before = 0 if self.length == TERM else _MONTHS[self.length] * (self.number - 1)
        return midnight(months_after(date(self.year, 1, 1), before))

    @property
    def end(self) -> datetime:
        """The first moment after it, aware."""
        months = _MONTHS[YEAR if self.length == TERM else self.length]
        return midnight(months_after(date(self.year, 1, 1), months * self.number))

    @property
    def closed_at(self) -> datetime:
        """The moment after which nothing more comes in; an anonymous one has its week's first moment."""
        return week_of(self.end - timedelta(microseconds=1)).end

    @property
    def years(self) -> tuple["Period", ...]:
        """The calendar years that it consists of, or the one that it lies in."""
        last = self.year + (self.number if self.length == TERM else 1)
        return tuple(year_period(year) for year in range(self.year, last))

    def covers(self, other: "Period") -> bool:
        """Return whether the other one lies in it, or is it."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Period") -> bool:
        """Return whether they have a day in common."""
        return self.start < other.end and other.start < self.end


def quarter_of(day: date) -> Period:
    """Return the quarter that a day lies in."""
    return Period(year=day.year, length=QUARTER, number=(day.month + 2) // 3)


def quarters_before(quarter: Period, many: int) -> Period:
    """Return the quarter so many quarters before."""
    year, at = divmod(quarter.year * _QUARTERS + quarter.number - 1 - many, _QUARTERS)
    return Period(year=year, length=QUARTER, number=at + 1)


def year_period(year: int) -> Period:
    """A calendar year."""
    return Period(year=year, length=YEAR, number=1)


def term_period(first: date, last: date) -> Period:
    """The calendar years counted for a council term: those of which the first of July lies in it.

    A council changes within a year, and a year is counted once: it belongs to the term of its greater part.

    Raises:
        ValueError: the term holds no such year, or more than nine.
    """
    begins = first.year + (first > date(first.year, 7, 1))
    ends = last.year - (last < date(last.year, 7, 1))
    if not 1 <= ends - begins + 1 <= _LONGEST_TERM:
        raise ValueError(f"a term has one to {_LONGEST_TERM} calendar years")
    return Period(year=begins, length=TERM, number=ends - begins + 1)


def period_from_key(key: str) -> Period:
    """The period of a key; ValueError when there is no such period."""
    found = _KEY.fullmatch(key) or _YEAR_KEY.fullmatch(key) or _TERM_KEY.fullmatch(key)
    if not found or not 0 < int(found[1]) <= _LAST_YEAR:
        raise ValueError(f"not a period key: {key!r}")
    year, *rest = found.groups()
    if not rest:
        return year_period(int(year))
    length, number = rest if len(rest) > 1 else (TERM, int(rest[0]) - int(year))
    most = _LONGEST_TERM if length == TERM else 12 // _MONTHS[length]
    if not 1 <= int(number) <= most:
        raise ValueError(f"not a period key: {key!r}")
    return Period(year=int(year), length=length, number=int(number))
