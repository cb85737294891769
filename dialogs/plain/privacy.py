"""Plain words: what happens to what is written, and what is kept of the writer."""

from bot.domain.observation import Draft
from dialogs.texts import Texts


def privacy_text(draft: Draft | None, texts: Texts, notice: str = "") -> str:
    """The privacy text; with a draft, how to confirm it."""
    keys = ["privacy-title", "privacy-long", "privacy-short"]
    if draft is not None:
        keys.append("privacy-words")
    link = [texts("fact", label=texts("button-privacy-notice"), value=notice)] if notice else []
    return "\n\n".join([*(texts(key) for key in keys), *link])
