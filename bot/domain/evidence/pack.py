"""The facts of a meeting's pack, at the internal level (process.md C.7)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain.evidence.facts import InLanguages, Named, Words
from bot.domain.evidence.silence import GroupSilence
from bot.domain.suppression import Figure


@dataclass(frozen=True, kw_only=True)
class OpenProposal(Named):
    """A proposal for which something is still to happen.

    Attributes:
        state: its code.
        days: how long it has been in that state.
        until: the day by which it is to be answered, or carried out; None when there is none.
    """

    recipient: Words
    state: str
    days: int
    until: date | None


@dataclass(frozen=True, kw_only=True)
class Weighed:
    """What speaks for a phenomenon; it is told together with the count, or not at all.

    Attributes:
        units, municipalities: how many service tasks saw it, and in how many municipalities; 0: nobody told.
        rights: whether a person's rights or safety are at stake; None where that was not answered.
        weakest: whether it concerns people in the weakest position; None where that was not answered.
        days: without an answer, from the Monday of the first observation's week or the last answer.
    """

    units: int
    municipalities: int
    rights: bool | None
    weakest: bool | None
    days: int


@dataclass(frozen=True, kw_only=True)
class AgendaItem(Named):
    """A phenomenon on the agenda.

    Attributes:
        observations: how many, as the internal level tells.
        weighed: None when the count is withheld.
        proposals: those made from it.
    """

    summary: InLanguages
    observations: Figure
    votes: int
    weighed: Weighed | None
    proposals: tuple[Named, ...]


@dataclass(frozen=True, kw_only=True)
class Effect(Named):
    """An evaluated proposal with what came of it."""

    words: Words


@dataclass(frozen=True, kw_only=True)
class Field:
    """What the field brought between two closings of the agenda.

    Attributes:
        first, last: Helsinki dates, both included.
        total, by_type, by_need: as the internal level tells.
        reporters: how many people it surely comes from; withheld together with the total.
    """

    first: date
    last: date
    total: Figure
    reporters: Figure
    by_type: Mapping[str, Figure]
    by_need: Mapping[str, Figure]


@dataclass(frozen=True, kw_only=True)
class PackFacts:
    """All that the pack shows.

    Attributes:
        as_of: the Helsinki date on which the facts were chosen.
        promises: proposals that somebody was asked to answer or carry out, the longest in their state first.
        others: the other open ones, drafts too, in the same order.
        review: phenomena that this meeting has to look at and that are not on its agenda.
        good: phenomena whose observations are mostly positive.
        effects: of proposals evaluated since the meeting before.
        emerging: how many phenomena are weak signals; their titles stay with the group.
        field: None until the agenda has closed: a span that grows would tell one observation from the next.
        silence: of whom too little is heard, and of whom the group has no member.
        observations, reporters: the least that a told count stands for.
    """

    kind: str = "pack"
    level: str = "internal"
    day: date
    as_of: date
    following: date | None
    promises: tuple[OpenProposal, ...]
    others: tuple[OpenProposal, ...]
    items: tuple[AgendaItem, ...]
    review: tuple[Named, ...]
    good: tuple[Named, ...]
    effects: tuple[Effect, ...]
    emerging: int
    field: Field | None
    silence: GroupSilence
    observations: int
    reporters: int
