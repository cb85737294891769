"""Plain words: one of one's own observations."""

from bot.domain.county import County
from bot.domain.log import Entry
from bot.domain.observation import Observation
from bot.domain.proposal import Proposal
from collections.abc import Sequence
from dialogs.texts import Texts


def own_text(observation: Observation, proposals: Sequence[Proposal], entries: Sequence[Entry], county: County, texts: Texts) -> str:
    """The words."""
    return "own"
