"""Long lists, read page by page."""

from typing import Protocol

from bot.domain.calendar import Week
from bot.domain.listing import Listing, Reach, Wanted
from bot.domain.observation import Observation
from bot.domain.phenomenon import Phenomenon


class Lists(Protocol):
    """Pages of all that there is, narrowed by codes and words."""

    async def observations(
        self, wanted: Wanted, reach: Reach, now: Week, *, page: int
    ) -> Listing[Observation]:
        """Return a page of those in somebody's reach, the most urgent first; the last page after the last.

        First what waits for screening by number, then what waits for an answer, then the others, newest
        first.

        Args:
            wanted: what the list is narrowed to.
            reach: which there are at all.
            now: the present week, from which ages are counted.
            page: which one, from 1.
        """

    async def phenomena(self, wanted: Wanted, reach: Reach, now: Week, *, page: int) -> Listing[Phenomenon]:
        """Return a page in the same way: those that are not closed, unless another state is wanted.

        First what is due by a day, the earliest first, then the newest. Areas, services and needs are those
        of what is linked to them.
        """
