"""The roles that were given to people."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.roles import Role
from storage.engine.among import among
from storage.engine.connection import Repository
from storage.tables import RoleRow, table_of

_roles = table_of(RoleRow)
_of_person = _roles.c.person_id == sa.bindparam("of_person")
_OF = sa.select(_roles.c.role).where(_of_person)
_HOLDERS = sa.select(_roles.c.person_id, _roles.c.role).where(among(_roles.c.role, "wanted"))
_GIVE = insert(_roles).on_conflict_do_nothing()
_TAKE = sa.delete(_roles).where(_of_person, _roles.c.role == sa.bindparam("which"))


class Roles(Repository):
    """Who has which."""

    async def of(self, person_id: str) -> frozenset[Role]:
        """This person's."""
        rows = await self._connection.execute(_OF, {"of_person": person_id})
        return frozenset(Role(role) for role in rows.scalars())

    async def holders(self, *roles: Role) -> list[tuple[str, Role]]:
        """Who has one of these (without any: who has one at all), by role in its order, then by id."""
        rows = await self._connection.execute(_HOLDERS, {"wanted": [*(roles or Role)]})
        order = list(Role)
        found = [(str(row.person_id), Role(row.role)) for row in rows.all()]
        return sorted(found, key=lambda one: (order.index(one[1]), one[0]))

    async def give(self, person_id: str, role: Role, now: datetime) -> None:
        """Give a role; no error when the person has it."""
        await self._connection.execute(_GIVE, {"person_id": person_id, "role": role, "given_at": now})

    async def take(self, person_id: str, role: Role) -> None:
        """Take a role away."""
        await self._connection.execute(_TAKE, {"of_person": person_id, "which": role})
