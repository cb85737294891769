"""Invented observations, phenomena, a meeting and proposals: a newcomer's first look at the whole loop."""

import json
from datetime import datetime, timedelta
from importlib.resources import files
from typing import Any
from uuid import uuid4

from bot.domain.calendar import helsinki_day, week_of, working_days_after
from bot.domain.codes import NEED_VERSION, Language
from bot.domain.log import Action, Entry
from bot.domain.meeting import Item, Meeting
from bot.domain.observation import Observation, ObservationState, title_of
from bot.domain.people import Address, Person
from bot.domain.phenomenon import Phenomenon, PhenomenonState
from bot.domain.proposal import Proposal, ProposalState
from bot.ports import Unit

_PEOPLE = 4
"""Counts by fewer people would be withheld."""

_UNTIL_MEETING = timedelta(days=20)
"""The agenda is open for some of them still, and so is voting."""


async def load(unit: Unit, now: datetime) -> int:
    """Fill an empty database; returns how many observations were loaded, 0 when there were some already.

    Their reporters are invented too, and count as having blocked the bot, so that nobody is told anything.
    """
    if await unit.observations.received(now - timedelta(days=3650), now + timedelta(days=1)):
        return 0
    stories = json.loads(files(__package__).joinpath("demo.json").read_text("utf-8"))
    begin = week_of(now).start
    step = (now - begin) / (len(stories["observations"]) + 1)
    people = [await _person(unit, now) for _ in range(_PEOPLE)]
    observations = [
        await _observation(unit, story, people[index % _PEOPLE], begin + step * (index + 1))
        for index, story in enumerate(stories["observations"])
    ]
    meeting = Meeting(id=uuid4().hex, day=working_days_after(helsinki_day(now + _UNTIL_MEETING), 1))
    await unit.meetings.add(meeting)
    phenomena, voters = [], iter(people)
    for story in stories["phenomena"]:
        linked = [observations[index] for index in story["observations"]]
        phenomena.append(await _phenomenon(unit, story, linked, now))
        if phenomena[-1].state is PhenomenonState.ON_AGENDA:
            item = await _listed(unit, meeting, phenomena[-1], now)
            for _ in range(story["votes"]):
                await unit.meetings.vote(item, next(voters).id)
    for story in stories["proposals"]:
        rests_on = tuple(observations[index].id for index in story["observations"])
        await _proposal(unit, story, rests_on, phenomena[story["phenomenon"]], now)
    return len(observations)


async def _person(unit: Unit, now: datetime) -> Person:
    person = Person(id=uuid4().hex, language=Language.FI, blocked_at=now)
    await unit.people.add(
        person,
        Address(person_id=person.id, tenant_id="", object_id=f"invented-{person.id}", teams_id=""),
    )
    return person


async def _observation(
    unit: Unit, story: dict[str, Any], reporter: Person, received_at: datetime
) -> Observation:
    observation = Observation(
        id=uuid4().hex,
        number=await unit.observations.next_number(helsinki_day(received_at).year),
        person_id=reporter.id,
        state=ObservationState(story["state"]),
        received_at=received_at,
        since=received_at,
        language=story["language"],
        type=story["type"],
        title=title_of(story["text"]),
        text=story["text"],
        need_main=story["need"],
        need_version=NEED_VERSION,
        service_task=story["service_task"],
        area=story["area"],
        extent=story["extent"],
        sector=tuple(story["sector"]),
        tried=story.get("tried"),
        proposal=story.get("proposal"),
    )
    await unit.observations.add(observation)
    return observation


async def _phenomenon(
    unit: Unit, story: dict[str, Any], linked: list[Observation], now: datetime
) -> Phenomenon:
    phenomenon = Phenomenon(
        id=uuid4().hex,
        number=await unit.phenomena.next_number(helsinki_day(now).year),
        title=story["title"],
        summary=story["summary"],
        state=PhenomenonState(story["state"]),
        observation_ids=tuple(one.id for one in linked),
        created_at=now,
        since=now,
    )
    await unit.phenomena.add(phenomenon)
    gathered = Entry(at=now, action=Action.GATHERED, subject=phenomenon.id, state=PhenomenonState.OPEN)
    moved = Entry(at=now, action=Action.PHENOMENON_MOVED, subject=phenomenon.id, state=phenomenon.state)
    for entry in (gathered, moved):
        await unit.log.add(entry)
    for one in linked:
        await unit.log.add(
            Entry(at=now, action=Action.ATTACHED, subject=one.id, state=one.state, about=phenomenon.id)
        )
    return phenomenon


async def _listed(unit: Unit, meeting: Meeting, phenomenon: Phenomenon, now: datetime) -> Item:
    item = Item(
        id=uuid4().hex,
        meeting_id=meeting.id,
        phenomenon_id=phenomenon.id,
        came_from=PhenomenonState.OPEN,
        came_since=phenomenon.created_at,
    )
    await unit.meetings.put(item)
    entry = Entry(at=now, action=Action.LISTED, subject=meeting.id, about=phenomenon.id)
    await unit.log.add(entry)
    return item


async def _proposal(
    unit: Unit, story: dict[str, Any], rests_on: tuple[str, ...], made_from: Phenomenon, now: datetime
) -> None:
    since = now - timedelta(days=story["days"])
    answer_by = helsinki_day(now) + timedelta(days=story["answer_in"])
    proposal = Proposal(
        id=uuid4().hex,
        number=await unit.proposals.next_number(helsinki_day(now).year),
        state=ProposalState(story["state"]),
        fields={**story["fields"], "answer_by": answer_by.isoformat()},
        observation_ids=rests_on,
        created_at=since,
        since=since,
        phenomenon_id=made_from.id,
    )
    await unit.proposals.add(proposal)
    await unit.log.add(Entry(at=since, action=Action.MOVED, subject=proposal.id, state=proposal.state))
