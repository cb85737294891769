"""What a reporter hears of an own observation, in a sentence or a few."""

from collections.abc import Callable
from datetime import date
from functools import singledispatch

from bot.domain.log import Action, Entry
from bot.domain.notices import NoticeKind
from bot.domain.proposal import Proposal, ProposalState
from bot.ports import NoticeFacts
from bot.usecases.notices.to_reporters import (
    AgendaNews,
    EffectQuestion,
    Joined,
    Linked,
    Masked,
    Minuted,
    NothingYet,
    PhenomenonMoved,
    ProposalNews,
    Screened,
)
from dialogs.texts import screening
from dialogs.texts.effects import asked_lines, first_asked
from dialogs.texts.facts import (
    counted,
    done_sentences,
    history_lines,
    in_sentence,
    observation_state,
    phenomenon_state,
    proposal_state,
)
from dialogs.texts.loader import Texts
from dialogs.texts.minutes import minuted
from dialogs.texts.wordings import quoted_title


@singledispatch
def news(facts: NoticeFacts, _texts: Texts) -> str:
    """The news in words, one function for each family."""
    raise TypeError(f"{type(facts).__name__} has no words of its own")


@news.register
def _masked(_facts: Masked, texts: Texts) -> str:
    return texts("notice-masked")


@news.register
def _screened(facts: Screened, texts: Texts) -> str:
    return screening.told(facts.observation.number, facts.entry, texts)


@news.register
def _nothing_yet(facts: NothingYet, texts: Texts) -> str:
    """Where it stands, and what comes next by when."""
    number, proposal = facts.observation.number, facts.proposal
    if proposal:
        state, title = proposal_state(proposal.state, texts), quoted_title(proposal, texts)
        said = [texts("notice-nothing_yet-proposal", number=number, proposal=title, state=state)]
    else:
        state = observation_state(facts.observation.state, texts)
        said = [texts("notice-nothing_yet", number=number, state=state)]
    if step := facts.next_step:
        said.append(texts(f"next-step-{step.limit or 'meeting'}", date=texts.date(step.day)))
    return " ".join(said)


# --- a phenomenon


@news.register
def _linked(facts: Linked, texts: Texts) -> str:
    """That it was linked, and in the same message all that went before."""
    phenomenon = facts.phenomenon
    said = [
        texts("notice-linked", number=facts.observation.number, phenomenon=quoted_title(phenomenon, texts)),
        counted(facts.observations, "notice-linked-count", "notice-linked-few", texts),
        texts("notice-linked-state", state=phenomenon_state(phenomenon.state, texts)),
    ]
    return " ".join((*said, *(_before(one, texts) for one in facts.proposals)))


def _before(proposal: Proposal, texts: Texts) -> str:
    """A proposal that was made before: where it went and where it stands."""
    recipient = _recipient(proposal)
    about = {"proposal": quoted_title(proposal, texts), "state": proposal_state(proposal.state, texts)}
    if not recipient:
        return texts("notice-linked-proposal", **about)
    return texts("notice-linked-proposal-to", recipient=recipient, **about)


@news.register
def _phenomenon_moved(facts: PhenomenonMoved, texts: Texts) -> str:
    phenomenon, entry = facts.phenomenon, facts.entry
    state = phenomenon_state(entry.state or phenomenon.state, texts)
    said = [
        texts("notice-phenomenon_moved", phenomenon=quoted_title(phenomenon, texts), state=state),
        *_reason(entry, texts),
    ]
    if phenomenon.review_by and entry.state == phenomenon.state:
        said.append(texts("notice-phenomenon-review", date=texts.date(phenomenon.review_by)))
    return " ".join(said)


@news.register
def _agenda_news(facts: AgendaNews, texts: Texts) -> str:
    """A phenomenon's way to a meeting, with its title and the meeting's day."""
    moved = facts.entry.action is Action.RESCHEDULED
    key = "notice-on_agenda-moved" if moved else f"notice-{facts.kind}"
    return texts(key, phenomenon=quoted_title(facts.phenomenon, texts), meeting=texts.date(facts.meeting))


@news.register
def _minuted(facts: Minuted, texts: Texts) -> str:
    return minuted(facts.case, texts)


# --- a proposal


@news.register
def _proposal_news(facts: ProposalNews, texts: Texts) -> str:
    return " ".join(_OF_PROPOSAL[facts.kind](facts, facts.proposal, texts))


def _entered(facts: ProposalNews) -> ProposalState:
    """The state that the news is of, also when the proposal has moved on since."""
    return ProposalState(facts.entry.state or facts.proposal.state)


def _state(facts: ProposalNews, texts: Texts) -> str:
    return proposal_state(_entered(facts), texts)


def _reason(entry: Entry, texts: Texts) -> list[str]:
    return [texts("reason-sentence", reason=in_sentence(entry.reason))] if entry.reason else []


def _recipient(proposal: Proposal) -> str:
    return in_sentence(str(proposal.fields.get("recipient") or ""))


def _answer_by(proposal: Proposal, key: str, texts: Texts) -> list[str]:
    answer_by = proposal.fields.get("answer_by")
    return [texts(key, date=texts.date(date.fromisoformat(str(answer_by))))] if answer_by else []


def _taken_in(facts: ProposalNews, proposal: Proposal, texts: Texts) -> list[str]:
    return [
        texts("notice-taken_in", number=facts.observation.number, proposal=quoted_title(proposal, texts)),
        counted(facts.observations, "notice-taken_in-count", "notice-taken_in-few", texts),
        texts("notice-taken_in-state", state=proposal_state(proposal.state, texts)),
    ]


_WITH_MEETING = {"notice-agenda": "notice-agenda-meeting", "notice-decided": "notice-decided-meeting"}


def _at_meeting(facts: ProposalNews, key: str, texts: Texts, **about: object) -> str:
    if facts.meeting is None:
        return texts(key, **about)
    return texts(_WITH_MEETING[key], meeting=texts.date(facts.meeting), **about)


def _agenda(facts: ProposalNews, proposal: Proposal, texts: Texts) -> list[str]:
    return [
        _at_meeting(facts, "notice-agenda", texts, proposal=quoted_title(proposal, texts)),
        *_reason(facts.entry, texts),
    ]


def _decided(facts: ProposalNews, proposal: Proposal, texts: Texts) -> list[str]:
    said = _state(facts, texts)
    first = _at_meeting(facts, "notice-decided", texts, proposal=quoted_title(proposal, texts), state=said)
    outcome = "endorsed" if _entered(facts) is ProposalState.ENDORSED else "not_endorsed"
    return [first, *_reason(facts.entry, texts), texts(f"notice-decided-next-{outcome}")]


def _sent(_facts: ProposalNews, proposal: Proposal, texts: Texts) -> list[str]:
    first = texts("notice-sent", proposal=quoted_title(proposal, texts), recipient=_recipient(proposal))
    return [first, *_answer_by(proposal, "notice-sent-answer", texts)]


_ANSWERS = {
    ProposalState.ANSWERED_YES: "answered-yes",
    ProposalState.ANSWERED_PARTLY: "answered-partly",
    ProposalState.ANSWERED_NO: "answered-no",
}
"""Partial: the other states are no answers."""


def _answered(facts: ProposalNews, proposal: Proposal, texts: Texts) -> list[str]:
    answer = texts(_ANSWERS[_entered(facts)])
    about = {"recipient": _recipient(proposal), "proposal": quoted_title(proposal, texts)}
    said = [texts("notice-answered", answer=answer, **about), *_reason(facts.entry, texts)]
    if proposal.until and proposal.state is _entered(facts):
        said.append(texts("promise-sentence", date=texts.date(proposal.until)))
    return said


def _done(facts: ProposalNews, proposal: Proposal, texts: Texts) -> list[str]:
    return [
        texts("notice-done", proposal=quoted_title(proposal, texts)),
        counted(facts.observations, "notice-done-count", "notice-done-few", texts),
        *done_sentences(proposal, texts),
        texts("notice-done-ask", date=first_asked(facts.entry, texts)),
    ]


def _changed(facts: ProposalNews, proposal: Proposal, texts: Texts) -> list[str]:
    first = texts("notice-changed", proposal=quoted_title(proposal, texts), state=_state(facts, texts))
    said = [first, *_reason(facts.entry, texts)]
    return [*said, texts("until-sentence", date=texts.date(proposal.until))] if proposal.until else said


def _closed(facts: ProposalNews, proposal: Proposal, texts: Texts) -> list[str]:
    said = [texts("notice-closed", proposal=quoted_title(proposal, texts), number=facts.observation.number)]
    if facts.entry.reason:
        said.append(texts("notice-closed-reason", reason=in_sentence(facts.entry.reason)))
    return [*said, texts("notice-closed-next")]


@news.register
def _joined(facts: Joined, texts: Texts) -> str:
    """What went before: each state with its day and reason, the recipient, and the dates to come."""
    proposal = facts.proposal
    said = [texts("notice-joined", number=facts.observation.number, proposal=quoted_title(proposal, texts))]
    moves = [entry for entry in facts.history if entry.action in (Action.PROPOSED, Action.MOVED)]
    said += [texts("notice-joined-before", words=line) for line in history_lines(moves, texts)]
    if recipient := _recipient(proposal):
        said.append(texts("notice-joined-recipient", recipient=recipient))
    said += _answer_by(proposal, "notice-joined-answer", texts)
    if proposal.until:
        key = "until-sentence" if proposal.state is ProposalState.DEFERRED else "promise-sentence"
        said.append(texts(key, date=texts.date(proposal.until)))
    said += done_sentences(proposal, texts) if proposal.state is ProposalState.DONE else []
    return " ".join((*said, texts("notice-taken_in-state", state=proposal_state(proposal.state, texts))))


@news.register
def _effect(facts: EffectQuestion, texts: Texts) -> str:
    return " ".join(asked_lines(facts.proposal, facts.effect, None, texts))


_OF_PROPOSAL: dict[NoticeKind, Callable[[ProposalNews, Proposal, Texts], list[str]]] = {
    NoticeKind.TAKEN_IN: _taken_in,
    NoticeKind.AGENDA: _agenda,
    NoticeKind.DECIDED: _decided,
    NoticeKind.SENT: _sent,
    NoticeKind.ANSWERED: _answered,
    NoticeKind.DONE: _done,
    NoticeKind.CHANGED: _changed,
    NoticeKind.CLOSED: _closed,
}
"""Partial: the kinds of one family, which a test walks."""
