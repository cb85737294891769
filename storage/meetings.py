"""Meetings, their agendas, and the votes until they are counted."""

from collections.abc import Collection
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.meeting import Item, Meeting, MeetingState
from storage.engine.connection import Connection
from storage.engine.expressions import among, in_group
from storage.repository import Things
from storage.row_mapping import RowMapping, adopting
from storage.tables import ItemRow, MeetingRow, PhenomenonRow, VoteRow, table_of

_meeting, _item = RowMapping(Meeting, MeetingRow), RowMapping(Item, ItemRow)
_meetings, _items, _votes = _meeting.table, _item.table, table_of(VoteRow)
_phenomena = table_of(PhenomenonRow)
_ADD = insert(_meetings).on_conflict_do_nothing(index_elements=[_meetings.c.group_id, _meetings.c.day])
_cancelled = _meetings.c.state == MeetingState.CANCELLED
_theirs = in_group(_meetings.c.group_id)
_ADOPT = adopting(_meetings)
_in_time = _meeting.select(~_cancelled).order_by(_meetings.c.day, _meetings.c.id)
_ALL = _in_time.where(_theirs)
_ON = _meeting.select(_meetings.c.day == sa.bindparam("day"), _theirs).order_by(_cancelled, _meetings.c.id)
_has_items = sa.exists().where(_items.c.meeting_id == _meetings.c.id)
_has_votes = sa.exists().where(_votes.c.meeting_id == _meetings.c.id)
_WITH_AGENDA = _ALL.where(_meetings.c.day <= sa.bindparam("until"), _has_items)
_WITH_VOTES = _in_time.where(_meetings.c.day < sa.bindparam("before"), _has_votes)
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
_GIVEN_UP = sa.select(_meetings.c.day).where(_cancelled, _theirs)
_ITEMS_EACH = _item.select(among(_items.c.meeting_id, "meeting_ids")).order_by(_items.c.id)
_LISTED = (
    _item.by("phenomenon_id").join(_meetings, _meetings.c.id == _items.c.meeting_id).order_by(_meetings.c.day)
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


class _Items(Things[Item]):
    """The items of all agendas."""

    _mapping = _item

    async def save(self, item: Item) -> Item:
        """Store a changed item; returns its next version. Conflict when another write was first."""
        return await self._save(item)

    async def list(self, statement: sa.Executable, **values: Any) -> list[Item]:
        """List the items that a statement finds."""
        return await self._list(statement, **values)


class Meetings(Things[Meeting]):
    """The working group's meetings."""

    _mapping = _meeting

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self._items = _Items(connection)

    async def add(self, meeting: Meeting) -> bool:
        return bool(await self._change(_ADD, **_meeting.values(meeting)))

    async def get(self, meeting_id: str) -> Meeting:
        return await self._get(id=meeting_id)

    async def adopt(self, group: str) -> int:
        return await self._change(_ADOPT, group=group)

    async def on(self, day: date, group: str | None = None) -> Meeting | None:
        return await self._first(_ON, day=day, group=group)

    async def all(self, group: str | None = None) -> list[Meeting]:
        return await self._list(_ALL, group=group)

    async def with_agenda(self, until: date, group: str | None = None) -> list[Meeting]:
        return await self._list(_WITH_AGENDA, until=until, group=group)

    async def with_votes(self, before: date) -> list[Meeting]:
        return await self._list(_WITH_VOTES, before=before)

    async def many(self, ids: Collection[str]) -> list[Meeting]:
        return await self._list(_MANY, ids=ids) if ids else []

    async def on_open_agendas(self) -> set[str]:
        return set(await self._column(_OPEN_AGENDAS))

    async def given_up(self, group: str | None = None) -> set[date]:
        return set(await self._column(_GIVEN_UP, group=group))

    async def save(self, meeting: Meeting) -> Meeting:
        return await self._save(meeting)

    async def put(self, item: Item) -> None:
        await self._run(_item.adding, **_item.values(item))

    async def change(self, item: Item) -> Item:
        return await self._items.save(item)

    async def place(self, item_id: str, position: int) -> None:
        await self._run(_PLACE, item_id=item_id, new_position=position)

    async def tally(self, item_id: str, votes: int) -> None:
        await self._run(_TALLY, item_id=item_id, counted=votes)

    async def drop(self, item_id: str) -> None:
        await self._run(_DROP, item_id=item_id)

    async def items(self, meeting_id: str) -> list[Item]:
        return await self._items.list(_item.by("meeting_id"), meeting_id=meeting_id)

    async def items_each(self, meeting_ids: Collection[str]) -> list[Item]:
        return await self._items.list(_ITEMS_EACH, meeting_ids=meeting_ids) if meeting_ids else []

    async def listed(self, phenomenon_id: str) -> list[Item]:
        return await self._items.list(_LISTED, phenomenon_id=phenomenon_id)

    async def listed_each(self, phenomenon_ids: Collection[str]) -> list[Item]:
        return await self._items.list(_LISTED_EACH, phenomenon_ids=phenomenon_ids) if phenomenon_ids else []

    async def vote(self, item: Item, person_id: str) -> None:
        await self._run(_VOTE, meeting_id=item.meeting_id, person_id=person_id, item_id=item.id)

    async def votes(self, meeting_id: str) -> dict[str, int]:
        return {row.item_id: row.voters for row in await self._run(_COUNTS, meeting_id=meeting_id)}

    async def votes_of(self, person_id: str) -> list[tuple[date, str]]:
        return [(row.day, row.number) for row in await self._run(_VOTES_OF, person_id=person_id)]
