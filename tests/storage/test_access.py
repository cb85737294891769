"""Roles, readings, openings, counters and requests; and that nothing can change what was noted."""

import ast
import asyncio
import importlib
import pkgutil
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

import storage
from bot import ports
from bot.domain.group import PairingCode
from bot.domain.identity import IdentityRequest
from bot.domain.log import Action, Entry
from bot.domain.oversight import Opened, Read
from bot.domain.people import Opening
from bot.domain.roles import Permission, Role
from bot.domain.scope import COUNTY_SCOPE, Appointment, Scope
from storage.row_mapping import RowMapping
from storage.unit_of_work import UnitsOfWork
from tests.storage.cast import MINUTE, NOON, add_person

DAY = date(2026, 11, 20)


async def test_a_role_is_given_and_taken(units: UnitsOfWork) -> None:
    async with units() as unit:
        kaisa, leena = await add_person(unit), await add_person(unit)
        for _ in range(2):
            await unit.roles.give(kaisa.id, Role.COORDINATOR, NOON)
        await unit.roles.give(kaisa.id, Role.DPO, NOON)
        await unit.roles.give(leena.id, Role.COORDINATOR, NOON)
        assert await unit.roles.of(kaisa.id) == {Role.COORDINATOR, Role.DPO}
        both = sorted([kaisa.id, leena.id])
        coordinators = [(person_id, Role.COORDINATOR) for person_id in both]
        assert await unit.roles.holders(Role.COORDINATOR) == coordinators
        assert await unit.roles.holders() == [*coordinators, (kaisa.id, Role.DPO)]
        assert await unit.roles.holders(Role.CHAIR) == []
        await unit.roles.take(kaisa.id, Role.COORDINATOR)
        assert await unit.roles.of(kaisa.id) == {Role.DPO}
        await unit.people.remove(kaisa.id)
        assert await unit.roles.holders() == [(leena.id, Role.COORDINATOR)]


KAJAANI, KUHMO = Scope(area="Kajaani"), Scope(area="Kuhmo", service_task="LASTEN")


async def test_a_role_is_kept_once_for_each_scope(units: UnitsOfWork) -> None:
    async with units() as unit:
        kaisa, role = await add_person(unit), Role.SUPERVISOR
        await unit.roles.give(kaisa.id, role, NOON, KUHMO)
        await unit.roles.give(kaisa.id, role, NOON, KAJAANI, DAY)
        await unit.roles.give(kaisa.id, role, NOON, KUHMO)
        assert await unit.roles.holders(role) == [(kaisa.id, role)]
        assert await unit.roles.scoped(role) == [(kaisa.id, KAJAANI), (kaisa.id, KUHMO)]
        assert await unit.roles.scopes(kaisa.id, role, DAY) == [KAJAANI, KUHMO]
        assert await unit.roles.scopes(kaisa.id, role, DAY + timedelta(days=1)) == [KUHMO]
        assert await unit.roles.take(kaisa.id, role, KUHMO)
        assert not await unit.roles.take(kaisa.id, role, KUHMO)
        assert await unit.roles.given() == [(kaisa.id, Appointment(role=role, scope=KAJAANI, until=DAY))]


async def test_a_role_past_its_last_day_is_none(units: UnitsOfWork) -> None:
    async with units() as unit:
        kaisa, role = await add_person(unit), Role.READER
        await unit.roles.give(kaisa.id, role, NOON, until=DAY)
        assert await unit.roles.of(kaisa.id, DAY) == {role}
        assert await unit.roles.of(kaisa.id, DAY + timedelta(days=1)) == frozenset()
        await unit.roles.give(kaisa.id, role, NOON)  # once more, without an end
        assert await unit.roles.scopes(kaisa.id, role, date.max) == [COUNTY_SCOPE]


async def test_a_code_carries_a_scope_and_a_last_day(units: UnitsOfWork) -> None:
    code = PairingCode(code_hash="scoped", expires_at=NOON + MINUTE, role=Role.READER, scope=KUHMO, until=DAY)
    async with units() as unit:
        await unit.groups.add_code(code)
        found = await unit.groups.use_role_code("scoped", NOON)
    assert found == Appointment(role=Role.READER, scope=KUHMO, until=DAY)


async def test_a_code_is_a_channels_or_a_persons(units: UnitsOfWork, other_units: UnitsOfWork) -> None:
    later = NOON + MINUTE
    async with units() as unit:
        await unit.groups.add_code(PairingCode(code_hash="channel", expires_at=later))
        await unit.groups.add_code(PairingCode(code_hash="person", expires_at=later, role=Role.CHAIR))
        await unit.groups.add_code(PairingCode(code_hash="old", expires_at=NOON, role=Role.CHAIR))
        assert not await unit.groups.use_code("person", NOON)
        for code in ("channel", "old", "unknown"):
            assert await unit.groups.use_role_code(code, NOON) is None

    async def use(copy: UnitsOfWork) -> Appointment | None:
        async with copy() as unit:
            return await unit.groups.use_role_code("person", NOON)

    used = await asyncio.gather(*(use(copy) for copy in (units, other_units) * 3))
    assert [one.role for one in used if one] == [Role.CHAIR]


async def test_readings_are_counted_and_the_newest_shown_first(units: UnitsOfWork) -> None:
    one = Read(at=NOON, person_id="p", subject="H-2026-0001", deed=Permission.OPEN_OBSERVATION)
    two = replace(one, at=NOON + MINUTE, deed=Permission.PUBLISH_RELEASE, reason="Kokousta varten")
    async with units() as unit:
        for read in (one, two):
            await unit.reads.add(read)
        assert await unit.reads.count(NOON) == 2
        assert await unit.reads.count(NOON + MINUTE) == 1
        found = await unit.reads.last(limit=5)
        assert [replace(read, id=None) for read in found] == [two, one]
        assert len(await unit.reads.last(limit=1)) == 1


async def test_openings_are_counted_by_purpose(units: UnitsOfWork) -> None:
    async with units() as unit:
        anna = await add_person(unit)
        for purpose in (Opening.DELIVERY, Opening.DELIVERY, Opening.LAWFUL):
            await unit.people.open(anna.id, purpose=purpose, now=NOON, subject="s")
        assert await unit.openings.counts(NOON) == {Opening.DELIVERY: 2, Opening.LAWFUL: 1}
        assert await unit.openings.counts(NOON + MINUTE) == {}
        found = await unit.openings.last([Opening.LAWFUL, Opening.SIGNED], limit=5)
        assert found == [Opened(at=NOON, purpose=Opening.LAWFUL, person_id=anna.id, subject="s")]


async def test_tallies_add_up(units: UnitsOfWork, other_units: UnitsOfWork) -> None:
    async def count(copy: UnitsOfWork) -> None:
        async with copy() as unit:
            await unit.tallies.add("guard", DAY)  # a Friday

    await asyncio.gather(*(count(copy) for copy in (units, other_units) * 3))
    async with units() as unit:
        await unit.tallies.add("guard", DAY + timedelta(days=2))  # the same week's Sunday
        await unit.tallies.add("guard", DAY + timedelta(days=3))
        await unit.tallies.add("door", DAY)
        monday = DAY - timedelta(days=4)
        assert await unit.tallies.between(monday, DAY) == {"door": 1, "guard": 7}
        assert await unit.tallies.between(monday, DAY + timedelta(days=4)) == {"door": 1, "guard": 8}
        assert await unit.tallies.between(monday + timedelta(days=1), DAY) == {}


async def test_a_request_is_decided_once(units: UnitsOfWork, other_units: UnitsOfWork) -> None:
    asked = IdentityRequest(observation_id="o", reason="syy", requested_by="a", requested_at=NOON)
    async with units() as unit:
        asked = replace(asked, id=await unit.identities.add(asked))
        assert await unit.identities.get(asked.id or 0) == asked
        assert await unit.identities.get(10**6) is None
    yes = replace(asked, decided_by="b", decided_at=NOON + MINUTE, granted=True)
    no = replace(yes, decided_by="c", granted=False)

    async def decide(copy: UnitsOfWork, decision: IdentityRequest) -> bool:
        async with copy() as unit:
            return await unit.identities.decide(decision)

    won = await asyncio.gather(decide(units, yes), decide(other_units, no))
    assert sorted(won) == [False, True]
    async with units() as unit:
        assert await unit.identities.get(asked.id or 0) == (yes if won[0] else no)


async def test_the_newest_entries_of_some_kinds(units: UnitsOfWork) -> None:
    async with units() as unit:
        for action in (Action.REFUSED, Action.MOVED, Action.APPOINTED):
            await unit.log.add(Entry(at=NOON, action=action, subject="s"))
        found = await unit.log.last([Action.REFUSED, Action.APPOINTED], limit=5)
        assert [entry.action for entry in found] == [Action.APPOINTED, Action.REFUSED]
        assert len(await unit.log.last([Action.REFUSED, Action.APPOINTED], limit=1)) == 1


@pytest.mark.parametrize(
    ("port", "doors"),
    [
        (ports.Log, {"add", "get", "of", "of_each", "moves", "within", "last", "among", "behind"}),
        (ports.Reads, {"add", "count", "last"}),
        (ports.Openings, {"counts", "last"}),
    ],
)
def test_a_port_to_what_was_noted_offers_nothing_that_changes_it(port: type, doors: set[str]) -> None:
    assert {name for name in vars(port) if not name.startswith("_")} == doors


def test_no_statement_that_stands_ready_changes_what_was_noted() -> None:
    things = [
        thing
        for module in pkgutil.iter_modules(storage.__path__, "storage.")
        for thing in vars(importlib.import_module(module.name)).values()
    ]
    made = [made for thing in things if isinstance(thing, RowMapping) for made in vars(thing).values()]
    ready = [one for one in (*things, *made) if isinstance(one, sa.Update | sa.Delete)]
    assert {"people", "outbox", "proposals"} <= {one.table.name for one in ready}  # it finds what there is
    assert [str(one) for one in ready if one.table.name in {"log", "reads", "openings"}] == []


def test_only_retention_makes_a_changing_statement_while_it_runs() -> None:
    """The one other door is ``erasures``: it opens for what has had its time; its ledger says so first."""
    found = set()
    for path in Path(storage.__path__[0]).glob("*.py"):
        functions = (
            node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.FunctionDef)
        )
        for call in (inner for function in functions for inner in ast.walk(function)):
            if isinstance(call, ast.Call) and ast.unparse(call.func) in ("sa.update", "sa.delete"):
                found.add(path.stem)
    # Those of row_mapping are made once, when others' modules are loaded; migrate notes who may run on it.
    assert found == {"erasures", "row_mapping", "migrate"}
