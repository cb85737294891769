"""Roles, who read and opened what, weekly counts, and requests to open an identity."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.identity import IdentityRequest
from bot.domain.oversight import Opened, Read
from bot.domain.people import Opening
from bot.domain.roles import Role
from bot.domain.scope import COUNTY_SCOPE, Appointment, Scope
from storage.engine.expressions import among
from storage.repository import Repository, Things
from storage.row_mapping import RowMapping
from storage.tables import IdentityRequestRow, OpeningRow, ReadRow, RoleRow, TallyRow, table_of

_read, _opened = RowMapping(Read, ReadRow), RowMapping(Opened, OpeningRow)
_reads, _openings, _tallies = _read.table, _opened.table, table_of(TallyRow)
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


class Reads(Things[Read]):
    """The log of who opened which text and who made which export."""

    _mapping = _read

    async def add(self, read: Read) -> None:
        await self._run(_read.adding, **_read.new(read))

    async def count(self, since: datetime) -> int:
        return int(await self._value(_COUNT_READS, since=since))

    async def last(self, *, limit: int) -> list[Read]:
        return await self._list(_LAST_READS, most=limit)


class Openings(Things[Opened]):
    """The log of opened seals; :mod:`storage.people` writes it."""

    _mapping = _opened

    async def counts(self, since: datetime) -> dict[Opening, int]:
        rows = await self._run(_COUNT_OPENINGS, since=since)
        return {Opening(row.purpose): int(row.total) for row in rows}

    async def last(self, purposes: Sequence[Opening], *, limit: int) -> list[Opened]:
        return await self._list(_LAST_OPENINGS, purposes=purposes, most=limit)


class Tallies(Repository):
    """Weekly counters; a daily one would give away the day of an anonymous observation."""

    async def add(self, name: str, day: date) -> None:
        await self._run(_TALLY, name=name, day=day - timedelta(days=day.weekday()))

    async def between(self, start: date, end: date) -> dict[str, int]:
        return {str(row.name): int(row.total) for row in await self._run(_SUMS, start=start, end=end)}


_roles = table_of(RoleRow)
_of_person = _roles.c.person_id == sa.bindparam("of_person")
_of_role = _roles.c.role == sa.bindparam("which")
_of_any = sa.bindparam("of_group", type_=sa.String).is_(None)
_within = sa.or_(
    sa.bindparam("within", type_=sa.String).is_(None),
    _roles.c.group_id.in_(("", sa.bindparam("within", type_=sa.String))),
)
_valid = sa.or_(_roles.c.until.is_(None), _roles.c.until >= sa.bindparam("today", type_=sa.Date))
_ROLES_OF = sa.select(_roles.c.role).where(_of_person, _valid, _within)
_HOLDERS = (
    sa.select(_roles.c.person_id, _roles.c.role).where(among(_roles.c.role, "wanted"), _within).distinct()
)
_scope = (_roles.c.area, _roles.c.service_task)
_GIVEN = sa.select(_roles.c.person_id, _roles.c.role, *_scope, _roles.c.until, _roles.c.group_id)
_SCOPED = sa.select(_roles.c.person_id, *_scope).where(_of_role, _valid).order_by(_roles.c.person_id, *_scope)
_SCOPES = sa.select(*_scope).where(_of_person, _of_role, _valid).order_by(*_scope)
_NAMED = ("person_id", "role", "area", "service_task", "group_id")
_GIVE = insert(_roles).values({name: sa.bindparam(name) for name in (*_NAMED, "given_at", "until")})
_GIVE = _GIVE.on_conflict_do_update(
    index_elements=[_roles.c[name] for name in _NAMED], set_={"until": _GIVE.excluded.until}
)
_TAKE_ALL = sa.delete(_roles).where(
    _of_person,
    _of_role,
    sa.or_(_of_any, _roles.c.group_id == sa.bindparam("of_group", type_=sa.String)),
)
_TAKE = _TAKE_ALL.where(
    _roles.c.area == sa.bindparam("of_area"), _roles.c.service_task == sa.bindparam("of_task")
)


class Roles(Repository):
    """The roles people have."""

    async def of(
        self, person_id: str, today: date | None = None, group: str | None = None
    ) -> frozenset[Role]:
        found = await self._column(_ROLES_OF, of_person=person_id, today=today or date.min, within=group)
        return frozenset(map(Role, found))

    async def holders(self, *roles: Role, group: str | None = None) -> list[tuple[str, Role]]:
        order = list(Role)
        rows = await self._run(_HOLDERS, wanted=roles or Role, within=group)
        found = [(str(row.person_id), Role(row.role)) for row in rows]
        return sorted(found, key=lambda one: (order.index(one[1]), one[0]))

    async def given(self) -> list[tuple[str, Appointment]]:
        order = list(Role)
        found = [
            (
                str(row.person_id),
                Appointment(
                    role=Role(row.role), scope=_scope_of(row), until=row.until, group_id=row.group_id
                ),
            )
            for row in await self._run(_GIVEN)
        ]
        return sorted(
            found, key=lambda one: (order.index(one[1].role), one[0], one[1].scope, one[1].group_id)
        )

    async def scopes(self, person_id: str, role: Role, today: date | None = None) -> list[Scope]:
        rows = await self._run(_SCOPES, of_person=person_id, which=role, today=today or date.min)
        return [_scope_of(row) for row in rows]

    async def scoped(self, role: Role, today: date | None = None) -> list[tuple[str, Scope]]:
        rows = await self._run(_SCOPED, which=role, today=today or date.min)
        return [(str(row.person_id), _scope_of(row)) for row in rows]

    async def give(
        self,
        person_id: str,
        role: Role,
        now: datetime,
        scope: Scope = COUNTY_SCOPE,
        until: date | None = None,
        group: str = "",
    ) -> None:
        await self._run(
            _GIVE,
            person_id=person_id,
            role=role,
            area=scope.area,
            service_task=scope.service_task,
            given_at=now,
            until=until,
            group_id=group,
        )

    async def take(
        self, person_id: str, role: Role, scope: Scope | None = None, group: str | None = None
    ) -> bool:
        if scope is None:
            return bool(await self._change(_TAKE_ALL, of_person=person_id, which=role, of_group=group))
        where = {"of_area": scope.area, "of_task": scope.service_task, "of_group": group}
        return bool(await self._change(_TAKE, of_person=person_id, which=role, **where))


def _scope_of(row: sa.Row[Any]) -> Scope:
    return Scope(area=row.area, service_task=row.service_task)


_request = RowMapping(IdentityRequest, IdentityRequestRow)
_requests = _request.table
_ADD_REQUEST = sa.insert(_requests).returning(_requests.c.id)
_DECIDE_REQUEST = (
    sa.update(_requests)
    .where(_requests.c.id == sa.bindparam("which"), _requests.c.decided_at.is_(None))
    .values(
        decided_by=sa.bindparam("decided_by"),
        decided_at=sa.bindparam("decided_at"),
        granted=sa.bindparam("granted"),
    )
)


class Identities(Things[IdentityRequest]):
    """Requests to open an identity, decided or not."""

    _mapping = _request

    async def add(self, request: IdentityRequest) -> int:
        return int(await self._value(_ADD_REQUEST, **_request.new(request)))

    async def get(self, request_id: int) -> IdentityRequest | None:
        return next(iter(await self._by(id=request_id)), None)

    async def decide(self, request: IdentityRequest) -> bool:
        decided = {name: getattr(request, name) for name in ("decided_by", "decided_at", "granted")}
        return bool(await self._change(_DECIDE_REQUEST, which=request.id, **decided))
