"""Whether a change can be seen: asked when it is due, answered by those concerned, then counted."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.calendar import helsinki_day
from bot.domain.effect import OPEN_DAYS, Effect, EffectRound, counted
from bot.domain.errors import Refusal
from bot.domain.log import Action, Entry
from bot.domain.notices import NoticeKind, to_person
from bot.domain.observation import Observation
from bot.domain.people import Person
from bot.domain.proposal import Proposal, ProposalState
from bot.domain.roles import Permission
from bot.ports import Unit
from bot.usecases import concerned, observations, telling
from bot.usecases.access import allow


async def go_on(unit: Unit, now: datetime) -> int:
    """Ask what is due, and count what is over; returns how many rounds were moved on."""
    today = helsinki_day(now)
    done = 0
    for one in await unit.effects.due(today):
        if await unit.effects.ask(one, now, today + OPEN_DAYS):
            await _ask(unit, one, now)
            done += 1
    for one in await unit.effects.over(today):
        figures = replace(one, told=counted(await unit.effects.answers(one)))
        if await unit.effects.close(figures, now):
            entry = await _counting(unit, one, now)
            proposal = await unit.proposals.get(one.proposal_id)
            await telling.announce(unit, proposal, None, now, await unit.log.add(entry))
            done += 1
    return done


async def _counting(unit: Unit, one: EffectRound, now: datetime) -> Entry:
    """What is to be logged of a round that is over."""
    rounds = await rounds_asked(unit, one.proposal_id)
    cause = next((id_ for id_, known in rounds.items() if known.months == one.months), None)
    return Entry(at=now, action=Action.EFFECT_COUNTED, subject=one.proposal_id, caused_by=cause)


async def rounds_asked(unit: Unit, proposal_id: str) -> dict[int, EffectRound]:
    """A proposal's rounds that were asked, by the entry that says so: the first one is the first in both."""
    entries = await unit.log.among([proposal_id], [Action.EFFECT_ASKED])
    return dict(zip([one.id or 0 for one in entries], await unit.effects.of(proposal_id), strict=False))


async def _ask(unit: Unit, one: EffectRound, now: datetime) -> None:
    """One question to each reporter and to each who has seen the same; under the receipt code it waits."""
    proposal = await unit.proposals.get(one.proposal_id)
    moves = await unit.log.among([proposal.id], [Action.MOVED])
    done = [entry.id for entry in moves if entry.state == ProposalState.DONE]
    action, cause = Action.EFFECT_ASKED, done[-1] if done else None
    entry_id = await unit.log.add(Entry(at=now, action=action, subject=proposal.id, caused_by=cause))
    for observation in await concerned.observations_of(unit, proposal):
        key = f"{proposal.id}:{one.months}:{observation.person_id}"
        await observations.tell(unit, observation, NoticeKind.EFFECT, key, now, entry_id=entry_id)
    for person_id in await concerned.endorsers_of(unit, proposal):
        key = f"{proposal.id}:{one.months}:{person_id}"
        notice = to_person(person_id, NoticeKind.EFFECT, key, now, subject=proposal.id, entry=entry_id)
        await unit.outbox.add(notice)


async def open_rounds(
    unit: Unit, observation: Observation, now: datetime
) -> list[tuple[Proposal, EffectRound, Effect | None]]:
    """What is asked now for an observation, and what was answered."""
    found = []
    for proposal, one in await _open(unit, await concerned.proposals_of(unit, observation), now):
        key = await _counted_for(unit, proposal, observation)
        found.append((proposal, one, await unit.effects.answer_of(one, key.id)))
    return found


async def _open(
    unit: Unit, proposals: Sequence[Proposal], now: datetime
) -> list[tuple[Proposal, EffectRound]]:
    today = helsinki_day(now)
    rounds = [(proposal, one) for proposal in proposals for one in await unit.effects.of(proposal.id)]
    return [(proposal, one) for proposal, one in rounds if one.open_on(today)]


async def answer(
    unit: Unit,
    *,
    by: Person,
    seen: Sequence[Observation],
    number: str | None,
    said: Effect,
    now: datetime,
    alone: bool = False,
) -> tuple[Proposal, EffectRound]:
    """Keep an answer: one for a person and round, changeable until it closes. No log names them.

    Args:
        unit: the open unit of work.
        by: who answers.
        seen: their own observations, or the one that their receipt code opened.
        number: the proposal's; None when there is but one question.
        said: the answer.
        now: aware.
        alone: nothing but what was seen: what a receipt code opened has to do with nobody's other doings.

    Raises:
        Refusal: nothing is asked of them about this proposal, or it is not clear about which.
    """
    await allow(unit, by, Permission.ANSWER_EFFECT)
    asked: dict[tuple[str, int], tuple[Proposal, EffectRound, Observation | None]] = {}
    for observation in seen:
        for proposal, one, _ in await open_rounds(unit, observation, now):
            if number in (None, proposal.number):
                asked.setdefault((proposal.id, one.months), (proposal, one, observation))
    for proposal, one in [] if alone else await _open(unit, await concerned.endorsed_by(unit, by), now):
        if number in (None, proposal.number):
            asked.setdefault((proposal.id, one.months), (proposal, one, None))
    if not asked:
        raise Refusal("effect-not-asked")
    if number is None and len({proposal_id for proposal_id, _ in asked}) > 1:
        raise Refusal("effect-which", numbers=sorted(found[0].number for found in asked.values()))
    proposal, one, answers_for = asked[max(asked, key=lambda key: key[1])]
    await _keep(unit, by, proposal, one, answers_for, said)
    return proposal, one


async def _keep(
    unit: Unit, by: Person, proposal: Proposal, one: EffectRound, seen: Observation | None, said: Effect
) -> None:
    """A reporter's by their observation; whoever became one meanwhile answers once all the same."""
    if seen is None:
        return await unit.effects.endorse(one, by.id, said)
    key = await _counted_for(unit, proposal, seen)
    await unit.effects.answer(one, key.id, said)
    if seen.person_id == by.id:
        await unit.effects.withdraw(one, by.id)
    return None


async def _counted_for(unit: Unit, proposal: Proposal, seen: Observation) -> Observation:
    """The first observation of the same reporter: by it a person answers once, however many they made."""
    if seen.person_id is None:
        return seen
    theirs = await concerned.observations_of(unit, proposal)
    return next((one for one in theirs if one.person_id == seen.person_id), seen)
