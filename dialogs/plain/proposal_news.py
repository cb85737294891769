"""Plain words: what became of a proposal."""

from bot.domain.log import Entry
from bot.domain.proposal import Proposal, ProposalState
from dialogs.texts import Texts
from dialogs.texts.facts import happened, in_sentence


def proposal_news_text(proposal: Proposal, entry: Entry, texts: Texts) -> str:
    """One change in a sentence or two."""
    title = texts("proposal-title", number=proposal.number)
    return " ".join((title, *proposal_news_lines(proposal, entry, texts)))


def proposal_news_lines(proposal: Proposal, entry: Entry, texts: Texts) -> list[str]:
    """What happened, why, and until when."""
    said = [texts("proposal-news", title=proposal.title, what=happened(entry, texts))]
    if entry.reason:
        said.append(texts("reason-sentence", reason=in_sentence(entry.reason)))
    if proposal.until and entry.state == ProposalState.DEFERRED:
        said.append(texts("until-sentence", date=texts.date(proposal.until)))
    return said
