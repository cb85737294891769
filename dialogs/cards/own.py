"""Card: one of one's own observations."""

from bot.domain.county import County
from bot.domain.log import Entry
from bot.domain.observation import Observation
from bot.domain.proposal import Proposal
from collections.abc import Sequence
from dialogs.cards.kit import Card
from dialogs.texts import Texts


def own_card(observation: Observation, proposals: Sequence[Proposal], entries: Sequence[Entry], county: County, texts: Texts) -> Card:
    """The card."""
    return {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "own"}]}
