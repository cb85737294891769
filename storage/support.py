"""What speaks for phenomena, counted from their observations by the database."""

from collections.abc import Collection
from datetime import date
from typing import Any

import sqlalchemy as sa

from bot.domain.codes import Actor, Aspect, ObservationType
from bot.domain.form import AREA_CODES
from bot.domain.priority import DANGER, WEAKEST, Support, recent_from
from storage.columns import UtcDateTime
from storage.engine.among import among
from storage.engine.connection import Connection
from storage.tables import ObservationRow, PhenomenonObservationRow, table_of

_seen, _linked = table_of(ObservationRow).c, table_of(PhenomenonObservationRow).c
_recent, _previous = (sa.bindparam(name, type_=UtcDateTime) for name in ("recent", "previous"))
_ACTORS = tuple(actor for actor in Actor if actor is not Actor.UNKNOWN)


def _many(condition: sa.ColumnElement[bool]) -> sa.ColumnElement[int]:
    return sa.func.sum(sa.case((condition, 1), else_=0))


def _named(column: sa.ColumnElement[Any], codes: Collection[str]) -> sa.ColumnElement[bool]:
    """Whether a list of codes, which is kept as JSON, holds one of these."""
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
    sa.select(_linked.phenomenon_id, *_COUNTED)
    .join(table_of(ObservationRow), _seen.id == _linked.observation_id)
    .where(among(_linked.phenomenon_id, "ids"))
    .group_by(_linked.phenomenon_id)
)


async def support_of(connection: Connection, ids: Collection[str], today: date) -> dict[str, Support]:
    """The support of each of these phenomena by its id; nothing for one that links nothing."""
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
