"""Counts by code, in words."""

from dataclasses import replace

from bot.domain.statistics import Breakdown
from bot.domain.suppression import THRESHOLDS, Audience
from dialogs.texts.facts import Line, withheld_lines
from dialogs.texts.loader import Texts

_INTERNAL = THRESHOLDS[Audience.INTERNAL]


def breakdown_lines(choices: str, by: Breakdown, texts: Texts) -> list[Line]:
    """Codes and their counts, the most frequent first, and that others are withheld."""
    lines = [(texts.code(choices, code), texts.number(n)) for code, n in by.counts]
    return [*lines, *withheld_lines(by, _INTERNAL.observations, texts)]


def breakdown_words(choices: str, by: Breakdown, texts: Texts, *, most: int | None = None) -> str:
    """Counts in a line, all or the ``most`` frequent: ``Asuminen: 3; muut: alle 3 tai peitetty``."""
    if by.too_few:
        return texts("withheld-all")
    shown = replace(by, counts=by.counts[:most])
    lines = [
        texts("fact", label=label, value=value) for label, value in breakdown_lines(choices, shown, texts)
    ]
    left = len(by.counts) - len(shown.counts)
    return "; ".join((*lines, texts("more", count=left)) if left else lines)


def withheld_rule(texts: Texts) -> str:
    """The rule by which small counts are withheld in the working group."""
    return texts("withheld-rule", observations=_INTERNAL.observations, reporters=_INTERNAL.reporters)


def withheld_value(texts: Texts) -> str:
    """What stands in the place of a count that is withheld in the working group."""
    return texts("withheld", least=_INTERNAL.observations)
