"""A form that was sent and not accepted: it comes back as it was filled."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.domain.errors import Refusal


@dataclass(frozen=True, kw_only=True)
class RejectedForm:
    """One try.

    Attributes:
        verb: of the form's button.
        said: the inputs as they were sent.
        problem: why it was not accepted.
    """

    verb: str
    said: Mapping[str, Any]
    problem: Refusal

    @property
    def number(self) -> str:
        """Of what its card is about."""
        return str(self.said.get("number") or "").upper()


def refillable(refusal: Refusal) -> bool:
    """Whether a form that is refused so can be filled better; its sender gets it back as it was filled."""
    # A refusal of its own kind has its own answer; one of rights is noted at the door.
    if type(refusal) is not Refusal or refusal.key == "stale" or "permission" in refusal.facts:
        return False
    return refusal.key != "too-long"  # with so much in it a card might not fit into a message
