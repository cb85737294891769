"""The year itself: which day brings what."""

from collections import defaultdict
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random

from bot.domain.calendar import is_working_day
from bot.domain.roles import Role
from bot.domain.scope import COUNTY_SCOPE, Scope
from tests.conversations.offices import code_for
from tests.fakes.clock import FakeClock
from tests.stage import linked_channel
from tests.year import documents, filing, for_others, meeting, reporting, screening
from tests.year.bots import bots
from tests.year.diary import DAYS, FIRST_DAY, MEETINGS, SET, Diary
from tests.year.lived import Lived, lived_through
from tests.year.people import AREA, REPORTERS, reporters

OBSERVATIONS = 300
CLOCK_CHANGES = (date(2026, 10, 25), date(2027, 3, 28))
START = datetime(2026, 9, 1, 5, tzinfo=UTC)
_SETTINGS = {
    "meetings": ",".join(day.isoformat() for day in SET),
    "keep_notices": "36m",
    "areas": documents.AREAS,
}


async def live(url: str, *, copies: int, seed: int) -> Lived:
    """Live through the year on a migrated database; returns all that it left behind."""
    async with bots(url, copies=copies, clock=FakeClock(START), seed=seed + copies, **_SETTINGS) as running:
        dice = Random(seed)  # noqa: S311 - a story
        diary = Diary(running, dice, reporters(dice))
        await _begin(diary)
        plan = _plan(dice)
        for day in range(DAYS):
            diary.day = day
            await _day(diary, plan[day])
        lived = await lived_through(diary)
        return replace(lived, evidence=await documents.afterwards(diary))


async def _begin(diary: Diary) -> None:
    await linked_channel(diary.bots)
    for chat in (diary.coordinator, diary.chair):
        await chat.says("pelkkä teksti")
    for role, chat, scope in (
        (Role.COORDINATOR, diary.coordinator, COUNTY_SCOPE),
        (Role.CHAIR, diary.chair, COUNTY_SCOPE),
        (Role.DPO, diary.officer, COUNTY_SCOPE),
        (Role.SUPERVISOR, diary.supervisor, COUNTY_SCOPE),
        (Role.SUPERVISOR, diary.leader, Scope(area=AREA)),
    ):
        own = type(chat)(diary.bots, chat.who)
        await own.says(f"rooli {await code_for(diary.bots, role, scope)}")
    await diary.settle()


def _plan(dice: Random) -> list[list[tuple[int, int, int]]]:
    """For each day the observations that come: the running n, the reporter, the topic."""
    days = sorted(_filing_day(dice) for _ in range(OBSERVATIONS))
    found: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    first = dice.sample(range(REPORTERS), REPORTERS)
    for n, day in enumerate(days):
        who = first[n] if n < REPORTERS else dice.randrange(REPORTERS)
        found[day].append((n, who, dice.randrange(len(screening.TITLES))))
    return [found[day] for day in range(DAYS)]


def _filing_day(dice: Random) -> int:
    while True:
        day = dice.randrange(DAYS)
        when = FIRST_DAY + timedelta(days=day)
        if is_working_day(when) or dice.random() < 0.1:
            return day


async def _day(diary: Diary, coming: list[tuple[int, int, int]]) -> None:
    if diary.today in CLOCK_CHANGES:
        await _night(diary)
    diary.at(9, 2)
    busy = is_working_day(diary.today) or diary.today.weekday() == 0
    if busy or diary.dice.random() < 0.4:
        await diary.bots.tick(throttled=diary.dice.random() < 0.05)
    await reporting.blocks_and_returns(diary)
    if diary.day % 61 == 60:
        await diary.bots.restart()
    for act in diary.later.pop(diary.day, []):
        diary.bots.clock.advance(minutes=7)
        await act()
    for n, who, topic in coming:
        await _file(diary, n, who, topic)
    if is_working_day(diary.today):
        await _work(diary)


async def _night(diary: Diary) -> None:
    """The hour that is there twice, or not at all, looked at every half an hour."""
    diary.at(0, 30)
    for _ in range(9):
        await diary.bots.tick()
        diary.bots.clock.advance(minutes=30)


async def _file(diary: Diary, n: int, who: int, topic: int) -> None:
    while diary.blocked(who):
        who = (who + 1) % REPORTERS
    diary.bots.clock.advance(minutes=11)
    filed = await filing.file(diary, n, who, topic)
    if diary.dice.random() < 0.06:
        diary.when(diary.day + diary.dice.randint(0, 3), lambda: reporting.withdraw(diary, filed))
    if diary.dice.random() < 0.15:
        diary.when(diary.day + diary.dice.randint(10, 60), lambda: reporting.look(diary, filed))


async def _work(diary: Diary) -> None:
    diary.at(13)
    if screening.at_work(diary.today):
        await screening.screen(diary)
    if diary.topics and diary.dice.random() < 0.1:
        phenomenon = diary.topics[diary.dice.choice(sorted(diary.topics))]
        await reporting.endorse(diary, diary.dice.randrange(REPORTERS), phenomenon)
    if diary.today + timedelta(days=13) in MEETINGS:
        await meeting.put_on(diary)
    for of_days in (meeting.OF_DAYS, documents.OF_DAYS, for_others.OF_DAYS):
        if act := of_days.get(diary.today):
            await act(diary)
    if diary.today in MEETINGS:
        await meeting.meet(diary)
    if diary.today.day == 15:
        await diary.officer.says("valvonta")
        await diary.supervisor.says("omat")
        await diary.chair.says("luvut")
    diary.at(16)
    if diary.dice.random() < 0.15:
        await diary.bots.tick()
