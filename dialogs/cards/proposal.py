"""Card: one proposal."""

from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.log import Entry
from bot.domain.observation import Observation
from bot.domain.proposal import Proposal
from bot.domain.proposal import ProposalState
from collections.abc import Sequence
from dialogs.cards.kit import Card
from dialogs.texts import Texts


def proposal_card(proposal: Proposal, observations: Sequence[Observation], moves: Sequence[ProposalState], entries: Sequence[Entry], county: County, texts: Texts, note: str | None = None, problem: Refusal | None = None) -> Card:
    """The card."""
    return {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "proposal"}]}
