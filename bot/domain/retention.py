"""Retention times: the table of process.md D.5, and the moments that follow from it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.calendar import months_after
from bot.domain.erasure import Erasure, ErasureKind, Rule

LONGEST_MONTHS, LONGEST_DAYS = 1200, 36500
_WRITTEN = re.compile(r"(\d{1,5}) ?(d|m)")


@dataclass(frozen=True, kw_only=True)
class Span:
    """A time by the calendar.

    Raises:
        ValueError: it is nothing, or longer than a hundred years.
    """

    months: int = 0
    days: int = 0

    def __post_init__(self) -> None:
        if not (0 <= self.months <= LONGEST_MONTHS and 0 <= self.days <= LONGEST_DAYS):
            raise ValueError("a retention time is at most a hundred years")
        if not (self.months or self.days):
            raise ValueError("a retention time is at least one day")

    def before(self, now: datetime) -> datetime:
        """The moment this long ago; from the 31st, the last day of a shorter month."""
        day = months_after(now.date(), -self.months)
        return datetime.combine(day, now.timetz()) - timedelta(days=self.days)

    @property
    def about(self) -> timedelta:
        """Its length at most, for comparing."""
        return timedelta(days=self.days + 31 * self.months)


def span(written: str) -> Span:
    """A time as an administrator writes it: ``7d`` or ``12m``.

    Raises:
        ValueError: it is written otherwise, is nothing, or too long.
    """
    found = _WRITTEN.fullmatch(written.strip().lower())
    if found is None:
        raise ValueError("a retention time is written in days or months: 7d, 12m")
    number, unit = int(found[1]), found[2]
    return Span(days=number) if unit == "d" else Span(months=number)


@dataclass(frozen=True, kw_only=True)
class Retention:
    """One line of the table.

    Attributes:
        what: is erased.
        span: unless the county has decided otherwise.
    """

    what: ErasureKind
    span: Span


_K = ErasureKind
RULES: dict[Rule, Retention] = {
    Rule.DRAFT: Retention(what=_K.ROW, span=Span(days=7)),  # after the last change of a draft
    Rule.WITHDRAWN: Retention(what=_K.ROW, span=Span(months=12)),  # after the withdrawal of an observation
    Rule.LINK: Retention(what=_K.LINK, span=Span(months=12)),  # after the end of an observation
    Rule.TEXT: Retention(what=_K.CONTENT, span=Span(months=24)),  # after the end of an observation
    Rule.NOTICES: Retention(what=_K.ROW, span=Span(months=12)),  # after the last try of a person's notice
    Rule.LOG: Retention(what=_K.ROW, span=Span(months=60)),  # after an entry of no phenomenon or proposal
    Rule.OPENINGS: Retention(what=_K.ROW, span=Span(months=60)),  # after an opening of a sealed identity
    Rule.READS: Retention(what=_K.ROW, span=Span(months=60)),  # after a reading of a text, or an export
    Rule.REQUESTS: Retention(what=_K.ROW, span=Span(months=60)),  # after a request to open an identity
    Rule.ENDORSEMENTS: Retention(what=_K.ENDORSER, span=Span(months=12)),  # after the month of seeing it
    Rule.EFFECTS: Retention(what=_K.ROW, span=Span(months=12)),  # after the end of a round about an effect
    Rule.DOCUMENTS: Retention(what=_K.ROW, span=Span(months=24)),  # after one was made and not approved
}
"""An observation ends when it is CLOSED or REDIRECTED or, LINKED, when the last of its phenomena and
proposals is.

What stands under a legal hold is never due. A notice of welcome stays with its person, who is greeted once;
notices to a channel and the log of a phenomenon or a proposal hold nobody's data and belong to it.
Partial: what was asked for, and votes that were counted, are destroyed at once."""

Spans = Mapping[Rule, Span]


def cutoff(rule: Rule, spans: Spans, now: datetime) -> datetime:
    """Return the moment before which what happened is past its time."""
    return spans.get(rule, RULES[rule].span).before(now)


@dataclass(frozen=True, kw_only=True)
class Due:
    """Something that is past its time.

    Attributes:
        subject: as in :class:`Erasure`.
        name: by which people know it: a number, or ``table:id``.
    """

    rule: Rule
    subject: str
    name: str

    def erasure(self, erasure_id: str, now: datetime) -> Erasure:
        """Return what its destruction is noted as."""
        return Erasure(
            id=erasure_id, at=now, rule=self.rule, kind=RULES[self.rule].what, subject=self.subject
        )
