"""A page as an Adaptive Card, or as plain text.

Microsoft's models of cards are slow to import, and neither a start nor plain text needs them:
the renderer of cards is imported when the first card is made, or by :func:`warm`.
"""

from importlib import import_module
from typing import Any

from dialogs.pages.page import Page
from dialogs.render.text import as_text
from dialogs.texts import Texts

__all__ = ["as_card", "as_text", "warm"]


def as_card(page: Page, texts: Texts) -> dict[str, Any]:
    """The page as an Adaptive Card, in JSON."""
    card: dict[str, Any] = warm().as_card(page, texts)
    return card


def warm() -> Any:
    """Import the renderer of cards, so that nobody waits for it; safe in a thread."""
    return import_module("dialogs.render.card")
