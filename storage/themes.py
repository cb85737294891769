"""What observations are about, and where they come from, counted by the database: no text leaves it."""

from datetime import datetime

import sqlalchemy as sa

from bot.domain.observation import ObservationState
from bot.domain.themes import ThemeCounts
from storage.engine.expressions import in_group
from storage.repository import Repository
from storage.tables import ObservationRow, table_of
from storage.tables.row import UtcDateTime

_seen = table_of(ObservationRow)
_start, _end = (sa.bindparam(name, type_=UtcDateTime) for name in ("start", "end"))
_counts = (
    _seen.c.received_at >= _start,
    _seen.c.received_at < _end,
    in_group(_seen.c.group_id),
    _seen.c.state != sa.literal_column(f"'{ObservationState.WITHDRAWN}'"),
)
_BY_THEME = (
    sa.select(_seen.c.need_main, _seen.c.person_id, sa.func.count().label("many"))
    .where(*_counts)
    .group_by(_seen.c.need_main, _seen.c.person_id)
)
_COUNT = sa.select(sa.func.count()).select_from(_seen).where(*_counts)
_AREAS = sa.select(_seen.c.area).distinct().where(*_counts)


class Themes(Repository):
    """The counts behind a digest's themes."""

    async def of(self, start: datetime, end: datetime, group: str | None = None) -> ThemeCounts:
        counts: dict[str, int] = {}
        reporters: dict[str, set[str]] = {}
        for row in await self._run(_BY_THEME, start=start, end=end, group=group):
            counts[row.need_main] = counts.get(row.need_main, 0) + int(row.many)
            reporters.setdefault(row.need_main, set()).update({row.person_id} - {None})
        return ThemeCounts(
            counted={code: (count, frozenset(reporters[code])) for code, count in counts.items()}
        )

    async def count(self, start: datetime, end: datetime, group: str | None = None) -> int:
        return int(await self._value(_COUNT, start=start, end=end, group=group))

    async def areas(self, start: datetime, end: datetime, group: str | None = None) -> set[str]:
        return {area for area in await self._column(_AREAS, start=start, end=end, group=group) if area}
