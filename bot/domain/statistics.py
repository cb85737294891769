"""Count and list what a digest tells, from observations, phenomena and proposals alone."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.domain.calendar import Week, helsinki_day
from bot.domain.codes import Need, ObservationType, Sector
from bot.domain.deadlines import Deadline
from bot.domain.limits import Limit
from bot.domain.log import Action, Entry
from bot.domain.observation import Observation, ObservationState, in_order
from bot.domain.overdue import Unanswered, by_limit, unanswered
from bot.domain.phenomenon import Phenomenon, PhenomenonState
from bot.domain.proposal import Proposal, ProposalState
from bot.domain.suppression import THRESHOLDS, WITHHELD, Audience, Counted, Figure, Table, suppress, total

Count = tuple[str, int]
"""A code and how often it was chosen."""


def _plain(codes: type[StrEnum]) -> tuple[str, ...]:
    """The codes as JSON holds them."""
    return tuple(code.value for code in codes)


_LISTS: dict[str, tuple[tuple[str, ...], Callable[[Observation], tuple[str, ...]]]] = {
    "type": (_plain(ObservationType), lambda one: (one.type,)),
    "need_main": (_plain(Need), lambda one: (one.need_main,)),
    "sector": (_plain(Sector), lambda one: one.sector),
}
"""The lists of codes that are counted; sectors add up to nothing: an observation may name two."""


@dataclass(frozen=True, kw_only=True)
class Breakdown:
    """Observations by one list of codes, as they may be told.

    Attributes:
        counts: by code, most frequent first; what nobody chose is left out.
        withheld: whether other codes are withheld, chosen or not.
    """

    counts: tuple[Count, ...]
    withheld: bool

    @property
    def too_few(self) -> bool:
        """Whether there are observations, and no count of them may be told."""
        return self.withheld and not self.counts


@dataclass(frozen=True, kw_only=True)
class Change:
    """A proposal that entered states during the period, in this order; ``DRAFT``: it was made.

    Attributes:
        result: of its evaluation, in the coordinator's words.
    """

    proposal: Proposal
    states: tuple[ProposalState, ...]
    result: str | None = None


@dataclass(frozen=True, kw_only=True)
class PhenomenonChange:
    """A phenomenon that was begun or entered states during the period; nothing of it is counted.

    Attributes:
        states: in this order.
        begun: whether it was gathered in the period.
        into: the number of the phenomenon that it was merged into, as the last of it.
    """

    phenomenon: Phenomenon
    states: tuple[PhenomenonState, ...]
    begun: bool = False
    into: str | None = None


@dataclass(frozen=True, kw_only=True)
class Digest:
    """One period's digest as facts.

    Attributes:
        week: the period, half-open.
        count: observations received in it, withdrawn ones left out.
        by_type, by_need, by_sector: what the internal level tells; an observation may name two sectors.
        listed: the first observations by number, at most the county's limit.
        more: how many are not listed; ``len(listed) + more == count``.
        open_proposals: those not finished, the longest in their state first.
        changes: the proposals that were made or moved during the period, by their first change.
        courses: the phenomena that were begun or moved during it, in the same way.
        overdue: how many of each time limit are over although coordinator and chair were reminded.
        unanswered: sent proposals that nobody answered for so long, the longest first.
        unfinished: the period still runs.
        late: it should have been sent on an earlier day.
    """

    week: Week
    count: int
    by_type: Breakdown
    by_need: Breakdown
    by_sector: Breakdown
    listed: tuple[Observation, ...]
    more: int
    open_proposals: tuple[Proposal, ...]
    changes: tuple[Change, ...]
    made_at: datetime
    courses: tuple[PhenomenonChange, ...] = ()
    overdue: tuple[Count, ...] = ()
    unanswered: tuple[Unanswered, ...] = ()
    unfinished: bool = False
    late: bool = False

    @property
    def quiet(self) -> bool:
        """Whether nothing came and nothing changed."""
        return not (self.count or self.changes or self.courses)


@dataclass(frozen=True, kw_only=True)
class PeriodRecords:
    """What is stored of a period, for its digest.

    Attributes:
        observations: those received in it; withdrawn ones are left out of the digest.
        proposals: those that are not finished, and those that were moved in it.
        entries: the log entries of the period that moved a proposal or a phenomenon, oldest first.
        overdue: how many deadlines the digest tells of, by limit.
        late_answers: those of them that wait for a proposal's answer.
        phenomena: those that changed in it, and those that they were merged into.
    """

    observations: Iterable[Observation] = ()
    proposals: Sequence[Proposal] = ()
    entries: Sequence[Entry] = ()
    overdue: Mapping[Limit, int] = field(default_factory=dict)
    late_answers: Iterable[Deadline] = ()
    phenomena: Iterable[Phenomenon] = ()


def digest(
    week: Week, records: PeriodRecords, *, limit: int, made_at: datetime, late: bool = False
) -> Digest:
    """Count one period, and list as many of its observations as ``limit`` says."""
    kept = (one for one in records.observations if one.state is not ObservationState.WITHDRAWN)
    seen = sorted(kept, key=in_order)
    internal = THRESHOLDS[Audience.INTERNAL]
    by = {name: breakdown(suppress(table, internal)) for name, table in tables_of(seen).items()}
    by_id = {proposal.id: proposal for proposal in records.proposals}
    return Digest(
        week=week,
        count=len(seen),
        by_type=by["type"],
        by_need=by["need_main"],
        by_sector=by["sector"],
        listed=tuple(seen[:limit]),
        more=max(0, len(seen) - limit),
        open_proposals=tuple(
            sorted((p for p in records.proposals if p.open), key=lambda p: (p.since, p.number))
        ),
        changes=_changes(by_id, records.entries),
        courses=_courses({one.id: one for one in records.phenomena}, records.entries, week),
        made_at=made_at,
        unfinished=made_at < week.end,
        late=late,
        overdue=by_limit(records.overdue),
        unanswered=unanswered(records.late_answers, helsinki_day(made_at)),
    )


def _changes(by_id: Mapping[str, Proposal], entries: Iterable[Entry]) -> tuple[Change, ...]:
    states: dict[str, list[ProposalState]] = {}
    results: dict[str, str | None] = {}
    for entry in entries:
        if entry.subject in by_id and entry.state:
            states.setdefault(entry.subject, []).append(ProposalState(entry.state))
            if entry.state == ProposalState.EVALUATED:
                results[entry.subject] = entry.reason
    return tuple(
        Change(proposal=by_id[id_], states=tuple(entered), result=results.get(id_))
        for id_, entered in states.items()
    )


def _courses(
    by_id: Mapping[str, Phenomenon], entries: Iterable[Entry], week: Week
) -> tuple[PhenomenonChange, ...]:
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.subject in by_id and entry.action in (Action.GATHERED, Action.PHENOMENON_MOVED):
            found.setdefault(entry.subject, []).append(entry)
    return tuple(_course(by_id[id_], of_it, by_id, week) for id_, of_it in found.items())


def _course(
    phenomenon: Phenomenon, entries: Sequence[Entry], by_id: Mapping[str, Phenomenon], week: Week
) -> PhenomenonChange:
    moves = [entry.state for entry in entries if entry.action is Action.PHENOMENON_MOVED and entry.state]
    into = by_id.get(phenomenon.merged_into or "")
    return PhenomenonChange(
        phenomenon=phenomenon,
        states=tuple(PhenomenonState(state) for state in moves),
        begun=any(entry.action is Action.GATHERED for entry in entries),
        into=into.number if into and moves and phenomenon.since < week.end else None,
    )


def tables_of(observations: Sequence[Observation]) -> dict[str, Table]:
    """Observations by type, need and sector, to be told only through :mod:`bot.domain.suppression`."""
    return {
        name: Table(
            codes=codes,
            rows=tuple(Counted(reporter=one.person_id, codes=chosen(one)) for one in observations),
        )
        for name, (codes, chosen) in _LISTS.items()
    }


def told_to_reporters(observations: Iterable[Observation]) -> Figure:
    """Return how many observations there are, when a reporter may be told so much."""
    rows = (Counted(reporter=one.person_id, codes=()) for one in observations)
    return total(rows, THRESHOLDS[Audience.INTERNAL])


def breakdown(told: Mapping[str, Figure]) -> Breakdown:
    """A table as it may be told, in the order in which it is read."""
    counts = [(code, figure) for code, figure in told.items() if isinstance(figure, int) and figure]
    return Breakdown(
        counts=tuple(sorted(counts, key=lambda count: (-count[1], count[0]))),
        withheld=WITHHELD in told.values(),
    )
