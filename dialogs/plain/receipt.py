"""Plain words: an observation has arrived."""

from bot.domain.observation import Observation
from datetime import date
from dialogs.texts import Texts


def receipt_text(observation: Observation, look_by: date, meeting: date | None, texts: Texts) -> str:
    """The words."""
    return "receipt"
