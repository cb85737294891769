"""What the bot has to tell somebody: one notice is one row of the outbox, ids and dates only, no words."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.errors import DeliveryFailed, Reason
from bot.domain.proposal import ProposalState


class NoticeKind(StrEnum):
    """Every message that the bot sends on its own account; each has its texts."""

    # to a person
    WELCOME = "welcome"
    STEP = "step"  # the draft's present step, when the answer to a turn could not be sent
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


class DeliveryState(StrEnum):
    """Where a notice stands on its way."""

    QUEUED = "queued"
    SENT = "sent"
    FAILED = "failed"
    BLOCKED = "blocked"
    AMBIGUOUS = "ambiguous"


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
        due_at: not before this moment.
        attempts: how often it has been tried.
        reason: why it is not sent, as a code of :class:`bot.domain.errors.Reason`.
        activity_id: the Teams id of the message once sent.
        sending: set just before the message goes out: found again, it may have arrived.
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
    id: int | None = None

    @property
    def repeatable(self) -> bool:
        """Whether sending it twice does no harm: it changes a card in place."""
        return self.card_id is not None or self.kind is NoticeKind.PROPOSAL_CARD


MAX_ATTEMPTS = 84
"""About three days, most of them an hour apart: an outage over a weekend, a secret that has expired."""

MAX_REPEATS = 12
"""A replacement that is cut off each time gives its place to those behind it after about an hour."""

_FIRST_WAIT = timedelta(seconds=2)
_LONGEST_WAIT = timedelta(hours=1)


def wait_after(attempts: int, retry_after: float | None) -> timedelta:
    """How long to wait before the next try: twice as long each time, and at least what Teams asked for.

    Teams' own wait alone would not do: asked for one second, or for a date that our clock takes for past,
    all tries would be used up at once.
    """
    own = min(_FIRST_WAIT * (1 << min(attempts, 20)), _LONGEST_WAIT)
    return max(own, timedelta(seconds=retry_after or 0))


def after_failure(failed: DeliveryFailed, notice: Notice) -> tuple[DeliveryState, timedelta | None]:
    """What becomes of a notice that did not surely arrive, and how long to wait if it is tried again.

    Only what surely did not arrive is tried again, and what does no harm twice; the rest is recorded.
    """
    if failed.reason is Reason.BLOCKED:
        return DeliveryState.BLOCKED, None
    if failed.ambiguous and not notice.repeatable:
        return DeliveryState.AMBIGUOUS, None
    if failed.reason is Reason.GONE and notice.kind is NoticeKind.RECEIPT and notice.card_id:
        return DeliveryState.QUEUED, timedelta(0)  # as a message of its own: its card is not there any more
    most = MAX_REPEATS if failed.ambiguous else MAX_ATTEMPTS
    if failed.permanent or notice.attempts + 1 >= most:
        return DeliveryState.FAILED, None
    return DeliveryState.QUEUED, wait_after(notice.attempts, failed.retry_after)


def for_person(person_id: str) -> str:
    """The place of a person's notices."""
    return f"person:{person_id}"


def for_group(group_id: str) -> str:
    """The place of a working group's notices."""
    return f"group:{group_id}"


def for_channel(service_url: str, conversation_id: str) -> str:
    """The place of notices to a channel that is no working group's."""
    return f"channel:{service_url} {conversation_id}"


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
