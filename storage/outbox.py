"""What is still to be told: queued with the change that it tells of, leased by couriers, settled for good."""

from datetime import datetime

from bot.domain.errors import Reason
from bot.domain.notices import DeliveryState, Notice
from storage import outbox_statements as sql
from storage.connection import Connection, Repository


class Outbox(Repository):
    """All notices, waiting and settled.

    Attributes:
        grown: whether a notice was queued in this transaction.
    """

    __slots__ = ("grown",)

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self.grown = False

    async def add(self, notice: Notice) -> bool:
        """Queue a notice; False when its key was queued before, then nothing happens."""
        values = sql.notice.values(notice)
        del values["id"]
        queued = bool((await self._connection.execute(sql.ADD, values)).rowcount)
        self.grown = self.grown or queued
        return queued

    async def has(self, key: str) -> bool:
        """Whether this key was ever queued."""
        return await self.get(key) is not None

    async def get(self, key: str) -> Notice | None:
        """The notice with this key, wherever it stands."""
        row = (await self._connection.execute(sql.GET, {"key": key})).first()
        return sql.notice.thing(row) if row else None

    async def claim(self, *, holder: str, now: datetime, until: datetime, limit: int) -> list[Notice]:
        """Lease due notices to one courier, oldest first.

        A notice is due when it is QUEUED, ``due_at`` has come, nobody holds a lease on it or began to send
        it, and no older notice of the same place is QUEUED. Two couriers never get the same one.
        """
        values = {"by": holder, "now": now, "lease": until, "limit": limit}
        rows = await self._connection.execute(sql.CLAIM, values)
        return sorted((sql.notice.thing(row) for row in rows), key=lambda notice: notice.id or 0)

    async def interrupted(self, now: datetime) -> list[Notice]:
        """QUEUED notices marked ``sending`` whose lease has run out: their courier died in the act."""
        return [
            sql.notice.thing(row) for row in await self._connection.execute(sql.INTERRUPTED, {"now": now})
        ]

    async def sending(self, notice_id: int, *, holder: str) -> bool:
        """Mark that the message goes out now; False when the lease was lost."""
        values = {"notice_id": notice_id, "by": holder}
        return bool((await self._connection.execute(sql.SENDING, values)).rowcount)

    async def detach(self, notice_id: int, *, holder: str) -> None:
        """Forget the card that a notice was to replace: it is not there any more."""
        await self._connection.execute(sql.DETACH, {"notice_id": notice_id, "by": holder})

    async def settle(
        self,
        notice_id: int,
        *,
        holder: str | None,
        state: DeliveryState,
        reason: str | None = None,
        activity_id: str | None = None,
        due_at: datetime | None = None,
        tried: bool = True,
        now: datetime,
    ) -> None:
        """End a try: SENT and so on for good, or QUEUED again for ``due_at``.

        Counts the attempt, unless nothing was tried, and frees the lease. Nothing happens when the lease is
        another courier's by now, or, without a ``holder``, when somebody holds one.
        """
        values = {
            "notice_id": notice_id,
            "new_state": state,
            "new_reason": reason,
            "new_activity_id": activity_id,
            "new_due_at": due_at,
            "tries": int(tried),
            "now": now,
        }
        if holder is None:
            await self._connection.execute(sql.SETTLE_ABANDONED, values)
        else:
            await self._connection.execute(sql.SETTLE_HELD, {**values, "by": holder})

    async def block(self, person_id: str, now: datetime) -> int:
        """All that is QUEUED for a person becomes BLOCKED; returns how many."""
        values = {"recipient": person_id, "why": Reason.BLOCKED, "now": now}
        return (await self._connection.execute(sql.BLOCK, values)).rowcount

    async def post_of(self, subject: str, group_id: str) -> str | None:
        """The Teams id of the message that opened a proposal's thread in a group's channel, once sent."""
        found = await self._connection.execute(sql.POST_OF, {"about": subject, "group_id": group_id})
        activity_id: str | None = found.scalar()
        return activity_id

    async def undelivered(self) -> list[Notice]:
        """What stands FAILED (but not for being moot) or AMBIGUOUS, oldest first; for the operator."""
        return [sql.notice.thing(row) for row in await self._connection.execute(sql.UNDELIVERED)]

    async def again(self, notice_id: int, now: datetime) -> bool:
        """Queue an AMBIGUOUS or FAILED notice anew, as a person judged it lost; False when it is neither."""
        values = {"notice_id": notice_id, "now": now}
        return bool((await self._connection.execute(sql.AGAIN, values)).rowcount)

    async def doubt(self, now: datetime) -> int:
        """All that is QUEUED becomes AMBIGUOUS, as RESTORED: it came from a backup; returns how many."""
        return (await self._connection.execute(sql.DOUBT, {"why": Reason.RESTORED, "now": now})).rowcount

    async def counts(self) -> dict[DeliveryState, int]:
        """How many notices stand in each state."""
        found = {row.state: row.many for row in await self._connection.execute(sql.COUNTS)}
        return {state: found.get(state, 0) for state in DeliveryState}

    async def unheard(self, before: datetime) -> list[str]:
        """For whom feedback waited before a moment, as they blocked the bot or left; once for each notice."""
        return list((await self._connection.execute(sql.UNHEARD, {"before": before})).scalars())

    async def next_due(self, now: datetime) -> datetime | None:
        """When the next QUEUED notice is due, or a lease on one runs out; None when none waits."""
        del now  # what is due already answers with its own moment, in the past
        due: datetime | None = (await self._connection.execute(sql.NEXT_DUE)).scalar()
        return due
