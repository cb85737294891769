"""Published counts: added and read, never changed."""

from dataclasses import replace

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.errors import Conflict
from bot.domain.release import Release
from bot.domain.suppression import Audience, Withheld
from storage.engine.connection import Parameters, Repository
from storage.shape import Shape
from storage.tables import ReleaseRow

_release = Shape(Release, ReleaseRow)
_releases = _release.table
_ADD = insert(_releases).on_conflict_do_nothing()
_GET = _release.select(
    _releases.c.audience == sa.bindparam("audience"), _releases.c.period == sa.bindparam("period")
)
_ALL = _release.select().order_by(_releases.c.made_at, _releases.c.audience, _releases.c.period)


class Releases(Repository):
    """What was told, to whom, of which period."""

    async def alone(self) -> None:
        """Wait until nobody else publishes; then nobody does until this unit ends."""
        await self._connection.serialise("releases")

    async def add(self, release: Release) -> None:
        """Keep a new release; Conflict when this audience was told of this period before."""
        if not (await self._connection.execute(_ADD, _release.values(release))).rowcount:
            raise Conflict

    async def get(self, audience: Audience, period: str) -> Release | None:
        """What this audience was told of this period."""
        return next(iter(await self._list(_GET, {"audience": audience, "period": period})), None)

    async def all(self) -> list[Release]:
        """Every release, oldest first."""
        return await self._list(_ALL, {})

    async def _list(self, statement: sa.Executable, parameters: Parameters) -> list[Release]:
        rows = await self._connection.execute(statement, parameters)
        return [_read(_release.thing(row)) for row in rows]


def _read(release: Release) -> Release:
    """JSON knows no code for a count that is withheld; the domain does."""
    tables = {
        name: {code: Withheld(figure) if isinstance(figure, str) else figure for code, figure in told.items()}
        for name, told in release.tables.items()
    }
    return replace(release, tables=tables)
