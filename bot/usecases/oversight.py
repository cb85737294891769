"""The data protection officer's view, and the opening of an identity: one asks, another decides."""

from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta

from bot.domain.calendar import helsinki_day
from bot.domain.errors import Refusal
from bot.domain.identity import IdentityRequest, written_reason
from bot.domain.log import Action
from bot.domain.notices import NoticeKind
from bot.domain.observation import Observation
from bot.domain.oversight import SHOWN, SPAN, WATCHED, Oversight, Trace, newest
from bot.domain.people import Opening
from bot.domain.roles import ALLOWED, Permission, Role, may
from bot.usecases import observations
from bot.usecases.context import Context

_NOTEWORTHY = tuple(one for one in Opening if one not in (Opening.DELIVERY, Opening.NAMES))
"""Each notice that goes out is an opening: counted, but it would fill the list."""


async def view(ctx: Context) -> Oversight:
    """Return the counters, and for the officer alone who did what."""
    await ctx.allow(Permission.SEE_COUNTERS)
    since = ctx.now - SPAN
    first, tomorrow = helsinki_day(since), ctx.today + timedelta(days=1)
    first += timedelta(days=-first.weekday() % 7)  # counted by the week, the first whole one
    return Oversight(
        since=first,
        tallies=await ctx.unit.tallies.between(first, tomorrow),
        openings=await ctx.unit.openings.counts(since),
        reads=await ctx.unit.reads.count(since),
        traces=await _traces(ctx),
    )


async def _traces(ctx: Context) -> tuple[Trace, ...]:
    if not may(await ctx.roles(), Permission.OVERSEE):
        return ()
    return newest(
        await ctx.unit.reads.last(limit=SHOWN),
        await ctx.unit.openings.last(_NOTEWORTHY, limit=SHOWN),
        await ctx.unit.log.last(WATCHED, limit=SHOWN),
    )


_DECIDERS = tuple(role for role in Role if Permission.DECIDE_IDENTITY in ALLOWED[role])


async def ask_identity(ctx: Context, *, number: str, reason: str) -> IdentityRequest:
    """Ask to learn who filed an observation; the officers who may decide hear of it.

    Raises:
        Refusal: there is no such observation, its link is cut, nobody could decide, or the
            reason is no reason.
    """
    await ctx.allow(Permission.REQUEST_IDENTITY)
    observation = await observations.find(ctx, number)
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
    await ctx.note(Action.IDENTITY_REQUESTED, request.subject, reason=request.reason)
    for officer in deciders:
        await _tell_identity(ctx, officer, NoticeKind.IDENTITY_ASKED, request)
    return request


async def _deciders(ctx: Context, observation: Observation) -> list[str]:
    """Return who may decide on the actor's request."""
    theirs = await ctx.unit.roles.of(ctx.person.id)
    holders = await ctx.unit.roles.holders(*_DECIDERS)
    able = {
        holder
        for holder, role in holders
        if not _obstacle(holder, ctx.person.id, {role, *theirs}, observation)
    }
    return sorted(able)


def _obstacle(decider: str, asker: str, two: Collection[Role], observation: Observation) -> str | None:
    """Return why a decider may not decide, as the refusal's key; ``two`` holds the roles of both."""
    if decider in (asker, observation.person_id):
        return "identity-own"  # nobody decides about themselves, either
    return None if Role.DPO in two else "identity-needs-dpo"


async def decide_identity(ctx: Context, *, request_id: int, granted: bool) -> IdentityRequest:
    """Grant or refuse another person's request.

    One of the two must be the data protection officer (process.md D.3).

    Raises:
        Refusal: it is their own, about themselves, decided, expired or unknown, or neither
            of the two is the data protection officer.
    """
    await ctx.allow(Permission.DECIDE_IDENTITY)
    request = await ctx.unit.identities.get(request_id)
    if request is None:
        raise Refusal("identity-unknown", number=request_id)
    observation = next(iter(await ctx.unit.observations.many([request.observation_id])), None)
    if observation is None:
        raise Refusal("identity-unknown", number=request_id)
    two = await ctx.roles() | await ctx.unit.roles.of(request.requested_by)
    if obstacle := _obstacle(ctx.person.id, request.requested_by, two, observation):
        raise Refusal(obstacle, permission=Permission.DECIDE_IDENTITY)
    if request.granted is not None or request.expired(ctx.now):
        raise Refusal("identity-over", number=request_id)
    decided = replace(request, decided_by=ctx.person.id, decided_at=ctx.now, granted=granted)
    if not await ctx.unit.identities.decide(decided):
        raise Refusal("identity-over", number=request_id)
    await (_open_identity if granted else _deny_identity)(ctx, decided, observation)
    return decided


async def _open_identity(ctx: Context, request: IdentityRequest, observation: Observation) -> None:
    if observation.person_id is None:
        raise Refusal("identity-cut", number=observation.number)
    # Logged under the observation: its history is its reporter's to read.
    await ctx.note(Action.IDENTITY_GRANTED, observation.id, reason=request.reason)
    await _tell_identity(ctx, request.requested_by, NoticeKind.IDENTITY_OPENED, request)
    await _tell_identity(ctx, observation.person_id, NoticeKind.IDENTITY_TOLD, request)


async def _deny_identity(ctx: Context, request: IdentityRequest, _observation: Observation) -> None:
    await ctx.note(Action.IDENTITY_REFUSED, request.subject, reason=request.reason)
    await _tell_identity(ctx, request.requested_by, NoticeKind.IDENTITY_DENIED, request)


async def _tell_identity(ctx: Context, person_id: str, kind: NoticeKind, request: IdentityRequest) -> None:
    key = f"{request.id}:{person_id}"
    await ctx.notify(person_id, kind, key, subject=str(request.id))
