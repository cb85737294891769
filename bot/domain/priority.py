"""What speaks for a phenomenon on the agenda: components that people see and weigh (process.md C.3)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.calendar import helsinki_day, week_of
from bot.domain.codes import Actor, Aspect, Need, TargetGroup
from bot.domain.form import AREA_CODES
from bot.domain.meeting import Item
from bot.domain.observation import Observation
from bot.domain.proposal import Proposal, ProposalState
from bot.domain.suppression import Counted, cell_of

WEAKEST = frozenset({TargetGroup.SPECIAL, TargetGroup.HOMELESS, TargetGroup.LOWINC, TargetGroup.VIOLENCE})
"""Groups in the weakest position."""

DANGER = frozenset({Need.SHL11_05, Need.SHL11_06})
"""Needs in which somebody's safety is at stake."""

PERIOD = timedelta(days=90)
"""Growth is counted in this span of days against the one before."""

_ANSWERS = frozenset(
    {
        ProposalState.ANSWERED_YES,
        ProposalState.ANSWERED_PARTLY,
        ProposalState.ANSWERED_NO,
        ProposalState.IN_PROGRESS,
        ProposalState.DONE,
        ProposalState.EVALUATED,
    }
)


@dataclass(frozen=True, kw_only=True)
class Weight:
    """The components, in the order in which they weigh when votes are equal.

    Attributes:
        reporters: how many people it surely comes from.
        units: service tasks of those who saw it.
        municipalities: that were named; the whole county and several count as none.
        recent, previous: observations of the last 90 days, and of the 90 before.
        rights: whether somebody's rights or safety are at stake.
        weakest: whether it concerns a group in the weakest position.
        actors: codes of those who could act, as far as they were named.
        age: days without an answer, since the first observation or the last answer.
    """

    reporters: int
    units: int
    municipalities: int
    recent: int
    previous: int
    rights: bool
    weakest: bool
    actors: tuple[str, ...]
    age: int

    @property
    def growth(self) -> int:
        """How many observations more than in the period before."""
        return self.recent - self.previous

    def rank(self) -> tuple[int, ...]:
        """For sorting: the more of each, the earlier."""
        seen = (self.reporters, self.units, self.municipalities, self.growth)
        return (*seen, self.rights, self.weakest, bool(self.actors), self.age)


def weigh(observations: Sequence[Observation], proposals: Iterable[Proposal], today: date) -> Weight:
    """The components of a phenomenon; an observation counts from the Monday of its week, never from its day.

    Args:
        observations: those linked to it.
        proposals: those made from it.
        today: the Helsinki date.
    """
    days = [week_of(one.received_at).monday for one in observations]
    answered = [helsinki_day(one.since) for one in proposals if one.state in _ANSWERS]
    waits_since = max(answered, default=min(days, default=today))
    ages = [today - day for day in days]
    return Weight(
        reporters=cell_of(Counted(reporter=one.person_id, codes=()) for one in observations).reporters,
        units=len({one.service_task for one in observations if one.service_task}),
        municipalities=len({one.area for one in observations if one.area} - set(AREA_CODES)),
        recent=sum(age < PERIOD for age in ages),
        previous=sum(PERIOD <= age < 2 * PERIOD for age in ages),
        rights=any(_at_stake(one) for one in observations),
        weakest=any(WEAKEST.intersection(one.target_group) for one in observations),
        actors=_actors(observations),
        age=max((today - waits_since).days, 0),
    )


def _at_stake(one: Observation) -> bool:
    return Aspect.RIGHTS in one.aspect or bool(DANGER.intersection((one.need_main, *one.need_other)))


def _actors(observations: Iterable[Observation]) -> tuple[str, ...]:
    named = {one.actor for one in observations} - {None, Actor.UNKNOWN}
    return tuple(actor.value for actor in Actor if actor in named)


def in_order(items: Iterable[Item], votes: Mapping[str, int], weights: Mapping[str, Weight]) -> list[Item]:
    """The agenda in its order: as people moved it; what nobody moved, by votes and components.

    Args:
        items: of one meeting.
        votes: by item id.
        weights: by item id.
    """

    def key(item: Item) -> tuple[int, ...]:
        place = (0, item.position) if item.position else (1, 0)
        rank = (votes.get(item.id, 0), *weights[item.id].rank())
        return (*place, *(-part for part in rank))

    return sorted(sorted(items, key=lambda item: item.id), key=key)


def shifted(items: Sequence[Item], item_id: str, by: int) -> list[tuple[str, int]]:
    """The whole agenda's positions, from 1, once one item was moved; by item id.

    Args:
        items: in their present order.
        item_id: of the one that is moved.
        by: -1 towards the beginning, 1 towards the end; at an end nothing moves.
    """
    ids = [item.id for item in items]
    at = ids.index(item_id)
    to = min(max(at + by, 0), len(ids) - 1)
    ids.insert(to, ids.pop(at))
    return [(one, position) for position, one in enumerate(ids, 1)]
