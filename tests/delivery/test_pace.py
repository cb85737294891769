"""How fast the bot speaks: never faster than Teams allows, in any stretch of time."""

from itertools import chain, count

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.errors import DeliveryFailed, Reason
from bot.domain.pace import PER_APP, PER_CONVERSATION, Pace
from tests.delivery.conftest import Open
from tests.delivery.post_office import Letterbox, PostOffice
from tests.fakes.clock import FakeClock

RUSH = st.lists(
    st.tuples(
        st.sampled_from("abc"),
        st.one_of(st.just(0.0), st.floats(0, 0.3), st.sampled_from([1.0, 29.0, 30.0])),
    ),
    max_size=250,
)


def most_in(moments: list[float], seconds: float) -> int:
    """The most that fall into any half-open stretch of so many seconds."""
    return max((sum(start <= m < start + seconds for m in moments) for start in moments), default=0)


def test_the_limits_are_those_of_teams() -> None:
    assert PER_CONVERSATION == ((7, 1.0), (60, 30.0))
    assert PER_APP == ((20, 1.0),)


@settings(max_examples=150, deadline=None)
@given(rush=RUSH)
def test_no_stretch_of_time_ever_holds_more_than_teams_allows(rush: list[tuple[str, float]]) -> None:
    pace, now = Pace(), 0.0
    sent: dict[str, list[float]] = {place: [] for place in "abc"}
    for place, pause in rush:
        now += pause
        if not pace.take(place, now):
            sent[place].append(now)
    for moments in sent.values():
        assert most_in(moments, 1.0) <= 7
        assert most_in(moments, 30.0) <= 60
    assert most_in(sorted(chain(*sent.values())), 1.0) <= 20


@settings(max_examples=100, deadline=None)
@given(rush=RUSH)
def test_who_waits_as_long_as_told_gets_through_and_is_never_told_to_wait_for_nothing(
    rush: list[tuple[str, float]],
) -> None:
    pace, now = Pace(), 0.0
    for place, pause in rush:
        now += pause
        wait = pace.take(place, now)
        assert 0 <= wait <= 30
        if wait:
            assert pace.take(place, now + wait * 0.5), "it would have fitted earlier"
            now += wait + 1e-6
            assert pace.take(place, now) == 0


def test_a_steady_rush_gets_exactly_what_teams_allows() -> None:
    pace = Pace()
    moments = [n / 100 for n in range(4000)]
    one_chat = [now for now in moments if not pace.take("a", now)]
    assert (most_in(one_chat, 1.0), most_in(one_chat, 30.0)) == (7, 60)
    everybody = [now + 100 for n, now in enumerate(moments) if not pace.take(f"{n}", now + 100)]
    assert most_in(everybody, 1.0) == 20


def test_a_refused_place_takes_nothing_from_anybody() -> None:
    pace = Pace(per_conversation=((1, 1.0),), per_app=((3, 1.0),))
    assert pace.take("a", 0) == 0
    assert all(pace.take("a", 0.1) > 0 for _ in range(50))
    assert [pace.take("b", 0.1), pace.take("c", 0.1)] == [0, 0]
    assert pace.take("d", 0.1) == 0.9


async def drain(office: PostOffice, mail: Letterbox, expected: int) -> list[float]:
    """Let the courier work until all is sent, moving the clock to when it wants to go on."""
    for rounds in count():
        assert rounds < 500
        await office.courier.empty()
        if len(mail.keys) == expected:
            return [one.at.timestamp() for one in mail.delivered]
        wait = office.courier.next_look
        assert wait is not None
        office.clock.advance(seconds=max(0.0, wait.total_seconds()))
    raise AssertionError


async def test_one_person_gets_seven_in_a_second_and_sixty_in_half_a_minute_in_order(
    sqlite_url: str, open_database: Open, clock: FakeClock
) -> None:
    mail = Letterbox(clock)
    office = PostOffice(open_database(sqlite_url), clock, mail)
    anna = await office.person()
    keys = [await office.queue(anna) for _ in range(70)]
    moments = await drain(office, mail, 70)
    assert mail.keys == keys
    assert most_in(moments, 1.0) == 7
    assert most_in(moments, 30.0) == 60
    assert 30 <= moments[-1] - moments[0] < 33  # and not slower than need be
    assert {row.attempts for row in (await office.rows()).values()} == {1}  # waiting is no try


async def test_the_whole_app_sends_twenty_in_a_second(
    sqlite_url: str, open_database: Open, clock: FakeClock
) -> None:
    mail = Letterbox(clock)
    office = PostOffice(open_database(sqlite_url), clock, mail)
    for _ in range(55):
        await office.queue(await office.person())
    moments = await drain(office, mail, 55)
    assert most_in(moments, 1.0) == 20
    assert 2 <= moments[-1] - moments[0] < 2.5


async def test_who_is_throttled_or_paced_takes_no_turn_from_the_others(
    sqlite_url: str, open_database: Open, clock: FakeClock
) -> None:
    mail = Letterbox(clock)
    office = PostOffice(open_database(sqlite_url), clock, mail)
    anna, sven = [await office.person() for _ in range(2)]
    many = [await office.queue(anna) for _ in range(12)]
    few = [await office.queue(sven) for _ in range(3)]
    mail.fail(few[0], DeliveryFailed(Reason.THROTTLED, retry_after=10))
    await office.courier.empty()
    assert mail.keys == many[:7]
    clock.advance(seconds=1)
    await office.courier.empty()
    assert mail.keys == many
    clock.advance(seconds=9)
    await office.courier.empty()
    assert mail.keys == many + few
