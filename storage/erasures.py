"""What has been destroyed, and what is due to be."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.dialects.postgresql import insert

from bot.domain.erasure import Erasure, Rule
from bot.domain.retention import Due
from storage import erasing
from storage.due import QUESTIONS
from storage.engine.connection import Connection, Repository
from storage.shape import Shape
from storage.tables import ErasureRow

_erasure = Shape(Erasure, ErasureRow)
_ADD = insert(_erasure.table).on_conflict_do_nothing()
_ALL = _erasure.select().order_by(_erasure.table.c.at, _erasure.table.c.id)


class Erasures(Repository):
    """All erasures.

    Attributes:
        added: those of this transaction that the ledger must hold before it is kept.
    """

    __slots__ = ("added",)

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self.added: list[Erasure] = []

    async def add(self, erasure: Erasure) -> None:
        """Note what this unit destroys; the ledger has it on the disk before the unit is kept."""
        await self._connection.execute(_ADD, _erasure.values(erasure))
        self.added.append(erasure)

    async def carry_out(self, erasure: Erasure) -> None:
        """Destroy, and note it; no error when the subject is not there any more."""
        await self._destroy(erasure)
        await self.add(erasure)

    async def due(
        self, rule: Rule, before: datetime, *, subject: str | None = None, limit: int = 500
    ) -> list[Due]:
        """What a rule wants destroyed: past its time, and held by nobody; oldest first."""
        question = QUESTIONS[rule]
        found: list[Due] = []
        for row in await self._connection.execute(question.ask(before, subject, limit)):
            whole = f"{question.table.name}:{row.id}"
            found.append(Due(rule=rule, subject=whole if question.row else row.id, name=row.name or whole))
        return found

    async def all(self) -> list[Erasure]:
        """Every erasure that has reached this database."""
        return [_erasure.thing(row) for row in await self._connection.execute(_ALL)]

    async def repeat(self, erasures: Sequence[Erasure]) -> int:
        """Carry out those that have not reached this database, oldest first; returns how many.

        The ledger holds them already. Noted first: another copy that is just noting the same is waited for.
        """
        missing = 0
        for erasure in sorted(erasures, key=lambda one: one.at):
            if (await self._connection.execute(_ADD, _erasure.values(erasure))).rowcount:
                await self._destroy(erasure)
                missing += 1
        return missing

    async def _destroy(self, erasure: Erasure) -> None:
        for statement in erasing.statements(erasure):
            await self._connection.execute(statement)
