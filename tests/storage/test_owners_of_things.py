"""What belongs to a working group is found in it alone, and everything where no group asks."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.deadlines import Deadline
from bot.domain.group import PairingCode, Remit
from bot.domain.limits import Limit, Told
from bot.domain.observation import ObservationState
from bot.domain.phenomenon import PhenomenonState
from bot.domain.roles import Role
from bot.domain.scope import Appointment
from bot.ports import Unit
from storage.unit_of_work import UnitsOfWork
from tests.storage.cast import MINUTE, NOON, a_phenomenon, a_proposal, add_person, an_observation
from tests.storage.test_meetings import DAY, a_meeting

EACH = (None, "a", "b")
"""Whose the first, the second and the third of each thing is."""


async def _filled(unit: Unit) -> None:
    for n, group in enumerate(EACH, 1):
        seen = an_observation(
            f"H-2026-000{n}",
            group_id=group,
            state=ObservationState.SCREENING,
            **({} if group != "b" else {"handed": True}),
        )
        await unit.observations.add(seen)
        about = a_phenomenon(f"I-2026-000{n}", group_id=group, observation_ids=(seen.id,))
        about = replace(about, state=PhenomenonState.OPEN)
        await unit.phenomena.add(about)
        await unit.proposals.add(
            a_proposal(f"E-2026-000{n}", group_id=group, observation_ids=(seen.id,), phenomenon_id=about.id)
        )
        await unit.meetings.add(a_meeting(group_id=group))


@pytest.mark.parametrize(("group", "found"), [(None, [1, 2, 3]), ("a", [2]), ("b", [3]), ("c", [])])
async def test_each_list_has_what_the_group_has(
    units: UnitsOfWork, group: str | None, found: list[int]
) -> None:
    async with units() as unit:
        await _filled(unit)
    async with units() as unit:
        queue, count = await unit.observations.queue(limit=9, handed=True, group=group)
        numbered = [
            queue,
            await unit.observations.received(NOON, NOON + MINUTE, group),
            (await unit.observations.unlinked(group=group))[::-1],
            await unit.phenomena.all(group),
            await unit.phenomena.live(group),
            await unit.phenomena.offered("none", limit=9, group=group),
            await unit.proposals.all(group),
            await unit.proposals.open(group),
            await unit.proposals.joinable("none", limit=9, group=group),
        ]
        for listed in numbered:
            assert [int(one.number[-1]) for one in listed] == found
        assert count == len(found)
        assert len(await unit.meetings.all(group)) == len(found)
        line = await unit.observations.line(handed=True, late=None, group=group)
        assert [int(number[-1]) for number in line] == sorted(found)
        seen = await unit.observations.numbered("H-2026-0002")
        assert len(await unit.phenomena.about(seen.id, group)) == (group in (None, "a"))
        assert len(await unit.proposals.resting_on(seen.id, group)) == (group in (None, "a"))
        assert len(await unit.phenomena.linking([seen.id], group)) == (group in (None, "a"))


async def test_what_belongs_to_nobody_is_adopted_and_nothing_else(units: UnitsOfWork) -> None:
    async with units() as unit:
        await _filled(unit)
        for one in (unit.observations, unit.phenomena, unit.proposals, unit.meetings):
            assert await one.adopt("c") == 1
            assert await one.adopt("c") == 0
    async with units() as unit:
        assert [one.group_id for one in await unit.observations.waiting()] == ["c", "a", "b"]
        assert {one.group_id for one in await unit.meetings.all()} == {"a", "b", "c"}


async def test_a_first_handler_s_parts_are_a_municipality_and_a_service_each(units: UnitsOfWork) -> None:
    async with units() as unit:
        for n, (area, task) in enumerate([("Kuhmo", "LASTEN"), ("Kuhmo", "IAKK"), ("Sotkamo", "LASTEN")], 1):
            one = an_observation(f"H-2026-000{n}").with_values(area=area, service_task=task)
            await unit.observations.add(one)
        for parts, many in (
            (None, 3),
            ({"Kuhmo|LASTEN"}, 1),
            ({"Kuhmo|LASTEN", "Kuhmo|IAKK"}, 2),
            (set(), 0),
        ):
            _, count = await unit.observations.queue(limit=9, handed=False, parts=parts)
            assert count == many


async def test_time_limits_are_counted_for_the_group_whose_matter_is_late(units: UnitsOfWork) -> None:
    async with units() as unit:
        await _filled(unit)
        for n in (1, 2, 3):
            seen = await unit.observations.numbered(f"H-2026-000{n}")
            late = Deadline(
                id=f"late {n}",
                limit=Limit.SCREENING,
                subject=seen.id,
                name=seen.number,
                occasion=1,
                started_on=date(2026, 11, 2),
                due_on=date(2026, 11, 9),
                next_on=None,
                step=9,
            )
            await unit.limits.begin([late])
        for group, many in ((None, 3), ("a", 1), ("c", 0)):
            assert len(await unit.limits.over([Told.COORDINATOR], group=group)) == many
            together = await unit.limits.running_together(DAY, group)
            assert sum(sum(one.started.values()) for one in together) == many


async def test_a_role_is_held_in_one_group_or_in_each(units: UnitsOfWork) -> None:
    async with units() as unit:
        kaisa, leena = await add_person(unit), await add_person(unit)
        await unit.roles.give(kaisa.id, Role.COORDINATOR, NOON, group="a")
        await unit.roles.give(kaisa.id, Role.COORDINATOR, NOON, group="b")
        await unit.roles.give(leena.id, Role.COORDINATOR, NOON)
        for group, theirs in ((None, True), ("a", True), ("b", True), ("c", False)):
            assert await unit.roles.of(kaisa.id, DAY, group) == ({Role.COORDINATOR} if theirs else set())
            holders = [who for who, _ in await unit.roles.holders(Role.COORDINATOR, group=group)]
            assert holders == sorted([leena.id, *([kaisa.id] if theirs else [])])
        assert await unit.roles.take(kaisa.id, Role.COORDINATOR, group="a")
        assert not await unit.roles.take(kaisa.id, Role.COORDINATOR, group="")
        left = [one for who, one in await unit.roles.given() if who == kaisa.id]
        assert left == [Appointment(role=Role.COORDINATOR, group_id="b")]


async def test_a_code_s_remit_comes_back(units: UnitsOfWork) -> None:
    remit = Remit(services=("LASTEN",), municipalities=("Kuhmo", "Sotkamo"))
    async with units() as unit:
        code = PairingCode(
            code_hash="c",
            expires_at=NOON + MINUTE,
            services=remit.services,
            municipalities=remit.municipalities,
        )
        await unit.groups.add_code(code)
    async with units() as unit:
        used = await unit.groups.use_code("c", NOON)
    assert used is not None
    assert (used.services, used.municipalities) == (remit.services, remit.municipalities)
