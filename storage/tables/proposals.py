"""Proposals, what they rest on, who answers them, and what reporters say of their effect."""

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from storage.tables.row import Row, UtcDateTime


class ProposalRow(Row, table=True):
    """A proposal of the working group."""

    __tablename__ = "proposals"

    id: str = Field(primary_key=True)
    number: str = Field(unique=True)
    state: str
    fields: dict[str, Any] = Field(sa_type=sa.JSON)
    created_at: datetime = Field(sa_type=UtcDateTime)
    since: datetime = Field(sa_type=UtcDateTime)
    until: date | None
    phenomenon_id: str | None = Field(foreign_key="phenomena.id", ondelete="SET NULL", index=True)
    done: dict[str, Any] = Field(sa_type=sa.JSON)
    reported: bool
    follows: str | None
    group_id: str | None
    measured: str = Field(sa_column_kwargs={"server_default": ""})
    language: str | None
    translations: dict[str, Any] = Field(sa_type=sa.JSON, sa_column_kwargs={"server_default": "{}"})
    version: int


class ProposalObservationRow(Row, table=True):
    """An observation's position in a proposal."""

    __tablename__ = "proposal_observations"

    proposal_id: str = Field(primary_key=True, foreign_key="proposals.id", ondelete="CASCADE")
    # An observation that a proposal rests on cannot vanish under it: unlink first.
    observation_id: str = Field(
        primary_key=True, foreign_key="observations.id", ondelete="RESTRICT", index=True
    )
    position: int


class OwnerCodeRow(Row, table=True):
    """A one-time code that makes its bearer the owner of one proposal, by its hash."""

    __tablename__ = "owner_codes"

    code_hash: str = Field(primary_key=True)
    proposal_id: str = Field(foreign_key="proposals.id", ondelete="CASCADE")
    expires_at: datetime = Field(sa_type=UtcDateTime)
    used_at: datetime | None = Field(sa_type=UtcDateTime)


class OwnerRow(Row, table=True):
    """A person who answers for one proposal, until it is finished."""

    __tablename__ = "proposal_owners"

    proposal_id: str = Field(primary_key=True, foreign_key="proposals.id", ondelete="CASCADE")
    person_id: str = Field(primary_key=True, foreign_key="people.id", ondelete="CASCADE", index=True)
    since: datetime = Field(sa_type=UtcDateTime)


class EffectRoundRow(Row, table=True):
    """One round of asking the reporters whether a change is visible."""

    __tablename__ = "effect_rounds"

    proposal_id: str = Field(primary_key=True, foreign_key="proposals.id", ondelete="CASCADE")
    months: int = Field(primary_key=True)
    due_on: date = Field(index=True)
    asked_at: datetime | None = Field(sa_type=UtcDateTime)
    closes_on: date | None
    closed_at: datetime | None = Field(sa_type=UtcDateTime)
    told: dict[str, Any] = Field(sa_type=sa.JSON)


class EffectRow(Row, table=True):
    """One answer. It names the observation and nobody, and has no time but its round's end.

    A person who has only endorsed the phenomenon has no observation: the answer names them for a time.
    """

    __tablename__ = "effects"
    __table_args__ = (
        sa.UniqueConstraint("proposal_id", "months", "observation_id"),
        sa.UniqueConstraint("proposal_id", "months", "person_id"),
    )

    id: int | None = Field(primary_key=True)
    proposal_id: str = Field(foreign_key="proposals.id", ondelete="CASCADE")
    months: int
    observation_id: str | None = Field(foreign_key="observations.id", ondelete="CASCADE", index=True)
    # The answer outlives the link to the person, as the endorsement does.
    person_id: str | None = Field(foreign_key="people.id", ondelete="SET NULL", index=True)
    answer: str
    closed_at: datetime | None = Field(sa_type=UtcDateTime)
