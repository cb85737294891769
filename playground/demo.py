"""Invented observations, phenomena, meetings and a proposal: a newcomer's first look at the whole loop.

All of it goes through the use cases of :mod:`bot.usecases`, each at its own moment, so that every history it
leaves is one that could have happened.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from importlib.resources import files
from itertools import count, cycle
from typing import Any
from uuid import uuid4

from bot.domain.calendar import HELSINKI, week_of, working_days_after
from bot.domain.codes import Language, ReporterMode
from bot.domain.county import KAINUU, County
from bot.domain.decision import Decision, DecisionInput
from bot.domain.errors import Reason
from bot.domain.observation import Draft
from bot.domain.people import Address, Person
from bot.domain.phenomenon import PhenomenonState
from bot.domain.proposal import Proposal, ProposalState
from bot.domain.roles import Permission
from bot.ports import Unit
from bot.usecases import agendas, decisions, filing, meetings, phenomena, proposals, publications
from bot.usecases.context import Context, Target

_SPEAK = (Language.FI, Language.FI, Language.FI, Language.SV, Language.EN)
"""The reporters, by their languages; counts by fewer people would be withheld."""

_BLOCKED_FOR = timedelta(days=60)
"""Longer than the story, so that none of it was ever told to anybody."""

_UNTIL_MEETING = timedelta(days=20)
"""The agenda is open for some of them still, and so is voting."""

_AFTER_FILING = 3
"""The week's moments that are left when all have filed: to gather, to put on the agenda, and now."""


class _Invented(Context):
    """A context before any channel is linked: there is no roster yet that would permit anything."""

    async def allow(self, permission: Permission, *, proposal: Proposal | None = None) -> None:
        """Permit everything to the invented people."""

    def back(self, days: int) -> "_Invented":
        """The same in the morning of a working day, about so many days ago."""
        day = working_days_after(self.today - timedelta(days=days + 1), 1)
        return replace(self, now=datetime.combine(day, time(10), HELSINKI))


async def load(unit: Unit, now: datetime) -> int:
    """Fill an empty database; returns how many observations were loaded, 0 when there were some already.

    Their reporters are invented too, and count as having blocked the bot, so that nobody is told anything.
    """
    if await unit.observations.received(now - timedelta(days=3650), now + timedelta(days=1)):
        return 0
    story = json.loads(files(__package__).joinpath("demo.json").read_text("utf-8"))
    coordinator, *reporters = [await _person(unit, one, now) for one in (Language.FI, *_SPEAK)]
    county = County(municipalities=KAINUU)
    ctx = _Invented(
        unit=unit,
        actor=coordinator,
        group=None,
        county=county,
        now=now,
        clear=_as_it_is,
        clear_outward=_as_it_is,
    )
    filed = await _lived(ctx, story, reporters)
    for person in (coordinator, *reporters):
        await unit.outbox.hold_for_person(person.id, Reason.BLOCKED, now)
    return filed


async def _lived(ctx: _Invented, story: dict[str, Any], reporters: Sequence[Person]) -> int:
    """The story in the order of its moments; returns how many observations were filed."""
    turns = {one.spoken: cycle([p for p in reporters if p.spoken is one.spoken]) for one in reporters}
    earlier, later = story["acting"]["observations"], story["observations"]
    before = [await _filed(ctx.back(one["days"]), one, turns) for one in earlier]
    acting = await _acted_on(ctx, story["acting"], before)
    week = _week(ctx.now, len(later))
    numbers = [await _filed(replace(ctx, now=next(week)), one, turns) for one in later]
    gatherer, convener = replace(ctx, now=next(week)), replace(ctx, now=next(week))
    await phenomena.link(gatherer, Target(number=acting), [numbers[n] for n in story["acting"]["later"]])
    written = await publications.propose(gatherer, Target(number=acting), story["acting"]["for_others"])
    await publications.approve(gatherer, Target(number=written.number))
    fresh = [
        await _gathered(gatherer, one, [numbers[n] for n in one["observations"]])
        for one in story["on_agenda"]
    ]
    voters = iter(reporters)
    for one, number in zip(story["on_agenda"], fresh, strict=True):
        await _listed(convener, number, working_days_after(ctx.today + _UNTIL_MEETING, 1))
        for _ in range(one["votes"]):
            await agendas.vote(replace(convener, actor=next(voters)), number)
    return len(before) + len(numbers)


def _week(now: datetime, filings: int) -> Iterator[datetime]:
    """Moments spread over the week so far: one for each filing, and those of :data:`_AFTER_FILING`."""
    begin = week_of(now).start
    step = (now - begin) / (filings + _AFTER_FILING)
    return (begin + step * n for n in count(1))


async def _person(unit: Unit, language: Language, now: datetime) -> Person:
    person = Person(id=uuid4().hex, language=language, blocked_at=now - _BLOCKED_FOR)
    await unit.people.add(
        person,
        Address(person_id=person.id, tenant_id="", object_id=f"invented-{person.id}", teams_id=""),
    )
    return person


async def _filed(ctx: Context, one: dict[str, Any], turns: Mapping[Language, Iterator[Person]]) -> str:
    """An observation by whose turn it is among those who speak its language; returns its number."""
    by = next(turns[Language(one["language"])])
    said = {**one, "need_main": one["need"], "reporter_mode": ReporterMode.PSEUDO}
    form = ctx.county.form
    answers = {q.key: form.accept(q.key, said[q.key]) for q in form.questions if q.key in said}
    draft = Draft(id=uuid4().hex, person_id=by.id, answers=answers, changed_at=ctx.now)
    await ctx.unit.drafts.add(draft)
    found = await filing.submit(replace(ctx, actor=by), draft, name="", delivery=draft.id)
    return found.observation.number


async def _gathered(ctx: Context, one: dict[str, Any], numbers: Sequence[str]) -> str:
    """A phenomenon that the coordinator opened, though few have told of it; returns its number."""
    said = {"title": one["title"], "summary": one["summary"]}
    made = await phenomena.gather(ctx, numbers, said)
    await phenomena.advance(ctx, Target(number=made.number), to=PhenomenonState.OPEN, reason=one["opened"])
    return made.number


async def _listed(ctx: Context, number: str, day: date) -> None:
    """A phenomenon on the agenda of the meeting on a day, called if need be."""
    meeting = await meetings.call(ctx, day)
    await agendas.put(ctx, number, day=meeting.day)


async def _acted_on(ctx: _Invented, one: dict[str, Any], numbers: Sequence[str]) -> str:
    """A phenomenon of earlier weeks, up to a proposal whose recipient is asked; returns its number."""
    gatherer, packer, met, minuted = (ctx.back(one[key]) for key in ("gathered", "packed", "met", "minuted"))
    number = await _gathered(gatherer, one, numbers)
    await _listed(gatherer, number, met.today)
    await agendas.send_out(packer, await meetings.on_day(packer, met.today))
    said = DecisionInput(decision=Decision.PROPOSE, what=one["fields"]["what"], **one["decision"])
    made = await decisions.decide(met, Target(number=number), said)
    what = Target(number=made.proposals[0].number)
    days = {"answer_by": one["answer_in"], "target_by": one["target_in"]}
    by = {key: (ctx.today + timedelta(days=many)).isoformat() for key, many in days.items()}
    await proposals.fill(met, what, {**one["fields"], **by})
    await decisions.approve(minuted, await meetings.on_day(minuted, met.today))
    await proposals.advance(minuted, what, proposals.Move(to=ProposalState.ENDORSED))
    await proposals.advance(ctx.back(one["sent"]), what, proposals.Move(to=ProposalState.SENT))
    return number


def _as_it_is(_field: str, text: str, *_areas: object) -> str:
    return text
