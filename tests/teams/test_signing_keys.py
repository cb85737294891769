"""Microsoft's keys: fetched early, kept fresh, looked for again when a new one appears."""

import asyncio
import time

import aiohttp
import pytest

from dialogs.teams.signing_keys import LEEWAY, KeysUnavailable, SigningKeys, UnknownKey, _time_of
from tests.fakes.authority import Authority, private_key
from tests.teams.conftest import Clock, until


@pytest.fixture
def keys(session: aiohttp.ClientSession, authority: Authority, clock: Clock) -> SigningKeys:
    """Give keys that have not been fetched yet."""
    return SigningKeys(session, authority.metadata_url, clock=clock)


async def test_keys_are_fetched_once_and_then_at_hand(keys: SigningKeys, authority: Authority) -> None:
    assert not keys.ready
    await keys.refresh()
    assert keys.ready
    for _ in range(3):
        assert await keys.get("first") == ("first", private_key("first").public_key())
    assert authority.key_requests == 1


async def test_parallel_requests_share_one_fetch(keys: SigningKeys, authority: Authority) -> None:
    await asyncio.gather(*(keys.get("first") for _ in range(10)))
    assert authority.key_requests == 1


async def test_a_new_key_is_found_at_its_first_use(keys: SigningKeys, authority: Authority) -> None:
    await keys.refresh()
    authority.roll_over("second")
    assert await keys.get("second")
    assert "first" not in keys


async def test_unknown_keys_make_us_look_again_only_every_ten_minutes(
    keys: SigningKeys, authority: Authority, clock: Clock
) -> None:
    await keys.refresh()
    for _ in range(5):
        with pytest.raises(UnknownKey):
            await keys.get("invented")
    assert authority.key_requests == 2
    clock.now += 601
    with pytest.raises(UnknownKey):
        await keys.get("invented")
    assert authority.key_requests == 3


async def test_a_token_without_a_key_id_makes_nobody_look(keys: SigningKeys, authority: Authority) -> None:
    await keys.refresh()
    with pytest.raises(UnknownKey):
        await keys.get(None)
    assert authority.key_requests == 1


async def test_a_failed_look_for_a_new_key_is_repeated_soon(
    keys: SigningKeys, authority: Authority, clock: Clock
) -> None:
    await keys.refresh()
    authority.roll_over("second")
    authority.down = True
    clock.now += 1
    with pytest.raises(UnknownKey):
        await keys.get("second")
    authority.down = False
    clock.now += 11
    assert await keys.get("second")


async def test_keys_older_than_a_day_are_renewed_behind_the_scenes(
    keys: SigningKeys, authority: Authority, clock: Clock
) -> None:
    await keys.refresh()
    authority.open.clear()
    clock.now += 24 * 3600 + 1
    assert await keys.get("first")  # at once, although the fetch still waits
    authority.open.set()
    await keys.refresh()
    assert authority.key_requests == 2


async def test_stale_keys_serve_while_the_endpoint_is_down(
    keys: SigningKeys, authority: Authority, clock: Clock
) -> None:
    await keys.refresh()
    authority.down = True
    clock.now += 48 * 3600
    assert await keys.get("first")
    await keys.refresh()
    assert keys.ready
    assert await keys.get("first")


async def test_an_endpoint_that_is_down_at_start_is_asked_again_after_ten_seconds(
    keys: SigningKeys, authority: Authority, clock: Clock
) -> None:
    authority.down = True
    for _ in range(3):
        with pytest.raises(KeysUnavailable):
            await keys.get("first")
    assert authority.key_requests == 1
    authority.down = False
    clock.now += 11
    assert await keys.get("first")


async def test_a_silent_endpoint_is_given_up_in_time(
    session: aiohttp.ClientSession, authority: Authority
) -> None:
    authority.open.clear()
    keys = SigningKeys(session, authority.metadata_url, timeout=0.02)
    with pytest.raises(KeysUnavailable):
        await keys.get("first")


@pytest.mark.parametrize(
    "document",
    [
        {},
        [],
        {"keys": None},
        {"keys": []},
        {"keys": ["first"]},
        {"keys": [{"kty": "RSA", "endorsements": ["msteams"]}]},
    ],
)
async def test_nonsense_instead_of_keys_leaves_the_old_ones_in_place(
    keys: SigningKeys, authority: Authority, document: object
) -> None:
    await keys.refresh()
    authority.key_document = document
    await keys.refresh()
    assert await keys.get("first")


async def test_a_metadata_document_that_is_none_counts_as_down(
    session: aiohttp.ClientSession, authority: Authority
) -> None:
    keys = SigningKeys(session, authority.metadata_url.replace("/openid", "/keys"))
    await keys.refresh()
    assert not keys.ready


async def test_closing_the_session_under_a_renewal_does_no_harm(authority: Authority, clock: Clock) -> None:
    async with aiohttp.ClientSession() as session:
        keys = SigningKeys(session, authority.metadata_url, clock=clock)
        await keys.refresh()
    clock.now += 24 * 3600 + 1
    assert await keys.get("first")
    await until(lambda: keys._fetching is None)


class Wall(Clock):
    """This machine's own clock."""


async def test_a_wrong_clock_is_known_from_the_answers_until_it_is_put_right(
    session: aiohttp.ClientSession, authority: Authority, clock: Clock
) -> None:
    wall = Wall(now=time.time())
    keys = SigningKeys(session, authority.metadata_url, clock=clock, wall=wall)
    assert keys.ahead() is None
    await keys.refresh()
    ahead = keys.ahead()
    assert ahead is not None
    assert abs(ahead) < 30
    wall.now += 3600
    assert 3570 < (keys.ahead() or 0) < 3630
    wall.now -= 7200
    assert -3630 < (keys.ahead() or 0) < -3570
    wall.now += 3600
    assert abs(keys.ahead() or 99) < 30
    assert authority.key_requests == 1


async def test_a_clock_that_seems_wrong_is_measured_again_at_most_once_a_minute(
    session: aiohttp.ClientSession, authority: Authority, clock: Clock
) -> None:
    """A machine that slept was not wrong: the clock that only ever goes forward stood still meanwhile."""
    wall = Wall(now=time.time())
    keys = SigningKeys(session, authority.metadata_url, clock=clock, wall=wall)
    await keys.refresh()
    wall.now += 3600
    clock.now += 30
    keys.ahead()
    assert keys._fetching is None
    wall.now -= 3600
    clock.now += 3600  # as if it had slept
    assert (keys.ahead() or 0) < -LEEWAY
    await until(lambda: keys._fetching is None)
    assert authority.key_requests == 2
    assert abs(keys.ahead() or 999) < LEEWAY


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Date": "Mon, 30 Nov 2026 12:00:00 GMT"}, 1_796_040_000.0),
        ({"Date": "Mon, 30 Nov 2026 12:00:00 GMT", "Age": "60"}, 1_796_040_060.0),
        ({"Date": "Mon, 30 Nov 2026 12:00:00 -0000"}, 1_796_040_000.0),
        ({"Date": "Mon, 30 Nov 2026 12:00:00 GMT", "Age": "long"}, None),
        ({"Date": "yesterday"}, None),
        ({}, None),
    ],
)
def test_when_an_answer_was_given(headers: dict[str, str], seconds: float | None) -> None:
    assert _time_of(headers) == seconds
