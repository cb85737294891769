"""Plain words: one observation in the channel."""

from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.observation import Observation
from bot.domain.proposal import Proposal
from collections.abc import Sequence
from dialogs.texts import Texts


def observation_text(observation: Observation, proposals: Sequence[Proposal], others: Sequence[Observation], county: County, texts: Texts, note: str | None = None, problem: Refusal | None = None) -> str:
    """The words."""
    return "observation"
