"""Conclusions of years and council terms."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.conclusion import Conclusion
from bot.domain.errors import Conflict
from storage.repository import Things
from storage.row_mapping import RowMapping
from storage.tables import ConclusionRow

_conclusion = RowMapping(Conclusion, ConclusionRow)
_conclusions = _conclusion.table
_ADD = insert(_conclusions).on_conflict_do_nothing()
_OF = _conclusion.by("period").order_by(_conclusions.c.number)
_REMOVE = sa.delete(_conclusions).where(
    _conclusions.c.id == sa.bindparam("id"), _conclusions.c.version == sa.bindparam("version")
)


class Conclusions(Things[Conclusion]):
    """What the working group concludes of a period."""

    _mapping = _conclusion

    async def add(self, conclusion: Conclusion) -> None:
        if not await self._change(_ADD, **_conclusion.values(conclusion)):
            raise Conflict

    async def save(self, conclusion: Conclusion) -> Conclusion:
        return await self._save(conclusion)

    async def remove(self, conclusion: Conclusion) -> bool:
        return bool(await self._change(_REMOVE, id=conclusion.id, version=conclusion.version))

    async def of(self, period: str) -> list[Conclusion]:
        return await self._list(_OF, period=period)
