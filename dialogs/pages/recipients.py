"""A proposal for its recipient, who answers it in their own chat."""

from bot.domain.log import Action, Entry
from bot.domain.outcome import DONE_FORM
from bot.domain.proposal import GOAL, PROPOSAL_MOVES, Demand, Proposal, ProposalState
from bot.domain.roles import owners_moves
from dialogs.pages.forms import date_field, problem_above, proposal_fields, reason_field, values_of
from dialogs.pages.page import Button, Facts, Form, Hints, Page, Part, Quote, Text
from dialogs.pages.proposals import goal_parts
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.facts import in_sentence, proposal_lines, proposal_state
from dialogs.texts.refusals import refusal_text

_LEFT_OUT = ("what", *GOAL, "communication", "preventive", "shl7")
"""What is proposed and its goal, which stand above; and fields that are the working group's own matter."""


def recipient_page(
    proposal: Proposal,
    texts: Texts,
    *,
    entry: Entry | None = None,
    note: str | None = None,
    rejected: RejectedForm | None = None,
) -> Page:
    """What is proposed, and a form for each possible answer.

    Args:
        proposal: one's own.
        texts: the reader's language.
        entry: why it comes now: it was sent, or given back.
        note: the key of what was just done.
        rejected: what was sent and not accepted; it stands open then.
    """
    return Page(
        title=texts("owned-title", number=proposal.number),
        above=problem_above(rejected, texts),
        lead=[*map(Text, _status(proposal, texts))],
        parts=[
            *map(Quote, _notes(entry, note, texts)),
            Quote(proposal.said("what")),
            *goal_parts(proposal, texts),
            Facts(proposal_lines(proposal, texts, without=_LEFT_OUT)),
            Hints(_hints(proposal, texts)),
        ],
        actions=_forms(proposal, rejected, texts),
        preview=texts("owned-preview", number=proposal.number),
    )


def _status(proposal: Proposal, texts: Texts) -> list[str]:
    """Who asks, and where it stands."""
    state, since = proposal_state(proposal.state, texts), texts.date(proposal.since)
    value = texts("proposal-state", state=state, date=since)
    said = [texts("owned-why"), texts("fact", label=texts("label-state"), value=value)]
    if proposal.reported:
        said.append(texts("owned-waits"))
    elif not proposal.open:
        said.append(texts("proposal-finished"))
    elif not owners_moves(proposal.state):
        said.append(texts("owned-nothing"))
    return said


def _notes(entry: Entry | None, note: str | None, texts: Texts) -> list[str]:
    """What was just done, or why the proposal comes."""
    said = [texts(note)] if note else []
    if entry and entry.action is Action.RETURNED:
        said.append(texts("owned-returned", reason=in_sentence(entry.reason or "")))
    return said


# --- the answers


def _forms(proposal: Proposal, rejected: RejectedForm | None, texts: Texts) -> list[Form]:
    """A form for each possible answer, the one that came back first."""
    tried = values_of(rejected).get("code")
    problem = refusal_text(rejected.problem, texts) if rejected else ""
    moves = sorted(owners_moves(proposal.state), key=lambda to: to != tried)
    return [
        Form(
            texts(f"button-own-{to}"),
            _parts(proposal, to, rejected, texts),
            [_save(proposal, to, texts)],
            problem if to == tried else "",
        )
        for to in moves
    ]


def _parts(proposal: Proposal, to: ProposalState, rejected: RejectedForm | None, texts: Texts) -> list[Part]:
    said, demands = values_of(rejected), PROPOSAL_MOVES[proposal.state][to]
    rule = Text(texts("privacy-short"))
    if Demand.DONE in demands:
        return [rule, *proposal_fields(DONE_FORM.questions, {**proposal.done, **said}, texts)]
    parts: list[Part] = [rule]
    if Demand.DATE in demands:
        label = texts("field-until" if to is ProposalState.DEFERRED else "field-promised")
        parts.append(date_field(f"until_{to}", label, said))
    return [*parts, reason_field(f"reason_{to}", said, texts, required=Demand.REASON in demands)]


def _save(proposal: Proposal, to: ProposalState, texts: Texts) -> Button:
    about, facts = (proposal.id, proposal.version), {"number": proposal.number, "code": to.value}
    return Button(texts("button-own-save"), "answer_proposal", about, facts)


def _hints(proposal: Proposal, texts: Texts) -> list[str]:
    """What may be answered by typing."""
    moves = owners_moves(proposal.state)
    if not moves:
        return []
    return [texts("privacy-short"), texts("owned-words-how"), *(_hint(proposal, to, texts) for to in moves)]


def _hint(proposal: Proposal, to: ProposalState, texts: Texts) -> str:
    demands = PROPOSAL_MOVES[proposal.state][to]
    word = texts.words(f"words-own-{to}")[0]
    if Demand.DONE in demands:
        return texts("owned-words-done", number=proposal.number, word=word)
    key = "owned-words-date" if Demand.DATE in demands else "owned-words"
    return texts(key, number=proposal.number, word=word)
