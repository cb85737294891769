"""Card: news of an observation."""

from bot.ports import Letter
from dialogs.cards.kit import Card
from dialogs.texts import Texts


def notice_card(letter: Letter, texts: Texts) -> Card:
    """The card."""
    return {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "notice"}]}
