"""People, and their sealed Teams identities."""

from collections.abc import Collection
from dataclasses import fields
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.codes import Language
from bot.domain.errors import Conflict
from bot.domain.people import Address, Opening, Person
from bot.ports import WrongKey
from storage.canary import Canary
from storage.engine.connection import Connection
from storage.engine.expressions import among
from storage.repository import SealedRepository, Things
from storage.row_mapping import RowMapping
from storage.tables import AddressRow, OpeningRow, PersonRow, SignatureRow, table_of
from storage.tables.row import UtcDateTime
from storage.vault import KeyMissing, Vault

# A pause has its own statement: who is saved may have been read before another turn began or ended it.
_person = RowMapping(Person, PersonRow, fixed=("id", "paused_at"))
_people, _addresses = _person.table, table_of(AddressRow)
_openings, _signatures = table_of(OpeningRow), table_of(SignatureRow)
_FIND = (
    sa.select(*_person.columns, _addresses.c.trace)
    .join_from(_people, _addresses)
    .where(_addresses.c.identity == sa.bindparam("mark"))
)
_ADD_ADDRESS = insert(_addresses).on_conflict_do_nothing()
_REMOVE = sa.delete(_people).where(_people.c.id == sa.bindparam("id"))
# Who is saved may have been read before another turn learned their language.
_SAVE = _person.overwrite("id").values(
    language=sa.func.coalesce(sa.bindparam("language"), _people.c.language)
)
_LEARN_LANGUAGE = (
    sa.update(_people)
    .where(_people.c.id == sa.bindparam("of_person"), _people.c.language.is_(None))
    .values(language=sa.bindparam("named"))
)
_PAUSE = (
    sa.update(_people)
    .where(_people.c.id == sa.bindparam("of_person"))
    .values(paused_at=sa.func.coalesce(_people.c.paused_at, sa.bindparam("since", type_=UtcDateTime)))
)
_UNPAUSE = sa.update(_people).where(_people.c.id == sa.bindparam("of_person")).values(paused_at=None)
_of_person = _addresses.c.person_id == sa.bindparam("of_person")
_MOVE = (
    sa.update(_addresses)
    .where(_of_person)
    .values({name: sa.bindparam(f"new_{name}") for name in ("identity", "trace", "sealed")})
)
_SEALED = sa.select(_addresses.c.sealed).where(_of_person)
_ALL = (
    sa.select(_addresses.c.person_id, _addresses.c.sealed)
    .where(_addresses.c.person_id > sa.bindparam("after"))
    .order_by(_addresses.c.person_id)
    .limit(sa.bindparam("limit"))
)
_FACTS = tuple(field.name for field in fields(Address) if field.name != "person_id")
_OPENED = sa.insert(_openings)
_SIGN = sa.insert(_signatures)
_SIGNATURE = sa.select(_signatures.c.sealed).where(_signatures.c.observation_id == sa.bindparam("of"))
_UNSIGN = sa.delete(_signatures).where(_signatures.c.observation_id == sa.bindparam("of"))
_SIGNED = sa.select(_signatures.c.observation_id, _signatures.c.sealed)
_SIGNATURES = _SIGNED.where(among(_signatures.c.observation_id, "ids"))
_SIGN_ANEW = (
    sa.update(_signatures)
    .where(_signatures.c.observation_id == sa.bindparam("of"))
    .values(sealed=sa.bindparam("seal"))
)


class People(SealedRepository, Things[Person]):
    """All people."""

    _mapping = _person

    def __init__(self, connection: Connection, vault: Vault) -> None:
        super().__init__(connection, vault)
        self._traces: dict[str, str] = {}

    async def find(self, tenant_id: str, object_id: str) -> Person | None:
        for mark in self._vault.marks(tenant_id, object_id):  # one, but for the days in which keys change
            if row := (await self._run(_FIND, mark=mark)).first():
                person = _person.thing(row[:-1])
                self._traces[person.id] = row[-1]
                return person
        return None

    async def get(self, person_id: str) -> Person:
        return await self._get(id=person_id)

    async def add(self, person: Person, address: Address) -> None:
        values = {"person_id": person.id, **self._sealed(address)}
        await self._require_key()  # a new person, or only unknown under this key?
        await self._run(_person.adding, **_person.values(person))
        if not await self._change(_ADD_ADDRESS, **values):
            await self.remove(person.id)
            raise Conflict

    async def save(self, person: Person) -> None:
        await self._run(_SAVE, **_person.changes(person), old_id=person.id)

    async def learn_language(self, person_id: str, language: Language) -> bool:
        return bool(await self._change(_LEARN_LANGUAGE, of_person=person_id, named=language))

    async def pause(self, person_id: str, since: datetime | None) -> None:
        if since is None:
            await self._run(_UNPAUSE, of_person=person_id)
        else:
            await self._run(_PAUSE, of_person=person_id, since=since)

    async def remove(self, person_id: str) -> None:
        await self._run(_REMOVE, id=person_id)

    async def move(self, address: Address) -> bool:
        # A mark of an older key counts as changed: then it is sealed again, which is welcome.
        if self._traces.get(address.person_id) == self._trace(address):
            return False
        await self._move(address)
        return True

    async def _move(self, address: Address) -> None:
        sealed = {f"new_{name}": value for name, value in self._sealed(address).items()}
        await self._run(_MOVE, of_person=address.person_id, **sealed)

    async def open(
        self, person_id: str, *, purpose: Opening, now: datetime, subject: str | None = None
    ) -> Address:
        sealed = await self._value(_SEALED, of_person=person_id)
        if sealed is None:
            raise KeyError(person_id)
        await self._note(purpose, now, person_id=person_id, subject=subject)
        return Address(person_id=person_id, **await self._opened(sealed))

    async def sign(self, observation_id: str, name: str) -> None:
        await self._run(_SIGN, observation_id=observation_id, sealed=self._vault.seal({"name": name}))

    async def signature(self, observation_id: str, *, purpose: Opening, now: datetime) -> str | None:
        sealed = await self._value(_SIGNATURE, of=observation_id)
        if sealed is None:
            return None
        await self._note(purpose, now, subject=observation_id)
        return str((await self._opened(sealed))["name"])

    async def signatures(
        self, observation_ids: Collection[str], *, purpose: Opening, now: datetime
    ) -> dict[str, str]:
        rows = (await self._run(_SIGNATURES, ids=observation_ids)).all()
        if rows:
            usual = {"at": now, "purpose": purpose, "person_id": None}
            noted = [{**usual, "subject": row.observation_id} for row in rows]
            await self._connection.execute(_OPENED, noted)
        return {str(row.observation_id): str((await self._opened(row.sealed))["name"]) for row in rows}

    async def unsign(self, observation_id: str) -> None:
        await self._run(_UNSIGN, of=observation_id)

    async def reseal(self, after: str, *, limit: int) -> list[str]:
        rows = (await self._run(_ALL, after=after, limit=limit)).all()
        for row in rows:
            await self._move(Address(person_id=row.person_id, **self._vault.open(row.sealed)))
        return [str(row.person_id) for row in rows]

    async def reseal_signatures(self, now: datetime) -> int:
        await self._note(Opening.ROTATION, now)
        rows = (await self._run(_SIGNED)).all()
        for row in rows:
            seal = self._vault.seal(self._vault.open(row.sealed))
            await self._run(_SIGN_ANEW, of=row.observation_id, seal=seal)
        return len(rows)

    async def reseal_canary(self) -> None:
        await Canary(self._connection, self._vault).renew()

    async def _opened(self, sealed: str) -> dict[str, Any]:
        try:
            return self._vault.open(sealed)
        except KeyMissing:
            await self._require_key()
            raise

    async def _require_key(self) -> None:
        """Raise WrongKey when another program has changed the key since this copy looked."""
        if await Canary(self._connection, self._vault).oldest_key() is None:
            raise WrongKey(
                "The key that seals who people are was changed, and this copy does not know the new one."
            )

    async def _note(
        self, purpose: Opening, now: datetime, *, person_id: str | None = None, subject: str | None = None
    ) -> None:
        await self._run(_OPENED, at=now, purpose=purpose, person_id=person_id, subject=subject)

    def _sealed(self, address: Address) -> dict[str, str]:
        return {
            "identity": self._vault.mark(address.tenant_id, address.object_id),
            "trace": self._trace(address),
            "sealed": self._vault.seal(_facts(address)),
        }

    def _trace(self, address: Address) -> str:
        return self._vault.mark(*(f"{name}={value}" for name, value in _facts(address).items()))


def _facts(address: Address) -> dict[str, str | None]:
    return {name: getattr(address, name) for name in _FACTS}
