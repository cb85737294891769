"""Card: one proposal with its fields, its observations, its history, and what it may become next."""

from collections.abc import Sequence

from microsoft_teams.cards.core import CardElement, DateInput, ExecuteAction, TextInput

from bot.domain.county import County
from bot.domain.effect import EffectRound
from bot.domain.log import Entry
from bot.domain.observation import Observation
from bot.domain.outcome import DONE_FORM
from bot.domain.proposal import DATED, PROPOSAL_FORM, Proposal, ProposalState
from dialogs.cards.buttons import button
from dialogs.cards.fields import Form, field_inputs, forms
from dialogs.cards.inputs import chosen, labelled, pick
from dialogs.cards.kit import Card, card, fact, line, more, quoted, section, words
from dialogs.plain.proposal import demands, proposal_status
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.effects import effect_lines
from dialogs.texts.facts import history_lines, proposal_lines, proposal_state
from dialogs.verbs import Verb

SHOWN_OBSERVATIONS, SHOWN_EVENTS = 10, 6
"""So many observations, and of the history so many last events, are shown."""


def proposal_card(
    proposal: Proposal,
    observations: Sequence[Observation],
    moves: Sequence[ProposalState],
    entries: Sequence[Entry],
    county: County,  # noqa: ARG001 - all cards of the channel have the same facts
    texts: Texts,
    tried: RejectedForm | None = None,
    rounds: Sequence[EffectRound] = (),
) -> Card:
    """One proposal, with a form for its fields and one for its next state.

    Args:
        proposal: to be shown.
        observations: those it rests on.
        moves: the states that may follow.
        entries: its history, oldest first.
        county: the county.
        texts: the channel's language.
        tried: a form as it was sent and not accepted; it stands open then.
        rounds: in which its effect is asked.
    """
    body: list[CardElement] = [words(said) for said in proposal_status(proposal, texts)]
    body += [fact(*known) for known in proposal_lines(proposal, texts)]
    body += [words(said) for said in effect_lines(rounds, texts)]
    body += _rests_on(observations, texts)
    if entries and not tried:  # what was typed may be long, and has to fit into the same message
        shown = SHOWN_EVENTS // 2 if proposal.done else SHOWN_EVENTS  # what was done takes its room
        body.append(section(texts("proposal-history")))
        body += [elem for said in history_lines(entries[-shown:], texts) for elem in quoted(said)]
    ways = [_return(proposal, tried, texts)] if proposal.reported else []
    ways += [_move(proposal, moves, tried, texts)] if moves else []
    if proposal.open:
        ways.append(_fill(proposal, tried, texts))
    opened, actions = forms(ways, tried, texts)
    if proposal.reported:
        actions.insert(0, _confirm(proposal, texts))
    if proposal.open:
        actions.append(_owner(proposal, texts))
    title = texts("proposal-title", number=proposal.number)
    return card(texts, title, [*body, *opened], actions, wide=True)


def _confirm(proposal: Proposal, texts: Texts) -> ExecuteAction:
    """What its recipient says is done, is."""
    about, to = (proposal.id, proposal.version), ProposalState.DONE.value
    said = texts("button-confirm-done")
    return button(said, Verb.MOVE, *about, inputs=False, main=True, number=proposal.number, to=to)


def _return(proposal: Proposal, tried: RejectedForm | None, texts: Texts) -> Form:
    said = str((tried.said if tried else {}).get("return_reason") or "") or None
    field = TextInput(id="return_reason", label=texts("field-return_reason"), is_multiline=True, value=said)
    about = (proposal.id, proposal.version)
    save = button(texts("button-return-save"), Verb.RETURN, *about, number=proposal.number)
    return Form(Verb.RETURN, texts("button-return"), [words(texts("privacy-short")), field], save)


def _owner(proposal: Proposal, texts: Texts) -> ExecuteAction:
    """A code for its recipient; nothing is changed by it, so it may be pressed again."""
    return button(texts("button-owner"), Verb.OWNER, inputs=False, number=proposal.number)


def _rests_on(observations: Sequence[Observation], texts: Texts) -> list[CardElement]:
    shown: list[CardElement] = [section(texts("proposal-rests"))]
    shown += [line(one.number, one.title) for one in observations[:SHOWN_OBSERVATIONS]]
    if len(observations) > SHOWN_OBSERVATIONS:
        shown.append(more(len(observations) - SHOWN_OBSERVATIONS, texts))
    return shown


def _fill(proposal: Proposal, tried: RejectedForm | None, texts: Texts) -> Form:
    answers = {**proposal.fields, **(tried.said if tried else {})}
    body: list[CardElement] = [words(texts("privacy-short"))]
    body += field_inputs(PROPOSAL_FORM.questions, answers, texts, undecided=proposal.undecided)
    save = button(texts("button-fill-save"), Verb.FILL, proposal.id, proposal.version, number=proposal.number)
    return Form(Verb.FILL, texts("button-fill"), body, save)


def _move(
    proposal: Proposal, moves: Sequence[ProposalState], tried: RejectedForm | None, texts: Texts
) -> Form:
    said = tried.said if tried else {}
    choices = [(state.value, proposal_state(state, texts)) for state in moves]
    to = chosen(pick("to", texts("field-to"), choices, texts).with_style("expanded"), said.get("to"))
    body: list[CardElement] = [words(texts("privacy-short")), to]
    body += [words(said, subtle=True) for said in demands(proposal, moves, texts)]
    reason, until = (str(said.get(key) or "") or None for key in ("reason", "until"))
    label = labelled(texts("field-reason"), texts("field-reason-hint"))
    body.append(TextInput(id="reason", label=label, is_multiline=True, value=reason))
    if DATED & set(moves):
        name = texts("field-until" if ProposalState.DEFERRED in moves else "field-promised")
        body.append(DateInput(id="until", label=name, placeholder=texts("answer-pick"), value=until))
    if ProposalState.DONE in moves:
        body += field_inputs(DONE_FORM.questions, said, texts)
    save = button(texts("button-move-save"), Verb.MOVE, proposal.id, proposal.version, number=proposal.number)
    return Form(Verb.MOVE, texts("button-move"), body, save)
