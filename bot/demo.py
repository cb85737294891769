"""Invented observations and proposals, so that a newcomer's first digest has something to show."""

import json
from datetime import datetime, timedelta
from importlib.resources import files
from typing import Any
from uuid import uuid4

from bot.domain.calendar import helsinki_day, week_of
from bot.domain.codes import NEED_VERSION, Language
from bot.domain.log import Action, Entry
from bot.domain.observation import Observation, ObservationState, title_of
from bot.domain.people import Address, Person
from bot.domain.proposal import Proposal, ProposalState
from bot.ports import Unit

_PEOPLE = 4
"""Counts by fewer people would be withheld."""


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
    for story in stories["proposals"]:
        rests_on = tuple(observations[index].id for index in story["observations"])
        await _proposal(unit, story, rests_on, now)
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


async def _proposal(unit: Unit, story: dict[str, Any], rests_on: tuple[str, ...], now: datetime) -> None:
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
    )
    await unit.proposals.add(proposal)
    await unit.log.add(Entry(at=since, action=Action.MOVED, subject=proposal.id, state=proposal.state))
