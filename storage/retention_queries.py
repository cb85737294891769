"""One query for each retention rule, with the event that its time is counted from."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from typing import Any

import sqlalchemy as sa

from bot.domain.erasure import Rule
from bot.domain.fate import Fate, of
from bot.domain.notices import DeliveryState, NoticeKind
from bot.domain.observation import ObservationState
from bot.domain.phenomenon import CLOSED
from bot.domain.proposal import FINISHED
from bot.domain.stored_document import DocumentState
from storage.report_columns import FATES, is_filled
from storage.tables import (
    ConclusionRow,
    DocumentRow,
    DraftRow,
    EffectRow,
    EndorsementRow,
    EntryRow,
    IdentityRequestRow,
    NoticeRow,
    ObservationRow,
    OpeningRow,
    PhenomenonObservationRow,
    PhenomenonRow,
    ProposalObservationRow,
    ProposalRow,
    PublicationRow,
    ReadRow,
    SignatureRow,
    table_of,
)
from storage.tables.row import UtcDateTime

_observations, _proposals = table_of(ObservationRow), table_of(ProposalRow)
_links, _signatures = table_of(ProposalObservationRow), table_of(SignatureRow)
_phenomena, _gathered = table_of(PhenomenonRow), table_of(PhenomenonObservationRow)
_drafts, _outbox, _log, _openings = (table_of(row) for row in (DraftRow, NoticeRow, EntryRow, OpeningRow))
_endorsements = table_of(EndorsementRow)
_reads, _requests = table_of(ReadRow), table_of(IdentityRequestRow)
_publications, _conclusions = table_of(PublicationRow), table_of(ConclusionRow)
_effects, _documents = table_of(EffectRow), table_of(DocumentRow)
_held = _observations.alias("held")
_written = [_observations.c[name] for name in of(FATES, Fate.WORDS)]
_State = ObservationState


def _actions() -> sa.Select[Any]:
    """Every action in the log, also of a newer version, found by stepping through the index."""
    found = sa.select(sa.func.min(_log.c.action).label("action")).cte("actions", recursive=True)
    following = sa.select(sa.func.min(_log.c.action)).where(_log.c.action > found.c.action).scalar_subquery()
    return sa.select(found.union_all(sa.select(following).where(found.c.action.is_not(None))).c.action)


# The index goes by action and time, and no write has one of times alone to keep.
_any_action = _log.c.action.in_(_actions())


_before: sa.BindParameter[datetime] = sa.bindparam("before", type_=UtcDateTime)
_NOBODY = datetime.min.replace(tzinfo=UTC)
_counted: sa.BindParameter[datetime] = sa.bindparam("counted", type_=UtcDateTime)


@dataclass(frozen=True, kw_only=True)
class Question:
    """The query of one rule.

    Attributes:
        table: whose rows are due.
        event: the column with the moment that counts.
        where: what else must hold; it may name the moment before which things are due.
        name: by which people know a row; None for ``table:id``.
        row: whether the whole row goes, so that its subject is ``table:id``.
        counts: whether it cuts a link by which people are counted, and so waits for the counts of its year.
    """

    table: sa.Table
    event: sa.ColumnElement[Any]
    where: sa.ColumnElement[bool] = field(default_factory=sa.true)
    name: sa.ColumnElement[Any] | None = None
    row: bool = True
    counts: bool = False

    @property
    def _in_counts(self) -> list[sa.ColumnElement[bool]]:
        return [self.table.c.received_at < _counted] if self.counts else []

    @cached_property
    def every(self) -> sa.Select[Any]:
        """Rows of id and name, oldest first: as many as ``limit``, due ``before``."""
        named = sa.null() if self.name is None else self.name
        return (
            sa.select(self.table.c.id, named.label("name"))
            .where(self.event < _before, self.where, *self._in_counts)
            .order_by(self.event, self.table.c.id)
            .limit(sa.bindparam("limit"))
        )

    @cached_property
    def one(self) -> sa.Select[Any]:
        """The same of the row ``row_id`` alone, which is locked."""
        row_id: sa.BindParameter[Any] = sa.bindparam("row_id", type_=self.table.c.id.type)
        return self.every.where(self.table.c.id == row_id).with_for_update(of=self.table)

    def ask(
        self, before: datetime, subject: str | None, limit: int, counted: datetime | None = None
    ) -> tuple[sa.Select[Any], dict[str, object]]:
        """The statement for every subject or for one, and what is given to it."""
        given: dict[str, object] = {"before": before, "limit": limit}
        if self.counts:
            given["counted"] = counted or _NOBODY
        if subject is None:
            return self.every, given
        row_id = subject.removeprefix(f"{self.table.name}:")
        is_number = isinstance(self.table.c.id.type, sa.Integer)
        return self.one, {**given, "row_id": int(row_id) if is_number else row_id}


def _not_about_a_held_one(subject: sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
    return ~sa.exists().where(_held.c.id == subject, _held.c.hold)


def _free(state: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    return sa.and_(~_observations.c.hold, state)


def _ended() -> sa.ColumnElement[bool]:
    """Condition: closed, redirected, or linked only to what has ended before."""
    proposed = _links.c.observation_id == _observations.c.id
    gathered = _gathered.c.observation_id == _observations.c.id
    open_proposal = sa.or_(_proposals.c.state.not_in(FINISHED), _proposals.c.since >= _before)
    open_phenomenon = sa.or_(_phenomena.c.state.not_in(CLOSED), _phenomena.c.since >= _before)
    proposals = sa.join(_links, _proposals, _links.c.proposal_id == _proposals.c.id)
    phenomena = sa.join(_gathered, _phenomena, _gathered.c.phenomenon_id == _phenomena.c.id)
    return sa.or_(
        _observations.c.state.in_((_State.CLOSED, _State.REDIRECTED)),
        sa.and_(
            _observations.c.state == _State.LINKED,
            sa.or_(sa.exists().where(proposed), sa.exists().where(gathered)),
            ~sa.exists().select_from(proposals).where(proposed, open_proposal),
            ~sa.exists().select_from(phenomena).where(gathered, open_phenomenon),
        ),
    )


def _traceable() -> sa.ColumnElement[bool]:
    signed = sa.exists().where(_signatures.c.observation_id == _observations.c.id)
    return _free(sa.and_(_ended(), sa.or_(_observations.c.person_id.is_not(None), signed)))


def _wordy() -> sa.ColumnElement[bool]:
    return _free(sa.and_(_ended(), sa.or_(*map(is_filled, _written))))


def _told() -> sa.ColumnElement[bool]:
    settled, queued = _outbox.c.settled_at, _outbox.c.created_at
    return sa.and_(
        # The event once more, so that the index of what was settled is of use.
        sa.or_(settled < _before, sa.and_(settled.is_(None), queued < _before)),
        _outbox.c.state != DeliveryState.QUEUED,
        _outbox.c.person_id.is_not(None),
        _outbox.c.kind != NoticeKind.WELCOME,
        _not_about_a_held_one(_outbox.c.subject),
    )


def _of_no_case() -> sa.ColumnElement[bool]:
    of_one = sa.or_(
        sa.exists().where(_proposals.c.id == _log.c.subject),
        sa.exists().where(_phenomena.c.id == _log.c.subject),
        sa.exists().where(_publications.c.id == _log.c.subject),
        sa.exists().where(_conclusions.c.id == _log.c.subject),
    )
    return sa.and_(_any_action, ~of_one, _not_about_a_held_one(_log.c.subject))


QUESTIONS: dict[Rule, Question] = {
    Rule.DRAFT: Question(table=_drafts, event=_drafts.c.changed_at),
    Rule.WITHDRAWN: Question(
        table=_observations,
        event=_observations.c.since,
        where=_free(_observations.c.state == _State.WITHDRAWN),
        name=_observations.c.number,
    ),
    Rule.LINK: Question(
        table=_observations,
        event=_observations.c.since,
        where=_traceable(),
        name=_observations.c.number,
        row=False,
        counts=True,
    ),
    Rule.TEXT: Question(
        table=_observations,
        event=_observations.c.since,
        where=_wordy(),
        name=_observations.c.number,
        row=False,
        counts=True,
    ),
    Rule.NOTICES: Question(
        table=_outbox, event=sa.func.coalesce(_outbox.c.settled_at, _outbox.c.created_at), where=_told()
    ),
    Rule.LOG: Question(table=_log, event=_log.c.at, where=_of_no_case()),
    Rule.OPENINGS: Question(
        table=_openings,
        event=_openings.c.at,
        where=_not_about_a_held_one(_openings.c.subject),
    ),
    Rule.READS: Question(
        table=_reads,
        event=_reads.c.at,
        where=~sa.exists().where(_held.c.number == _reads.c.subject, _held.c.hold),
    ),
    Rule.REQUESTS: Question(
        table=_requests,
        event=_requests.c.requested_at,
        where=_not_about_a_held_one(_requests.c.observation_id),
    ),
    Rule.ENDORSEMENTS: Question(
        table=_endorsements,
        event=_endorsements.c.at,
        where=_endorsements.c.person_id.is_not(None),
    ),
    Rule.EFFECTS: Question(
        table=_effects,
        event=_effects.c.closed_at,
        where=_not_about_a_held_one(_effects.c.observation_id),
    ),
    Rule.DOCUMENTS: Question(
        table=_documents,
        event=_documents.c.made_at,
        where=_documents.c.state == DocumentState.DRAFT,
    ),
}
"""Partial: what is destroyed at once is never looked for."""
