"""What was destroyed, and how: statements that may run twice, and on rows of an older backup."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.erasure import Erasure, ErasureKind, Rule
from bot.domain.fate import Fate
from bot.domain.log import Action
from bot.domain.observation import ObservationState
from bot.domain.retention import Due
from storage.engine.connection import Connection
from storage.report_columns import blanks, reworded
from storage.repository import Things
from storage.retention_queries import QUESTIONS
from storage.row_mapping import RowMapping
from storage.running_numbers import mark_removal, next_change
from storage.tables import (
    DeadlineRow,
    DocumentRow,
    DraftRow,
    EffectRow,
    EndorsementRow,
    EntryRow,
    ErasureRow,
    IdentityRequestRow,
    NoticeRow,
    ObservationRow,
    OpeningRow,
    PersonRow,
    PhenomenonObservationRow,
    ProposalObservationRow,
    ReadRow,
    ReceiptMarkRow,
    SignatureRow,
    VoteRow,
    table_of,
)

_erasure = RowMapping(Erasure, ErasureRow)
_ADD = insert(_erasure.table).on_conflict_do_nothing()
_ALL = _erasure.select().order_by(_erasure.table.c.at, _erasure.table.c.id)


class Erasures(Things[Erasure]):
    """Erasures, and the rows they destroy.

    Attributes:
        added: those of this transaction that the ledger must hold before it is kept.
    """

    _mapping = _erasure

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self.added: list[Erasure] = []

    async def add(self, erasure: Erasure) -> None:
        await self._run(_ADD, **_erasure.values(erasure))
        self.added.append(erasure)

    async def carry_out(self, erasure: Erasure) -> None:
        await self._destroy(erasure)
        await self.add(erasure)

    async def due(
        self,
        rule: Rule,
        before: datetime,
        *,
        counted: datetime | None = None,
        subject: str | None = None,
        limit: int = 500,
    ) -> list[Due]:
        question = QUESTIONS[rule]
        found: list[Due] = []
        for row in await self._connection.execute(*question.ask(before, subject, limit, counted)):
            whole = f"{question.table.name}:{row.id}"
            found.append(Due(rule=rule, subject=whole if question.row else row.id, name=row.name or whole))
        return found

    async def all(self) -> list[Erasure]:
        """List every erasure that has reached this database."""
        return await self._list(_ALL)

    async def repeat(self, erasures: Sequence[Erasure]) -> int:
        """Carry out those that have not reached this database, oldest first; returns how many.

        The ledger holds them already. Noted first: another copy that is just noting the same is waited for.
        """
        missing = 0
        for erasure in sorted(erasures, key=lambda one: one.at):
            if await self._change(_ADD, **_erasure.values(erasure)):
                await self._destroy(erasure)
                missing += 1
        return missing

    async def _destroy(self, erasure: Erasure) -> None:
        for statement in statements(erasure):
            await self._run(statement)


_observations, _people = table_of(ObservationRow), table_of(PersonRow)
_links, _gathered = table_of(ProposalObservationRow), table_of(PhenomenonObservationRow)
_limits = table_of(DeadlineRow)
_outbox, _log, _signatures = table_of(NoticeRow), table_of(EntryRow), table_of(SignatureRow)
_drafts, _openings = table_of(DraftRow), table_of(OpeningRow)
_receipts = table_of(ReceiptMarkRow)
_effects = table_of(EffectRow)

_endorsements = table_of(EndorsementRow)

_changed = next_change(_observations.c.change)

MARK = "[…]"
"""Stands for words that were masked: the ledger does not know by what they were replaced."""

Statements = Iterable[sa.Executable]


def statements(erasure: Erasure) -> Statements:
    """The statements that carry out an erasure.

    Raises:
        KeyError: no rows of that name are ever erased.
    """
    return _CARRY_OUT[erasure.kind](erasure)


def _change(observation_id: str, **values: object) -> sa.Update:
    """Change an observation and raise its version, so that a press on an older card is refused."""
    return (
        sa.update(_observations)
        .where(_observations.c.id == observation_id)
        .values(version=_observations.c.version + 1, change=_changed, **values)
    )


def _withdrawn(erasure: Erasure) -> Statements:
    gone = blanks(Fate.CODE, Fate.WORDS, Fate.OF_WORDS)
    yield _change(erasure.subject, state=ObservationState.WITHDRAWN, since=erasure.at, **gone)
    yield sa.delete(_signatures).where(_signatures.c.observation_id == erasure.subject)
    yield _corrections(erasure)


def _content(erasure: Erasure) -> Statements:
    yield from _link(erasure)
    yield _change(erasure.subject, **blanks(Fate.WORDS, Fate.OF_WORDS))
    yield sa.delete(_receipts).where(_receipts.c.observation_id == erasure.subject)


def _link(erasure: Erasure) -> Statements:
    """Remove the reporter from the observation, its signature, notices, correction and withdrawal entry."""
    yield _corrections(erasure)
    yield _change(erasure.subject, **blanks(Fate.LINK))
    yield sa.delete(_signatures).where(_signatures.c.observation_id == erasure.subject)
    yield sa.delete(_outbox).where(_outbox.c.subject == erasure.subject, _outbox.c.person_id.is_not(None))
    yield sa.delete(_effects).where(_effects.c.observation_id == erasure.subject)
    yield (
        sa.update(_log)
        .where(_log.c.subject == erasure.subject, _log.c.action == Action.WITHDRAWN)
        .values(person_id=None)
    )


def _corrections(erasure: Erasure) -> sa.Delete:
    """Remove the draft that corrects it: it holds its words and its reporter."""
    return sa.delete(_drafts).where(_drafts.c.corrects == erasure.subject)


def _mask(erasure: Erasure) -> Statements:
    yield _corrections(erasure)
    for name in erasure.fields:
        marked, there = reworded(_observations, name, MARK)
        yield _change(erasure.subject, **marked).where(there)


def _person(erasure: Erasure) -> Statements:
    theirs = sa.exists().where(
        _observations.c.id == _signatures.c.observation_id, _observations.c.person_id == erasure.subject
    )
    yield sa.delete(_signatures).where(theirs)
    yield sa.delete(_people).where(_people.c.id == erasure.subject)


def _endorser(erasure: Erasure) -> Statements:
    row_id = int(erasure.subject.rpartition(":")[2])
    yield sa.update(_endorsements).where(_endorsements.c.id == row_id).values(person_id=None)


def _row(erasure: Erasure) -> Statements:
    table, _, row_id = erasure.subject.partition(":")
    return _REMOVE[table](row_id)


def _remove_observation(row_id: str) -> Statements:
    yield sa.delete(_links).where(_links.c.observation_id == row_id)
    yield sa.delete(_gathered).where(_gathered.c.observation_id == row_id)
    yield sa.delete(_outbox).where(_outbox.c.subject == row_id, _outbox.c.person_id.is_not(None))
    yield sa.update(_log).where(_log.c.subject == row_id).values(person_id=None)
    yield sa.delete(_limits).where(_limits.c.subject == row_id)
    yield mark_removal(_observations.c.change)
    yield sa.delete(_observations).where(_observations.c.id == row_id)


def _remove_entry(row_id: str) -> Statements:
    yield sa.update(_outbox).where(_outbox.c.entry == int(row_id)).values(entry=None)
    yield sa.delete(_log).where(_log.c.id == int(row_id))


def _remove_from(table: sa.Table, read: Callable[[str], object]) -> Callable[[str], Statements]:
    return lambda row_id: [sa.delete(table).where(table.c.id == read(row_id))]


_REMOVE: dict[str, Callable[[str], Statements]] = {
    "drafts": _remove_from(_drafts, str),
    "observations": _remove_observation,
    "outbox": _remove_from(_outbox, int),
    "log": _remove_entry,
    "openings": _remove_from(_openings, int),
    "reads": _remove_from(table_of(ReadRow), int),
    "effects": _remove_from(_effects, int),
    "documents": _remove_from(table_of(DocumentRow), str),
    "identity_requests": _remove_from(table_of(IdentityRequestRow), int),
}

_votes = table_of(VoteRow)
# All of a meeting's at once, by the meeting's id: who voted is to be forgotten, not counted once more.
_REMOVE["meeting_votes"] = lambda row_id: [sa.delete(_votes).where(_votes.c.meeting_id == row_id)]

_CARRY_OUT: dict[ErasureKind, Callable[[Erasure], Statements]] = {
    ErasureKind.WITHDRAWN: _withdrawn,
    ErasureKind.CONTENT: _content,
    ErasureKind.LINK: _link,
    ErasureKind.MASK: _mask,
    ErasureKind.PERSON: _person,
    ErasureKind.ENDORSER: _endorser,
    ErasureKind.ROW: _row,
}
