"""An observation in every use case of the working group: found by number, moved on, its reporter told."""

from bot.domain.errors import Refusal, refuse_stale
from bot.domain.limits import SubjectKind
from bot.domain.log import Action
from bot.domain.notices import NoticeKind, to_person
from bot.domain.observation import Observation, ObservationState, move
from bot.domain.screening import can_become
from bot.usecases.context import Context


async def seen(ctx: Context, number: str) -> Observation:
    """The observation with this number, as the working group sees it; of a withdrawn one only that it was.

    Raises:
        Refusal: there is none.
    """
    observation = await ctx.unit.observations.numbered(number)
    if observation is None:
        raise Refusal("unknown-observation", number=number)
    return observation


async def known(ctx: Context, number: str, version: int | None = None) -> Observation:
    """The observation with this number, to do something with it.

    Raises:
        Refusal: there is none, it was withdrawn, or it has changed since the version that was seen.
    """
    observation = await seen(ctx, number)
    if observation.state is ObservationState.WITHDRAWN:
        raise Refusal("observation-withdrawn", number=number)
    refuse_stale(version, observation.version)
    return observation


async def begun(ctx: Context, observation: Observation) -> Observation:
    """The observation with its screening begun and noted, if it was not; the caller saves it."""
    if observation.state is not ObservationState.RECEIVED:
        return observation
    await ctx.note(Action.SCREENED, observation.id, state=ObservationState.SCREENING)
    return move(observation, ObservationState.SCREENING, ctx.now)


async def enter(
    ctx: Context,
    observation: Observation,
    state: ObservationState,
    action: Action,
    *,
    reason: str | None = None,
    about: str | None = None,
) -> tuple[Observation, int]:
    """Move an observation, from RECEIVED by way of SCREENING; returns it and the id of the log entry.

    Args:
        ctx: without an actor for the bot and for its reporter.
        observation: as it stands.
        state: the wanted state.
        action: what is logged.
        reason: why, in words that were guarded.
        about: the id of what it is joined with.

    Raises:
        Refusal: the table forbids it.
    """
    if can_become(observation, state):
        observation = await begun(ctx, observation)
    after = await ctx.unit.observations.save(move(observation, state, ctx.now))
    await ctx.keep_time(SubjectKind.OBSERVATION, after.id, state, name=after.number)
    return after, await ctx.note(action, after.id, state=state, reason=reason, about=about)


async def tell(
    ctx: Context,
    observation: Observation,
    kind: NoticeKind,
    key: str,
    *,
    entry_id: int | None = None,
) -> None:
    """Tell the reporter, if one is known; an anonymous one reads it with the receipt code."""
    if observation.person_id:
        notice = to_person(observation.person_id, kind, key, ctx.now, subject=observation.id, entry=entry_id)
        await ctx.unit.outbox.add(notice)
