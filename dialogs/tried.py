"""A form that was sent and not accepted: it comes back as it was filled."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.domain.errors import Refusal
from dialogs.verbs import Verb


@dataclass(frozen=True, kw_only=True)
class Tried:
    """One try.

    Attributes:
        verb: of the form's button.
        said: the inputs as they were sent.
        problem: why it was not accepted.
    """

    verb: Verb
    said: Mapping[str, Any]
    problem: Refusal
