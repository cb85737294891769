"""Tell several weeks' digests in one post: after an outage, and the quiet weeks before one that is not."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.domain.calendar import Week
from bot.domain.digest import Digest

MOST_TOLD = 5
"""How many weeks are told; the earlier ones are a number."""

_ROWS = 5
"""How many observations are listed over all weeks: more would not fit into a message."""


def listed_each(weeks: int) -> int:
    """Return how many observations and changes of each week are listed, by the number of weeks."""
    return _ROWS // min(weeks, MOST_TOLD)


@dataclass(frozen=True, kw_only=True)
class CatchUp:
    """The content of one post about several weeks.

    Attributes:
        told: the digests of the last weeks, oldest first, at most :data:`MOST_TOLD`; two at least.
        earlier: those of the weeks before, oldest first.
        quiet_weeks: the weeks of which there is nothing to tell, oldest first.
    """

    told: tuple[Digest, ...]
    earlier: tuple[Digest, ...] = ()
    quiet_weeks: tuple[Week, ...] = ()

    @property
    def each(self) -> int:
        """How many observations and changes of each week are listed."""
        return listed_each(len(self.told))

    @property
    def latest(self) -> Digest:
        """The last week's: what is to be done, and what was promised, is told once."""
        return self.told[-1]


def catch_up(digests: Sequence[Digest], *, quiet: bool) -> Digest | CatchUp:
    """Choose what is told of these weeks, oldest first; quiet ones are named alone, unless ``quiet``.

    One week that is left is told in full.
    """
    worth = [one for one in digests if quiet or not one.quiet] or [*digests[-1:]]
    named = tuple(one.week for one in digests if one not in worth)
    if len(worth) == 1:
        return replace(worth[0], quiet_weeks=named)
    return CatchUp(told=tuple(worth[-MOST_TOLD:]), earlier=tuple(worth[:-MOST_TOLD]), quiet_weeks=named)
