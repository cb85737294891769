"""What a pressed button carries: the number and the version that its card showed, and the inputs."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import date
from typing import Any, TypeAlias

from bot.domain.questionnaire import codes_in, read_date
from bot.usecases.context import Target
from dialogs.turn import Turn

Values: TypeAlias = Mapping[str, Any]
"""The data of a pressed button, with the card's inputs."""

Pressed: TypeAlias = Callable[[Turn, Target, Values], Awaitable[None]]
"""What a button of a form in the channel does."""


def seen_on(values: Values) -> Target:
    """What the button is on; a version that is none is as good as an old one."""
    version = values.get("version")
    return Target(number=number_on(values), version=version if isinstance(version, int) else -1)


def number_on(values: Values) -> str:
    """The number that a button carries; empty when there is none."""
    return str(values.get("number") or "").upper()


def said_in(values: Values, key: str) -> str:
    """What was written or chosen in one input; empty when nothing was."""
    return str(values.get(key) or "")


def many_in(values: Values, key: str) -> list[str]:
    """What was chosen in an input that takes more than one."""
    return codes_in(said_in(values, key))


def day_in(values: Values, key: str) -> date | None:
    """The day that was chosen; None when there is none, or when it is no day."""
    said = said_in(values, key)
    return read_date(said) if said else None
