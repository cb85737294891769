"""Components of a phenomenon's priority, which people see and weigh (process.md C.3)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.domain.calendar import helsinki_day, midnight, week_of
from bot.domain.codes import Need, TargetGroup
from bot.domain.meeting import Item
from bot.domain.proposal import UNDER_WAY, Proposal, ProposalState
from bot.domain.suppression import cell_with

WEAKEST = frozenset({TargetGroup.SPECIAL, TargetGroup.HOMELESS, TargetGroup.LOWINC, TargetGroup.VIOLENCE})
"""Groups in the weakest position."""

DANGER = frozenset({Need.SHL11_05, Need.SHL11_06})
"""Needs in which a person's safety is at stake."""

PERIOD = timedelta(days=90)
"""Growth is counted in this span of days against the one before."""

_ANSWERS = UNDER_WAY | {ProposalState.EVALUATED}


@dataclass(frozen=True, kw_only=True)
class Support:
    """A phenomenon's observations, counted; each from the Monday of its week, never from its day.

    Attributes:
        known_reporters: how many people are known to have made them.
        units: service tasks of those who saw it.
        municipalities: that were named.
        several, whole: whether one says that it is seen in several municipalities, or in the whole county.
        recent, previous: observations of the last 90 days, and of the 90 before.
        rights: whether a person's rights or safety are at stake; None where that was not answered.
        weakest: whether it concerns a group in the weakest position; None where that was not answered.
        actors: codes of those who could act, as far as they were named.
        positive: how many say that something works.
        first: when the first one was received; None without any.
    """

    observations: int = 0
    known_reporters: int = 0
    units: int = 0
    municipalities: int = 0
    several: bool = False
    whole: bool = False
    recent: int = 0
    previous: int = 0
    rights: bool | None = None
    weakest: bool | None = None
    positive: int = 0
    first: datetime | None = None
    actors: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Weight(Support):
    """The components, in the order in which they weigh when votes are equal.

    Attributes:
        municipalities: in how many it is surely seen: all of them, where one says the whole county, and at
            least two, where one says several; 0 where nobody told.
        reporters: how many people it surely comes from.
        age: days without an answer, since the first observation or the last answer.
    """

    reporters: int
    age: int

    @property
    def growth(self) -> int:
        """How many observations more than in the period before."""
        return self.recent - self.previous

    def rank(self) -> tuple[int, ...]:
        """The key for sorting: the more of each, the earlier."""
        seen = (self.reporters, self.units, self.municipalities, self.growth)
        known = (_RANK[self.rights], _RANK[self.weakest])
        return (*seen, *known, bool(self.actors), self.age)


_RANK: dict[bool | None, int] = {False: 0, None: 1, True: 2}
"""What was not answered is no "no"."""


def seen_in(named: int, *, several: bool, whole: bool, of: int) -> int:
    """Return in how many municipalities something is surely seen.

    Args:
        named: how many municipalities were named.
        several: whether one says several of them.
        whole: whether one says the whole county.
        of: how many the county has.
    """
    return max(named, of if whole else 0, min(_SEVERAL, of) if several else 0)


_SEVERAL = 2
"""What several municipalities are, at the least."""


def recent_from(today: date) -> tuple[datetime, datetime]:
    """Return the moments from which an observation counts as recent, and as of the period before."""

    def first_monday(day: date) -> datetime:
        return midnight(day + timedelta(days=7 - day.weekday()))

    return first_monday(today - PERIOD), first_monday(today - 2 * PERIOD)


def weigh(support: Support, proposals: Iterable[Proposal], today: date, *, of: int) -> Weight:
    """The components of a phenomenon, by its observations and the proposals made from it.

    ``of`` is how many municipalities the county has.
    """
    answered = [helsinki_day(one.since) for one in proposals if one.state in _ANSWERS]
    began = week_of(support.first).monday if support.first else today
    waits_since = max(answered, default=began)
    named, several, whole = support.municipalities, support.several, support.whole
    return Weight(
        **vars(support) | {"municipalities": seen_in(named, several=several, whole=whole, of=of)},
        reporters=cell_with(support.observations, support.known_reporters).reporters,
        age=max((today - waits_since).days, 0),
    )


def in_order(items: Iterable[Item], votes: Mapping[str, int], weights: Mapping[str, Weight]) -> list[Item]:
    """A meeting's agenda in its order: as people moved it; what nobody moved, by votes and components."""

    def key(item: Item) -> tuple[int, ...]:
        place = (0, item.position) if item.position else (1, 0)
        rank = (votes.get(item.id, 0), *weights[item.id].rank())
        return (*place, *(-part for part in rank))

    return sorted(sorted(items, key=lambda item: item.id), key=key)


def shifted(items: Sequence[Item], item_id: str, by: int) -> list[tuple[str, int]]:
    """The whole agenda's positions by item id, from 1, once one was moved: by -1 towards the beginning.

    At an end nothing moves.
    """
    ids = [item.id for item in items]
    at = ids.index(item_id)
    to = min(max(at + by, 0), len(ids) - 1)
    ids.insert(to, ids.pop(at))
    return [(one, position) for position, one in enumerate(ids, 1)]
