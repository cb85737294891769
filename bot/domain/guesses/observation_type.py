"""Whether a text tells of what works, of a problem, or of a change."""

import re
from dataclasses import dataclass

from bot.domain.codes import Language, ObservationType
from bot.domain.guesses.phrases import phrases
from bot.domain.guesses.type_words import TYPE_WORDS, TypeWords


@dataclass(frozen=True, kw_only=True)
class _Patterns:
    """The words of one language, compiled.

    Attributes:
        rows: patterns in the order in which they take their words out of the text, with what each speaks for.
    """

    contrast: "re.Pattern[str]"
    before: "re.Pattern[str]"
    rows: tuple[tuple["re.Pattern[str]", ObservationType | None, float], ...]


_POS, _NEG, _NEU = ObservationType.POS, ObservationType.NEG, ObservationType.NEU


def _compiled(words: TypeWords) -> _Patterns:
    denied, praised = phrases(words.denial), phrases(words.praise, words.gain)
    few = r"(?:[^\w.,;!?]+\w+){0,3}[^\w.,;!?]+"
    rows = (
        (phrases(words.supposed), None, 0.0),
        (phrases(words.signal), _NEU, 3.0),
        (phrases(words.undone), _POS, 3.0),
        (phrases(words.change), _NEU, 2.0),
        (rf"{denied}{few}{praised}|{praised}[^\w.,;!?]+{phrases(words.badly)}", _NEG, 3.0),
        (phrases(words.praise), _POS, 3.0),
        (phrases(words.gain), _POS, 2.0),
        (phrases(words.more), _NEU, 1.0),
        (phrases(words.barrier), _NEG, 2.0),
        (phrases(words.denial, words.lack), _NEG, 1.0),
    )
    return _Patterns(
        contrast=re.compile(phrases(words.contrast)),
        before=re.compile(phrases(words.before)),
        rows=tuple((re.compile(pattern), type_, weight) for pattern, type_, weight in rows),
    )


_PATTERNS = {language: _compiled(words) for language, words in TYPE_WORDS.items()}
_CLAUSE = re.compile(r"[.,;:!?\n]+")


def type_of(text: str, language: Language) -> ObservationType:
    """Return the type; a problem unless the text says otherwise.

    Args:
        text: as its writer left it.
        language: the text's.
    """
    scores = type_scores(text.lower(), _PATTERNS[language])
    if scores[_POS] > max(scores[_NEG], scores[_NEU]):
        return _POS
    return _NEU if scores[_NEU] > 1 and scores[_NEU] > scores[_NEG] else _NEG


def type_scores(text: str, patterns: _Patterns) -> dict[ObservationType, float]:
    """Return how strongly a text speaks for each type."""
    scores = dict.fromkeys(ObservationType, 0.0)
    turns = [found.start() for found in patterns.contrast.finditer(text)]
    turn = turns[-1] if turns else 0
    for part, share in ((text[:turn], 0.5), (text[turn:], 1.0)):
        rest = part
        for pattern, type_, weight in patterns.rows:
            rest, count = pattern.subn(" ¤ ", rest)
            if type_:
                scores[type_] += min(count, 3) * weight * share
    return scores
