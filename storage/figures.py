"""How deadlines ended and how long observations took, counted by the database."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.domain.calendar import helsinki_day, midnight
from bot.domain.codes import ReporterMode
from bot.domain.figures import TAKEN_BACK, Between
from bot.domain.limits import Limit
from bot.domain.log import Action
from bot.domain.observation import ObservationState
from bot.domain.proposal import ProposalState
from storage.engine.expressions import DialectExpression
from storage.repository import Repository
from storage.tables import DeadlineRow, EntryRow, ObservationRow, ProposalObservationRow, table_of
from storage.tables.log import ANSWERED
from storage.tables.row import UtcDateTime


class _Hour(DialectExpression):
    """A moment's UTC hour as text, ``2026-11-20 21``."""

    name = "hour"
    type = sa.String()
    inherit_cache = True
    sqlite = "substr({0}, 1, 13)"
    postgresql = "to_char({0} AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24')"


def hour_of(moment: sa.ColumnElement[Any]) -> sa.ColumnElement[str]:
    """A moment's UTC hour, all before 21 as 00: a day in Finland begins at 21 or 22, summer and winter."""
    hour = _Hour(moment)
    by_day = sa.func.substr(hour, 1, 10).concat(sa.literal_column("' 00'"))
    return sa.case((sa.func.substr(hour, 12) < sa.literal_column("'21'"), by_day), else_=hour)


_limits, _log = table_of(DeadlineRow), table_of(EntryRow)
_observations, _resting = table_of(ObservationRow), table_of(ProposalObservationRow)
_day = {name: sa.bindparam(name, type_=sa.Date) for name in ("start", "end", "today", "first", "last")}
_from, _to = (sa.bindparam(name, type_=UtcDateTime) for name in ("start", "end"))


def _literal(values: Iterable[str]) -> list[sa.ColumnElement[str]]:
    # Written out: neither database would use an index for a list that comes as a parameter.
    return [sa.literal_column(f"'{value}'") for value in sorted(values)]


_counts = _limits.c.met_by.not_in(_literal(TAKEN_BACK))
_met = sa.and_(_limits.c.met_on >= _day["start"], _limits.c.met_on < _day["end"])
_in_time = sa.and_(_met, _limits.c.met_on <= _limits.c.due_on, _counts)
_late = sa.and_(
    _limits.c.due_on >= _day["start"],
    _limits.c.due_on < _day["end"],
    _limits.c.due_on < _day["today"],
    sa.or_(_limits.c.met_on.is_(None), sa.and_(_limits.c.met_on > _limits.c.due_on, _counts)),
)
_each = _limits.c.limit.in_(_literal(Limit))
_by_limit = sa.select(_limits.c.limit, sa.func.count().label("many")).group_by(_limits.c.limit)
_COUNT_IN_TIME, _COUNT_LATE = _by_limit.where(_each, _in_time), _by_limit.where(_each, _late)
_behind = (
    sa.select(_observations.c.person_id)
    .distinct()
    .join(_limits, _limits.c.subject == _observations.c.id)
    .where(_limits.c.limit == sa.bindparam("of_limit"), _observations.c.person_id.is_not(None))
    .limit(sa.bindparam("enough"))
)
_BEHIND = (_behind.where(_in_time), _behind.where(_late))

_known_day = _observations.c.reporter_mode != ReporterMode.ANON
_received = hour_of(_observations.c.received_at).label("received")
_figures: tuple[sa.ColumnElement[Any], ...] = (
    sa.func.count().label("many"),
    sa.func.min(_observations.c.person_id).label("one"),
    sa.func.max(_observations.c.person_id).label("other"),
)
_before = _log.alias("before")
_answered = hour_of(_log.c.at).label("ended")
_FIRST_ANSWERS: sa.Select[Any] = (
    sa.select(_received, _answered, *_figures)
    .join_from(_log, _observations, _observations.c.id == _log.c.subject)
    .where(sa.text(f"log.{ANSWERED}"), _log.c.at >= _from, _log.c.at < _to, _known_day)
    .where(
        ~sa.exists().where(
            sa.text(f"before.{ANSWERED}"), _before.c.subject == _log.c.subject, _before.c.id < _log.c.id
        )
    )
    .group_by(_received, _answered)
)
_later = _limits.alias("later")
# No bare column: SQLite would look through the whole span for each, by its index, and not at its subject.
_later_met = sa.func.coalesce(_later.c.met_on, _later.c.due_on)
_decided = sa.and_(
    _limits.c.limit == sa.literal_column(f"'{Limit.DECISION}'"),
    _limits.c.met_by != ObservationState.WITHDRAWN,
)
_DECISIONS: sa.Select[Any] = (
    sa.select(_received, _limits.c.met_on.label("ended"), *_figures)
    .join_from(_limits, _observations, _observations.c.id == _limits.c.subject)
    .where(_decided, _met, _known_day)
    # Of one that was handled again the last decision of the whole span counts.
    .where(
        ~sa.exists().where(
            _later.c.limit == _limits.c.limit,
            _later.c.subject == _limits.c.subject,
            _later.c.met_by != ObservationState.WITHDRAWN,
            _later_met >= _day["first"],
            _later_met < _day["last"],
            sa.or_(
                _later.c.due_on > _limits.c.due_on,
                sa.and_(_later.c.due_on == _limits.c.due_on, _later.c.id > _limits.c.id),
            ),
        )
    )
    .group_by(_received, _limits.c.met_on)
)
_CARRIED_OUT: sa.Select[Any] = (
    sa.select(
        _observations.c.received_at.label("received"),
        sa.func.min(_log.c.at).label("ended"),
        sa.literal(1).label("many"),
        _observations.c.person_id.label("one"),
        _observations.c.person_id.label("other"),
    )
    .join_from(_log, _resting, _resting.c.proposal_id == _log.c.subject)
    .join(_observations, _observations.c.id == _resting.c.observation_id)
    .where(_log.c.action.in_(_literal((Action.MOVED, Action.PROPOSED))), _log.c.state == ProposalState.DONE)
    .where(_log.c.at >= _from, _log.c.at < _to, _known_day)
    .group_by(_observations.c.id, _observations.c.received_at, _observations.c.person_id)
)


class Outcomes(Repository):
    """The counts behind the figures of the process; no row leaves the database."""

    async def in_time(self, start: date, end: date) -> dict[Limit, int]:
        return await self._by_limit(_COUNT_IN_TIME, start=start, end=end)

    async def late(self, start: date, end: date, today: date) -> dict[Limit, int]:
        return await self._by_limit(_COUNT_LATE, start=start, end=end, today=today)

    async def reporters(self, limit: Limit, start: date, end: date, today: date, *, enough: int) -> int:
        found: set[str] = set()
        asked = {"of_limit": limit, "start": start, "end": end, "today": today, "enough": enough}
        for statement in _BEHIND:
            if len(found) < enough:
                found.update(await self._column(statement, **asked))
        return min(len(found), enough)

    async def first_answers(self, start: date, end: date) -> list[Between]:
        return await self._between(_FIRST_ANSWERS, start=midnight(start), end=midnight(end))

    async def decisions(self, start: date, end: date, *, first: date, last: date) -> list[Between]:
        return await self._between(_DECISIONS, start=start, end=end, first=first, last=last)

    async def carried_out(self, start: date, end: date) -> list[Between]:
        return await self._between(_CARRIED_OUT, start=midnight(start), end=midnight(end))

    async def _by_limit(self, statement: sa.Select[Any], **span: date) -> dict[Limit, int]:
        return {Limit(row.limit): int(row.many) for row in await self._run(statement, **span)}

    async def _between(self, statement: sa.Select[Any], **span: date) -> list[Between]:
        return [
            Between(
                received=_day_of(row.received),
                ended=_day_of(row.ended),
                count=int(row.many),
                reporters=frozenset({row.one, row.other} - {None}),
            )
            for row in await self._run(statement, **span)
        ]


@cache
def _day_of(known: str | date) -> date:
    """Return the Helsinki day of a moment, or of a UTC hour from :func:`hour_of`."""
    if isinstance(known, str):
        known = datetime.strptime(known, "%Y-%m-%d %H").replace(tzinfo=UTC)
    return helsinki_day(known) if isinstance(known, datetime) else known
