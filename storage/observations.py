"""Observations, and the drafts they grow from, of which a person has one at most."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.errors import Conflict
from bot.domain.observation import Draft, Observation, ObservationState
from storage.engine.among import among
from storage.engine.connection import Connection, Parameters, Repository
from storage.report_columns import COLUMNS, join, split
from storage.row_mapping import Parts, RowMapping
from storage.running_numbers import REMOVED, next_change, next_number, settled
from storage.tables import DraftRow, ObservationRow

_report = Parts(columns=COLUMNS, split=split, join=join)
MAPPING = RowMapping(Observation, ObservationRow, parts={"report": _report})
_observations = MAPPING.table
_WAITING = (ObservationState.RECEIVED, ObservationState.SCREENING, ObservationState.NEEDS_INFO)
_newest_first = (_observations.c.received_at.desc(), _observations.c.number.desc())
_number = _observations.c.number
_highest_first = (sa.func.substr(_number, 1, 6).desc(), sa.func.length(_number).desc(), _number.desc())
"""What others see is in the order of numbers: the anonymous ones of a week have one moment of receipt."""

_changed = next_change(_observations.c.change)
_ADD = sa.insert(_observations).values(change=_changed)
_GET = MAPPING.select(_observations.c.id == sa.bindparam("id"))
_NUMBERED = MAPPING.select(_observations.c.number == sa.bindparam("number"))
_SAVE = MAPPING.overwrite("id", "version").values(change=_changed)
_OF = (
    MAPPING.select(_observations.c.person_id == sa.bindparam("person_id"))
    .order_by(*_newest_first)
    .limit(sa.bindparam("limit"))
)
_RECEIVED = MAPPING.select(
    _observations.c.received_at >= sa.bindparam("start"), _observations.c.received_at < sa.bindparam("end")
).order_by(_observations.c.received_at, _observations.c.number)
_UNLINKED = (
    MAPPING.select(_observations.c.state.in_(_WAITING)).order_by(*_highest_first).limit(sa.bindparam("limit"))
)
_lowest_first = (sa.func.substr(_number, 1, 6), sa.func.length(_number), _number)
_waits = _observations.c.state.in_(_WAITING)
_not_handed = ~_observations.c.handed
_QUEUE = MAPPING.select(_waits).order_by(*_lowest_first).limit(sa.bindparam("limit"))
_COUNT_QUEUE = sa.select(sa.func.count()).select_from(_observations).where(_waits)
_NEXT = (
    MAPPING.select(
        _observations.c.state.in_((ObservationState.RECEIVED, ObservationState.SCREENING)),
        _observations.c.id != sa.bindparam("done"),
    )
    .order_by(*_lowest_first)
    .limit(1)
)
_NEXT_LATE = _NEXT.where(sa.or_(_observations.c.handed, _observations.c.received_at < sa.bindparam("late")))
_ASKED = MAPPING.select(_observations.c.state == ObservationState.NEEDS_INFO)
_UNHANDED = {asked: asked.where(_not_handed) for asked in (_QUEUE, _COUNT_QUEUE, _NEXT, _NEXT_LATE)}
"""The same for a first handler."""
_compared = sa.and_(
    _observations.c.state.in_((*_WAITING, ObservationState.LINKED)), _observations.c.text != ""
)
_VERSIONS = sa.select(_observations.c.id, _observations.c.version).where(
    among(_observations.c.id, "ids"), _compared
)
_COMPARED = (
    MAPPING.select(_compared, _observations.c.id > sa.bindparam("after"))
    .order_by(_observations.c.id)
    .limit(sa.bindparam("limit"))
)
_SETTLED = sa.select(settled(_observations.c.change))
_CHANGED = (
    sa.select(_observations.c.change, *MAPPING.columns)
    .where(
        sa.tuple_(_observations.c.change, _observations.c.id)
        > sa.tuple_(sa.bindparam("change", type_=sa.BigInteger), sa.bindparam("after", type_=sa.String)),
        _observations.c.change <= sa.bindparam("until", type_=sa.BigInteger),
    )
    .order_by(_observations.c.change, _observations.c.id)
    .limit(sa.bindparam("limit"))
)
_MANY = MAPPING.select(among(_observations.c.id, "ids"))


class Observations(Repository):
    """All observations.

    Attributes:
        touched: whether one was added or changed in this transaction.
    """

    __slots__ = ("touched",)

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self.touched = False

    async def next_number(self, year: int) -> str:
        return await next_number(self._connection, "H", year)

    async def add(self, observation: Observation) -> None:
        self.touched = True
        await self._connection.execute(_ADD, MAPPING.values(observation))

    async def get(self, observation_id: str) -> Observation:
        found = await self._list(_GET, {"id": observation_id})
        if not found:
            raise KeyError(observation_id)
        return found[0]

    async def numbered(self, number: str) -> Observation | None:
        return next(iter(await self._list(_NUMBERED, {"number": number})), None)

    async def save(self, observation: Observation) -> Observation:
        self.touched = True
        saved = replace(observation, version=observation.version + 1)
        old = {"old_id": observation.id, "old_version": observation.version}
        if not (await self._connection.execute(_SAVE, {**MAPPING.changes(saved), **old})).rowcount:
            raise Conflict
        return saved

    async def of(self, person_id: str, *, limit: int = 50) -> list[Observation]:
        return await self._list(_OF, {"person_id": person_id, "limit": limit})

    async def received(self, start: datetime, end: datetime) -> list[Observation]:
        return await self._list(_RECEIVED, {"start": start, "end": end})

    async def unlinked(self, *, limit: int = 50) -> list[Observation]:
        return await self._list(_UNLINKED, {"limit": limit})

    async def queue(self, *, limit: int, handed: bool) -> tuple[list[Observation], int]:
        count = await self._connection.execute(_COUNT_QUEUE if handed else _UNHANDED[_COUNT_QUEUE])
        asked = _QUEUE if handed else _UNHANDED[_QUEUE]
        return await self._list(asked, {"limit": limit}), int(count.scalar_one())

    async def next_after(self, done: str, *, handed: bool, late: datetime | None) -> Observation | None:
        asked, limits = (_NEXT_LATE, {"late": late}) if late else (_NEXT, {})
        found = await self._list(asked if handed else _UNHANDED[asked], {"done": done, **limits})
        return next(iter(found), None)

    async def asked(self) -> list[Observation]:
        return await self._list(_ASKED, {})

    async def versions(self, ids: Sequence[str]) -> dict[str, int]:
        rows = await self._connection.execute(_VERSIONS, {"ids": list(ids)})
        return {str(row.id): int(row.version) for row in rows}

    async def compared(self, after: str, *, limit: int) -> list[Observation]:
        return await self._list(_COMPARED, {"after": after, "limit": limit})

    async def settled(self) -> int:
        return int((await self._connection.execute(_SETTLED)).scalar_one())

    async def removed(self) -> int:
        return int((await self._connection.execute(REMOVED)).scalar_one_or_none() or 0)

    async def changed(
        self, change: int, after: str, *, until: int, limit: int
    ) -> list[tuple[int, Observation]]:
        asked = {"change": change, "after": after, "until": until, "limit": limit}
        rows = await self._connection.execute(_CHANGED, asked)
        return [(int(row[0]), MAPPING.thing(row[1:])) for row in rows]

    async def many(self, ids: Sequence[str]) -> list[Observation]:
        found = {one.id: one for one in await self._list(_MANY, {"ids": list(ids)})}
        return [found[one] for one in ids if one in found]

    async def _list(self, statement: sa.Executable, parameters: Parameters) -> list[Observation]:
        rows = await self._connection.execute(statement, parameters)
        return [MAPPING.thing(row) for row in rows]


_draft = RowMapping(Draft, DraftRow, fixed=("id", "person_id", "corrects"))
_drafts = _draft.table
_OF_DRAFT = _draft.select(_drafts.c.person_id == sa.bindparam("person_id"))
_ADD_DRAFT = insert(_drafts).on_conflict_do_nothing()
_SAVE_DRAFT = _draft.overwrite("id", "version")
_FORGET_CORRECTIONS = sa.delete(_drafts).where(_drafts.c.corrects == sa.bindparam("observation_id"))
_REMOVE_DRAFT = sa.delete(_drafts).where(_drafts.c.id == sa.bindparam("id"))


class Drafts(Repository):
    """All drafts.

    Attributes:
        removed: whether a draft was removed in this transaction.
    """

    __slots__ = ("removed",)

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self.removed = False

    async def of(self, person_id: str) -> Draft | None:
        row = (await self._connection.execute(_OF_DRAFT, {"person_id": person_id})).first()
        return _draft.thing(row) if row else None

    async def add(self, draft: Draft) -> None:
        if not (await self._connection.execute(_ADD_DRAFT, _draft.values(draft))).rowcount:
            raise Conflict

    async def save(self, draft: Draft) -> Draft:
        saved = replace(draft, version=draft.version + 1)
        values = {**_draft.changes(saved), "old_id": draft.id, "old_version": draft.version}
        if not (await self._connection.execute(_SAVE_DRAFT, values)).rowcount:
            raise Conflict
        return saved

    async def remove(self, draft_id: str) -> None:
        await self._connection.execute(_REMOVE_DRAFT, {"id": draft_id})
        self.removed = True

    async def forget_corrections(self, observation_id: str) -> None:
        await self._connection.execute(_FORGET_CORRECTIONS, {"observation_id": observation_id})
