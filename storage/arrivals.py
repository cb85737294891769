"""Observations of which nobody has been told yet."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.arrival import Arrival
from storage.repository import Things
from storage.row_mapping import RowMapping
from storage.tables import ArrivalRow

_arrival = RowMapping(Arrival, ArrivalRow, fixed=("observation_id",))
_arrivals = _arrival.table
_ADD = insert(_arrivals).on_conflict_do_nothing()
_DUE = (
    _arrival.select(_arrivals.c.due_at <= sa.bindparam("now"))
    .order_by(_arrivals.c.due_at, _arrivals.c.observation_id)
    .limit(sa.bindparam("limit"))
)
_TAKE = sa.delete(_arrivals).where(
    _arrivals.c.observation_id == sa.bindparam("observation_id"), _arrivals.c.due_at == sa.bindparam("due_at")
)


class Arrivals(Things[Arrival]):
    """All arrivals."""

    _mapping = _arrival

    async def add(self, arrival: Arrival) -> None:
        await self._run(_ADD, **_arrival.values(arrival))

    async def due(self, now: datetime, *, limit: int = 500) -> list[Arrival]:
        return await self._list(_DUE, now=now, limit=limit)

    async def take(self, arrival: Arrival) -> bool:
        return bool(await self._change(_TAKE, **_arrival.values(arrival)))
