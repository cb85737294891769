"""One question to a reporter, who stays unknown; unanswered for a fortnight, it is taken back."""

from dataclasses import replace
from datetime import datetime

from bot.domain.calendar import helsinki_day
from bot.domain.errors import Refusal
from bot.domain.log import Action
from bot.domain.notices import NoticeKind
from bot.domain.observation import Observation, ObservationState
from bot.domain.people import Person
from bot.domain.roles import Permission
from bot.domain.screening import answer_by, moment_of, question_of
from bot.ports import Unit
from bot.usecases.access import allow
from bot.usecases.context import Clear, Context, Target
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
    after, entry_id = await enter(
        ctx.unit, seen, ObservationState.NEEDS_INFO, Action.ASKED, ctx.actor, ctx.now, asked
    )
    await tell(ctx.unit, after, NoticeKind.QUESTION, str(entry_id), ctx.now, entry_id=entry_id)
    return after


async def answer(
    unit: Unit, *, by: Person, seen: Observation, words: str, clear: Clear, now: datetime
) -> Observation:
    """Keep a reporter's answer; the group reads it on the observation, without who or when.

    Args:
        unit: the open unit of work.
        by: who answers.
        seen: their own, or the one that their receipt code opened.
        words: the answer.
        clear: the guard.
        now: aware.

    Raises:
        Refusal: nothing is asked, or nothing was answered.
        Stopped: the answer holds personal data.
    """
    await allow(unit, by, Permission.SEE_OWN)
    if seen.state is not ObservationState.NEEDS_INFO:
        raise Refusal("not-asked", number=seen.number)
    said = written(words, seen.number, clear, lacking="reply-how")
    at = moment_of(seen, await unit.log.of(seen.id), now)
    kept = replace(seen, answer=said)  # with the observation, not in the log: it goes when that goes
    after, _ = await enter(unit, kept, ObservationState.SCREENING, Action.ANSWERED, None, at)
    return after


async def take_back(unit: Unit, now: datetime) -> int:
    """Take back every question whose time has ended; returns how many."""
    count, found = 0, await unit.observations.asked()
    entries = await unit.log.among([one.id for one in found], [Action.ASKED])
    questions = {entry.subject: entry for entry in reversed(entries)}
    for seen in found:
        asked = questions.get(seen.id)
        if asked and answer_by(asked) < helsinki_day(now):
            state, action = ObservationState.SCREENING, Action.UNANSWERED
            await enter(unit, seen, state, action, None, now, caused_by=asked.id)
            count += 1
    return count
