"""The backups that the bot makes by itself: one row a day."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.backup import Backup
from storage.repository import Things
from storage.row_mapping import RowMapping
from storage.tables import BackupRow

_backup = RowMapping(Backup, BackupRow)
_rows = _backup.table
_NEWEST = _rows.c.id.desc()
_made = _rows.c.ended_at.is_not(None)
_LAST = _backup.select().order_by(_NEWEST).limit(1)
_LAST_GOOD = _backup.select(_made, _rows.c.why.is_(None)).order_by(_NEWEST).limit(1)
_TAKEN = sa.select(_rows.c.id).where(
    _rows.c.id == sa.bindparam("id"), sa.or_(_made, _rows.c.next_at > sa.bindparam("now"))
)
_NEW = insert(_rows).values(**{column.name: sa.bindparam(column.name) for column in _rows.c})
_CLAIM = _NEW.on_conflict_do_update(
    index_elements=[_rows.c.id],
    set_={name: _NEW.excluded[name] for name in ("began_at", "next_at", "file", "folder", "why")},
    where=sa.and_(_rows.c.ended_at.is_(None), _rows.c.next_at <= _NEW.excluded.began_at),
)
_ours = (
    _rows.c.id == sa.bindparam("old_id"),
    _rows.c.began_at == sa.bindparam("old_began_at"),
    _rows.c.ended_at.is_(None),
)
_EXTEND = sa.update(_rows).where(*_ours).values(next_at=sa.bindparam("until"))
_ENDS = ("file", "ended_at", "rows", "size", "sha256", "why", "checked_at")
_END = (
    sa.update(_rows)
    .where(*_ours)
    .values(next_at=sa.bindparam("until"), **{name: sa.bindparam(name) for name in _ENDS})
)
_lies = (_made, _rows.c.folder == sa.bindparam("folder"))
_FORGET_ROWS = sa.update(_rows).where(_rows.c.id != sa.bindparam("newest"), _rows.c.rows != 0).values(rows=0)
_MADE_IN = _backup.select(*_lies).order_by(_NEWEST)
_DUE_IN = _backup.select(*_lies, _rows.c.next_at <= sa.bindparam("due")).order_by(_NEWEST)
_CHECK = (
    sa.update(_rows)
    .where(_rows.c.id == sa.bindparam("old_id"))
    .values(**{name: sa.bindparam(name) for name in ("why", "checked_at", "next_at")})
)
_REMOVE = sa.update(_rows).where(_rows.c.id == sa.bindparam("old_id")).values(folder="")
_FORGET = sa.delete(_rows).where(_rows.c.began_at < sa.bindparam("before"))


class Backups(Things[Backup]):
    """One row a day."""

    _mapping = _backup

    async def last(self) -> Backup | None:
        return await self._first(_LAST)

    async def last_good(self) -> Backup | None:
        return await self._first(_LAST_GOOD)

    async def of(self, backup_id: str) -> Backup | None:
        return next(iter(await self._by(id=backup_id)), None)

    async def claimable(self, backup_id: str, now: datetime) -> bool:
        return not await self._column(_TAKEN, id=backup_id, now=now)

    async def claim(self, backup: Backup, until: datetime) -> bool:
        return bool(await self._change(_CLAIM, **_backup.values(backup), next_at=until))

    async def extend(self, backup: Backup, until: datetime) -> bool:
        return bool(await self._change(_EXTEND, old_id=backup.id, old_began_at=backup.began_at, until=until))

    async def end(self, backup: Backup, next_at: datetime) -> bool:
        values = {name: getattr(backup, name) for name in _ENDS}
        key = {"old_id": backup.id, "old_began_at": backup.began_at}
        ended = bool(await self._change(_END, **key, **values, until=next_at))
        if ended and backup.good:
            await self._run(_FORGET_ROWS, newest=backup.id)
        return ended

    async def made_in(self, folder: str, due: datetime | None = None) -> list[Backup]:
        if due is None:
            return await self._list(_MADE_IN, folder=folder)
        return await self._list(_DUE_IN, folder=folder, due=due)

    async def check(self, backup: Backup, next_at: datetime) -> None:
        found = {"why": backup.why, "checked_at": backup.checked_at, "next_at": next_at}
        await self._run(_CHECK, old_id=backup.id, **found)

    async def remove(self, backup_id: str) -> None:
        await self._run(_REMOVE, old_id=backup_id)

    async def forget(self, before: datetime) -> int:
        return await self._change(_FORGET, before=before)
