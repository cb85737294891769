"""Receipt codes of anonymous observations, known by a keyed mark alone."""

import hashlib
from collections.abc import Collection

import sqlalchemy as sa

from bot.domain.group import plain_code
from bot.domain.receipt import code_from
from storage.engine.expressions import among
from storage.repository import SealedRepository
from storage.tables import ReceiptMarkRow, table_of

_marks = table_of(ReceiptMarkRow)
_ADD = sa.insert(_marks)
_FIND = sa.select(_marks.c.observation_id).where(_marks.c.mark == sa.bindparam("of"))
_KNOWN = sa.select(_marks.c.mark).where(among(_marks.c.mark, "marks"))
_ALL = sa.select(_marks.c.mark, _marks.c.sealed)
_CHANGE = (
    sa.update(_marks)
    .where(_marks.c.mark == sa.bindparam("old_mark"))
    .values(mark=sa.bindparam("new_mark"), sealed=sa.bindparam("seal"))
)


class Receipts(SealedRepository):
    """All receipt codes.

    A code follows from the delivery that filed the observation and from the key, so that the same delivery,
    repeated by Teams because the answer was lost, gets the same code; it cannot be made from what is stored.

    Nothing here is slow on purpose: a code is 74 random bits, which no hash needs to protect, and an
    anonymous filing that took longer than others could be told from them.
    """

    async def issue(self, observation_id: str, delivery: str) -> str:
        code = code_from(self._vault.mark("receipt", delivery))
        await self._run(_ADD, **self._marked(_digest(code)), observation_id=observation_id)
        return code

    async def find(self, code: str) -> str | None:
        for mark in self._vault.marks("code", _digest(code)):
            if found := await self._value(_FIND, of=mark):
                return str(found)
        return None

    async def known(self, codes: Collection[str]) -> frozenset[str]:
        if not codes:
            return frozenset()
        by_mark = {mark: code for code in codes for mark in self._vault.marks("code", _digest(code))}
        return frozenset(by_mark[mark] for mark in await self._column(_KNOWN, marks=by_mark))

    async def again(self, delivery: str) -> tuple[str, str] | None:
        for mark in self._vault.marks("receipt", delivery):
            code = code_from(mark)
            if observation_id := await self.find(code):
                return code, observation_id
        return None

    async def reseal(self) -> int:
        rows = (await self._run(_ALL)).all()
        for row in rows:
            marked = self._marked(self._vault.open(row.sealed)["digest"])
            await self._run(_CHANGE, old_mark=row.mark, new_mark=marked["mark"], seal=marked["sealed"])
        return len(rows)

    def _marked(self, digest: str) -> dict[str, str]:
        return {"mark": self._vault.mark("code", digest), "sealed": self._vault.seal({"digest": digest})}


def _digest(code: str) -> str:
    return hashlib.blake2b(plain_code(code).encode(), digest_size=20).hexdigest()
