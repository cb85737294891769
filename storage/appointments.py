"""Appointments that wait for somebody to come, and absences with their deputies."""

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.absence import Absence
from bot.domain.appointing import WaitingAppointment
from bot.domain.roles import Role
from bot.domain.scope import Appointment, Scope
from storage.engine.expressions import among
from storage.repository import SealedRepository, Things
from storage.row_mapping import RowMapping
from storage.tables import AbsenceRow, WaitingRow, table_of

_waiting = table_of(WaitingRow)
_SAME = ("identity", "role", "group_id", "area", "service_task")
_ADD = insert(_waiting)
_ADD = _ADD.on_conflict_do_update(
    index_elements=list(_SAME), set_={name: _ADD.excluded[name] for name in ("until", "given_by", "ends_on")}
)
_OF_PERSON = sa.delete(_waiting).where(among(_waiting.c.identity, "marks")).returning(_waiting)
_ALL_WAITING = sa.select(_waiting).order_by(_waiting.c.ends_on, _waiting.c.id)
_TAKE_BACK = sa.delete(_waiting).where(_waiting.c.id == sa.bindparam("which"))
_FORGET_WAITING = sa.delete(_waiting).where(_waiting.c.ends_on < sa.bindparam("before"))


class Waiting(SealedRepository):
    """Appointments of people whom the bot has not met."""

    async def add(self, tenant_id: str, object_id: str, one: WaitingAppointment) -> None:
        await self._run(
            _ADD,
            id=one.id,
            identity=self._vault.mark(tenant_id, object_id),
            role=one.held.role,
            group_id=one.held.group_id,
            area=one.held.scope.area,
            service_task=one.held.scope.service_task,
            until=one.held.until,
            given_by=one.given_by,
            ends_on=one.ends_on,
        )

    async def come(self, tenant_id: str, object_id: str) -> list[WaitingAppointment]:
        rows = await self._run(_OF_PERSON, marks=list(self._vault.marks(tenant_id, object_id)))
        return [_read(row) for row in rows]

    async def all(self) -> list[WaitingAppointment]:
        return [_read(row) for row in await self._run(_ALL_WAITING)]

    async def remove(self, id_: str) -> bool:
        return bool(await self._change(_TAKE_BACK, which=id_))

    async def forget(self, before: date) -> int:
        return await self._change(_FORGET_WAITING, before=before)


def _read(row: sa.Row[Any]) -> WaitingAppointment:
    held = Appointment(
        role=Role(row.role),
        scope=Scope(area=row.area, service_task=row.service_task),
        until=row.until,
        group_id=row.group_id,
    )
    return WaitingAppointment(id=row.id, held=held, given_by=row.given_by, ends_on=row.ends_on)


_absence = RowMapping(Absence, AbsenceRow)
_absences = _absence.table
_of_person = _absences.c.person_id == sa.bindparam("of_person")
_DAYS = ("first", "last", "deputy_id")
_PUT = insert(_absences).values({name: sa.bindparam(name) for name in ("person_id", *_DAYS)})
_PUT = _PUT.on_conflict_do_update(
    index_elements=[_absences.c.person_id],
    set_={**{name: _PUT.excluded[name] for name in _DAYS}, "code_hash": None, "code_expires_at": None},
)
_ALL_ABSENCES = _absence.select().order_by(_absences.c.person_id)
_END = sa.delete(_absences).where(_of_person)
_FORGET = sa.delete(_absences).where(_absences.c.last < sa.bindparam("before"))
_OFFER = (
    sa.update(_absences)
    .where(_of_person)
    .values(code_hash=sa.bindparam("hash"), code_expires_at=sa.bindparam("expires_at"))
)
_TAKE = (
    sa.update(_absences)
    .where(_absences.c.code_hash == sa.bindparam("hash"), _absences.c.code_expires_at > sa.bindparam("now"))
    .values(code_hash=None, code_expires_at=None)
    .returning(*_absence.columns)
)


class Absences(Things[Absence]):
    """Who is away, and who stands in."""

    _mapping = _absence

    async def put(self, absence: Absence) -> None:
        await self._run(_PUT, **_absence.values(absence))

    async def of(self, person_id: str) -> Absence | None:
        return next(iter(await self._by(person_id=person_id)), None)

    async def all(self) -> list[Absence]:
        return await self._list(_ALL_ABSENCES)

    async def end(self, person_id: str) -> bool:
        return bool(await self._change(_END, of_person=person_id))

    async def forget(self, before: date) -> int:
        return await self._change(_FORGET, before=before)

    async def offer(self, person_id: str, code_hash: str, expires_at: datetime) -> None:
        await self._run(_OFFER, of_person=person_id, hash=code_hash, expires_at=expires_at)

    async def take(self, code_hash: str, now: datetime) -> Absence | None:
        return await self._first(_TAKE, hash=code_hash, now=now)
