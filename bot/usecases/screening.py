"""Screening: what a coordinator does with an observation before it is in a proposal, or instead."""

from dataclasses import replace

from bot.domain.errors import Refusal
from bot.domain.log import Action
from bot.domain.notices import NoticeKind
from bot.domain.observation import Observation, ObservationState
from bot.domain.proposal import reason_from
from bot.domain.roles import FIRST, Permission, Role, may
from bot.domain.screening import WAITING, Closing, Waiting, ending, late_before, waiting
from bot.usecases.desk import Desk, Seen
from bot.usecases.doors import roles_of
from bot.usecases.guarding import Clear
from bot.usecases.observations import begun, enter, known, tell


async def queue(at: Desk, *, limit: int) -> tuple[list[Waiting], int]:
    """The first observations that wait to be screened, the oldest first, and how many wait.

    Of a first handler, those that are not handed on.

    Raises:
        Refusal: they may not.
    """
    await at.allow(Permission.SCREEN)
    whole = await coordinates(at)
    found, count = await at.unit.observations.queue(limit=limit, handed=whole)
    return [waiting(one, at.county, at.today) for one in found], count


async def following(at: Desk, after: Observation) -> Observation | None:
    """What somebody who screens takes up next; None when nothing waits for them, or they do not screen.

    One that waits for its reporter's answer is passed over, and by the coordinator one that is still with its
    first handler, unless that is late.
    """
    roles = await roles_of(at.unit, at.by, group=at.group)
    if not may(roles, Permission.SCREEN, at.county.first_handler):
        return None
    whole = await coordinates(at)
    late = late_before(at.county, at.today) if whole and FIRST[at.county.first_handler] else None
    return await at.unit.observations.next_after(after.id, handed=whole, late=late)


async def coordinates(at: Desk) -> bool:
    """Whether somebody is a coordinator, who sees the whole queue and may always take over."""
    return Role.COORDINATOR in await at.unit.roles.of(at.by.id)


async def for_screening(at: Desk, what: Seen, permission: Permission) -> Observation:
    """The observation, for a coordinator, or for a first handler who has not handed it on.

    What a coordinator does something with is taken over from its first handler.

    Raises:
        Refusal: they may not, there is none, it was withdrawn, or has changed since the version they saw.
    """
    await at.allow(permission)
    seen = await known(at.unit, what.number, what.version)
    if await coordinates(at):
        return replace(seen, handed=seen.handed or bool(FIRST[at.county.first_handler]))
    if seen.handed:
        raise Refusal("handed-on", number=what.number)
    return seen


async def hand_on(at: Desk, what: Seen) -> Observation:
    """Hand an observation on from its first handler to the coordinator.

    Raises:
        Refusal: nobody but the coordinator screens here, they may not, or it does not wait to be screened.
    """
    if not FIRST[at.county.first_handler]:
        raise Refusal("hand-on-nobody")
    seen = await for_screening(at, what, Permission.HAND_ON)
    if seen.state not in WAITING:
        raise Refusal("hand-on-ended", number=what.number, state=seen.state)
    handed = replace(await begun(at.unit, seen, at.by, at.now), handed=True)
    after = await at.unit.observations.save(handed)
    await at.note(Action.HANDED_ON, after.id)
    return after


async def close(at: Desk, what: Seen, *, code: str, words: str) -> Observation:
    """Close an observation; its reporter gets the code, of :class:`Closing`, and the words as they are.

    Raises:
        Refusal: they may not, no such observation, no reason, or the table forbids it.
        Stopped: the words hold personal data.
    """
    seen = await for_screening(at, what, Permission.CLOSE)
    if code not in set(Closing):
        raise Refusal("closing-code", number=what.number)
    reason = ending(code, written(words, what.number, at.clear))
    return await _end(at, seen, ObservationState.CLOSED, reason)


async def redirect(at: Desk, what: Seen, *, channel: str, words: str) -> Observation:
    """Tell the reporter that this belongs to another channel, and why; nothing is moved there.

    Raises:
        Refusal: see :func:`close`; or no channel was named.
        Stopped: the words hold personal data.
    """
    seen = await for_screening(at, what, Permission.REDIRECT)
    named = " ".join(channel.split())
    if not named:
        raise Refusal("redirect-channel", number=what.number)
    reason = ending(written(named, what.number, at.clear), written(words, what.number, at.clear))
    return await _end(at, seen, ObservationState.REDIRECTED, reason)


def written(said: str, number: str, clear: Clear, *, lacking: str = "screening-words") -> str:
    """What was written, once the guard has passed it; a refusal with the key ``lacking`` when nothing was."""
    words = reason_from(said)
    if words is None:
        raise Refusal(lacking, number=number)
    return clear("reason", words)


_ENDINGS = {
    ObservationState.CLOSED: (Action.CLOSED, NoticeKind.ENDED),
    ObservationState.REDIRECTED: (Action.REDIRECTED, NoticeKind.REDIRECTED),
}


async def _end(at: Desk, seen: Observation, state: ObservationState, reason: str) -> Observation:
    action, kind = _ENDINGS[state]
    after, entry_id = await enter(at.unit, seen, state, action, at.by, at.now, reason)
    await tell(at.unit, after, kind, str(entry_id), at.now, entry_id=entry_id)
    return after
