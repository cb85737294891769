"""Plain words: what waited for somebody who could not be reached, in one message."""

from collections.abc import Sequence

from dialogs.texts import Texts


def together_text(said: Sequence[str], left: int, texts: Texts) -> str:
    """Each piece of news in a paragraph of its own; ``left`` are not named."""
    parts = [texts("together-intro"), *said]
    if left:
        parts.append(texts("more", count=left))
    return "\n\n".join(parts)
