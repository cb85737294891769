"""Checks: the log, played again through the domain's tables, gives the stored state of everything."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from bot.domain.log import Action, Entry
from bot.domain.observation import OBSERVATION_MOVES, ObservationState
from bot.domain.phenomenon import PHENOMENON_MOVES, PhenomenonState
from bot.domain.proposal import PROPOSAL_MOVES, ProposalState
from tests.year.lived import Lived

_BEGINS = {
    ObservationState.RECEIVED,
    PhenomenonState.EMERGING,
    ProposalState.DRAFT,
    ProposalState.PUT_FORWARD,
}
_RESTORES = {Action.UNLINKED, Action.UNLISTED}
"""What undoes something leads back to where it stood before."""

Moves = Mapping[str, AbstractSet[str]]


def unexplained(lived: Lived) -> Iterator[str]:
    """Subjects whose entries do not lead to their state by allowed moves."""
    observations: Moves = {state: set(to) for state, to in OBSERVATION_MOVES.items()}
    phenomena: Moves = {state: set(to) for state, to in PHENOMENON_MOVES.items()}
    proposals: Moves = {state: set(to) for state, to in PROPOSAL_MOVES.items()}
    for seen in lived.observations:
        yield from _played(seen.number, seen.state, lived.log[seen.id], observations)
    for phenomenon in lived.phenomena:
        yield from _played(phenomenon.number, phenomenon.state, lived.log[phenomenon.id], phenomena)
    for proposal in lived.proposals:
        yield from _played(proposal.number, proposal.state, lived.log[proposal.id], proposals)


def _played(number: str, state: str, entries: list[Entry], moves: Moves) -> Iterator[str]:
    at = ""
    for entry in entries:
        to = entry.state
        if to is None or to not in moves:
            continue  # a decision's or a vote's own code
        if not at:
            if to not in _BEGINS:
                yield f"{number} begins as {to}"
        elif to != at and to not in moves[at] and not _back(entry, entries, to):
            yield f"{number} went from {at} to {to} by {entry.action}, which the table forbids"
        at = to
    if at != state:
        yield f"{number} stands as {state}, and its log ends as {at}"


def _back(entry: Entry, entries: list[Entry], to: str) -> bool:
    """Whether this undoes something: by hand, or by the bot for support that is gone."""
    before = {one.state for one in entries if (one.id or 0) < (entry.id or 0)}
    undone = entry.action in _RESTORES or (entry.person_id is None and to == PhenomenonState.EMERGING)
    return undone and to in before


def unmatched(lived: Lived) -> Iterator[str]:
    """Phenomena whose observations are not those that their log links."""
    by_id = lived.by_id
    for phenomenon in lived.phenomena:
        linked: dict[str, None] = {}
        for entry in lived.log[phenomenon.id]:
            if entry.about not in by_id:
                continue
            if entry.action is Action.ATTACHED:
                linked[entry.about] = None
            elif entry.action is Action.UNLINKED:
                linked.pop(entry.about, None)
        if tuple(linked) != phenomenon.observation_ids:
            yield f"{phenomenon.number} links other observations than its log says"
