"""The log of changes."""

from collections.abc import Collection, Sequence
from datetime import datetime

import sqlalchemy as sa

from bot.domain.log import Action, Entry
from storage.engine.expressions import among
from storage.repository import Things
from storage.row_mapping import RowMapping
from storage.tables import EntryRow, ObservationRow, table_of

_entry = RowMapping(Entry, EntryRow)
_log, _observations = _entry.table, table_of(ObservationRow)
_ADD = sa.insert(_log).returning(_log.c.id)
_OF = _entry.by("subject").order_by(_log.c.id)
_OF_EACH = _entry.select(among(_log.c.subject, "subjects")).order_by(_log.c.id)
_WITHIN = _entry.select(
    among(_log.c.action, "actions"),
    _log.c.at >= sa.bindparam("start"),
    _log.c.at < sa.bindparam("end"),
).order_by(_log.c.at, _log.c.id)
_LAST = _entry.select(among(_log.c.action, "actions")).order_by(_log.c.id.desc()).limit(sa.bindparam("most"))

_AMONG = _entry.select(
    among(_log.c.subject, "subjects"),
    among(_log.c.action, "actions"),
).order_by(_log.c.id)
_chain = sa.select(_log.c.id, _log.c.caused_by).where(among(_log.c.id, "ids")).cte("chain", recursive=True)
_chain = _chain.union(sa.select(_log.c.id, _log.c.caused_by).where(_log.c.id == _chain.c.caused_by))
_BEHIND = _entry.select(_log.c.id.in_(sa.select(_chain.c.id)))


class Log(Things[Entry]):
    """Who did what, when and why."""

    _mapping = _entry

    async def add(self, entry: Entry) -> int:
        return int(await self._value(_ADD, **_entry.new(entry)))

    async def get(self, entry_id: int) -> Entry:
        return await self._get(id=entry_id)

    async def of(self, subject: str) -> list[Entry]:
        return await self._list(_OF, subject=subject)

    async def moves(self, start: datetime, end: datetime) -> list[Entry]:
        return await self.within([Action.MOVED, Action.PROPOSED], start, end)

    async def within(self, actions: Collection[Action], start: datetime, end: datetime) -> list[Entry]:
        return await self._list(_WITHIN, actions=actions, start=start, end=end)

    async def of_each(self, subjects: Collection[str]) -> dict[str, list[Entry]]:
        found: dict[str, list[Entry]] = {}
        for entry in await self._list(_OF_EACH, subjects=subjects) if subjects else ():
            found.setdefault(entry.subject, []).append(entry)
        return found

    async def among(self, subjects: Collection[str], actions: Collection[Action]) -> list[Entry]:
        return await self._list(_AMONG, subjects=subjects, actions=actions) if subjects else []

    async def behind(self, entry_ids: Collection[int]) -> dict[int, Entry]:
        found = await self._list(_BEHIND, ids=entry_ids) if entry_ids else []
        return {entry.id: entry for entry in found if entry.id is not None}

    async def last(self, actions: Sequence[Action], *, limit: int) -> list[Entry]:
        return await self._list(_LAST, actions=actions, most=limit)
