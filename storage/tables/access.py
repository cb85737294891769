"""Who may do what, who read what, how often something happened, and requests to open an identity."""

from datetime import date, datetime

from sqlmodel import Field

from storage.tables.row import Row, UtcDateTime


class RoleRow(Row, table=True):
    """A role given to a person, once for each scope and group.

    Area and task are empty for the whole county, the group where the role is held in none alone.
    """

    __tablename__ = "roles"

    person_id: str = Field(primary_key=True, foreign_key="people.id", ondelete="CASCADE")
    role: str = Field(primary_key=True, index=True)
    area: str = Field(primary_key=True)
    service_task: str = Field(primary_key=True)
    group_id: str = Field(primary_key=True)
    given_at: datetime = Field(sa_type=UtcDateTime)
    until: date | None


class ReadRow(Row, table=True):
    """One reading; ``person_id`` is no foreign key, as the reading stays known."""

    __tablename__ = "reads"

    id: int | None = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime, index=True)
    person_id: str
    subject: str
    deed: str
    reason: str | None


class TallyRow(Row, table=True):
    """A weekly counter; ``day`` is the week's Monday."""

    __tablename__ = "tallies"

    day: date = Field(primary_key=True)
    name: str = Field(primary_key=True)
    count: int


class IdentityRequestRow(Row, table=True):
    """A request to open an identity; without foreign keys, as the request stays known."""

    __tablename__ = "identity_requests"
    # Officers call a request by its id, so none is given twice.
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int | None = Field(primary_key=True)
    observation_id: str
    reason: str
    requested_by: str
    requested_at: datetime = Field(sa_type=UtcDateTime)
    decided_by: str | None
    decided_at: datetime | None = Field(sa_type=UtcDateTime)
    granted: bool | None
