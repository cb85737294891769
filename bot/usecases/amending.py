"""A better title, and codes corrected; what the reporter chose stays beside them."""

from collections.abc import Mapping
from dataclasses import replace

from bot.domain.coding import differing, recoded
from bot.domain.errors import Refusal
from bot.domain.log import Action
from bot.domain.observation import Observation, not_held, read_title
from bot.domain.roles import Permission
from bot.usecases import digests
from bot.usecases.context import Clear, Context, Target
from bot.usecases.observations import begun
from bot.usecases.screening import for_screening

TITLE = "title"


async def amend(ctx: Context, target: Target, said: Mapping[str, object]) -> Observation:
    """Give an observation another title, or other codes; its reporter reads of it, but is sent nothing.

    Args:
        ctx: a coordinator's, or the first handler's.
        target: the observation.
        said: ``title``, or a key of :data:`bot.domain.coding.CODES`, to what was said; what is as before is
            no change.

    Raises:
        Refusal: they may not, no such observation, nothing is changed, or something is no title or code.
        Stopped: the title holds personal data.
    """
    seen = await for_screening(ctx, target, Permission.AMEND)
    codes = {key: value for key, value in said.items() if key != TITLE}
    new = recoded(_titled(seen, said.get(TITLE), ctx.clear), codes, ctx.county.form)
    if new == seen:
        raise Refusal("amend-nothing", number=target.number)
    after = await ctx.unit.observations.save(await begun(ctx, new))
    await _note(ctx, seen, after)
    await digests.refresh(ctx, after)
    return after


def _titled(seen: Observation, said: object, clear: Clear) -> Observation:
    if said is None or said == seen.title:
        return seen
    if not seen.text:
        raise Refusal("title-emptied", number=seen.number)
    try:
        title = read_title(str(said))
    except Refusal as refusal:
        raise Refusal(refusal.key, **refusal.facts, field=TITLE) from refusal
    if title == seen.title:
        return seen
    return replace(not_held(seen), title=clear(TITLE, title), titled=True)


async def _note(ctx: Context, seen: Observation, after: Observation) -> None:
    """Which codes, as their fields' keys; never words."""
    if after.title != seen.title:
        await ctx.note(Action.TITLED, after.id)
    if keys := differing(seen, after):
        await ctx.note(Action.CODED, after.id, reason=",".join(keys))
