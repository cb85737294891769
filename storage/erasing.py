"""How each kind of erasure is carried out: statements that may run twice, and on older copies of the rows."""

from collections.abc import Callable, Iterable

import sqlalchemy as sa

from bot.domain.erasure import Erasure, ErasureKind
from bot.domain.fate import Fate
from bot.domain.log import Action
from bot.domain.observation import ObservationState
from storage.changes import mark_removal, next_change
from storage.report_columns import blanks, reworded
from storage.tables import (
    DeadlineRow,
    DraftRow,
    EffectRow,
    EndorsementRow,
    EntryRow,
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
    """What destroys it.

    Raises:
        KeyError: no rows of that name are ever erased.
    """
    return _CARRY_OUT[erasure.kind](erasure)


def _change(observation_id: str, **values: object) -> sa.Update:
    """Whoever saw it before has seen an older version."""
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
    """The reporter stands in it, its signature, notices, a correction, and where it was taken back."""
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
    """A draft that is to correct it holds its words, and its reporter."""
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
