"""Card: what became of a proposal."""

from bot.domain.log import Entry
from bot.domain.proposal import Proposal
from dialogs.cards.kit import Card
from dialogs.texts import Texts


def proposal_news_card(proposal: Proposal, entry: Entry, texts: Texts) -> Card:
    """The card."""
    return {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "proposal_news"}]}
