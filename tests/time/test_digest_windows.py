"""What stands in a digest: every observation in exactly one, none cut silently, and silence said aloud."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import Week, week_of
from bot.domain.codes import Language
from bot.domain.county import KAINUU, County
from bot.domain.errors import Reason
from bot.domain.notices import DeliveryState
from bot.domain.observation import Observation, ObservationState, withdrawn
from bot.domain.statistics import Breakdown, Digest, PeriodRecords, digest
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


async def test_f4_no_observation_stands_in_two_digests_or_in_none(
    either_url: str, open_database: Open
) -> None:
    clock = FakeClock()
    office = BotCopy(open_database(either_url), clock, Letterbox(clock)).office
    moments = boundary_moments()
    async with office.units() as unit:
        for n, moment in enumerate(moments):
            await unit.observations.add(an_observation(f"H-2026-{n:04}", received_at=moment))
    county = replace(COUNTY, digest_limit=30)
    seen: dict[str, str] = {}
    week = week_of(datetime(2025, 12, 29, 12, tzinfo=UTC))
    while week.key != "2027-W05":
        async with office.units() as unit:
            ctx = Context(unit=unit, county=county, now=clock())
            (facts,) = await of_weeks(ctx, [week], limit=county.digest_limit)
        for one in facts.listed:
            assert one.number not in seen
            assert one.received_at.astimezone(HELSINKI).isocalendar()[1] == int(week.key[-2:])
            seen[one.number] = week.key
        week = week.next
    assert len(seen) == len(moments)


async def test_f4_what_comes_between_midnight_and_nine_waits_for_its_own_week(
    sqlite_url: str, open_database: Open
) -> None:
    clock = FakeClock(datetime(2026, 11, 11, 12, tzinfo=UTC))
    copy = BotCopy(open_database(sqlite_url), clock, Letterbox(clock))
    await copy.office.group()
    anna = await copy.office.person()
    numbers = {}
    for name, moment in {
        "sunday": datetime(2026, 11, 15, 21, 59, 59, 999_999, tzinfo=UTC),
        "monday": datetime(2026, 11, 15, 22, tzinfo=UTC),
        "eight": datetime(2026, 11, 16, 6, tzinfo=UTC),
    }.items():
        clock.set(moment)
        numbers[name] = (await copy.office.file(anna)).number
    listed = []
    for monday in (datetime(2026, 11, 16, 7, tzinfo=UTC), datetime(2026, 11, 23, 7, tzinfo=UTC)):
        clock.set(monday)
        await copy.tick()
        facts = digests(copy.mail)[-1].facts.digest
        listed.append([one.number for one in facts.listed])
    assert listed == [[numbers["sunday"]], [numbers["monday"], numbers["eight"]]]


def observations() -> st.SearchStrategy[list[Observation]]:
    """A week's, some of them withdrawn."""
    taken_back = st.booleans()
    return st.lists(taken_back, max_size=40).map(
        lambda flags: [
            withdrawn(one, WEEK.start) if gone else one
            for n, gone in enumerate(flags)
            for one in [an_observation(f"H-2026-{n:04}", received_at=WEEK.start)]
        ]
    )


@given(found=observations(), limit=st.integers(1, 30))
def test_f6_the_header_counts_what_is_listed_and_what_is_more(found: list[Observation], limit: int) -> None:
    facts = digest(WEEK, PeriodRecords(observations=reversed(found)), limit=limit, made_at=WEEK.end)
    left = [one for one in found if one.state is not ObservationState.WITHDRAWN]
    assert facts.count == len(left) == len(facts.listed) + facts.more
    assert list(facts.listed) == left[:limit]
    # All by people unknown, who may be one: nothing is told but the total.
    assert facts.by_type == facts.by_need == Breakdown(counts=(), withheld=bool(facts.count))
    assert facts.quiet == (not left)


def words_of(facts: Digest, language: Language) -> str:
    return as_text(digest_page(facts, COUNTY, Texts(language)), Texts(language))


@pytest.mark.parametrize("language", Language)
def test_f6_one_more_than_fits_is_told_in_words(language: Language) -> None:
    eleven = [an_observation(f"H-2026-{n:04}") for n in range(1, 12)]
    texts = Texts(language)
    for found, more in ((eleven, 1), (eleven[:10], 0)):
        facts = digest(WEEK, PeriodRecords(observations=found), limit=10, made_at=WEEK.end)
        said = words_of(facts, language)
        assert texts("digest-count", n=len(found)) in said
        assert sum(one.number in said for one in found) == 10
        assert (texts("more", count=1) in said) == bool(more)
        assert (WEEK.key in said) == bool(more)  # the way to the rest


@pytest.mark.parametrize("language", Language)
def test_f7_a_week_without_anything_says_so(language: Language) -> None:
    facts = digest(WEEK, PeriodRecords(), limit=10, made_at=WEEK.end)
    assert Texts(language)("digest-quiet") in words_of(facts, language)


@pytest.mark.parametrize("language", Language)
def test_a_week_whose_observations_were_withdrawn_reads_like_one_without_and_is_not_called_quiet(
    language: Language,
) -> None:
    """Something came; that it was taken back is nobody's business."""
    gone = withdrawn(an_observation("H-2026-0001", received_at=WEEK.start), WEEK.start)
    said = [
        words_of(digest(WEEK, PeriodRecords(observations=some), limit=9, made_at=WEEK.end), language)
        for some in ((), (gone,))
    ]
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
    assert (rows["2026-W46"].state, rows["2026-W46"].reason) == (DeliveryState.FAILED, Reason.MOOT)
    async with copy.office.units() as unit:
        assert await unit.outbox.stuck(clock()) == []


async def test_a_digest_tells_what_is_true_when_it_goes_out(sqlite_url: str, open_database: Open) -> None:
    clock = FakeClock(datetime(2026, 11, 11, 12, tzinfo=UTC))
    copy = BotCopy(open_database(sqlite_url), clock, Letterbox(clock))
    await copy.office.group()
    anna = await copy.office.person()
    kept, gone = [await copy.office.file(anna) for _ in range(2)]
    clock.set(datetime(2026, 11, 16, 7, tzinfo=UTC))
    await copy.jobs.do(Duty.DIGESTS)
    async with copy.office.units() as unit:
        await unit.observations.save(withdrawn(gone, clock()))
    await copy.office.courier.empty()
    facts = digests(copy.mail)[0].facts.digest
    assert [one.number for one in facts.listed] == [kept.number]
    assert not facts.unfinished


@pytest.mark.parametrize(("passed", "unfinished"), [(timedelta(0), False), (-INSTANT, True)])
def test_a_period_is_unfinished_until_its_last_instant(passed: timedelta, *, unfinished: bool) -> None:
    facts = digest(WEEK, PeriodRecords(), limit=1, made_at=WEEK.end + passed)
    assert facts.unfinished is unfinished


async def test_what_is_withdrawn_leaves_the_posted_digest_in_place_and_makes_no_second_one(
    sqlite_url: str, open_database: Open
) -> None:
    clock = FakeClock(datetime(2026, 11, 11, 12, tzinfo=UTC))
    copy = BotCopy(open_database(sqlite_url), clock, Letterbox(clock))
    await copy.office.group()
    anna = await copy.office.person()
    kept, early, gone = [await copy.office.file(anna) for _ in range(3)]
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
    assert [one.number for one in changed.facts.digest.listed] == [kept.number]
    assert not is_late(changed)  # it went out on its day; that it was changed later makes it no later
    clock.advance(days=5)
    await copy.tick()
    assert [one.delivery.notice.subject for one in digests(copy.mail)] == ["2026-W46", "2026-W46", "2026-W47"]
