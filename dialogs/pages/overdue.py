"""Time limits that are over, as rows: each with its number and days, never what it is about."""

from collections.abc import Iterable
from datetime import date

from bot.domain.limits import LIMITS, SubjectKind
from bot.domain.overdue import Overdue
from dialogs.pages.page import Line
from dialogs.texts import Texts


def overdue_rows(overdue: Iterable[Overdue], texts: Texts) -> list[Line]:
    """A row for each."""
    return [(_name(one, texts), _over(one, texts)) for one in overdue]


def _name(one: Overdue, texts: Texts) -> str:
    if LIMITS[one.limit].of is not SubjectKind.MEETING:
        return one.name
    return texts("reminder-meeting", date=texts.date(date.fromisoformat(one.name)))


def _over(one: Overdue, texts: Texts) -> str:
    over = texts(f"overdue-{one.measure}", n=one.days) if one.days else texts("overdue-today")
    return texts("reminder-line", limit=texts(f"limit-{one.limit}"), over=over)
