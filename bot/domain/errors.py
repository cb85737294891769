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


def refuse_stale(seen: int | None, now: int) -> None:
    """Refuse what was decided on an older version than the present one; ``seen`` is None for what was typed.

    Raises:
        Refusal: ``stale``.
    """
    if seen is not None and seen != now:
        raise Refusal("stale")


class Conflict(Exception):  # noqa: N818 - the field's word for an optimistic lock that lost
    """Somebody else changed the row first; nothing was written."""


class Reason(StrEnum):
    """Why a delivery failed: Teams' own error codes, gathered into what the courier has to do about them."""

    BLOCKED = "blocked"  # the person blocked the bot, or an administrator disabled it
    NOT_INSTALLED = "not_installed"  # the bot is not in that chat or team any more
    GONE = "gone"  # the conversation or the activity does not exist
    THROTTLED = "throttled"  # 429 and 412: nothing happened, try again
    TOO_LARGE = "too_large"
    REJECTED = "rejected"  # our mistake: a payload or a right that no retry mends
    UNAUTHORISED = "unauthorised"  # our own credentials
    UNREACHABLE = "unreachable"  # the connection was never made: nothing happened
    AMBIGUOUS = "ambiguous"  # it may have arrived: a timeout, a 5xx, a broken connection
    UNBUILDABLE = "unbuildable"  # the message could not even be composed: a bug of ours
    RESTORED = "restored"  # it waited when a backup was made that came back: it may have been sent since
    MOOT = "moot"  # what it was about is gone: withdrawn, sent, or a quiet week


PERMANENT = frozenset(
    {
        Reason.BLOCKED,
        Reason.NOT_INSTALLED,
        Reason.GONE,
        Reason.TOO_LARGE,
        Reason.REJECTED,
        Reason.UNBUILDABLE,
        Reason.MOOT,
    }
)


class DeliveryFailed(Exception):  # noqa: N818 - reads as what happened
    """One message did not (surely) reach Teams.

    Attributes:
        reason: what Teams said, see :class:`Reason`.
        retry_after: seconds that Teams asked us to wait, if it did.
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
    def permanent(self) -> bool:
        """Whether trying again is useless."""
        return self.reason in PERMANENT

    @property
    def ambiguous(self) -> bool:
        """Whether the message may have arrived all the same."""
        return self.reason in (Reason.AMBIGUOUS, Reason.RESTORED)
