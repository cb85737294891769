"""Roles, who read and opened what, weekly counts, and requests to open an identity."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.identity import IdentityRequest
from bot.domain.oversight import Opened, Read
from bot.domain.people import Opening
from bot.domain.roles import Role
from bot.domain.scope import SCOPED, Scope
from storage.engine.expressions import among
from storage.repository import Repository, Things
from storage.row_mapping import RowMapping
from storage.tables import IdentityRequestRow, OpeningRow, ReadRow, RoleRow, RoleScopeRow, TallyRow, table_of

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
_ROLES_OF = sa.select(_roles.c.role).where(_of_person)
_HOLDERS = sa.select(_roles.c.person_id, _roles.c.role).where(among(_roles.c.role, "wanted"))
_GIVE = insert(_roles).on_conflict_do_nothing()
_TAKE = sa.delete(_roles).where(_of_person, _roles.c.role == sa.bindparam("which"))


_scopes = table_of(RoleScopeRow)
_its_scopes = sa.and_(
    _scopes.c.person_id == sa.bindparam("of_person"), _scopes.c.role == sa.bindparam("which")
)
_SCOPED = (
    sa.select(_roles.c.person_id, _roles.c.role, _scopes.c.area, _scopes.c.service_task, _scopes.c.ends_on)
    .select_from(
        _roles.outerjoin(
            _scopes, sa.and_(_scopes.c.person_id == _roles.c.person_id, _scopes.c.role == _roles.c.role)
        )
    )
    .where(among(_roles.c.role, "wanted"))
    .order_by(_roles.c.role, _roles.c.person_id, _scopes.c.area, _scopes.c.service_task)
)
_SCOPES_OF = _SCOPED.where(_of_person)
_ENDED = _SCOPED.where(_scopes.c.ends_on < sa.bindparam("today"))
_GIVE_SCOPE = (
    insert(_scopes)
    .values(**{column.name: sa.bindparam(column.name) for column in _scopes.c})
    .on_conflict_do_update(
        index_elements=[_scopes.c.person_id, _scopes.c.role, _scopes.c.area, _scopes.c.service_task],
        set_={"ends_on": sa.bindparam("ends_on")},
    )
)
_TAKE_SCOPES = sa.delete(_scopes).where(_its_scopes)
_TAKE_SCOPE = _TAKE_SCOPES.where(
    _scopes.c.area == sa.bindparam("of_area"), _scopes.c.service_task == sa.bindparam("of_task")
)


class Roles(Repository):
    """The roles people have."""

    async def of(self, person_id: str) -> frozenset[Role]:
        return frozenset(map(Role, await self._column(_ROLES_OF, of_person=person_id)))

    async def holders(self, *roles: Role) -> list[tuple[str, Role]]:
        order = list(Role)
        found = [
            (str(row.person_id), Role(row.role)) for row in await self._run(_HOLDERS, wanted=roles or Role)
        ]
        return sorted(found, key=lambda one: (order.index(one[1]), one[0]))

    async def scopes(self, person_id: str, role: Role) -> list[Scope]:
        rows = await self._run(_SCOPES_OF, of_person=person_id, wanted=[role])
        return [scope for _, _, scope in map(_scoped, rows)]

    async def scoped(self, *roles: Role) -> list[tuple[str, Role, Scope]]:
        return [*map(_scoped, await self._run(_SCOPED, wanted=roles or Role))]

    async def ended(self, today: date) -> list[tuple[str, Role, Scope]]:
        return [*map(_scoped, await self._run(_ENDED, wanted=Role, today=today))]

    async def give(self, person_id: str, role: Role, now: datetime, scope: Scope | None = None) -> None:
        known = await self.scopes(person_id, role)
        await self._run(_GIVE, person_id=person_id, role=role, given_at=now)
        if role in SCOPED:
            # Who had the role before there were scopes has it in the whole county, with a row from now on.
            for one in (*known, scope or Scope()):
                await self._run(_GIVE_SCOPE, person_id=person_id, role=role, **asdict(one))

    async def take(self, person_id: str, role: Role, scope: Scope | None = None) -> None:
        if scope is None:
            await self._run(_TAKE_SCOPES, of_person=person_id, which=role)
            left = []
        else:
            where = {"of_area": scope.area, "of_task": scope.service_task}
            left = [one for one in await self.scopes(person_id, role) if not _same(one, scope)]
            await self._run(_TAKE_SCOPE, of_person=person_id, which=role, **where)
        if not left:
            await self._run(_TAKE, of_person=person_id, which=role)


def _scoped(row: Any) -> tuple[str, Role, Scope]:
    where = {"area": row.area or "", "service_task": row.service_task or ""}
    return str(row.person_id), Role(row.role), Scope(**where, ends_on=row.ends_on)


def _same(one: Scope, other: Scope) -> bool:
    return (one.area, one.service_task) == (other.area, other.service_task)


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
