"""The meeting pack: each phenomenon of the agenda, what was promised, and what may still come."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.calendar import helsinki_day
from bot.domain.decision import Decision
from bot.domain.evidence.silence import Representation
from bot.domain.meeting import Item, Meeting, MeetingState
from bot.domain.phenomenon import Phenomenon, PhenomenonState
from bot.domain.priority import Support, Weight
from bot.domain.proposal import Proposal, ProposalState


@dataclass(frozen=True, kw_only=True)
class AgendaCase:
    """A phenomenon of an agenda with all that is weighed.

    Attributes:
        size: how many observations are linked to it.
        votes: how many voted for it; never who.
        areas: where it is seen, as the form has areas, the most frequent first.
        proposals: those made from it, by number.
        into: the phenomenon that took its observations in.
        proposal: the one that was made in the meeting.
        place, of: where it stands on the agenda, from 1, and how many items there are.
        following: the number of the next item about which nothing is decided; empty when there is none.
        next_meeting: the day of the meeting after this one, when one is known.
    """

    meeting: Meeting
    item: Item
    phenomenon: Phenomenon
    size: int
    weight: Weight
    votes: int
    areas: tuple[str, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    into: Phenomenon | None = None
    proposal: Proposal | None = None
    place: int = 1
    of: int = 1
    following: str = ""
    next_meeting: date | None = None

    @property
    def number(self) -> str:
        """The phenomenon's."""
        return self.phenomenon.number


@dataclass(frozen=True, kw_only=True)
class Evaluated:
    """The effect of a proposal that was carried out, in the words of the group."""

    proposal: Proposal
    words: str


@dataclass(frozen=True, kw_only=True)
class MeetingPack:
    """The meeting pack (process.md C.7), as far as the data holds it.

    Attributes:
        promises: proposals that wait for something, the longest in their state first.
        matters: the agenda in its order.
        weak: emerging phenomena.
        good: phenomena whose observations are mostly positive.
        effects: of proposals evaluated since the meeting before.
        candidates: what might still come on the agenda, in the order that the components suggest.
        review: those of them that this meeting has to look at; see :func:`to_review`.
        following: the meeting after this one, when one is known.
        out: when its members got it; None while they wait for it.
        today: the Helsinki date on which it is looked at.
        representation: of whom the group has no member.
    """

    meeting: Meeting
    promises: tuple[Proposal, ...]
    matters: tuple[AgendaCase, ...]
    weak: tuple[Phenomenon, ...]
    good: tuple[Phenomenon, ...]
    effects: tuple[Evaluated, ...]
    candidates: tuple[Phenomenon, ...]
    following: date | None
    today: date
    review: tuple[Phenomenon, ...] = ()
    out: date | None = None
    representation: Representation | None = None

    @property
    def due(self) -> bool:
        """Whether the meeting's day has come."""
        return self.today >= self.meeting.day

    @property
    def votable(self) -> bool:
        """Whether members may vote; counted votes are forgotten, so that nobody can vote again."""
        return self.meeting.votable(self.today) and not any(one.item.votes for one in self.matters)

    @property
    def to_be_sent(self) -> bool:
        """Whether its members wait for it."""
        waits = self.meeting.state is MeetingState.PLANNED and not self.due
        return waits and bool(self.matters) and self.out is None


def promised(proposals: Iterable[Proposal]) -> tuple[Proposal, ...]:
    """The proposals that people wait for, the longest in their state first; a draft promises nothing."""
    waiting = (one for one in proposals if one.open and one.state is not ProposalState.DRAFT)
    return tuple(sorted(waiting, key=lambda one: (one.since, one.number)))


def is_good(phenomenon: Phenomenon, support: Support) -> bool:
    """Return whether it is a practice to spread: alive, and most of its observations are positive."""
    return phenomenon.live and 2 * support.positive > support.observations


# --- what a meeting has to look at: each live phenomenon, at least every second time (process.md C.3)

_S = PhenomenonState
REVIEWED: dict[PhenomenonState, bool] = {
    _S.EMERGING: False,  # every pack names them all, as weak signals
    _S.OPEN: True,
    _S.ON_AGENDA: True,
    _S.MONITORED: True,  # also when the day of its next look is further away
    _S.ACTING: True,
    _S.RESOLVED: False,
    _S.ARCHIVED: False,
}
"""In which states a phenomenon is to be looked at."""

LOOKED = frozenset(Decision) - {Decision.POSTPONE}
"""Decisions that come of a look; what was postponed was left for another meeting."""


@dataclass(frozen=True, kw_only=True)
class LookedAt:
    """The meeting before, and its agenda."""

    meeting: Meeting
    items: Sequence[Item]

    def at(self, phenomenon: Phenomenon) -> bool:
        """Return whether it looked at a phenomenon, or still may: its minutes are not approved yet."""
        items = [one for one in self.items if one.phenomenon_id == phenomenon.id]
        return any(one.decision in LOOKED or (one.decision is None and self.meeting.open) for one in items)


def to_review(phenomenon: Phenomenon, before: LookedAt) -> bool:
    """Return whether a meeting has to look at a phenomenon, as the one before it did not.

    What was not there yet at the meeting before has missed none.
    """
    there = helsinki_day(phenomenon.created_at) <= before.meeting.day
    return REVIEWED[phenomenon.state] and there and not before.at(phenomenon)
