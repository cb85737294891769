"""A person's rights to their own data: see it and its history, correct it, cut the link, be forgotten."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from uuid import uuid4

from bot.domain.calendar import day_of
from bot.domain.coding import answered_anew, as_reported
from bot.domain.decision import with_channel
from bot.domain.effect import Effect
from bot.domain.erasure import ErasureKind
from bot.domain.errors import Refusal
from bot.domain.log import Action, Entry
from bot.domain.meeting import Item
from bot.domain.meeting_pack import AgendaCase
from bot.domain.observation import (
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
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import Proposal
from bot.domain.public_history import Place, place_of, public_entry
from bot.domain.questionnaire import Answer, AnswerKind, Question
from bot.domain.roles import Permission
from bot.domain.suggestion import Guess, following_its_text
from bot.usecases import access, agendas, digest_posts
from bot.usecases.context import Context
from bot.usecases.filing import own
from bot.usecases.group_ownership import note_move, owned
from bot.usecases.retention import asked

MOST = 500
"""So many observations at most: nobody files more in a lifetime of this product."""


async def gather(ctx: Context) -> OwnData:
    """Return all that is stored on the actor, and note the look itself."""
    await ctx.allow(Permission.SEE_OWN)
    await ctx.note_read(Permission.SEE_OWN, OWN_DATA)
    filed = await _filed(ctx, await ctx.unit.observations.of(ctx.person.id, limit=MOST))
    ids = [one.observation.id for one in filed]
    signed = await ctx.unit.people.signatures(ids, purpose=Opening.OWN_DATA, now=ctx.now)
    owned = await ctx.unit.owners.owned(ctx.person.id)
    numbers = {one.id: one.number for one in await ctx.unit.proposals.many(owned)}
    return OwnData(
        made_at=ctx.now,
        person=ctx.person,
        address=await ctx.unit.people.open(ctx.person.id, purpose=Opening.OWN_DATA, now=ctx.now),
        roles=tuple(await access.appointments(ctx)),
        draft=await ctx.unit.drafts.of(ctx.person.id),
        observations=tuple(filed),
        name_on=tuple(one.observation.number for one in filed if signed.get(one.observation.id)),
        endorsed=await _endorsed(ctx),
        answers_for=tuple(numbers[one] for one in owned),
        votes=tuple(await ctx.unit.meetings.votes_of(ctx.person.id)),
        effects=tuple(await ctx.unit.effects.endorsed(ctx.person.id)),
        membership=await ctx.unit.members.of(ctx.person.id),
        messages=await ctx.unit.subscriptions.of(ctx.person.id),
        documents=tuple(await ctx.unit.documents.made_by(ctx.person.id)),
        absence=await ctx.unit.absences.of(ctx.person.id),
    )


async def _filed(ctx: Context, observations: Sequence[Observation]) -> list[Filed]:
    """Return each with its history, its proposals, and what was answered for it on their effect."""
    ids = [one.id for one in observations]
    proposals = await ctx.unit.proposals.concerning(ids)
    told = await histories_of(ctx, ids)
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


async def begin_correction(ctx: Context, number: str, *, guess: Guess) -> Draft:
    """Return a draft with an own observation's answers; sent, it replaces them.

    One that was begun before goes on. Codes that its text speaks for follow a new text, as they do in a new
    draft.

    Raises:
        Refusal: it is not theirs, is linked already, or another draft is open.
    """
    observation = not_held(await own(ctx, number))
    if not observation.withdrawable:
        raise Refusal("correct-too-late", number=number)
    if draft := await ctx.unit.drafts.of(ctx.person.id):
        if draft.corrects != observation.id:
            raise Refusal("draft-open")
        return draft
    theirs = as_reported(observation)
    answers: dict[str, Answer] = {q.key: _answer(theirs, q) for q in ctx.county.form.questions}
    draft = Draft(
        id=uuid4().hex,
        person_id=ctx.person.id,
        answers={**answers, "warned": list(observation.warned) or None},
        changed_at=day_of(ctx.now),
        corrects=observation.id,
    )
    draft = following_its_text(draft, guess)
    await ctx.unit.drafts.add(draft)
    return draft


def _answer(observation: Observation, question: Question) -> Answer:
    answer = observation.value(question.key)
    if question.kind is AnswerKind.YES_NO:
        return bool(answer)
    return (answer or None) if question.kind is AnswerKind.CHOICES else answer and str(answer)


async def correct(ctx: Context, draft: Draft) -> Observation:
    """Replace the observation's answers by a draft's; the old words are gone at once.

    How the reporter appears stays as it was: that was decided when it was sent. What the working group has
    corrected meanwhile stays too, title and codes.
    """
    before = not_held(await ctx.unit.observations.get(draft.corrects or ""))
    await ctx.unit.drafts.remove(draft)
    if before.person_id != ctx.person.id:
        raise Refusal("unknown-observation", number=before.number)
    if not before.withdrawable:
        raise Refusal("correct-too-late", number=before.number)
    fields = {**from_answers(ctx.county.form.complete(draft.answers)), "reporter_mode": before.reporter_mode}
    if not before.titled:
        fields["title"] = title_of(str(draft.answers["text"]))
    after = replace(before, **fields)
    after = await owned(ctx, answered_anew(before, after))
    changed = await ctx.unit.observations.save(after)
    await note_move(ctx.unnamed(), before, changed)
    await ctx.unnamed().note(Action.CORRECTED, changed.id)
    await digest_posts.refresh(ctx, changed)
    return changed


async def cut(ctx: Context, number: str) -> Observation:
    """Cut the link from one observation to its reporter: it stays, and they hear no more of it."""
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


_GROUPS_OWN = frozenset(
    {Action.OWNER_NAMED, Action.OWNED, Action.REPORTED, Action.RETURNED, Action.JOINED, Action.EFFECT_COUNTED}
    | {Action.FILLED}
)
"""The working group's own writing, and what is between it and a recipient: no news to a reporter yet."""


async def histories_of(ctx: Context, observation_ids: Collection[str]) -> dict[str, list[Entry]]:
    """Return the own history of each of these observations by its id, oldest first."""
    found = await ctx.unit.log.of_each(observation_ids)
    told = iter(await _retold(ctx, [entry for entries in found.values() for entry in entries]))
    return {id_: [next(told) for _ in entries] for id_, entries in found.items()}


async def history_of(
    ctx: Context,
    observation: Observation,
    proposals: Sequence[Proposal],
    phenomena: Sequence[Phenomenon],
) -> tuple[list[Entry], dict[int, AgendaCase]]:
    """Return an observation's history with those of its proposals and phenomena, oldest first.

    Returns:
        The entries; and, of all minutes that were approved, what was decided, by the id of its entry.
    """
    entries = await ctx.unit.log.of(observation.id)
    entries += await ctx.unit.log.among([one.id for one in phenomena], [Action.PHENOMENON_MOVED])
    histories = await ctx.unit.log.of_each([one.id for one in proposals])
    entries += [one for found in histories.values() for one in found if one.action not in _GROUPS_OWN]
    minuted = await _minuted(ctx, phenomena)
    listed = await agendas.matters_of(ctx, [item for _, item in minuted])
    matters = {entry.id: one for (entry, _), one in zip(minuted, listed, strict=True) if entry.id}
    told = await _retold(ctx, [*entries, *(entry for entry, _ in minuted)])
    return sorted(told, key=lambda entry: (entry.at, entry.id or 0)), matters


async def _minuted(ctx: Context, phenomena: Sequence[Phenomenon]) -> list[tuple[Entry, Item]]:
    """Return what approved minutes tell of these phenomena, each with its place on the agenda."""
    items = await ctx.unit.meetings.listed_each([one.id for one in phenomena])
    places = {(item.meeting_id, item.phenomenon_id): item for item in items}
    told = await ctx.unit.log.among({item.meeting_id for item in items}, [Action.MINUTED])
    return [(entry, places[place_of(entry)]) for entry in told if place_of(entry) in places]


async def _retold(ctx: Context, entries: Iterable[Entry]) -> list[Entry]:
    known = list(entries)
    behind = await ctx.unit.log.behind({one.caused_by for one in known if one.caused_by})
    decided = [one for one in behind.values() if one.action is Action.DECIDED]
    approved = await _approved(ctx, {one.subject for one in decided})
    return [public_entry(entry, behind, approved) for entry in known]


async def _approved(ctx: Context, meeting_ids: Iterable[str]) -> dict[Place, str]:
    """Return the reasons that approved minutes give, by their places."""
    over = [one.id for one in await ctx.unit.meetings.many({*meeting_ids}) if not one.open]
    return {
        (item.meeting_id, item.phenomenon_id): with_channel(item.channel, item.reason)
        for item in await ctx.unit.meetings.items_each(over)
    }
