"""Suggest the codes of a text: at most one need and two sectors, and nothing when unsure."""

from collections import defaultdict
from dataclasses import dataclass

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics import TOPICS
from bot.domain.likeness.words import Words

FIELD = 0.8
"""What a whole field's word for a code counts for, beside that of one matter."""

CONFIRMS = 0.75
"""What a second and a third word of a topic add to the first."""

SURE_NEED, SURE_SECTOR = 2 * FIELD, 2 * FIELD
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
    """The codes that the topics of a text speak for.

    A need of which no branch is known is one for the social services themselves.
    """
    weights: dict[Need | Sector, float] = defaultdict(float)
    for name, said in words.topics.items():
        more = 1 + min(said - 1, 2) * CONFIRMS
        topic = _BY_NAME[name]
        for code, weight in topic.says.items():
            weights[code] += weight * more * (FIELD if topic.wide else 1)
    ranked = sorted(weights.items(), key=lambda pair: -pair[1])
    needs = [(code, weight) for code, weight in ranked if isinstance(code, Need)]
    sectors = [(code, weight) for code, weight in ranked if isinstance(code, Sector)]
    ahead = needs and needs[0][1] >= max([SURE_NEED, *(LEAD * weight for _, weight in needs[1:2])])
    least = max([SURE_SECTOR, *(SECOND_SECTOR * weight for _, weight in sectors[:1])])
    need = needs[0][0] if ahead else None
    sure = tuple(code for code, weight in sectors[:2] if weight >= least)
    return SuggestedCodes(need=need, sectors=sure or ((Sector.SOSP,) if need else ()))
