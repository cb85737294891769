"""Plain words: news of one's own observation, and what a locked telephone may show of it."""

from collections.abc import Callable
from datetime import date

from bot.domain.log import Action
from bot.domain.notices import NoticeKind
from bot.domain.proposal import Proposal, ProposalState
from bot.ports import Letter
from dialogs.texts import Texts, phenomena, screening
from dialogs.texts.effects import asked_lines, first_asked
from dialogs.texts.facts import (
    counted,
    done_sentences,
    history_lines,
    in_sentence,
    observation_state,
    proposal_state,
)
from dialogs.texts.minutes import minuted


def notice_text(letter: Letter, texts: Texts) -> str:
    """Which observation has news, and the news."""
    if letter.notice.kind is NoticeKind.TAKEN_IN:
        return news(letter, texts)
    said = [preview(letter, texts), news(letter, texts)]
    if letter.notice.kind is NoticeKind.QUESTION and letter.observation:
        said.append(texts("reply-words", number=letter.observation.number))
    if letter.notice.kind is NoticeKind.EFFECT and letter.proposal:
        said.append(texts("effect-words", number=letter.proposal.number))
    return "\n".join(said)


def brief_text(letter: Letter, texts: Texts) -> str:
    """The same among other news: without the line that a notification shows, and always with its number."""
    shown = preview(letter, texts)
    if letter.notice.kind is NoticeKind.RECEIPT:
        return shown
    said = notice_text(letter, texts).removeprefix(shown).strip()
    number = letter.observation.number if letter.observation else ""
    return said if number in said else f"{number}: {said}"


def news(letter: Letter, texts: Texts) -> str:
    """What became of an observation, in a sentence or a few.

    Raises:
        KeyError: the letter is no news of an observation, or lacks its proposal.
    """
    if letter.notice.kind is NoticeKind.MASKED:
        return texts("notice-masked")
    if letter.notice.kind in _SCREENED:
        return _of_screening(letter, texts)
    if letter.notice.kind in _PHENOMENON:
        return " ".join(phenomena.told(letter, texts))
    if letter.notice.kind is NoticeKind.NOTHING_YET:
        return " ".join(_nothing_yet(letter, texts))
    if letter.notice.kind in _MET:
        return _of_meeting(letter, texts)
    if letter.proposal is None:
        raise KeyError("proposal")
    return " ".join(_NEWS[letter.notice.kind](letter, letter.proposal, texts))


def preview(letter: Letter, texts: Texts) -> str:
    """What a notification may show: that there is something, never what."""
    kind = letter.notice.kind
    if kind is NoticeKind.WELCOME:
        return texts(f"notice-{kind}-preview")
    if kind not in {*_NEWS, *_SCREENED, *_PHENOMENON, *_MET, *_ALONE}:
        return texts("preview")
    if letter.observation is None:
        return texts("notice-effect-too" if kind is NoticeKind.EFFECT else "notice-unnumbered-preview")
    return texts(f"notice-{kind}-preview", number=letter.observation.number)


def _of_screening(letter: Letter, texts: Texts) -> str:
    if letter.observation is None or letter.entry is None:
        raise KeyError("observation")
    return screening.told(letter.observation.number, letter.entry, texts)


def _nothing_yet(letter: Letter, texts: Texts) -> list[str]:
    """Where it stands, and what comes next by when."""
    if letter.observation is None:
        raise KeyError("observation")
    number, proposal = letter.observation.number, letter.proposal
    if proposal:
        state = proposal_state(proposal.state, texts)
        said = [texts("notice-nothing_yet-proposal", number=number, proposal=proposal.title, state=state)]
    else:
        state = observation_state(letter.observation.state, texts)
        said = [texts("notice-nothing_yet", number=number, state=state)]
    if step := letter.next_step:
        said.append(texts(f"next-step-{step.limit or 'meeting'}", date=texts.date(step.day)))
    return said


def _of_meeting(letter: Letter, texts: Texts) -> str:
    """A phenomenon's way through a meeting, with its title and the meeting's day."""
    if letter.phenomenon is None or letter.meeting is None:
        raise KeyError("phenomenon")
    if letter.notice.kind is NoticeKind.MINUTED:
        if letter.matter is None:
            raise KeyError("matter")
        return minuted(letter.matter, texts)
    key = f"notice-{letter.notice.kind}"
    if letter.entry and letter.entry.action is Action.RESCHEDULED:
        key = "notice-on_agenda-moved"
    return texts(key, phenomenon=letter.phenomenon.title, meeting=texts.date(letter.meeting))


def _entered(letter: Letter, proposal: Proposal) -> ProposalState:
    """The state that the news is of, also when the proposal has moved on since."""
    return ProposalState(letter.entry.state if letter.entry and letter.entry.state else proposal.state)


def _state(letter: Letter, proposal: Proposal, texts: Texts) -> str:
    return proposal_state(_entered(letter, proposal), texts)


def _reason(letter: Letter, texts: Texts) -> list[str]:
    reason = letter.entry.reason if letter.entry else None
    return [texts("reason-sentence", reason=in_sentence(reason))] if reason else []


def _taken_in(letter: Letter, proposal: Proposal, texts: Texts) -> list[str]:
    if letter.observation:
        first = texts("notice-taken_in", number=letter.observation.number, proposal=proposal.title)
    else:
        first = texts("notice-taken_in-unnumbered", proposal=proposal.title)
    count = _count(letter, "notice-taken_in-count", "notice-taken_in-few", texts)
    return [first, count, texts("notice-taken_in-state", state=proposal_state(proposal.state, texts))]


def _count(letter: Letter, told: str, few: str, texts: Texts) -> str:
    """How many observations the proposal rests on, when so much may be told."""
    return counted(letter.observations, told, few, texts)


_WITH_MEETING = {"notice-agenda": "notice-agenda-meeting", "notice-decided": "notice-decided-meeting"}


def _at_meeting(letter: Letter, key: str, texts: Texts, **facts: object) -> str:
    if letter.meeting is None:
        return texts(key, **facts)
    return texts(_WITH_MEETING[key], meeting=texts.date(letter.meeting), **facts)


def _agenda(letter: Letter, proposal: Proposal, texts: Texts) -> list[str]:
    return [_at_meeting(letter, "notice-agenda", texts, proposal=proposal.title), *_reason(letter, texts)]


def _decided(letter: Letter, proposal: Proposal, texts: Texts) -> list[str]:
    said = _state(letter, proposal, texts)
    first = _at_meeting(letter, "notice-decided", texts, proposal=proposal.title, state=said)
    outcome = "endorsed" if _entered(letter, proposal) is ProposalState.ENDORSED else "not_endorsed"
    return [first, *_reason(letter, texts), texts(f"notice-decided-next-{outcome}")]


def _sent(_letter: Letter, proposal: Proposal, texts: Texts) -> list[str]:
    recipient = in_sentence(str(proposal.fields.get("recipient") or ""))
    said = [texts("notice-sent", proposal=proposal.title, recipient=recipient)]
    if answer_by := proposal.fields.get("answer_by"):
        day = date.fromisoformat(str(answer_by))
        said.append(texts("notice-sent-answer", date=texts.date(day)))
    return said


_ANSWERS = {
    ProposalState.ANSWERED_YES: "answered-yes",
    ProposalState.ANSWERED_PARTLY: "answered-partly",
    ProposalState.ANSWERED_NO: "answered-no",
}
"""Partial: the states in which a recipient has answered."""


def _answered(letter: Letter, proposal: Proposal, texts: Texts) -> list[str]:
    recipient = in_sentence(str(proposal.fields.get("recipient") or ""))
    answer = texts(_ANSWERS[_entered(letter, proposal)])
    first = texts("notice-answered", recipient=recipient, proposal=proposal.title, answer=answer)
    said = [first, *_reason(letter, texts)]
    if proposal.until and proposal.state is _entered(letter, proposal):
        said.append(texts("promise-sentence", date=texts.date(proposal.until)))
    return said


def _done(letter: Letter, proposal: Proposal, texts: Texts) -> list[str]:
    count = _count(letter, "notice-done-count", "notice-done-few", texts)
    said = [texts("notice-done", proposal=proposal.title), count, *done_sentences(proposal, texts)]
    return [*said, texts("notice-done-ask", date=first_asked(letter.entry, texts))] if letter.entry else said


def _changed(letter: Letter, proposal: Proposal, texts: Texts) -> list[str]:
    state = _state(letter, proposal, texts)
    said = [texts("notice-changed", proposal=proposal.title, state=state), *_reason(letter, texts)]
    if proposal.until:
        said.append(texts("until-sentence", date=texts.date(proposal.until)))
    return said


def _closed(letter: Letter, proposal: Proposal, texts: Texts) -> list[str]:
    if letter.observation is None:
        raise KeyError("observation")
    said = [texts("notice-closed", proposal=proposal.title, number=letter.observation.number)]
    if letter.entry and letter.entry.reason:
        said.append(texts("notice-closed-reason", reason=in_sentence(letter.entry.reason)))
    return [*said, texts("notice-closed-next")]


def _effect(letter: Letter, proposal: Proposal, texts: Texts) -> list[str]:
    return asked_lines(proposal, letter.effect, None, texts) if letter.effect else []


def _joined(letter: Letter, proposal: Proposal, texts: Texts) -> list[str]:
    """What went before: each state with its day and reason, the recipient, and the dates to come."""
    number = letter.observation.number if letter.observation else ""
    said = [texts("notice-joined", number=number, proposal=proposal.title)]
    moves = [entry for entry in letter.history if entry.action in (Action.PROPOSED, Action.MOVED)]
    said += [texts("notice-joined-before", words=line) for line in history_lines(moves, texts)]
    if recipient := in_sentence(str(proposal.fields.get("recipient") or "")):
        said.append(texts("notice-joined-recipient", recipient=recipient))
    if answer_by := proposal.fields.get("answer_by"):
        said.append(texts("notice-joined-answer", date=texts.date(date.fromisoformat(str(answer_by)))))
    if proposal.until:
        deferred = proposal.state is ProposalState.DEFERRED
        said.append(
            texts("until-sentence" if deferred else "promise-sentence", date=texts.date(proposal.until))
        )
    said += done_sentences(proposal, texts) if proposal.state is ProposalState.DONE else []
    return [*said, texts("notice-taken_in-state", state=proposal_state(proposal.state, texts))]


_K = NoticeKind
_ALONE = frozenset({_K.RECEIPT, _K.MASKED, _K.NOTHING_YET})
"""News that rests on nothing else."""

_SCREENED = frozenset({_K.QUESTION, _K.ENDED, _K.REDIRECTED})
"""News of screening, told by their log entry."""

_PHENOMENON = frozenset({_K.LINKED, _K.PHENOMENON_MOVED})
"""News of the phenomenon that an observation is linked to."""
_MET = frozenset({_K.ON_AGENDA, _K.OFF_AGENDA, _K.MINUTED})
"""News of a phenomenon's way through a meeting."""

_NEWS: dict[NoticeKind, Callable[[Letter, Proposal, Texts], list[str]]] = {
    _K.TAKEN_IN: _taken_in,
    _K.AGENDA: _agenda,
    _K.DECIDED: _decided,
    _K.SENT: _sent,
    _K.ANSWERED: _answered,
    _K.DONE: _done,
    _K.CHANGED: _changed,
    _K.CLOSED: _closed,
    _K.EFFECT: _effect,
    _K.JOINED: _joined,
}
"""Partial: the notices about a proposal."""
