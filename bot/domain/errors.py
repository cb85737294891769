"""The three kinds of things that go otherwise than wished: a refusal, a conflict, a failed delivery."""

from enum import StrEnum


class Refusal(Exception):  # noqa: N818 - it is an answer, not an error: "understood, and no"
    """Understood, and no: the edge says it in the person's language.

    Attributes:
        key: the text's key, without the prefix ``refusal-``.
        facts: what the text names (numbers, dates, codes; never what a person wrote).
    """

    def __init__(self, key: str, **facts: object) -> None:
        super().__init__(key)
        self.key = key
        self.facts = facts


class WrongCode(Refusal):
    """The code is not ours: the only refusal whose unit of work is kept, with the wrong try in it.

    If the try were noted afterwards, a sender of many codes at once would have them all looked at first.
    """


def refuse_stale(seen: int | None, now: int) -> None:
    """Refuse what was decided on an older version than now; ``seen`` is None for what was typed."""
    if seen is not None and seen != now:
        raise Refusal("stale")


class Conflict(Exception):  # noqa: N818 - the field's word for an optimistic lock that lost
    """Another turn changed the row first; nothing was written."""


class Reason(StrEnum):
    """Why a delivery failed; :data:`NEXT` says what can still be done."""

    BLOCKED = "blocked"  # the person blocked the bot, or an administrator disabled it
    NOT_INSTALLED = "not_installed"  # the bot is not in that chat or team any more
    FORBIDDEN = "forbidden"  # nothing may be written there: an archived team, a right that was taken away
    GONE = "gone"  # Teams does not know the conversation; in the field that passes
    MESSAGE_GONE = "message_gone"  # the card to change, or the first post of a thread, was deleted
    THROTTLED = "throttled"  # 429 and 412: nothing happened
    UNSTABLE = "unstable"  # the network or Teams itself: a proxy's page, a wrong region, a 503
    TOO_LARGE = "too_large"
    REJECTED = "rejected"  # our mistake: a payload that no retry mends
    UNAUTHORISED = "unauthorised"  # our own credentials
    UNREACHABLE = "unreachable"  # the connection was never made: nothing happened
    AMBIGUOUS = "ambiguous"  # it may have arrived: a timeout, a 500, a broken connection
    UNBUILDABLE = "unbuildable"  # the message could not even be composed: a bug of ours
    UNPREPARED = "unprepared"  # the database failed while it was made ready: nothing was sent
    RESTORED = "restored"  # it waited when a backup was made that came back: it may have been sent since
    PAUSED = "paused"  # its reader wants no notices for now: nothing was tried
    EXPIRED = "expired"  # it waited for its recipient for as long as it may
    MOOT = "moot"  # what it was about is gone: withdrawn, sent, or a quiet week


class Next(StrEnum):
    """What a failure lets us do next."""

    LATER = "later"  # the same again, with growing pauses, for about three days
    ANEW = "anew"  # as a message of its own: what it was to change or to follow is not there
    REACHABLE = "reachable"  # hold it until the person or the team can be reached again
    UNSURE = "unsure"  # it may have arrived: at most once more, if somebody waits for it
    NOTHING = "nothing"  # give up, and show it to an operator


NEXT: dict[Reason, Next] = {
    Reason.BLOCKED: Next.REACHABLE,
    Reason.NOT_INSTALLED: Next.REACHABLE,
    Reason.FORBIDDEN: Next.REACHABLE,
    Reason.GONE: Next.LATER,
    Reason.MESSAGE_GONE: Next.ANEW,
    Reason.THROTTLED: Next.LATER,
    Reason.UNSTABLE: Next.LATER,
    Reason.TOO_LARGE: Next.NOTHING,
    Reason.REJECTED: Next.NOTHING,
    Reason.UNAUTHORISED: Next.LATER,
    Reason.UNREACHABLE: Next.LATER,
    Reason.AMBIGUOUS: Next.UNSURE,
    Reason.UNBUILDABLE: Next.NOTHING,
    Reason.UNPREPARED: Next.LATER,
    Reason.RESTORED: Next.UNSURE,
    Reason.PAUSED: Next.REACHABLE,
    Reason.EXPIRED: Next.NOTHING,
    Reason.MOOT: Next.NOTHING,
}

OWN_FAULT = frozenset({Reason.TOO_LARGE, Reason.REJECTED, Reason.UNBUILDABLE, Reason.MOOT})
"""The message itself cannot be sent, or need not: nothing of it is told with another one.

A quiet week's digest is moot, and the next one names the week.
"""


class DeliveryFailed(Exception):  # noqa: N818 - reads as what happened
    """One message did not (surely) reach Teams.

    Attributes:
        reason: what Teams said, see :class:`Reason`.
        retry_after: seconds that Teams asked us to wait, if it did; at most an hour.
        status: the HTTP status, for the log; None when there was no answer.
    """

    def __init__(
        self, reason: Reason, *, retry_after: float | None = None, status: int | None = None
    ) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.retry_after = retry_after
        self.status = status

    @property
    def next(self) -> Next:
        """What can still be done."""
        return NEXT[self.reason]

    @property
    def ambiguous(self) -> bool:
        """Whether the message may have arrived all the same."""
        return self.next is Next.UNSURE
