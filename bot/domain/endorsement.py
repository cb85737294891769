"""Same here: a worker has seen what a phenomenon is about; it is counted, and nobody is ever named."""

from dataclasses import dataclass
from datetime import datetime, time

from bot.domain.calendar import HELSINKI, helsinki_day
from bot.domain.phenomenon import CLOSED, Phenomenon, PhenomenonState


@dataclass(frozen=True, kw_only=True)
class Endorsement:
    """One person's, of one phenomenon, for one month.

    Attributes:
        at: the first moment of the month in Helsinki; no day is kept.
        person_id: to ask later whether a change can be seen; None once the link has had its time.
    """

    phenomenon_id: str
    at: datetime
    person_id: str | None


def month_of(moment: datetime) -> datetime:
    """The first moment of its month in Helsinki, aware."""
    return datetime.combine(helsinki_day(moment).replace(day=1), time(), HELSINKI)


PUBLISHED = frozenset(PhenomenonState) - {PhenomenonState.EMERGING, *CLOSED}
"""States in which every worker may read of one: an emerging one might tell who reported, a closed is over."""


def published(phenomenon: Phenomenon) -> bool:
    """Return whether every worker may read of it."""
    return phenomenon.state in PUBLISHED
