"""One question to a reporter, who stays unknown; unanswered for a fortnight, it is taken back."""

from dataclasses import replace

from bot.domain.errors import Refusal
from bot.domain.log import Action
from bot.domain.notices import NoticeKind
from bot.domain.observation import Observation, ObservationState
from bot.domain.roles import Permission
from bot.domain.screening import answer_by, moment_of, question_of
from bot.usecases.context import Context, Target
from bot.usecases.observations import enter, tell
from bot.usecases.screening import for_screening, written


async def ask(ctx: Context, target: Target, question: str) -> Observation:
    """Ask the reporter something; of an anonymous one the question waits under the receipt code.

    Raises:
        Refusal: they may not, no such observation, something was asked before, or the table forbids it.
        Stopped: the question holds personal data.
    """
    seen = await for_screening(ctx, target, Permission.ASK)
    if question_of(await ctx.unit.log.of(seen.id)):
        raise Refusal("asked-already", number=target.number)
    asked = written(question, target.number, ctx.clear, lacking="ask-what")
    after, entry_id = await enter(ctx, seen, ObservationState.NEEDS_INFO, Action.ASKED, reason=asked)
    await tell(ctx, after, NoticeKind.QUESTION, str(entry_id), entry_id=entry_id)
    return after


async def answer(ctx: Context, *, seen: Observation, words: str) -> Observation:
    """Keep a reporter's answer; the group reads it on the observation, without who or when.

    Args:
        ctx: who acts, where and when.
        seen: their own, or the one that their receipt code opened.
        words: the answer.

    Raises:
        Refusal: nothing is asked, or nothing was answered.
        Stopped: the answer holds personal data.
    """
    await ctx.allow(Permission.SEE_OWN)
    if seen.state is not ObservationState.NEEDS_INFO:
        raise Refusal("not-asked", number=seen.number)
    said = written(words, seen.number, ctx.clear, lacking="reply-how")
    at = moment_of(seen, await ctx.unit.log.of(seen.id), ctx.now)
    kept = replace(seen, answer=said)  # with the observation, not in the log: it goes when that goes
    after, _ = await enter(ctx.unnamed(at), kept, ObservationState.SCREENING, Action.ANSWERED)
    return after


async def take_back(ctx: Context) -> int:
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
