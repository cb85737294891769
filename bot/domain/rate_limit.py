"""Rate limits, ours to Teams and people's to us: a number of messages in any stretch of seconds."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from cachetools import TTLCache

_REMEMBERED = 10_000

Limit = tuple[int, float]
"""A number of messages, and the seconds in which no more than that may be sent."""


@dataclass(frozen=True, kw_only=True)
class Budget:
    """The messages that all copies of the bot together may send to Teams, without answers to turns.

    Teams allows an app 50 messages a second in a tenant. Ours stay below it: the network may bring at once
    what was sent evenly.

    Attributes:
        per_app: over all conversations.
        per_conversation: in each of them.
    """

    per_app: Limit = (40, 1.0)
    per_conversation: tuple[Limit, ...] = ((7, 1.0), (60, 30.0))

    @property
    def longest(self) -> timedelta:
        """How far back a conversation's messages count."""
        return timedelta(seconds=max((seconds for _, seconds in self.per_conversation), default=0))


OF_TEAMS = Budget()


def free_at(moments: Sequence[datetime], limits: Sequence[Limit], now: datetime) -> datetime:
    """Return when one more message fits all limits after those sent, oldest first: perhaps now."""
    found = now
    for most, seconds in limits:
        if len(moments) >= most:
            found = max(found, moments[-most] + timedelta(seconds=seconds))
    return found


class RateLimit:
    """Limits for each conversation with a person who speaks to us."""

    def __init__(self, per_conversation: Sequence[Limit]) -> None:
        self._per_conversation = per_conversation
        self._longest = max(most for most, _ in per_conversation)
        self._conversations: TTLCache[str, deque[float]] = TTLCache(_REMEMBERED, ttl=60)

    def take(self, conversation: str, now: float) -> float:
        """Take a place at a moment of a monotonic clock, and return 0; or return the seconds to wait."""
        sent = self._conversations.get(conversation)
        if sent is None:
            sent = deque(maxlen=self._longest)
        self._conversations[conversation] = sent
        limits = ((most, seconds) for most, seconds in self._per_conversation if len(sent) >= most)
        wait = max((sent[-most] + seconds - now for most, seconds in limits), default=0.0)
        if wait <= 0:
            sent.append(now)
        return max(0.0, wait)
