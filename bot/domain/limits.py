"""Time limits (process.md C.5): the states that begin and meet one, its length, and who is told after it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from bot.domain.calendar import months_after, working_days_after
from bot.domain.observation import ObservationState
from bot.domain.phenomenon import PhenomenonState
from bot.domain.proposal import ANSWERED, ProposalState


class Limit(StrEnum):
    """Everything that must happen by some day."""

    SCREENING = "screening"
    LINKING = "linking"
    DECISION = "decision"
    SENDING = "sending"
    ANSWER = "answer"
    PROGRESS = "progress"
    PROPOSAL_UNTIL = "proposal_until"
    REVIEW = "review"
    PACK = "pack"
    MINUTES = "minutes"
    NEWS = "news"  # met by any news; passed, the reporter hears that there is none yet


class SubjectKind(StrEnum):
    """The kind of subject that a limit is set for."""

    OBSERVATION = "observation"
    PROPOSAL = "proposal"
    PHENOMENON = "phenomenon"
    MEETING = "meeting"


class Milestone(StrEnum):
    """The moments of a meeting that its time limits know."""

    LISTED = "listed"  # its agenda has its first item
    PACKED = "packed"  # its members have the pack
    HELD = "held"
    MINUTED = "minuted"
    MOVED = "moved"  # to another day, from which all is counted anew
    CANCELLED = "cancelled"


class Measure(StrEnum):
    """The unit of a length."""

    WORKING_DAYS = "working_days"
    DAYS = "days"
    MONTHS = "months"
    ESCALATIONS = "escalations"  # each the county's working days between two steps


class Told(StrEnum):
    """Who is told at a step."""

    FIRST = "first"  # who screens first what it is about; where that is nobody, the coordinator
    COORDINATOR = "coordinator"
    CHAIR = "chair"
    DIGEST = "digest"  # counted in the channel's digest from then on
    REPORTER = "reporter"
    OWNER = "owner"  # whoever answers for the proposal is asked again


@dataclass(frozen=True, kw_only=True)
class Length:
    """A time by the calendar."""

    count: int
    measure: Measure


@dataclass(frozen=True, kw_only=True)
class ReminderStep:
    """Who is told, and how long after the day on which the limit is over."""

    told: frozenset[Told]
    after: Length


def _length(count: int, measure: Measure) -> Length:
    return Length(count=count, measure=measure)


def _step(count: int, measure: Measure, *told: Told) -> ReminderStep:
    return ReminderStep(told=frozenset(told), after=_length(count, measure))


_T, _M = Told, Measure
_USUAL = (
    _step(0, _M.DAYS, _T.COORDINATOR),
    _step(1, _M.ESCALATIONS, _T.CHAIR),
    _step(2, _M.ESCALATIONS, _T.DIGEST),
)

_HANDED = (
    _step(0, _M.DAYS, _T.FIRST),
    *(replace(one, after=_length(number, _M.ESCALATIONS)) for number, one in enumerate(_USUAL, 1)),
)
"""The usual ones, after whoever screens first; where the coordinator does, :data:`_USUAL` is left of it."""


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One line of the table.

    Attributes:
        of: on which kind of subject it runs.
        begins: the states whose entering begins it, by whose state it is; that of a proposal or a phenomenon
            counts for each of its observations.
        meets: the states that meet it when they are entered, in the same way.
        length: unless the county has decided otherwise; None: the day comes with the state.
        steps: who is told, the earliest first.
        renews: entering a state that begins it meets the one that runs, and begins another.
        repeats: its first step comes again each time that the length has passed once more.
    """

    of: SubjectKind
    begins: Mapping[SubjectKind, frozenset[str]]
    meets: Mapping[SubjectKind, frozenset[str]]
    length: Length | None = None
    steps: tuple[ReminderStep, ...] = _USUAL
    renews: bool = False
    repeats: bool = False


_O, _P = ObservationState, ProposalState

ENDED = frozenset({_O.REDIRECTED, _O.CLOSED, _O.WITHDRAWN})
"""States of an observation in which its reporter has an answer; of a linked one it comes from elsewhere."""

_IN_QUEUE = {SubjectKind.OBSERVATION: frozenset({_O.RECEIVED, _O.SCREENING})}
"""Partial: of what there is, only an observation waits in the queue."""
_I = PhenomenonState
DECIDED = frozenset({_I.MONITORED, _I.ACTING, _I.RESOLVED, _I.ARCHIVED})
"""States of a phenomenon in which the group has decided about it."""


def _of(kind: SubjectKind, *states: str) -> dict[SubjectKind, frozenset[str]]:
    return {kind: frozenset(states)}


LIMITS: Mapping[Limit, Rule] = {
    Limit.SCREENING: Rule(
        of=SubjectKind.OBSERVATION,
        begins=_IN_QUEUE,
        meets={SubjectKind.OBSERVATION: ENDED | {_O.NEEDS_INFO, _O.LINKED}},
        length=_length(5, _M.WORKING_DAYS),
        steps=_HANDED,
    ),
    Limit.LINKING: Rule(
        of=SubjectKind.OBSERVATION,
        begins=_IN_QUEUE,
        meets={SubjectKind.OBSERVATION: ENDED | {_O.LINKED}},
        length=_length(20, _M.WORKING_DAYS),
    ),
    Limit.DECISION: Rule(
        of=SubjectKind.OBSERVATION,
        begins=_IN_QUEUE,
        meets={
            SubjectKind.OBSERVATION: ENDED,
            SubjectKind.PROPOSAL: frozenset({_P.ENDORSED, _P.NOT_ENDORSED}),
            SubjectKind.PHENOMENON: DECIDED,
        },
        length=_length(120, _M.DAYS),
        steps=(_step(0, _M.DAYS, _T.COORDINATOR, _T.CHAIR), _step(1, _M.ESCALATIONS, _T.DIGEST)),
    ),
    Limit.SENDING: Rule(
        of=SubjectKind.PROPOSAL,
        begins=_of(SubjectKind.PROPOSAL, _P.ENDORSED),
        meets=_of(SubjectKind.PROPOSAL, _P.SENT, _P.DEFERRED),
        length=_length(10, _M.WORKING_DAYS),
    ),
    Limit.ANSWER: Rule(
        of=SubjectKind.PROPOSAL,
        begins=_of(SubjectKind.PROPOSAL, _P.SENT),
        meets={SubjectKind.PROPOSAL: ANSWERED | {_P.LAPSED}},
        length=_length(30, _M.DAYS),
        steps=(
            _step(0, _M.DAYS, _T.COORDINATOR, _T.OWNER),
            _step(15, _M.DAYS, _T.CHAIR),
            _step(30, _M.DAYS, _T.DIGEST),
        ),
    ),
    Limit.PROGRESS: Rule(
        of=SubjectKind.PROPOSAL,
        begins=_of(SubjectKind.PROPOSAL, _P.IN_PROGRESS),
        meets=_of(SubjectKind.PROPOSAL, _P.DONE, _P.DEFERRED, _P.LAPSED),
        length=_length(3, _M.MONTHS),
        renews=True,
    ),
    Limit.PROPOSAL_UNTIL: Rule(
        of=SubjectKind.PROPOSAL,
        begins=_of(SubjectKind.PROPOSAL, _P.DEFERRED),
        meets=_of(SubjectKind.PROPOSAL, _P.PUT_FORWARD, _P.SENT, _P.LAPSED),
        renews=True,
    ),
    Limit.REVIEW: Rule(
        of=SubjectKind.PHENOMENON,
        begins=_of(SubjectKind.PHENOMENON, _I.MONITORED),
        meets={SubjectKind.PHENOMENON: frozenset(_I) - {_I.MONITORED}},
        renews=True,
    ),
    Limit.PACK: Rule(
        of=SubjectKind.MEETING,
        begins=_of(SubjectKind.MEETING, Milestone.LISTED),
        meets=_of(SubjectKind.MEETING, *(set(Milestone) - {Milestone.LISTED})),
        steps=(_step(0, _M.DAYS, _T.COORDINATOR), _step(2, _M.DAYS, _T.CHAIR)),
    ),
    Limit.MINUTES: Rule(
        of=SubjectKind.MEETING,
        begins=_of(SubjectKind.MEETING, Milestone.HELD),
        meets=_of(SubjectKind.MEETING, Milestone.MINUTED, Milestone.MOVED, Milestone.CANCELLED),
        length=_length(5, _M.WORKING_DAYS),
    ),
    Limit.NEWS: Rule(
        of=SubjectKind.OBSERVATION,
        begins={
            SubjectKind.OBSERVATION: frozenset(_O) - ENDED,
            SubjectKind.PROPOSAL: frozenset(_P) - {_P.DRAFT},
            SubjectKind.PHENOMENON: frozenset(_I),
        },
        meets={SubjectKind.OBSERVATION: ENDED},
        length=_length(90, _M.DAYS),
        steps=(_step(0, _M.DAYS, _T.REPORTER),),
        renews=True,
        repeats=True,
    ),
}
"""Reminders and escalation: who screens first, the coordinator, the chair, then all who read the digest."""

ESCALATION = 5
"""Working days between two steps, unless the county has decided otherwise."""


@dataclass(frozen=True, kw_only=True)
class Terms:
    """The time limits of one county.

    Attributes:
        spans: lengths that differ from the table, in the table's own measure.
        escalation: working days between two steps.
        closed: days off beside the public holidays.
        first: whether somebody else than the coordinator screens first.
    """

    spans: Mapping[Limit, int] = field(default_factory=lambda: MappingProxyType({}))
    escalation: int = ESCALATION
    closed: tuple[date, ...] = ()
    first: bool = False

    def steps_of(self, limit: Limit) -> tuple[ReminderStep, ...]:
        """Return the steps of a limit here, the earliest first."""
        steps = LIMITS[limit].steps
        return steps if self.first or steps is not _HANDED else _USUAL

    def after(self, day: date, length: Length) -> date:
        """The day on which a length that began on a day is over."""
        match length.measure:
            case Measure.WORKING_DAYS:
                return working_days_after(day, length.count, self.closed)
            case Measure.ESCALATIONS:
                return working_days_after(day, length.count * self.escalation, self.closed)
            case Measure.MONTHS:
                return months_after(day, length.count)
            case Measure.DAYS:
                return day + timedelta(days=length.count)

    def length_of(self, limit: Limit) -> Length | None:
        """Return the length of a limit here; None when the state names its day."""
        length = LIMITS[limit].length
        return length and _length(self.spans.get(limit, length.count), length.measure)
