"""Plain words: the list of one's own observations."""

from bot.domain.county import County
from bot.domain.observation import Observation
from collections.abc import Sequence
from dialogs.texts import Texts


def mine_text(observations: Sequence[Observation], county: County, texts: Texts) -> str:
    """The words."""
    return "mine"
