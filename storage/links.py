"""Which observations something holds together, in their order."""

from collections import defaultdict
from collections.abc import Iterable

import sqlalchemy as sa

from storage.engine.among import among
from storage.engine.connection import Connection


class Links:
    """One table of links: the holder's id, the observation's id, its position.

    Args:
        table: the Core table.
        holder: the column that names the holder.
    """

    def __init__(self, table: sa.Table, holder: str) -> None:
        self._holder = table.c[holder]
        self._add = sa.insert(table)
        self._remove = sa.delete(table).where(self._holder == sa.bindparam("of"))
        self._list = (
            sa.select(self._holder.label("holder"), table.c.observation_id)
            .where(among(self._holder, "ids"))
            .order_by(self._holder, table.c.position)
        )

    async def add(self, connection: Connection, holder_id: str, observation_ids: Iterable[str]) -> None:
        """Keep the links of a new holder."""
        links = [
            {self._holder.name: holder_id, "observation_id": one, "position": position}
            for position, one in enumerate(observation_ids)
        ]
        if links:
            await connection.execute(self._add, links)

    async def replace(self, connection: Connection, holder_id: str, observation_ids: Iterable[str]) -> None:
        """Keep these links and no others."""
        await connection.execute(self._remove, {"of": holder_id})
        await self.add(connection, holder_id, observation_ids)

    async def of(self, connection: Connection, holder_ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """The observations of each of these holders; nothing for one that has none."""
        links: dict[str, list[str]] = defaultdict(list)
        if wanted := list(holder_ids):
            for row in await connection.execute(self._list, {"ids": wanted}):
                links[row.holder].append(row.observation_id)
        return {holder: tuple(ids) for holder, ids in links.items()}
