"""Working groups' channels and pairing codes."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.codes import Language
from bot.domain.errors import Conflict
from bot.domain.group import GroupKind, PairingCode, WorkingGroup
from bot.domain.roles import Role
from bot.domain.scope import Appointment, Scope
from storage.repository import Things
from storage.row_mapping import Parts, RowMapping, use_of_code
from storage.tables import GroupRow, PairingCodeRow, WrongTryRow, table_of

# A group's address is stored by itself: a unit that saves something else may have read an older one.
_group = RowMapping(WorkingGroup, GroupRow, fixed=("id", "service_url", "team_id"))
_scope = Parts(
    columns=("area", "service_task"),
    split=lambda scope: {"area": scope.area, "service_task": scope.service_task},
    join=lambda columns: Scope(area=columns[0], service_task=columns[1]),
)
_code = RowMapping(PairingCode, PairingCodeRow, parts={"scope": _scope})
_groups, _codes, _tries = _group.table, _code.table, table_of(WrongTryRow)
_same_tenant = _groups.c.tenant_id == sa.bindparam("tenant_id")
_ADD = insert(_groups).on_conflict_do_nothing()
# Who is saved may have been read before another turn learned the language.
_SAVE = _group.overwrite("id").values(language=sa.func.coalesce(sa.bindparam("language"), _groups.c.language))
_MOVE = (
    sa.update(_groups)
    .where(_groups.c.id == sa.bindparam("of_group"))
    .values(service_url=sa.bindparam("new_url"), team_id=sa.bindparam("new_team"))
)
_AROUND = _group.select(
    _same_tenant,
    sa.or_(_groups.c.channel_id == sa.bindparam("channel_id"), _groups.c.team_id == sa.bindparam("team_id")),
)
# The one place that keeps work teams' channels out of what chooses, owns, counts or posts.
_ORDERED = _group.select().order_by(_groups.c.linked_at, _groups.c.id)
_ALL = _ORDERED.where(_groups.c.kind == GroupKind.WORKING)
_WORKING = _ALL.where(_groups.c.left_at.is_(None))
_TEAMS = _ORDERED.where(_groups.c.kind == GroupKind.TEAM, _groups.c.left_at.is_(None))
_IN_TEAM = _group.by("tenant_id", "team_id").order_by(_groups.c.linked_at, _groups.c.id)
_LEARN_LANGUAGE = (
    sa.update(_groups)
    .where(
        _groups.c.tenant_id == sa.bindparam("of_tenant"),
        _groups.c.team_id == sa.bindparam("of_team"),
        _groups.c.language.is_(None),
    )
    .values(language=sa.bindparam("named"))
)
_use_code = use_of_code(_codes)
_USE_CODE = _use_code.where(_codes.c.role.is_(None)).returning(*_code.columns)
_USE_ROLE_CODE = _use_code.where(_codes.c.role.is_not(None)).returning(
    _codes.c.role, _codes.c.area, _codes.c.service_task, _codes.c.until, _codes.c.group_id
)
_WRONG_TRIES = (
    sa.select(sa.func.count())
    .select_from(_tries)
    .where(
        _tries.c.person_id == sa.bindparam("person_id"),
        _tries.c.at >= sa.bindparam("since"),
        _tries.c.at <= sa.bindparam("until"),
    )
)
_NOTE_WRONG_TRY = sa.insert(_tries)
_FORGET_TRIES = sa.delete(_tries).where(_tries.c.at < sa.bindparam("before"))


class Groups(Things[WorkingGroup]):
    """All working groups."""

    _mapping = _group

    async def add(self, group: WorkingGroup) -> None:
        if not await self._change(_ADD, **_group.values(group)):
            raise Conflict

    async def get(self, group_id: str) -> WorkingGroup:
        return await self._get(id=group_id)

    async def in_channel(self, tenant_id: str, channel_id: str) -> WorkingGroup | None:
        return next(iter(await self._by(tenant_id=tenant_id, channel_id=channel_id)), None)

    async def save(self, group: WorkingGroup) -> None:
        await self._run(_SAVE, **_group.changes(group), old_id=group.id)

    async def learn_language(self, tenant_id: str, team_id: str, language: Language) -> None:
        await self._run(_LEARN_LANGUAGE, of_tenant=tenant_id, of_team=team_id, named=language)

    async def move(self, group: WorkingGroup) -> None:
        await self._run(_MOVE, of_group=group.id, new_url=group.service_url, new_team=group.team_id)

    async def around(self, tenant_id: str, team_id: str, channel_id: str) -> list[WorkingGroup]:
        return await self._list(_AROUND, tenant_id=tenant_id, team_id=team_id, channel_id=channel_id)

    async def working(self) -> list[WorkingGroup]:
        return await self._list(_WORKING)

    async def teams(self) -> list[WorkingGroup]:
        return await self._list(_TEAMS)

    async def all(self) -> list[WorkingGroup]:
        return await self._list(_ALL)

    async def in_team(self, tenant_id: str, team_id: str) -> list[WorkingGroup]:
        return await self._list(_IN_TEAM, tenant_id=tenant_id, team_id=team_id)

    async def add_code(self, code: PairingCode) -> None:
        await self._run(_code.adding, **_code.values(code))

    async def use_code(self, code_hash: str, now: datetime) -> PairingCode | None:
        row = (await self._run(_USE_CODE, hash=code_hash, now=now)).first()
        return None if row is None else _code.thing(row)

    async def use_role_code(self, code_hash: str, now: datetime) -> Appointment | None:
        row = (await self._run(_USE_ROLE_CODE, hash=code_hash, now=now)).first()
        if row is None:
            return None
        scope = Scope(area=row.area, service_task=row.service_task)
        return Appointment(role=Role(row.role), scope=scope, until=row.until, group_id=row.group_id)

    async def wrong_tries(self, person_id: str, since: datetime, until: datetime) -> int:
        await self._connection.serialise(f"wrong tries of {person_id}")
        return int(await self._value(_WRONG_TRIES, person_id=person_id, since=since, until=until))

    async def note_wrong_try(self, person_id: str, now: datetime) -> None:
        await self._run(_NOTE_WRONG_TRY, person_id=person_id, at=now)

    async def forget_tries(self, before: datetime) -> int:
        return await self._change(_FORGET_TRIES, before=before)
