"""After an outage one post tells the weeks that were missed; each period is told once."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.calendar import week_from_key, week_of
from bot.domain.catch_up import MOST_TOLD
from bot.domain.codes import Language
from bot.domain.errors import OWN_FAULT, DeliveryFailed, Reason
from bot.domain.group import WorkingGroup
from bot.domain.notices import DeliveryState
from bot.domain.people import Mode
from bot.usecases import groups
from bot.usecases.context import Context
from bot.usecases.digest_posts import queue_due, refresh
from bot.usecases.filing import withdraw
from bot.usecases.reminders import pass_over
from dialogs.pages.digests import catch_up_page
from dialogs.texts import Texts
from dialogs.views import Views
from storage.outbox_statements import notice
from tests.delivery.post_office import COUNTY, Delivered, Letterbox
from tests.fakes.clock import FakeClock
from tests.time.bot_copy import HOUR, BotCopy, digests, is_late, periods, weeks_of
from tests.time.conftest import Open

LINKED = datetime(2026, 1, 7, 10, 17, tzinfo=UTC)
MONDAY = datetime(2026, 1, 12, 7, tzinfo=UTC)
"""In winter the first tick at which a digest is due; in summer an hour later than that."""

WEEK = timedelta(weeks=1)
S = DeliveryState


def monday(n: int) -> datetime:
    """Nine o'clock or later on the Monday after so many weeks."""
    return MONDAY + n * WEEK


def week(n: int) -> str:
    """The period whose digest is due on that Monday."""
    return week_of(monday(n) - WEEK).key


@pytest.fixture
async def copy(either_url: str, open_database: Open) -> BotCopy:
    """A bot with one linked channel, on the day it was linked."""
    clock = FakeClock(LINKED)
    copy = BotCopy(open_database(either_url), clock, Letterbox(clock))
    await copy.office.group(linked_at=LINKED)
    return copy


async def live(copy: BotCopy, first: int, last: int) -> None:
    """Tick on these Mondays."""
    for n in range(first, last + 1):
        copy.clock.set(monday(n))
        await copy.tick()


async def deliver(copy: BotCopy, days: float, every: timedelta = HOUR) -> None:
    """Go on delivering for some days."""
    for _ in range(int(timedelta(days=days) / every)):
        copy.clock.advance(seconds=every.total_seconds())
        await copy.tick()
        await copy.office.courier.empty()


async def states(copy: BotCopy) -> dict[str, DeliveryState]:
    """Where each period's digest stands."""
    rows = (await copy.office.rows()).values()
    return {one.subject or "": one.state for one in rows if one.card_id is None and one.group_id}


async def the_group(copy: BotCopy) -> WorkingGroup:
    async with copy.office.units() as unit:
        return (await unit.groups.working())[0]


@pytest.mark.parametrize("missed", [1, 2, 8, 9, 30])
async def test_one_post_tells_whatever_was_missed_and_each_period_is_told_once(
    copy: BotCopy, missed: int
) -> None:
    await live(copy, 0, 2)
    await live(copy, 2 + missed, 5 + missed)  # nobody ticked on missed - 1 Mondays
    posts = digests(copy.mail)
    assert len(posts) == 3 + 1 + 3
    made_up = posts[3]
    assert weeks_of(made_up) == [week(n) for n in range(3, 3 + missed)]
    assert periods(copy.mail) == [week(n) for n in range(6 + missed)]
    assert [is_late(one) for one in posts] == [False] * 3 + [missed > 1] + [False] * 3
    if missed > 1:
        found = made_up.facts.digest
        assert len(found.told) == min(missed, MOST_TOLD)
        assert len(found.earlier) == max(0, missed - MOST_TOLD)
    kept = await states(copy)
    assert sorted(kept) == periods(copy.mail)
    assert [*kept.values()].count(S.COVERED) == missed - 1


async def test_two_copies_after_an_outage_make_one_post(either_url: str, open_database: Open) -> None:
    clock = FakeClock(LINKED)
    mail = Letterbox(clock)
    copies = [BotCopy(open_database(either_url), clock, mail) for _ in range(2)]
    groups = [await copies[0].office.group(linked_at=LINKED) for _ in range(3)]
    clock.set(monday(9))
    await asyncio.gather(*(copy.tick() for copy in copies * 2))
    for group in groups:
        here = [weeks_of(one) for one in digests(mail) if one.delivery.group == group]
        assert here == [[week(n) for n in range(10)]]


async def test_all_period_keys_are_claimed_in_one_transaction(copy: BotCopy) -> None:
    async def claim_and_fail() -> None:
        async with copy.office.units() as unit:
            assert await queue_due(Context(unit=unit, county=COUNTY, now=copy.clock())) == 5
            raise ZeroDivisionError

    copy.clock.set(monday(4))
    with pytest.raises(ZeroDivisionError):
        await claim_and_fail()
    assert await states(copy) == {}
    await copy.tick()
    assert [weeks_of(one) for one in digests(copy.mail)] == [[week(n) for n in range(5)]]


@pytest.mark.untraced
async def test_what_teams_did_not_take_for_weeks_comes_in_one_post(copy: BotCopy) -> None:
    """The bot ran all the time; a digest was given up after three days, the next one told its week, too."""
    await live(copy, 0, 0)
    copy.mail.away = DeliveryFailed(Reason.UNREACHABLE)
    await live(copy, 1, 1)
    await deliver(copy, 23)
    assert len(digests(copy.mail)) == 1
    copy.mail.away = None
    await deliver(copy, 8)
    assert periods(copy.mail) == [week(n) for n in range(6)]
    assert len(weeks_of(digests(copy.mail)[1])) > 2
    days = [one.at.date() for one in digests(copy.mail)]
    assert len(set(days)) == len(days), "no burst"


async def test_one_that_waits_for_its_next_try_takes_the_next_week_along(copy: BotCopy) -> None:
    await live(copy, 0, 0)
    copy.mail.away = DeliveryFailed(Reason.THROTTLED, retry_after=8 * 86_400)
    await live(copy, 1, 2)
    copy.mail.away = None
    await deliver(copy, 3)
    assert [weeks_of(one) for one in digests(copy.mail)] == [[week(0)], [week(1), week(2)]]


@pytest.mark.parametrize("reason", Reason)
async def test_a_digest_that_was_given_up_is_told_with_the_next_unless_it_is_at_fault(
    copy: BotCopy, reason: Reason
) -> None:
    await live(copy, 0, 0)
    await set_state(copy, week(0), S.FAILED, reason)
    copy.mail.delivered.clear()
    await live(copy, 1, 1)
    told = [week(1)] if reason in OWN_FAULT - {Reason.MOOT} else [week(0), week(1)]
    assert [weeks_of(one) for one in digests(copy.mail)] == [told]


async def set_state(copy: BotCopy, period: str, state: DeliveryState, reason: Reason | None = None) -> None:
    """As if a try had ended so."""
    async with copy.office.database.transaction() as connection:
        rows = notice.table
        values = {"state": state, "reason": reason, "activity_id": None}
        await connection.execute(rows.update().where(rows.c.subject == period).values(**values))


@pytest.mark.parametrize("state", DeliveryState)
async def test_whatever_did_not_surely_arrive_is_made_up_for(copy: BotCopy, state: DeliveryState) -> None:
    """A state that is added later (held, say) counts as not delivered."""
    await live(copy, 0, 0)
    await set_state(copy, week(0), state)
    copy.mail.delivered.clear()
    await live(copy, 1, 1)
    told = state in (S.SENT, S.AMBIGUOUS, S.COVERED)
    expected = [[week(1)]] if told else [[week(0), week(1)]]
    assert [weeks_of(one) for one in digests(copy.mail)] == expected


async def test_what_was_to_be_told_along_goes_over_to_the_next_post(copy: BotCopy) -> None:
    copy.mail.away = DeliveryFailed(Reason.NOT_INSTALLED)
    await live(copy, 2, 2)
    assert (await states(copy))[week(0)] is S.HELD
    copy.mail.away = None
    await live(copy, 3, 3)
    assert [weeks_of(one) for one in digests(copy.mail)] == [[week(n) for n in range(4)]]
    await live(copy, 4, 4)
    assert weeks_of(digests(copy.mail)[-1]) == [week(4)]


async def test_an_unbuildable_one_stops_no_other(copy: BotCopy) -> None:
    group = await the_group(copy)
    copy.mail.unbuildable = {f"digest:{group.id}:{week(0)}"}
    await live(copy, 2, 3)
    assert [weeks_of(one) for one in digests(copy.mail)] == [[week(1), week(2)], [week(3)]]
    assert (await states(copy))[week(0)] is S.FAILED


async def test_a_channel_that_was_left_and_linked_anew_hears_of_its_own_weeks_alone(copy: BotCopy) -> None:
    copy.mail.away = DeliveryFailed(Reason.NOT_INSTALLED)
    await live(copy, 0, 1)
    copy.mail.away = None
    group = await the_group(copy)
    async with copy.office.units() as unit:
        await unit.groups.save(replace(group, linked_at=monday(6)))
    await live(copy, 7, 7)
    assert [weeks_of(one) for one in digests(copy.mail)] == [[week(7)]]


async def test_what_is_told_is_true_when_it_goes_out_and_changes_in_place(copy: BotCopy) -> None:
    anna = await copy.office.person()
    filed = []
    for n in range(3):
        copy.clock.set(monday(n) + HOUR)
        filed.append(await copy.office.file(anna))
    gone = await copy.office.file(anna)
    async with copy.office.units() as unit:
        await withdraw(Context(unit=unit, county=COUNTY, now=copy.clock(), actor=anna), gone.number)
    await live(copy, 4, 4)
    (post,) = digests(copy.mail)
    assert [one.count for one in post.facts.digest.told] == [0, 1, 1, 1, 0]
    row = await copy.office.row(post.key)
    async with copy.office.units() as unit:
        await withdraw(Context(unit=unit, county=COUNTY, now=copy.clock(), actor=anna), filed[1].number)
    await copy.office.courier.empty()
    changed = digests(copy.mail)[-1]
    assert changed.delivery.replaces == row.activity_id
    assert weeks_of(changed) == weeks_of(post)
    assert [one.count for one in changed.facts.digest.told] == [0, 1, 0, 1, 0]
    await live(copy, 5, 5)
    assert weeks_of(digests(copy.mail)[-1]) == [week(5)]


async def test_one_that_teams_took_only_days_later_says_so_and_so_does_its_change(copy: BotCopy) -> None:
    anna = await copy.office.person()
    gone = await copy.office.file(anna)
    copy.mail.away = DeliveryFailed(Reason.UNREACHABLE)
    await live(copy, 0, 0)
    await deliver(copy, 2)
    copy.mail.away = None
    await deliver(copy, 0.5)
    async with copy.office.units() as unit:
        await withdraw(Context(unit=unit, county=COUNTY, now=copy.clock(), actor=anna), gone.number)
    await copy.office.courier.empty()
    assert [weeks_of(one) for one in digests(copy.mail)] == [[week(0)]] * 2
    assert [is_late(one) for one in digests(copy.mail)] == [True] * 2


def said_by(post: Delivered, language: Language, mode: Mode) -> str:
    """A post's words."""
    page = catch_up_page(post.facts.digest, COUNTY, Texts(language))
    message = Views(Texts(language), mode, COUNTY).show(page)
    return message.text if message.card is None else str(message.card)


async def filed_in_weeks(copy: BotCopy, *counts: int) -> None:
    """So many observations in the first weeks, each week's by one person more."""
    people = [await copy.office.person() for _ in range(max(counts))]
    for n, count in enumerate(counts):
        copy.clock.set(monday(n) - WEEK + timedelta(days=3))
        for who in people[:count]:
            await copy.office.file(who)


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("language", Language)
async def test_the_post_names_its_weeks_and_how_many_came_before(
    sqlite_url: str, open_database: Open, language: Language, mode: Mode
) -> None:
    clock = FakeClock(LINKED)
    copy = BotCopy(open_database(sqlite_url), clock, Letterbox(clock))
    await copy.office.group(linked_at=LINKED)
    await filed_in_weeks(copy, 2, 1, 0, 0, 0, 0, 5)
    await live(copy, 9, 9)
    (post,) = digests(copy.mail)
    said, texts = said_by(post, language, mode), Texts(language)
    assert texts("digest-earlier", weeks=5, n=3) in said
    for n in range(5, 10):
        number = week(n).split("-W")[1].lstrip("0")
        assert texts("digest-week", week=number, year="2026") in said
    assert said.count(texts("digest-none")) == 4
    assert texts("digest-count", n=5) in said
    assert texts("weeks-span", first="7", last="11/2026") in said


async def test_quiet_weeks_are_named_in_the_next_digest_which_is_told_in_full(copy: BotCopy) -> None:
    silent = BotCopy(copy.database, copy.clock, copy.mail, COUNTY)
    await live(silent, 0, 3)
    assert digests(copy.mail) == []
    assert {(await states(copy))[week(n)] for n in range(4)} <= {S.FAILED, S.COVERED}
    copy.clock.set(monday(3) + timedelta(days=1))
    await copy.office.file(await copy.office.person())
    await live(silent, 4, 4)
    (post,) = digests(copy.mail)
    assert post.facts.digest.week.key == week(4)
    assert [one.key for one in post.facts.digest.quiet_weeks] == [week(n) for n in range(4)]
    assert not is_late(post)
    await live(silent, 5, 6)
    assert len(digests(copy.mail)) == 1
    assert sorted(await states(copy)) == [week(n) for n in range(7)], "each took its key"
    copy.clock.set(monday(6) + timedelta(days=1))
    await copy.office.file(await copy.office.person())
    await live(silent, 7, 7)
    assert [one.key for one in digests(copy.mail)[-1].facts.digest.quiet_weeks] == [week(5), week(6)]


async def test_an_outage_over_quiet_weeks_and_others_makes_one_post(copy: BotCopy) -> None:
    silent = BotCopy(copy.database, copy.clock, copy.mail, COUNTY)
    for n in (3, 5):
        copy.clock.set(monday(n) + timedelta(days=1))
        await copy.office.file(await copy.office.person())
    await live(silent, 6, 6)
    (post,) = digests(copy.mail)
    assert [one.week.key for one in post.facts.digest.told] == [week(4), week(6)]
    assert [one.key for one in post.facts.digest.quiet_weeks] == [week(n) for n in (0, 1, 2, 3, 5)]
    assert is_late(post)


async def test_an_outage_in_which_nothing_came_makes_no_post(copy: BotCopy) -> None:
    silent = BotCopy(copy.database, copy.clock, copy.mail, COUNTY)
    await live(silent, 3, 3)
    assert digests(copy.mail) == []


async def test_a_restored_backup_s_missed_digests_wait_for_a_person(copy: BotCopy) -> None:
    copy.mail.away = DeliveryFailed(Reason.NOT_INSTALLED)
    await live(copy, 0, 0)
    copy.mail.away = None
    copy.clock.set(monday(2))
    async with copy.office.units() as unit:
        assert await pass_over(Context(unit=unit, county=COUNTY, now=copy.clock())) == 3
    await live(copy, 3, 3)
    assert [weeks_of(one) for one in digests(copy.mail)] == [[week(3)]]
    async with copy.office.units() as unit:
        for one in await unit.outbox.stuck(copy.clock()):
            assert await unit.outbox.again(one.id or 0, copy.clock())
    await copy.office.courier.empty()
    assert weeks_of(digests(copy.mail)[-1]) == [week(n) for n in range(3)]


def test_a_period_key_sorts_as_its_week_does() -> None:
    """The outbox compares keys."""
    keys = [week(n) for n in range(120)]
    assert keys == sorted(keys)
    assert [week_from_key(key) for key in keys] == sorted(map(week_from_key, keys))


@pytest.mark.parametrize("first", [True, False], ids=["first try", "second try"])
@pytest.mark.parametrize("reason", [Reason.TOO_LARGE, Reason.REJECTED])
async def test_a_post_that_is_at_fault_does_not_take_the_other_weeks_with_it(
    copy: BotCopy, reason: Reason, *, first: bool
) -> None:
    await live(copy, 0, 0)
    group = await the_group(copy)
    before = [] if first else [DeliveryFailed(Reason.UNSTABLE)]
    copy.mail.fail(f"digest:{group.id}:{week(1)}", *before, DeliveryFailed(reason))
    await live(copy, 4, 4)
    await deliver(copy, 1)
    await live(copy, 5, 5)
    await deliver(copy, 1)
    assert {week(2), week(3), week(4)} <= set(periods(copy.mail))


async def test_a_post_that_was_once_on_hold_is_still_changed_a_long_time_later(copy: BotCopy) -> None:
    anna = await copy.office.person()
    observation = await copy.office.file(anna)
    group = await the_group(copy)
    copy.clock.set(monday(0))
    async with copy.office.units() as unit:
        await queue_due(Context(unit=unit, county=COUNTY, now=copy.clock()))
        await groups.leave(
            Context(unit=unit, county=COUNTY, now=copy.clock()), group.tenant_id, group.team_id, deleted=True
        )
    async with copy.office.units() as unit:
        await groups.come_back(
            Context(unit=unit, county=COUNTY, now=copy.clock()), group.tenant_id, group.team_id
        )
    await copy.office.courier.empty()
    copy.clock.advance(days=100)
    async with copy.office.units() as unit:
        await refresh(Context(unit=unit, county=COUNTY, now=copy.clock()), observation)
    await copy.office.courier.empty()
    changes = [one for one in (await copy.office.rows()).values() if one.card_id and one.group_id]
    assert [(one.state, one.reason) for one in changes] == [(S.SENT, None)]
