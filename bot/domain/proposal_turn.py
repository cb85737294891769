"""Whose turn a proposal is: one line for each state."""

from enum import StrEnum

from bot.domain.proposal import Proposal, ProposalState


class Side(StrEnum):
    """Who does the next thing about a proposal."""

    GROUP = "group"
    COORDINATOR = "coordinator"
    CHAIR = "chair"
    RECIPIENT = "recipient"
    REPORTERS = "reporters"  # they are asked whether a change can be seen
    DAY = "day"  # it waits for the day that was set
    NOBODY = "nobody"


_S = ProposalState
TURN: dict[ProposalState, Side] = {
    _S.DRAFT: Side.COORDINATOR,
    _S.PUT_FORWARD: Side.CHAIR,
    _S.ENDORSED: Side.GROUP,
    _S.NOT_ENDORSED: Side.NOBODY,
    _S.SENT: Side.RECIPIENT,
    _S.ANSWERED_YES: Side.RECIPIENT,
    _S.ANSWERED_PARTLY: Side.RECIPIENT,
    _S.ANSWERED_NO: Side.GROUP,
    _S.IN_PROGRESS: Side.RECIPIENT,
    _S.DONE: Side.REPORTERS,
    _S.EVALUATED: Side.NOBODY,
    _S.DEFERRED: Side.DAY,
    _S.LAPSED: Side.NOBODY,
}

OURS = frozenset({Side.GROUP, Side.COORDINATOR, Side.CHAIR})
"""The sides that are the working group's."""


def turn_of(proposal: Proposal) -> Side:
    """Return whose turn it is; what its recipient reported done, the coordinator confirms or returns."""
    return Side.COORDINATOR if proposal.reported else TURN[proposal.state]


def is_ours(proposal: Proposal) -> bool:
    """Return whether the working group does the next thing."""
    return turn_of(proposal) in OURS
