"""Refusals in words."""

from bot.domain.errors import Refusal
from dialogs.texts import Texts


def refusal_text(refusal: Refusal, texts: Texts) -> str:
    """What the person is told."""
    return refusal.key
