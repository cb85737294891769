"""Plain words: the guard stopped a text in the working group's channel."""

from bot.domain.guard import Stopped
from dialogs.plain.said import refusal_text
from dialogs.plain.step import guard_ways
from dialogs.texts import Texts


def stopped_text(stopped: Stopped, texts: Texts, where: str = "-channel") -> str:
    """What was found, the guard's wording or the marked places, and what can be said to it ``where``."""
    ways = guard_ways(stopped, texts, typed=True, where=where)
    return "\n\n".join((texts("guard-title"), refusal_text(stopped, texts), *ways))
