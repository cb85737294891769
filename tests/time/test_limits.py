"""Reminders over 400 simulated days: public holidays, clock changes, restarts, two copies, deaths."""

import asyncio
import random
from collections import defaultdict
from collections.abc import AsyncIterator, Iterable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from bot.domain.calendar import helsinki_day
from bot.domain.county import KAINUU, County
from bot.domain.limits import Limit, Told
from bot.domain.log import Action
from bot.domain.notices import DeliveryState, Notice, NoticeKind
from bot.domain.observation import Observation, ObservationState
from bot.domain.people import Person
from bot.domain.proposal import ProposalState
from bot.domain.roles import Role
from bot.ports import Outbox, Unit
from bot.usecases import observations, proposals, reminders
from bot.usecases.context import Context, Target
from bot.usecases.proposals import Move
from scheduler.jobs import Jobs
from scheduler.schedule import Duty
from storage.unit_of_work import UnitsOfWork
from tests.delivery.post_office import COUNTY, Delivered, Letterbox
from tests.fakes.clock import FakeClock
from tests.time.bot_copy import HELSINKI, BotCopy, in_finland
from tests.time.bot_copy import digests as digests_sent
from tests.time.conftest import Open

START = datetime(2026, 1, 7, 10, 17, tzinfo=UTC)
DAYS = 400
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)

_ALMANAC = """
2026-01-06 2026-04-03 2026-04-06 2026-05-01 2026-05-14 2026-06-19 2026-12-24 2026-12-25
2027-01-01 2027-01-06 2027-03-26 2027-03-29
"""
OFF = frozenset(date.fromisoformat(day) for day in _ALMANAC.split())
"""Finland's days off on weekdays, from the almanac and not from the calendar under test."""


def works(day: date) -> bool:
    return day.weekday() < 5 and day not in OFF


def working_days_after(day: date, count: int) -> date:
    while count:
        day += DAY
        count -= works(day)
    return day


def first_working_day(day: date) -> date:
    return day if works(day) else working_days_after(day, 1)


class Office:
    """A bot with Kaisa who coordinates, Leena who chairs, a channel, and reporters."""

    def __init__(self, copy: BotCopy) -> None:
        self.copy = copy
        self.kaisa: Person
        self.leena: Person

    async def open(self, *, chair: bool = True) -> "Office":
        """Appoint everybody."""
        office = self.copy.office
        self.group = await office.group(linked_at=START)
        self.kaisa, self.leena = await office.person(), await office.person()
        async with office.units() as unit:
            await unit.roles.give(self.kaisa.id, Role.COORDINATOR, START)
            if chair:
                await unit.roles.give(self.leena.id, Role.CHAIR, START)
        return self

    async def live(self, ticks: Iterable[datetime]) -> None:
        """Let the bot tick at these moments."""
        for moment in ticks:
            self.copy.clock.set(moment)
            await self.tick()

    async def tick(self) -> None:
        """Look at the limits once, and deliver what was queued."""
        await self.copy.jobs.do(Duty.LIMITS)
        await self.copy.office.courier.empty()

    def restart(self) -> None:
        """A deploy: nothing is kept but what is in the database."""
        self.copy = BotCopy(self.copy.database, self.copy.clock, self.copy.mail, self.copy.county)

    def reminders(self, who: Person | None = None) -> list[Delivered]:
        """The reminders that a person got, also among what waits to be screened; None: the channel."""
        return [
            one
            for one in self.copy.mail.delivered
            if one.delivery.notice.kind in (NoticeKind.REMINDER, NoticeKind.DESK)
            and one.facts.overdue
            and (one.delivery.notice.person_id == who.id if who else one.delivery.notice.group_id)
        ]

    def first_told(self, who: Person) -> dict[tuple[str, Limit], date]:
        """When a person first heard of a limit."""
        found: dict[tuple[str, Limit], date] = {}
        for one in self.reminders(who):
            for over in one.facts.overdue:
                found.setdefault((over.name, over.limit), in_finland(one).date())
        return found

    async def enter(self, seen: Observation, state: ObservationState, action: Action) -> Observation:
        """Move an observation."""
        async with self.copy.office.units() as unit:
            latest = await unit.observations.get(seen.id)
            after, _ = await observations.enter(
                Context(unit=unit, county=COUNTY, now=self.copy.clock(), actor=self.kaisa),
                latest,
                state,
                action,
            )
        return after

    def context(self, unit: Unit, by: Person | None = None) -> Context:
        """The context of somebody in the channel; Kaisa, unless another is named."""
        return Context(
            unit=unit,
            actor=by or self.kaisa,
            group=self.group,
            county=self.copy.county,
            now=self.copy.clock(),
            clear=_as_it_is,
        )

    async def make(self, seen: Observation) -> str:
        """A proposal from an observation; returns its number."""
        async with self.copy.office.units() as unit:
            made = await proposals.make(self.context(unit), [seen.number], FIELDS)
        return made.number

    async def advance(self, number: str, to: ProposalState, **more: Any) -> None:
        """Move a proposal, as a person who may."""
        if to in (ProposalState.ANSWERED_YES, ProposalState.ANSWERED_PARTLY):
            more.setdefault("until", helsinki_day(self.copy.clock()) + 90 * DAY)
        if to is ProposalState.DONE:
            more.setdefault("done", {**DONE, "done_since": helsinki_day(self.copy.clock()).isoformat()})
        by = self.leena if to in (ProposalState.ENDORSED, ProposalState.DEFERRED) else self.kaisa
        async with self.copy.office.units() as unit:
            move = Move(to=to, reason="Näin on sovittu.", **more)
            await proposals.advance(self.context(unit, by), Target(number=number), move)


DONE = {"done_changed": "Malli on käytössä.", "done_where": "Koko hyvinvointialueella"}
FIELDS: dict[str, object] = {
    "what": "Avataan kaksi asumisneuvojan tointa.",
    "measure": "Häädöt vuodessa.",
    "target": "10",
    "target_by": "2027-12-31",
    "recipient": "Kaupunki",
    "carrier": "Kaisa",
    "answer_by": "2027-12-31",
    "shl7": "SHL7_2",
    "preventive": "YES",
    "communication": "Kerrotaan tiimeille.",
}


def _as_it_is(_field: str, text: str) -> str:
    return text


def hours(start: datetime = START, days: int = DAYS, every: int = 1) -> list[datetime]:
    """A tick at full hours."""
    first = start.replace(minute=0) + HOUR
    return [first + n * HOUR for n in range(0, days * 24, every)]


@pytest.fixture
async def office(sqlite_url: str, open_database: Open) -> Office:
    clock = FakeClock(START)
    return await Office(BotCopy(open_database(sqlite_url), clock, Letterbox(clock))).open()


def expected(received: date, length: int) -> tuple[date, date]:
    """When the coordinator and the chair first hear of an observation that nobody looks at."""
    monday = received - timedelta(days=received.weekday())
    over = max(working_days_after(monday + 6 * DAY, 2), working_days_after(monday, length))
    return over, working_days_after(over, 5)


@pytest.mark.untraced
async def test_every_observation_that_waits_is_told_once_at_each_step_on_the_day_that_is_due(
    office: Office,
) -> None:
    chance = random.Random(9)  # noqa: S311 - any days do
    filed: dict[str, date] = {}
    days = {chance.randrange(DAYS - 60) for _ in range(45)}
    anna = await office.copy.office.person()
    for moment in (one for one in hours() if one.hour in (5, 6, 7, 15)):  # eight o'clock is at five or six
        office.copy.clock.set(moment)
        if moment.hour == 15 and (moment - START).days in days:
            seen = await office.copy.office.file(anna)
            filed[seen.number] = moment.astimezone(HELSINKI).date()
        if chance.random() < 0.02:
            office.restart()
        await office.tick()
    coordinator, chair = office.first_told(office.kaisa), office.first_told(office.leena)
    assert len(filed) > 40
    for number, day in filed.items():
        for limit, length in ((Limit.SCREENING, 5), (Limit.LINKING, 20)):
            over, escalated = expected(day, length)
            assert coordinator[number, limit] == over, (number, limit, day)
            assert chair[number, limit] == escalated, (number, limit, day)
        decision = first_working_day(day - timedelta(days=day.weekday()) + 120 * DAY)
        if decision < (START + (DAYS - 1) * DAY).date():
            assert coordinator[number, Limit.DECISION] == chair[number, Limit.DECISION] == decision
    for who in (office.kaisa, office.leena):
        sent = [in_finland(one) for one in office.reminders(who)]
        assert all(works(moment.date()) and moment.time() == time(8) for moment in sent)
        assert len({moment.date() for moment in sent}) == len(sent)  # one a day
    assert office.reminders() == []  # nobody else had to hear of it


@pytest.mark.untraced
async def test_the_reporter_hears_every_ninety_days_that_it_is_not_forgotten(office: Office) -> None:
    anna = await office.copy.office.person()
    office.copy.clock.set(START)
    seen = await office.copy.office.file(anna)
    await office.live(hours(every=3))
    told = [one for one in office.copy.mail.delivered if one.delivery.notice.kind is NoticeKind.NOTHING_YET]
    days = [in_finland(one).date() for one in told]
    due = date(2026, 1, 7)
    for day in days:
        due += 90 * DAY
        assert day == first_working_day(due)
        due = day
    assert len(days) == 4
    assert {one.delivery.notice.person_id for one in told} == {anna.id}
    for one in told:
        assert one.facts.next_step
        assert one.facts.next_step.day >= in_finland(one).date()
        assert one.facts.observation == seen


async def test_news_begin_the_ninety_days_anew_and_the_last_answer_ends_them(office: Office) -> None:
    anna = await office.copy.office.person()
    seen = await office.copy.office.file(anna)
    await office.live(hours(days=80, every=12))
    number = await office.make(seen)
    await office.live(hours(office.copy.clock(), days=80, every=12))
    await office.advance(number, ProposalState.PUT_FORWARD)
    await office.live(hours(office.copy.clock(), days=88, every=12))
    kinds = [one.delivery.notice.kind for one in office.copy.mail.delivered]
    assert NoticeKind.NOTHING_YET not in kinds
    await office.advance(number, ProposalState.ENDORSED)
    await office.advance(number, ProposalState.SENT)
    await office.advance(number, ProposalState.ANSWERED_YES)
    await office.advance(number, ProposalState.DONE)
    await office.live(hours(office.copy.clock(), days=140, every=12))
    kinds = [one.delivery.notice.kind for one in office.copy.mail.delivered]
    assert NoticeKind.NOTHING_YET not in kinds


async def test_a_proposal_is_followed_from_decision_to_answer(office: Office) -> None:
    anna = await office.copy.office.person()
    seen = await office.copy.office.file(anna)
    number = await office.make(seen)
    await office.advance(number, ProposalState.PUT_FORWARD)
    await office.advance(number, ProposalState.ENDORSED)  # Wednesday 7 January 2026
    await office.live(hours(days=30, every=6))
    assert office.first_told(office.kaisa)[number, Limit.SENDING] == date(2026, 1, 21)
    assert office.first_told(office.leena)[number, Limit.SENDING] == date(2026, 1, 28)
    assert (seen.number, Limit.DECISION) not in office.first_told(office.kaisa)
    await office.advance(number, ProposalState.SENT)  # 6 February
    sent = office.copy.clock().astimezone(HELSINKI).date()
    await office.live(hours(office.copy.clock(), days=70, every=6))
    told = (office.first_told(office.kaisa), office.first_told(office.leena))
    assert told[0][number, Limit.ANSWER] == first_working_day(sent + 30 * DAY)
    assert told[1][number, Limit.ANSWER] == first_working_day(sent + 45 * DAY)
    async with office.copy.office.units() as unit:
        (over,) = await unit.limits.over({*Told})
    assert over.step == 3  # from day 60 on it stands in the digest
    before = len(office.copy.mail.delivered)
    await office.advance(number, ProposalState.ANSWERED_YES)
    await office.advance(number, ProposalState.IN_PROGRESS)
    begun = office.copy.clock().astimezone(HELSINKI).date()
    await office.live(hours(office.copy.clock(), days=80, every=6))
    later = [one.delivery.notice.kind for one in office.copy.mail.delivered[before:]]
    assert NoticeKind.REMINDER not in later
    await office.live(hours(office.copy.clock(), days=20, every=6))
    quarter = date(begun.year, begun.month + 3, begun.day)
    assert office.first_told(office.kaisa)[number, Limit.PROGRESS] == first_working_day(quarter)


async def test_writing_how_it_goes_begins_another_quarter(office: Office) -> None:
    seen = await office.copy.office.file(await office.copy.office.person())
    number = await office.make(seen)
    for state in ("put_forward", "endorsed", "sent", "answered_yes", "in_progress"):
        await office.advance(number, ProposalState(state))
    for _ in range(3):
        await office.live(hours(office.copy.clock(), days=80, every=12))
        async with office.copy.office.units() as unit:
            fields = {"communication": f"Tilanne {office.copy.clock():%d.%m.}"}
            await proposals.fill(office.context(unit), Target(number=number), fields)
    assert (number, Limit.PROGRESS) not in office.first_told(office.kaisa)


async def test_a_deferred_proposal_comes_back_on_its_day(office: Office) -> None:
    seen = await office.copy.office.file(await office.copy.office.person())
    number = await office.make(seen)
    await office.advance(number, ProposalState.PUT_FORWARD)
    await office.advance(number, ProposalState.DEFERRED, until=date(2026, 4, 3))  # Good Friday
    await office.live(hours(days=120, every=6))
    assert office.first_told(office.kaisa)[number, Limit.PROPOSAL_UNTIL] == date(2026, 4, 7)


# --- late, twice, twofold, dead


async def test_what_was_missed_while_the_bot_was_down_is_told_in_one_message(office: Office) -> None:
    anna = await office.copy.office.person()
    for _ in range(3):
        await office.copy.office.file(anna)
        office.copy.clock.advance(days=7)
    await office.live([datetime(2026, 6, 18, 5, 30, tzinfo=UTC)])  # half past eight in summer
    (told,) = office.reminders(office.kaisa)
    assert len(told.facts.overdue) == 9  # screening, linking, decision of each
    (chair,) = office.reminders(office.leena)
    assert len(chair.facts.overdue) == 9
    before = len(office.copy.mail.delivered)
    await office.live([datetime(2026, 6, 18, 6 + n, tzinfo=UTC) for n in range(12)])  # the rest of the day
    await office.live([datetime(2026, 6, 19, 6, tzinfo=UTC)])  # Midsummer Eve
    assert len(office.copy.mail.delivered) == before


async def test_a_clock_that_jumps_back_or_forth_repeats_nothing(office: Office) -> None:
    await office.copy.office.file(await office.copy.office.person())
    day = datetime(2026, 1, 13, 6, 30, tzinfo=UTC)
    back_and_forth = [day, day - HOUR, day, day - 5 * DAY, day + HOUR, day, day + DAY, day]
    await office.live(back_and_forth)
    assert len(office.reminders(office.kaisa)) == 1


async def test_nothing_is_told_before_the_hour_or_on_a_day_off(office: Office) -> None:
    await office.copy.office.file(await office.copy.office.person())
    tuesday = datetime(2026, 1, 13, tzinfo=UTC)
    await office.live([tuesday + n * timedelta(minutes=30) for n in range(12)])  # until 7:30 in Finland
    assert office.reminders(office.kaisa) == []
    await office.live([tuesday + 6 * HOUR])
    assert len(office.reminders(office.kaisa)) == 1


async def test_another_hour_and_other_lengths_are_kept(sqlite_url: str, open_database: Open) -> None:
    clock = FakeClock(START)
    county = County(
        municipalities=KAINUU, remind_at=time(14, 30), escalation_days=1, closed=(date(2026, 1, 14),)
    )
    office = await Office(BotCopy(open_database(sqlite_url), clock, Letterbox(clock), county)).open()
    await office.copy.office.file(await office.copy.office.person())
    await office.live(START + n * timedelta(minutes=30) for n in range(48 * 9))
    kaisa, leena = (in_finland(office.reminders(who)[0]) for who in (office.kaisa, office.leena))
    assert (kaisa.date(), kaisa.time() >= time(14, 30), kaisa.hour) == (date(2026, 1, 13), True, 14)
    assert leena.date() == date(2026, 1, 15)  # the 14th is the county's own


async def test_two_copies_on_one_database_take_each_step_once(either_url: str, open_database: Open) -> None:
    clock = FakeClock(START)
    mail = Letterbox(clock)
    one, other = (BotCopy(open_database(either_url), clock, mail) for _ in range(2))
    office = await Office(one).open()
    anna = await one.office.person()
    for _ in range(5):
        await one.office.file(anna)
    for day in range(38):
        for minute in (-1, 0, 5, 10):
            clock.set(datetime(2026, 1, 8, 6, tzinfo=UTC) + timedelta(days=day, minutes=minute))
            await asyncio.gather(*(copy.jobs.do(Duty.LIMITS) for copy in (one, other, one, other)))
            await asyncio.gather(one.office.courier.empty(), other.office.courier.empty())
    for who in (office.kaisa, office.leena):
        sent = office.reminders(who)
        assert len({in_finland(reminder).date() for reminder in sent}) == len(sent) == 2
    async with one.office.units() as unit:
        steps = {(over.limit, over.step) for over in await unit.limits.over({*Told})}
    assert steps == {(Limit.SCREENING, 3), (Limit.LINKING, 2)}


class Dying:
    """Units of work that die when their outbox is called, as a process does: nothing of the unit is kept."""

    def __init__(self, units: UnitsOfWork, at: int) -> None:
        self._units, self.left = units, at

    @asynccontextmanager
    async def __call__(self, *, serial: str | None = None) -> AsyncIterator[Unit]:
        async with self._units(serial=serial) as unit:
            unit.outbox = DyingOutbox(unit.outbox, self)  # type: ignore[assignment]  # looks the same
            yield unit

    def reading(self) -> AbstractAsyncContextManager[Unit]:
        """One that only reads."""
        return self._units.reading()


class DyingOutbox:
    """An outbox that dies at one of its calls."""

    def __init__(self, outbox: Outbox, dying: Dying) -> None:
        self._outbox, self._dying = outbox, dying

    async def add(self, notice: Notice) -> bool:
        """Queue, or die."""
        self._dying.left -= 1
        if not self._dying.left:
            raise ProcessLookupError
        return await self._outbox.add(notice)


@pytest.mark.parametrize("at", [1, 2, 3])
async def test_a_bot_that_dies_in_the_act_tells_all_of_it_when_it_is_back(office: Office, at: int) -> None:
    anna = await office.copy.office.person()
    await office.copy.office.file(anna)
    office.copy.clock.set(datetime(2026, 6, 8, 6, tzinfo=UTC))
    units = Dying(office.copy.office.units, at)
    doomed = Jobs(units=units, county=COUNTY, clock=office.copy.clock, wake=lambda: None)
    with pytest.raises(ProcessLookupError):
        await doomed.do(Duty.LIMITS)
    await office.tick()
    await office.tick()
    assert len(office.reminders(office.kaisa)) == len(office.reminders(office.leena)) == 1
    kinds = [one.delivery.notice.kind for one in office.copy.mail.delivered]
    assert kinds.count(NoticeKind.NOTHING_YET) == 1


# --- who hears


async def test_without_a_coordinator_who_can_be_reached_the_channel_hears(
    sqlite_url: str, open_database: Open
) -> None:
    clock = FakeClock(START)
    office = await Office(BotCopy(open_database(sqlite_url), clock, Letterbox(clock))).open(chair=False)
    async with office.copy.office.units() as unit:
        await unit.people.save(replace(office.kaisa, blocked_at=START))
    await office.copy.office.file(await office.copy.office.person())
    await office.live(hours(days=14))
    told = office.reminders()
    assert [in_finland(one).date() for one in told] == [date(2026, 1, 13), date(2026, 1, 20)]
    assert office.reminders(office.kaisa) == office.reminders(office.leena) == []


async def test_while_there_is_no_chair_the_coordinator_hears_the_chair_s_part(
    sqlite_url: str, open_database: Open
) -> None:
    clock = FakeClock(START)
    office = await Office(BotCopy(open_database(sqlite_url), clock, Letterbox(clock))).open(chair=False)
    await office.copy.office.file(await office.copy.office.person())
    await office.live(hours(days=14))
    days = [in_finland(one).date() for one in office.reminders(office.kaisa)]
    assert days == [date(2026, 1, 13), date(2026, 1, 20)]


async def test_a_reminder_of_what_was_done_meanwhile_is_not_sent(office: Office) -> None:
    seen = await office.copy.office.file(await office.copy.office.person())
    await office.live([datetime(2026, 1, 8, 6, tzinfo=UTC)])  # that it came
    office.copy.clock.set(datetime(2026, 1, 13, 6, tzinfo=UTC))
    await office.copy.jobs.do(Duty.LIMITS)
    await office.enter(seen, ObservationState.NEEDS_INFO, Action.ASKED)
    await office.copy.office.courier.empty()
    assert office.reminders(office.kaisa) == []
    states: dict[NoticeKind, set[DeliveryState]] = defaultdict(set)
    for row in (await office.copy.office.rows()).values():
        states[row.kind].add(row.state)
    assert states[NoticeKind.REMINDER] == {DeliveryState.FAILED}  # moot


async def test_after_a_restore_what_fell_due_since_the_backup_is_left_to_people(office: Office) -> None:
    await office.copy.office.file(await office.copy.office.person())
    await office.copy.office.courier.empty()
    office.copy.clock.set(datetime(2026, 2, 7, 20, tzinfo=UTC))  # a Saturday evening
    async with office.copy.office.units() as unit:
        waiting = await reminders.pass_over(Context(unit=unit, county=COUNTY, now=office.copy.clock()))
    assert waiting == 2 + 4  # Kaisa, Leena, and the digests of four weeks
    before = len(office.copy.mail.delivered)
    await office.live(hours(office.copy.clock(), days=2))  # until Monday afternoon
    assert [one.delivery.notice.kind for one in office.copy.mail.delivered[before:]] == []


async def test_a_week_in_which_a_limit_reaches_the_digest_is_told_once(
    sqlite_url: str, open_database: Open
) -> None:
    clock = FakeClock(START)
    county = County(municipalities=KAINUU, quiet_digest=False)
    office = await Office(BotCopy(open_database(sqlite_url), clock, Letterbox(clock), county)).open()
    await office.copy.office.file(await office.copy.office.person())
    for moment in hours(days=34):
        clock.set(moment)
        await office.copy.jobs.do(Duty.DIGESTS)
        await office.tick()
    weeks = [one.delivery.notice.subject for one in digests_sent(office.copy.mail)]
    # Week 2 had an observation; until 27 January one person was still to be told, then the group hears.
    assert weeks == ["2026-W02", "2026-W05"]
    turns = [one.facts.digest.turn for one in digests_sent(office.copy.mail)]
    assert [[(task.what, task.count, task.late) for task in turn] for turn in turns] == [
        [("screening", 1, False)],
        [("screening", 1, True)],
    ]


async def test_a_closed_observation_hears_nothing_of_the_proposal_s_pace(office: Office) -> None:
    seen = await office.copy.office.file(await office.copy.office.person())
    number = await office.make(seen)
    await office.enter(seen, ObservationState.CLOSED, Action.CLOSED)
    await office.advance(number, ProposalState.PUT_FORWARD)
    async with office.copy.office.units() as unit:
        assert [one for one in await unit.limits.of([seen.id]) if one.met_on is None] == []
