"""What the bot has to tell somebody: one notice is one row of the outbox, ids and dates only, no words."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.proposal import ProposalState


class NoticeKind(StrEnum):
    """Every message that the bot sends on its own account; each has its texts."""

    # to a person
    WELCOME = "welcome"
    STEP = "step"  # the draft's present step; versions before 0015 queued it, nothing does any more
    RECEIPT = "receipt"
    TAKEN_IN = "taken_in"
    AGENDA = "agenda"
    DECIDED = "decided"
    SENT = "sent"
    ANSWERED = "answered"
    DONE = "done"
    CHANGED = "changed"
    IDENTITY_ASKED = "identity_asked"  # to the other officers
    IDENTITY_OPENED = "identity_opened"  # to the officer who asked
    IDENTITY_DENIED = "identity_denied"
    IDENTITY_TOLD = "identity_told"  # to the reporter
    CLOSED = "closed"
    MASKED = "masked"
    QUESTION = "question"  # the coordinator's, about an observation
    LINKED = "linked"  # an observation was linked to a phenomenon
    PHENOMENON_MOVED = "phenomenon_moved"
    ON_AGENDA = "on_agenda"  # a phenomenon came on a meeting's agenda
    OFF_AGENDA = "off_agenda"
    MINUTED = "minuted"  # what a meeting decided about a phenomenon
    ENDED = "ended"  # an observation was closed
    REDIRECTED = "redirected"
    ASKED = "asked"  # a proposal's owner, to answer it
    RETURNED = "returned"  # to its owner: the coordinator does not confirm that it is done
    EFFECT = "effect"  # can a change be seen?
    JOINED = "joined"  # a proposal that is under way took an observation in: what went before
    NOTHING_YET = "nothing_yet"  # on an observation, after a time without news
    REMINDER = "reminder"  # of time limits; also to a channel, when nobody else can be reached
    UNDELIVERED = "undelivered"  # to the coordinator: how much of what people wait for did not arrive
    # to a channel
    TEAM_WELCOME = "team_welcome"
    DIGEST = "digest"
    REOPENED = "reopened"  # an observation waits to be handled again
    PHENOMENON_NEWS = "phenomenon_news"  # what the bot did with one by itself
    MEETING_NEWS = "meeting_news"  # it was moved or cancelled, or its pack is out
    PROPOSAL_POST = "proposal_post"  # the card that opens the proposal's thread
    PROPOSAL_CARD = "proposal_card"  # the same card, changed in place
    PROPOSAL_NEWS = "proposal_news"  # one short post in that thread


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


FEEDBACK = frozenset(
    {_K.RECEIPT, _K.TAKEN_IN, _K.MASKED, _K.QUESTION, _K.ENDED, _K.REDIRECTED, _K.NOTHING_YET}
    | {_K.LINKED, _K.PHENOMENON_MOVED, _K.ON_AGENDA, _K.OFF_AGENDA, _K.MINUTED, _K.EFFECT, _K.JOINED}
    | {kind for kind in NEWS_OF.values() if kind}
)
"""What a reporter hears of an own observation; what cannot be delivered stands under "mine" all the same."""


class Awaited(StrEnum):
    """What somebody waits for, as those who see to it are told."""

    RECEIPT = "receipt"
    ANSWER = "answer"
    QUESTION = "question"
    GREETING = "greeting"


@dataclass(frozen=True, kw_only=True)
class Handling:
    """How a kind of notice is handled on its way.

    Attributes:
        awaited: as what somebody waits for it, so that it goes before news; None for news.
        again: it would be missed: after an ambiguous try it is sent once more.
        gathered: what waited while its recipient was away may be told in one message with others.
    """

    awaited: Awaited | None = None
    again: bool = False
    gathered: bool = False


_A = Awaited
_RECEIPT = Handling(awaited=_A.RECEIPT, again=True, gathered=True)
_ANSWER = Handling(awaited=_A.ANSWER, again=True, gathered=True)
_QUESTION = Handling(awaited=_A.QUESTION, again=True, gathered=True)
_OWN_ANSWER = Handling(awaited=_A.ANSWER, again=True)  # for one officer alone
_OWN_QUESTION = Handling(awaited=_A.QUESTION, again=True)  # with a card of its own
_GREETING = Handling(awaited=_A.GREETING)
_NEWS = Handling(gathered=True)
_ALONE = Handling()

HANDLING: dict[NoticeKind, Handling] = {
    _K.WELCOME: _GREETING,
    _K.STEP: _GREETING,
    _K.RECEIPT: _RECEIPT,
    _K.TAKEN_IN: _NEWS,
    _K.AGENDA: _NEWS,
    _K.DECIDED: _ANSWER,
    _K.SENT: _NEWS,
    _K.ANSWERED: _ANSWER,
    _K.DONE: _NEWS,
    _K.CHANGED: _NEWS,
    _K.IDENTITY_ASKED: _OWN_QUESTION,
    _K.IDENTITY_OPENED: _OWN_ANSWER,
    _K.IDENTITY_DENIED: _OWN_ANSWER,
    _K.IDENTITY_TOLD: _OWN_ANSWER,
    _K.CLOSED: _ANSWER,
    _K.MASKED: _NEWS,
    _K.QUESTION: _QUESTION,
    _K.LINKED: _NEWS,
    _K.PHENOMENON_MOVED: _NEWS,
    _K.ON_AGENDA: _NEWS,
    _K.OFF_AGENDA: _NEWS,
    _K.MINUTED: _ANSWER,
    _K.ENDED: _ANSWER,
    _K.REDIRECTED: _ANSWER,
    _K.ASKED: _OWN_QUESTION,
    _K.RETURNED: _OWN_QUESTION,
    _K.EFFECT: Handling(again=True, gathered=True),  # a question, and one that can wait
    _K.JOINED: _NEWS,
    _K.NOTHING_YET: _NEWS,
    _K.REMINDER: _ALONE,
    _K.UNDELIVERED: _ALONE,
    _K.TEAM_WELCOME: _GREETING,
    _K.DIGEST: Handling(again=True),
    _K.REOPENED: _NEWS,
    _K.PHENOMENON_NEWS: _NEWS,
    _K.MEETING_NEWS: _NEWS,
    _K.PROPOSAL_POST: _ALONE,
    _K.PROPOSAL_CARD: _ALONE,
    _K.PROPOSAL_NEWS: _NEWS,
}


class DeliveryState(StrEnum):
    """Where a notice stands on its way."""

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
        return self.card_id is not None or self.kind is NoticeKind.PROPOSAL_CARD

    @property
    def handling(self) -> Handling:
        """How its kind is handled."""
        return HANDLING[self.kind]

    @property
    def gathered(self) -> bool:
        """Whether it waited for its recipient, and may be told with others that did."""
        return self.held_at is not None and self.handling.gathered

    @property
    def let_go(self) -> bool:
        """Whether its reader's own word lets it go: then the moment of its sending is that of their word.

        It was on hold, or waited for its next try: a failure puts ``due_at`` after ``created_at``, and their
        word puts it back. One that is made anew at once looks the same, which does no harm.
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
    """Service URL and conversation id in the place of a channel that is no working group's."""
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
    card_id: str | None = None,
) -> Notice:
    """A notice to a person, due at once; the key is prefixed with its kind."""
    return Notice(
        key=f"{kind}:{key}",
        kind=kind,
        place=for_person(person_id),
        person_id=person_id,
        subject=subject,
        entry=entry,
        card_id=card_id,
        created_at=now,
        due_at=now,
    )


def to_group(
    group_id: str, kind: NoticeKind, key: str, now: datetime, *, subject: str, entry: int | None = None
) -> Notice:
    """A notice to a working group's channel, due at once; the key is prefixed with its kind."""
    return Notice(
        key=f"{kind}:{key}",
        kind=kind,
        place=for_group(group_id),
        group_id=group_id,
        subject=subject,
        entry=entry,
        created_at=now,
        due_at=now,
    )
