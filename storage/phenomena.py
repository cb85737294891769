"""Phenomena with their observations, what speaks for them, and who has seen them too."""

from collections.abc import Collection
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.codes import Actor, Aspect, ObservationType
from bot.domain.form import AREA_CODES
from bot.domain.phenomenon import CLOSED, PUBLISHED, Endorsement, Phenomenon
from bot.domain.priority import DANGER, WEAKEST, Support, recent_from
from storage.engine.connection import Connection
from storage.engine.expressions import among, in_group
from storage.repository import LinkedThings, Things
from storage.row_mapping import LinkMapping, RowMapping, adopting
from storage.tables import EndorsementRow, ObservationRow, PhenomenonObservationRow, PhenomenonRow, table_of
from storage.tables.row import UtcDateTime

_phenomenon = RowMapping(Phenomenon, PhenomenonRow)
_phenomena, _linked = _phenomenon.table, table_of(PhenomenonObservationRow)
_links = LinkMapping(_linked, "phenomenon_id")
_theirs = in_group(_phenomena.c.group_id)
_is_live = sa.and_(_phenomena.c.state.not_in(CLOSED), _theirs)
_ALL = _phenomenon.select(_theirs).order_by(_phenomena.c.number)
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
    _phenomenon.select(_linked.c.observation_id == sa.bindparam("observation_id"), _theirs)
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


_ADOPT = adopting(_phenomena)


class Phenomena(LinkedThings[Phenomenon]):
    """All phenomena."""

    _mapping, _links, _letter = _phenomenon, _links, "I"

    async def all(self, group: str | None = None) -> list[Phenomenon]:
        return await self._list(_ALL, group=group)

    async def live(self, group: str | None = None) -> list[Phenomenon]:
        return await self._list(_LIVE, group=group)

    async def newest(self, *, limit: int, group: str | None = None) -> tuple[list[Phenomenon], int]:
        count = int(await self._value(_COUNT_LIVE, group=group))
        return await self._list(_NEWEST, most=limit, group=group), count

    async def adopt(self, group: str) -> int:
        return await self._change(_ADOPT, group=group)

    async def offered(self, observation_id: str, *, limit: int, group: str | None = None) -> list[Phenomenon]:
        found = await self._list(_OFFERED, observation_id=observation_id, most=limit, group=group)
        return found[::-1]

    async def many(self, ids: Collection[str]) -> list[Phenomenon]:
        return await self._list(_MANY, ids=ids) if ids else []

    async def about(self, observation_id: str, group: str | None = None) -> list[Phenomenon]:
        return await self._list(_ABOUT, observation_id=observation_id, group=group)

    async def support(self, ids: Collection[str], today: date) -> dict[str, Support]:
        return await support_of(self._connection, ids, today) if ids else {}

    async def any_published(self) -> bool:
        return await self._value(_PUBLISHED) is not None

    async def linking(self, observation_ids: Collection[str], group: str | None = None) -> list[Phenomenon]:
        return await self._list(_LINKING, ids=observation_ids, group=group) if observation_ids else []

    async def merged_into(self, phenomenon_id: str) -> list[str]:
        return await self._column(_MERGED, into=phenomenon_id)


_endorsement = RowMapping(Endorsement, EndorsementRow)
_endorsements = _endorsement.table
_ADD_ENDORSEMENT = insert(_endorsements).on_conflict_do_nothing()
_COUNT_ENDORSEMENTS = sa.select(sa.func.count()).where(
    _endorsements.c.phenomenon_id == sa.bindparam("of_phenomenon")
)
_ENDORSERS = (
    sa.select(_endorsements.c.person_id)
    .where(_endorsements.c.phenomenon_id == sa.bindparam("of_phenomenon"))
    .where(_endorsements.c.person_id.is_not(None))
    .distinct()
    .order_by(_endorsements.c.person_id)
)
_OF_PERSON = _endorsement.by("person_id").order_by(_endorsements.c.id)


class Endorsements(Things[Endorsement]):
    """Who has seen a phenomenon too; the link to the person is erased with its time or the person."""

    _mapping = _endorsement

    async def add(self, endorsement: Endorsement) -> bool:
        return bool(await self._change(_ADD_ENDORSEMENT, **_endorsement.values(endorsement)))

    async def count(self, phenomenon_id: str) -> int:
        return int(await self._value(_COUNT_ENDORSEMENTS, of_phenomenon=phenomenon_id))

    async def endorsers(self, phenomenon_id: str) -> list[str]:
        return await self._column(_ENDORSERS, of_phenomenon=phenomenon_id)

    async def of(self, person_id: str) -> list[Endorsement]:
        return await self._list(_OF_PERSON, person_id=person_id)


_seen = table_of(ObservationRow).c
_recent, _previous = (sa.bindparam(name, type_=UtcDateTime) for name in ("recent", "previous"))
_ACTORS = tuple(actor for actor in Actor if actor is not Actor.UNKNOWN)


def _many(condition: sa.ColumnElement[bool]) -> sa.ColumnElement[int]:
    return sa.func.sum(sa.case((condition, 1), else_=0))


def _named(column: sa.ColumnElement[Any], codes: Collection[str]) -> sa.ColumnElement[bool]:
    """Condition: a JSON list of codes holds one of these."""
    said = sa.cast(column, sa.Text)
    return sa.or_(*(said.contains(f'"{code}"', autoescape=True) for code in sorted(codes)))


def _different(column: sa.ColumnElement[str], counts: sa.ColumnElement[bool]) -> sa.ColumnElement[int]:
    return sa.func.count(sa.distinct(sa.case((counts, column))))


_COUNTED: tuple[sa.ColumnElement[Any], ...] = (
    sa.func.count().label("observations"),
    sa.func.count(sa.distinct(_seen.person_id)).label("known"),
    _different(_seen.service_task, _seen.service_task != "").label("units"),
    _different(_seen.area, _seen.area.not_in(["", *sorted(AREA_CODES)])).label("municipalities"),
    _many(_seen.received_at >= _recent).label("recent"),
    _many(sa.and_(_seen.received_at >= _previous, _seen.received_at < _recent)).label("previous"),
    _many(
        sa.or_(
            _named(_seen.aspect, {Aspect.RIGHTS}),
            _seen.need_main.in_(sorted(DANGER)),
            _named(_seen.need_other, DANGER),
        )
    ).label("rights"),
    _many(_named(_seen.target_group, WEAKEST)).label("weakest"),
    _many(_seen.type == ObservationType.POS).label("positive"),
    sa.func.min(_seen.received_at, type_=UtcDateTime).label("first"),
    *(_many(_seen.actor == actor).label(f"actor_{actor}") for actor in _ACTORS),
)
_SUPPORT = (
    sa.select(_linked.c.phenomenon_id, *_COUNTED)
    .join(table_of(ObservationRow), _seen.id == _linked.c.observation_id)
    .where(among(_linked.c.phenomenon_id, "ids"))
    .group_by(_linked.c.phenomenon_id)
)


async def support_of(connection: Connection, ids: Collection[str], today: date) -> dict[str, Support]:
    """Count the support of each of these phenomena by its id; those without links are left out."""
    recent, previous = recent_from(today)
    rows = await connection.execute(_SUPPORT, {"ids": [*ids], "recent": recent, "previous": previous})
    return {str(row.phenomenon_id): _support(row) for row in rows}


def _support(row: sa.Row[Any]) -> Support:
    return Support(
        observations=int(row.observations),
        known_reporters=int(row.known),
        units=int(row.units),
        municipalities=int(row.municipalities),
        recent=int(row.recent),
        previous=int(row.previous),
        rights=bool(row.rights),
        weakest=bool(row.weakest),
        positive=int(row.positive),
        first=row.first,
        actors=tuple(actor.value for actor in _ACTORS if getattr(row, f"actor_{actor}")),
    )
