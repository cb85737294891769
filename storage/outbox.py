"""The outbox: notices queued with the change they tell of, leased by couriers, then settled."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from bot.domain.delivery import Ending
from bot.domain.errors import Reason
from bot.domain.notices import DeliveryState, Notice, NoticeKind
from bot.ports import Load, Stuck
from storage import digest_statements as digests
from storage import outbox_statements as sql
from storage.engine.connection import Connection, Parameters, Repository

_CLOCKS_DIFFER = timedelta(seconds=5)
"""At most so far ahead may another copy's clock be, or ours have been before it was set back."""

_AWAITED = {str(kind): kind.handling.awaited for kind in NoticeKind}
"""As what a recipient waits for each kind; nothing of a kind of a newer version."""


class Outbox(Repository):
    """All notices, waiting and settled.

    Attributes:
        grown: whether a notice was queued, let go, or became due, in this transaction.
    """

    __slots__ = ("grown",)

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self.grown = False

    async def add(self, notice: Notice) -> bool:
        values = sql.notice.values(notice)
        del values["id"]
        values["rank"] = sql.FIRST if notice.kind.handling.awaited else sql.NEWS
        queued = bool((await self._connection.execute(sql.ADD, values)).rowcount)
        self.grown = self.grown or queued
        return queued

    async def hasten(self, key: str, *, subject: str | None = None) -> None:
        values = {"notice_key": key, "about": subject}
        hastened = bool((await self._connection.execute(sql.HASTEN, values)).rowcount)
        self.grown = self.grown or hastened

    async def get(self, key: str) -> Notice | None:
        row = (await self._connection.execute(sql.GET, {"key": key})).first()
        return sql.notice.thing(row) if row else None

    # --- couriers

    async def claim(
        self, *, holder: str, now: datetime, until: datetime, limit: int, first_only: bool = False
    ) -> list[Notice]:
        values = {
            "by": holder,
            "now": now,
            "lease": until,
            "limit": limit,
            "ranks_to": sql.FIRST if first_only else sql.NEWS,
        }
        rows = await self._connection.execute(sql.CLAIM, values)
        ranked = [sql.notice.thing(row[:-1]) for row in sorted(rows, key=lambda row: (row.rank, row.id))]
        # News and a newer receipt of one place do not go before each other: they may be claimed together.
        first: dict[str, Notice] = {}
        for one in ranked:
            if first.setdefault(one.place, one) is not one:
                await self._connection.execute(sql.UNCLAIM, {"notice_id": one.id})
        return list(first.values())

    async def interrupted(self, now: datetime) -> list[Notice]:
        return await self._list(sql.INTERRUPTED, {"now": now})

    async def sending(self, notice_id: int, *, holder: str) -> bool:
        values = {"notice_id": notice_id, "by": holder}
        return bool((await self._connection.execute(sql.SENDING, values)).rowcount)

    async def join(self, notice_id: int, *, holder: str, until: datetime) -> None:
        values = {"notice_id": notice_id, "by": holder, "lease": until}
        await self._connection.execute(sql.JOIN, values)

    async def renew(self, notice_id: int, kind: NoticeKind, *, holder: str) -> None:
        values = {"notice_id": notice_id, "by": holder, "new_kind": kind}
        await self._connection.execute(sql.RENEW, values)

    async def settle(self, notice_id: int, ending: Ending, *, holder: str | None) -> None:
        settled_at = ending.settled_at or ending.at
        ended = ending.tried or ending.state is not DeliveryState.QUEUED
        values = {
            "notice_id": notice_id,
            "new_state": ending.state,
            "new_reason": ending.reason,
            "new_activity_id": ending.activity_id,
            "new_due_at": ending.due_at,
            "new_held_at": settled_at if ending.state is DeliveryState.HELD else None,
            # What only waited for its turn has not been sent: it takes nothing from the budget.
            "new_settled_at": settled_at if ended else None,
            "tries": int(ending.tried),
            "now": ending.at,
        }
        if holder is None:
            await self._connection.execute(sql.SETTLE_ABANDONED, values)
        else:
            await self._connection.execute(sql.SETTLE_HELD, {**values, "by": holder})

    async def load(self, now: datetime, seconds: float) -> Load:
        # In this order: what another copy settles in between is counted twice, and not never.
        under_way = (await self._connection.execute(sql.UNDER_WAY, {"now": now})).scalar_one()
        moments = await self._moments(sql.WENT_OUT, now, timedelta(seconds=seconds), {})
        return Load(sent=moments, under_way=int(under_way))

    async def sent_to(self, place: str, now: datetime, within: timedelta) -> list[datetime]:
        return await self._moments(sql.WENT_TO, now, within, {"at_place": place})

    async def _moments(
        self, statement: sa.Executable, now: datetime, within: timedelta, values: Mapping[str, Any]
    ) -> list[datetime]:
        span = {"since": now - within, "until": now + _CLOCKS_DIFFER}
        return list((await self._connection.execute(statement, {**values, **span})).scalars())

    async def next_due(self, now: datetime) -> datetime | None:
        due: datetime | None = (await self._connection.execute(sql.NEXT_DUE, {"now": now})).scalar()
        return due

    # --- what may have arrived

    async def doubtful(self, now: datetime) -> list[Notice]:
        return await self._list(sql.DOUBTFUL, {"now": now})

    async def overtaken(self, notice: Notice) -> bool:
        values = {"at_place": notice.place, "about": notice.subject, "notice_id": notice.id}
        if notice.kind is NoticeKind.RECEIPT:  # all that comes later tells that it was filed
            return (await self._connection.execute(sql.OVERTAKEN, values)).first() is not None
        values |= {"of_kind": notice.kind, "of_entry": notice.entry}
        return (await self._connection.execute(sql.OVERTAKEN_BY_ITS_KIND, values)).first() is not None

    async def repeat(self, notice_id: int) -> None:
        await self._connection.execute(sql.REPEAT, {"notice_id": notice_id})

    async def drop(self, notice_id: int) -> None:
        await self._connection.execute(sql.DROP, {"notice_id": notice_id})

    async def arrived(self, notice_id: int, recipient: str) -> None:
        await self._connection.execute(sql.ARRIVED, {"notice_id": notice_id, "recipient": recipient})

    # --- who cannot be reached

    async def hold_for_person(self, person_id: str, reason: Reason, now: datetime) -> int:
        return await self._change(sql.HOLD_FOR_PERSON, {"recipient": person_id, "why": reason, "now": now})

    async def hold_for_group(self, group_id: str, reason: Reason, now: datetime) -> int:
        return await self._change(sql.HOLD_FOR_GROUP, {"recipient": group_id, "why": reason, "now": now})

    async def release(self, place: str, now: datetime) -> None:
        released = await self._change(sql.RELEASE, {"at_place": place})
        released += await self._change(sql.RETRY, {"at_place": place, "now": now})
        self.grown = self.grown or bool(released)

    async def release_stranded(self) -> int:
        released = await self._change(sql.RELEASE_STRANDED, {})
        self.grown = self.grown or bool(released)
        return released

    async def together(self, notice: Notice, now: datetime) -> list[Notice]:
        values = {"notice_id": notice.id, "at_place": notice.place, "now": now}
        return await self._list(sql.TOGETHER, values)

    async def expire(self, before: datetime) -> int:
        return await self._change(sql.EXPIRE, {"before": before})

    # --- what became of it

    async def post_of(self, subject: str, group_id: str) -> str | None:
        found = await self._connection.execute(sql.POST_OF, {"about": subject, "group_id": group_id})
        activity_id: str | None = found.scalar()
        return activity_id

    async def readdress(self, key: str, place: str) -> bool:
        values = {"of_key": key, "new_place": place}
        return bool((await self._connection.execute(sql.READDRESS, values)).rowcount)

    async def cover(self, notice: Notice, *, since: str, now: datetime) -> None:
        values = {"lead": notice.id, "of_group": notice.group_id, "since": since, "now": now}
        await self._change(digests.COVER_WITH_THEM, values)
        await self._change(digests.COVER, values)

    async def uncover(self, notice_id: int) -> None:
        await self._change(digests.UNCOVER, {"lead": notice_id})

    async def covered(self, notice_id: int) -> list[str]:
        return list((await self._connection.execute(digests.COVERED, {"lead": notice_id})).scalars())

    async def told_in(self, key: str) -> Notice | None:
        return next(iter(await self._list(digests.TOLD_IN, {"key": key})), None)

    async def stuck(self, late_before: datetime) -> list[Stuck]:
        rows = await self._connection.execute(sql.STUCK, {"before": late_before})
        return [
            Stuck(
                id=row.id,
                state=DeliveryState(row.state),
                kind=row.kind,
                reason=row.reason,
                created_at=row.created_at,
                settled_at=row.settled_at,
                attempts=row.attempts,
                awaited=_AWAITED.get(row.kind),
            )
            for row in rows
        ]

    async def again(self, notice_id: int, now: datetime) -> bool:
        queued = (await self._connection.execute(sql.AGAIN, {"notice_id": notice_id, "now": now})).first()
        if queued and queued.person_id:  # it is really tried, also where its reader was out of reach
            await self._change(sql.REACHABLE, {"recipient": queued.person_id})
        return queued is not None

    async def doubt(self, now: datetime) -> int:
        waited = await self._change(sql.DOUBT, {"why": Reason.RESTORED, "now": now})
        return waited + await self._change(digests.DOUBT, {"now": now})

    async def counts(self) -> dict[DeliveryState, int]:
        found = {row.state: row.many for row in await self._connection.execute(sql.COUNTS)}
        return {state: found.get(state, 0) for state in DeliveryState}

    async def unheard(self, before: datetime) -> list[str]:
        return list((await self._connection.execute(sql.UNHEARD, {"before": before})).scalars())

    async def _list(self, statement: sa.Executable, values: Parameters) -> list[Notice]:
        return [sql.notice.thing(row) for row in await self._connection.execute(statement, values)]

    async def _change(self, statement: sa.Executable, values: Parameters) -> int:
        return (await self._connection.execute(statement, values)).rowcount
