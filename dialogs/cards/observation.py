"""Card: one observation in the channel."""

from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.observation import Observation
from bot.domain.proposal import Proposal
from collections.abc import Sequence
from dialogs.cards.kit import Card
from dialogs.texts import Texts


def observation_card(observation: Observation, proposals: Sequence[Proposal], others: Sequence[Observation], county: County, texts: Texts, note: str | None = None, problem: Refusal | None = None) -> Card:
    """The card."""
    return {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "observation"}]}
