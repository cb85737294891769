"""One-time links to documents."""

from datetime import datetime

import sqlalchemy as sa

from bot.domain.file_link import FileLink
from storage.repository import Things
from storage.row_mapping import RowMapping, use_of_code
from storage.tables import FileLinkRow

_link = RowMapping(FileLink, FileLinkRow)
_links = _link.table
_USE = use_of_code(_links)
_FORGET = sa.delete(_links).where(_links.c.expires_at < sa.bindparam("before"))


class FileLinks(Things[FileLink]):
    """All links that were given out and are not past their time."""

    _mapping = _link

    async def add(self, link: FileLink, now: datetime) -> None:
        await self._run(_FORGET, before=now)
        await self._run(_link.adding, **_link.values(link))

    async def find(self, code_hash: str) -> FileLink | None:
        return next(iter(await self._by(code_hash=code_hash)), None)

    async def use(self, code_hash: str, now: datetime) -> bool:
        return bool(await self._change(_USE, hash=code_hash, now=now))
