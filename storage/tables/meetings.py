"""Meetings, their agenda, and the votes until they are counted."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Field

from storage.tables.row import Row, UtcDateTime


class MeetingRow(Row, table=True):
    """A meeting of the working group."""

    __tablename__ = "meetings"
    __table_args__ = (sa.UniqueConstraint("group_id", "day"),)

    id: str = Field(primary_key=True)
    day: date
    state: str
    held_on: date | None
    reported_at: datetime | None = Field(sa_type=UtcDateTime)
    group_id: str | None
    version: int


class ItemRow(Row, table=True):
    """A phenomenon on a meeting's agenda."""

    __tablename__ = "agenda_items"
    __table_args__ = (sa.UniqueConstraint("meeting_id", "phenomenon_id"),)

    id: str = Field(primary_key=True)
    meeting_id: str = Field(foreign_key="meetings.id", ondelete="CASCADE")
    phenomenon_id: str = Field(foreign_key="phenomena.id", ondelete="CASCADE", index=True)
    came_from: str
    came_since: datetime = Field(sa_type=UtcDateTime)
    came_review_by: date | None
    position: int
    votes: int
    decision: str | None
    reason: str
    next_step: str
    until: date | None
    channel: str
    into_id: str | None = Field(foreign_key="phenomena.id", ondelete="SET NULL")
    proposal_id: str | None = Field(foreign_key="proposals.id", ondelete="SET NULL")
    decided_at: datetime | None = Field(sa_type=UtcDateTime)
    version: int


class VoteRow(Row, table=True):
    """A person's one vote before a meeting; erased once the votes are counted."""

    __tablename__ = "meeting_votes"

    meeting_id: str = Field(primary_key=True, foreign_key="meetings.id", ondelete="CASCADE")
    person_id: str = Field(primary_key=True, foreign_key="people.id", ondelete="CASCADE", index=True)
    item_id: str = Field(foreign_key="agenda_items.id", ondelete="CASCADE", index=True)
