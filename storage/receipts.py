"""Receipt codes of anonymous observations, known by a slow hash alone."""

import asyncio
import hashlib

import sqlalchemy as sa

from bot.domain.group import plain_code
from bot.domain.receipt import code_from
from storage.connection import Connection, Repository
from storage.tables import ReceiptRow, table_of
from storage.vault import Vault

_receipts = table_of(ReceiptRow)
_ADD = sa.insert(_receipts)
_FIND = sa.select(_receipts.c.observation_id).where(_receipts.c.code_hash == sa.bindparam("hash"))

_SALT = b"havainto: receipt codes"
"""One for all codes: a code is looked up by its hash, and 74 random bits need no salt of their own."""


class Receipts(Repository):
    """All receipt codes.

    A code follows from the delivery that filed the observation and from the key, so that the same delivery,
    repeated by Teams because the answer was lost, gets the same code; it cannot be made from what is stored.

    Attributes:
        issued: whether a code was issued in this transaction.
    """

    __slots__ = ("_vault", "issued")

    def __init__(self, connection: Connection, vault: Vault) -> None:
        super().__init__(connection)
        self._vault = vault
        self.issued = False

    async def issue(self, observation_id: str, delivery: str) -> str:
        """A new code for an observation, to be shown once."""
        code = code_from(self._vault.mark("receipt", delivery))
        values = {"code_hash": await _slow_hash(code), "observation_id": observation_id}
        await self._connection.execute(_ADD, values)
        self.issued = True
        return code

    async def find(self, code: str) -> str | None:
        """The id of the observation with this code."""
        rows = await self._connection.execute(_FIND, {"hash": await _slow_hash(code)})
        found: str | None = rows.scalar_one_or_none()
        return found

    async def again(self, delivery: str) -> tuple[str, str] | None:
        """The code that a repeated delivery was answered with, and its observation's id."""
        for mark in self._vault.marks("receipt", delivery):
            code = code_from(mark)
            if observation_id := await self.find(code):
                return code, observation_id
        return None


async def _slow_hash(code: str) -> str:
    """Scrypt, in a thread: it takes about 50 ms on purpose."""
    said = plain_code(code).encode()
    hashed = await asyncio.to_thread(hashlib.scrypt, said, salt=_SALT, n=2**14, r=8, p=1, dklen=32)
    return hashed.hex()
