"""Backups that the bot makes by itself: one a day, and what becomes of it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from bot.domain.calendar import HELSINKI, helsinki_day

LEASE = timedelta(minutes=15)
"""So long a backup belongs to the copy that makes it, unless that copy extends it."""

AGAIN = timedelta(minutes=45)
"""So long after a failure another folder may be tried; the same one a lease later, which makes an hour."""

CHECKED = timedelta(days=1)
"""So long after its last check a whole file is read again."""

DOUBTED = timedelta(hours=1)
"""So long after its last check a file that was not whole is: the folder may be back."""

REMEMBERED = timedelta(days=365)
"""So long what is known of a backup is kept."""


@dataclass(frozen=True, kw_only=True)
class Backup:
    """One day's backup.

    Attributes:
        id: its day, ``2026-11-30``: one a day, whichever copy of the bot is first.
        began_at: when the last try began; aware. It also tells one try from another.
        file: its name in the folder.
        folder: the mark of the folder, by which a copy knows whether it sees the same one.
        ended_at: when the file was complete; None until then.
        rows: how many rows it holds; 0 until then, and in all but the newest: how many were written between
            two nights may tell on which day somebody filed without a name.
        size: bytes of the encrypted file, whose contents are filled up for the same reason; 0 until then.
        sha256: its checksum in hexadecimal; empty until then.
        why: what went wrong, in plain words: with the last try, or later with the file; None when good.
        checked_at: when the file was last read again and was whole; None when it never was.
    """

    id: str
    began_at: datetime
    file: str
    folder: str
    ended_at: datetime | None = None
    rows: int = 0
    size: int = 0
    sha256: str = ""
    why: str | None = None
    checked_at: datetime | None = None

    @property
    def good(self) -> bool:
        """Whether it was made, and nothing is known against it."""
        return self.ended_at is not None and self.why is None


def day_due(now: datetime, at: time) -> date:
    """Return the last day whose time for a backup has come.

    Args:
        now: aware.
        at: the time of the day in Finland; where the clock skips it, the moment that it would have been.
    """
    today = helsinki_day(now)
    come = datetime.combine(today, at, HELSINKI).astimezone(UTC) <= now
    return today if come else today - timedelta(days=1)
