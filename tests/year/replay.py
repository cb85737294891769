"""Checks: the log, played again through the domain's tables, gives the stored state of everything."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from bot.domain.log import Action, Entry
from bot.domain.meeting import Item
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


_OF_ITSELF = {
    Action.PHENOMENON_MOVED,
    Action.CLOSED,
    Action.UNANSWERED,
    Action.EFFECT_ASKED,
    Action.EFFECT_COUNTED,
}
"""What the bot only does because something was done, or was left undone, before."""


def uncaused(lived: Lived) -> Iterator[str]:
    """Entries without the cause that they must have, or with one that cannot be."""
    for entry in lived.entries.values():
        cause = lived.entries.get(entry.caused_by or 0)
        what = f"{entry.id}, {entry.action} at {entry.at},"
        if entry.caused_by and (cause is None or (cause.id or 0) >= (entry.id or 0) or cause.at > entry.at):
            yield f"{what} names {entry.caused_by} as its cause"
        if entry.action in _OF_ITSELF and entry.person_id is None and cause is None:
            yield f"{what} was done by nobody for nothing"
    for items in lived.items.values():
        for item in items:
            yield from _unfollowed(lived, item)


def _unfollowed(lived: Lived, item: Item) -> Iterator[str]:
    """A decision that what came of it does not name."""
    place = (Action.DECIDED, item.meeting_id, item.phenomenon_id)
    for id_, action in ((item.phenomenon_id, Action.PHENOMENON_MOVED), (item.proposal_id, Action.PROPOSED)):
        found = [entry for entry in lived.log.get(id_ or "", ()) if entry.action is action]
        of_it = [
            one for one in found for by in lived.behind(one) if (by.action, by.subject, by.about) == place
        ]
        if item.decision and id_ and (action is Action.PROPOSED or not item.proposal_id) and not of_it:
            yield f"no {action} follows from the decision of {item.meeting_id} about {item.phenomenon_id}"


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
