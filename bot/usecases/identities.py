"""Opening an identity: one officer asks in writing, another decides, the reporter is told."""

from collections.abc import Collection
from dataclasses import replace

from bot.domain.errors import Refusal
from bot.domain.identity import IdentityRequest, written_reason
from bot.domain.log import Action
from bot.domain.notices import NoticeKind, to_person
from bot.domain.observation import Observation
from bot.domain.roles import ALLOWED, Permission, Role
from bot.usecases import observations
from bot.usecases.context import Context

_DECIDERS = tuple(role for role in Role if Permission.DECIDE_IDENTITY in ALLOWED[role])


async def ask(ctx: Context, *, number: str, reason: str) -> IdentityRequest:
    """Ask to learn who filed an observation; the officers who may decide hear of it.

    Raises:
        Refusal: they may not, there is no such observation, its link is cut, nobody could decide, or the
            reason is no reason.
    """
    await ctx.allow(Permission.REQUEST_IDENTITY)
    observation = await observations.seen(ctx, number)
    if observation.person_id is None:
        raise Refusal("identity-cut", number=number)
    deciders = await _deciders(ctx, observation)
    if not deciders:
        raise Refusal("identity-nobody", number=number)
    request = IdentityRequest(
        observation_id=observation.id,
        reason=written_reason(reason),
        requested_by=ctx.person.id,
        requested_at=ctx.now,
    )
    request = replace(request, id=await ctx.unit.identities.add(request))
    await _log(ctx, Action.IDENTITY_REQUESTED, request, subject=request.subject)
    for officer in deciders:
        await _tell(ctx, officer, NoticeKind.IDENTITY_ASKED, request)
    return request


async def _deciders(ctx: Context, observation: Observation) -> list[str]:
    """Who may decide on somebody's request."""
    theirs = await ctx.unit.roles.of(ctx.person.id)
    holders = await ctx.unit.roles.holders(*_DECIDERS)
    able = {
        holder
        for holder, role in holders
        if not _obstacle(holder, ctx.person.id, {role, *theirs}, observation)
    }
    return sorted(able)


def _obstacle(decider: str, asker: str, two: Collection[Role], observation: Observation) -> str | None:
    """Why somebody may not decide on a request, as the refusal's key; ``two`` is all that both are."""
    if decider in (asker, observation.person_id):
        return "identity-own"  # nobody decides about themselves, either
    return None if Role.DPO in two else "identity-needs-dpo"


async def decide(ctx: Context, *, request_id: int, granted: bool) -> IdentityRequest:
    """Grant or refuse somebody else's request.

    One of the two must be the data protection officer (process.md D.3).

    Raises:
        Refusal: they may not, it is their own, about themselves, decided, expired or unknown, or neither
            of the two is the data protection officer.
    """
    await ctx.allow(Permission.DECIDE_IDENTITY)
    request = await ctx.unit.identities.get(request_id)
    if request is None:
        raise Refusal("identity-unknown", number=request_id)
    observation = next(iter(await ctx.unit.observations.many([request.observation_id])), None)
    if observation is None:
        raise Refusal("identity-unknown", number=request_id)
    await _check_decider(ctx, request, observation)
    if request.granted is not None or request.expired(ctx.now):
        raise Refusal("identity-over", number=request_id)
    decided = replace(request, decided_by=ctx.person.id, decided_at=ctx.now, granted=granted)
    if not await ctx.unit.identities.decide(decided):
        raise Refusal("identity-over", number=request_id)
    await (_open if granted else _deny)(ctx, decided, observation)
    return decided


async def _check_decider(ctx: Context, request: IdentityRequest, observation: Observation) -> None:
    two = await ctx.roles() | await ctx.unit.roles.of(request.requested_by)
    if obstacle := _obstacle(ctx.person.id, request.requested_by, two, observation):
        raise Refusal(obstacle, permission=Permission.DECIDE_IDENTITY)


async def _open(ctx: Context, request: IdentityRequest, observation: Observation) -> None:
    if observation.person_id is None:
        raise Refusal("identity-cut", number=observation.number)
    # Logged under the observation: its history is its reporter's to read.
    await _log(ctx, Action.IDENTITY_GRANTED, request, subject=observation.id)
    await _tell(ctx, request.requested_by, NoticeKind.IDENTITY_OPENED, request)
    await _tell(ctx, observation.person_id, NoticeKind.IDENTITY_TOLD, request)


async def _deny(ctx: Context, request: IdentityRequest, _observation: Observation) -> None:
    await _log(ctx, Action.IDENTITY_REFUSED, request, subject=request.subject)
    await _tell(ctx, request.requested_by, NoticeKind.IDENTITY_DENIED, request)


async def _log(ctx: Context, action: Action, request: IdentityRequest, *, subject: str) -> None:
    await ctx.note(action, subject, reason=request.reason)


async def _tell(ctx: Context, person_id: str, kind: NoticeKind, request: IdentityRequest) -> None:
    key = f"{request.id}:{person_id}"
    await ctx.unit.outbox.add(to_person(person_id, kind, key, ctx.now, subject=str(request.id)))
