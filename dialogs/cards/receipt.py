"""Card: an observation has arrived."""

from bot.domain.observation import Observation
from datetime import date
from dialogs.cards.kit import Card
from dialogs.texts import Texts


def receipt_card(observation: Observation, look_by: date, meeting: date | None, texts: Texts) -> Card:
    """The card."""
    return {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "receipt"}]}
