"""Proposals, and what they rest on."""

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from storage.columns import UtcDateTime
from storage.tables.row import Row


class ProposalRow(Row, table=True):
    """What the working group asks somebody to do."""

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
    version: int


class ProposalObservationRow(Row, table=True):
    """An observation's place among those that a proposal rests on."""

    __tablename__ = "proposal_observations"

    proposal_id: str = Field(primary_key=True, foreign_key="proposals.id", ondelete="CASCADE")
    # An observation that a proposal rests on cannot vanish under it: unlink first.
    observation_id: str = Field(
        primary_key=True, foreign_key="observations.id", ondelete="RESTRICT", index=True
    )
    position: int
