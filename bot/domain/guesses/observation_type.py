"""Whether a text tells of what works, of a problem, or of a change."""

import re
from typing import NamedTuple

from bot.domain.codes import Language, ObservationType
from bot.domain.guesses.phrases import phrases
from bot.domain.guesses.type_words import TYPE_WORDS
from bot.domain.guesses.type_words.words import TypeWords

_POS, _NEG, _NEU = ObservationType.POS, ObservationType.NEG, ObservationType.NEU


class _Patterns(NamedTuple):
    """The words of one language, compiled.

    Attributes:
        turn: what follows its last hit weighs more than what stood before.
        trouble: what is a problem when it grows.
        rows: what is counted, in the order in which the patterns take their words out of the text: a type and
            a weight for each hit.
    """

    turn: "re.Pattern[str]"
    trouble: "re.Pattern[str]"
    rows: tuple[tuple["re.Pattern[str]", ObservationType, float], ...]


def _compiled(words: TypeWords) -> _Patterns:
    praised, hoped, troubled = phrases(words.praise, words.gain), phrases(words.hope), phrases(words.trouble)
    denied, withheld = phrases(words.denial), phrases(words.denial, words.only)
    less, before = phrases(words.less), phrases(words.before)
    rows = (
        (rf"{phrases(words.supposed)}{_CLAUSE}", _NEG, 0.0),
        (phrases(words.signal), _NEU, 3.0),
        (phrases(words.undone), _POS, 3.0),
        (rf"{troubled}{_FEW}{less}|{less}{_FEW}{troubled}", _POS, 3.0),
        (phrases(words.change), _NEU, 2.0),
        (rf"{withheld}{_FEW}{praised}|{praised}{_WITHIN}{phrases(words.badly)}", _NEG, 3.0),
        (phrases(words.praise), _POS, 3.0),
        (phrases(words.gain), _POS, 2.0),
        (phrases(words.more, words.less), _NEU, 1.0),
        (rf"{before}{_CLAUSE}", _NEG, 0.0),
        (phrases(words.barrier), _NEG, 2.0),
        (rf"{denied}{_FEW}{hoped}|{hoped}{_WITHIN}{denied}", _NEG, 2.0),
        (phrases(words.denial, words.lack), _NEG, 1.0),
        (hoped, _POS, 1.0),
    )
    turns = (
        phrases(words.contrast),
        rf"{before}{_CLAUSE}[,;.!?]\s?{phrases(words.now)}",
        rf"(?:^|[.!?\n]\s?){phrases(words.although)}{_CLAUSE},",
    )
    return _Patterns(
        turn=re.compile("|".join(turns)),
        trouble=re.compile(troubled),
        rows=tuple((re.compile(pattern), type_, weight) for pattern, type_, weight in rows),
    )


_WITHIN = r"[^\w.,;!?]++"
_FEW = rf"{_WITHIN}(?:\w+{_WITHIN}){{0,4}}"
_CLAUSE = r"[^.,;:!?\n]{0,60}+"
_PATTERNS = {language: _compiled(words) for language, words in TYPE_WORDS.items()}
_MOST_HITS = 3
_BEFORE_TURN = 0.3
_SURE = 2
"""What works is told by more than a hint, so that it may be about a trouble."""


def type_of(text: str, language: Language) -> ObservationType:
    """Return the type; a problem unless the text says otherwise.

    Args:
        text: as its writer left it.
        language: the text's.
    """
    said, patterns = text.lower(), _PATTERNS[language]
    turn = max((found.end() for found in patterns.turn.finditer(said)), default=0)
    works, problem, change = (
        _BEFORE_TURN * before + after
        for before, after in zip(_scores(said[:turn], patterns), _scores(said[turn:], patterns), strict=True)
    )
    trouble = bool(patterns.trouble.search(said))
    if works > max(problem + (trouble and works < _SURE), change):
        return _POS
    return _NEU if change > problem + trouble else _NEG


def _scores(text: str, patterns: _Patterns) -> tuple[float, float, float]:
    """Return how strongly a text speaks for what works, for a problem and for a change."""
    scores = dict.fromkeys((_POS, _NEG, _NEU), 0.0)
    for pattern, type_, weight in patterns.rows:
        text, hits = pattern.subn(" ¤ ", text)
        scores[type_] += min(hits, _MOST_HITS) * weight
    return scores[_POS], scores[_NEG], scores[_NEU]
