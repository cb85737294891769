"""Whether a change can be seen: asked when it is due, answered by reporters, counted when that is over."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.desk import concerned, observations, telling
from bot.desk.doors import allow
from bot.domain.calendar import helsinki_day
from bot.domain.effect import OPEN_DAYS, Effect, EffectRound, counted
from bot.domain.errors import Refusal
from bot.domain.log import Action, Entry
from bot.domain.notices import NoticeKind
from bot.domain.observation import Observation
from bot.domain.people import Person
from bot.domain.proposal import Proposal
from bot.domain.roles import Deed
from bot.ports import Unit


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
            entry = Entry(at=now, action=Action.EFFECT_COUNTED, subject=one.proposal_id)
            proposal = await unit.proposals.get(one.proposal_id)
            await telling.announce(unit, proposal, None, now, await unit.log.add(entry))
            done += 1
    return done


async def _ask(unit: Unit, one: EffectRound, now: datetime) -> None:
    """One question to each reporter; of an anonymous one it waits under the receipt code."""
    proposal = await unit.proposals.get(one.proposal_id)
    entry_id = await unit.log.add(Entry(at=now, action=Action.EFFECT_ASKED, subject=proposal.id))
    for observation in await concerned.observations_of(unit, proposal):
        key = f"{proposal.id}:{one.months}:{observation.person_id}"
        await observations.tell(unit, observation, NoticeKind.EFFECT, key, now, entry_id=entry_id)


async def open_rounds(
    unit: Unit, observation: Observation, now: datetime
) -> list[tuple[Proposal, EffectRound, Effect | None]]:
    """What is asked now for an observation, and what was answered."""
    found = []
    for proposal in await concerned.proposals_of(unit, observation):
        for one in await unit.effects.of(proposal.id):
            if one.open_on(helsinki_day(now)):
                key = await _counted_for(unit, proposal, observation)
                found.append((proposal, one, await unit.effects.answer_of(one, key.id)))
    return found


async def answer(
    unit: Unit, *, by: Person, seen: Sequence[Observation], number: str | None, said: Effect, now: datetime
) -> tuple[Proposal, EffectRound]:
    """Keep a reporter's answer: one for a person and round, changeable until it closes. No log names them.

    Args:
        unit: the open unit of work.
        by: who answers.
        seen: their own observations, or the one that their receipt code opened.
        number: the proposal's; None when there is but one question.
        said: the answer.
        now: aware.

    Raises:
        Refusal: nothing is asked of them about this proposal, or it is not clear about which.
    """
    await allow(unit, by, Deed.ANSWER_EFFECT)
    asked: dict[tuple[str, int], tuple[Proposal, EffectRound, Observation]] = {}
    for observation in seen:
        for proposal, one, _ in await open_rounds(unit, observation, now):
            if number in (None, proposal.number):
                asked.setdefault((proposal.id, one.months), (proposal, one, observation))
    if not asked:
        raise Refusal("effect-not-asked")
    if number is None and len({proposal_id for proposal_id, _ in asked}) > 1:
        raise Refusal("effect-which", numbers=sorted(found[0].number for found in asked.values()))
    proposal, one, observation = asked[max(asked, key=lambda key: key[1])]
    key = await _counted_for(unit, proposal, observation)
    await unit.effects.answer(one, key.id, said)
    return proposal, one


async def _counted_for(unit: Unit, proposal: Proposal, seen: Observation) -> Observation:
    """The first observation of the same reporter: by it a person answers once, however many they made."""
    if seen.person_id is None:
        return seen
    theirs = await concerned.observations_of(unit, proposal)
    return next((one for one in theirs if one.person_id == seen.person_id), seen)
