"""Observations, and the drafts they grow from, of which a person has one at most."""

from collections.abc import Collection, Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.areas import AreaGroup
from bot.domain.errors import Conflict
from bot.domain.observation import Draft, Observation, ObservationState
from bot.domain.release_tables import Counting
from storage.engine.expressions import among, in_group
from storage.release_counts import counting
from storage.report_columns import COLUMNS, join, split
from storage.repository import NumberedThings, Things
from storage.row_mapping import Parts, RowMapping, adopting
from storage.running_numbers import REMOVED, next_change, settled
from storage.tables import DraftRow, ObservationRow, table_of

_report = Parts(columns=COLUMNS, split=split, join=join)
_observations = table_of(ObservationRow)
_changed = {"change": next_change(_observations.c.change)}
MAPPING = RowMapping(Observation, ObservationRow, parts={"report": _report}, computed=_changed)
_WAITING = (ObservationState.RECEIVED, ObservationState.SCREENING, ObservationState.NEEDS_INFO)
_newest_first = (_observations.c.received_at.desc(), _observations.c.number.desc())
_number = _observations.c.number
_highest_first = (sa.func.substr(_number, 1, 6).desc(), sa.func.length(_number).desc(), _number.desc())
"""What others see is in the order of numbers: the anonymous ones of a week have one moment of receipt."""

_theirs = in_group(_observations.c.group_id)
_part = _observations.c.area + "|" + _observations.c.service_task
of_parts = sa.or_(sa.bindparam("all_parts", type_=sa.Boolean), among(_part, "parts"))
"""Only what lies in some parts of the county, each a municipality and a service, as first handlers see it."""

_OF = (
    MAPPING.select(_observations.c.person_id == sa.bindparam("person_id"))
    .order_by(*_newest_first)
    .limit(sa.bindparam("limit"))
)
_RECEIVED = MAPPING.select(
    _observations.c.received_at >= sa.bindparam("start"),
    _observations.c.received_at < sa.bindparam("end"),
    _theirs,
).order_by(_observations.c.received_at, _observations.c.number)
_FIRST_RECEIVED = sa.select(_observations.c.received_at).order_by(_observations.c.received_at).limit(1)
_UNLINKED = (
    MAPPING.select(_observations.c.state.in_(_WAITING), _theirs)
    .order_by(*_highest_first)
    .limit(sa.bindparam("limit"))
)
_lowest_first = (sa.func.substr(_number, 1, 6), sa.func.length(_number), _number)
_waits = sa.and_(_observations.c.state.in_(_WAITING), _theirs, of_parts)
_not_handed = ~_observations.c.handed
_ALL_WAITING = MAPPING.select(_observations.c.state.in_(_WAITING)).order_by(*_lowest_first)
_ADOPT = adopting(_observations)
_QUEUE = MAPPING.select(_waits).order_by(*_lowest_first).limit(sa.bindparam("limit"))
_COUNT_QUEUE = sa.select(sa.func.count()).select_from(_observations).where(_waits)
_LINE = (
    sa.select(_number)
    .where(
        _observations.c.state.in_((ObservationState.RECEIVED, ObservationState.SCREENING)), _theirs, of_parts
    )
    .order_by(*_lowest_first)
)
_handed_or_late = sa.or_(_observations.c.handed, _observations.c.received_at < sa.bindparam("late"))
_LINE_LATE = _LINE.where(_handed_or_late)
_ASKED = MAPPING.select(_observations.c.state == ObservationState.NEEDS_INFO)
_UNHANDED = {asked: asked.where(_not_handed) for asked in (_QUEUE, _COUNT_QUEUE, _LINE)}
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


class Observations(NumberedThings[Observation]):
    """All observations.

    Attributes:
        touched: whether one was added or changed in this transaction.
    """

    _mapping = MAPPING
    _letter = "H"
    touched = False

    async def add(self, observation: Observation, /) -> None:
        self.touched = True
        await super().add(observation)

    async def save(self, observation: Observation, /) -> Observation:
        self.touched = True
        return await super().save(observation)

    async def of(self, person_id: str, *, limit: int = 50) -> list[Observation]:
        return await self._list(_OF, person_id=person_id, limit=limit)

    async def received(self, start: datetime, end: datetime, group: str | None = None) -> list[Observation]:
        return await self._list(_RECEIVED, start=start, end=end, group=group)

    async def counting(
        self, names: Collection[str], start: datetime, end: datetime, groups: Sequence[AreaGroup] = ()
    ) -> Counting:
        return await counting(self._connection, names, start, end, groups)

    async def first_received(self) -> datetime | None:
        first: datetime | None = await self._value(_FIRST_RECEIVED)
        return first

    async def unlinked(self, *, limit: int = 50, group: str | None = None) -> list[Observation]:
        return await self._list(_UNLINKED, limit=limit, group=group)

    async def waiting(self) -> list[Observation]:
        return await self._list(_ALL_WAITING)

    async def adopt(self, group: str) -> int:
        return await self._change(_ADOPT, group=group)

    async def queue(
        self, *, limit: int, handed: bool, group: str | None = None, parts: Collection[str] | None = None
    ) -> tuple[list[Observation], int]:
        seen = {"group": group, "all_parts": parts is None, "parts": parts or ()}
        count = await self._value(_COUNT_QUEUE if handed else _UNHANDED[_COUNT_QUEUE], **seen)
        return await self._list(_QUEUE if handed else _UNHANDED[_QUEUE], limit=limit, **seen), int(count)

    async def line(
        self,
        *,
        handed: bool,
        late: datetime | None,
        group: str | None = None,
        parts: Collection[str] | None = None,
    ) -> list[str]:
        seen = {"group": group, "all_parts": parts is None, "parts": parts or ()}
        if late:
            return await self._column(_LINE_LATE, late=late, **seen)
        return await self._column(_LINE if handed else _UNHANDED[_LINE], **seen)

    async def asked(self) -> list[Observation]:
        return await self._list(_ASKED)

    async def versions(self, ids: Sequence[str]) -> dict[str, int]:
        return {str(row.id): int(row.version) for row in await self._run(_VERSIONS, ids=ids)}

    async def compared(self, after: str, *, limit: int) -> list[Observation]:
        return await self._list(_COMPARED, after=after, limit=limit)

    async def settled(self) -> int:
        return int(await self._value(_SETTLED))

    async def removed(self) -> int:
        return int(await self._value(REMOVED) or 0)

    async def changed(
        self, change: int, after: str, *, until: int, limit: int
    ) -> list[tuple[int, Observation]]:
        rows = await self._run(_CHANGED, change=change, after=after, until=until, limit=limit)
        return [(int(row[0]), MAPPING.thing(row[1:])) for row in rows]

    async def many(self, ids: Sequence[str]) -> list[Observation]:
        found = {one.id: one for one in await self._list(_MANY, ids=ids)}
        return [found[one] for one in ids if one in found]


_draft = RowMapping(Draft, DraftRow, fixed=("id", "person_id", "corrects"))
_drafts = _draft.table
_ADD_DRAFT = insert(_drafts).on_conflict_do_nothing()
_FORGET_CORRECTIONS = sa.delete(_drafts).where(_drafts.c.corrects == sa.bindparam("observation_id"))
_REMOVE_DRAFT = sa.delete(_drafts).where(
    _drafts.c.id == sa.bindparam("id"), _drafts.c.version == sa.bindparam("version")
)


class Drafts(Things[Draft]):
    """All drafts.

    Attributes:
        removed: whether a draft was removed in this transaction.
    """

    _mapping = _draft
    removed = False

    async def of(self, person_id: str) -> Draft | None:
        return next(iter(await self._by(person_id=person_id)), None)

    async def add(self, draft: Draft) -> None:
        if not await self._change(_ADD_DRAFT, **_draft.values(draft)):
            raise Conflict

    async def save(self, draft: Draft) -> Draft:
        return await self._save(draft)

    async def remove(self, draft: Draft) -> None:
        if not await self._change(_REMOVE_DRAFT, id=draft.id, version=draft.version):
            raise Conflict
        self.removed = True

    async def forget_corrections(self, observation_id: str) -> None:
        await self._run(_FORGET_CORRECTIONS, observation_id=observation_id)
