"""The long lists of the working group, page by page, narrowed by codes and words."""

from collections.abc import Iterable
from dataclasses import replace

from bot.domain.calendar import week_of
from bot.domain.errors import Refusal
from bot.domain.listing import Listing, Reach, Wanted, beginnings
from bot.domain.observation import Observation, ObservationState
from bot.domain.phenomenon import CLOSED, Phenomenon, PhenomenonState
from bot.domain.roles import Permission, may
from bot.domain.screening import WAITING, Waiting, waiting
from bot.usecases import observations
from bot.usecases.context import Context

_SEEN = frozenset(ObservationState) - {ObservationState.WITHDRAWN}
_ENDED = frozenset({ObservationState.CLOSED, ObservationState.REDIRECTED})

UNSCREENED = WAITING
"""States in which nobody has yet looked at an observation's words for everybody."""


async def reads_unscreened(ctx: Context) -> bool:
    """Return whether the actor may read words that nobody has screened, where they alone read them."""
    return may(await ctx.roles(), Permission.SCREEN, ctx.county.first_handler)


async def queue(ctx: Context, wanted: Wanted, *, page: int, private: bool) -> Listing[Waiting]:
    """Return a page of what waits to be screened by the actor, the most urgent first.

    Args:
        ctx: of who screens.
        wanted: what it is narrowed to.
        page: which one, from 1.
        private: whether the actor alone reads the answer.

    Raises:
        Refusal: words of what nobody has screened are looked for where others read the answer.
    """
    await ctx.allow(Permission.SCREEN)
    if beginnings(wanted.words) and not private:
        raise Refusal("search-private")
    reach = replace(await _reach(ctx), states=WAITING, usual=WAITING)
    found = await ctx.unit.lists.observations(wanted, reach, week_of(ctx.now), page=page)
    items = tuple(waiting(one, ctx.county, ctx.today) for one in found.items)
    return Listing(
        items=items, count=found.count, page=found.page, wanted=found.wanted, choices=found.choices
    )


async def see_observations(ctx: Context, wanted: Wanted, *, page: int, private: bool) -> Listing[Observation]:
    """Return a page of all that is seen here: what has not ended, unless another state is wanted.

    Where others read the answer, or the actor does not screen, words of what nobody has screened are not
    looked into; the arguments are those of :func:`queue`.
    """
    await ctx.allow(Permission.SEE_DIGEST)
    states = _SEEN
    if beginnings(wanted.words) and not (private and await reads_unscreened(ctx)):
        states -= UNSCREENED
    reach = Reach(states=states, usual=states - _ENDED, group=ctx.seen_group)
    return await ctx.unit.lists.observations(wanted, reach, week_of(ctx.now), page=page)


async def see_phenomena(ctx: Context, wanted: Wanted, *, page: int) -> Listing[Phenomenon]:
    """Return a page of the phenomena that are not closed, unless another state is wanted."""
    await ctx.allow(Permission.SEE_PHENOMENON)
    states = frozenset(PhenomenonState)
    reach = Reach(states=states, usual=states - CLOSED, group=ctx.seen_group)
    return await ctx.unit.lists.phenomena(wanted, reach, week_of(ctx.now), page=page)


async def screened_by(ctx: Context, found: Iterable[Observation]) -> list[Observation]:
    """Return those of some observations that the actor screens."""
    reach = await _reach(ctx)
    return [one for one in found if ctx.sees(one) and _is_in(one, reach)]


async def _reach(ctx: Context) -> Reach:
    """What the actor screens: of a first handler what is theirs, and not handed on."""
    return Reach(
        states=_SEEN,
        usual=_SEEN,
        group=ctx.seen_group,
        parts=await observations.parts(ctx),
        handed=await observations.coordinates(ctx),
    )


def _is_in(one: Observation, reach: Reach) -> bool:
    part = f"{one.area}|{one.value('service_task') or ''}"
    return (reach.handed or not one.handed) and (reach.parts is None or part in reach.parts)
