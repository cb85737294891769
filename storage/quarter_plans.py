"""What coordinators propose for the next quarter."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.errors import Conflict
from bot.domain.quarter_plan import QuarterPlan
from storage.repository import Things
from storage.row_mapping import RowMapping
from storage.tables import QuarterPlanRow

_plan = RowMapping(QuarterPlan, QuarterPlanRow)
_plans = _plan.table
_ADD = insert(_plans).on_conflict_do_nothing()
_ALL = _plan.select().order_by(_plans.c.period, _plans.c.area)
_REMOVE = sa.delete(_plans).where(
    _plans.c.id == sa.bindparam("old_id"), _plans.c.version == sa.bindparam("old_version")
)


class QuarterPlans(Things[QuarterPlan]):
    """One text for each area and quarter."""

    _mapping = _plan

    async def add(self, plan: QuarterPlan) -> None:
        if not await self._change(_ADD, **_plan.values(plan)):
            raise Conflict

    async def find(self, area: str, period: str) -> QuarterPlan | None:
        return next(iter(await self._by(area=area, period=period)), None)

    async def save(self, plan: QuarterPlan) -> QuarterPlan:
        return await self._save(plan)

    async def remove(self, plan: QuarterPlan) -> None:
        if not await self._change(_REMOVE, old_id=plan.id, old_version=plan.version):
            raise Conflict

    async def all(self) -> list[QuarterPlan]:
        return await self._list(_ALL)
