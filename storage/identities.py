"""Requests to open an identity."""

import sqlalchemy as sa

from bot.domain.identity import IdentityRequest
from storage.engine.connection import Repository
from storage.shape import Shape
from storage.tables import IdentityRequestRow

_request = Shape(IdentityRequest, IdentityRequestRow)
_requests = _request.table
_ADD = sa.insert(_requests).returning(_requests.c.id)
_GET = _request.select(_requests.c.id == sa.bindparam("wanted"))
_DECIDE = (
    sa.update(_requests)
    .where(_requests.c.id == sa.bindparam("which"), _requests.c.decided_at.is_(None))
    .values(
        decided_by=sa.bindparam("decided_by"),
        decided_at=sa.bindparam("decided_at"),
        granted=sa.bindparam("granted"),
    )
)


class Identities(Repository):
    """All requests, decided or not."""

    async def add(self, request: IdentityRequest) -> int:
        """Keep a new one; returns its id."""
        values = _request.values(request)
        del values["id"]
        return int((await self._connection.execute(_ADD, values)).scalar_one())

    async def get(self, request_id: int) -> IdentityRequest | None:
        """By id."""
        row = (await self._connection.execute(_GET, {"wanted": request_id})).first()
        return _request.thing(row) if row else None

    async def decide(self, request: IdentityRequest) -> bool:
        """Keep a decision if there was none; False when somebody was first."""
        decision = {
            "which": request.id,
            "decided_by": request.decided_by,
            "decided_at": request.decided_at,
            "granted": request.granted,
        }
        return bool((await self._connection.execute(_DECIDE, decision)).rowcount)
