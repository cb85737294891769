"""A clock that stands still until it is moved."""

from datetime import UTC, datetime, timedelta

from bot.domain.rate_limit import Budget

START = datetime(2026, 11, 18, 8, 0, tzinfo=UTC)
"""A Wednesday morning, in week 2026-W47."""

UNLIMITED = Budget(per_app=(1_000_000, 1.0), per_conversation=())
"""Nobody waits to be told: while the clock stands still, all would be sent in one second."""


class FakeClock:
    """Tells the same time until told otherwise.

    Attributes:
        seconds_passed: by a clock that only ever goes forward, as the machine's monotonic one.
    """

    def __init__(self, now: datetime = START) -> None:
        self.now = now
        self.seconds_passed = 0.0

    def __call__(self) -> datetime:
        """The time."""
        return self.now

    def seconds(self) -> float:
        """Seconds that have passed; setting the time back takes none of them away."""
        return self.seconds_passed

    def advance(self, **by: float) -> None:
        """Let time pass: ``advance(days=1, hours=2)``."""
        self.set(self.now + timedelta(**by))

    def set(self, now: datetime) -> None:
        """Jump to a moment."""
        self.seconds_passed += max(0.0, (now - self.now).total_seconds())
        self.now = now
