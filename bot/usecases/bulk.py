"""One thing done with several observations that are alike; each is checked, logged and told of by itself.

What cannot be done with one is said, and the rest is done.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.domain.errors import Refusal
from bot.domain.observation import Observation, ObservationState
from bot.domain.phenomenon import Phenomenon
from bot.domain.roles import Permission
from bot.domain.screening import Closing, can_become
from bot.usecases import observations, phenomena, screening
from bot.usecases.context import Context, Target

MOST = 25
"""So many at once: more would not be looked at."""


@dataclass(frozen=True, kw_only=True)
class Bulk:
    """What became of several observations.

    Attributes:
        numbers: of those with which it was done.
        left: numbers of the others, and why not.
        into: the phenomenon that they were linked to.
    """

    numbers: tuple[str, ...] = ()
    left: tuple[tuple[str, Refusal], ...] = ()
    into: Phenomenon | None = None


async def close(ctx: Context, targets: Sequence[Target], *, code: str, words: str) -> Bulk:
    """Close each observation for one reason; each reporter gets the code and the words unchanged.

    Raises:
        Refusal: the code or the words will not do, or the actor may not close any.
    """
    await _begin(ctx, targets, Permission.CLOSE)
    if code not in set(Closing):
        raise Refusal("closing-code", number=targets[0].number)
    said = ctx.words(words, "screening-words", number=targets[0].number)

    async def check(target: Target) -> Observation:
        return await observations.for_screening(ctx, target, Permission.CLOSE)

    ready, left = await _checked(targets, check, ObservationState.CLOSED)
    for target in ready:
        await screening.close(ctx, target, code=code, words=said)
    return Bulk(numbers=tuple(one.number for one in ready), left=left)


async def link(
    ctx: Context, targets: Sequence[Target], *, into: str = "", said: Mapping[str, object] | None = None
) -> Bulk:
    """Link each observation to one phenomenon, or to a new one.

    Args:
        ctx: of the coordinator.
        targets: the observations.
        into: the number of the phenomenon; empty for a new one.
        said: of the new one, by ``PHENOMENON_FORM``.

    Raises:
        Refusal: there is no such phenomenon, the new one cannot be made, or the actor may not link any.
    """
    await _begin(ctx, targets, Permission.GATHER)
    known = await phenomena.require(ctx, into) if into else None
    if known is None and not (said or {}).get("title"):
        raise Refusal("bulk-into")

    async def check(target: Target) -> Observation:
        seen = await observations.require(ctx, target.number, target.version)
        if known and seen.id in known.observation_ids:
            raise Refusal("linked-already", number=seen.number, phenomenon=known.number)
        return seen

    ready, left = await _checked(targets, check, ObservationState.LINKED)
    numbers = [one.number for one in ready]
    if not numbers:
        return Bulk(left=left, into=known)
    if known:
        made = await phenomena.link(ctx, Target(number=known.number), numbers)
    else:
        made = await phenomena.gather(ctx, numbers, said or {})
    return Bulk(numbers=tuple(numbers), left=left, into=made)


async def _begin(ctx: Context, targets: Sequence[Target], permission: Permission) -> None:
    await ctx.allow(permission)
    if not targets:
        raise Refusal("bulk-nothing")
    if len(targets) > MOST:
        raise Refusal("bulk-many", most=MOST)


async def _checked(
    targets: Sequence[Target],
    check: Callable[[Target], Awaitable[Observation]],
    state: ObservationState,
) -> tuple[list[Target], tuple[tuple[str, Refusal], ...]]:
    """Part those that may get to a state from the others; each number counts once."""
    ready, left = list[Target](), list[tuple[str, Refusal]]()
    for target in {one.number: one for one in targets}.values():
        try:
            _refuse_move(await check(target), state)
        except Refusal as refusal:
            left.append((target.number, refusal))
        else:
            ready.append(target)
    return ready, tuple(left)


def _refuse_move(seen: Observation, state: ObservationState) -> None:
    if not can_become(seen, state):
        raise Refusal("observation-move", number=seen.number, state=seen.state, to=state)
