"""The working group's meetings and their agenda (process.md C.3, C.5 and C.7).

What may not be done to one raises a :class:`Refusal` whose key says why.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.decision import Decision
from bot.domain.errors import Refusal
from bot.domain.fate import Fate, declared
from bot.domain.phenomenon import Phenomenon, PhenomenonState


class MeetingState(StrEnum):
    """Where a meeting stands."""

    PLANNED = "planned"
    HELD = "held"  # something was decided in it
    REPORTED = "reported"  # its minutes are approved; nothing may be changed any more
    CANCELLED = "cancelled"  # nobody meets on its day, which is not planned anew by itself


MOST_ITEMS = 7
"""The most phenomena on one agenda: what a meeting can think about."""

AGENDA_CLOSES, PACK_DUE = timedelta(days=10), timedelta(days=7)
"""So long before the meeting the agenda closes and the pack is due; calendar days."""

LISTABLE = frozenset(
    {PhenomenonState.OPEN, PhenomenonState.MONITORED, PhenomenonState.ACTING, PhenomenonState.ON_AGENDA}
)
"""States from which a phenomenon comes on an agenda; ON_AGENDA waits for a proposal that a meeting made."""


@dataclass(frozen=True, kw_only=True)
class Meeting:
    """One meeting.

    Attributes:
        day: Helsinki date; no two meetings of a group share one.
        held_on: the day on which it was held, once something was decided.
        reported_at: when its minutes were approved.
        version: grows by one at each change of the meeting, its agenda or its decisions, but not by a vote.
        group_id: the id of the working group that meets.
    """

    id: str
    day: date
    state: MeetingState = MeetingState.PLANNED
    held_on: date | None = None
    reported_at: datetime | None = None
    group_id: str | None = None
    version: int = 1

    @property
    def closes_on(self) -> date:
        """The last day on which its agenda is open."""
        return self.day - AGENDA_CLOSES

    @property
    def pack_due(self) -> date:
        """When its members must have the pack."""
        return self.day - PACK_DUE

    @property
    def open(self) -> bool:
        """Whether something may still be changed."""
        return self.state in (MeetingState.PLANNED, MeetingState.HELD)

    def votable(self, today: date) -> bool:
        """Return whether members may still vote: until the first decision or the end of the day."""
        return self.state is MeetingState.PLANNED and today <= self.day


@dataclass(frozen=True, kw_only=True)
class Item:
    """A phenomenon on a meeting's agenda.

    Attributes:
        position: from 1, once an item was moved by hand; 0 follows votes and components.
        came_from, came_since, came_review_by: where the phenomenon stood before, to be restored.
        votes: how many voted for it, once the votes are counted and forgotten.
        decision: None until something is decided, and for good when the meeting did not come to it.
        reason, next_step: the group's words, as reporters read them.
        until: when a monitored phenomenon is looked at again.
        channel: where it was redirected to.
        into_id: the phenomenon that took its observations in.
        proposal_id: the proposal that was made from it in the meeting.
        version: grows by one at each change of its decision.
    """

    id: str
    meeting_id: str
    phenomenon_id: str
    came_from: PhenomenonState
    came_since: datetime
    came_review_by: date | None = None
    position: int = 0
    votes: int = 0
    decision: Decision | None = None
    reason: str = ""
    next_step: str = ""
    until: date | None = None
    channel: str = ""
    into_id: str | None = None
    proposal_id: str | None = None
    decided_at: datetime | None = None
    version: int = 1


ITEM_FATES = declared(
    Item,
    {
        Fate.ENVELOPE: "id meeting_id phenomenon_id came_from came_since came_review_by position votes "
        "decision until into_id proposal_id decided_at version",
        Fate.OFFICIAL: "reason next_step channel",
    },
)


_CLOSED = {MeetingState.REPORTED: "meeting-reported", MeetingState.CANCELLED: "meeting-cancelled"}
"""Why a meeting may not be changed. Partial: a planned or held one may."""
_BEGUN = {MeetingState.HELD: "meeting-held", **_CLOSED}
"""Why a meeting may be neither moved nor cancelled. Partial: a planned one may."""


def changeable(meeting: Meeting) -> Meeting:
    """The meeting, if something of it may still be changed: not with approved minutes, nor cancelled."""
    if meeting.state in _CLOSED:
        raise Refusal(_CLOSED[meeting.state], date=meeting.day)
    return meeting


def movable(meeting: Meeting) -> Meeting:
    """The meeting, if it may be moved to another day or cancelled: as long as nothing is decided in it."""
    if meeting.state in _BEGUN:
        raise Refusal(_BEGUN[meeting.state], date=meeting.day)
    return meeting


def held(meeting: Meeting, today: date) -> Meeting:
    """The meeting once something is decided in it, which is not before its day."""
    changeable(meeting)
    if today < meeting.day:
        raise Refusal("meeting-not-yet", date=meeting.day)
    return replace(meeting, state=MeetingState.HELD, held_on=meeting.held_on or meeting.day)


def reported(meeting: Meeting, now: datetime) -> Meeting:
    """The meeting with its minutes approved; see :func:`held` for when it must have been."""
    return replace(meeting, state=MeetingState.REPORTED, reported_at=now)


def listable(phenomenon: Phenomenon, *, listed: bool) -> PhenomenonState:
    """Return where a phenomenon would come from on an agenda; not when it is ``listed`` on one already."""
    number, state = phenomenon.number, phenomenon.state
    if listed:
        raise Refusal("agenda-already", number=number)
    if state is PhenomenonState.EMERGING:
        raise Refusal("agenda-emerging", number=number)
    if state not in LISTABLE:
        raise Refusal("agenda-closed", number=number)
    return state


def spelled(meeting: Meeting, today: date, reason: str | None) -> str | None:
    """The reason for a change of the agenda; one is needed once the agenda has closed."""
    if today > meeting.closes_on and not (reason or "").strip():
        raise Refusal("agenda-late", date=meeting.closes_on)
    return reason


def on_time(meeting: Meeting, today: date) -> Meeting:
    """The meeting, if something may still come on its agenda: until its day is over."""
    if today > meeting.day:
        raise Refusal("meeting-over", date=meeting.day)
    return meeting


def later(day: date, today: date) -> date:
    """The day of a new meeting, which must not have passed."""
    if day < today:
        raise Refusal("meeting-past")
    return day
