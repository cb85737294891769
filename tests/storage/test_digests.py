"""Digests in the outbox: one takes over the weeks of those that did not arrive, and of nothing else."""

from dataclasses import replace

from bot.domain.delivery import Ending
from bot.domain.notices import DeliveryState, Notice, NoticeKind, to_group
from bot.ports import Unit
from storage.unit_of_work import UnitsOfWork
from tests.storage.cast import MINUTE, NOON, a_group

S = DeliveryState
SINCE = "2026-W01"


async def a_channel(unit: Unit, *weeks: str, channel: str = "19:channel") -> list[Notice]:
    """A group with digests of these weeks in its outbox."""
    group = a_group(channel_id=channel)
    await unit.groups.add(group)
    found = []
    for week in weeks:
        notice = to_group(group.id, NoticeKind.DIGEST, f"{group.id}:{week}", NOON, subject=week)
        await unit.outbox.add(notice)
        kept = await unit.outbox.get(notice.key)
        assert kept
        found.append(kept)
    return found


async def state_of(unit: Unit, notice: Notice) -> DeliveryState:
    kept = await unit.outbox.get(notice.key)
    assert kept
    return kept.state


async def test_the_weeks_of_one_channel_are_taken_from_the_one_given_on(units: UnitsOfWork) -> None:
    async with units() as unit:
        first, second, third = await a_channel(unit, "2025-W52", "2026-W01", "2026-W02")
        (other,) = await a_channel(unit, "2026-W01", channel="19:other")
        changed = replace(third, id=None, key=f"{third.key}:change", card_id="1")
        await unit.outbox.add(changed)
        news = to_group(third.group_id or "", NoticeKind.REMINDER, "r", NOON, subject="2026-W02")
        await unit.outbox.add(news)
        await unit.outbox.cover(third, since=SINCE, now=NOON)
        assert await unit.outbox.covered(third.id or 0) == ["2026-W01"]
        assert await state_of(unit, second) is S.COVERED
        assert {await state_of(unit, one) for one in (first, third, other, changed, news)} == {S.QUEUED}
        told_in = await unit.outbox.told_in(second.key)
        assert told_in
        assert told_in.key == third.key
        assert await unit.outbox.told_in(third.key) == await unit.outbox.get(third.key)
        assert await unit.outbox.told_in("no such key") is None


async def test_one_that_is_being_sent_is_not_taken(units: UnitsOfWork) -> None:
    """An older one may be queued again while a newer one is on its way."""
    async with units() as unit:
        older, newer = await a_channel(unit, "2026-W01", "2026-W02")
        await unit.outbox.settle(older.id or 0, Ending(state=S.FAILED, at=NOON), holder=None)
        (claimed,) = await unit.outbox.claim(holder="one", now=NOON, until=NOON + MINUTE, limit=9)
        assert claimed.key == newer.key
        assert await unit.outbox.sending(newer.id or 0, holder="one")
        assert await unit.outbox.again(older.id or 0, NOON)
        await unit.outbox.cover(older, since=SINCE, now=NOON)
        assert await unit.outbox.covered(older.id or 0) == []
        await unit.outbox.settle(newer.id or 0, Ending(state=S.SENT, at=NOON), holder="one")
        assert await state_of(unit, newer) is S.SENT


async def test_one_that_a_courier_holds_and_has_not_sent_is_taken_from_it(units: UnitsOfWork) -> None:
    async with units() as unit:
        older, newer = await a_channel(unit, "2026-W01", "2026-W02")
        await unit.outbox.settle(older.id or 0, Ending(state=S.FAILED, at=NOON), holder=None)
        await unit.outbox.claim(holder="one", now=NOON, until=NOON + MINUTE, limit=9)
        assert await unit.outbox.again(older.id or 0, NOON)
        await unit.outbox.cover(older, since=SINCE, now=NOON)
        assert not await unit.outbox.sending(newer.id or 0, holder="one")
        await unit.outbox.settle(newer.id or 0, Ending(state=S.FAILED, at=NOON), holder="one")
        assert await state_of(unit, newer) is S.COVERED
        assert not await unit.outbox.again(newer.id or 0, NOON)
