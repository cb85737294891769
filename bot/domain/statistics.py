"""What a digest counts and lists, from observations and proposals alone."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.calendar import Week
from bot.domain.log import Entry
from bot.domain.observation import Observation, ObservationState
from bot.domain.proposal import Proposal, ProposalState

Count = tuple[str, int]
"""A code and how often it was chosen."""


@dataclass(frozen=True, kw_only=True)
class Change:
    """A proposal that entered states during the period, in this order; ``DRAFT``: it was made."""

    proposal: Proposal
    states: tuple[ProposalState, ...]


@dataclass(frozen=True, kw_only=True)
class Digest:
    """One period's digest as facts.

    Attributes:
        week: the period, half-open.
        count: observations received in it, withdrawn ones left out.
        by_type, by_need, by_sector: counts by code, most frequent first; an observation may name two sectors.
        listed: the first observations by number, at most the county's limit.
        more: how many are not listed; ``len(listed) + more == count``.
        open_proposals: those not finished, the longest in their state first.
        changes: the proposals that were made or moved during the period, by their first change.
        unfinished: the period still runs.
        late: it should have been sent on an earlier day.
    """

    week: Week
    count: int
    by_type: tuple[Count, ...]
    by_need: tuple[Count, ...]
    by_sector: tuple[Count, ...]
    listed: tuple[Observation, ...]
    more: int
    open_proposals: tuple[Proposal, ...]
    changes: tuple[Change, ...]
    made_at: datetime
    unfinished: bool = False
    late: bool = False

    @property
    def quiet(self) -> bool:
        """Whether nothing came and nothing changed."""
        return not self.count and not self.changes


def digest(
    week: Week,
    *,
    observations: Iterable[Observation],
    proposals: Sequence[Proposal],
    entries: Iterable[Entry],
    limit: int,
    made_at: datetime,
    late: bool = False,
) -> Digest:
    """Count and list one period.

    Args:
        week: the period.
        observations: those received in it; withdrawn ones are left out here.
        proposals: all proposals.
        entries: the log entries of the period that moved a proposal.
        limit: how many observations are listed.
        made_at: when the digest is made; before the period's end it is marked unfinished.
        late: whether it is sent on a later day than it was due.
    """
    seen = sorted(
        (o for o in observations if o.state is not ObservationState.WITHDRAWN),
        key=lambda o: (o.received_at, o.number),  # not by number alone: as text, 10000 stands before 9999
    )
    by_id = {proposal.id: proposal for proposal in proposals}
    return Digest(
        week=week,
        count=len(seen),
        by_type=_counts(o.type for o in seen),
        by_need=_counts(o.need_main for o in seen),
        by_sector=_counts(sector for o in seen for sector in o.sector),
        listed=tuple(seen[:limit]),
        more=max(0, len(seen) - limit),
        open_proposals=tuple(sorted((p for p in proposals if p.open), key=lambda p: (p.since, p.number))),
        changes=_changes(by_id, entries),
        made_at=made_at,
        unfinished=made_at < week.end,
        late=late,
    )


def _changes(by_id: Mapping[str, Proposal], entries: Iterable[Entry]) -> tuple[Change, ...]:
    states: dict[str, list[ProposalState]] = {}
    for entry in entries:
        if entry.subject in by_id and entry.state:
            states.setdefault(entry.subject, []).append(ProposalState(entry.state))
    return tuple(Change(proposal=by_id[id_], states=tuple(entered)) for id_, entered in states.items())


def _counts(codes: Iterable[str]) -> tuple[Count, ...]:
    return tuple(sorted(Counter(codes).items(), key=lambda item: (-item[1], item[0])))
