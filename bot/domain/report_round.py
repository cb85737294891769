"""When an area's quarter is drafted, approved and late: the round of reports that follows each quarter."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.calendar import helsinki_day, is_working_day, working_days_after
from bot.domain.file_link import DocumentKind
from bot.domain.period import Period, quarter_of, quarters_before
from bot.domain.roles import Role

APPROVED_WITHIN = 10
"""Working days from the first one of a quarter; then the chair is reminded, and supervisors hear of it."""

_GIVEN_UP_AFTER = 20
"""Working days; whoever is appointed later finds what is ready in the list."""

FOR_OTHERS = frozenset(
    {DocumentKind.MUNICIPAL, DocumentKind.YEAR, DocumentKind.TERM, DocumentKind.COUNCILLOR}
)
"""Documents that are approved before anybody else reads them."""

FROM_HAND_TO_LIST = FOR_OTHERS - {DocumentKind.MUNICIPAL}
"""Those that the coordinator takes out first and approves then; nobody is sent one unasked."""

READERS: Mapping[Role, frozenset[DocumentKind]] = {
    Role.SUPERVISOR: frozenset({DocumentKind.MUNICIPAL}),
    Role.READER: FOR_OTHERS,
}
"""Which approved documents a role reads, within its scope. Partial: others read none by their role."""


@dataclass(frozen=True, kw_only=True)
class Round:
    """The reports of one quarter.

    Attributes:
        period: that has ended.
        first: the first working day after it, Helsinki date: drafts are there.
        approved_by: the last day in time.
        over: from this day on nobody is told any more.
    """

    period: Period
    first: date
    approved_by: date
    over: date

    def begun(self, today: date) -> bool:
        """Return whether the coordinator is told of drafts."""
        return self.first <= today < self.over

    def late(self, today: date) -> bool:
        """Return whether what is not approved yet is late."""
        return self.approved_by < today < self.over


def round_of(today: date, closed: Iterable[date] = ()) -> Round:
    """Return the round of the quarter that ended last."""
    present = quarter_of(today)
    begin = helsinki_day(present.start)
    off = frozenset(closed)
    first = begin if is_working_day(begin, off) else working_days_after(begin - timedelta(days=1), 1, off)
    return Round(
        period=quarters_before(present, 1),
        first=first,
        approved_by=working_days_after(first, APPROVED_WITHIN, off),
        over=working_days_after(first, _GIVEN_UP_AFTER, off),
    )
