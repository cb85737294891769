"""Plain words: a proposal for whoever answers it: its own fields, and what may be answered."""

from collections.abc import Sequence

from bot.domain.log import Action, Entry
from bot.domain.proposal import PROPOSAL_MOVES, Demand, Proposal, ProposalState
from bot.domain.roles import owners_moves
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.facts import Line, in_sentence, proposal_lines, proposal_state
from dialogs.texts.refusals import refusal_text


def owned_text(
    proposal: Proposal,
    texts: Texts,
    *,
    entry: Entry | None = None,
    note: str | None = None,
    tried: RejectedForm | None = None,
) -> str:
    """What is proposed, and how to answer by typing.

    Args:
        proposal: one's own.
        texts: the reader's language.
        entry: why it comes now: it was sent, or given back.
        note: the key of what was just done.
        tried: what was sent and not accepted.
    """
    parts = [refusal_text(tried.problem, texts)] if tried else []
    parts.append("\n".join((texts("owned-title", number=proposal.number), *owned_status(proposal, texts))))
    parts += owned_notes(entry, note, texts)
    parts.append(
        "\n".join(texts("fact", label=one, value=said) for one, said in owned_lines(proposal, texts))
    )
    parts.append("\n".join(_ways(proposal, texts)))
    return "\n\n".join(part for part in parts if part)


def owned_status(proposal: Proposal, texts: Texts) -> list[str]:
    """Who asks, and where it stands."""
    state = texts(
        "proposal-state", state=proposal_state(proposal.state, texts), date=texts.date(proposal.since)
    )
    said = [texts("owned-why"), texts("fact", label=texts("label-state"), value=state)]
    if proposal.reported:
        said.append(texts("owned-waits"))
    elif not proposal.open:
        said.append(texts("proposal-finished"))
    elif not owners_moves(proposal.state):
        said.append(texts("owned-nothing"))
    return said


def owned_notes(entry: Entry | None, note: str | None, texts: Texts) -> list[str]:
    """What was just done, or why the card comes."""
    said = [texts(note)] if note else []
    if entry and entry.action is Action.RETURNED:
        said.append(texts("owned-returned", reason=in_sentence(entry.reason or "")))
    return said


_LEFT_OUT = ("communication", "preventive", "shl7")
"""Fields that are the working group's own matter."""


def owned_lines(proposal: Proposal, texts: Texts) -> list[Line]:
    """The proposal's own fields, and nothing of what it rests on."""
    own = {texts(f"field-{key}") for key in _LEFT_OUT}
    return [(label, said) for label, said in proposal_lines(proposal, texts) if label not in own]


def _ways(proposal: Proposal, texts: Texts) -> Sequence[str]:
    moves = owners_moves(proposal.state)
    if not moves:
        return []
    return [texts("privacy-short"), texts("owned-words-how"), *(_way(proposal, to, texts) for to in moves)]


def _way(proposal: Proposal, to: ProposalState, texts: Texts) -> str:
    demands = PROPOSAL_MOVES[proposal.state][to]
    word = texts.words(f"words-own-{to}")[0]
    if Demand.DONE in demands:
        return texts("owned-words-done", number=proposal.number, word=word)
    key = "owned-words-date" if Demand.DATE in demands else "owned-words"
    return texts(key, number=proposal.number, word=word)
