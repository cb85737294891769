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
    _Weight("many", -1, -1),
    _Weight("change", -2, -4),
    _Weight("service", -1, -1),
)
"""How much a word of a concept says for an emergency, and how much all of its words together at most."""

_ENOUGH, _ENOUGH_OF_ONE, _ENOUGH_IN_SHORT = 4, 3, 2
"""The score of an emergency; of one person's; in a few words. The last two where nothing tells a theme."""
_SHORT = 8
"""Words: who writes so few in an emergency leaves out the rest."""
_OF_WORK = frozenset({"service", "many"})
_DANGERS = frozenset({"deadly", "danger"})
_CRY = frozenset({"alarm", "person", "now"})
"""What tells of a danger together, whatever it is."""
_ONE = frozenset({"person", "alarm", "deadly"})


def is_urgent(reading: Reading, meant: Reading) -> bool:
    """Whether a line tells of an emergency that happens now.

    Args:
        reading: the line as it is written.
        meant: the same with wrong letters corrected, which may make a danger of an ordinary rare word.
    """
    enough = _ENOUGH_IN_SHORT if reading.concepts.isdisjoint(_OF_WORK) else _ENOUGH_OF_ONE
    short = len(reading.words) <= _SHORT and _reaches(reading, enough)
    if score(reading) <= 0:
        return False
    return short or _reaches(meant, _ENOUGH if meant.concepts.isdisjoint(_ONE) else _ENOUGH_OF_ONE)


def _reaches(reading: Reading, enough: int) -> bool:
    enough = _ENOUGH if "theme" in reading.concepts else enough
    danger = not reading.concepts.isdisjoint(_DANGERS) or reading.concepts >= _CRY
    return danger and score(reading) >= enough


def score(reading: Reading) -> int:
    """How much a line says for an emergency."""
    return sum(_capped(weight, reading.count(weight.concept)) for weight in _WEIGHTS)


def _capped(weight: _Weight, count: int) -> int:
    whole = weight.each * count
    return min(whole, weight.most) if weight.most > 0 else max(whole, weight.most)


def is_single(reading: Reading, work: Reading) -> bool:
    """Whether a line tells of one person and next to nothing of work, as nobody does who reports a theme.

    Args:
        reading: by the words of an emergency.
        work: the same line by the words of talk and of the field.
    """
    if not _FEWEST <= len(reading.words) <= MOST_OF_SINGLE or not reading.concepts.isdisjoint(_NOT_SINGLE):
        return False
    if not work.concepts.isdisjoint(_TALKS) or not _somebody(reading, work):
        return False
    practice = _practice(reading, work)
    told = not reading.concepts.isdisjoint(_TELLING)
    return practice <= _PRACTICE_MOST if told else not practice and work.content >= _LEAST_CONTENT


def _practice(reading: Reading, work: Reading) -> int:
    """Return how many words are about work: not who it is about, and one matter may be said by chance."""
    others = [
        word.concepts
        for one, word in zip(reading.words, work.words, strict=True)
        if "person" not in one.concepts
    ]
    matters = sum("topic" in concepts and concepts.isdisjoint(_PRACTICE) for concepts in others)
    return sum(not concepts.isdisjoint(_PRACTICE) for concepts in others) + max(0, matters - _BY_CHANCE)


def _somebody(reading: Reading, work: Reading) -> bool:
    """Whether a person is named who is neither the writer nor the bot."""
    return any(
        "person" in one.concepts and other.concepts.isdisjoint(_OURSELVES)
        for one, other in zip(reading.words, work.words, strict=True)
    )


_FEWEST, MOST_OF_SINGLE = 4, 20
"""Words of a line about a single person."""
_PRACTICE_MOST = 1
"""Words about work that an emergency may hold too: the school, the medicine."""
_BY_CHANCE = 1
_LEAST_CONTENT = 2
_NOT_SINGLE = frozenset({"theme", "change", "many"})
_TALKS = frozenset({"observation", "thanks", "language", "small-talk", "you"})
_OURSELVES = frozenset({"me", "my", "we", "you", "it"})
_PRACTICE = frozenset({"service", "change", "trouble-at-work"})
_TELLING = frozenset({"deadly", "danger", "sign", "now", "alarm"})
