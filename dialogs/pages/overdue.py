"""Time limits that are over, as rows: each with its number and days, never what it is about; it opens."""

from collections.abc import Iterable
from datetime import date

from bot.domain.limits import LIMITS, SubjectKind
from bot.domain.overdue import Overdue
from dialogs.pages.page import Door
from dialogs.texts import Texts


def overdue_doors(overdue: Iterable[Overdue], texts: Texts) -> list[Door]:
    """A row for each."""
    return [_door(one, texts) for one in overdue]


def _door(one: Overdue, texts: Texts) -> Door:
    over = texts(f"overdue-{one.measure}", n=one.days) if one.days else texts("overdue-today")
    said = texts("reminder-line", limit=texts(f"limit-{one.limit}"), over=over)
    if LIMITS[one.limit].of is not SubjectKind.MEETING:
        return Door(one.name, "open", said, facts={"number": one.name})
    named = texts("reminder-meeting", date=texts.date(date.fromisoformat(one.name)))
    return Door(named, "meeting", said, facts={"meeting": one.name})
