"""Two couriers on one outbox: nothing twice, and each place in its order, whatever happens between them."""

import asyncio
from collections import defaultdict

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.delivery import Ending
from bot.domain.notices import DeliveryState, Notice
from storage.unit_of_work import UnitsOfWork
from tests.fakes.keys import VAULT
from tests.storage.cast import MINUTE, NOON, a_notice
from tests.storage.conftest import Open


async def empty(units: UnitsOfWork, holder: str, sent: list[Notice]) -> None:
    """Claim, send and settle until nothing is left; an empty claim is tried again while others are busy."""
    while True:
        async with units() as unit:
            claimed = await unit.outbox.claim(holder=holder, now=NOON, until=NOON + MINUTE, limit=3)
            if not claimed and await unit.outbox.next_due(NOON) is None:
                return
        for notice in claimed:
            async with units() as unit:
                assert await unit.outbox.sending(notice.id or 0, holder=holder)
            sent.append(notice)
            async with units() as unit:
                await unit.outbox.settle(
                    notice.id or 0, Ending(state=DeliveryState.SENT, at=NOON), holder=holder
                )


async def test_two_couriers_send_all_once_and_in_order(units: UnitsOfWork, other_units: UnitsOfWork) -> None:
    async with units() as unit:
        for number in range(40):
            await unit.outbox.add(a_notice(key=f"{number:02}", place=f"place {number % 7}"))
    sent: list[Notice] = []
    await asyncio.gather(
        *(empty(copy, f"courier {n}", sent) for n, copy in enumerate((units, other_units) * 2))
    )
    assert sorted(notice.key for notice in sent) == [f"{number:02}" for number in range(40)]
    places = defaultdict(list)
    for notice in sent:
        places[notice.place].append(notice.key)
    assert all(keys == sorted(keys) for keys in places.values())


async def test_who_looks_again_and_again_lets_others_run(units: UnitsOfWork) -> None:
    others: list[str] = []
    asyncio.get_running_loop().call_soon(others.append, "ran")
    for _ in range(3):
        async with units() as unit:
            assert await unit.outbox.next_due(NOON) is None
    assert others == ["ran"]


async def test_claims_at_one_moment_share_nothing(units: UnitsOfWork, other_units: UnitsOfWork) -> None:
    async with units() as unit:
        for number in range(30):
            await unit.outbox.add(a_notice(key=f"{number:02}", place=f"place {number}"))

    async def claim(copy: UnitsOfWork, holder: str) -> list[str]:
        async with copy() as unit:
            found = await unit.outbox.claim(holder=holder, now=NOON, until=NOON + MINUTE, limit=10)
            return [notice.key for notice in found]

    lots = await asyncio.gather(*(claim(copy, f"{n}") for n, copy in enumerate((units, other_units) * 2)))
    keys = [key for lot in lots for key in lot]
    assert len(keys) == len(set(keys))


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.sampled_from("abc")),
        st.tuples(st.just("claim"), st.sampled_from(["one", "two"])),
        st.tuples(st.just("settle"), st.sampled_from([DeliveryState.SENT, DeliveryState.QUEUED])),
        st.tuples(st.just("wait"), st.just("")),
    ),
    max_size=40,
)


class World:
    """An outbox with two couriers, and what was seen of it."""

    def __init__(self, units: UnitsOfWork) -> None:
        self.units = units
        self.minute = 0
        self.held: dict[int, tuple[str, Notice, int]] = {}
        self.finished: dict[str, list[int]] = defaultdict(list)

    async def add(self, place: str) -> None:
        async with self.units() as unit:
            assert await unit.outbox.add(a_notice(place=place))

    async def claim(self, holder: str) -> None:
        now = NOON + self.minute * MINUTE
        async with self.units() as unit:
            for notice in await unit.outbox.claim(holder=holder, now=now, until=now + MINUTE, limit=2):
                alive = [one for _, one, until in self.held.values() if until > self.minute]
                assert notice.place not in {one.place for one in alive}
                self.held[notice.id or 0] = (holder, notice, self.minute + 1)

    async def settle(self, state: DeliveryState) -> None:
        if not self.held:
            return
        key, (holder, notice, _) = self.held.popitem()
        async with self.units() as unit:
            await unit.outbox.settle(
                key, Ending(state=state, due_at=None, at=NOON + self.minute * MINUTE), holder=holder
            )
        if state is DeliveryState.SENT:
            self.finished[notice.place].append(key)

    async def wait(self, _nothing: str) -> None:
        self.minute += 1


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
async def test_a_place_is_never_held_twice_and_ends_in_order(
    units: UnitsOfWork, steps: list[tuple[str, str]]
) -> None:
    await empty(units, "sweeper", [])
    world = World(units)
    for step, value in steps:
        await getattr(world, step)(value)
    assert all(ids == sorted(ids) for ids in world.finished.values())
    async with units() as unit:
        for key, (holder, _, _) in world.held.items():
            await unit.outbox.settle(key, Ending(state=DeliveryState.FAILED, at=NOON), holder=holder)


@pytest.mark.postgres
async def test_what_another_courier_is_just_claiming_is_passed_over(
    migrated_postgres_url: str, open_database: Open
) -> None:
    units = UnitsOfWork(open_database(migrated_postgres_url), VAULT)
    async with units() as unit:
        for place in "abc":
            await unit.outbox.add(a_notice(key=place, place=place))
    async with units() as first, units() as second:
        lease = {"now": NOON, "until": NOON + MINUTE}
        one = await first.outbox.claim(holder="one", limit=2, **lease)
        two = await second.outbox.claim(holder="two", limit=2, **lease)
    assert [[notice.key for notice in lot] for lot in (one, two)] == [["a", "b"], ["c"]]
