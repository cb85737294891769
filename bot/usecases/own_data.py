"""A person's rights to their own data: see it, take it along, correct it, cut the link, be forgotten."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import uuid4

from bot.domain.calendar import day_of
from bot.domain.coding import answered_anew, as_reported
from bot.domain.effect import Effect
from bot.domain.erasure import ErasureKind
from bot.domain.errors import Refusal
from bot.domain.log import Action
from bot.domain.observation import (
    SUMMARY,
    Draft,
    Observation,
    ObservationState,
    from_answers,
    not_held,
    title_of,
)
from bot.domain.oversight import OWN_DATA
from bot.domain.own_data import Filed, OwnData
from bot.domain.people import Opening
from bot.domain.questionnaire import Answer, AnswerKind, Question
from bot.domain.roles import Permission
from bot.domain.suggestion import Suggest, following_its_text
from bot.usecases import digests, histories
from bot.usecases.context import Context
from bot.usecases.filing import own
from bot.usecases.readings import note
from bot.usecases.retention import asked

MOST = 500
"""So many observations at most: nobody files more in a lifetime of this product."""


async def gather(ctx: Context) -> OwnData:
    """All that is stored on a person; the look itself is noted."""
    await ctx.allow(Permission.SEE_OWN)
    await note(ctx, Permission.SEE_OWN, OWN_DATA)
    filed = await _filed(ctx, await ctx.unit.observations.of(ctx.person.id, limit=MOST))
    ids = [one.observation.id for one in filed]
    signed = await ctx.unit.people.signatures(ids, purpose=Opening.OWN_DATA, now=ctx.now)
    owned = await ctx.unit.owners.owned(ctx.person.id)
    numbers = {one.id: one.number for one in await ctx.unit.proposals.many(owned)}
    return OwnData(
        made_at=ctx.now,
        person=ctx.person,
        address=await ctx.unit.people.open(ctx.person.id, purpose=Opening.OWN_DATA, now=ctx.now),
        roles=tuple(sorted(await ctx.unit.roles.of(ctx.person.id))),
        draft=await ctx.unit.drafts.of(ctx.person.id),
        observations=tuple(filed),
        name_on=tuple(one.observation.number for one in filed if signed.get(one.observation.id)),
        endorsed=await _endorsed(ctx),
        answers_for=tuple(numbers[one] for one in owned),
        votes=tuple(await ctx.unit.meetings.votes_of(ctx.person.id)),
        effects=tuple(await ctx.unit.effects.endorsed(ctx.person.id)),
    )


async def _filed(ctx: Context, observations: Sequence[Observation]) -> list[Filed]:
    """Each with its history, its proposals, and what was answered for it on their effect."""
    ids = [one.id for one in observations]
    proposals = await ctx.unit.proposals.concerning(ids)
    told = await histories.own(ctx, ids)
    answers: dict[str, list[tuple[str, int, Effect]]] = {}
    for id_, number, months, answer in await ctx.unit.effects.answers_for(ids):
        if number in {one.number for one in proposals.get(id_, ())}:
            answers.setdefault(id_, []).append((number, months, answer))
    return [
        Filed(
            observation=one,
            history=tuple(told.get(one.id, ())),
            proposals=tuple(proposals.get(one.id, ())),
            effects=tuple(answers.get(one.id, ())),
        )
        for one in observations
    ]


async def _endorsed(ctx: Context) -> tuple[str, ...]:
    seen = [one.phenomenon_id for one in await ctx.unit.endorsements.of(ctx.person.id)]
    numbers = {one.id: one.number for one in await ctx.unit.phenomena.many({*seen})}
    return tuple(dict.fromkeys(numbers[one] for one in seen))


async def begin_correction(ctx: Context, number: str, *, suggest: Suggest) -> Draft:
    """A draft that holds an own observation's answers, at its summary; sent, it takes their place.

    Codes that its text speaks for follow a new text, as they do in a new draft.

    Raises:
        Refusal: it is not theirs, is linked already, or another draft is open.
    """
    observation = not_held(await own(ctx, number))
    if not observation.withdrawable:
        raise Refusal("correct-too-late", number=number)
    if await ctx.unit.drafts.of(ctx.person.id):
        raise Refusal("draft-open")
    theirs = as_reported(observation)
    answers: dict[str, Answer] = {q.key: _answer(theirs, q) for q in ctx.county.form.questions}
    draft = Draft(
        id=uuid4().hex,
        person_id=ctx.person.id,
        answers={**answers, "warned": list(observation.warned) or None},
        at=SUMMARY,
        changed_at=day_of(ctx.now),
        corrects=observation.id,
    )
    draft = following_its_text(draft, suggest)
    await ctx.unit.drafts.add(draft)
    return draft


def _answer(observation: Observation, question: Question) -> Answer:
    answer = observation.value(question.key)
    if question.kind is AnswerKind.YES_NO:
        return bool(answer)
    return (answer or None) if question.kind is AnswerKind.CHOICES else answer and str(answer)


async def correct(ctx: Context, draft: Draft) -> Observation:
    """Put a draft's answers in the place of the observation's; the old words are gone at once.

    How the reporter appears stays as it was: that was decided when it was sent. What the working group has
    corrected meanwhile stays too, title and codes.

    Raises:
        Refusal: it is linked already, or is not theirs any more.
    """
    before = not_held(await ctx.unit.observations.get(draft.corrects or ""))
    await ctx.unit.drafts.remove(draft.id)
    if before.person_id != ctx.person.id:
        raise Refusal("unknown-observation", number=before.number)
    if not before.withdrawable:
        raise Refusal("correct-too-late", number=before.number)
    fields = {**from_answers(draft.answers), "reporter_mode": before.reporter_mode}
    if not before.titled:
        fields["title"] = title_of(str(draft.answers["text"]))
    after = replace(before, **fields)
    changed = await ctx.unit.observations.save(answered_anew(before, after))
    await ctx.unnamed().note(Action.CORRECTED, changed.id)
    await digests.refresh(ctx, changed)
    return changed


async def cut(ctx: Context, number: str) -> Observation:
    """Cut the link from one observation to its reporter: it stays, and nobody hears of it any more.

    Raises:
        Refusal: it is not theirs, or held.
    """
    observation = not_held(await own(ctx, number))
    await ctx.unit.erasures.carry_out(asked(ErasureKind.LINK, observation.id, ctx.now))
    await ctx.unnamed().note(Action.CUT, observation.id)
    return observation


async def forget(ctx: Context) -> int:
    """Forget a person: address, draft, notices, roles, and the links to their observations; returns how many.

    What was written stays: it holds nobody's data, and the working group goes on with it.

    Raises:
        Refusal: one of their observations is held.
    """
    theirs = await ctx.unit.observations.of(ctx.person.id, limit=MOST)
    for one in map(not_held, theirs):
        await ctx.unit.erasures.carry_out(asked(ErasureKind.LINK, one.id, ctx.now))
    await ctx.unit.erasures.carry_out(asked(ErasureKind.PERSON, ctx.person.id, ctx.now))
    return sum(one.state is not ObservationState.WITHDRAWN for one in theirs)
