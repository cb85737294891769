"""The figures that the database counts are those that whoever reads every row would count."""

import random
import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from bot.domain.calendar import HELSINKI, helsinki_day, is_working_day, midnight
from bot.domain.codes import ReporterMode
from bot.domain.deadlines import Deadline
from bot.domain.figures import TAKEN_BACK, Figures, Share, Span, Way, span_of
from bot.domain.limits import LIMITS, Limit, Milestone, SubjectKind
from bot.domain.log import Action, Entry
from bot.domain.observation import Observation, ObservationState
from bot.domain.period import period_from_key
from bot.domain.proposal import Proposal, ProposalState
from bot.domain.suppression import THRESHOLDS, WITHHELD, Audience, Counted, Figure, total
from bot.usecases import evidence
from bot.usecases.context import Context
from storage.unit_of_work import UnitsOfWork
from tests.delivery.post_office import COUNTY
from tests.storage.cast import a_proposal, add_person, an_observation

NOW = datetime(2026, 11, 18, 9, tzinfo=UTC)
CLOSED = (date(2026, 10, 5),)
ANSWERS = (Action.ATTACHED, Action.LINKED, Action.ASKED, Action.CLOSED, Action.REDIRECTED)
INTERNAL = THRESHOLDS[Audience.INTERNAL]


@dataclass
class World:
    """Everything that figures are made of, as it lies in the rows."""

    observations: list[Observation] = field(default_factory=list)
    deadlines: list[Deadline] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    proposals: list[Proposal] = field(default_factory=list)


# --- reading every row, as it was done before the database counted


def _holds(span: Span, day: date | None) -> bool:
    return day is not None and span.start <= day < span.end


def expected(world: World, span: Span) -> Figures:
    """The figures, from every row."""
    settled = [
        one
        for one in sorted(world.deadlines, key=lambda one: (one.due_on, one.id))
        if _holds(span, one.met_on) or _holds(span, one.due_on)
    ]
    ways = {
        Way.FIRST_ANSWER: _dated(world, _first(world, span)),
        Way.DECISION: _dated(world, _decided(settled, span)),
        Way.EFFECT: _dated(world, _done(world, span)),
    }
    medians = {way: _median(taken) for way, taken in ways.items()}
    shares = _shares(world, settled, span)
    return Figures(span=span, made_at=NOW, shares=shares, medians=medians, unheard=0)


def _shares(world: World, settled: Iterable[Deadline], span: Span) -> tuple[Share, ...]:
    known = [one for one in settled if _told_of(one, span)]
    reporters = {one.id: one.person_id for one in world.observations}
    by_limit = {limit: [one for one in known if one.limit is limit] for limit in Limit}
    return tuple(_share(limit, of_it, reporters) for limit, of_it in by_limit.items() if of_it)


def _told_of(deadline: Deadline, span: Span) -> bool:
    if deadline.met_by in TAKEN_BACK:
        return False
    late = deadline.due_on if deadline.due_on < helsinki_day(NOW) else None
    return _holds(span, deadline.met_on if deadline.in_time else late)


def _share(limit: Limit, deadlines: Sequence[Deadline], reporters: Mapping[str, str | None]) -> Share:
    rows = [Counted(reporter=reporters.get(one.subject), codes=()) for one in deadlines]
    of = total(rows, INTERNAL) if LIMITS[limit].of is SubjectKind.OBSERVATION else len(rows)
    return Share(limit=limit, in_time=sum(one.in_time for one in deadlines), of=of)


def _first(world: World, span: Span) -> dict[str, date]:
    found: dict[str, Entry] = {}
    for entry in world.entries:
        if entry.action in ANSWERS:
            found.setdefault(entry.subject, entry)
    start, end = midnight(span.start), midnight(span.end)
    return {id_: helsinki_day(entry.at) for id_, entry in found.items() if start <= entry.at < end}


def _decided(settled: Iterable[Deadline], span: Span) -> dict[str, date]:
    decided = [one for one in settled if one.limit is Limit.DECISION and one.met_by != "withdrawn"]
    return {one.subject: one.met_on for one in decided if one.met_on and _holds(span, one.met_on)}


def _done(world: World, span: Span) -> dict[str, date]:
    start, end = midnight(span.start), midnight(span.end)
    by_id = {one.id: one for one in world.proposals}
    done: dict[str, date] = {}
    for _, entry in sorted(enumerate(world.entries), key=lambda one: (one[1].at, one[0])):
        if entry.action in (Action.MOVED, Action.PROPOSED) and start <= entry.at < end:
            for id_ in by_id[entry.subject].observation_ids if entry.state == ProposalState.DONE else ():
                done.setdefault(id_, helsinki_day(entry.at))
    return done


def _dated(world: World, days: Mapping[str, date]) -> list[tuple[Observation, int]]:
    found = []
    for one in world.observations:
        if one.id in days and one.reporter_mode is not ReporterMode.ANON:
            received, until = helsinki_day(one.received_at), days[one.id]
            between = (received + timedelta(days=n) for n in range(1, (until - received).days + 1))
            found.append((one, sum(is_working_day(day, CLOSED) for day in between)))
    return found


def _median(taken: Sequence[tuple[Observation, int]]) -> Figure | None:
    if not taken:
        return None
    if total([Counted(reporter=one.person_id, codes=()) for one, _ in taken], INTERNAL) is WITHHELD:
        return WITHHELD
    return int(statistics.median(days for _, days in taken) + 0.5)


# --- any county's rows, the rare ones among them


def a_world(chance: random.Random, people: Sequence[str], size: int) -> World:
    """Observations of few people and few days, so that gates and ends of spans are met often."""
    world = World()
    for n in range(size):
        mode = chance.choice([*ReporterMode])
        person = chance.choice([*people, None]) if mode is not ReporterMode.ANON else None
        seen = an_observation(
            f"H-2026-{n:04}",
            received_at=a_moment(chance),
            person_id=person,
            reporter_mode=mode,
            state=ObservationState.LINKED,
        )
        world.observations.append(seen)
        world.deadlines += runs(chance, seen.id)
        world.entries += [
            Entry(at=a_moment(chance), action=chance.choice([*ANSWERS, Action.RECEIVED]), subject=seen.id)
            for _ in range(chance.randrange(4))
        ]
    for n in range(size // 4):
        some = chance.sample(world.observations, chance.randrange(min(4, size)))
        made = a_proposal(f"E-2026-{n:04}", *some)
        world.proposals.append(made)
        world.deadlines += runs(chance, made.id)
        world.entries += [
            Entry(
                at=a_moment(chance),
                action=chance.choice((Action.MOVED, Action.PROPOSED, Action.FILLED)),
                subject=made.id,
                state=chance.choice((ProposalState.DONE, ProposalState.SENT)),
            )
            for _ in range(chance.randrange(4))
        ]
    world.deadlines += runs(chance, "of what has been erased since")
    world.entries += [Entry(at=a_moment(chance), action=Action.CLOSED, subject="gone")]
    chance.shuffle(world.entries)
    return world


def a_moment(chance: random.Random) -> datetime:
    """Around the ends of days in Finland, of summer time, and of the quarter that is asked for."""
    day = chance.choice((date(2026, 9, 30), date(2026, 10, 1), date(2026, 10, 24), date(2026, 10, 25)))
    day += timedelta(days=chance.choice((-400, -90, -30, 0, 0, 0, 1, 30, 48)))
    hour, minute = chance.choice((0, 2, 9, 20, 21, 22, 23)), chance.choice((0, 59))
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC)


def runs(chance: random.Random, subject: str) -> list[Deadline]:
    """Deadlines of a subject: met in time, late, running, taken back, and met more than once."""
    found = []
    for limit in chance.sample([*Limit], chance.randrange(4)) + [Limit.DECISION] * chance.randrange(2):
        for occasion in range(1, 1 + chance.choice((1, 1, 1, 2))):
            if any(one.limit is limit and one.occasion == occasion for one in found):
                continue
            due, met = a_moment(chance).astimezone(HELSINKI).date(), None
            if chance.random() < 0.7:
                met = due + timedelta(days=chance.choice((-40, -3, 0, 1, 60)))
            by = chance.choice(("linked", "closed", "withdrawn", Milestone.MOVED, "endorsed"))
            found.append(
                Deadline(
                    id=uuid4().hex,
                    limit=limit,
                    subject=subject,
                    occasion=occasion,
                    name="H-2026-0001",
                    started_on=due - timedelta(days=30),
                    due_on=due,
                    next_on=None,
                    met_on=met,
                    met_by=by if met else None,
                )
            )
    return found


async def keep(units: UnitsOfWork, world: World) -> None:
    async with units() as unit:
        for seen in world.observations:
            await unit.observations.add(seen)
        for made in world.proposals:
            await unit.proposals.add(made)
        await unit.limits.begin(world.deadlines)
        for entry in world.entries:
            await unit.log.add(entry)


SPANS = [
    span_of(None, helsinki_day(NOW)),
    *(span_of(period_from_key(key), NOW.date()) for key in ("2026-Q3", "2026-Q4", "2026-H2")),
]


@pytest.mark.parametrize("seed", range(12))
async def test_what_the_database_counts_is_what_every_row_says(units: UnitsOfWork, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - any rows do
    async with units() as unit:
        people = [(await add_person(unit)).id for _ in range(chance.choice((1, 2, 5)))]
    world = a_world(chance, people, chance.choice((0, 2, 6, 40)))
    await keep(units, world)
    for span in SPANS:
        async with units() as unit:
            found = await evidence.figures_of(Context(unit=unit, county=COUNTY, now=NOW), span, CLOSED)
        assert found == expected(world, span), span


async def test_the_worlds_are_worth_comparing() -> None:
    """Over all seeds there are told and withheld shares, medians, and spans without any."""
    met: set[str] = set()
    for seed in range(12):
        chance = random.Random(seed)  # noqa: S311 - any rows do
        people = [f"p{n}" for n in range(chance.choice((1, 2, 5)))]
        world = a_world(chance, people, chance.choice((0, 2, 6, 40)))
        for span in SPANS:
            found = expected(world, span)
            met |= {f"share {one.of is WITHHELD}" for one in found.shares}
            met |= {f"{way} {told is WITHHELD} {told is None}" for way, told in found.medians.items()}
    assert {"share True", "share False"} <= met
    told, withheld, none = "False False", "True False", "False True"
    assert {f"{way} {what}" for way in Way for what in (told, withheld, none)} <= met
