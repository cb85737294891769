"""How much of the outbox is late, counted: no notice is named."""

from collections.abc import Mapping
from datetime import datetime

import sqlalchemy as sa

from bot.domain.notices import DeliveryState
from storage.columns import UtcDateTime
from storage.engine.database import Database
from storage.tables import NoticeRow, table_of

_outbox = table_of(NoticeRow)
_LATE = (
    sa.select(_outbox.c.state, sa.func.count(), sa.func.min(_outbox.c.created_at, type_=UtcDateTime))
    .where(_outbox.c.created_at <= sa.bindparam("before", type_=UtcDateTime))
    .where(_outbox.c.state.not_in((DeliveryState.SENT, DeliveryState.COVERED)))
    .group_by(_outbox.c.state)
)


async def late(database: Database, before: datetime) -> Mapping[DeliveryState, tuple[int, datetime]]:
    """By state, how many notices that were queued before a moment have not arrived, and since when.

    Raises:
        Unavailable: nobody knows.
    """
    async with database.reading() as connection:
        rows = (await connection.execute(_LATE, {"before": before})).all()
    return {DeliveryState(state): (count, oldest) for state, count, oldest in map(tuple, rows)}
