"""Card: what happens to what is written."""

from bot.domain.observation import Draft
from dialogs.cards.kit import Card
from dialogs.texts import Texts


def privacy_card(draft: Draft | None, texts: Texts) -> Card:
    """The card."""
    return {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "privacy"}]}
