"""All phenomena, with the observations that are linked to them."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

import sqlalchemy as sa

from bot.domain.endorsement import PUBLISHED
from bot.domain.errors import Conflict
from bot.domain.phenomenon import CLOSED, Phenomenon
from bot.domain.priority import Support
from storage.counters import next_number
from storage.engine.among import among
from storage.engine.connection import Parameters, Repository
from storage.links import Links
from storage.shape import Shape
from storage.support import support_of
from storage.tables import PhenomenonObservationRow, PhenomenonRow, table_of

_phenomenon = Shape(Phenomenon, PhenomenonRow)
_phenomena, _linked = _phenomenon.table, table_of(PhenomenonObservationRow)
_links = Links(_linked, "phenomenon_id")
_ADD = sa.insert(_phenomena)
_SAVE = _phenomenon.overwrite("id", "version")
_GET = _phenomenon.select(_phenomena.c.id == sa.bindparam("id"))
_NUMBERED = _phenomenon.select(_phenomena.c.number == sa.bindparam("number"))
_ALL = _phenomenon.select().order_by(_phenomena.c.number)
_is_live = _phenomena.c.state.not_in(CLOSED)
_LIVE = _phenomenon.select(_is_live).order_by(_phenomena.c.number)
_PUBLISHED = sa.select(_phenomena.c.id).where(_phenomena.c.state.in_(sorted(PUBLISHED))).limit(1)
_NEWEST = _phenomenon.select(_is_live).order_by(_phenomena.c.number.desc()).limit(sa.bindparam("most"))
_COUNT_LIVE = sa.select(sa.func.count()).select_from(_phenomena).where(_is_live)
_not_linking = ~sa.exists().where(
    _linked.c.phenomenon_id == _phenomena.c.id, _linked.c.observation_id == sa.bindparam("observation_id")
)
_OFFERED = _NEWEST.where(_not_linking)
_MANY = _phenomenon.select(among(_phenomena.c.id, "ids")).order_by(_phenomena.c.number)
_ABOUT = (
    _phenomenon.select(_linked.c.observation_id == sa.bindparam("observation_id"))
    .join(_linked, _linked.c.phenomenon_id == _phenomena.c.id)
    .order_by(_phenomena.c.number)
)
_LINKING = _phenomenon.select(
    _is_live,
    _phenomena.c.id.in_(sa.select(_linked.c.phenomenon_id).where(among(_linked.c.observation_id, "ids"))),
).order_by(_phenomena.c.number)
_merged = (
    sa.select(_phenomena.c.id)
    .where(_phenomena.c.merged_into == sa.bindparam("into"))
    .cte("merged", recursive=True)
)
_merged = _merged.union(sa.select(_phenomena.c.id).where(_phenomena.c.merged_into == _merged.c.id))
_MERGED = sa.select(_merged.c.id).order_by(_merged.c.id)


class Phenomena(Repository):
    """What several observations are about."""

    async def next_number(self, year: int) -> str:
        """``I-2026-0001``, like an observation's."""
        return await next_number(self._connection, "I", year)

    async def add(self, phenomenon: Phenomenon) -> None:
        """Keep a new phenomenon with its links."""
        await self._connection.execute(_ADD, _phenomenon.values(phenomenon))
        await _links.add(self._connection, phenomenon.id, phenomenon.observation_ids)

    async def get(self, phenomenon_id: str) -> Phenomenon:
        """By id; KeyError when there is none."""
        found = await self._list(_GET, {"id": phenomenon_id})
        if not found:
            raise KeyError(phenomenon_id)
        return found[0]

    async def numbered(self, number: str) -> Phenomenon | None:
        """By number."""
        return next(iter(await self._list(_NUMBERED, {"number": number})), None)

    async def save(self, phenomenon: Phenomenon) -> Phenomenon:
        """Keep a changed phenomenon; returns it with the next version. Conflict when somebody was first."""
        saved = replace(phenomenon, version=phenomenon.version + 1)
        old = {"old_id": phenomenon.id, "old_version": phenomenon.version}
        if not (await self._connection.execute(_SAVE, {**_phenomenon.values(saved), **old})).rowcount:
            raise Conflict
        await _links.replace(self._connection, phenomenon.id, phenomenon.observation_ids)
        return saved

    async def all(self) -> list[Phenomenon]:
        """Every phenomenon, by number."""
        return await self._list(_ALL, {})

    async def live(self) -> list[Phenomenon]:
        """Those that are not closed, by number."""
        return await self._list(_LIVE, {})

    async def newest(self, *, limit: int) -> tuple[list[Phenomenon], int]:
        """The newest of those that are not closed, the newest first, and how many there are of them."""
        count = int((await self._connection.execute(_COUNT_LIVE)).scalar_one())
        return await self._list(_NEWEST, {"most": limit}), count

    async def offered(self, observation_id: str, *, limit: int) -> list[Phenomenon]:
        """The newest of those that are not closed and do not link this observation, by number."""
        found = await self._list(_OFFERED, {"observation_id": observation_id, "most": limit})
        return found[::-1]

    async def many(self, ids: Collection[str]) -> list[Phenomenon]:
        """Those with these ids, by number; unknown ids are left out."""
        return await self._list(_MANY, {"ids": [*ids]}) if ids else []

    async def about(self, observation_id: str) -> list[Phenomenon]:
        """The phenomena that this observation is linked to, by number."""
        return await self._list(_ABOUT, {"observation_id": observation_id})

    async def support(self, ids: Collection[str], today: date) -> dict[str, Support]:
        """What speaks for each of these, by its id; nothing for one that links no observation."""
        return await support_of(self._connection, ids, today) if ids else {}

    async def any_published(self) -> bool:
        """Whether there is one of which every worker may read."""
        return (await self._connection.execute(_PUBLISHED)).first() is not None

    async def linking(self, observation_ids: Collection[str]) -> list[Phenomenon]:
        """Those that are not closed and link one of these observations, by number."""
        return await self._list(_LINKING, {"ids": [*observation_ids]}) if observation_ids else []

    async def merged_into(self, phenomenon_id: str) -> list[str]:
        """The ids of those that were merged into this one, also by way of another."""
        rows = await self._connection.execute(_MERGED, {"into": phenomenon_id})
        return [str(id_) for id_ in rows.scalars()]

    async def _list(self, statement: sa.Executable, parameters: Parameters) -> list[Phenomenon]:
        rows = (await self._connection.execute(statement, parameters)).all()
        links = await _links.of(self._connection, (row.id for row in rows))
        return [_phenomenon.thing(row, observation_ids=links.get(row.id, ())) for row in rows]
