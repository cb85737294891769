"""How a person's own observations stand, many at once: what took each in, and what it is asked."""

from collections.abc import Sequence

from bot.domain.log import Action
from bot.domain.observation import Observation
from bot.domain.timeline import Progress
from bot.usecases import effects, meetings
from bot.usecases.context import Context


async def progress_of(ctx: Context, observations: Sequence[Observation]) -> list[Progress]:
    """Return what the next step of each follows from, in the same order; of its history no more than that."""
    ids = [one.id for one in observations]
    proposals = await ctx.unit.proposals.concerning(ids)
    phenomena = await ctx.unit.phenomena.linking(ids)
    reopened = await ctx.unit.log.among(ids, [Action.REOPENED])
    days = {one: await meetings.days(ctx, one) for one in {each.group_id for each in observations}}
    asking = await effects.asking(ctx, {each.id: each for own in proposals.values() for each in own}.values())
    found = []
    for one in observations:
        theirs = proposals.get(one.id, [])
        asked = await effects.open_rounds(ctx, one) if asking & {each.id for each in theirs} else []
        found.append(
            Progress(
                observation=one,
                proposals=theirs,
                phenomena=[each for each in phenomena if one.id in each.observation_ids],
                entries=[entry for entry in reopened if entry.subject == one.id],
                county=ctx.county,
                today=ctx.today,
                meetings=days[one.group_id],
                asked_until=effects.asked_until(asked),
            )
        )
    return found
