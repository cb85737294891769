"""Card: all observations of one period."""

from bot.domain.calendar import Week
from bot.domain.observation import Observation
from collections.abc import Sequence
from dialogs.cards.kit import Card
from dialogs.texts import Texts


def observation_list_card(week: Week, observations: Sequence[Observation], texts: Texts) -> Card:
    """The card."""
    return {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "observation_list"}]}
