"""Card: one proposal with its fields, its observations, its history, and what it may become next."""

from collections.abc import Sequence

from microsoft_teams.cards.core import Action, CardElement, DateInput, ShowCardAction, TextInput

from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.log import Entry
from bot.domain.observation import Observation
from bot.domain.proposal import PROPOSAL_FORM, PROPOSAL_MOVES, Proposal, ProposalState
from dialogs.cards.buttons import button, opening
from dialogs.cards.fields import field_inputs
from dialogs.cards.inputs import pick
from dialogs.cards.kit import Card, card, fact, line, more, notes, quoted, section, words
from dialogs.plain.proposal import demands, proposal_status
from dialogs.plain.said import refusal_text
from dialogs.texts import Texts
from dialogs.texts.facts import history_lines, proposal_lines, proposal_state
from dialogs.verbs import Verb

SHOWN_OBSERVATIONS, SHOWN_EVENTS = 10, 8
"""So many observations, and of the history so many last events, are shown."""


def proposal_card(
    proposal: Proposal,
    observations: Sequence[Observation],
    moves: Sequence[ProposalState],
    entries: Sequence[Entry],
    county: County,  # noqa: ARG001 - all cards of the channel have the same facts
    texts: Texts,
    note: str | None = None,
    problem: Refusal | None = None,
) -> Card:
    """One proposal, with a form for its fields and one for its next state.

    Args:
        proposal: to be shown.
        observations: those it rests on.
        moves: the states that may follow.
        entries: its history, oldest first.
        county: the county.
        texts: the channel's language.
        note: the key of a text to be shown above.
        problem: what was wrong with the last try.
    """
    body = notes(note, refusal_text(problem, texts) if problem else None, texts)
    body += [words(said) for said in proposal_status(proposal, texts)]
    body += [fact(*known) for known in proposal_lines(proposal, texts)]
    body += _rests_on(observations, texts)
    if entries:
        body.append(section(texts("proposal-history")))
        body += [elem for said in history_lines(entries[-SHOWN_EVENTS:], texts) for elem in quoted(said)]
    ways: list[Action] = [_move(proposal, moves, texts)] if moves else []
    if PROPOSAL_MOVES[proposal.state]:
        ways.append(_fill(proposal, texts))
    return card(texts, texts("proposal-title", number=proposal.number), body, ways, wide=True)


def _rests_on(observations: Sequence[Observation], texts: Texts) -> list[CardElement]:
    shown: list[CardElement] = [section(texts("proposal-rests"))]
    shown += [line(one.number, one.title) for one in observations[:SHOWN_OBSERVATIONS]]
    if len(observations) > SHOWN_OBSERVATIONS:
        shown.append(more(len(observations) - SHOWN_OBSERVATIONS, texts))
    return shown


def _fill(proposal: Proposal, texts: Texts) -> ShowCardAction:
    body = [words(texts("privacy-short")), *field_inputs(PROPOSAL_FORM.questions, proposal.fields, texts)]
    save = button(texts("button-fill-save"), Verb.FILL, proposal.id, proposal.version, number=proposal.number)
    return opening(texts("button-fill"), body, [save])


def _move(proposal: Proposal, moves: Sequence[ProposalState], texts: Texts) -> ShowCardAction:
    choices = [(state.value, proposal_state(state, texts)) for state in moves]
    to = pick("to", texts("field-to"), choices, texts).with_style("expanded")
    body: list[CardElement] = [to, *(words(said, subtle=True) for said in demands(proposal, moves, texts))]
    body.append(TextInput(id="reason", label=texts("field-reason"), is_multiline=True))
    if ProposalState.DEFERRED in moves:
        body.append(DateInput(id="until", label=texts("field-until"), placeholder=texts("answer-pick")))
    save = button(texts("button-move-save"), Verb.MOVE, proposal.id, proposal.version, number=proposal.number)
    return opening(texts("button-move"), body, [save])
