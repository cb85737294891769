"""Opening an identity for a lawful reason: two officers, a written reason, a fortnight."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.errors import Refusal

LIFE = timedelta(days=14)
"""A request that nobody has decided is void after this."""

LEAST_REASON, MOST_REASON = 20, 500


@dataclass(frozen=True, kw_only=True)
class IdentityRequest:
    """One officer's request to learn who filed an observation.

    Attributes:
        id: running; what the officers call it by. None until stored.
        reason: the officer's own words; the reporter reads them.
        requested_by, decided_by: random ids of persons.
        granted: None while it is undecided.
    """

    observation_id: str
    reason: str
    requested_by: str
    requested_at: datetime
    decided_by: str | None = None
    decided_at: datetime | None = None
    granted: bool | None = None
    id: int | None = None

    @property
    def subject(self) -> str:
        """Its subject in the log; not the observation, whose history its reporter reads."""
        return f"identity:{self.id}"

    def expired(self, now: datetime) -> bool:
        """Return whether it has become void."""
        return now - self.requested_at > LIFE


def written_reason(said: str) -> str:
    """A reason on one line; a Refusal when it is too short to be one, or too long."""
    reason = " ".join(said.split())
    if not LEAST_REASON <= len(reason) <= MOST_REASON:
        raise Refusal("identity-reason", least=LEAST_REASON, most=MOST_REASON)
    return reason
