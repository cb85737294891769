"""Documents that were made: facts are added and read, never changed."""

from collections.abc import Collection
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.file_link import DocumentKind
from bot.domain.stored_document import DocumentState, StoredDocument
from storage.engine.expressions import among
from storage.repository import Things
from storage.row_mapping import RowMapping
from storage.tables import DocumentRow

_document = RowMapping(StoredDocument, DocumentRow)
_documents = _document.table
_ADD = insert(_documents).on_conflict_do_nothing()
_NEWEST_FIRST = (_documents.c.made_at.desc(), _documents.c.id)
_STANDS = _documents.c.withdrawn.is_(sa.false())
_NEWEST = (
    _document.select(
        *(_documents.c[name] == sa.bindparam(name) for name in ("kind", "key", "level", "state")), _STANDS
    )
    .order_by(*_NEWEST_FIRST)
    .limit(1)
)
_LISTED = _document.select(
    _documents.c.state == sa.bindparam("state"), among(_documents.c.kind, "kinds"), _STANDS
).order_by(*_NEWEST_FIRST)
_BY_HASH = (
    _document.select(_documents.c.facts_hash == sa.bindparam("facts_hash"))
    .order_by(_documents.c.made_at, _documents.c.id)
    .limit(1)
)
_MADE_BY = (
    sa.select(_documents.c.kind, _documents.c.key)
    .where(_documents.c.made_by == sa.bindparam("of_person"))
    .order_by(_documents.c.made_at, _documents.c.id)
)
_other = _documents.alias()
_APPROVE = (
    sa.update(_documents)
    .where(
        _documents.c.id == sa.bindparam("of"),
        _documents.c.state == DocumentState.DRAFT,
        _STANDS,
        ~sa.exists().where(
            *(_other.c[name] == _documents.c[name] for name in ("kind", "key", "level")),
            _other.c.state == DocumentState.APPROVED,
            _other.c.withdrawn.is_(sa.false()),
        ),
    )
    .values(state=DocumentState.APPROVED, approved_at=sa.bindparam("at"))
)
_WITHDRAW = (
    sa.update(_documents)
    .where(_STANDS, sa.cast(_documents.c.publications, sa.Text).like(sa.bindparam("holding")))
    .values(withdrawn=True)
)


class Documents(Things[StoredDocument]):
    """All documents that were made."""

    _mapping = _document

    async def alone(self) -> None:
        await self._connection.serialise("documents")

    async def add(self, document: StoredDocument) -> StoredDocument:
        await self._run(_ADD, **_document.values(document))
        same = {name: getattr(document, name) for name in ("facts_hash", "kind", "key", "level")}
        return (await self._by(**same))[0]

    async def get(self, document_id: str) -> StoredDocument:
        return await self._get(id=document_id)

    async def made_by(self, person_id: str) -> list[str]:
        found = await self._run(_MADE_BY, of_person=person_id)
        return [f"{row.kind}-{row.key}" for row in found]

    async def by_hash(self, facts_hash: str) -> StoredDocument | None:
        return await self._first(_BY_HASH, facts_hash=facts_hash)

    async def newest(
        self, kind: DocumentKind, key: str, level: str, state: DocumentState
    ) -> StoredDocument | None:
        return await self._first(_NEWEST, kind=kind, key=key, level=level, state=state)

    async def listed(self, state: DocumentState, kinds: Collection[DocumentKind]) -> list[StoredDocument]:
        return await self._list(_LISTED, state=state, kinds=[*kinds])

    async def approve(self, document_id: str, at: datetime) -> bool:
        await self.alone()  # of two that are approved at once, the first stands
        return bool(await self._change(_APPROVE, of=document_id, at=at))

    async def mark_withdrawn(self, publication: str) -> int:
        await self.alone()  # one that is just being stored is marked too
        return await self._change(_WITHDRAW, holding=f'%"{publication}"%')
