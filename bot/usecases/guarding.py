"""What the guard did, as counters: the kind and how often, never the text, never whose."""

from collections.abc import Callable, Iterable
from datetime import datetime
from enum import StrEnum

from bot.domain.calendar import helsinki_day
from bot.domain.guard import Level, Stopped
from bot.ports import Unit

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


async def count(unit: Unit, outcome: Outcome, kinds: Iterable[str], now: datetime) -> None:
    """One more of each kind."""
    for kind in kinds:
        await unit.tallies.add(f"{COUNTED}{outcome}-{kind}", helsinki_day(now))


async def count_stopped(unit: Unit, stopped: Stopped, now: datetime) -> None:
    """What one stopped text held."""
    outcome = Outcome.BLOCKED if stopped.level is Level.BLOCK else Outcome.WARNED
    await count(unit, outcome, stopped.kinds, now)
