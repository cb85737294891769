"""Of whom something was heard, who works where, and where the working group's members are from."""

from collections.abc import Iterable

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.coverage import Coverage
from bot.domain.heard import HeardCount
from bot.domain.membership import Membership
from storage.repository import Things
from storage.row_mapping import RowMapping
from storage.tables import CoverageRow, HeardRow, MemberRow

_count = RowMapping(HeardCount, HeardRow)
_heard = _count.table
_QUARTERS = sa.select(_heard.c.quarter).distinct().order_by(_heard.c.quarter)
_OF_QUARTER = _count.select(_heard.c.quarter == sa.bindparam("quarter")).order_by(
    _heard.c.name, _heard.c.code, _heard.c.area
)
_LAST = (
    sa.select(_heard.c.name, _heard.c.code, _heard.c.area, sa.func.max(_heard.c.quarter).label("last"))
    .where(_heard.c.reporters > 0, _heard.c.quarter <= sa.bindparam("until"))
    .group_by(_heard.c.name, _heard.c.code, _heard.c.area)
)


class Heard(Things[HeardCount]):
    """The counts of closed quarters; they are added and read, and there is no way to change one."""

    _mapping = _count

    async def alone(self) -> None:
        await self._connection.serialise("heard")

    async def add(self, counts: Iterable[HeardCount]) -> None:
        for one in counts:
            await self._run(_count.adding, **_count.values(one))

    async def quarters(self) -> list[str]:
        return await self._column(_QUARTERS)

    async def of(self, quarter: str) -> list[HeardCount]:
        return await self._list(_OF_QUARTER, quarter=quarter)

    async def last(self, until: str) -> dict[tuple[str, str, str], str]:
        rows = await self._run(_LAST, until=until)
        return {(row.name, row.code, row.area): row.last for row in rows}


_unit = RowMapping(Coverage, CoverageRow)
_coverage = _unit.table
_FORGET = sa.delete(_coverage)
_ALL_UNITS = _unit.select().order_by(_coverage.c.service_task, _coverage.c.area)


class Coverages(Things[Coverage]):
    """How many people work in which service task and area."""

    _mapping = _unit

    async def replace(self, coverage: Iterable[Coverage]) -> None:
        await self._run(_FORGET)
        for one in coverage:
            await self._run(_unit.adding, **_unit.values(one))

    async def all(self) -> list[Coverage]:
        return await self._list(_ALL_UNITS)


_member = RowMapping(Membership, MemberRow)
_members = _member.table
_SAID = ("service_task", "municipality")
_PUT = (
    insert(_members)
    .values(**{column.name: sa.bindparam(column.name) for column in _members.c})
    .on_conflict_do_update(
        index_elements=[_members.c.person_id], set_={name: sa.bindparam(name) for name in _SAID}
    )
)
_REMOVE = sa.delete(_members).where(_members.c.person_id == sa.bindparam("person_id"))
_ALL_MEMBERS = _member.select().order_by(_members.c.person_id)


class Members(Things[Membership]):
    """Where the working group's members are from."""

    _mapping = _member

    async def put(self, membership: Membership) -> None:
        await self._run(_PUT, **_member.values(membership))

    async def of(self, person_id: str) -> Membership | None:
        return next(iter(await self._by(person_id=person_id)), None)

    async def remove(self, person_id: str) -> bool:
        return bool(await self._change(_REMOVE, person_id=person_id))

    async def all(self) -> list[Membership]:
        return await self._list(_ALL_MEMBERS)
