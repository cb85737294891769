"""The outbox: notices queued with the change they tell of, leased by couriers, then settled."""

from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from bot.domain.delivery import Ending
from bot.domain.errors import Reason
from bot.domain.notices import DeliveryState, Notice, NoticeKind
from bot.ports import Load, Stuck
from storage import digest_statements as digests
from storage import outbox_statements as sql
from storage.repository import Things

_CLOCKS_DIFFER = timedelta(seconds=5)
"""At most so far ahead may another copy's clock be, or ours have been before it was set back."""

_AWAITED = {str(kind): kind.handling.awaited for kind in NoticeKind}
"""As what a recipient waits for each kind; nothing of a kind of a newer version."""


class Outbox(Things[Notice]):
    """All notices, waiting and settled.

    Attributes:
        grown: whether a notice was queued, let go, or became due, in this transaction.
    """

    _mapping = sql.notice
    grown = False

    async def add(self, notice: Notice) -> bool:
        rank = sql.FIRST if notice.kind.handling.awaited else sql.NEWS
        queued = await self._change(sql.ADD, **sql.notice.new(notice), rank=rank)
        self.grown = self.grown or bool(queued)
        return bool(queued)

    async def hasten(self, key: str, *, subject: str | None = None) -> None:
        hastened = await self._change(sql.HASTEN, notice_key=key, about=subject)
        self.grown = self.grown or bool(hastened)

    async def get(self, key: str) -> Notice | None:
        return next(iter(await self._by(key=key)), None)

    # --- couriers

    async def claim(
        self, *, holder: str, now: datetime, until: datetime, limit: int, first_only: bool = False
    ) -> list[Notice]:
        ranks_to = sql.FIRST if first_only else sql.NEWS
        rows = await self._run(sql.CLAIM, by=holder, now=now, lease=until, limit=limit, ranks_to=ranks_to)
        ranked = [sql.notice.thing(row[:-1]) for row in sorted(rows, key=lambda row: (row.rank, row.id))]
        # News and a newer receipt of one place do not go before each other: they may be claimed together.
        first: dict[str, Notice] = {}
        for one in ranked:
            if first.setdefault(one.place, one) is not one:
                await self._run(sql.UNCLAIM, notice_id=one.id)
        return list(first.values())

    async def interrupted(self, now: datetime) -> list[Notice]:
        return await self._list(sql.INTERRUPTED, now=now)

    async def sending(self, notice_id: int, *, holder: str) -> bool:
        return bool(await self._change(sql.SENDING, notice_id=notice_id, by=holder))

    async def join(self, notice_id: int, *, holder: str, until: datetime) -> None:
        await self._run(sql.JOIN, notice_id=notice_id, by=holder, lease=until)

    async def renew(self, notice_id: int, kind: NoticeKind, *, holder: str) -> None:
        await self._run(sql.RENEW, notice_id=notice_id, by=holder, new_kind=kind)

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
            await self._run(sql.SETTLE_ABANDONED, **values)
        else:
            await self._run(sql.SETTLE_HELD, **values, by=holder)

    async def load(self, now: datetime, seconds: float) -> Load:
        # In this order: what another copy settles in between is counted twice, and not never.
        under_way = int(await self._value(sql.UNDER_WAY, now=now))
        return Load(
            sent=await self._moments(sql.WENT_OUT, now, timedelta(seconds=seconds)), under_way=under_way
        )

    async def sent_to(self, place: str, now: datetime, within: timedelta) -> list[datetime]:
        return await self._moments(sql.WENT_TO, now, within, at_place=place)

    async def _moments(
        self, statement: sa.Executable, now: datetime, within: timedelta, **values: str
    ) -> list[datetime]:
        return await self._column(statement, since=now - within, until=now + _CLOCKS_DIFFER, **values)

    async def next_due(self, now: datetime) -> datetime | None:
        due: datetime | None = await self._value(sql.NEXT_DUE, now=now)
        return due

    # --- what may have arrived

    async def doubtful(self, now: datetime) -> list[Notice]:
        return await self._list(sql.DOUBTFUL, now=now)

    async def overtaken(self, notice: Notice) -> bool:
        values: dict[str, Any] = {"at_place": notice.place, "about": notice.subject, "notice_id": notice.id}
        statement = sql.OVERTAKEN
        if notice.kind is not NoticeKind.RECEIPT:  # of a receipt all that comes later tells that it was filed
            statement = sql.OVERTAKEN_BY_ITS_KIND
            values |= {"of_kind": notice.kind, "of_entry": notice.entry}
        return await self._value(statement, **values) is not None

    async def repeat(self, notice_id: int) -> None:
        await self._run(sql.REPEAT, notice_id=notice_id)

    async def drop(self, notice_id: int) -> None:
        await self._run(sql.DROP, notice_id=notice_id)

    async def arrived(self, notice_id: int, recipient: str) -> None:
        await self._run(sql.ARRIVED, notice_id=notice_id, recipient=recipient)

    # --- who cannot be reached

    async def hold_for_person(self, person_id: str, reason: Reason, now: datetime) -> int:
        return await self._change(sql.HOLD_FOR_PERSON, recipient=person_id, why=reason, now=now)

    async def hold_for_group(self, group_id: str, reason: Reason, now: datetime) -> int:
        return await self._change(sql.HOLD_FOR_GROUP, recipient=group_id, why=reason, now=now)

    async def release(self, place: str, now: datetime) -> None:
        released = await self._change(sql.RELEASE, at_place=place)
        released += await self._change(sql.RETRY, at_place=place, now=now)
        self.grown = self.grown or bool(released)

    async def resume(self, person_id: str) -> int:
        resumed = await self._change(sql.RESUME, recipient=person_id)
        self.grown = self.grown or bool(resumed)
        return resumed

    async def release_stranded(self) -> int:
        released = await self._change(sql.RELEASE_STRANDED)
        self.grown = self.grown or bool(released)
        return released

    async def together(self, notice: Notice, now: datetime) -> list[Notice]:
        return await self._list(sql.TOGETHER, notice_id=notice.id, at_place=notice.place, now=now)

    async def expire(self, before: datetime) -> int:
        return await self._change(sql.EXPIRE, before=before)

    # --- what became of it

    async def post_of(self, subject: str, group_id: str) -> str | None:
        activity_id: str | None = await self._value(sql.POST_OF, about=subject, group_id=group_id)
        return activity_id

    async def readdress(self, key: str, place: str) -> bool:
        return bool(await self._change(sql.READDRESS, of_key=key, new_place=place))

    async def cover(self, notice: Notice, *, since: str, now: datetime) -> None:
        for statement in (digests.COVER_WITH_THEM, digests.COVER):
            await self._run(statement, lead=notice.id, of_group=notice.group_id, since=since, now=now)

    async def uncover(self, notice_id: int) -> None:
        await self._run(digests.UNCOVER, lead=notice_id)

    async def covered(self, notice_id: int) -> list[str]:
        return await self._column(digests.COVERED, lead=notice_id)

    async def told_in(self, key: str) -> Notice | None:
        return await self._first(digests.TOLD_IN, key=key)

    async def stuck(self, late_before: datetime) -> list[Stuck]:
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
            for row in await self._run(sql.STUCK, before=late_before)
        ]

    async def again(self, notice_id: int, now: datetime) -> bool:
        queued = (await self._run(sql.AGAIN, notice_id=notice_id, now=now)).first()
        if queued and queued.person_id:  # it is really tried, also where its reader was out of reach
            await self._run(sql.REACHABLE, recipient=queued.person_id)
        return queued is not None

    async def doubt(self, now: datetime) -> int:
        waited = await self._change(sql.DOUBT, why=Reason.RESTORED, now=now)
        return waited + await self._change(digests.DOUBT, now=now)

    async def counts(self) -> dict[DeliveryState, int]:
        found = {row.state: row.many for row in await self._run(sql.COUNTS)}
        return {state: found.get(state, 0) for state in DeliveryState}

    async def unheard(self, before: datetime) -> list[str]:
        return await self._column(sql.UNHEARD, before=before)
