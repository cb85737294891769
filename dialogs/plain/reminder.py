"""Plain words: the time limits that are over, for those who see to them."""

from collections.abc import Sequence
from datetime import date

from bot.domain.limits import LIMITS, Limit, SubjectKind
from bot.domain.overdue import Overdue
from dialogs.texts import Texts
from dialogs.texts.facts import Line

SHOWN = 20
"""So many are named; of the others it is said how many they are."""


def reminder_text(overdue: Sequence[Overdue], texts: Texts) -> str:
    """Each limit that is over with its number and days; never what it is about."""
    lines = [" ".join(line) for line in overdue_lines(overdue, texts)]
    if left := len(overdue) - len(lines):
        lines.append(texts("more", count=left))
    parts = [texts("reminder-title"), texts("reminder-intro"), "\n".join(lines)]
    return "\n\n".join((*parts, "\n".join(reminder_notes(overdue, texts))))


def overdue_lines(overdue: Sequence[Overdue], texts: Texts) -> list[Line]:
    """The first of them: number, then limit and days."""
    return [(_name(one, texts), _said(one, texts)) for one in overdue[:SHOWN]]


def _name(one: Overdue, texts: Texts) -> str:
    if LIMITS[one.limit].of is not SubjectKind.MEETING:
        return one.name
    return texts("reminder-meeting", date=texts.date(date.fromisoformat(one.name)))


def _said(one: Overdue, texts: Texts) -> str:
    over = texts(f"overdue-{one.measure}", n=one.days) if one.days else texts("overdue-today")
    return texts("reminder-line", limit=texts(f"limit-{one.limit}"), over=over)


def reminder_notes(overdue: Sequence[Overdue], texts: Texts) -> list[str]:
    """What to do, and how the days are counted."""
    notes = [texts("reminder-how")]
    if any(one.limit is Limit.ANSWER for one in overdue):
        notes.append(texts("reminder-answer"))
    if any(one.limit is Limit.PACK for one in overdue):
        notes.append(texts("reminder-pack"))
    if any(LIMITS[one.limit].of is SubjectKind.OBSERVATION for one in overdue):
        notes.append(texts("reminder-rule"))
    return notes


def undelivered_text(counts: Sequence[tuple[str, int]], texts: Texts) -> str:
    """One line: how much of what did not reach those who wait for it."""
    said = [texts(f"undelivered-{awaited}", n=n) for awaited, n in counts]
    return texts("undelivered", counts=texts.listed(said))
