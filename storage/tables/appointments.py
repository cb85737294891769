"""Appointments that wait for somebody to come, and absences with their deputies."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Field

from storage.tables.row import Row, UtcDateTime


class WaitingRow(Row, table=True):
    """An appointment of somebody whom the bot has not met: by the mark of their ids, which names nobody."""

    __tablename__ = "waiting_appointments"
    __table_args__ = (
        sa.UniqueConstraint(
            "identity", "role", "group_id", "area", "service_task", name="uq_waiting_appointments_whose"
        ),
    )

    id: str = Field(primary_key=True)
    identity: str
    role: str
    group_id: str
    area: str
    service_task: str
    until: date | None
    given_by: str | None = Field(foreign_key="people.id", ondelete="SET NULL", index=True)
    ends_on: date


class AbsenceRow(Row, table=True):
    """The absence of one person, and the one-time code by which somebody becomes their deputy."""

    __tablename__ = "absences"

    person_id: str = Field(primary_key=True, foreign_key="people.id", ondelete="CASCADE")
    first: date
    last: date
    deputy_id: str | None = Field(foreign_key="people.id", ondelete="SET NULL", index=True)
    code_hash: str | None
    code_expires_at: datetime | None = Field(sa_type=UtcDateTime)
