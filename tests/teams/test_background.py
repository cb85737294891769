"""What is sent after a turn: tried again while that makes sense, kept in memory alone, never for ever."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from structlog.testing import capture_logs

from bot.domain.delivery import wait_after
from bot.domain.errors import DeliveryFailed, Next, Reason
from dialogs.teams.background import MOST_TRIES, BackgroundSender

HOUR = 3600.0


class Sending:
    """Fails as it is told, one reason a try, and then succeeds."""

    def __init__(self, *failures: Exception) -> None:
        self._failures = list(failures)
        self.tries = 0

    async def __call__(self) -> None:
        self.tries += 1
        if self._failures:
            raise self._failures.pop(0)


@pytest.fixture
async def sender() -> AsyncIterator[BackgroundSender]:
    one = BackgroundSender()
    yield one
    await one.close()


async def _tries(sender: BackgroundSender, sending: Sending, *, repeatable: bool = False) -> int:
    """How often something is tried until nothing of it waits any more."""
    sender.add(sending, repeatable=repeatable)
    while sender._jobs:
        await sender.flush()
    return sending.tries


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("repeatable", [False, True])
async def test_what_may_help_is_tried_again(
    sender: BackgroundSender, reason: Reason, *, repeatable: bool
) -> None:
    failed = DeliveryFailed(reason)
    tries = await _tries(sender, Sending(failed), repeatable=repeatable)
    again = failed.next is Next.LATER or (failed.ambiguous and repeatable)
    assert tries == (2 if again else 1)


async def test_nothing_is_tried_for_ever(sender: BackgroundSender) -> None:
    throttled = [DeliveryFailed(Reason.THROTTLED)] * 99
    assert await _tries(sender, Sending(*throttled)) == MOST_TRIES
    waits = [wait_after(tries, throttled[0].retry_after).total_seconds() for tries in range(1, MOST_TRIES)]
    assert sum(waits) > 8 * HOUR


async def test_a_mistake_is_logged_whole_and_not_repeated(sender: BackgroundSender) -> None:
    with capture_logs() as lines:
        assert await _tries(sender, Sending(ZeroDivisionError("invented"))) == 1
    assert [(line["event"], line["log_level"]) for line in lines] == [("answer_failed", "error")]


async def test_one_that_waits_holds_up_no_other(sender: BackgroundSender) -> None:
    """And one that is due goes out by itself, without anybody who flushes."""
    later, gone = Sending(), asyncio.Event()

    async def now() -> None:
        gone.set()

    sender.add(later, after=HOUR)
    sender.add(now)
    await asyncio.wait_for(gone.wait(), 5)
    assert later.tries == 0


async def test_at_the_end_everything_is_tried_once_more_and_forgotten() -> None:
    sender = BackgroundSender()
    sent, lost = Sending(), Sending(*[DeliveryFailed(Reason.THROTTLED)] * 9)
    sender.add(sent, after=HOUR)
    sender.add(lost, after=HOUR)
    await sender.close()
    assert (sent.tries, lost.tries) == (1, 1)
    assert sender._jobs == {}
