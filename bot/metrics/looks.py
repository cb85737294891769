"""What is looked up for the metrics at each quarter of an hour."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar

import structlog

from bot.domain.notices import DeliveryState
from bot.metrics.figures import quarter_of
from bot.ports import Clock, Unavailable
from bot.usecases.digest_posts import Missing

LATE = timedelta(minutes=15)
"""So long a notice or a digest has waited before it is counted: what goes out as it should is never seen."""

LATE_STATES = (DeliveryState.QUEUED, DeliveryState.HELD, DeliveryState.AMBIGUOUS, DeliveryState.FAILED)
"""The states in which a notice has not (surely) arrived."""

Late = Mapping[DeliveryState, tuple[int, datetime]]
"""By state: how many notices are late, and when the oldest of them was queued."""

Overdue = Mapping[Missing, tuple[int, datetime]]
"""By what keeps them: how many digests are not there, and when the oldest of them was due."""

_Found = TypeVar("_Found")

_log = structlog.get_logger()


async def _nothing(_before: datetime) -> Mapping[Any, tuple[int, datetime]]:
    return {}


async def _no_end() -> None:
    return None


async def _no_parts() -> Mapping[str, bool]:
    return {}


@dataclass(frozen=True, kw_only=True)
class Sources:
    """Where the metrics look. All of them may raise Unavailable.

    Attributes:
        late: finds the notices that were queued before a moment and have not arrived, by state.
        overdue: finds the digests that were due before a moment and are not there, by what keeps them.
        last_backup: finds when the newest good backup was complete, if any; None where the bot makes none.
        credential_ends: finds when the certificate or secret ends, if it does; ValueError for a bad file.
        ready: tells of each part that a turn needs whether it is in order.
    """

    late: Callable[[datetime], Awaitable[Late]] = _nothing
    overdue: Callable[[datetime], Awaitable[Overdue]] = _nothing
    last_backup: Callable[[], Awaitable[datetime | None]] | None = None
    credential_ends: Callable[[], Awaitable[datetime | None]] = _no_end
    ready: Callable[[], Awaitable[Mapping[str, bool]]] = _no_parts


@dataclass(frozen=True, kw_only=True)
class Found:
    """What the last look found; None is what nobody knows.

    Attributes:
        quarter: the quarter of an hour that it was at.
        late, overdue: empty when all is well.
        last_backup: seconds since 1970, 0 when there is none.
        credential_ends: seconds since 1970, 0 when the file cannot be read.
    """

    quarter: datetime | None = None
    late: Late | None = None
    overdue: Overdue | None = None
    last_backup: float | None = None
    credential_ends: float | None = None

    def age(self, since: datetime | None) -> float:
        """Return how long something had waited at that quarter: seconds, in whole quarters of an hour."""
        if since is None or self.quarter is None:
            return 0.0
        return ((self.quarter - since) // LATE * LATE).total_seconds()


class Looks:
    """Looks once in a quarter of an hour, for what was so at its beginning."""

    def __init__(self, clock: Clock, sources: Sources) -> None:
        self._clock = clock
        self._sources = sources
        self.found = Found()

    async def look(self) -> None:
        """Look, unless that was done in this quarter of an hour.

        Of a database that is away nothing is known any more, but the last backup, which stays made.
        """
        quarter = quarter_of(self._clock())
        if quarter == self.found.quarter:
            return
        before, of = self.found, self._sources
        self.found = Found(quarter=quarter, last_backup=before.last_backup)
        made = await known("last_backup", self._last_backup())
        self.found = Found(
            quarter=quarter,
            late=await known("late", of.late(quarter - LATE)),
            overdue=await known("overdue", of.overdue(quarter - LATE)),
            last_backup=before.last_backup if made is None else made,
            credential_ends=await known("credential_ends", self._credential_ends()),
        )

    async def _last_backup(self) -> float | None:
        if self._sources.last_backup is None:
            return None
        made = await self._sources.last_backup()
        return made.timestamp() if made else 0.0

    async def _credential_ends(self) -> float | None:
        try:
            ends = await self._sources.credential_ends()
        except ValueError:  # doctor says why
            return 0.0
        return ends.timestamp() if ends else None


async def known(name: str, asking: Awaitable[_Found]) -> _Found | None:
    """Return what is found; None when the database is away, or when the look failed, which is a bug."""
    try:
        return await asking
    except Unavailable:
        return None
    except Exception:  # noqa: BLE001 - one that fails must not take the other metrics away
        _log.exception("metric_failed", metric=name)
        return None
