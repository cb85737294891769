"""Screening: what is done with an observation before it is in a proposal, or instead."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.errors import Refusal, refuse_stale
from bot.domain.log import Action, Entry
from bot.domain.notices import NoticeKind
from bot.domain.observation import Observation, ObservationState, in_order_of
from bot.domain.roles import FIRST, Permission
from bot.domain.screening import (
    WAITING,
    Closing,
    Waiting,
    answer_by,
    can_reopen,
    ending,
    late_before,
    moment_of,
    question_of,
    waiting,
)
from bot.usecases import arrivals, handlers, observations
from bot.usecases.context import Context, Target
from bot.usecases.observations import begun, enter, for_screening, tell


async def queue(ctx: Context, *, limit: int) -> tuple[list[Waiting], int]:
    """Return the first observations that wait to be screened, oldest first, and how many wait.

    Of a first handler, those that are not handed on.
    """
    await ctx.allow(Permission.SCREEN)
    whole = await observations.coordinates(ctx)
    found, count = await ctx.unit.observations.queue(
        limit=limit, handed=whole, group=ctx.seen_group, parts=await observations.parts(ctx)
    )
    return [waiting(one, ctx.county, ctx.today) for one in found], count


async def line(ctx: Context, person_id: str) -> list[str]:
    """Return the numbers of what a person screens, in order; empty when they screen nothing.

    Of a coordinator those that are no first handler's, and those that are late. What waits for its reporter's
    answer is left out.
    """
    asked = ctx.unit.observations.line
    if groups := await _groups(ctx, person_id):
        late = late_before(ctx.county, ctx.today) if FIRST[ctx.county.first_handler] else None
        found = [one for group in groups for one in await asked(handed=True, late=late, group=group)]
    elif await handlers.is_first(ctx, person_id):
        theirs = await handlers.parts(ctx, person_id)
        found = await asked(handed=False, late=None, parts=theirs)
    else:
        found = []
    return sorted(found, key=in_order_of)


async def _groups(ctx: Context, person_id: str) -> list[str | None]:
    """The groups whose observations a person screens: where a group acts, what that one sees."""
    found = await handlers.coordinated(ctx, person_id)
    if ctx.group is None or not found:
        return found
    return [ctx.seen_group] if ctx.seen_group in found or None in found or ctx.of_county else []


async def following(ctx: Context, after: Observation) -> Observation | None:
    """Return what the actor screens next; None when nothing waits, or they do not screen."""
    number = next_in(await line(ctx, ctx.person.id), after.number)
    return await ctx.unit.observations.numbered(number) if number else None


def next_in(numbers: Sequence[str], after: str) -> str | None:
    """The number that comes after one in a line, the first one at its end; None when there is no other."""
    others = [one for one in numbers if one != after]
    later = (one for one in others if in_order_of(one) > in_order_of(after))
    return next(later, next(iter(others), None))


async def hand_on(ctx: Context, target: Target) -> Observation:
    """Hand an observation on from its first handler to the coordinator."""
    if not FIRST[ctx.county.first_handler]:
        raise Refusal("hand-on-nobody")
    seen = await observations.for_screening(ctx, target, Permission.HAND_ON)
    if seen.state not in WAITING:
        raise Refusal("hand-on-ended", number=target.number, state=seen.state)
    handed = replace(await begun(ctx, seen), handed=True)
    after = await ctx.unit.observations.save(handed)
    await ctx.note(Action.HANDED_ON, after.id)
    await arrivals.note(ctx, after)
    return after


async def close(ctx: Context, target: Target, *, code: str, words: str) -> Observation:
    """Close an observation; its reporter gets the code, of :class:`Closing`, and the words unchanged."""
    seen = await observations.for_screening(ctx, target, Permission.CLOSE)
    if code not in set(Closing):
        raise Refusal("closing-code", number=target.number)
    reason = ending(code, ctx.words(words, "screening-words", number=target.number))
    return await _say(ctx, seen, ObservationState.CLOSED, Action.CLOSED, NoticeKind.ENDED, reason)


async def redirect(ctx: Context, target: Target, *, channel: str, words: str) -> Observation:
    """Tell the reporter that this belongs to another channel, and why; nothing is moved there."""
    seen = await observations.for_screening(ctx, target, Permission.REDIRECT)
    named = " ".join(channel.split())
    if not named:
        raise Refusal("redirect-channel", number=target.number)
    where, why = [ctx.words(said, "screening-words", number=target.number) for said in (named, words)]
    reason = ending(where, why)
    state, action = ObservationState.REDIRECTED, Action.REDIRECTED
    return await _say(ctx, seen, state, action, NoticeKind.REDIRECTED, reason)


async def _say(
    ctx: Context, seen: Observation, state: ObservationState, action: Action, kind: NoticeKind, words: str
) -> Observation:
    """Move an observation for what was written to its reporter, who hears of it."""
    after, entry_id = await enter(ctx, seen, state, action, reason=words)
    await tell(ctx, after, kind, str(entry_id), entry_id=entry_id)
    return after


async def ask(ctx: Context, target: Target, question: str) -> Observation:
    """Ask the reporter; an anonymous one finds the question under the receipt code."""
    seen = await for_screening(ctx, target, Permission.ASK)
    if question_of(await ctx.unit.log.of(seen.id)):
        raise Refusal("asked-already", number=target.number)
    asked = ctx.words(question, "ask-what", number=target.number)
    return await _say(ctx, seen, ObservationState.NEEDS_INFO, Action.ASKED, NoticeKind.QUESTION, asked)


async def answer_question(ctx: Context, *, seen: Observation, words: str) -> Observation:
    """Keep the answer on an own observation, or one that a receipt code opened.

    The group reads it there, without who or when.
    """
    await ctx.allow(Permission.SEE_OWN)
    if seen.state is not ObservationState.NEEDS_INFO:
        raise Refusal("not-asked", number=seen.number)
    said = ctx.words(words, "reply-how", number=seen.number)
    at = moment_of(seen, await ctx.unit.log.of(seen.id), ctx.now)
    kept = replace(seen, answer=said)  # with the observation, not in the log: it goes when that goes
    after, _ = await enter(ctx.unnamed(at), kept, ObservationState.SCREENING, Action.ANSWERED)
    await arrivals.note(ctx, after)
    return after


async def take_back_questions(ctx: Context) -> int:
    """Take back every question whose time has ended; returns how many."""
    count, found = 0, await ctx.unit.observations.asked()
    entries = await ctx.unit.log.among([one.id for one in found], [Action.ASKED])
    questions = {entry.subject: entry for entry in reversed(entries)}
    for seen in found:
        asked = questions.get(seen.id)
        if asked and answer_by(asked) < ctx.today:
            then = ctx.after(asked.id)
            await enter(then, seen, ObservationState.SCREENING, Action.UNANSWERED)
            count += 1
    return count


async def reopen(ctx: Context, *, seen: Observation, version: int | None = None) -> Observation:
    """Put a closed observation back into the queue: an own one, or one that a receipt code opened.

    The channel hears of it, but not who asked.
    """
    await ctx.allow(Permission.SEE_OWN)
    refuse_stale(version, seen.version)
    entries = await may_reopen(ctx, seen)
    at = moment_of(seen, entries, ctx.now)
    disputed = replace(seen, handed=True)  # not with the first handler, who may have closed it
    after, _ = await enter(ctx.unnamed(at), disputed, ObservationState.SCREENING, Action.REOPENED)
    await arrivals.note(ctx, after)
    await ctx.post_to_owner(after, NoticeKind.REOPENED, seen.id)
    return after


async def may_reopen(ctx: Context, seen: Observation) -> Sequence[Entry]:
    """Return the history of an observation that may be reopened.

    Raises:
        Refusal: it is not closed, or was handled again before.
    """
    entries = await ctx.unit.log.of(seen.id)
    if not can_reopen(seen, entries):
        raise Refusal("reopen-once", number=seen.number)
    return entries
