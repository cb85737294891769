"""What has had its effect already."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


class Turns(Protocol):
    """Which deliveries from Teams have had their effect."""

    async def first(self, keys: Sequence[str], now: datetime) -> bool:
        """Note these keys, and the day; False (and nothing noted) when any of them was noted before."""

    async def outcome(self, keys: Sequence[str]) -> "Outcome | None":
        """Return the outcome of the delivery that any of these keys noted."""

    async def note(self, keys: Sequence[str], *, subject: str) -> None:
        """Store what came of these keys: the observation that was filed, or that only something was asked."""

    async def put(self, key: str, subject: str, now: datetime) -> None:
        """Note this key with this subject, replacing an earlier one."""

    async def remove(self, key: str) -> bool:
        """Remove this key; returns whether it was noted."""

    async def answered(self, keys: Sequence[str]) -> None:
        """Note that the answer was sent."""

    async def forget(self, before: datetime) -> int:
        """Remove what was noted before this moment; returns how many."""


def asked_key(person_id: str, group_id: str = "") -> str:
    """The key of what somebody was last asked to confirm, in their own chat or in a group's channel."""
    return f"asked:{group_id}:{person_id}"


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What is known of a delivery that comes again.

    Attributes:
        answered: whether its answer got out.
        subject: the observation that was filed by it, if one was; or that it has only been asked about.
    """

    answered: bool
    subject: str | None


ASKED, ASKED_BESIDE = "asked", "asked-beside"
"""Subjects of a line of which nothing was kept, as its writer was asked about it: heard again, it is asked
about again. Beside a form that stands open this holds while that does."""
