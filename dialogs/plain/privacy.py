"""Plain words: what happens to what is written."""

from bot.domain.observation import Draft
from dialogs.texts import Texts


def privacy_text(draft: Draft | None, texts: Texts) -> str:
    """The words."""
    return "privacy"
