"""The SQL of the outbox: what waits, what is next, who holds it, how much was just sent."""

from collections.abc import Callable

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.errors import Reason
from bot.domain.notices import DeliveryState, Handling, Notice, NoticeKind
from storage.row_mapping import RowMapping
from storage.tables import EntryRow, NoticeRow, PersonRow, table_of
from storage.tables.row import UtcDateTime

FIRST, NEWS = 0, 1
"""Ranks: what a reader waits for, and news."""

notice = RowMapping(Notice, NoticeRow)
_outbox = notice.table
_other = _outbox.alias("other")
_entries = table_of(EntryRow)


def _literal(*values: str) -> list[sa.ColumnElement[str]]:
    # Written out: what can never change need not be bound again in each statement.
    return [sa.literal_column(f"'{value}'") for value in values]


_KINDS = _literal(*sorted(NoticeKind))


def _handled(how: Callable[[Handling], bool]) -> list[sa.ColumnElement[str]]:
    """The kinds of notices with this handling."""
    return _literal(*sorted(kind for kind in NoticeKind if how(kind.handling)))


def _waits(table: sa.FromClause) -> sa.ColumnElement[bool]:
    # Written out, as in the partial index: with a parameter neither database would use it. A kind that this
    # version does not know is a newer copy's business: it is passed over, and nothing waits for it.
    return sa.and_(table.c.state == sa.literal_column("'queued'"), table.c.kind.in_(_KINDS))


_queued = _waits(_outbox)
_now = sa.bindparam("now", type_=UtcDateTime)
_one = _outbox.c.id == sa.bindparam("notice_id")
_free = sa.or_(_outbox.c.lease_until.is_(None), _outbox.c.lease_until <= _now)
_goes_before = sa.and_(
    _other.c.id < _outbox.c.id,
    # What a reader waits for overtakes news, but not news of the same subject.
    sa.or_(_other.c.rank <= _outbox.c.rank, _other.c.subject == _outbox.c.subject),
)
_its_turn = ~sa.exists().where(
    _other.c.place == _outbox.c.place,
    _waits(_other),
    _other.c.id != _outbox.c.id,
    sa.or_(_other.c.lease_until > _now, _goes_before),  # one at a time in a place
)

_ANEW = {
    "state": DeliveryState.QUEUED,
    "reason": None,
    "attempts": 0,
    "sending": False,
    "holder": None,
    "lease_until": None,
    "settled_at": None,
}

ADD = insert(_outbox).on_conflict_do_nothing(index_elements=[_outbox.c.key])

# One tried before waits for what Teams asked for, and goes on doing so.
HASTEN = (
    sa.update(_outbox)
    .where(_outbox.c.key == sa.bindparam("notice_key"), _queued, _outbox.c.attempts == 0)
    .values(due_at=_outbox.c.created_at, subject=sa.func.coalesce(_outbox.c.subject, sa.bindparam("about")))
)

_due = (
    sa.select(_outbox.c.id)
    # One marked as sending may have arrived: it is interrupted, and keeps its place until that is settled.
    .where(
        _queued,
        _outbox.c.rank <= sa.bindparam("ranks_to"),
        _outbox.c.due_at <= _now,
        _free,
        ~_outbox.c.sending,
        _its_turn,
    )
    .order_by(_outbox.c.rank, _outbox.c.id)
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
    .returning(*notice.columns, _outbox.c.rank)
)

UNCLAIM = sa.update(_outbox).where(_one).values(holder=None, lease_until=None)

INTERRUPTED = notice.select(_queued, _outbox.c.sending, _outbox.c.lease_until <= _now).order_by(_outbox.c.id)

DOUBTFUL = notice.select(
    _outbox.c.state == DeliveryState.AMBIGUOUS,
    _outbox.c.reason == Reason.AMBIGUOUS,
    ~_outbox.c.repeated,
    _outbox.c.kind.in_(_handled(lambda one: one.again)),
    _outbox.c.due_at <= _now,
).order_by(_outbox.c.id)
REPEAT = (
    sa.update(_outbox)
    .where(_one, _outbox.c.state == DeliveryState.AMBIGUOUS)
    .values(_ANEW | {"repeated": True})
)
_later = _outbox.alias("later")
OVERTAKEN = (
    sa.select(_later.c.id)
    .where(
        _later.c.place == sa.bindparam("at_place"),
        _later.c.subject == sa.bindparam("about"),
        _later.c.id > sa.bindparam("notice_id"),
        _later.c.state == DeliveryState.SENT,
    )
    .limit(1)
)
# An observation may stand in two proposals: what one of them met is no newer word about the other.
_told = [
    sa.select(sa.func.coalesce(_entries.c.about, _entries.c.subject))
    .where(_entries.c.id == entry)
    .scalar_subquery()
    for entry in (_later.c.entry, sa.bindparam("of_entry", type_=sa.Integer))
]
OVERTAKEN_BY_ITS_KIND = OVERTAKEN.where(
    _later.c.kind == sa.bindparam("of_kind"), _told[0].is_not_distinct_from(_told[1])
)
DROP = (
    sa.update(_outbox)
    .where(_one, _outbox.c.state == DeliveryState.AMBIGUOUS)
    .values(state=DeliveryState.FAILED, reason=Reason.MOOT)
)
ARRIVED = (
    sa.update(_outbox)
    .where(
        _one,
        sa.or_(
            _outbox.c.person_id == sa.bindparam("recipient"), _outbox.c.group_id == sa.bindparam("recipient")
        ),
        sa.or_(
            _outbox.c.state == DeliveryState.AMBIGUOUS,
            sa.and_(_queued, _outbox.c.repeated, ~_outbox.c.sending),
        ),
    )
    .values(state=DeliveryState.SENT, reason=None)
)

SENDING = sa.update(_outbox).where(_one, _queued, _outbox.c.holder == sa.bindparam("by")).values(sending=True)

JOIN = (
    sa.update(_outbox)
    .where(_one, _queued)
    .values(holder=sa.bindparam("by"), lease_until=sa.bindparam("lease", type_=UtcDateTime), sending=True)
)

RENEW = (
    sa.update(_outbox)
    .where(_one, _outbox.c.holder == sa.bindparam("by"))
    .values(card_id=None, kind=sa.bindparam("new_kind"))
)

_settle = (
    sa.update(_outbox)
    .where(_one)
    .values(
        state=sa.bindparam("new_state"),
        reason=sa.bindparam("new_reason"),
        activity_id=sa.bindparam("new_activity_id"),
        due_at=sa.func.coalesce(sa.bindparam("new_due_at", type_=UtcDateTime), _outbox.c.due_at),
        held_at=sa.func.coalesce(sa.bindparam("new_held_at", type_=UtcDateTime), _outbox.c.held_at),
        attempts=_outbox.c.attempts + sa.bindparam("tries", type_=sa.Integer),
        sending=False,
        holder=None,
        lease_until=None,
        settled_at=sa.func.coalesce(sa.bindparam("new_settled_at", type_=UtcDateTime), _outbox.c.settled_at),
    )
)
SETTLE_HELD = _settle.where(_outbox.c.holder == sa.bindparam("by"))
SETTLE_ABANDONED = _settle.where(_queued, _free)

# --- holding

_of_person = _outbox.c.person_id == sa.bindparam("recipient")
_of_group = _outbox.c.group_id == sa.bindparam("recipient")
_held = _outbox.c.state == DeliveryState.HELD
_hold = sa.update(_outbox).values(
    state=DeliveryState.HELD,
    reason=sa.bindparam("why"),
    held_at=sa.func.coalesce(_outbox.c.held_at, _now),
    settled_at=_now,
)
# What is going out is left to its courier, which settles it with what it knows.
_may_wait = sa.and_(_queued, ~_outbox.c.sending)
HOLD_FOR_PERSON = _hold.where(_may_wait, _of_person)
HOLD_FOR_GROUP = _hold.where(_may_wait, _of_group)
_of_place = _outbox.c.place == sa.bindparam("at_place")
_paused = sa.and_(_held, _outbox.c.reason == Reason.PAUSED)
# Also what a pause held and that is queued again, until it is tried: it waited as its reader wished.
_not_paused = sa.or_(_outbox.c.reason.is_(None), _outbox.c.reason != Reason.PAUSED)
RELEASE = sa.update(_outbox).where(_held, _not_paused, _of_place).values(_ANEW)
RESUME = sa.update(_outbox).where(_paused, _of_person).values(_ANEW | {"reason": Reason.PAUSED})
# What waits for its next try is tried at once; not where Teams itself asked for patience. By when it was
# made: a person's own word lets it go, and their row does not say when that was.
RETRY = (
    sa.update(_outbox)
    .where(_queued, _of_place, _outbox.c.due_at > _now, _outbox.c.attempts > 0)
    .where(_outbox.c.reason != Reason.THROTTLED)
    .values(due_at=_outbox.c.created_at)
)
READDRESS = (
    sa.update(_outbox)
    .where(
        _outbox.c.key == sa.bindparam("of_key"),
        _outbox.c.state.not_in((DeliveryState.SENT, DeliveryState.AMBIGUOUS)),
    )
    .values(place=sa.bindparam("new_place"))
)
TOGETHER = notice.select(
    _queued,
    _free,
    ~_outbox.c.sending,
    _outbox.c.place == sa.bindparam("at_place"),
    _outbox.c.id != sa.bindparam("notice_id"),
    _outbox.c.held_at.is_not(None),
    _outbox.c.kind.in_(_handled(lambda one: one.gathered)),
).order_by(_outbox.c.id)
EXPIRE = (
    sa.update(_outbox)
    .where(_held, _outbox.c.created_at < sa.bindparam("before", type_=UtcDateTime))
    .values(state=DeliveryState.FAILED, reason=sa.case((_paused, Reason.MOOT), else_=Reason.EXPIRED))
)

# --- the budget: what went out just now is read from what was settled, and from who holds a lease

_WENT_NOWHERE = (Reason.MOOT, Reason.UNBUILDABLE, Reason.UNPREPARED, Reason.EXPIRED)
_went_out = sa.and_(
    _outbox.c.state.not_in(_literal(DeliveryState.HELD, DeliveryState.COVERED)),  # mostly never tried
    _outbox.c.settled_at > sa.bindparam("since", type_=UtcDateTime),
    # A clock that was set back must not make us wait for what lies in its future.
    _outbox.c.settled_at <= sa.bindparam("until", type_=UtcDateTime),
    sa.or_(_outbox.c.reason.is_(None), _outbox.c.reason.not_in(_literal(*_WENT_NOWHERE))),
)
WENT_OUT = sa.select(_outbox.c.settled_at).where(_went_out).order_by(_outbox.c.settled_at)
WENT_TO = WENT_OUT.where(_outbox.c.place == sa.bindparam("at_place"))
UNDER_WAY = sa.select(sa.func.count()).select_from(_outbox).where(_outbox.c.lease_until > _now, _queued)

# After a restore. One marked as sending may have been sent before the backup was made, as any other may
# have been sent since, and one in doubt may have been repeated; a lease in it is nobody's.
DOUBT = (
    sa.update(_outbox)
    .where(
        sa.or_(
            _outbox.c.state.in_((DeliveryState.QUEUED, DeliveryState.HELD)),
            sa.and_(_outbox.c.state == DeliveryState.AMBIGUOUS, _outbox.c.reason == Reason.AMBIGUOUS),
        )
    )
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
    # The newest: where the first one was deleted, a later one opened the thread again.
    .order_by(_outbox.c.id.desc())
    .limit(1)
)

# --- what an operator sees

_lost = _outbox.c.state.in_((DeliveryState.FAILED, DeliveryState.AMBIGUOUS))
_not_moot = sa.or_(_outbox.c.reason.is_(None), _outbox.c.reason != Reason.MOOT)
_late = sa.and_(
    _outbox.c.state == sa.literal_column("'queued'"),
    _outbox.c.created_at < sa.bindparam("before", type_=UtcDateTime),
)
STUCK = (
    sa.select(
        _outbox.c.id,
        _outbox.c.state,
        _outbox.c.kind,
        _outbox.c.reason,
        _outbox.c.created_at,
        _outbox.c.attempts,
        _outbox.c.settled_at,
    )
    .where(sa.or_(sa.and_(_lost, _not_moot), sa.and_(_not_paused, sa.or_(_held, _late))))
    .order_by(_outbox.c.id)
)
AGAIN = (
    sa.update(_outbox)
    .where(_one, sa.or_(_lost, _held))
    .values(_ANEW | {"due_at": _now})
    .returning(_outbox.c.person_id)
)

_people = table_of(PersonRow)
REACHABLE = sa.update(_people).where(_people.c.id == sa.bindparam("recipient")).values(blocked_at=None)
_within_reach = sa.select(_people.c.id).where(_people.c.blocked_at.is_(None))
_not_pausing = sa.select(_people.c.id).where(_people.c.paused_at.is_(None))
RELEASE_STRANDED = (
    sa.update(_outbox)
    .where(_held, _outbox.c.person_id.in_(_within_reach))
    .where(sa.or_(_not_paused, _outbox.c.person_id.in_(_not_pausing)))
    .values(_ANEW)
)

COUNTS = (
    sa.select(_outbox.c.state, sa.func.count().label("many")).where(_not_paused).group_by(_outbox.c.state)
)

UNHEARD = sa.select(_outbox.c.person_id).where(
    _held,
    _not_paused,
    _outbox.c.kind.in_(_handled(lambda one: one.feedback)),
    _outbox.c.settled_at < sa.bindparam("before", type_=UtcDateTime),
)

# A leased one is looked at again when its lease ends: it was due before the lease began.
NEXT_DUE = sa.select(
    sa.func.min(sa.func.coalesce(_outbox.c.lease_until, _outbox.c.due_at, type_=UtcDateTime))
).where(_queued, _its_turn)
