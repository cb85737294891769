"""Screening: what a coordinator does with an observation before it is in a proposal, or instead."""

from dataclasses import replace
from datetime import datetime

from bot.desk.doors import allow, roles_of
from bot.desk.guarding import Clear
from bot.desk.observations import begun, enter, known, tell
from bot.domain.calendar import helsinki_day
from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.group import WorkingGroup
from bot.domain.log import Action, Entry
from bot.domain.notices import NoticeKind
from bot.domain.observation import Observation, ObservationState, in_order
from bot.domain.people import Person
from bot.domain.proposal import reason_from
from bot.domain.roles import FIRST, Deed, Role, may
from bot.domain.screening import WAITING, Closing, Waiting, ending, waiting
from bot.ports import Unit


async def queue(
    unit: Unit, *, by: Person, group: WorkingGroup, county: County, now: datetime
) -> list[Waiting]:
    """Every observation that waits to be screened, the oldest first; a first handler's until handed on.

    Raises:
        Refusal: they may not.
    """
    await allow(unit, by, Deed.SCREEN, group=group, first=county.first_handler)
    found = sorted(await unit.observations.waiting(), key=in_order)
    whole = await coordinates(unit, by)
    today = helsinki_day(now)
    return [waiting(one, county, today) for one in found if whole or not one.handed]


async def following(
    unit: Unit, *, by: Person, group: WorkingGroup, county: County, now: datetime, after: Observation
) -> Observation | None:
    """What somebody who screens takes up next; None when nothing waits for them, or they do not screen.

    One that waits for its reporter's answer is passed over, and by the coordinator one that is still with its
    first handler, unless that is late.
    """
    roles = await roles_of(unit, by, group=group)
    if not may(roles, Deed.SCREEN, county.first_handler):
        return None
    whole = await coordinates(unit, by)
    for one in await queue(unit, by=by, group=group, county=county, now=now):
        if one.asked or (whole and one.first and not one.late):
            continue
        if one.observation.id != after.id:
            return one.observation
    return None


async def coordinates(unit: Unit, person: Person) -> bool:
    """Whether somebody is a coordinator, who sees the whole queue and may always take over."""
    return Role.COORDINATOR in await unit.roles.of(person.id)


async def for_screening(
    unit: Unit,
    *,
    by: Person,
    deed: Deed,
    group: WorkingGroup,
    county: County,
    number: str,
    version: int | None = None,
) -> Observation:
    """The observation, for a coordinator, or for a first handler who has not handed it on.

    What a coordinator does something with is taken over from its first handler.

    Raises:
        Refusal: they may not, there is none, it was withdrawn, or has changed since the version they saw.
    """
    await allow(unit, by, deed, group=group, first=county.first_handler)
    seen = await known(unit, number, version)
    if await coordinates(unit, by):
        return replace(seen, handed=seen.handed or bool(FIRST[county.first_handler]))
    if seen.handed:
        raise Refusal("handed-on", number=number)
    return seen


async def hand_on(
    unit: Unit,
    *,
    by: Person,
    group: WorkingGroup,
    county: County,
    number: str,
    now: datetime,
    version: int | None = None,
) -> Observation:
    """Hand an observation on from its first handler to the coordinator.

    Raises:
        Refusal: nobody but the coordinator screens here, they may not, or it does not wait to be screened.
    """
    if not FIRST[county.first_handler]:
        raise Refusal("hand-on-nobody")
    seen = await for_screening(
        unit, by=by, deed=Deed.HAND_ON, group=group, county=county, number=number, version=version
    )
    if seen.state not in WAITING:
        raise Refusal("hand-on-ended", number=number, state=seen.state)
    handed = replace(await begun(unit, seen, by, now), handed=True)
    after = await unit.observations.save(handed)
    await unit.log.add(Entry(at=now, action=Action.HANDED_ON, subject=after.id, person_id=by.id))
    return after


async def close(
    unit: Unit,
    *,
    by: Person,
    group: WorkingGroup,
    number: str,
    code: str,
    words: str,
    clear: Clear,
    county: County,
    now: datetime,
    version: int | None = None,
) -> Observation:
    """Close an observation; its reporter gets the code and the words as they are.

    Args:
        unit: the open unit of work.
        by: a coordinator, or the first handler.
        group: in whose channel.
        number: ``H-2026-0001``.
        code: of :class:`Closing`.
        words: why, in the coordinator's own words.
        clear: the guard.
        county: it says who screens first.
        now: aware.
        version: the version that was seen, if it was on a card.

    Raises:
        Refusal: they may not, no such observation, no reason, or the table forbids it.
        Stopped: the words hold personal data.
    """
    seen = await for_screening(
        unit, by=by, deed=Deed.CLOSE, group=group, county=county, number=number, version=version
    )
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
    county: County,
    now: datetime,
    version: int | None = None,
) -> Observation:
    """Tell the reporter that this belongs to another channel, and why; nothing is moved there.

    Raises:
        Refusal: see :func:`close`; or no channel was named.
        Stopped: the words hold personal data.
    """
    seen = await for_screening(
        unit, by=by, deed=Deed.REDIRECT, group=group, county=county, number=number, version=version
    )
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
