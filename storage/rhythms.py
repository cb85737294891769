"""Who wants what the bot sends at intervals."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.rhythm import Rhythm, Subscription
from storage.repository import Things
from storage.row_mapping import RowMapping
from storage.tables import SubscriptionRow

_said = RowMapping(Subscription, SubscriptionRow)
_rows = _said.table
_PUT = (
    insert(_rows)
    .values(**{column.name: sa.bindparam(column.name) for column in _rows.c})
    .on_conflict_do_update(index_elements=[_rows.c.id], set_={"wanted": sa.bindparam("wanted")})
)
_OF = _said.by("person_id").order_by(_rows.c.id)
_WANTED = _said.select(_rows.c.rhythm == sa.bindparam("which"), _rows.c.wanted).order_by(_rows.c.id)


class Subscriptions(Things[Subscription]):
    """What recipients have said; who has said nothing has no row."""

    _mapping = _said

    async def put(self, said: Subscription) -> None:
        await self._run(_PUT, **_said.values(said))

    async def find(self, subscription_id: str) -> Subscription | None:
        return next(iter(await self._by(id=subscription_id)), None)

    async def of(self, person_id: str) -> list[Subscription]:
        return await self._list(_OF, person_id=person_id)

    async def wanted(self, rhythm: Rhythm) -> list[Subscription]:
        return await self._list(_WANTED, which=rhythm)
