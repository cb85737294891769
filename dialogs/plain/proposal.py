"""Plain words: one proposal with its fields, its observations, its history, and what it may become next."""

from collections.abc import Sequence

from bot.domain.county import County
from bot.domain.effect import EffectRound
from bot.domain.log import Entry
from bot.domain.observation import Observation
from bot.domain.proposal import DATED, PROPOSAL_FORM, PROPOSAL_MOVES, Demand, Proposal, ProposalState
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.effects import effect_lines
from dialogs.texts.facts import choice_label, field_names, history_lines, proposal_lines, proposal_state
from dialogs.texts.refusals import refusal_text


def proposal_text(
    proposal: Proposal,
    observations: Sequence[Observation],
    moves: Sequence[ProposalState],
    entries: Sequence[Entry],
    county: County,  # noqa: ARG001 - all twins of the channel's cards have the same facts
    texts: Texts,
    tried: RejectedForm | None = None,
    rounds: Sequence[EffectRound] = (),
) -> str:
    """One proposal, and how to fill its fields and move it on.

    Args:
        proposal: to be shown.
        observations: those it rests on.
        moves: the states that may follow.
        entries: its history, oldest first.
        county: the county.
        texts: the reader's language.
        tried: what was sent and not accepted.
        rounds: in which its effect is asked.
    """
    parts = [refusal_text(tried.problem, texts)] if tried else []
    title = texts("proposal-title", number=proposal.number)
    parts.append("\n".join((title, *proposal_status(proposal, texts))))
    facts = proposal_lines(proposal, texts)
    parts.append("\n".join(texts("fact", label=label, value=value) for label, value in facts))
    parts.append("\n".join(effect_lines(rounds, texts)))
    resting = [texts("digest-item", number=one.number, title=one.title) for one in observations]
    parts.append("\n".join((texts("proposal-rests"), *resting)))
    if entries:
        parts.append("\n".join((texts("proposal-history"), *history_lines(entries, texts))))
    parts.append("\n".join(_ways(proposal, moves, texts)))
    return "\n\n".join(part for part in parts if part)


def proposal_status(proposal: Proposal, texts: Texts) -> list[str]:
    """The state and since when, and what is lacking for the next one."""
    state, since = proposal_state(proposal.state, texts), texts.date(proposal.since)
    value = texts("proposal-state", state=state, date=since)
    said = [texts("fact", label=texts("label-state"), value=value)]
    if not proposal.open:
        return [*said, texts("proposal-finished")]
    if proposal.reported:
        said.append(texts("proposal-waits"))
    if proposal.lacking and proposal.undecided:
        said.append(texts("proposal-lacking", fields=field_names(proposal.lacking, texts)))
    return said


_DEMANDS = {
    Demand.COMPLETE: "proposal-needs-all",
    Demand.REASON: "proposal-needs-reason",
    Demand.DONE: "proposal-needs-done",
    Demand.DATE: "proposal-needs-date",
}
_PROMISES = "proposal-needs-promise"


def demands(proposal: Proposal, moves: Sequence[ProposalState], texts: Texts) -> list[str]:
    """What the possible moves cannot do without, a sentence for each kind of demand."""
    said = []
    for demand, key in _DEMANDS.items():
        states = [state for state in moves if demand in PROPOSAL_MOVES[proposal.state].get(state, ())]
        if states:
            promised = demand is Demand.DATE and ProposalState.DEFERRED not in states
            said.append(texts(_PROMISES if promised else key, states=_listed(states, texts)))
    return said


def _listed(states: Sequence[ProposalState], texts: Texts) -> str:
    return texts.listed([texts("quoted", words=proposal_state(state, texts)) for state in states], "or")


def _ways(proposal: Proposal, moves: Sequence[ProposalState], texts: Texts) -> list[str]:
    number = proposal.number
    said = [texts("privacy-short")] if moves or proposal.open else []
    if moves:
        said.append(texts("proposal-words-moves", states=_listed(moves, texts)))
        said += demands(proposal, moves, texts)
        said += _examples(proposal, moves, texts)
    if ProposalState.DEFERRED in moves:
        said.append(texts("proposal-words-date", number=number))
    if proposal.reported:
        said.append(texts("proposal-waits-how", number=number))
    if proposal.open:
        field = texts.words(f"words-field-{next(iter(proposal.lacking), 'goal')}")[0]
        said.append(texts("proposal-words-fill", number=number, field=field))
        said += _choices(proposal, texts)
        said.append(texts("proposal-words-owner", number=number))
    return said


def _examples(proposal: Proposal, moves: Sequence[ProposalState], texts: Texts) -> list[str]:
    """How to type a move: one that needs no date, one that promises a date, and what is done."""
    plain_ones = [to for to in moves if to not in DATED and to is not ProposalState.DONE]
    promised = [to for to in moves if to in DATED and to is not ProposalState.DEFERRED]
    done = [to for to in moves if to is ProposalState.DONE]
    chosen = (
        ("proposal-words-move", plain_ones[:1]),
        ("proposal-words-promise", promised[:1]),
        ("proposal-words-done", done),
    )
    return [
        texts(key, number=proposal.number, state=texts.words(f"words-state-{to}")[0])
        for key, states in chosen
        for to in states
    ]


def _choices(proposal: Proposal, texts: Texts) -> list[str]:
    """The choices of the fields that still lack one, by the number that may be typed."""
    said = []
    for question in (PROPOSAL_FORM[key] for key in proposal.lacking):
        if question.choices:
            labels = (choice_label(question, code, {}, texts) for code in question.choices)
            numbered = "; ".join(texts("numbered", n=n, words=words) for n, words in enumerate(labels, 1))
            label = texts.words(f"words-field-{question.key}")[0]
            said.append(texts("fact", label=label, value=numbered))
    return said
