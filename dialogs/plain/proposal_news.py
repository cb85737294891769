"""Plain words: what became of a proposal."""

from collections.abc import Sequence

from bot.domain.effect import EffectRound, latest
from bot.domain.log import Action, Entry
from bot.domain.proposal import Proposal, ProposalState
from dialogs.texts import Texts
from dialogs.texts.effects import effect_lines
from dialogs.texts.facts import done_sentences, happened, in_sentence


def proposal_news_text(
    proposal: Proposal, entry: Entry, texts: Texts, rounds: Sequence[EffectRound] = ()
) -> str:
    """One change in a sentence or two."""
    title = texts("proposal-title", number=proposal.number)
    return " ".join((title, *proposal_news_lines(proposal, entry, texts, rounds)))


def proposal_news_lines(
    proposal: Proposal, entry: Entry, texts: Texts, rounds: Sequence[EffectRound] = ()
) -> list[str]:
    """What happened, why, and until when."""
    said = [texts("proposal-news", title=proposal.title, what=happened(entry, texts))]
    if entry.reason:
        said.append(texts("reason-sentence", reason=in_sentence(entry.reason)))
    if proposal.until and entry.state == ProposalState.DEFERRED:
        said.append(texts("until-sentence", date=texts.date(proposal.until)))
    if proposal.until and entry.state in (ProposalState.ANSWERED_YES, ProposalState.ANSWERED_PARTLY):
        said.append(texts("promise-sentence", date=texts.date(proposal.until)))
    if entry.action is Action.REPORTED or entry.state == ProposalState.DONE:
        said += done_sentences(proposal, texts)
    if entry.action is Action.REPORTED:
        said.append(texts("proposal-waits-how", number=proposal.number))
    if entry.action is Action.EFFECT_COUNTED and (counted := latest(rounds)):
        said += [*effect_lines([counted], texts), texts("effect-evaluate", number=proposal.number)]
    return said
