"""Screening: what a coordinator does with an observation before it is in a proposal, or instead."""

from datetime import datetime

from bot.desk.doors import allow
from bot.desk.guarding import Clear
from bot.desk.observations import enter, known, tell
from bot.domain.calendar import helsinki_day
from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.group import WorkingGroup
from bot.domain.log import Action
from bot.domain.notices import NoticeKind
from bot.domain.observation import Observation, ObservationState, in_order
from bot.domain.people import Person
from bot.domain.proposal import reason_from
from bot.domain.roles import Deed
from bot.domain.screening import Closing, Waiting, ending, waiting
from bot.ports import Unit


async def queue(
    unit: Unit, *, by: Person, group: WorkingGroup, county: County, now: datetime
) -> list[Waiting]:
    """Every observation that waits to be screened, the oldest first.

    Raises:
        Refusal: they may not.
    """
    await allow(unit, by, Deed.SCREEN, group=group)
    found = sorted(await unit.observations.waiting(), key=in_order)
    return [waiting(one, county, helsinki_day(now)) for one in found]


async def close(
    unit: Unit,
    *,
    by: Person,
    group: WorkingGroup,
    number: str,
    code: str,
    words: str,
    clear: Clear,
    now: datetime,
    version: int | None = None,
) -> Observation:
    """Close an observation; its reporter gets the code and the words as they are.

    Args:
        unit: the open unit of work.
        by: a coordinator.
        group: in whose channel.
        number: ``H-2026-0001``.
        code: of :class:`Closing`.
        words: why, in the coordinator's own words.
        clear: the guard.
        now: aware.
        version: the version that was seen, if it was on a card.

    Raises:
        Refusal: they may not, no such observation, no reason, or the table forbids it.
        Stopped: the words hold personal data.
    """
    await allow(unit, by, Deed.CLOSE, group=group)
    seen = await known(unit, number, version)
    if code not in set(Closing):
        raise Refusal("closing-code", number=number)
    reason = ending(code, written(words, number, clear))
    return await _end(unit, seen, ObservationState.CLOSED, reason, by, now)


async def redirect(
    unit: Unit,
    *,
    by: Person,
    group: WorkingGroup,
    number: str,
    channel: str,
    words: str,
    clear: Clear,
    now: datetime,
    version: int | None = None,
) -> Observation:
    """Tell the reporter that this belongs to another channel, and why; nothing is moved there.

    Raises:
        Refusal: see :func:`close`; or no channel was named.
        Stopped: the words hold personal data.
    """
    await allow(unit, by, Deed.REDIRECT, group=group)
    seen = await known(unit, number, version)
    named = " ".join(channel.split())
    if not named:
        raise Refusal("redirect-channel", number=number)
    reason = ending(written(named, number, clear), written(words, number, clear))
    return await _end(unit, seen, ObservationState.REDIRECTED, reason, by, now)


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


async def _end(
    unit: Unit, seen: Observation, state: ObservationState, reason: str, by: Person, now: datetime
) -> Observation:
    action, kind = _ENDINGS[state]
    after, entry_id = await enter(unit, seen, state, action, by, now, reason)
    await tell(unit, after, kind, str(entry_id), now, entry_id=entry_id)
    return after
