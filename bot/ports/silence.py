"""Of whom something was heard, who works where, and where the working group's members are from."""

from collections.abc import Iterable
from typing import Protocol

from bot.domain.coverage import Coverage
from bot.domain.heard import HeardCount
from bot.domain.membership import Membership


class Heard(Protocol):
    """The counts of closed quarters; they are added and read, and there is no way to change one."""

    async def alone(self) -> None:
        """Lock counting for this unit: no other unit counts a quarter until it ends."""

    async def add(self, counts: Iterable[HeardCount]) -> None:
        """Store a quarter's."""

    async def quarters(self) -> list[str]:
        """List the keys of the quarters that are counted, in order."""

    async def of(self, quarter: str) -> list[HeardCount]:
        """List those of a quarter."""

    async def last(self, until: str) -> dict[tuple[str, str, str], str]:
        """Return the last quarter up to this one in which anybody told of a unit.

        By list, code and area; a unit of which nobody ever told is left out.
        """


class Coverages(Protocol):
    """How many people work in which service task and area."""

    async def replace(self, coverage: Iterable[Coverage]) -> None:
        """Store these instead of all others."""

    async def all(self) -> list[Coverage]:
        """List all, by service task and area."""


class Members(Protocol):
    """Where the working group's members are from."""

    async def put(self, membership: Membership) -> None:
        """Store where a person is from, instead of what they said before."""

    async def of(self, person_id: str) -> Membership | None:
        """Find what a person has said."""

    async def remove(self, person_id: str) -> bool:
        """Remove it; False when they had said nothing."""

    async def all(self) -> list[Membership]:
        """List all, by person."""
