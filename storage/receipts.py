"""Receipt codes of anonymous observations, known by a keyed mark alone."""

import asyncio
import hashlib
from collections.abc import Collection

import sqlalchemy as sa

from bot.domain.group import plain_code
from bot.domain.receipt import code_from
from storage.among import among
from storage.connection import Connection, Repository
from storage.tables import ReceiptMarkRow, ReceiptRow, table_of
from storage.vault import Vault

_marks, _older = table_of(ReceiptMarkRow), table_of(ReceiptRow)
_ADD = sa.insert(_marks)
_FIND = sa.select(_marks.c.observation_id).where(_marks.c.mark == sa.bindparam("of"))
_KNOWN = sa.select(_marks.c.mark).where(among(_marks.c.mark, "marks"))
_ALL = sa.select(_marks.c.mark, _marks.c.sealed)
_CHANGE = (
    sa.update(_marks)
    .where(_marks.c.mark == sa.bindparam("old_mark"))
    .values(mark=sa.bindparam("new_mark"), sealed=sa.bindparam("seal"))
)
_ANY_OLDER = sa.select(_older.c.observation_id).limit(1)
_FIND_OLDER = sa.select(_older.c.observation_id).where(_older.c.code_hash == sa.bindparam("hash"))

_SALT = b"havainto: receipt codes"
"""Of the slow hashes: one for all, as a code is looked up by its hash."""
_SLOW_AT_ONCE = 4
"""So many words that could be a code of an older version are tried in one text: each takes about 50 ms."""


class Receipts(Repository):
    """All receipt codes.

    A code follows from the delivery that filed the observation and from the key, so that the same delivery,
    repeated by Teams because the answer was lost, gets the same code; it cannot be made from what is stored.

    Nothing here is slow on purpose: a code is 74 random bits, which no hash needs to protect, and an
    anonymous filing that took longer than others could be told from them.
    """

    __slots__ = ("_vault",)

    def __init__(self, connection: Connection, vault: Vault) -> None:
        super().__init__(connection)
        self._vault = vault

    async def issue(self, observation_id: str, delivery: str) -> str:
        """A new code for an observation, to be shown once."""
        code = code_from(self._vault.mark("receipt", delivery))
        values = {**self._marked(_digest(code)), "observation_id": observation_id}
        await self._connection.execute(_ADD, values)
        return code

    async def find(self, code: str) -> str | None:
        """The id of the observation with this code."""
        for mark in self._vault.marks("code", _digest(code)):
            if observation_id := await self._one(_FIND, {"of": mark}):
                return observation_id
        if await self._one(_ANY_OLDER, {}) is None:
            return None
        return await self._one(_FIND_OLDER, {"hash": await _slow_hash(code)})

    async def known(self, codes: Collection[str]) -> frozenset[str]:
        """Those that open an observation: one statement for all, and none when there are none."""
        if not codes:
            return frozenset()
        by_mark = {mark: code for code in codes for mark in self._vault.marks("code", _digest(code))}
        marks = (await self._connection.execute(_KNOWN, {"marks": [*by_mark]})).scalars()
        known = {by_mark[mark] for mark in marks}
        if not known and await self._one(_ANY_OLDER, {}) is not None:
            for code in [*codes][:_SLOW_AT_ONCE]:
                if await self._one(_FIND_OLDER, {"hash": await _slow_hash(code)}):
                    return frozenset({code})
        return frozenset(known)

    async def again(self, delivery: str) -> tuple[str, str] | None:
        """The code that a repeated delivery was answered with, and its observation's id."""
        for mark in self._vault.marks("receipt", delivery):
            code = code_from(mark)
            if observation_id := await self.find(code):
                return code, observation_id
        return None

    async def reseal(self) -> int:
        """Mark and seal every code with the present key; returns how many.

        Those of the slow hash are known without a key, so that no change of it concerns them.
        """
        rows = (await self._connection.execute(_ALL)).all()
        for row in rows:
            marked = self._marked(self._vault.open(row.sealed)["digest"])
            values = {"old_mark": row.mark, "new_mark": marked["mark"], "seal": marked["sealed"]}
            await self._connection.execute(_CHANGE, values)
        return len(rows)

    def _marked(self, digest: str) -> dict[str, str]:
        return {"mark": self._vault.mark("code", digest), "sealed": self._vault.seal({"digest": digest})}

    async def _one(self, statement: sa.Select[tuple[str]], values: dict[str, str]) -> str | None:
        found: str | None = (await self._connection.execute(statement, values)).scalar()
        return found


def _digest(code: str) -> str:
    return hashlib.blake2b(plain_code(code).encode(), digest_size=20).hexdigest()


async def _slow_hash(code: str) -> str:
    """Scrypt, in a thread: it takes about 50 ms. No filing waits for it, only who looks a code up."""
    said = plain_code(code).encode()
    hashed = await asyncio.to_thread(hashlib.scrypt, said, salt=_SALT, n=2**14, r=8, p=1, dklen=32)
    return hashed.hex()
