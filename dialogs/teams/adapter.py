"""The seam to an SDK: what runs a turn, and what a turn gets from it, whichever SDK it is."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Protocol

from dialogs.teams.connector import Connector

RAW_ACTIVITY = "havainto.raw_activity"


@dataclass(frozen=True, kw_only=True)
class InvokeAnswer:
    """What an invoke gets back in the HTTP response itself.

    Attributes:
        status: the HTTP status.
        body: JSON, or None for an empty object.
    """

    status: int = 200
    body: dict[str, Any] | None = None


class TurnContext(Protocol):
    """What we use of an SDK's context of a turn."""

    @property
    def turn_state(self) -> dict[Any, Any]:
        """What belongs to the turn."""


Logic = Callable[[Any], Awaitable[InvokeAnswer | None]]
"""What a turn does; it is given the SDK's context."""


def raw_activity(context: TurnContext) -> dict[str, Any]:
    """Return the activity exactly as Teams sent it: read from this, the SDK's models come and go."""
    body: dict[str, Any] = context.turn_state[RAW_ACTIVITY]
    return body


class Adapter(Protocol):
    """Runs turns on an SDK."""

    @property
    def connector(self) -> Connector:
        """The way to Teams that what is said in a turn takes, and what is said outside of any."""

    async def process(self, body: dict[str, Any], logic: Logic) -> InvokeAnswer | None:
        """Run one turn of an admitted, well-formed activity; the logic's exceptions come out as they are."""
