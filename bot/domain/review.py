"""Which phenomena a meeting has to look at: each live one, at least every second time (process.md C.3)."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.calendar import helsinki_day
from bot.domain.decision import Decision
from bot.domain.meeting import Item, Meeting
from bot.domain.phenomenon import Phenomenon, PhenomenonState

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
        """Return whether it looked at a phenomenon, or still may: its memo is not approved yet."""
        items = [one for one in self.items if one.phenomenon_id == phenomenon.id]
        return any(one.decision in LOOKED or (one.decision is None and self.meeting.open) for one in items)


def to_review(phenomenon: Phenomenon, before: LookedAt) -> bool:
    """Return whether a meeting has to look at a phenomenon, as the one before it did not.

    What was not there yet at the meeting before has missed none.
    """
    there = helsinki_day(phenomenon.created_at) <= before.meeting.day
    return REVIEWED[phenomenon.state] and there and not before.at(phenomenon)
