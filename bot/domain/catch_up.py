"""Tell several periods' digests in one post, after an outage."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.statistics import Digest

MOST_TOLD = 8
"""How many weeks are told; the earlier ones are a number."""

_ROWS = 16
"""How many observations and changes are listed over all weeks: more would not fit into a message."""


def listed_each(weeks: int) -> int:
    """Return how many observations, changes and figures of each week are listed, by the number of weeks."""
    return _ROWS // min(weeks, MOST_TOLD)


@dataclass(frozen=True, kw_only=True)
class CatchUp:
    """The content of one post about several weeks.

    No figure is a sum over weeks: taken from it, the figures of single weeks would show what they withhold.

    Attributes:
        told: the digests of the last weeks, oldest first, at most :data:`MOST_TOLD`; never empty.
        earlier: those of the weeks before, oldest first.
    """

    told: tuple[Digest, ...]
    earlier: tuple[Digest, ...] = ()

    @property
    def each(self) -> int:
        """How many observations, changes and figures of each week are listed."""
        return listed_each(len(self.told))

    @property
    def latest(self) -> Digest:
        """The last week's: what stands open now is the same in each, and is told once."""
        return self.told[-1]


def catch_up(digests: Sequence[Digest], *, quiet: bool) -> CatchUp:
    """Choose what is told of these weeks, oldest first; where it is ``quiet``, a week without news, too."""
    worth = [one for one in digests if quiet or not one.quiet] or digests[-1:]
    return CatchUp(told=tuple(worth[-MOST_TOLD:]), earlier=tuple(worth[:-MOST_TOLD]))
