"""What the guard did, as counters: the kind and how often, never the text, never whose."""

from collections.abc import Callable, Iterable
from enum import StrEnum

from bot.domain.calendar import helsinki_day
from bot.domain.guard import Level, Stopped
from bot.usecases.context import Context

Clear = Callable[[str, str], str]
"""The guard for one field's text: the text as it may be kept; raises Stopped."""

COUNTED = "guard-"
"""The beginning of a guard's tally; outcome and kind follow."""


class Outcome(StrEnum):
    """What became of a finding."""

    BLOCKED = "blocked"
    WARNED = "warned"
    CONFIRMED = "confirmed"
    MASKED = "masked"
    LATER = "later"  # found after it was stored, and masked by the coordinator


OTHER = "OTHER"
"""What no detector of the guard knows, found by a person."""


async def count(ctx: Context, outcome: Outcome, kinds: Iterable[str]) -> None:
    """One more of each kind."""
    for kind in kinds:
        await ctx.unit.tallies.add(f"{COUNTED}{outcome}-{kind}", helsinki_day(ctx.now))


async def count_stopped(ctx: Context, stopped: Stopped) -> None:
    """What one stopped text held."""
    outcome = Outcome.BLOCKED if stopped.level is Level.BLOCK else Outcome.WARNED
    await count(ctx, outcome, stopped.kinds)
