"""Who answers a proposal, and the one-time codes by which somebody becomes that."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from storage.engine.connection import Repository
from storage.tables import OwnerCodeRow, OwnerRow, table_of

_codes, _owners = table_of(OwnerCodeRow), table_of(OwnerRow)
_of_proposal = _owners.c.proposal_id == sa.bindparam("proposal_id")
_ADD_CODE = sa.insert(_codes)
_USE_CODE = (
    sa.update(_codes)
    .where(
        _codes.c.code_hash == sa.bindparam("hash"),
        _codes.c.used_at.is_(None),
        _codes.c.expires_at > sa.bindparam("now"),
    )
    .values(used_at=sa.bindparam("now"))
    .returning(_codes.c.proposal_id)
)
_ADD = insert(_owners).on_conflict_do_nothing()
_OF = sa.select(_owners.c.person_id).where(_of_proposal).order_by(_owners.c.since, _owners.c.person_id)
_OWNS = sa.select(sa.literal(1)).where(_of_proposal, _owners.c.person_id == sa.bindparam("person_id"))
_OWNED = (
    sa.select(_owners.c.proposal_id)
    .where(_owners.c.person_id == sa.bindparam("person_id"))
    .order_by(_owners.c.since, _owners.c.proposal_id)
)
_END = sa.delete(_owners).where(_of_proposal)


class Owners(Repository):
    """The owners of proposals."""

    async def add_code(self, code_hash: str, proposal_id: str, expires_at: datetime) -> None:
        """Keep a new code."""
        row = {"code_hash": code_hash, "proposal_id": proposal_id, "expires_at": expires_at}
        await self._connection.execute(_ADD_CODE, row)

    async def use_code(self, code_hash: str, now: datetime) -> str | None:
        """Use a code up; the proposal's id, or None when it is unknown, used or too old."""
        used = await self._connection.execute(_USE_CODE, {"hash": code_hash, "now": now})
        found: str | None = used.scalar_one_or_none()
        return found

    async def add(self, proposal_id: str, person_id: str, now: datetime) -> None:
        """Make somebody an owner; no error when they are one."""
        row = {"proposal_id": proposal_id, "person_id": person_id, "since": now}
        await self._connection.execute(_ADD, row)

    async def of(self, proposal_id: str) -> list[str]:
        """The owners' ids, the first one first."""
        return list((await self._connection.execute(_OF, {"proposal_id": proposal_id})).scalars())

    async def owns(self, proposal_id: str, person_id: str) -> bool:
        """Whether somebody is an owner of it."""
        key = {"proposal_id": proposal_id, "person_id": person_id}
        return (await self._connection.execute(_OWNS, key)).first() is not None

    async def owned(self, person_id: str) -> list[str]:
        """The ids of the proposals that somebody owns."""
        return list((await self._connection.execute(_OWNED, {"person_id": person_id})).scalars())

    async def end(self, proposal_id: str) -> None:
        """Nobody owns it any more."""
        await self._connection.execute(_END, {"proposal_id": proposal_id})
