"""What the bot has to tell a person: one notice is one row of the outbox, ids and dates only, no words."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Self

from bot.domain.proposal import ProposalState


class Awaited(StrEnum):
    """What a recipient waits for, as the people in charge are told."""

    RECEIPT = "receipt"
    ANSWER = "answer"
    QUESTION = "question"
    GREETING = "greeting"


@dataclass(frozen=True, kw_only=True)
class Handling:
    """The handling of a kind of notice.

    Attributes:
        awaited: as what its recipient waits for it, so that it goes before news; None for news.
        again: it would be missed: after an ambiguous try it is sent once more.
        gathered: what waited while its recipient was away may be told in one message with others.
        feedback: a reporter hears it of an own observation; undelivered, it stands under "mine" all the same.
        in_place: it changes a card that is there: sent twice, it does no harm.
        in_thread: it belongs to a proposal's thread: where that is gone, it opens a new one.
    """

    awaited: Awaited | None = None
    again: bool = False
    gathered: bool = False
    feedback: bool = False
    in_place: bool = False
    in_thread: bool = False

    @property
    def pausable(self) -> bool:
        """Whether a pause holds it: what a reporter hears unasked, and can read under "mine" meanwhile.

        A receipt answers what its reader has just done; what comes with an office or a role is work.
        """
        return self.feedback and self.awaited is not Awaited.RECEIPT


_GREETING = Handling(awaited=Awaited.GREETING)
_RECEIPT = Handling(awaited=Awaited.RECEIPT, again=True, gathered=True, feedback=True)
_ANSWER = Handling(awaited=Awaited.ANSWER, again=True, gathered=True, feedback=True)
_QUESTION = Handling(awaited=Awaited.QUESTION, again=True, gathered=True, feedback=True)
_EFFECT = Handling(again=True, gathered=True, feedback=True)  # a question, and one that can wait
_NEWS = Handling(gathered=True, feedback=True)
_OFFICE_ANSWER = Handling(awaited=Awaited.ANSWER, again=True)  # for one officer alone
_OFFICE_QUESTION = Handling(awaited=Awaited.QUESTION, again=True)  # with a card of its own
_CHANNEL_NEWS = Handling(gathered=True)
_DIGEST = Handling(again=True)
_THREAD_CARD = Handling(in_place=True, in_thread=True)
_THREAD_NEWS = Handling(gathered=True, in_thread=True)
_ALONE = Handling()


class NoticeKind(StrEnum):
    """Every message that the bot sends on its own account: its code, which is stored, and its handling."""

    handling: Handling

    def __new__(cls, code: str, handling: Handling) -> Self:
        """A kind is its code."""
        kind = str.__new__(cls, code)
        kind._value_ = code
        kind.handling = handling
        return kind

    # to a person
    WELCOME = "welcome", _GREETING
    RECEIPT = "receipt", _RECEIPT
    TAKEN_IN = "taken_in", _NEWS
    AGENDA = "agenda", _NEWS
    DECIDED = "decided", _ANSWER
    SENT = "sent", _NEWS
    ANSWERED = "answered", _ANSWER
    DONE = "done", _NEWS
    CHANGED = "changed", _NEWS
    IDENTITY_ASKED = "identity_asked", _OFFICE_QUESTION  # to the other officers
    IDENTITY_OPENED = "identity_opened", _OFFICE_ANSWER  # to the officer who asked
    IDENTITY_DENIED = "identity_denied", _OFFICE_ANSWER
    IDENTITY_TOLD = "identity_told", _OFFICE_ANSWER  # to the reporter
    CLOSED = "closed", _ANSWER
    MASKED = "masked", _NEWS
    QUESTION = "question", _QUESTION  # the coordinator's, about an observation
    LINKED = "linked", _NEWS  # an observation was linked to a phenomenon
    PHENOMENON_MOVED = "phenomenon_moved", _NEWS
    ON_AGENDA = "on_agenda", _NEWS  # a phenomenon came on a meeting's agenda
    OFF_AGENDA = "off_agenda", _NEWS
    MINUTED = "minuted", _ANSWER  # what a meeting decided about a phenomenon
    ENDED = "ended", _ANSWER  # an observation was closed
    REDIRECTED = "redirected", _ANSWER
    ASKED = "asked", _OFFICE_QUESTION  # a proposal's owner, to answer it
    RETURNED = "returned", _OFFICE_QUESTION  # to its owner: the coordinator does not confirm that it is done
    EFFECT = "effect", _EFFECT  # can a change be seen?
    JOINED = "joined", _NEWS  # a proposal that is under way took an observation in: what went before
    NOTHING_YET = "nothing_yet", _NEWS  # on an observation, after a time without news
    DESK = "desk", _ALONE  # what waits to be screened; to a channel its number, when nobody else is reached
    REMINDER = "reminder", _ALONE  # of time limits; also to a channel, when nobody else can be reached
    REPORT_DRAFTS = "report_drafts", _OFFICE_QUESTION  # to the coordinator: quarters that wait for approval
    REPORT_LATE = "report_late", _OFFICE_QUESTION  # the same to the chair, when they are late
    REPORT_READY = "report_ready", _OFFICE_ANSWER  # to a supervisor: the quarter of their area
    REPORT_DELAYED = "report_delayed", _ALONE  # to a supervisor: it is late
    AREA_MONTH = "area_month", _DIGEST  # to a supervisor: the month, at theme level
    NUDGE = "nudge", _ALONE  # to a reporter who asked for it
    APPOINTED = "appointed", _OFFICE_ANSWER  # to who was given a role, or another last day of it
    DISMISSED = "dismissed", _OFFICE_ANSWER  # to whose role was ended by somebody else
    DECLINED = "declined", _OFFICE_ANSWER  # to the coordinators: somebody gave a role back
    DEPUTY = "deputy", _OFFICE_ANSWER  # to who stands in for somebody
    UNDELIVERED = "undelivered", _ALONE  # to the coordinator: how much of what people wait for did not arrive
    # to a channel
    TEAM_WELCOME = "team_welcome", _GREETING
    DIGEST = "digest", _DIGEST
    MONTH = "month", _DIGEST
    TEAM_MONTH = "team_month", _DIGEST  # to a work team's
    REOPENED = "reopened", _CHANNEL_NEWS  # an observation waits to be handled again
    PHENOMENON_NEWS = "phenomenon_news", _CHANNEL_NEWS  # what the bot did with one by itself
    MEETING_NEWS = "meeting_news", _CHANNEL_NEWS  # it was moved or cancelled, or its pack is out
    PROPOSAL_POST = "proposal_post", _ALONE  # the card that opens the proposal's thread
    PROPOSAL_CARD = "proposal_card", _THREAD_CARD  # the same card, changed in place
    PROPOSAL_NEWS = "proposal_news", _THREAD_NEWS  # one short post in that thread


_S, _K = ProposalState, NoticeKind
NEWS_OF: dict[ProposalState, NoticeKind | None] = {
    _S.DRAFT: None,
    _S.PUT_FORWARD: _K.AGENDA,
    _S.ENDORSED: _K.DECIDED,
    _S.NOT_ENDORSED: _K.DECIDED,
    _S.SENT: _K.SENT,
    _S.ANSWERED_YES: _K.ANSWERED,
    _S.ANSWERED_PARTLY: _K.ANSWERED,
    _S.ANSWERED_NO: _K.ANSWERED,
    _S.IN_PROGRESS: _K.CHANGED,
    _S.DONE: _K.DONE,
    _S.EVALUATED: _K.CHANGED,
    _S.DEFERRED: _K.CHANGED,
    _S.LAPSED: _K.CLOSED,
}
"""What reporters hear when a proposal enters a state (process.md C.4, last column)."""


class DeliveryState(StrEnum):
    """The state of a notice on its way."""

    QUEUED = "queued"
    SENT = "sent"
    FAILED = "failed"
    HELD = "held"
    AMBIGUOUS = "ambiguous"
    COVERED = "covered"  # a digest whose week is told in another one's post


@dataclass(frozen=True, kw_only=True)
class Notice:
    """One message to one recipient.

    Attributes:
        key: unique for ever: the same thing is never told twice.
        person_id, group_id: the recipient; for TEAM_WELCOME neither, but ``place``.
        place: what keeps its order: notices with the same place go out one after the other.
            ``person:<id>``, ``group:<id>`` or, for a channel that is no group's, its own address as
            ``channel:<service url> <conversation id>``.
        subject: the id of the observation, proposal, or the period key that it is about.
        entry: the id of the log entry that it tells of.
        card_id: the Teams message that it replaces, if it does.
        due_at: not before this moment; of an AMBIGUOUS one, when it may be sent once more.
        attempts: how often it has been tried.
        reason: why it is not sent, as a code of :class:`bot.domain.errors.Reason`.
        activity_id: the Teams id of the message once sent.
        sending: set just before the message goes out: found again, it may have arrived.
        held_at: when it was put on hold, also after it was let go; None when it never was.
        repeated: an earlier try may have arrived, and this one says so.
        covered_by: the id of the digest in whose post this one's week is told.
    """

    key: str
    kind: NoticeKind
    place: str
    created_at: datetime
    due_at: datetime
    person_id: str | None = None
    group_id: str | None = None
    subject: str | None = None
    entry: int | None = None
    card_id: str | None = None
    state: DeliveryState = DeliveryState.QUEUED
    attempts: int = 0
    reason: str | None = None
    activity_id: str | None = None
    sending: bool = False
    held_at: datetime | None = None
    repeated: bool = False
    covered_by: int | None = None
    id: int | None = None

    @property
    def repeatable(self) -> bool:
        """Whether sending it twice does no harm: it changes a card in place."""
        return self.card_id is not None or self.kind.handling.in_place

    @property
    def gathered(self) -> bool:
        """Whether it waited for its recipient, and may be told with others that did."""
        return self.held_at is not None and self.kind.handling.gathered

    @property
    def let_go(self) -> bool:
        """Whether its reader's own word lets it go: then the moment of its sending is that of their word.

        It was on hold, or waited for its next try: a failure puts ``due_at`` after ``created_at``, and their
        word puts it back. One that is made again at once looks the same, which does no harm.
        """
        hastened = self.attempts > 0 and self.due_at == self.created_at
        return self.person_id is not None and (self.held_at is not None or hastened)


def for_person(person_id: str) -> str:
    """The place of a person's notices."""
    return f"person:{person_id}"


def for_group(group_id: str) -> str:
    """The place of a working group's notices."""
    return f"group:{group_id}"


def for_channel(service_url: str, conversation_id: str) -> str:
    """The place of notices to a channel that is no working group's."""
    return f"channel:{service_url} {conversation_id}"


def channel_of(place: str) -> tuple[str, str]:
    """Return service URL and conversation id from the place of a channel that is no working group's."""
    service_url, conversation_id = place.removeprefix("channel:").split(" ", 1)
    return service_url, conversation_id


def to_person(
    person_id: str,
    kind: NoticeKind,
    key: str,
    now: datetime,
    *,
    subject: str | None = None,
    entry: int | None = None,
) -> Notice:
    """A notice to a person, due at once; the key is prefixed with its kind."""
    to = {"place": for_person(person_id), "person_id": person_id}
    return _at_once(kind, key, now, **to, subject=subject, entry=entry)


def to_group(
    group_id: str, kind: NoticeKind, key: str, now: datetime, *, subject: str, entry: int | None = None
) -> Notice:
    """A notice to a working group's channel, due at once; the key is prefixed with its kind."""
    to = {"place": for_group(group_id), "group_id": group_id}
    return _at_once(kind, key, now, **to, subject=subject, entry=entry)


def _at_once(kind: NoticeKind, key: str, now: datetime, **more: Any) -> Notice:
    return Notice(key=f"{kind}:{key}", kind=kind, created_at=now, due_at=now, **more)
