"""What the data protection officer sees: readings, openings, counters; the first two are never changed."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.oversight import Opened, Read
from bot.domain.people import Opening
from storage.engine.among import among
from storage.engine.connection import Repository
from storage.shape import Shape
from storage.tables import OpeningRow, ReadRow, TallyRow, table_of

_read, _opened = Shape(Read, ReadRow), Shape(Opened, OpeningRow)
_reads, _openings, _tallies = _read.table, _opened.table, table_of(TallyRow)
_ADD_READ = sa.insert(_reads)
_COUNT_READS = sa.select(sa.func.count()).select_from(_reads).where(_reads.c.at >= sa.bindparam("since"))
_LAST_READS = _read.select().order_by(_reads.c.id.desc()).limit(sa.bindparam("most"))
_COUNT_OPENINGS = (
    sa.select(_openings.c.purpose, sa.func.count().label("total"))
    .where(_openings.c.at >= sa.bindparam("since"))
    .group_by(_openings.c.purpose)
)
_LAST_OPENINGS = (
    _opened.select(among(_openings.c.purpose, "purposes"))
    .order_by(_openings.c.id.desc())
    .limit(sa.bindparam("most"))
)
_TALLY = (
    insert(_tallies)
    .values(day=sa.bindparam("day"), name=sa.bindparam("name"), count=1)
    .on_conflict_do_update(
        index_elements=[_tallies.c.day, _tallies.c.name], set_={"count": _tallies.c["count"] + 1}
    )
)
_SUMS = (
    sa.select(_tallies.c.name, sa.func.sum(_tallies.c["count"]).label("total"))
    .where(_tallies.c.day >= sa.bindparam("start"), _tallies.c.day < sa.bindparam("end"))
    .group_by(_tallies.c.name)
    .order_by(_tallies.c.name)
)


class Reads(Repository):
    """Who opened which text, and who made which export."""

    async def add(self, read: Read) -> None:
        """Keep one more."""
        values = _read.values(read)
        del values["id"]
        await self._connection.execute(_ADD_READ, values)

    async def count(self, since: datetime) -> int:
        """How many there are from this moment on."""
        return int((await self._connection.execute(_COUNT_READS, {"since": since})).scalar_one())

    async def last(self, *, limit: int) -> list[Read]:
        """The newest, the newest first."""
        rows = await self._connection.execute(_LAST_READS, {"most": limit})
        return [_read.thing(row) for row in rows]


class Openings(Repository):
    """What was noted when something sealed was opened; :mod:`storage.people` writes it."""

    async def counts(self, since: datetime) -> dict[Opening, int]:
        """How many there are from this moment on, by purpose."""
        rows = await self._connection.execute(_COUNT_OPENINGS, {"since": since})
        return {Opening(row.purpose): int(row.total) for row in rows.all()}

    async def last(self, purposes: Sequence[Opening], *, limit: int) -> list[Opened]:
        """The newest for one of these purposes, the newest first."""
        asked = {"purposes": [*purposes], "most": limit}
        return [_opened.thing(row) for row in await self._connection.execute(_LAST_OPENINGS, asked)]


class Tallies(Repository):
    """Counters a week, by its Monday: by the day, a rare one would date an anonymous observation."""

    async def add(self, name: str, day: date) -> None:
        """One more in the week of a day."""
        monday = day - timedelta(days=day.weekday())
        await self._connection.execute(_TALLY, {"name": name, "day": monday})

    async def between(self, start: date, end: date) -> dict[str, int]:
        """The sums of the weeks that begin in a half-open span of days, by name."""
        rows = await self._connection.execute(_SUMS, {"start": start, "end": end})
        return {str(row.name): int(row.total) for row in rows.all()}
