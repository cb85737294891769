"""Statements for digests in the outbox: which post tells which weeks."""

import sqlalchemy as sa

from bot.domain.errors import OWN_FAULT, Reason
from bot.domain.notices import DeliveryState, NoticeKind
from storage.outbox_statements import notice
from storage.tables.row import UtcDateTime

_outbox = notice.table
_missed = _outbox.alias("missed")
_asked = _outbox.alias("asked")
_lead = sa.bindparam("lead", type_=sa.Integer)
_group = sa.bindparam("of_group", type_=sa.String)
_since = sa.bindparam("since", type_=sa.String)

_TOLD = (DeliveryState.SENT, DeliveryState.AMBIGUOUS, DeliveryState.COVERED)
"""Told, or perhaps. Whatever other state there is, a digest in it did not arrive."""


_AT_FAULT = OWN_FAULT - {Reason.MOOT}
"""A post that cannot be sent; one of a quiet week was not to be, and its week is named in the next."""


def never_told(table: sa.FromClause) -> sa.ColumnElement[bool]:
    """Digests that certainly reached nobody and still could; without changes of posted ones."""
    own_key = sa.literal(f"{NoticeKind.DIGEST}:") + table.c.group_id + sa.literal(":") + table.c.subject
    return sa.and_(
        table.c.kind == NoticeKind.DIGEST,
        table.c.key == own_key,
        table.c.state.not_in(_TOLD),
        sa.or_(table.c.reason.is_(None), table.c.reason.not_in(sorted(_AT_FAULT))),
        ~table.c.sending,
        ~table.c.repeated,  # it may be there already, and says so when it goes out once more
    )


_cover = (
    sa.update(_outbox)
    .where(_outbox.c.group_id == _group, _outbox.c.id != _lead, _outbox.c.subject >= _since)
    .values(
        state=DeliveryState.COVERED,
        covered_by=_lead,
        holder=None,
        lease_until=None,
        settled_at=sa.bindparam("now", type_=UtcDateTime),
    )
)
COVER = _cover.where(never_told(_outbox))

# Run before it: what those were to tell along with themselves, so that no row is covered by a covered one.
COVER_WITH_THEM = _cover.where(
    _outbox.c.state == DeliveryState.COVERED,
    _outbox.c.covered_by.in_(
        sa.select(_missed.c.id).where(
            _missed.c.group_id == _group, _missed.c.id != _lead, never_told(_missed)
        )
    ),
)

# What a backup says was never told may have been told since.
DOUBT = (
    sa.update(_outbox)
    .where(never_told(_outbox), sa.or_(_outbox.c.reason.is_(None), _outbox.c.reason != Reason.MOOT))
    .values(
        state=DeliveryState.AMBIGUOUS,
        reason=Reason.RESTORED,
        settled_at=sa.bindparam("now", type_=UtcDateTime),
    )
)

UNCOVER = (
    sa.update(_outbox)
    .where(_outbox.c.covered_by == _lead, _outbox.c.state == DeliveryState.COVERED)
    .values(state=DeliveryState.QUEUED, covered_by=None, settled_at=None)
)

COVERED = sa.select(_outbox.c.subject).where(_outbox.c.covered_by == _lead).order_by(_outbox.c.subject)

TOLD_IN = notice.select(
    _outbox.c.id
    == sa.select(sa.func.coalesce(_asked.c.covered_by, _asked.c.id))
    .where(_asked.c.key == sa.bindparam("key"))
    .scalar_subquery()
)
