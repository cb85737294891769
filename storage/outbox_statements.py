"""The outbox in SQL: what waits, whose turn it is, who holds it."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.errors import Reason
from bot.domain.notices import FEEDBACK, DeliveryState, Notice, NoticeKind
from storage.columns import UtcDateTime
from storage.shape import Shape
from storage.tables import NoticeRow, PersonRow, table_of

notice = Shape(Notice, NoticeRow)
_outbox = notice.table
_older = _outbox.alias("older")


def _waits(table: sa.FromClause) -> sa.ColumnElement[bool]:
    # Written out, as in the partial index: with a parameter neither database would use it.
    return table.c.state == sa.literal_column("'queued'")


_queued = _waits(_outbox)
_now = sa.bindparam("now", type_=UtcDateTime)
_one = _outbox.c.id == sa.bindparam("notice_id")
_free = sa.or_(_outbox.c.lease_until.is_(None), _outbox.c.lease_until <= _now)
_first_of_its_place = ~sa.exists().where(
    _older.c.place == _outbox.c.place, _waits(_older), _older.c.id < _outbox.c.id
)

ADD = insert(_outbox).on_conflict_do_nothing(index_elements=[_outbox.c.key])
GET = notice.select(_outbox.c.key == sa.bindparam("key"))

_due = (
    sa.select(_outbox.c.id)
    # One marked as sending may have arrived: it is interrupted, and keeps its place until that is settled.
    .where(_queued, _outbox.c.due_at <= _now, _free, ~_outbox.c.sending, _first_of_its_place)
    .order_by(_outbox.c.id)
    .limit(sa.bindparam("limit"))
    # PostgreSQL: what another courier is just claiming is passed over. SQLite lets one writer in at a time.
    .with_for_update(skip_locked=True)
    # A table of its own: PostgreSQL may run a subquery that locks more than once, and go past its limit.
    .cte("due")
)
CLAIM = (
    sa.update(_outbox)
    # PostgreSQL looks at the row again once it has it: the outer conditions must hold then too.
    .where(_outbox.c.id.in_(sa.select(_due.c.id)), _queued, _free)
    .values(holder=sa.bindparam("by"), lease_until=sa.bindparam("lease"))
    .returning(*notice.columns)
)

INTERRUPTED = notice.select(_queued, _outbox.c.sending, _outbox.c.lease_until <= _now).order_by(_outbox.c.id)

SENDING = sa.update(_outbox).where(_one, _queued, _outbox.c.holder == sa.bindparam("by")).values(sending=True)

DETACH = sa.update(_outbox).where(_one, _outbox.c.holder == sa.bindparam("by")).values(card_id=None)

_settle = (
    sa.update(_outbox)
    .where(_one)
    .values(
        state=sa.bindparam("new_state"),
        reason=sa.bindparam("new_reason"),
        activity_id=sa.bindparam("new_activity_id"),
        due_at=sa.func.coalesce(sa.bindparam("new_due_at", type_=UtcDateTime), _outbox.c.due_at),
        attempts=_outbox.c.attempts + sa.bindparam("tries", type_=sa.Integer),
        sending=False,
        holder=None,
        lease_until=None,
        settled_at=_now,
    )
)
SETTLE_HELD = _settle.where(_outbox.c.holder == sa.bindparam("by"))
SETTLE_ABANDONED = _settle.where(_queued, _free)

# The lease stays: the courier that holds one of these settles it with what it knows.
BLOCK = (
    sa.update(_outbox)
    .where(_queued, _outbox.c.person_id == sa.bindparam("recipient"))
    .values(state=DeliveryState.BLOCKED, reason=sa.bindparam("why"), settled_at=_now)
)

# What a backup brought back may have been sent since; a lease in it is nobody's.
DOUBT = (
    sa.update(_outbox)
    .where(_queued)
    .values(
        state=DeliveryState.AMBIGUOUS,
        reason=sa.bindparam("why"),
        sending=False,
        holder=None,
        lease_until=None,
        settled_at=_now,
    )
)

POST_OF = (
    sa.select(_outbox.c.activity_id)
    .where(
        _outbox.c.subject == sa.bindparam("about"),
        _outbox.c.group_id == sa.bindparam("group_id"),
        _outbox.c.kind == NoticeKind.PROPOSAL_POST,
        _outbox.c.state == DeliveryState.SENT,
    )
    .order_by(_outbox.c.id)
    .limit(1)
)

_lost = _outbox.c.state.in_((DeliveryState.FAILED, DeliveryState.AMBIGUOUS))
_not_moot = sa.or_(_outbox.c.reason.is_(None), _outbox.c.reason != Reason.MOOT)
UNDELIVERED = notice.select(_lost, _not_moot).order_by(_outbox.c.id)
AGAIN = (
    sa.update(_outbox)
    .where(_one, _lost)
    .values(
        state=DeliveryState.QUEUED,
        reason=None,
        due_at=_now,
        attempts=0,
        sending=False,
        holder=None,
        lease_until=None,
        settled_at=None,
    )
)

COUNTS = sa.select(_outbox.c.state, sa.func.count().label("many")).group_by(_outbox.c.state)

_people = table_of(PersonRow)
UNHEARD = (
    sa.select(_outbox.c.person_id)
    .select_from(_outbox.join(_people, _people.c.id == _outbox.c.person_id))
    .where(
        _outbox.c.kind.in_(sorted(FEEDBACK)),
        _outbox.c.settled_at < sa.bindparam("before", type_=UtcDateTime),
        sa.or_(
            sa.and_(_outbox.c.state == DeliveryState.BLOCKED, _people.c.blocked_at.is_not(None)),
            sa.and_(_outbox.c.state == DeliveryState.FAILED, _outbox.c.reason == Reason.NOT_INSTALLED),
        ),
    )
)

# A leased one is looked at again when its lease ends: it was due before the lease began.
NEXT_DUE = sa.select(
    sa.func.min(sa.func.coalesce(_outbox.c.lease_until, _outbox.c.due_at, type_=UtcDateTime))
).where(_queued, _first_of_its_place)
