"""Suggest the codes of a text: at most one need and two sectors, and nothing when unsure."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics import TOPICS
from bot.domain.likeness.words import Words

SURE_NEED, SURE_SECTOR = 2.0, 2.0
"""The least weight of what is suggested: one topic that speaks for it, or two that hint."""

LEAD = 1.15
"""How far the first need must be ahead of the second."""

SECOND_SECTOR = 0.7
"""The least share of the first sector's weight that a second one must have."""

_BY_NAME = {topic.name: topic for topic in TOPICS}


@dataclass(frozen=True, kw_only=True)
class SuggestedCodes:
    """What the worker may confirm.

    Attributes:
        need: the main support need; None when unsure.
        sectors: two at most, the likelier first; empty when unsure.
    """

    need: Need | None
    sectors: tuple[Sector, ...]


def suggest_codes(words: Words) -> SuggestedCodes:
    """The codes that the topics of a text speak for."""
    needs: dict[Need, float] = defaultdict(float)
    sectors: dict[Sector, float] = defaultdict(float)
    for name, said in words.topics.items():
        more = 1 + min(said - 1, 2) / 2  # a second and a third word of a topic confirm it, each by half
        for need, weight in _BY_NAME[name].needs.items():
            needs[need] += weight * more
        for sector, weight in _BY_NAME[name].sectors.items():
            sectors[sector] += weight * more
    return SuggestedCodes(need=_need(needs), sectors=_sectors(sectors))


def _need(weights: Mapping[Need, float]) -> Need | None:
    ranked = sorted(weights.items(), key=lambda pair: -pair[1])
    if not ranked or ranked[0][1] < SURE_NEED:
        return None
    ahead = len(ranked) == 1 or ranked[0][1] >= LEAD * ranked[1][1]
    return ranked[0][0] if ahead else None


def _sectors(weights: Mapping[Sector, float]) -> tuple[Sector, ...]:
    ranked = sorted(weights.items(), key=lambda pair: -pair[1])
    least = max(SURE_SECTOR, SECOND_SECTOR * ranked[0][1]) if ranked else 0
    return tuple(sector for sector, weight in ranked[:2] if weight >= least)
