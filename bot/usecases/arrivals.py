"""New observations: noted when they come, and told to who handles them, at most once a working morning."""

from collections.abc import Iterable

from bot.domain.arrival import Arrival, due_after, is_heard
from bot.domain.group import WorkingGroup
from bot.domain.group_ownership import county_group
from bot.domain.notices import NoticeKind
from bot.domain.observation import Observation
from bot.domain.screening import WAITING
from bot.usecases.context import Context
from bot.usecases.handlers import Handlers


async def note(ctx: Context, observation: Observation, *, urgent: bool = False) -> None:
    """Note that an observation came, or comes to the coordinator, so that somebody is told."""
    due_at = due_after(ctx.now, ctx.county, urgent=urgent)
    await ctx.unit.arrivals.add(Arrival(observation_id=observation.id, due_at=due_at))


async def note_again(ctx: Context) -> None:
    """Note all that waits untouched: a backup does not say who was told."""
    for seen in await ctx.unit.observations.waiting():
        await note(ctx, seen)


async def tell(ctx: Context, handlers: Handlers, *, at_once: bool = False) -> dict[str, int]:
    """Queue who is told of what came: a message a person, or a number to the channel if nobody is reached.

    Returns:
        How many notices are new, by the id of the person, or by that of a group for its channel.
    """
    if not (at_once or is_heard(ctx.now, ctx.county)):
        return {}
    due = await ctx.unit.arrivals.due(ctx.now)
    taken = {one.observation_id: one.due_at for one in due if await ctx.unit.arrivals.take(one)}
    found = [one for one in await ctx.unit.observations.many([*taken]) if one.state in WAITING]
    groups = await ctx.unit.groups.working() if found else []
    told: dict[str, list[Observation]] = {}
    queued: dict[str, int] = {}
    for observation in found:
        who = await handlers.of(observation) or _channel_of(observation, groups)
        for one in who:
            told.setdefault(one, []).append(observation)
    for one, theirs in told.items():
        slot = max(taken[each.id] for each in theirs).isoformat()
        post = ctx.post if one in {group.id for group in groups} else ctx.notify
        queued[one] = await post(one, NoticeKind.DESK, f"{one}:{slot}", subject=slot)
    heard = {each.id for one, theirs in told.items() if queued[one] for each in theirs}
    for observation in found:
        if observation.id not in heard:  # there is nobody yet, or this morning's message went out before
            await note(ctx, observation)
    return queued


def _channel_of(observation: Observation, groups: Iterable[WorkingGroup]) -> list[str]:
    """The id of the group whose it is, or of the county's; nothing when none is working."""
    known = {one.id: one for one in groups}
    group = known.get(observation.group_id or "") or county_group(known.values())
    return [group.id] if group else []
