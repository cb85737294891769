"""Card: what became of a proposal, for its thread in the channel."""

from collections.abc import Sequence

from bot.domain.effect import EffectRound
from bot.domain.log import Entry
from bot.domain.proposal import Proposal
from dialogs.cards.kit import Card, card, quoted
from dialogs.plain.proposal_news import proposal_news_lines
from dialogs.texts import Texts


def proposal_news_card(
    proposal: Proposal, entry: Entry, texts: Texts, rounds: Sequence[EffectRound] = ()
) -> Card:
    """One change in a sentence or two."""
    title = texts("proposal-title", number=proposal.number)
    return card(texts, title, quoted("\n".join(proposal_news_lines(proposal, entry, texts, rounds))))
