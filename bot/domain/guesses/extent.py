"""How many clients a text speaks of."""

from bot.domain.codes import Extent
from bot.domain.guard.plain import plain
from bot.domain.guard.single_case import single_cases


def extent_of(text: str) -> Extent | None:
    """Return the extent; None when no word tells it."""
    return Extent.ONE if any(single_cases(plain(text))) else None
