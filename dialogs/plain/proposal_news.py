"""Plain words: what became of a proposal."""

from bot.domain.log import Entry
from bot.domain.proposal import Proposal
from dialogs.texts import Texts


def proposal_news_text(proposal: Proposal, entry: Entry, texts: Texts) -> str:
    """The words."""
    return "proposal_news"
