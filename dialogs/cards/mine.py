"""Card: the list of one's own observations."""

from bot.domain.county import County
from bot.domain.observation import Observation
from collections.abc import Sequence
from dialogs.cards.kit import Card
from dialogs.texts import Texts


def mine_card(observations: Sequence[Observation], county: County, texts: Texts) -> Card:
    """The card."""
    return {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "mine"}]}
