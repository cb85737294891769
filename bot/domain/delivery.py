"""The fate of a notice after a try: sent, tried again, held, unsure, or given up."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from http import HTTPStatus

from bot.domain.errors import DeliveryFailed, Next, Reason
from bot.domain.notices import DeliveryState, Notice, NoticeKind

MAX_ATTEMPTS = 84
"""About three days, most of them an hour apart: an outage over a weekend, a secret that has expired."""

MAX_REPEATS = 12
"""A replacement that is cut off each time gives its place to those behind it after about an hour."""

HELD_AT_MOST = timedelta(days=90)
"""From when it was queued: what waited longer for its recipient is not told any more."""

AGAIN_AFTER = timedelta(hours=1)
"""From an ambiguous try to the one that follows it."""

_FIRST_WAIT = timedelta(seconds=2)
_LONGEST_WAIT = timedelta(hours=1)


def wait_after(attempts: int, retry_after: float | None) -> timedelta:
    """Return the wait before the next try: twice as long each time, and at least what Teams asked for.

    Teams' own wait alone would not do: asked for one second, or for a date that our clock takes for past,
    all tries would be used up at once. An hour is the most, whatever is asked for.
    """
    own = min(_FIRST_WAIT * (1 << min(attempts, 20)), _LONGEST_WAIT)
    asked = min(retry_after or 0, _LONGEST_WAIT.total_seconds())
    return max(own, timedelta(seconds=asked))


@dataclass(frozen=True, kw_only=True)
class Settlement:
    """The fate of a notice after a try.

    Attributes:
        state: where it stands now.
        wait: until it is tried again, or may be.
        reason: why, if it was not sent.
        anew: it does not change or follow another message any more.
    """

    state: DeliveryState
    wait: timedelta | None = None
    reason: Reason | None = None
    anew: bool = False


@dataclass(frozen=True, kw_only=True)
class Ending:
    """How a try ended, as the notice's row keeps it.

    Attributes:
        at: aware.
        state: SENT and so on for good, or QUEUED again.
        reason: why, if it was not sent.
        activity_id: of the message that was sent.
        due_at: when it is tried again, or what its row says instead; None leaves that as it is.
        tried: whether something was tried; else no attempt is counted.
        settled_at: what its row says in the place of ``at``.
    """

    at: datetime
    state: DeliveryState
    reason: str | None = None
    activity_id: str | None = None
    due_at: datetime | None = None
    tried: bool = True
    settled_at: datetime | None = None


def after_failure(failed: DeliveryFailed, notice: Notice) -> Settlement:
    """Return what becomes of a notice that did not surely arrive.

    What surely did not arrive is tried again, and what does no harm twice; what cannot be received is held.
    """
    reason, next_ = failed.reason, failed.next
    if next_ is Next.UNSURE and notice.repeatable:
        next_ = Next.LATER
    if next_ is Next.REACHABLE and not (notice.person_id or notice.group_id):
        next_ = Next.LATER  # nobody would ever come back to let it go
    if next_ is Next.ANEW and notice.kind is NoticeKind.DIGEST:
        return _unchanged(failed)
    match next_:
        case Next.REACHABLE:
            return Settlement(state=DeliveryState.HELD, reason=reason)
        case Next.UNSURE:
            wait = AGAIN_AFTER if reason is Reason.AMBIGUOUS else None
            return Settlement(state=DeliveryState.AMBIGUOUS, reason=reason, wait=wait)
        case Next.ANEW:
            return Settlement(state=DeliveryState.QUEUED, reason=reason, wait=timedelta(0), anew=True)
        case Next.LATER if notice.attempts + 1 < (MAX_REPEATS if failed.ambiguous else MAX_ATTEMPTS):
            wait = wait_after(notice.attempts, failed.retry_after)
            return Settlement(state=DeliveryState.QUEUED, reason=reason, wait=wait)
        case _:
            return Settlement(state=DeliveryState.FAILED, reason=reason)


def _unchanged(failed: DeliveryFailed) -> Settlement:
    """Return what becomes of a change to a digest's post that Teams does not let us make.

    A post that is deleted shows nothing that would have to change. Behind a 403 it may still be read, as in
    an archived team: the change waits for the next post that gets through, and holds up nothing else.
    """
    if failed.status == HTTPStatus.FORBIDDEN:
        return Settlement(state=DeliveryState.HELD, reason=Reason.FORBIDDEN)
    return Settlement(state=DeliveryState.FAILED, reason=Reason.MOOT)


def made_new(notice: Notice) -> NoticeKind:
    """Return what becomes of a notice if its message, or its thread's first message, is gone.

    A proposal's card, or news in its thread, opens a new thread with the card as it is now.
    """
    return NoticeKind.PROPOSAL_POST if notice.kind.handling.in_thread else notice.kind


def expired(notice: Notice, now: datetime) -> bool:
    """Return whether its time to wait for its recipient is over."""
    return notice.held_at is not None and now - notice.created_at > HELD_AT_MOST
