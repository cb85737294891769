"""The terms that two texts meet by: topics, those that a text dwells on, and the branches they stand for."""

from collections.abc import Mapping

from bot.domain.likeness.bag import Expected
from bot.domain.likeness.topics import BRANCHES, TOPICS

WIDE, NARROW, DWELT_ON = 0.15, 0.03, 0.01
"""The share of observations that say a whole field, one matter, and one matter in two words or more."""

_DWELLS = "!"
_WIDE = frozenset(topic.name for topic in TOPICS if topic.wide)


def terms_of(topics: Mapping[str, int]) -> tuple[str, ...]:
    """The terms of a text by its topics, which have the number of their words, in a fixed order.

    A topic of which two words are said or more is a second term: what a text dwells on is what it is about.
    """
    dwelt_on = (name + _DWELLS for name, said in topics.items() if said > 1)
    branches = {branch for name in topics for branch in BRANCHES[name]}
    return tuple(sorted({*topics, *dwelt_on, *branches}))


def _share(term: str) -> float:
    name = term.removesuffix(_DWELLS)
    if name in _WIDE or name not in BRANCHES:
        return WIDE
    return NARROW if name == term else DWELT_ON


EXPECTED = Expected(share=_share, rows=100, rest=10.0)
"""How rare a topic is before anything is stored; what is stored corrects it slowly."""
