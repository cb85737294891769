"""A working group's digest of a week or month: what to do, what came, what was promised, what is unknown."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from bot.domain.as_of import reported, stood
from bot.domain.calendar import Week, helsinki_day
from bot.domain.codes import ObservationType
from bot.domain.evidence.silence import Silence
from bot.domain.limits import Terms
from bot.domain.log import Action, Entry
from bot.domain.observation import Observation, ObservationState, in_order
from bot.domain.phenomenon import Phenomenon, PhenomenonState
from bot.domain.proposal import Proposal, ProposalState
from bot.domain.rhythm import Month
from bot.domain.suppression import THRESHOLDS, Audience, Counted, Figure, Threshold, total
from bot.domain.themes import Themes
from bot.domain.turn import Task, TurnRecords, escalated, tasks
from bot.domain.wordings import Wording

UNSCREENED = frozenset({ObservationState.RECEIVED, ObservationState.SCREENING, ObservationState.NEEDS_INFO})
"""States in which nobody has said yet that what an observation says may be read in the channel."""

_DAY = timedelta(days=1)
SILENT_DAYS = timedelta(days=90)
"""A municipality of which nothing came for so long is named."""


@dataclass(frozen=True, kw_only=True)
class MeetingAhead:
    """The next meeting.

    Attributes:
        items: how many phenomena stand on its agenda.
        closes_on: the last day on which the agenda is open.
    """

    day: date
    items: int
    closes_on: date


@dataclass(frozen=True, kw_only=True)
class Promise:
    """A proposal as it stood when the week ended: sent, answered, under way, or finished in the week.

    Attributes:
        state: a code of :class:`ProposalState`; that day's.
        since: the day on which it was entered.
        day: by when its answer is waited for, or what was promised is carried out; None when unknown.
        moved: it moved in the week.
        result: of its evaluation, in the coordinator's words, if that was in the week.
    """

    number: str
    titles: Wording
    recipient: str
    state: ProposalState
    since: date
    day: date | None = None
    moved: bool = False
    result: str = ""


@dataclass(frozen=True, kw_only=True)
class Course:
    """A phenomenon that stood elsewhere when the week ended than when it began.

    Attributes:
        state: when the week ended.
        begun: whether it was gathered in the week.
        into: the number of the phenomenon that it was merged into, if that ended it.
    """

    number: str
    titles: Wording
    state: PhenomenonState
    begun: bool = False
    into: str = ""


@dataclass(frozen=True, kw_only=True)
class Unheard:
    """Of whom nothing is known.

    Attributes:
        municipalities: Finnish names of those of which nothing came for :data:`SILENT_DAYS`, in the county's
            order.
        all: whether that is every one.
        silence: the map of closed quarters; None before the first was counted.
    """

    municipalities: tuple[str, ...] = ()
    all: bool = False
    silence: Silence | None = None


@dataclass(frozen=True, kw_only=True)
class Digest:
    """The digest of one week, or of one month, as facts.

    Attributes:
        span: the week or month, half-open.
        count: observations received in it, withdrawn ones left out.
        positive: how many of them tell of something that works, as far as it may be told.
        before: the same of the week before; None before the first.
        listed: the first ones that could be read when the week ended and not when it began, at most the
            county's limit: screened in the week, also where they came earlier.
        unscreened: how many that came were not, or are not any more: of these only the number is told.
        readable: how many could be read; more than ``listed`` where there are many.
        made_at: the moment that it tells of: the week's end, or now while the week runs.
        meeting: the next one.
        turn: what the group should do.
        promises: the longest in their state first, those that moved before the others.
        courses: in the order in which they moved.
        unfinished: the week still runs.
        late: it should have been sent on an earlier day.
        moved: a proposal moved in the week.
        escalated: in the week the group as a whole was to hear that a limit is over.
        quiet_weeks: the weeks before it that were quiet and therefore not posted, oldest first.
    """

    span: Week | Month
    count: int
    before: int | None
    listed: tuple[Observation, ...]
    readable: int
    unscreened: int
    made_at: datetime
    positive: Figure = 0
    meeting: MeetingAhead | None = None
    turn: tuple[Task, ...] = ()
    themes: Themes | None = None
    promises: tuple[Promise, ...] = ()
    courses: tuple[Course, ...] = ()
    unheard: Unheard = field(default_factory=Unheard)
    unfinished: bool = False
    late: bool = False
    moved: bool = False
    escalated: bool = False
    quiet_weeks: tuple[Week, ...] = ()

    @property
    def week(self) -> Week:
        """The week; TypeError when it is of a month."""
        if isinstance(self.span, Month):
            raise TypeError(self.span.key)
        return self.span

    @property
    def quiet(self) -> bool:
        """Whether nothing came, was screened or moved, and nothing more has waited too long."""
        return not (self.count or self.readable or self.moved or self.courses or self.escalated)


@dataclass(frozen=True, kw_only=True)
class WeekRecords:
    """What is stored of a week, for its digest.

    Attributes:
        observations: those received in it; withdrawn ones are left out of the digest.
        screened: those received earlier that may have been screened in it.
        before: how many came in the week before.
        proposals: those that were open when it ended, or moved in it; more do no harm.
        phenomena: those that moved in it, and those that they were merged into.
        entries: all log entries of these observations, proposals and phenomena by their ids, oldest first.
        turn: what the tasks follow from, but for the proposals.
        meeting, themes, unheard: as they are told.
    """

    observations: Iterable[Observation] = ()
    screened: Iterable[Observation] = ()
    before: int | None = None
    proposals: Iterable[Proposal] = ()
    phenomena: Iterable[Phenomenon] = ()
    entries: Mapping[str, Sequence[Entry]] = field(default_factory=dict)
    turn: TurnRecords = field(default_factory=TurnRecords)
    meeting: MeetingAhead | None = None
    themes: Themes | None = None
    unheard: Unheard = field(default_factory=Unheard)


@dataclass(frozen=True, kw_only=True)
class Reading:
    """How a digest is read.

    Attributes:
        now: the moment.
        on: the day whose tasks are told.
        limit: how many observations are listed.
        own: the least that a told count stands for.
        late: as of :class:`Digest`.
    """

    now: datetime
    on: date
    limit: int
    terms: Terms
    own: Threshold = THRESHOLDS[Audience.INTERNAL]
    late: bool = False


def told_until(week: Week | Month, now: datetime) -> datetime:
    """Return the first moment of which a week's digest does not tell any more."""
    return min(week.end, now + timedelta(microseconds=1))


def digest(week: Week | Month, records: WeekRecords, reading: Reading) -> Digest:
    """Tell one week or month as it ended, or as it stands while it runs."""
    at = told_until(week, reading.now)
    kept = [one for one in records.observations if one.state is not ObservationState.WITHDRAWN]
    seen = sorted(kept, key=in_order)
    unscreened = [one for one in seen if not _screened(one, records.entries.get(one.id, ()), at)]
    earlier = sorted((one for one in records.screened if one.received_at < week.start), key=in_order)
    readable = [
        one
        for one in (*seen, *earlier)
        if _screened(one, entries := records.entries.get(one.id, ()), at)
        and not _screened(one, entries, week.start)
    ]
    standing = [(one, _moves(one, records.entries)) for one in records.proposals]
    waiting = [
        (one, now.state, reported(records.entries.get(one.id, ()), at))
        for one, moves in standing
        if (now := stood(moves, at))
    ]
    turn = TurnRecords(
        observations=records.turn.observations,
        others=records.turn.others,
        proposals=waiting,
        titles=records.turn.titles,
    )
    todo = tasks(turn, reading.on, reading.terms)
    named = {one.name for one in todo}
    promises = [_promise(one, moves, week, at) for one, moves in standing if one.number not in named]
    return Digest(
        span=week,
        count=len(seen),
        positive=total(_positive(seen), reading.own),
        before=records.before,
        listed=tuple(readable[: reading.limit]),
        readable=len(readable),
        unscreened=len(unscreened),
        made_at=at,
        meeting=records.meeting,
        turn=todo,
        themes=records.themes,
        promises=_ordered(filter(None, promises)),
        courses=_courses(records, week, at),
        unheard=records.unheard,
        unfinished=reading.now < week.end,
        late=reading.late,
        moved=any(_within(moves, week, at) for _, moves in standing),
        escalated=escalated(turn, helsinki_day(week.start), helsinki_day(week.end) - _DAY, reading.terms),
    )


def _positive(seen: Iterable[Observation]) -> Iterable[Counted]:
    return [Counted(reporter=one.person_id, codes=()) for one in seen if one.type == ObservationType.POS]


SCREENING = (Action.ATTACHED, Action.LINKED, Action.CLOSED, Action.REDIRECTED)
"""After these an observation may have been screened."""

_UNREAD = UNSCREENED | {ObservationState.WITHDRAWN}


def _screened(one: Observation, entries: Iterable[Entry], at: datetime) -> bool:
    """Return whether it was screened, and still is: what is taken up again is nobody's to read."""
    then = stood(entries, at)
    return one.state not in _UNREAD and then is not None and then.state not in _UNREAD


_OF_PROPOSALS = (Action.PROPOSED, Action.MOVED)
_OF_PHENOMENA = (Action.GATHERED, Action.PHENOMENON_MOVED)


def _moves(one: Proposal, entries: Mapping[str, Sequence[Entry]]) -> list[Entry]:
    return [entry for entry in entries.get(one.id, ()) if entry.action in _OF_PROPOSALS]


def _within(entries: Iterable[Entry], week: Week | Month, at: datetime) -> list[Entry]:
    return [entry for entry in entries if week.start <= entry.at < at]


# --- promises and answers

_S = ProposalState
_PROMISED = frozenset({_S.SENT, _S.ANSWERED_YES, _S.ANSWERED_PARTLY, _S.IN_PROGRESS, _S.DEFERRED})
"""States that are told every week; the others in the week in which they were entered."""


def _promise(proposal: Proposal, moves: Sequence[Entry], week: Week | Month, at: datetime) -> Promise | None:
    now, entered = stood(moves, at), _within(moves, week, at)
    if now is None or not (entered or now.state in _PROMISED):
        return None
    state = ProposalState(now.state)
    result = entered[-1].reason if entered and state is _S.EVALUATED else ""
    return Promise(
        number=proposal.number,
        titles=proposal.titles,
        recipient=proposal.said("recipient"),
        state=state,
        since=helsinki_day(now.since),
        day=_day(proposal, state, now.since),
        moved=bool(entered),
        result=result or "",
    )


def _day(proposal: Proposal, state: ProposalState, since: datetime) -> date | None:
    """By when an answer was asked for, or something was promised; a later promise is of a later week."""
    if state is _S.SENT:
        asked = proposal.said("answer_by")
        return date.fromisoformat(asked) if asked else None
    return proposal.until if proposal.since == since else None


def _ordered(promises: Iterable[Promise]) -> tuple[Promise, ...]:
    return tuple(sorted(promises, key=lambda one: (not one.moved, one.since, one.number)))


# --- phenomena


def _courses(records: WeekRecords, week: Week | Month, at: datetime) -> tuple[Course, ...]:
    """Return what moved; what came on an agenda and off it again stands where it stood."""
    by_id = {one.id: one for one in records.phenomena}
    found: list[tuple[datetime, Course]] = []
    for one in by_id.values():
        moves = [entry for entry in records.entries.get(one.id, ()) if entry.action in _OF_PHENOMENA]
        before, now, entered = stood(moves, week.start), stood(moves, at), _within(moves, week, at)
        if now is None or not entered or (before and before.state == now.state):
            continue
        state = PhenomenonState(now.state)
        into = by_id.get(one.merged_into or "") if state is PhenomenonState.ARCHIVED else None
        course = Course(
            number=one.number,
            titles=one.titles,
            state=state,
            begun=before is None,
            into=into.number if into else "",
        )
        found.append((entered[0].at, course))
    return tuple(course for _, course in sorted(found, key=lambda one: (one[0], one[1].number)))
