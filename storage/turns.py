"""Deliveries from Teams that have had their effect, as keyed marks that name nobody."""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.calendar import day_of
from bot.ports import Outcome
from storage.engine.expressions import among
from storage.repository import SealedRepository
from storage.tables import TurnRow, table_of

_turns = table_of(TurnRow)
_among = among(_turns.c.key, "keys")
_NOTE = insert(_turns).on_conflict_do_nothing()
_new = insert(_turns)
_PUT = _new.on_conflict_do_update(
    index_elements=[_turns.c.key], set_={"at": _new.excluded.at, "subject": _new.excluded.subject}
)
_UNNOTE = sa.delete(_turns).where(_among)
_OUTCOMES = sa.select(_turns.c.answered, _turns.c.subject).where(_among)
_noted = _turns.c.key == sa.bindparam("noted")
_SUBJECT = sa.update(_turns).where(_noted).values(subject=sa.bindparam("about"))
_ANSWERED = sa.update(_turns).where(_noted).values(answered=True)
_FORGET = sa.delete(_turns).where(_turns.c.at < sa.bindparam("before"))


class Turns(SealedRepository):
    """The noted delivery keys, each as a mark: the key itself names a person and a chat."""

    def _marks(self, keys: Sequence[str]) -> list[str]:
        # In one order, so that two copies noting the same keys never wait for each other.
        return sorted({self._vault.mark(key) for key in keys})

    async def first(self, keys: Sequence[str], now: datetime) -> bool:
        noted: list[str] = []
        for key in self._marks(keys):
            if not await self._change(_NOTE, key=key, at=day_of(now), answered=False, subject=None):
                if noted:
                    await self._run(_UNNOTE, keys=noted)
                return False
            noted.append(key)
        return True

    async def outcome(self, keys: Sequence[str]) -> Outcome | None:
        rows = (await self._run(_OUTCOMES, keys=self._marks(keys))).all()
        if not rows:
            return None
        return Outcome(
            answered=any(row.answered for row in rows),
            subject=next((row.subject for row in rows if row.subject), None),
        )

    async def note(self, keys: Sequence[str], *, subject: str) -> None:
        about = [{"noted": key, "about": subject} for key in self._marks(keys)]
        await self._connection.execute(_SUBJECT, about)

    async def put(self, key: str, subject: str, now: datetime) -> None:
        await self._run(_PUT, key=self._vault.mark(key), at=day_of(now), answered=False, subject=subject)

    async def remove(self, key: str) -> bool:
        return bool(await self._change(_UNNOTE, keys=[self._vault.mark(key)]))

    async def answered(self, keys: Sequence[str]) -> None:
        # Key by key, here and above: a list of unknown length would be compiled again each time.
        await self._connection.execute(_ANSWERED, [{"noted": key} for key in self._marks(keys)])

    async def forget(self, before: datetime) -> int:
        return await self._change(_FORGET, before=before)
