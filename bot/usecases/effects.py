"""Whether a change can be seen: asked when it is due, answered by those concerned, then counted."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from bot.domain.effect import OPEN_DAYS, Effect, EffectRound, counted
from bot.domain.errors import Refusal
from bot.domain.log import Action
from bot.domain.notices import NoticeKind
from bot.domain.observation import Observation
from bot.domain.proposal import Proposal, ProposalState
from bot.domain.roles import Permission
from bot.usecases import observations, proposal_news
from bot.usecases.context import Context


async def go_on(ctx: Context) -> int:
    """Ask what is due, and count what is over; returns how many rounds were moved on."""
    today, done = ctx.today, 0
    for one in await ctx.unit.effects.due(today):
        if await ctx.unit.effects.ask(one, ctx.now, today + OPEN_DAYS):
            await _ask(ctx, one)
            done += 1
    for one in await ctx.unit.effects.over(today):
        figures = replace(one, told=counted(await ctx.unit.effects.answers(one)))
        if await ctx.unit.effects.close(figures, ctx.now):
            rounds = await rounds_asked(ctx, one.proposal_id)
            asked = next((id_ for id_, known in rounds.items() if known.months == one.months), None)
            proposal = await ctx.unit.proposals.get(one.proposal_id)
            entry_id = await ctx.after(asked).note(Action.EFFECT_COUNTED, proposal.id)
            await proposal_news.announce(ctx, proposal, entry_id)
            done += 1
    return done


async def rounds_asked(ctx: Context, proposal_id: str) -> dict[int, EffectRound]:
    """Return a proposal's rounds that were asked, by the log entry of the question, in the same order."""
    entries = await ctx.unit.log.among([proposal_id], [Action.EFFECT_ASKED])
    return dict(zip([one.id or 0 for one in entries], await ctx.unit.effects.of(proposal_id), strict=False))


async def _ask(ctx: Context, one: EffectRound) -> None:
    """Ask each reporter and each endorser; under a receipt code the question waits."""
    proposal = await ctx.unit.proposals.get(one.proposal_id)
    moves = await ctx.unit.log.among([proposal.id], [Action.MOVED])
    done = [entry.id for entry in moves if entry.state == ProposalState.DONE]
    entry_id = await ctx.after(done[-1] if done else None).note(Action.EFFECT_ASKED, proposal.id)
    seen, kind = await proposal_news.observations_of(ctx, proposal), NoticeKind.EFFECT
    occasion = f"{proposal.id}:{one.months}"
    await observations.tell_each(ctx, seen, kind, occasion, entry_id=entry_id)
    for person_id in await proposal_news.endorsers_of(ctx, proposal):
        await ctx.notify(person_id, kind, f"{occasion}:{person_id}", subject=proposal.id, entry=entry_id)


async def open_rounds(
    ctx: Context, observation: Observation
) -> list[tuple[Proposal, EffectRound, Effect | None]]:
    """Return what is asked now about an observation, with its answers."""
    found = []
    for proposal, one in await _open(ctx, await proposal_news.proposals_of(ctx, observation)):
        key = await _counted_for(ctx, proposal, observation)
        found.append((proposal, one, await ctx.unit.effects.answer_of(one, key.id)))
    return found


async def asking(ctx: Context, proposals: Iterable[Proposal]) -> set[str]:
    """Return the ids of those about whose effect something is asked now."""
    done = [one for one in proposals if one.state is ProposalState.DONE]
    return {proposal.id for proposal, _ in await _open(ctx, done)}


def asked_until(asked: Iterable[tuple[Proposal, EffectRound, Effect | None]]) -> date | None:
    """Return until when what was not answered yet may be; None when nothing waits for an answer."""
    days = [one.closes_on for _, one, answer in asked if answer is None and one.closes_on]
    return min(days, default=None)


async def _open(ctx: Context, proposals: Sequence[Proposal]) -> list[tuple[Proposal, EffectRound]]:
    rounds = [(proposal, one) for proposal in proposals for one in await ctx.unit.effects.of(proposal.id)]
    return [(proposal, one) for proposal, one in rounds if one.open_on(ctx.today)]


async def answer(
    ctx: Context,
    *,
    seen: Sequence[Observation],
    number: str | None,
    said: Effect,
    alone: bool = False,
) -> tuple[Proposal, EffectRound]:
    """Keep an answer: one a person and round, changeable until the round closes. No log names its giver.

    It is asked about the observations that are theirs, or the one that their receipt code opened: that stands
    ``alone``, as it has to do with nobody's other doings. The number may be left out when there is but one
    question.
    """
    await ctx.allow(Permission.ANSWER_EFFECT)
    asked: dict[tuple[str, int], tuple[Proposal, EffectRound, Observation | None]] = {}
    for observation in seen:
        for proposal, one, _ in await open_rounds(ctx, observation):
            if number in (None, proposal.number):
                asked.setdefault((proposal.id, one.months), (proposal, one, observation))
    for proposal, one in [] if alone else await _open(ctx, await proposal_news.endorsed_by(ctx)):
        if number in (None, proposal.number):
            asked.setdefault((proposal.id, one.months), (proposal, one, None))
    if not asked:
        raise Refusal("effect-not-asked")
    if number is None and len({proposal_id for proposal_id, _ in asked}) > 1:
        raise Refusal("effect-which", numbers=sorted(found[0].number for found in asked.values()))
    proposal, one, answers_for = asked[max(asked, key=lambda key: key[1])]
    await _keep(ctx, proposal, one, answers_for, said)
    return proposal, one


async def _keep(
    ctx: Context, proposal: Proposal, one: EffectRound, seen: Observation | None, said: Effect
) -> None:
    """Keep a reporter's answer by their observation; an endorser who became a reporter answers once."""
    if seen is None:
        return await ctx.unit.effects.endorse(one, ctx.person.id, said)
    key = await _counted_for(ctx, proposal, seen)
    await ctx.unit.effects.answer(one, key.id, said)
    if seen.person_id == ctx.person.id:
        await ctx.unit.effects.withdraw(one, ctx.person.id)
    return None


async def _counted_for(ctx: Context, proposal: Proposal, seen: Observation) -> Observation:
    """Return the reporter's first observation: by it they answer once, however many they made."""
    if seen.person_id is None:
        return seen
    theirs = await proposal_news.observations_of(ctx, proposal)
    return next((one for one in theirs if one.person_id == seen.person_id), seen)
