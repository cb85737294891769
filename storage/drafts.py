"""Observations being written; at most one for a person."""

from dataclasses import replace

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.errors import Conflict
from bot.domain.observation import Draft
from storage.engine.connection import Connection, Repository
from storage.shape import Shape
from storage.tables import DraftRow

_draft = Shape(Draft, DraftRow, fixed=("id", "person_id", "corrects"))
_drafts = _draft.table
_OF = _draft.select(_drafts.c.person_id == sa.bindparam("person_id"))
_ADD = insert(_drafts).on_conflict_do_nothing()
_SAVE = _draft.overwrite("id", "version")
_FORGET_CORRECTIONS = sa.delete(_drafts).where(_drafts.c.corrects == sa.bindparam("observation_id"))
_REMOVE = sa.delete(_drafts).where(_drafts.c.id == sa.bindparam("id"))


class Drafts(Repository):
    """All drafts.

    Attributes:
        removed: whether a draft was removed in this transaction.
    """

    __slots__ = ("removed",)

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self.removed = False

    async def of(self, person_id: str) -> Draft | None:
        """This person's draft."""
        row = (await self._connection.execute(_OF, {"person_id": person_id})).first()
        return _draft.thing(row) if row else None

    async def add(self, draft: Draft) -> None:
        """Keep a new draft; Conflict when the person has one."""
        if not (await self._connection.execute(_ADD, _draft.values(draft))).rowcount:
            raise Conflict

    async def save(self, draft: Draft) -> Draft:
        """Keep a changed draft if its version is still the stored one; returns it with the next version.

        Raises:
            Conflict: another turn changed or removed it.
        """
        saved = replace(draft, version=draft.version + 1)
        values = {**_draft.changes(saved), "old_id": draft.id, "old_version": draft.version}
        if not (await self._connection.execute(_SAVE, values)).rowcount:
            raise Conflict
        return saved

    async def remove(self, draft_id: str) -> None:
        """Forget it, whatever its version; no error when there is none."""
        await self._connection.execute(_REMOVE, {"id": draft_id})
        self.removed = True

    async def forget_corrections(self, observation_id: str) -> None:
        """Remove the draft that was to correct an observation, if there is one."""
        await self._connection.execute(_FORGET_CORRECTIONS, {"observation_id": observation_id})
