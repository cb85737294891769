"""What Teams' refusals mean: its error table as data."""

import math
from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import orjson

from bot.domain.errors import DeliveryFailed, Reason

_READ_AT_MOST = 4096  # bytes of an error body in which the code is looked for

LONGEST_WAIT = 3600.0
"""Seconds. A longer Retry-After is a mistake: one of 1e10 would hold a chat up until the year 2343."""

_SERVER = range(500, 600)

# (statuses, words in the body or "" for any, only about an existing message, reason); the first row that fits
# decides. Sources: Microsoft Teams documentation, "Status codes from bot conversational APIs"; what passes in
# the field: msteams-docs#9425, BotFramework-Services#220, #269, #339, #349.
TABLE: tuple[tuple[Collection[int], str, bool, Reason], ...] = (
    ((403,), "BotDisabledByAdmin", False, Reason.BLOCKED),
    ((403,), "ConversationBlockedByUser", False, Reason.BLOCKED),
    ((403,), "MessageWritesBlocked", False, Reason.BLOCKED),
    ((403,), "BotNotInConversationRoster", False, Reason.NOT_INSTALLED),
    ((403, 404, 410), "", True, Reason.MESSAGE_GONE),  # that message cannot be changed
    ((403,), "ServiceError", False, Reason.UNSTABLE),
    ((403,), "InvalidBotApiHost", False, Reason.UNSTABLE),
    ((400, 403), "wrong geo", False, Reason.UNSTABLE),
    ((400, 403), "different region", False, Reason.UNSTABLE),
    ((400,), "ServiceError", False, Reason.UNSTABLE),
    ((400,), "ConversationNotFound", False, Reason.GONE),
    ((400,), "", False, Reason.REJECTED),
    ((401,), "", False, Reason.UNAUTHORISED),
    ((403,), "", False, Reason.FORBIDDEN),
    ((404, 410), "", False, Reason.GONE),
    ((408,), "", False, Reason.AMBIGUOUS),
    ((412, 429), "", False, Reason.THROTTLED),
    ((413,), "", False, Reason.TOO_LARGE),
    ((503,), "", False, Reason.UNSTABLE),
    (_SERVER, "not processed", False, Reason.UNSTABLE),
    (_SERVER, "ServiceUnavailable", False, Reason.UNSTABLE),
    (_SERVER, "ServerBusy", False, Reason.UNSTABLE),
    (_SERVER, "", False, Reason.AMBIGUOUS),  # it may come after the delivery
    (range(300, 400), "", False, Reason.UNSTABLE),  # Teams redirects nobody: somebody in between does
)

# What the status alone says, whoever sent it; any other answer that is no error of the Bot Framework comes
# from something between Teams and us. A 504 was handed on, and nobody knows how far it came.
_BY_STATUS = frozenset({401, 408, 412, 413, 429, 504})


def failure(
    status: int, headers: Mapping[str, str], body: bytes, *, existing: bool = False
) -> DeliveryFailed:
    """Return the exception for a refusal, with its reason and the seconds to wait if Teams named them.

    Teams hides its code at several depths of the body, even inside a string. ``existing`` says that the call
    was about a message that is there already: to change it, or to post into the thread that it began.
    """
    wait = retry_after(headers.get("Retry-After"), now=datetime.now(UTC))
    return DeliveryFailed(_reason(status, body, existing=existing), retry_after=wait, status=status)


def _reason(status: int, body: bytes, *, existing: bool) -> Reason:
    if status not in _BY_STATUS and body.strip() and not _from_teams(body):
        return Reason.UNSTABLE
    text = body[:_READ_AT_MOST].decode(errors="replace").lower()
    for statuses, words, only_existing, reason in TABLE:
        if status in statuses and words.lower() in text and (existing or not only_existing):
            return reason
    return Reason.REJECTED  # any other status is something we did wrong


def _from_teams(body: bytes) -> bool:
    """Whether a body is an error of the Bot Framework: a JSON object that names a code or a message."""
    try:
        read = orjson.loads(body)
    except orjson.JSONDecodeError:
        return False
    return isinstance(read, dict) and not {"error", "code", "errorCode", "subCode", "message"}.isdisjoint(
        read
    )


def retry_after(value: str | None, *, now: datetime) -> float | None:
    """Read a Retry-After header, seconds or an HTTP date, up to the longest wait; None when it is neither."""
    if value is None:
        return None
    try:
        seconds = float(value)
    except ValueError:
        return _until(value, now)
    return None if math.isnan(seconds) else _bounded(seconds)


def _until(value: str, now: datetime) -> float | None:
    try:
        moment = parsedate_to_datetime(value)
        return _bounded((moment.replace(tzinfo=moment.tzinfo or UTC) - now).total_seconds())
    except (ValueError, OverflowError):
        return None


def _bounded(seconds: float) -> float:
    return min(max(0.0, seconds), LONGEST_WAIT)
