"""What stands in a digest: every observation in exactly one, none cut silently, and silence said aloud."""

import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import Week, week_of
from bot.domain.codes import Language
from bot.domain.county import KAINUU, County
from bot.domain.digest import Digest, Reading, WeekRecords
from bot.domain.digest import digest as digest_of
from bot.domain.log import Action, Entry
from bot.domain.notices import DeliveryState
from bot.domain.observation import Observation, ObservationState, withdrawn
from bot.usecases.context import Context
from bot.usecases.digests import of_weeks
from bot.usecases.filing import withdraw
from dialogs.pages.digests import digest_page
from dialogs.render import as_text
from dialogs.texts.loader import Texts
from scheduler.schedule import Duty
from tests.delivery.post_office import COUNTY, Letterbox
from tests.fakes.clock import FakeClock
from tests.storage.cast import an_observation
from tests.time.bot_copy import HELSINKI, BotCopy, digests, is_late
from tests.time.conftest import Open

WEEK = Week(datetime(2026, 11, 16, tzinfo=UTC).date())
INSTANT = timedelta(microseconds=1)


def digest(found: Iterable[Observation] = (), *, now: datetime = WEEK.end, limit: int = 5) -> Digest:
    """The digest of a week in which these came, and were screened at once."""
    known = [*found]
    entries = {
        one.id: [Entry(at=one.received_at, action=Action.ATTACHED, subject=one.id, state="linked")]
        for one in known
    }
    reading = Reading(now=now, on=WEEK.next.monday, limit=limit, terms=COUNTY.terms)
    return digest_of(WEEK, WeekRecords(observations=known, entries=entries), reading)


def screened(number: str, **more: Any) -> Observation:
    """An observation that everybody in the channel may read."""
    return an_observation(number, state=ObservationState.LINKED, **{"received_at": WEEK.start, **more})


aware = st.datetimes(
    min_value=datetime(2020, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    max_value=datetime(2040, 1, 1),  # noqa: DTZ001 - same
    timezones=st.sampled_from([UTC, HELSINKI]),
)


@given(moment=aware)
def test_f4_every_moment_falls_into_exactly_one_week(moment: datetime) -> None:
    week = week_of(moment)
    instant = moment.astimezone(UTC)
    assert week.start.astimezone(UTC) <= instant < week.end.astimezone(UTC)
    assert week_of(week.end) == week.next
    assert week_of(week.start.astimezone(UTC) - INSTANT).next == week
    assert instant.astimezone(HELSINKI).isocalendar()[:2] == tuple(map(int, week.key.split("-W")))


def boundary_moments() -> list[datetime]:
    """Around midnights between Sunday and Monday, in the weeks of clock changes and of new year."""
    utc = [
        datetime(2026, 3, 22, 22, tzinfo=UTC),
        datetime(2026, 3, 29, 21, tzinfo=UTC),
        datetime(2026, 10, 18, 21, tzinfo=UTC),
        datetime(2026, 10, 25, 22, tzinfo=UTC),
        datetime(2026, 12, 27, 22, tzinfo=UTC),
        datetime(2027, 1, 3, 22, tzinfo=UTC),
    ]
    close = (timedelta(0), INSTANT, timedelta(seconds=1), timedelta(minutes=59), timedelta(hours=1))
    chance = random.Random(4)  # noqa: S311 - any moments do
    strewn = [
        datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=chance.random() * 525_600) for _ in range(40)
    ]
    return strewn + [moment + sign * by for moment in utc for by in close for sign in (1, -1)]


async def test_f4_no_observation_is_counted_in_two_digests_or_in_none(
    either_url: str, open_database: Open
) -> None:
    clock = FakeClock()
    office = BotCopy(open_database(either_url), clock, Letterbox(clock)).office
    moments = boundary_moments()
    async with office.units() as unit:
        for n, moment in enumerate(moments):
            await unit.observations.add(an_observation(f"H-2026-{n:04}", received_at=moment))
    expected = Counter(week_of(moment).key for moment in moments)
    found: Counter[str] = Counter()
    week = week_of(datetime(2025, 12, 29, 12, tzinfo=UTC))
    while week.key != "2027-W05":
        async with office.units() as unit:
            (facts,) = await of_weeks(Context(unit=unit, county=COUNTY, now=clock()), [week], limit=5)
        assert facts.listed == ()  # nobody has screened them
        assert facts.unscreened == facts.count
        found[week.key] = facts.count
        week = week.next
    assert +found == expected


async def test_f4_what_comes_between_midnight_and_nine_waits_for_its_own_week(
    sqlite_url: str, open_database: Open
) -> None:
    clock = FakeClock(datetime(2026, 11, 11, 12, tzinfo=UTC))
    copy = BotCopy(open_database(sqlite_url), clock, Letterbox(clock))
    await copy.office.group()
    anna = await copy.office.person()
    for moment in {
        "sunday": datetime(2026, 11, 15, 21, 59, 59, 999_999, tzinfo=UTC),
        "monday": datetime(2026, 11, 15, 22, tzinfo=UTC),
        "eight": datetime(2026, 11, 16, 6, tzinfo=UTC),
    }.values():
        clock.set(moment)
        await copy.office.file(anna)
    counted = []
    for monday in (datetime(2026, 11, 16, 7, tzinfo=UTC), datetime(2026, 11, 23, 7, tzinfo=UTC)):
        clock.set(monday)
        await copy.tick()
        facts = digests(copy.mail)[-1].facts.digest
        counted.append((facts.count, facts.before))
    assert counted == [(1, None), (2, 1)]


def observations() -> st.SearchStrategy[list[Observation]]:
    """A week's, some of them withdrawn."""
    taken_back = st.booleans()
    return st.lists(taken_back, max_size=40).map(
        lambda flags: [
            withdrawn(an_observation(number, received_at=WEEK.start), WEEK.start)
            if gone
            else screened(number)
            for number, gone in ((f"H-2026-{n:04}", gone) for n, gone in enumerate(flags))
        ]
    )


@given(found=observations(), limit=st.integers(1, 30))
def test_f6_the_header_counts_what_is_listed_and_what_is_more(found: list[Observation], limit: int) -> None:
    facts = digest(reversed(found), limit=limit)
    left = [one for one in found if one.state is not ObservationState.WITHDRAWN]
    assert facts.count == len(left) == facts.readable
    assert list(facts.listed) == left[:limit]
    assert facts.quiet == (not left)


def words_of(facts: Digest, language: Language) -> str:
    return as_text(digest_page(facts, COUNTY, Texts(language)), Texts(language))


@pytest.mark.parametrize("language", Language)
def test_f6_where_more_came_than_is_listed_there_is_a_way_to_the_rest(language: Language) -> None:
    six = [screened(f"H-2026-{n:04}") for n in range(1, 7)]
    texts = Texts(language)
    for found, more in ((six, 1), (six[:5], 0)):
        said = words_of(digest(found), language)
        assert texts("digest-new", n=len(found)) in said
        assert len({one.number for one in found if f"{one.number} ·" in said}) == 5
        assert (texts("digest-all", n=6) in said) == bool(more)


@pytest.mark.parametrize("language", Language)
def test_what_nobody_has_screened_is_a_number(language: Language) -> None:
    """Neither its title nor its number stands there; nor does what was taken up again since."""
    waiting = [an_observation(f"H-2026-{n:04}", received_at=WEEK.start) for n in range(1, 4)]
    facts = digest([*waiting, screened("H-2026-0009")])
    assert (facts.count, facts.unscreened, facts.readable) == (4, 3, 1)
    said = words_of(facts, language)
    assert Texts(language)("digest-unscreened", n=3) in said
    assert not any(one.number in said for one in waiting)


@pytest.mark.parametrize("language", Language)
def test_f7_a_week_without_anything_says_so(language: Language) -> None:
    assert Texts(language)("digest-none") in words_of(digest(), language)


@pytest.mark.parametrize("language", Language)
def test_a_week_whose_observations_were_withdrawn_reads_like_one_without_and_is_not_called_quiet(
    language: Language,
) -> None:
    """Something came; that it was taken back is nobody's business."""
    gone = withdrawn(an_observation("H-2026-0001", received_at=WEEK.start), WEEK.start)
    told = [replace(digest(some), quiet_weeks=(WEEK,)) for some in ((), (gone,))]
    said = [words_of(one, language) for one in told]
    assert said[0] == said[1]
    for claim in ("hiljainen", "ei tullut", "lugn", "kom inga", "quiet", "observations came"):
        assert claim not in said[0].lower()


async def test_f7_a_quiet_week_s_digest_is_sent_and_can_be_switched_off(
    sqlite_url: str, open_database: Open
) -> None:
    clock = FakeClock(datetime(2026, 11, 4, 12, tzinfo=UTC))
    database = open_database(sqlite_url)
    copy = BotCopy(database, clock, Letterbox(clock))
    await copy.office.group()
    clock.set(datetime(2026, 11, 9, 7, tzinfo=UTC))
    await copy.tick()
    silent = BotCopy(database, clock, copy.mail, County(municipalities=KAINUU, quiet_digest=False))
    clock.set(datetime(2026, 11, 16, 7, tzinfo=UTC))
    await silent.tick()
    await silent.office.file(await silent.office.person())
    clock.set(datetime(2026, 11, 23, 7, tzinfo=UTC))
    await silent.tick()
    assert [one.delivery.notice.subject for one in digests(copy.mail)] == ["2026-W45", "2026-W47"]
    rows = {row.subject: row for row in (await copy.office.rows()).values()}
    assert rows["2026-W46"].state is DeliveryState.COVERED  # it was moot until the next post named it
    assert [one.key for one in digests(copy.mail)[-1].facts.digest.quiet_weeks] == ["2026-W46"]
    async with copy.office.units() as unit:
        assert await unit.outbox.stuck(clock()) == []


async def test_a_digest_tells_what_is_true_when_it_goes_out(sqlite_url: str, open_database: Open) -> None:
    clock = FakeClock(datetime(2026, 11, 11, 12, tzinfo=UTC))
    copy = BotCopy(open_database(sqlite_url), clock, Letterbox(clock))
    await copy.office.group()
    anna = await copy.office.person()
    _kept, gone = [await copy.office.file(anna) for _ in range(2)]
    clock.set(datetime(2026, 11, 16, 7, tzinfo=UTC))
    await copy.jobs.do(Duty.DIGESTS)
    async with copy.office.units() as unit:
        await unit.observations.save(withdrawn(gone, clock()))
    await copy.office.courier.empty()
    facts = digests(copy.mail)[0].facts.digest
    assert facts.count == 1
    assert not facts.unfinished


@pytest.mark.parametrize(("passed", "unfinished"), [(timedelta(0), False), (-INSTANT, True)])
def test_a_period_is_unfinished_until_its_last_instant(passed: timedelta, *, unfinished: bool) -> None:
    facts = digest(now=WEEK.end + passed)
    assert facts.unfinished is unfinished


async def test_what_is_withdrawn_leaves_the_posted_digest_in_place_and_makes_no_second_one(
    sqlite_url: str, open_database: Open
) -> None:
    clock = FakeClock(datetime(2026, 11, 11, 12, tzinfo=UTC))
    copy = BotCopy(open_database(sqlite_url), clock, Letterbox(clock))
    await copy.office.group()
    anna = await copy.office.person()
    _kept, early, gone = [await copy.office.file(anna) for _ in range(3)]
    async with copy.office.units() as unit:
        await withdraw(
            Context(unit=unit, county=COUNTY, now=clock(), actor=anna), early.number
        )  # nothing is posted yet: nothing to change
    clock.set(datetime(2026, 11, 16, 7, tzinfo=UTC))
    await copy.tick()
    posted = await copy.office.row(digests(copy.mail)[0].key)
    async with copy.office.units() as unit:
        await withdraw(Context(unit=unit, county=COUNTY, now=clock(), actor=anna), gone.number)
    clock.advance(days=2)
    await copy.tick()
    await copy.office.courier.empty()
    first, changed = digests(copy.mail)
    assert first.delivery.replaces is None
    assert changed.delivery.replaces == posted.activity_id
    assert (first.facts.digest.count, changed.facts.digest.count) == (2, 1)
    assert not is_late(changed)  # it went out on its day; that it was changed later makes it no later
    clock.advance(days=5)
    await copy.tick()
    assert [one.delivery.notice.subject for one in digests(copy.mail)] == ["2026-W46", "2026-W46", "2026-W47"]
