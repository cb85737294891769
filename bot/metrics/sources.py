"""Where the metrics of a serving bot look."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from functools import partial

from bot.health.expiry import credential_ends
from bot.metrics.looks import Overdue, Sources
from bot.ports import Units
from bot.settings import Settings
from bot.usecases import digest_posts
from bot.usecases.context import Context
from storage.engine.database import Database
from storage.health import late


def sources_of(
    settings: Settings, units: Units, database: Database, ready: Callable[[], Awaitable[Mapping[str, bool]]]
) -> Sources:
    """Return where the metrics look; ``ready`` tells of each part of ``/readyz`` whether it is in order."""

    async def overdue(before: datetime) -> Overdue:
        async with units.reading() as unit:
            return await digest_posts.overdue(Context(unit=unit, county=settings.county, now=before), before)

    async def last_backup() -> datetime | None:
        async with units.reading() as unit:
            made = await unit.backups.last_good()
        return made.ended_at if made else None

    return Sources(
        late=partial(late, database),
        overdue=overdue,
        last_backup=last_backup if settings.backup_folder else None,
        credential_ends=partial(asyncio.to_thread, credential_ends, settings),
        ready=ready,
    )
