"""Who wants what the bot sends at intervals."""

from typing import Protocol

from bot.domain.rhythm import Rhythm, Subscription


class Subscriptions(Protocol):
    """What recipients have said; who has said nothing gets what is usual."""

    async def put(self, said: Subscription) -> None:
        """Store what a recipient says, instead of what they said before."""

    async def find(self, subscription_id: str) -> Subscription | None:
        """Find what was said."""

    async def of(self, person_id: str) -> list[Subscription]:
        """List what a person has said, by id."""

    async def wanted(self, rhythm: Rhythm) -> list[Subscription]:
        """List those who have said that they want it, by id."""
