"""Rate limits, ours to Teams and people's to us: a number of messages in any stretch of seconds."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
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


@dataclass
class Window:
    """One sliding window: at most ``most`` messages in any ``seconds``."""

    most: int
    seconds: float
    sent: deque[float] = field(default_factory=deque)

    def room(self, now: float) -> int:
        """Return how many messages fit now."""
        while self.sent and self.sent[0] <= now - self.seconds:
            self.sent.popleft()
        return self.most - len(self.sent)

    def wait(self, now: float) -> float:
        """Seconds until one more message fits."""
        return 0.0 if self.room(now) > 0 else self.sent[0] + self.seconds - now


class RateLimit:
    """Limits for each conversation with a person who speaks to us."""

    def __init__(self, per_conversation: Sequence[Limit]) -> None:
        self._per_conversation = per_conversation
        self._conversations: TTLCache[str, list[Window]] = TTLCache(_REMEMBERED, ttl=60)

    def take(self, conversation: str, now: float) -> float:
        """Take a place in the windows, or say how long to wait.

        Args:
            conversation: its address.
            now: seconds of a monotonic clock.

        Returns:
            0 when the message may go now; otherwise seconds to wait, and nothing is taken.
        """
        windows = self._conversations.get(conversation)
        if windows is None:
            windows = [Window(*limit) for limit in self._per_conversation]
        self._conversations[conversation] = windows
        wait = max(window.wait(now) for window in windows)
        if wait <= 0:
            for window in windows:
                window.sent.append(now)
        return max(0.0, wait)


def rate_limit_of_people(turns_per_minute: int) -> RateLimit | None:
    """Return how fast one person may speak, to each copy of the bot; None when it does not matter."""
    if not turns_per_minute:
        return None
    return RateLimit(((turns_per_minute, 60.0),))
