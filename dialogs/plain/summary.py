"""Plain words: everything before sending."""

from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.observation import Draft
from dialogs.texts import Texts


def summary_text(draft: Draft, county: County, texts: Texts, note: str | None = None, problem: Refusal | None = None) -> str:
    """The words."""
    return "summary"
