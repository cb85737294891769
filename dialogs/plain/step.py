"""Plain words: one question of the form."""

from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.observation import Draft
from dialogs.texts import Texts


def step_text(draft: Draft, county: County, texts: Texts, problem: Refusal | None = None, note: str | None = None) -> str:
    """The words."""
    return "step"
