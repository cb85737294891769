"""What Teams' refusals mean: its error table as data."""

import math
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from bot.domain.errors import DeliveryFailed, Reason

_READ_AT_MOST = 4096  # bytes of an error body in which the code is looked for

# (HTTP status, code in the body or None for any) → reason; the first row that fits decides.
# Source: Microsoft Teams documentation, "Status codes from bot conversational APIs".
TABLE: tuple[tuple[int, str | None, Reason], ...] = (
    (400, None, Reason.REJECTED),
    (401, None, Reason.UNAUTHORISED),
    (403, "BotDisabledByAdmin", Reason.BLOCKED),
    (403, "ConversationBlockedByUser", Reason.BLOCKED),
    (403, "MessageWritesBlocked", Reason.BLOCKED),
    (403, "BotNotInConversationRoster", Reason.NOT_INSTALLED),
    (403, None, Reason.REJECTED),  # InvalidBotApiHost, NotEnoughPermissions: an operator has to act
    (404, None, Reason.GONE),
    (408, None, Reason.AMBIGUOUS),
    (410, None, Reason.GONE),
    (412, None, Reason.THROTTLED),
    (413, None, Reason.TOO_LARGE),
    (429, None, Reason.THROTTLED),
)


def failure(status: int, headers: Mapping[str, str], body: bytes) -> DeliveryFailed:
    """Read a refusal.

    Args:
        status: the HTTP status, not 2xx.
        headers: the answer's headers.
        body: whatever came, JSON or not: Teams hides its code at several depths, even inside a string.

    Returns:
        The exception to raise, with the reason, the status and the seconds to wait if Teams named them.
    """
    text = body[:_READ_AT_MOST].decode(errors="replace")
    wait = retry_after(headers.get("Retry-After"), now=datetime.now(UTC))
    return DeliveryFailed(_reason(status, text), retry_after=wait, status=status)


def _reason(status: int, text: str) -> Reason:
    for known, code, reason in TABLE:
        if status == known and (code is None or code in text):
            return reason
    # A server error may come after the delivery; any other status is something we did wrong.
    return Reason.AMBIGUOUS if status >= 500 else Reason.REJECTED  # noqa: PLR2004 - the 5xx class


def retry_after(value: str | None, *, now: datetime) -> float | None:
    """Read a Retry-After header, seconds or an HTTP date; None when there is none that makes sense."""
    if value is None:
        return None
    try:
        seconds = float(value)
    except ValueError:
        return _until(value, now)
    return max(0.0, seconds) if math.isfinite(seconds) else None


def _until(value: str, now: datetime) -> float | None:
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    return max(0.0, (moment.replace(tzinfo=moment.tzinfo or UTC) - now).total_seconds())
