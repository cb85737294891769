"""Plain words: all observations of one period."""

from bot.domain.calendar import Week
from bot.domain.observation import Observation
from collections.abc import Sequence
from dialogs.texts import Texts


def observation_list_text(week: Week, observations: Sequence[Observation], texts: Texts) -> str:
    """The words."""
    return "observation_list"
