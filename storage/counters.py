"""Running numbers: taken in the transaction that uses them, so that none is lost and none is given twice."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from storage.engine.connection import Connection
from storage.tables import CounterRow, table_of

_counters = table_of(CounterRow)
# Whoever comes second waits here for the first one's end; a number that was given back is taken up again.
_NEXT = (
    insert(_counters)
    .values(name=sa.bindparam("name"), last=1)
    .on_conflict_do_update(index_elements=[_counters.c.name], set_={"last": _counters.c.last + 1})
    .returning(_counters.c.last)
)


async def next_number(connection: Connection, letter: str, year: int) -> str:
    """``H-2026-0001``: one more than the last with this letter and year."""
    name = f"{letter}-{year}"
    number = (await connection.execute(_NEXT, {"name": name})).scalar_one()
    return f"{name}-{number:04d}"
