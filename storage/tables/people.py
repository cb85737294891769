"""People, and their sealed Teams identities."""

from datetime import datetime

from sqlmodel import Field

from storage.tables.row import Row, UtcDateTime


class PersonRow(Row, table=True):
    """A person, known by a random id."""

    __tablename__ = "people"

    id: str = Field(primary_key=True)
    language: str | None
    mode: str
    service_task: str | None
    area: str | None
    reporter_mode: str | None
    privacy_at: datetime | None = Field(sa_type=UtcDateTime)
    privacy_version: int | None
    blocked_at: datetime | None = Field(sa_type=UtcDateTime)
    paused_at: datetime | None = Field(sa_type=UtcDateTime)


class AddressRow(Row, table=True):
    """Who the person is in Teams, sealed; ``identity`` and ``trace`` are marks that only the key can make."""

    __tablename__ = "addresses"

    # The address means nothing without its person.
    person_id: str = Field(primary_key=True, foreign_key="people.id", ondelete="CASCADE")
    identity: str = Field(unique=True)
    trace: str
    sealed: str


class SignatureRow(Row, table=True):
    """The name under which a NAMED observation was filed, sealed."""

    __tablename__ = "signatures"

    observation_id: str = Field(primary_key=True, foreign_key="observations.id", ondelete="CASCADE")
    sealed: str


class CanaryRow(Row, table=True):
    """One sealed row without content: the key that opens it is the right one."""

    __tablename__ = "canary"

    id: int = Field(primary_key=True)
    sealed: str


class OpeningRow(Row, table=True):
    """One opening of a seal; ``person_id`` is no foreign key, as the opening stays known."""

    __tablename__ = "openings"

    id: int | None = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime, index=True)
    purpose: str
    person_id: str | None
    subject: str | None
