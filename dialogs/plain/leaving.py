"""Plain words: whether a draft in which something was written is really to be deleted."""

from bot.domain.observation import Draft
from dialogs.texts import Texts


def leaving_text(draft: Draft, texts: Texts) -> str:
    """What would be lost, and what to write."""
    return "\n\n".join((texts("leaving-title"), leaving_words(draft, texts), texts("leaving-say")))


def leaving_words(draft: Draft, texts: Texts) -> str:
    """What would be lost: of a correction the changes alone."""
    return texts("leaving-correction" if draft.corrects else "leaving-words")
