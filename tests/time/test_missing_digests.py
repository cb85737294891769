"""Which digests are missing: due by the group's day and time, and not in the channel."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.errors import DeliveryFailed, Reason
from bot.domain.notices import DeliveryState
from bot.metrics import Overdue
from bot.usecases import digest_posts
from bot.usecases.context import Context
from bot.usecases.digest_posts import LOOKED_BACK, Missing
from scheduler.schedule import Duty
from tests.delivery.post_office import COUNTY, Letterbox
from tests.fakes.clock import START, FakeClock
from tests.time.bot_copy import BotCopy
from tests.time.conftest import Open

DUE = datetime(2026, 11, 23, 7, tzinfo=UTC)
"""When the first digest of a channel that was linked at START is due: Monday at nine."""


@pytest.fixture
def copy(sqlite_url: str, open_database: Open) -> BotCopy:
    clock = FakeClock()
    return BotCopy(open_database(sqlite_url), clock, Letterbox(clock))


async def overdue(copy: BotCopy) -> Overdue:
    async with copy.office.units.reading() as unit:
        now = copy.clock()
        return await digest_posts.overdue(Context(unit=unit, county=COUNTY, now=now), now)


async def test_a_digest_is_overdue_from_its_time_on_until_it_is_posted(copy: BotCopy) -> None:
    await copy.office.group(linked_at=START)
    copy.clock.set(DUE - timedelta(seconds=1))
    assert await overdue(copy) == {}
    copy.clock.set(DUE)
    assert await overdue(copy) == {Missing.NOT_QUEUED: (1, DUE)}
    copy.mail.away = DeliveryFailed(Reason.UNREACHABLE)
    await copy.tick()
    assert await overdue(copy) == {Missing.QUEUED: (1, DUE)}
    copy.mail.away = None
    copy.clock.advance(hours=2)
    await copy.office.courier.empty()
    assert await overdue(copy) == {}


async def test_of_a_channel_that_nobody_may_write_to_the_digest_is_told_apart(copy: BotCopy) -> None:
    await copy.office.group(linked_at=START)
    copy.clock.set(DUE)
    copy.mail.away = DeliveryFailed(Reason.FORBIDDEN)
    await copy.tick()
    assert await overdue(copy) == {Missing.HELD: (1, DUE)}


@pytest.mark.parametrize(
    ("state", "reason", "expected"),
    [
        (DeliveryState.SENT, None, None),
        (DeliveryState.COVERED, None, None),
        (DeliveryState.AMBIGUOUS, Reason.AMBIGUOUS, None),
        (DeliveryState.FAILED, Reason.MOOT, None),
        (DeliveryState.FAILED, Reason.REJECTED, Missing.FAILED),
        (DeliveryState.FAILED, Reason.EXPIRED, Missing.HELD),
        (DeliveryState.HELD, Reason.FORBIDDEN, Missing.HELD),
        (DeliveryState.QUEUED, Reason.UNSTABLE, Missing.QUEUED),
    ],
)
async def test_each_end_of_a_digest_is_missing_or_not(
    copy: BotCopy, state: DeliveryState, reason: Reason | None, expected: Missing | None
) -> None:
    group = await copy.office.group(linked_at=START)
    copy.clock.set(DUE)
    await copy.jobs.do(Duty.DIGESTS)
    await copy.office.end(f"digest:{group.id}:2026-W47", state, reason)
    assert await overdue(copy) == ({expected: (1, DUE)} if expected else {})


def test_every_state_of_delivery_is_missing_or_told() -> None:
    waiting = {DeliveryState(one) for one in Missing if one is not Missing.NOT_QUEUED}
    assert waiting | digest_posts._TOLD == set(DeliveryState)
    assert not waiting & digest_posts._TOLD


async def test_a_missing_digest_is_found_behind_quiet_weeks_and_not_behind_one_that_was_told(
    copy: BotCopy,
) -> None:
    group = await copy.office.group(linked_at=START)
    copy.clock.set(DUE + timedelta(days=14))
    await copy.jobs.do(Duty.DIGESTS)
    first, second, third = (f"digest:{group.id}:2026-W{week}" for week in (47, 48, 49))
    await copy.office.end(first, DeliveryState.FAILED, Reason.REJECTED)
    for quiet in (second, third):
        await copy.office.end(quiet, DeliveryState.FAILED, Reason.MOOT)
    assert await overdue(copy) == {Missing.FAILED: (1, DUE)}
    copy.clock.advance(days=7)
    await copy.jobs.do(Duty.DIGESTS)
    await copy.office.end(f"digest:{group.id}:2026-W50", DeliveryState.SENT)
    assert await overdue(copy) == {}


async def test_weeks_that_one_post_is_to_tell_are_missing_until_it_has_arrived(copy: BotCopy) -> None:
    """The oldest of them is that post, and covers the newer ones before it is sent."""
    await copy.office.group(linked_at=START)
    copy.clock.set(DUE + timedelta(days=14))
    copy.mail.away = DeliveryFailed(Reason.UNREACHABLE)
    await copy.tick()
    assert await overdue(copy) == {Missing.QUEUED: (3, DUE)}
    copy.mail.away = None
    copy.clock.advance(hours=2)
    await copy.office.courier.empty()
    assert await overdue(copy) == {}


async def test_of_a_bot_that_was_down_for_years_a_few_weeks_are_looked_at(copy: BotCopy) -> None:
    await copy.office.group(linked_at=START)
    copy.clock.advance(days=2000)
    ((count, _),) = (await overdue(copy)).values()
    assert count == LOOKED_BACK


async def test_a_channel_that_was_left_misses_nothing(copy: BotCopy) -> None:
    await copy.office.group(linked_at=START, left_at=START + timedelta(days=1))
    copy.clock.set(DUE)
    assert await overdue(copy) == {}
