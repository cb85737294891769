"""The fixed periods of published counts: calendar quarters and half-years, in Helsinki."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.domain.calendar import midnight, months_after, week_of

_MONTHS = {"Q": 3, "H": 6}
_KEY = re.compile(r"(\d{4})-([QH])([1-4])")


@dataclass(frozen=True, kw_only=True)
class Period:
    """A quarter or a half-year: half-open from its first midnight to the next one's.

    Attributes:
        length: ``Q`` or ``H``.
        number: from 1.
    """

    year: int
    length: str
    number: int

    @property
    def key(self) -> str:
        """``2026-Q3``, ``2026-H2``."""
        return f"{self.year}-{self.length}{self.number}"

    @property
    def start(self) -> datetime:
        """The first moment, aware."""
        return midnight(months_after(date(self.year, 1, 1), _MONTHS[self.length] * (self.number - 1)))

    @property
    def end(self) -> datetime:
        """The first moment after it, aware."""
        return midnight(months_after(date(self.year, 1, 1), _MONTHS[self.length] * self.number))

    @property
    def closed_at(self) -> datetime:
        """The moment after which nothing more comes in; an anonymous one has its week's first moment."""
        return week_of(self.end - timedelta(microseconds=1)).end

    @property
    def quarters(self) -> tuple["Period", ...]:
        """The quarters that it consists of; a quarter consists of itself."""
        if self.length == "Q":
            return (self,)
        last = 2 * self.number
        return tuple(Period(year=self.year, length="Q", number=number) for number in (last - 1, last))

    @property
    def half(self) -> "Period":
        """The half-year that it lies in, or is."""
        number = self.number if self.length == "H" else (self.number + 1) // 2
        return Period(year=self.year, length="H", number=number)


def period_from_key(key: str) -> Period:
    """The period of a key; ValueError when there is no such period."""
    found = _KEY.fullmatch(key)
    if not found or int(found[3]) * _MONTHS[found[2]] > 12 or not int(found[1]):  # noqa: PLR2004 - months
        raise ValueError(f"not a period key: {key!r}")
    return Period(year=int(found[1]), length=found[2], number=int(found[3]))
