"""Who has seen a phenomenon too."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.endorsement import Endorsement
from storage.engine.connection import Repository
from storage.shape import Shape
from storage.tables import EndorsementRow

_endorsement = Shape(Endorsement, EndorsementRow)
_endorsements = _endorsement.table
_ADD = insert(_endorsements).on_conflict_do_nothing()
_COUNT = sa.select(sa.func.count()).where(_endorsements.c.phenomenon_id == sa.bindparam("of_phenomenon"))
_ENDORSERS = (
    sa.select(_endorsements.c.person_id)
    .where(_endorsements.c.phenomenon_id == sa.bindparam("of_phenomenon"))
    .where(_endorsements.c.person_id.is_not(None))
    .distinct()
    .order_by(_endorsements.c.person_id)
)
_OF = _endorsement.select(_endorsements.c.person_id == sa.bindparam("of_person")).order_by(_endorsements.c.id)


class Endorsements(Repository):
    """Rows are added; the link to the person goes with its time or its person."""

    async def add(self, endorsement: Endorsement) -> bool:
        """Count a person for a month; False when they were counted already."""
        result = await self._connection.execute(_ADD, _endorsement.values(endorsement))
        return bool(result.rowcount)

    async def count(self, phenomenon_id: str) -> int:
        """How many there are of a phenomenon, by whomever."""
        return int((await self._connection.execute(_COUNT, {"of_phenomenon": phenomenon_id})).scalar_one())

    async def endorsers(self, phenomenon_id: str) -> list[str]:
        """The ids of the people behind them that are still known, each once."""
        rows = await self._connection.execute(_ENDORSERS, {"of_phenomenon": phenomenon_id})
        return [str(person_id) for person_id in rows.scalars()]

    async def of(self, person_id: str) -> list[Endorsement]:
        """A person's own, oldest first."""
        rows = await self._connection.execute(_OF, {"of_person": person_id})
        return [_endorsement.thing(row) for row in rows]
