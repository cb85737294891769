"""Appointments that wait, absences, and the roles of who stands in."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

from bot.domain.absence import Absence
from bot.domain.appointing import WaitingAppointment
from bot.domain.group import PairingCode
from bot.domain.roles import Role
from bot.domain.scope import Appointment, Scope
from storage.unit_of_work import UnitsOfWork
from tests.storage.cast import MINUTE, NOON, add_person

FIRST, LAST = date(2027, 7, 1), date(2027, 7, 14)
DAY = timedelta(days=1)
SOTKAMO = Appointment(role=Role.SUPERVISOR, scope=Scope(area="Sotkamo"), until=date(2028, 12, 31))
OTTO = ("tenant", "00000000-0000-4000-8000-00000000000f")


def waiting(held: Appointment = SOTKAMO, ends_on: date = FIRST, by: str | None = None) -> WaitingAppointment:
    return WaitingAppointment(id=uuid4().hex, held=held, given_by=by, ends_on=ends_on)


async def test_what_waits_is_taken_out_by_who_comes_and_by_nobody_else(units: UnitsOfWork) -> None:
    async with units() as unit:
        kaisa = await add_person(unit)
        one, other = waiting(by=kaisa.id), waiting(replace(SOTKAMO, role=Role.READER), FIRST + DAY)
        for each in (one, other):
            await unit.waiting.add(*OTTO, each)
        assert await unit.waiting.all() == [one, other]
        assert await unit.waiting.come("another tenant", OTTO[1]) == []
        assert await unit.waiting.come("tenant", "another id") == []
        found = await unit.waiting.come(*OTTO)
        assert sorted(found, key=lambda each: each.ends_on) == [one, other]
        assert await unit.waiting.come(*OTTO) == []


async def test_the_same_once_more_takes_the_place_of_the_one_before(units: UnitsOfWork) -> None:
    async with units() as unit:
        before = waiting()
        await unit.waiting.add(*OTTO, before)
        await unit.waiting.add(*OTTO, waiting(replace(SOTKAMO, until=None), LAST))
        (found,) = await unit.waiting.all()
        assert (found.id, found.held.until, found.ends_on) == (before.id, None, LAST)
        assert await unit.waiting.remove(before.id)
        assert not await unit.waiting.remove(before.id)


async def test_what_nobody_came_for_is_forgotten_and_a_forgotten_giver_is_nobody(units: UnitsOfWork) -> None:
    async with units() as unit:
        kaisa = await add_person(unit)
        await unit.waiting.add(*OTTO, waiting(by=kaisa.id))
        await unit.people.remove(kaisa.id)
        (found,) = await unit.waiting.all()
        assert found.given_by is None
        assert await unit.waiting.forget(FIRST) == 0
        assert await unit.waiting.forget(FIRST + DAY) == 1


async def test_a_person_has_one_absence(units: UnitsOfWork) -> None:
    async with units() as unit:
        leena, sven = await add_person(unit), await add_person(unit)
        one = Absence(person_id=leena.id, first=FIRST, last=LAST, deputy_id=sven.id)
        await unit.absences.put(replace(one, last=FIRST))
        await unit.absences.put(one)
        assert await unit.absences.all() == [one]
        assert await unit.absences.of(leena.id) == one
        assert await unit.absences.of(sven.id) is None
        await unit.people.remove(sven.id)
        assert await unit.absences.of(leena.id) == replace(one, deputy_id=None)
        assert await unit.absences.forget(LAST) == 0
        assert await unit.absences.forget(LAST + DAY) == 1
        await unit.absences.put(replace(one, deputy_id=None))
        assert await unit.absences.end(leena.id)
        assert not await unit.absences.end(leena.id)


async def test_a_code_for_a_deputy_works_once_and_not_after_its_time(units: UnitsOfWork) -> None:
    async with units() as unit:
        leena = await add_person(unit)
        one = Absence(person_id=leena.id, first=FIRST, last=LAST)
        await unit.absences.put(one)
        await unit.absences.offer(leena.id, "hash", NOON + MINUTE)
        assert await unit.absences.take("another", NOON) is None
        assert await unit.absences.take("hash", NOON + 2 * MINUTE) is None
        assert await unit.absences.take("hash", NOON) == one
        assert await unit.absences.take("hash", NOON) is None
        await unit.absences.offer(leena.id, "hash", NOON + MINUTE)
        await unit.absences.put(one)  # other days, and the code is none any more
        assert await unit.absences.take("hash", NOON) is None


async def test_who_stands_in_has_the_roles_of_the_absent_on_those_days_but_no_office(
    units: UnitsOfWork,
) -> None:
    async with units() as unit:
        leena, sven = await add_person(unit), await add_person(unit)
        for role in (Role.DPO, Role.ADMIN):
            await unit.roles.give(leena.id, role, NOON)
        await unit.roles.give(leena.id, Role.CHAIR, NOON, group="g1")
        await unit.roles.give(leena.id, Role.READER, NOON, Scope(area="Kuhmo"), until=FIRST)
        await unit.roles.give(sven.id, Role.READER, NOON, Scope(area="Kuhmo"))
        await unit.absences.put(Absence(person_id=leena.id, first=FIRST, last=LAST, deputy_id=sven.id))
        own, both = {Role.READER}, {Role.READER, Role.CHAIR}
        days = (FIRST - DAY, FIRST, LAST, LAST + DAY)
        assert [await unit.roles.of(sven.id, day) for day in days] == [own, both, both, own]
        assert await unit.roles.of(sven.id, FIRST, "g1") == both
        assert await unit.roles.of(sven.id, FIRST, "g2") == own
        assert await unit.roles.of(sven.id) == own
        assert await unit.roles.scopes(sven.id, Role.READER, FIRST) == [Scope(area="Kuhmo")]
        assert await unit.roles.holders(Role.CHAIR) == [(leena.id, Role.CHAIR)]


async def test_a_code_for_a_role_names_its_group(units: UnitsOfWork) -> None:
    async with units() as unit:
        code = PairingCode(code_hash="hash", expires_at=NOON + MINUTE, role=Role.CHAIR, group_id="g1")
        await unit.groups.add_code(code)
        held = Appointment(role=Role.CHAIR, group_id="g1")
        assert await unit.groups.use_role_code("hash", NOON) == held
