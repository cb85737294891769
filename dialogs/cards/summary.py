"""Card: everything before sending."""

from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.observation import Draft
from dialogs.cards.kit import Card
from dialogs.texts import Texts


def summary_card(draft: Draft, county: County, texts: Texts, note: str | None = None, problem: Refusal | None = None) -> Card:
    """The card."""
    return {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "summary"}]}
