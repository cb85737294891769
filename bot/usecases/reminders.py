"""Reminders and escalation: each step of a time limit is taken once, and told with all else of that day."""

from collections.abc import Iterable
from datetime import datetime

from bot.domain.calendar import HELSINKI, helsinki_day, is_working_day, next_meeting
from bot.domain.county import County
from bot.domain.deadlines import Deadline, stepped, takes
from bot.domain.limits import ENDED, Told
from bot.domain.notices import NoticeKind, to_group, to_person
from bot.domain.observation import Observation
from bot.domain.overdue import NextDeadline, Overdue, listed, next_step
from bot.domain.people import Opening, Person
from bot.domain.proposal import Proposal, ProposalState
from bot.domain.roles import Role
from bot.ports import Unit
from bot.usecases import dates, telling

ROLES = {Told.COORDINATOR: Role.COORDINATOR, Told.CHAIR: Role.CHAIR}
"""Whose reminders say what. Partial: the others are told in other ways."""


async def remind(unit: Unit, county: County, now: datetime, *, at_once: bool = False) -> int:
    """Take every step that is due, and queue who is told of it; returns how many notices that were.

    Only on working days and from the county's hour on: whoever has a role hears once a day of all of it.

    Args:
        unit: the open unit of work.
        county: its hour and its terms.
        now: aware.
        at_once: whatever day and hour it is.
    """
    today = helsinki_day(now)
    if not at_once and not is_time(county, now):
        return 0
    told: set[Told] = set()
    queued = 0
    while due := await unit.limits.due(today):
        for seen in due:
            if await unit.limits.claim(seen, stepped(seen, today, county.terms), today):
                told |= takes(seen)
                queued += await _nothing_yet(unit, seen, now) if Told.REPORTER in takes(seen) else 0
                queued += await _ask_again(unit, seen, now) if Told.OWNER in takes(seen) else 0
    return queued + await _tell(unit, told, now)


def is_time(county: County, now: datetime) -> bool:
    """Whether it is a working day, and the county's hour for reminders has come."""
    at_work = is_working_day(helsinki_day(now), county.closed)
    return at_work and now.astimezone(HELSINKI).time() >= county.remind_at


async def _nothing_yet(unit: Unit, seen: Deadline, now: datetime) -> bool:
    """Tell a reporter that nothing is new; not one who has had the last answer, nor an anonymous one."""
    observation = next(iter(await unit.observations.many([seen.subject])), None)
    proposals = await unit.proposals.resting_on(seen.subject)
    if observation is None or _answered(observation, proposals):
        await unit.limits.meet([seen.id], helsinki_day(now), ProposalState.DONE)
        return False
    if observation.person_id is None:
        return False
    key = f"{seen.id}:{seen.step}"
    return await unit.outbox.add(
        to_person(observation.person_id, NoticeKind.NOTHING_YET, key, now, subject=observation.id)
    )


async def _ask_again(unit: Unit, seen: Deadline, now: datetime) -> int:
    """Ask those who answer for a proposal once more, while its answer is waited for."""
    proposal = await unit.proposals.get(seen.subject)
    if proposal.state is not ProposalState.SENT:
        return 0
    return await telling.ask_owners_again(unit, proposal, f"{seen.id}:{seen.step}", now)


def _answered(observation: Observation, proposals: Iterable[Proposal]) -> bool:
    over = [not one.open or one.state is ProposalState.DONE for one in proposals]
    return observation.state in ENDED or (bool(over) and all(over))


async def coming(unit: Unit, observation: Observation, county: County, now: datetime) -> NextDeadline | None:
    """What happens next to an observation, and by when."""
    proposals = await unit.proposals.resting_on(observation.id)
    running = await unit.limits.of([observation.id, *(one.id for one in proposals)])
    today = helsinki_day(now)
    return next_step(running, next_meeting(await dates.days(unit, county), today), today)


# --- those who have a role


async def _tell(unit: Unit, told: Iterable[Told], now: datetime) -> int:
    """Queue one reminder for whoever has news, or for the channel when nobody of a role can be reached."""
    people: dict[str, Person] = {}
    unheard = False
    for who in sorted(set(told) & ROLES.keys()):
        reached = await reachable(unit, ROLES[who], now)
        people |= {one.id: one for one in reached}
        unheard = unheard or not reached
    day = helsinki_day(now).isoformat()
    notices = [to_person(one, NoticeKind.REMINDER, f"{one}:{day}", now, subject=day) for one in people]
    if unheard:
        groups = await unit.groups.working()
        notices += [to_group(g.id, NoticeKind.REMINDER, f"{g.id}:{day}", now, subject=day) for g in groups]
    return sum([await unit.outbox.add(notice) for notice in notices])


async def reachable(unit: Unit, role: Role, now: datetime) -> list[Person]:
    """Those with a role who have a chat with the bot; while there is no chair, the coordinators are it."""
    holders = await unit.roles.holders(role)
    if not holders and role is Role.CHAIR:
        holders = await unit.roles.holders(Role.COORDINATOR)
    found = []
    for person_id, _ in holders:
        person = await unit.people.get(person_id)
        address = await unit.people.open(person_id, purpose=Opening.DELIVERY, now=now, subject="reminder")
        if address.conversation_id and person.blocked_at is None:
            found.append(person)
    return found


async def shown_to(unit: Unit, person: Person | None, county: County, now: datetime) -> tuple[Overdue, ...]:
    """All that is over or ends today, of what somebody's role has been told; for None, of all of it."""
    theirs = set(ROLES)
    if person is not None:
        roles = set(await unit.roles.of(person.id))
        if Role.COORDINATOR in roles and not await unit.roles.holders(Role.CHAIR):
            roles.add(Role.CHAIR)
        theirs = {who for who, role in ROLES.items() if role in roles}
    return listed(await unit.limits.over(theirs), helsinki_day(now), county.terms)
