"""Meetings, their agendas, and the votes until they are counted."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.errors import Conflict
from bot.domain.meeting import Item, Meeting, MeetingState
from storage.engine.among import among
from storage.engine.connection import Parameters, Repository
from storage.row_mapping import RowMapping
from storage.tables import ItemRow, MeetingRow, PhenomenonRow, VoteRow, table_of

_meeting, _item = RowMapping(Meeting, MeetingRow), RowMapping(Item, ItemRow)
_meetings, _items, _votes = _meeting.table, _item.table, table_of(VoteRow)
_phenomena = table_of(PhenomenonRow)
_ADD = insert(_meetings).on_conflict_do_nothing(index_elements=[_meetings.c.day])
_SAVE = _meeting.overwrite("id", "version")
_GET = _meeting.select(_meetings.c.id == sa.bindparam("id"))
_ON = _meeting.select(_meetings.c.day == sa.bindparam("day"))
_cancelled = _meetings.c.state == MeetingState.CANCELLED
_ALL = _meeting.select(~_cancelled).order_by(_meetings.c.day)
_has_items = sa.exists().where(_items.c.meeting_id == _meetings.c.id)
_has_votes = sa.exists().where(_votes.c.meeting_id == _meetings.c.id)
_WITH_AGENDA = _ALL.where(_meetings.c.day <= sa.bindparam("until"), _has_items)
_WITH_VOTES = _ALL.where(_meetings.c.day < sa.bindparam("before"), _has_votes)
_MANY = _meeting.select(among(_meetings.c.id, "ids")).order_by(_meetings.c.day)
_OPEN_AGENDAS = (
    sa.select(_items.c.phenomenon_id)
    .join(_meetings, _meetings.c.id == _items.c.meeting_id)
    .where(_meetings.c.state.in_((MeetingState.PLANNED, MeetingState.HELD)))
)
_LISTED_EACH = (
    _item.select(among(_items.c.phenomenon_id, "phenomenon_ids"))
    .join(_meetings, _meetings.c.id == _items.c.meeting_id)
    .order_by(_meetings.c.day)
)
_GIVEN_UP = sa.select(_meetings.c.day).where(_cancelled)
_PUT = sa.insert(_items)
_CHANGE = _item.overwrite("id", "version")
_ITEMS = _item.select(_items.c.meeting_id == sa.bindparam("meeting_id"))
_ITEMS_EACH = _item.select(among(_items.c.meeting_id, "meeting_ids")).order_by(_items.c.id)
_LISTED = (
    _item.select(_items.c.phenomenon_id == sa.bindparam("phenomenon_id"))
    .join(_meetings, _meetings.c.id == _items.c.meeting_id)
    .order_by(_meetings.c.day)
)
_DROP = sa.delete(_items).where(_items.c.id == sa.bindparam("item_id"))
_PLACE = (
    sa.update(_items)
    .where(_items.c.id == sa.bindparam("item_id"))
    .values(position=sa.bindparam("new_position"))
)
_TALLY = sa.update(_items).where(_items.c.id == sa.bindparam("item_id")).values(votes=sa.bindparam("counted"))
_cast = insert(_votes)
_VOTE = _cast.on_conflict_do_update(
    index_elements=[_votes.c.meeting_id, _votes.c.person_id], set_={"item_id": _cast.excluded.item_id}
)
_COUNTS = (
    sa.select(_votes.c.item_id, sa.func.count().label("voters"))
    .where(_votes.c.meeting_id == sa.bindparam("meeting_id"))
    .group_by(_votes.c.item_id)
)
_VOTES_OF = (
    sa.select(_meetings.c.day, _phenomena.c.number)
    .join(_items, _items.c.id == _votes.c.item_id)
    .join(_meetings, _meetings.c.id == _votes.c.meeting_id)
    .join(_phenomena, _phenomena.c.id == _items.c.phenomenon_id)
    .where(_votes.c.person_id == sa.bindparam("person_id"))
    .order_by(_meetings.c.day)
)


class Meetings(Repository):
    """The working group's meetings."""

    async def add(self, meeting: Meeting) -> bool:
        return bool((await self._connection.execute(_ADD, _meeting.values(meeting))).rowcount)

    async def get(self, meeting_id: str) -> Meeting:
        found = await self._first(_GET, id=meeting_id)
        if found is None:
            raise KeyError(meeting_id)
        return found

    async def on(self, day: date) -> Meeting | None:
        return await self._first(_ON, day=day)

    async def all(self) -> list[Meeting]:
        return [_meeting.thing(row) for row in (await self._connection.execute(_ALL)).all()]

    async def with_agenda(self, until: date) -> list[Meeting]:
        return await self._list(_WITH_AGENDA, {"until": until})

    async def with_votes(self, before: date) -> list[Meeting]:
        return await self._list(_WITH_VOTES, {"before": before})

    async def many(self, ids: Collection[str]) -> list[Meeting]:
        return await self._list(_MANY, {"ids": [*ids]}) if ids else []

    async def on_open_agendas(self) -> set[str]:
        return set((await self._connection.execute(_OPEN_AGENDAS)).scalars())

    async def given_up(self) -> set[date]:
        return set((await self._connection.execute(_GIVEN_UP)).scalars())

    async def save(self, meeting: Meeting) -> Meeting:
        saved = replace(meeting, version=meeting.version + 1)
        old = {"old_id": meeting.id, "old_version": meeting.version}
        if not (await self._connection.execute(_SAVE, {**_meeting.values(saved), **old})).rowcount:
            raise Conflict
        return saved

    async def put(self, item: Item) -> None:
        await self._connection.execute(_PUT, _item.values(item))

    async def change(self, item: Item) -> Item:
        saved = replace(item, version=item.version + 1)
        old = {"old_id": item.id, "old_version": item.version}
        if not (await self._connection.execute(_CHANGE, {**_item.values(saved), **old})).rowcount:
            raise Conflict
        return saved

    async def place(self, item_id: str, position: int) -> None:
        await self._connection.execute(_PLACE, {"item_id": item_id, "new_position": position})

    async def tally(self, item_id: str, votes: int) -> None:
        await self._connection.execute(_TALLY, {"item_id": item_id, "counted": votes})

    async def drop(self, item_id: str) -> None:
        await self._connection.execute(_DROP, {"item_id": item_id})

    async def items(self, meeting_id: str) -> list[Item]:
        return [
            _item.thing(row) for row in await self._connection.execute(_ITEMS, {"meeting_id": meeting_id})
        ]

    async def items_each(self, meeting_ids: Collection[str]) -> list[Item]:
        if not meeting_ids:
            return []
        rows = await self._connection.execute(_ITEMS_EACH, {"meeting_ids": [*meeting_ids]})
        return [_item.thing(row) for row in rows]

    async def listed(self, phenomenon_id: str) -> list[Item]:
        rows = await self._connection.execute(_LISTED, {"phenomenon_id": phenomenon_id})
        return [_item.thing(row) for row in rows]

    async def listed_each(self, phenomenon_ids: Collection[str]) -> list[Item]:
        if not phenomenon_ids:
            return []
        rows = await self._connection.execute(_LISTED_EACH, {"phenomenon_ids": [*phenomenon_ids]})
        return [_item.thing(row) for row in rows]

    async def vote(self, item: Item, person_id: str) -> None:
        vote = {"meeting_id": item.meeting_id, "person_id": person_id, "item_id": item.id}
        await self._connection.execute(_VOTE, vote)

    async def votes(self, meeting_id: str) -> dict[str, int]:
        rows = await self._connection.execute(_COUNTS, {"meeting_id": meeting_id})
        return {row.item_id: row.voters for row in rows}

    async def votes_of(self, person_id: str) -> list[tuple[date, str]]:
        rows = await self._connection.execute(_VOTES_OF, {"person_id": person_id})
        return [(row.day, row.number) for row in rows]

    async def _list(self, statement: sa.Select[Any], wanted: Parameters) -> list[Meeting]:
        return [_meeting.thing(row) for row in await self._connection.execute(statement, wanted)]

    async def _first(self, statement: sa.Select[Any], **wanted: object) -> Meeting | None:
        row = (await self._connection.execute(statement, wanted)).first()
        return _meeting.thing(row) if row is not None else None
