"""Whether somebody is in danger now: the danger, one person, a now; a theme has the first alone."""

from typing import NamedTuple

from dialogs.understanding.concepts import Reading


class _Weight(NamedTuple):
    concept: str
    each: int
    most: int


_WEIGHTS = (
    _Weight("deadly", 3, 4),
    _Weight("danger", 2, 3),
    _Weight("sign", 1, 1),
    _Weight("person", 1, 1),
    _Weight("now", 1, 2),
    _Weight("alarm", 1, 2),
    _Weight("theme", -2, -8),
)
"""How much a word of a concept says for an emergency, and how much all of its words together at most."""

ENOUGH, ENOUGH_OF_ONE = 4, 3
"""The score of an emergency; the second where it is one person's, and nothing says that it is a theme."""
_DANGERS = frozenset({"deadly", "danger"})
_ONE = frozenset({"person", "alarm", "deadly"})


def is_urgent(reading: Reading) -> bool:
    """Whether a line tells of an emergency that happens now."""
    said = reading.concepts
    one = "theme" not in said and not said.isdisjoint(_ONE)
    return not said.isdisjoint(_DANGERS) and score(reading) >= (ENOUGH_OF_ONE if one else ENOUGH)


def score(reading: Reading) -> int:
    """How much a line says for an emergency."""
    return sum(_capped(weight, reading.count(weight.concept)) for weight in _WEIGHTS)


def _capped(weight: _Weight, count: int) -> int:
    whole = weight.each * count
    return min(whole, weight.most) if weight.most > 0 else max(whole, weight.most)
