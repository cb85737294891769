"""Card: one period."""

from bot.domain.county import County
from bot.domain.statistics import Digest
from dialogs.cards.kit import Card
from dialogs.texts import Texts


def digest_card(digest: Digest, county: County, texts: Texts) -> Card:
    """The card."""
    return {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "digest"}]}
