"""Counts by code, in words."""

from bot.domain.statistics import Breakdown
from bot.domain.suppression import THRESHOLDS, Audience
from dialogs.texts.facts import Line, withheld_lines
from dialogs.texts.loader import Texts

_INTERNAL = THRESHOLDS[Audience.INTERNAL]


def breakdown_lines(choices: str, by: Breakdown, texts: Texts) -> list[Line]:
    """Codes and their counts, the most frequent first, and that others are withheld."""
    lines = [(texts.code(choices, code), texts.number(n)) for code, n in by.counts]
    return [*lines, *withheld_lines(by, _INTERNAL.observations, texts)]


def withheld_value(texts: Texts) -> str:
    """What stands in the place of a count that is withheld in the working group."""
    return texts("withheld", least=_INTERNAL.observations)
