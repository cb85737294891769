"""Card: one step of the form."""

from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.observation import Draft
from collections.abc import Mapping
from dialogs.cards.kit import Card
from dialogs.texts import Texts


def step_card(draft: Draft, county: County, texts: Texts, problems: Mapping[str, Refusal] | None = None, note: str | None = None) -> Card:
    """The card."""
    return {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "step"}]}
