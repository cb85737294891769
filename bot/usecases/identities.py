"""Opening an identity: one officer asks in writing, another decides, the reporter is told."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from bot.domain.errors import Refusal
from bot.domain.identity import IdentityRequest, written_reason
from bot.domain.log import Action, Entry
from bot.domain.notices import NoticeKind, to_person
from bot.domain.observation import Observation
from bot.domain.people import Person
from bot.domain.roles import ALLOWED, Permission, Role
from bot.ports import Unit
from bot.usecases import observations
from bot.usecases.access import allow, roles_of

_DECIDERS = tuple(role for role in Role if Permission.DECIDE_IDENTITY in ALLOWED[role])


async def ask(unit: Unit, *, by: Person, number: str, reason: str, now: datetime) -> IdentityRequest:
    """Ask to learn who filed an observation; the officers who may decide hear of it.

    Raises:
        Refusal: they may not, there is no such observation, its link is cut, nobody could decide, or the
            reason is no reason.
    """
    await allow(unit, by, Permission.REQUEST_IDENTITY)
    observation = await observations.seen(unit, number)
    if observation.person_id is None:
        raise Refusal("identity-cut", number=number)
    deciders = await _deciders(unit, by, observation)
    if not deciders:
        raise Refusal("identity-nobody", number=number)
    request = IdentityRequest(
        observation_id=observation.id, reason=written_reason(reason), requested_by=by.id, requested_at=now
    )
    request = replace(request, id=await unit.identities.add(request))
    await _log(unit, Action.IDENTITY_REQUESTED, request, by, now, subject=request.subject)
    for officer in deciders:
        await _tell(unit, officer, NoticeKind.IDENTITY_ASKED, request, now)
    return request


async def _deciders(unit: Unit, by: Person, observation: Observation) -> list[str]:
    """Who may decide on somebody's request."""
    theirs = await unit.roles.of(by.id)
    holders = await unit.roles.holders(*_DECIDERS)
    able = {holder for holder, role in holders if not _obstacle(holder, by.id, {role, *theirs}, observation)}
    return sorted(able)


def _obstacle(decider: str, asker: str, two: Collection[Role], observation: Observation) -> str | None:
    """Why somebody may not decide on a request, as the refusal's key; ``two`` is all that both are."""
    if decider in (asker, observation.person_id):
        return "identity-own"  # nobody decides about themselves, either
    return None if Role.DPO in two else "identity-needs-dpo"


async def decide(unit: Unit, *, by: Person, request_id: int, granted: bool, now: datetime) -> IdentityRequest:
    """Grant or refuse somebody else's request.

    One of the two must be the data protection officer (process.md D.3).

    Raises:
        Refusal: they may not, it is their own, about themselves, decided, expired or unknown, or neither
            of the two is the data protection officer.
    """
    await allow(unit, by, Permission.DECIDE_IDENTITY)
    request = await unit.identities.get(request_id)
    if request is None:
        raise Refusal("identity-unknown", number=request_id)
    observation = next(iter(await unit.observations.many([request.observation_id])), None)
    if observation is None:
        raise Refusal("identity-unknown", number=request_id)
    await _check_decider(unit, request, observation, by)
    if request.granted is not None or request.expired(now):
        raise Refusal("identity-over", number=request_id)
    decided = replace(request, decided_by=by.id, decided_at=now, granted=granted)
    if not await unit.identities.decide(decided):
        raise Refusal("identity-over", number=request_id)
    await (_open if granted else _deny)(unit, decided, observation, by, now)
    return decided


async def _check_decider(unit: Unit, request: IdentityRequest, observation: Observation, by: Person) -> None:
    two = await roles_of(unit, by) | await unit.roles.of(request.requested_by)
    if obstacle := _obstacle(by.id, request.requested_by, two, observation):
        raise Refusal(obstacle, permission=Permission.DECIDE_IDENTITY)


async def _open(
    unit: Unit, request: IdentityRequest, observation: Observation, by: Person, now: datetime
) -> None:
    if observation.person_id is None:
        raise Refusal("identity-cut", number=observation.number)
    # Logged under the observation: its history is its reporter's to read.
    await _log(unit, Action.IDENTITY_GRANTED, request, by, now, subject=observation.id)
    await _tell(unit, request.requested_by, NoticeKind.IDENTITY_OPENED, request, now)
    await _tell(unit, observation.person_id, NoticeKind.IDENTITY_TOLD, request, now)


async def _deny(
    unit: Unit, request: IdentityRequest, _observation: Observation, by: Person, now: datetime
) -> None:
    await _log(unit, Action.IDENTITY_REFUSED, request, by, now, subject=request.subject)
    await _tell(unit, request.requested_by, NoticeKind.IDENTITY_DENIED, request, now)


async def _log(
    unit: Unit, action: Action, request: IdentityRequest, by: Person, now: datetime, *, subject: str
) -> None:
    await unit.log.add(Entry(at=now, action=action, subject=subject, person_id=by.id, reason=request.reason))


async def _tell(
    unit: Unit, person_id: str, kind: NoticeKind, request: IdentityRequest, now: datetime
) -> None:
    key = f"{request.id}:{person_id}"
    await unit.outbox.add(to_person(person_id, kind, key, now, subject=str(request.id)))
