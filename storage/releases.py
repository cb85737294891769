"""Published counts, the plan by which they are told, and the counts of closed years."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.cubes import Cube
from bot.domain.errors import Conflict
from bot.domain.release import Release
from bot.domain.release_plan import Choice
from bot.domain.suppression import Audience, Withheld
from storage.repository import Repository, Things
from storage.row_mapping import RowMapping
from storage.running_numbers import last_numbers, next_number
from storage.tables import ChoiceRow, CubeRow, ReleaseRow, table_of

_release = RowMapping(Release, ReleaseRow)
_releases = _release.table
_ADD_RELEASE = insert(_releases).on_conflict_do_nothing()
_ALL_RELEASES = _release.select().order_by(_releases.c.made_at, _releases.c.audience, _releases.c.period)
_JSON = ("tables", "changed")
_AS_STORED = sa.select(
    *(one for one in _releases.c if one.name not in _JSON),
    *(sa.cast(_releases.c[name], sa.Text).label(name) for name in _JSON),
)
_LETTER = "R"


class Releases(Things[Release]):
    """Published counts: which audience was told about which period."""

    _mapping = _release

    async def alone(self) -> None:
        await self._connection.serialise("releases")

    async def next_number(self, year: int) -> str:
        return await next_number(self._connection, _LETTER, year)

    async def last_numbers(self) -> dict[int, int]:
        return await last_numbers(self._connection, _LETTER)

    async def add(self, release: Release) -> None:
        if not await self._change(_ADD_RELEASE, **_release.values(release)):
            raise Conflict

    async def get(self, audience: Audience, period: str) -> Release | None:
        return next(map(_read, await self._by(audience=audience, period=period)), None)

    async def all(self) -> list[Release]:
        return [*map(_read, await self._list(_ALL_RELEASES))]

    async def as_stored(self) -> tuple[list[Release], list[str]]:
        found, unreadable = list[Release](), list[str]()
        for row in await self._run(_AS_STORED):
            values = {name: getattr(row, name) for name in _releases.c.keys()}  # noqa: SIM118 - of columns
            try:
                values |= {
                    "audience": Audience(row.audience),
                    **{one: json.loads(values[one]) for one in _JSON},
                }
                found.append(_read(Release(**values)))
            except (ValueError, AttributeError):
                unreadable.append(row.number)
        return found, unreadable


def _read(release: Release) -> Release:
    """Restore the codes of withheld counts, which JSON stores as text."""
    tables = {
        name: {code: Withheld(figure) if isinstance(figure, str) else figure for code, figure in told.items()}
        for name, told in release.tables.items()
    }
    return replace(release, tables=tables)


_choice = RowMapping(Choice, ChoiceRow)
_choices = _choice.table
_PUT = (
    insert(_choices)
    .values(**{column.name: sa.bindparam(column.name) for column in _choices.c})
    .on_conflict_do_update(
        index_elements=[_choices.c.term, _choices.c.name], set_={"length": sa.bindparam("length")}
    )
)
_ALL_CHOICES = _choice.select().order_by(_choices.c.term, _choices.c.name)


class Choices(Things[Choice]):
    """The lengths that were chosen for the tables of each council term."""

    _mapping = _choice

    async def put(self, choice: Choice) -> None:
        await self._run(_PUT, **_choice.values(choice))

    async def all(self) -> list[Choice]:
        return await self._list(_ALL_CHOICES)


_cube = table_of(CubeRow)
_ADD_CUBES = sa.insert(_cube)
_cubes = RowMapping(Cube, CubeRow)
_OF_YEARS = _cubes.select(
    _cube.c.year >= sa.bindparam("first"), _cube.c.year <= sa.bindparam("last")
).order_by(_cube.c.year, _cube.c.name, _cube.c.key)
_YEARS = sa.select(_cube.c.year).distinct().order_by(_cube.c.year)


class Cubes(Repository):
    """The counts of closed years; they are added and read, and there is no way to change one."""

    async def alone(self) -> None:
        await self._connection.serialise("cubes")

    async def add(self, cubes: Iterable[Cube]) -> None:
        if values := [_cubes.values(cube) for cube in cubes]:
            await self._connection.execute(_ADD_CUBES, values)

    async def years(self) -> list[int]:
        return await self._column(_YEARS)

    async def of(self, years: Sequence[int]) -> list[Cube]:
        rows = await self._run(_OF_YEARS, first=min(years), last=max(years))
        return [_cubes.thing(row) for row in rows]
