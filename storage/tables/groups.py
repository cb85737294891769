"""Working groups' channels, pairing codes, and wrong tries at them."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Field

from storage.tables.row import Row, UtcDateTime

_WORKING = {"server_default": "working"}
_EMPTY, _NONE = {"server_default": ""}, {"server_default": "[]"}


class GroupRow(Row, table=True):
    """A working group's channel."""

    __tablename__ = "groups"
    __table_args__ = (
        sa.UniqueConstraint("tenant_id", "channel_id"),
        sa.Index(None, "tenant_id", "team_id"),
    )

    id: str = Field(primary_key=True)
    tenant_id: str
    team_id: str
    channel_id: str
    service_url: str
    language: str | None
    linked_at: datetime = Field(sa_type=UtcDateTime)
    left_at: datetime | None = Field(sa_type=UtcDateTime)
    deleted: bool
    channel_deleted: bool
    team_told_at: datetime | None = Field(sa_type=UtcDateTime)
    channel_told_at: datetime | None = Field(sa_type=UtcDateTime)
    services: list[str] = Field(sa_type=sa.JSON, sa_column_kwargs=_NONE)
    municipalities: list[str] = Field(sa_type=sa.JSON, sa_column_kwargs=_NONE)
    kind: str = Field(sa_column_kwargs=_WORKING)


class PairingCodeRow(Row, table=True):
    """A one-time code, by its hash."""

    __tablename__ = "pairing_codes"

    code_hash: str = Field(primary_key=True)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    used_at: datetime | None = Field(sa_type=UtcDateTime)
    role: str | None
    area: str = Field(sa_column_kwargs=_EMPTY)
    service_task: str = Field(sa_column_kwargs=_EMPTY)
    until: date | None
    group_id: str = Field(sa_column_kwargs=_EMPTY)
    services: list[str] = Field(sa_type=sa.JSON, sa_column_kwargs=_NONE)
    municipalities: list[str] = Field(sa_type=sa.JSON, sa_column_kwargs=_NONE)
    kind: str = Field(sa_column_kwargs=_WORKING)


class WrongTryRow(Row, table=True):
    """One wrong code."""

    __tablename__ = "wrong_tries"
    __table_args__ = (sa.Index(None, "person_id", "at"),)

    id: int | None = Field(primary_key=True)
    person_id: str = Field(foreign_key="people.id", ondelete="CASCADE")
    at: datetime = Field(sa_type=UtcDateTime)
