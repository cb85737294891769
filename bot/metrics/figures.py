"""All that moves with people's turns, and when it is published."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.domain.guard import Level
from bot.domain.notices import DeliveryState
from bot.ports import Clock

BOUNDS = (0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Seconds. Teams waits two for a sign of life and fifteen for an answer."""

TOGETHER = 100
"""Turns; an observation takes eight to fifteen, so these are several people's."""


class Refused(StrEnum):
    """Why a turn was refused, as far as it concerns an operator: what a person asked for does not."""

    BUG = "bug"
    GUARD = "guard"
    NOT_ALLOWED = "not_allowed"
    STALE = "stale"
    TOO_FAST = "too_fast"
    UNAVAILABLE = "unavailable"
    OTHER = "other"


REFUSED = {
    "bug": Refused.BUG,
    "guard-block": Refused.GUARD,
    "guard-redirect": Refused.GUARD,
    "guard-warn": Refused.GUARD,
    "not-allowed": Refused.NOT_ALLOWED,
    "stale": Refused.STALE,
    "too-fast": Refused.TOO_FAST,
    "unavailable": Refused.UNAVAILABLE,
}
"""By the refusal's key; every other is ``other``."""


@dataclass(kw_only=True)
class Figures:
    """What some turns brought about.

    Attributes:
        buckets: how many turns took at most so long, one count for each bound and one above them all.
        seconds: how long all of them took.
        refused, verdicts, deliveries: how many of each.
        connections: the most that were open to the database at once.
    """

    buckets: list[int] = field(default_factory=lambda: [0] * (len(BOUNDS) + 1))
    seconds: float = 0.0
    refused: Counter[Refused] = field(default_factory=Counter)
    verdicts: Counter[Level] = field(default_factory=Counter)
    deliveries: Counter[DeliveryState] = field(default_factory=Counter)
    connections: int = 0

    @property
    def turns(self) -> int:
        """How many there were."""
        return sum(self.buckets)

    def merge(self, other: "Figures") -> None:
        """Take in what was gathered since; of connections the last peak stands."""
        self.buckets = [one + more for one, more in zip(self.buckets, other.buckets, strict=True)]
        self.seconds += other.seconds
        self.refused += other.refused
        self.verdicts += other.verdicts
        self.deliveries += other.deliveries
        self.connections = other.connections


class HourlyFigures:
    """Figures that are published at a full hour, a hundred turns or more together.

    Args:
        clock: tells the time.
        connections: the most connections to the database since it was last asked.
    """

    def __init__(self, clock: Clock, connections: Callable[[], int]) -> None:
        self._clock = clock
        self._connections = connections
        self._published = Figures()
        self._gathered = Figures()
        self._hour = _hour(clock())

    @property
    def published(self) -> Figures:
        """What may be seen by now."""
        self.gathered  # noqa: B018 - publishes what is due
        return self._published

    @property
    def gathered(self) -> Figures:
        """What is being gathered; what was gathered before is published first, if it is time."""
        hour = _hour(self._clock())
        if hour != self._hour:
            self._hour = hour
            if self._gathered.turns >= TOGETHER:
                self._gathered.connections = self._connections()
                self._published.merge(self._gathered)
                self._gathered = Figures()
        return self._gathered


class QuarterlyCount:
    """A count of errors that is published at each quarter of an hour.

    The log has the moment of each error; a scrape need not have it.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._published = self._counted = 0
        self._quarter = quarter_of(clock())

    def add(self) -> None:
        """Count one."""
        self.published  # noqa: B018 - publishes what is due
        self._counted += 1

    @property
    def published(self) -> int:
        """How many there were until the last quarter of an hour was full."""
        quarter = quarter_of(self._clock())
        if quarter != self._quarter:
            self._quarter, self._published = quarter, self._counted
        return self._published


def _hour(moment: datetime) -> datetime:
    return moment.replace(minute=0, second=0, microsecond=0)


def quarter_of(moment: datetime) -> datetime:
    """Return the beginning of the quarter of an hour that a moment lies in."""
    return moment.replace(minute=moment.minute // 15 * 15, second=0, microsecond=0)
