"""Persons, and apart from them where they are reached."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field

from storage.columns import UtcDateTime
from storage.tables.row import Row


class PersonRow(Row, table=True):
    """A person, known by a random id."""

    __tablename__ = "people"

    id: str = Field(primary_key=True)
    language: str
    mode: str
    service_task: str | None
    area: str | None
    understood_at: datetime | None = Field(sa_type=UtcDateTime)
    blocked_at: datetime | None = Field(sa_type=UtcDateTime)


class AddressRow(Row, table=True):
    """Who the person is in Teams: a table of its own, so that it can be encrypted or removed alone."""

    __tablename__ = "addresses"
    __table_args__ = (sa.UniqueConstraint("tenant_id", "object_id"),)

    # The address means nothing without its person.
    person_id: str = Field(primary_key=True, foreign_key="people.id", ondelete="CASCADE")
    tenant_id: str
    object_id: str
    teams_id: str
    conversation_id: str | None
    service_url: str | None
