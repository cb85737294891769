"""Card: a proposal for whoever answers it: its own fields, and a form for each possible answer."""

from microsoft_teams.cards.core import Action, CardElement, DateInput, TextInput

from bot.domain.log import Entry
from bot.domain.outcome import DONE_FORM
from bot.domain.proposal import PROPOSAL_MOVES, Demand, Proposal, ProposalState
from bot.domain.roles import owners_moves
from dialogs.cards.buttons import button, opening
from dialogs.cards.fields import field_inputs
from dialogs.cards.inputs import labelled
from dialogs.cards.kit import Card, card, fact, quoted, section, warning, words
from dialogs.plain.owned import owned_lines, owned_notes, owned_status
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.refusals import refusal_text
from dialogs.verbs import Verb


def owned_card(
    proposal: Proposal,
    texts: Texts,
    *,
    entry: Entry | None = None,
    note: str | None = None,
    tried: RejectedForm | None = None,
) -> Card:
    """See the text for the arguments; a form that was tried stands open."""
    body: list[CardElement] = [words(said) for said in owned_status(proposal, texts)]
    body += [part for said in owned_notes(entry, note, texts) for part in quoted(said)]
    body += [fact(*known) for known in owned_lines(proposal, texts)]
    actions: list[Action] = []
    for to in owners_moves(proposal.state):
        inputs, save = _inputs(proposal, to, tried, texts), _save(proposal, to, texts)
        title = texts(f"button-own-{to}")
        if tried and tried.said.get("code") == to:
            body += [section(title), warning(refusal_text(tried.problem, texts)), *inputs]
            actions.insert(0, save)
        else:
            actions.append(opening(title, inputs, [save]))
    return card(texts, texts("owned-title", number=proposal.number), body, actions)


def _inputs(
    proposal: Proposal, to: ProposalState, tried: RejectedForm | None, texts: Texts
) -> list[CardElement]:
    said = tried.said if tried else {}
    demands = PROPOSAL_MOVES[proposal.state][to]
    shown: list[CardElement] = [words(texts("privacy-short"))]
    if Demand.DONE in demands:
        answers = {**proposal.done, **said}
        return [*shown, *field_inputs(DONE_FORM.questions, answers, texts)]
    if Demand.DATE in demands:
        label = texts("field-until" if to is ProposalState.DEFERRED else "field-promised")
        day = str(said.get(f"until_{to}") or "") or None
        shown.append(DateInput(id=f"until_{to}", label=label, placeholder=texts("answer-pick"), value=day))
    reason = str(said.get(f"reason_{to}") or "") or None
    label = labelled(texts("field-reason"), texts("field-reason-hint"))
    if Demand.REASON not in demands:
        label = texts("optional", label=label)
    shown.append(TextInput(id=f"reason_{to}", label=label, is_multiline=True, value=reason))
    return shown


def _save(proposal: Proposal, to: ProposalState, texts: Texts) -> Action:
    about = (proposal.id, proposal.version)
    said = texts("button-own-save")
    return button(said, Verb.ANSWER_PROPOSAL, *about, number=proposal.number, code=to.value)
