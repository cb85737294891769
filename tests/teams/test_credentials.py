"""One token for all, renewed in time, fetched off the event loop."""

import asyncio
import threading

import pytest

from bot.domain.errors import DeliveryFailed, Reason
from dialogs.teams.credentials import CachedCredentials, NoCredentials
from dialogs.teams.token_refusals import TokenRefused
from tests.teams.conftest import Clock, until


class Source:
    """Hands out numbered tokens of one hour; ``gate`` holds a fetch back, ``failure`` makes it fail."""

    def __init__(self) -> None:
        self.asked: list[bool] = []
        self.failure: DeliveryFailed | None = None
        self.gate = threading.Event()
        self.gate.set()

    def fetch(self, *, fresh: bool) -> tuple[str, float]:
        self.asked.append(fresh)
        self.gate.wait(timeout=5)
        if self.failure:
            raise self.failure
        return f"token-{len(self.asked)}", 3600.0


@pytest.fixture
def source() -> Source:
    """Give a source that answers at once."""
    return Source()


@pytest.fixture
def credentials(source: Source, clock: Clock) -> CachedCredentials:
    """Give credentials over that source."""
    return CachedCredentials(source, clock=clock)


async def test_parallel_callers_share_one_fetch_and_the_loop_stays_free(
    credentials: CachedCredentials, source: Source
) -> None:
    source.gate.clear()
    callers = asyncio.gather(*(credentials.token() for _ in range(20)))
    await until(lambda: source.asked)
    source.gate.set()  # this line runs at all only because the fetch is in a thread
    assert set(await callers) == {"token-1"}
    assert source.asked == [False]


async def test_a_token_is_kept_until_its_last_five_minutes(
    credentials: CachedCredentials, source: Source, clock: Clock
) -> None:
    await credentials.token()
    clock.now += 3299
    assert await credentials.token() == "token-1"
    assert len(source.asked) == 1


async def test_in_its_last_five_minutes_it_still_serves_while_the_next_is_fetched(
    credentials: CachedCredentials, source: Source, clock: Clock
) -> None:
    await credentials.token()
    clock.now += 3301
    assert await credentials.token() == "token-1"
    await until(lambda: credentials._fetching is None)
    assert await credentials.token() == "token-2"


async def test_a_failed_renewal_does_no_harm_before_the_end(
    credentials: CachedCredentials, source: Source, clock: Clock
) -> None:
    await credentials.token()
    source.failure = DeliveryFailed(Reason.UNREACHABLE)
    clock.now += 3301
    assert await credentials.token() == "token-1"
    clock.now += 300
    with pytest.raises(DeliveryFailed) as failed:
        await credentials.token()
    assert failed.value.reason is Reason.UNREACHABLE


async def test_a_failure_is_not_remembered(credentials: CachedCredentials, source: Source) -> None:
    source.failure = DeliveryFailed(Reason.UNAUTHORISED)
    with pytest.raises(DeliveryFailed):
        await credentials.token()
    source.failure = None
    assert await credentials.token() == "token-2"


async def test_a_refused_token_is_replaced_by_a_fresh_one_once(
    credentials: CachedCredentials, source: Source
) -> None:
    await credentials.token()
    credentials.invalidate("token-1")
    assert await credentials.token() == "token-2"
    credentials.invalidate("token-1")  # a slower call met the same refusal
    assert await credentials.token() == "token-2"
    assert source.asked == [False, True]


async def test_a_fetch_is_time_limited(source: Source) -> None:
    source.gate.clear()
    with pytest.raises(DeliveryFailed) as failed:
        await CachedCredentials(source, timeout=0.01).token()
    assert failed.value.reason is Reason.UNREACHABLE
    source.gate.set()


async def test_a_caller_who_gives_up_does_not_take_the_fetch_away_from_others(
    credentials: CachedCredentials, source: Source
) -> None:
    source.gate.clear()
    hasty, patient = asyncio.create_task(credentials.token()), asyncio.create_task(credentials.token())
    await until(lambda: source.asked)
    hasty.cancel()
    source.gate.set()
    assert await patient == "token-1"


async def test_local_counterparts_get_no_token() -> None:
    none = NoCredentials()
    none.invalidate("any")
    assert await none.token() is None


async def test_who_only_wants_to_know_asks_at_most_once_a_minute_and_waits_for_nothing(
    credentials: CachedCredentials, source: Source, clock: Clock
) -> None:
    assert NoCredentials().fault() is None
    source.failure = TokenRefused([7000222], "the client secret has ended")
    assert credentials.fault() is None  # nobody knows yet
    await until(lambda: credentials.fault() and credentials._fetching is None)
    assert credentials.fault() == "the client secret has ended"
    assert len(source.asked) == 1
    clock.now += 61
    source.failure = DeliveryFailed(Reason.UNREACHABLE)
    assert credentials.fault() == "the client secret has ended"  # what was refused is not given meanwhile
    await until(lambda: len(source.asked) == 2 and credentials._fetching is None)
    clock.now += 61
    source.failure = None
    credentials.fault()
    await until(lambda: credentials.fault() is None)
    assert len(source.asked) == 3
    clock.now += 61
    assert credentials.fault() is None
    assert len(source.asked) == 3  # there is a token
