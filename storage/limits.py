"""Deadlines: running and met."""

from collections.abc import Collection, Sequence
from datetime import date
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.deadlines import Deadline, step_telling
from bot.domain.limits import Limit, Terms, Told
from storage.engine.connection import Connection
from storage.engine.expressions import among, in_group
from storage.repository import Things
from storage.row_mapping import RowMapping
from storage.tables import DeadlineRow, MeetingRow, ObservationRow, PhenomenonRow, ProposalRow
from storage.tables.limits import OVER
from storage.tables.row import Row, table_of

_deadline = RowMapping(Deadline, DeadlineRow)
_limits = _deadline.table
_today, _runs = sa.bindparam("today", type_=sa.Date), _limits.c.met_on.is_(None)
_one = _limits.c.id == sa.bindparam("one")

_BEGIN = insert(_limits).on_conflict_do_nothing(
    index_elements=[_limits.c.limit, _limits.c.subject, _limits.c.occasion]
)
_OF = _deadline.select(among(_limits.c.subject, "subjects")).order_by(
    _limits.c.started_on, _limits.c.occasion, _limits.c.limit
)
_MEET = sa.update(_limits).where(_one, _runs).values(met_on=_today, met_by=sa.bindparam("by"), next_on=None)
_DUE = (
    _deadline.select(_runs, _limits.c.next_on <= _today)
    .order_by(_limits.c.next_on, _limits.c.id)
    .limit(sa.bindparam("most"))
)
# The step as it was seen is the claim: a second copy finds another one.
_CLAIM = (
    sa.update(_limits)
    .where(_one, _runs, _limits.c.step == sa.bindparam("seen"), _limits.c.next_on <= _today)
    .values(step=sa.bindparam("new_step"), next_on=sa.bindparam("new_next_on", type_=sa.Date))
)


def _owner_in(row: type[Row]) -> sa.ScalarSelect[str]:
    table = table_of(row)
    return sa.select(table.c.group_id).where(table.c.id == _limits.c.subject).scalar_subquery()


_owner = sa.func.coalesce(
    _owner_in(ObservationRow), _owner_in(PhenomenonRow), _owner_in(ProposalRow), _owner_in(MeetingRow)
)
"""Whose it is that a deadline is about."""


def _told(told: Collection[Told], among: Collection[Limit], terms: Terms) -> sa.ColumnElement[bool]:
    """Condition: it runs, and one of these readers has been told."""
    steps = ((limit, step_telling(limit, told, terms)) for limit in among)
    reached = [sa.and_(_limits.c.limit == limit, _limits.c.step >= step) for limit, step in steps if step]
    return sa.and_(OVER, in_group(_owner), sa.or_(sa.false(), *reached))


@cache
def _over(told: frozenset[Told], among: tuple[Limit, ...], *, first: bool) -> sa.Select[Any]:
    condition = _told(told, among, Terms(first=first))
    return _deadline.select(condition).order_by(_limits.c.due_on, _limits.c.name)


@cache
def _count_over(told: Told, *, first: bool) -> sa.Select[Any]:
    condition = _told([told], [*Limit], Terms(first=first))
    counted = sa.select(_limits.c.limit, sa.func.count().label("many")).where(condition)
    return counted.group_by(_limits.c.limit)


class Limits(Things[Deadline]):
    """All deadlines.

    Attributes:
        terms: the county's.
    """

    _mapping = _deadline

    def __init__(self, connection: Connection, terms: Terms) -> None:
        super().__init__(connection)
        self.terms = terms

    async def begin(self, deadlines: Sequence[Deadline]) -> None:
        if deadlines:
            await self._connection.execute(_BEGIN, [_deadline.values(one) for one in deadlines])

    async def of(self, subjects: Sequence[str]) -> list[Deadline]:
        return await self._list(_OF, subjects=subjects)

    async def meet(self, ids: Sequence[str], day: date, state: str) -> None:
        if ids:
            await self._connection.execute(_MEET, [{"one": one, "today": day, "by": state} for one in ids])

    async def due(self, today: date, *, limit: int = 500) -> list[Deadline]:
        return await self._list(_DUE, today=today, most=limit)

    async def claim(self, seen: Deadline, after: Deadline, today: date) -> bool:
        claim = {"one": seen.id, "seen": seen.step, "today": today}
        return bool(await self._change(_CLAIM, **claim, new_step=after.step, new_next_on=after.next_on))

    async def over(
        self, told: Collection[Told], *, limits: Collection[Limit] = (), group: str | None = None
    ) -> list[Deadline]:
        asked = _over(frozenset(told), tuple(limits or Limit), first=self.terms.first)
        return await self._list(asked, group=group)

    async def count_over(self, told: Told, group: str | None = None) -> dict[Limit, int]:
        rows = await self._run(_count_over(told, first=self.terms.first), group=group)
        return {Limit(row.limit): int(row.many) for row in rows}
