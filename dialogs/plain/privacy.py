"""Plain words: what happens to what is written, and what is kept of the writer."""

from bot.domain.observation import Draft
from dialogs.texts import Texts
from dialogs.texts.privacy import privacy_parts


def privacy_text(draft: Draft | None, texts: Texts, notice: str = "") -> str:
    """The privacy text; with a draft, how to confirm it."""
    parts = [texts("privacy-title"), texts("privacy-short")]
    for title, paragraphs in privacy_parts(texts):
        parts += ["\n".join((title, paragraphs[0])), *paragraphs[1:]]
    if draft is not None:
        parts.append(texts("privacy-words"))
    if notice:
        parts.append(texts("fact", label=texts("button-privacy-notice"), value=notice))
    return "\n\n".join(parts)
