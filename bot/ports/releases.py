"""What is published, the plan by which it is told, and the counts of closed years."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from bot.domain.cubes import Cube
from bot.domain.release import Release
from bot.domain.release_plan import Choice
from bot.domain.suppression import Audience


class Releases(Protocol):
    """Published counts; they are added and read, and there is no way to change one."""

    async def alone(self) -> None:
        """Lock publishing for this unit: no other unit publishes until it ends."""

    async def next_number(self, year: int) -> str:
        """``R-2027-0001``: one more than the last of the year, taken in this unit of work."""

    async def last_numbers(self) -> dict[int, int]:
        """Return the last running number given in each year."""

    async def add(self, release: Release) -> None:
        """Store a new release; Conflict when this audience was told of this period before."""

    async def get(self, audience: Audience, period: str) -> Release | None:
        """Find what this audience was told about this period."""

    async def all(self) -> list[Release]:
        """List every release, oldest first."""

    async def as_stored(self) -> tuple[list[Release], list[str]]:
        """List the releases that can be read, and the numbers of those that cannot, in no order."""


class Choices(Protocol):
    """The lengths that were chosen for the tables of each council term."""

    async def put(self, choice: Choice) -> None:
        """Store a length, or the one that a table is told at instead; the id of the first stays."""

    async def all(self) -> list[Choice]:
        """List all of them, by term and table."""


class Cubes(Protocol):
    """The counts of closed years; they are added and read, and there is no way to change one."""

    async def alone(self) -> None:
        """Lock counting for this unit: no other unit counts a year until it ends."""

    async def add(self, cubes: Iterable[Cube]) -> None:
        """Store a year's."""

    async def years(self) -> list[int]:
        """List the years that are counted, in order."""

    async def of(self, years: Sequence[int]) -> list[Cube]:
        """List those of all years from the first to the last of these."""
