"""How fast Teams lets us speak, and people may speak to us: so many in any stretch of so many seconds."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from cachetools import TTLCache

PER_CONVERSATION = ((7, 1.0), (60, 30.0))
PER_APP = ((20, 1.0),)
_REMEMBERED = 10_000


@dataclass
class Window:
    """One sliding window: at most ``most`` messages in any ``seconds``."""

    most: int
    seconds: float
    sent: deque[float] = field(default_factory=deque)

    def room(self, now: float) -> int:
        """How many messages fit now."""
        while self.sent and self.sent[0] <= now - self.seconds:
            self.sent.popleft()
        return self.most - len(self.sent)

    def wait(self, now: float) -> float:
        """Seconds until one more message fits."""
        return 0.0 if self.room(now) > 0 else self.sent[0] + self.seconds - now


class Pace:
    """Limits for each conversation, and for the whole app; unless said otherwise, those of Teams."""

    def __init__(
        self,
        per_conversation: Sequence[tuple[int, float]] = PER_CONVERSATION,
        per_app: Sequence[tuple[int, float]] = PER_APP,
    ) -> None:
        self._per_conversation = per_conversation
        self._app = [Window(*limit) for limit in per_app]
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
        wait = max(window.wait(now) for window in (*windows, *self._app))
        if wait <= 0:
            for window in (*windows, *self._app):
                window.sent.append(now)
        return max(0.0, wait)

    def room(self, now: float) -> int:
        """How many messages the whole app may send now."""
        return min((window.room(now) for window in self._app), default=_REMEMBERED)

    def wait(self, now: float) -> float:
        """Seconds until the whole app may send one more."""
        return max((window.wait(now) for window in self._app), default=0.0)


def pace_of_people(turns_per_minute: int) -> Pace | None:
    """How fast one person may speak; None when it does not matter. A copy of the bot counts for itself."""
    if not turns_per_minute:
        return None
    return Pace(per_conversation=((turns_per_minute, 60.0),), per_app=())
