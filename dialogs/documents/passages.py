"""What documents have in common: withheld words and figures, chapters of fixed words, the hash."""

from collections.abc import Sequence

from bot.domain.evidence.facts import Words
from bot.domain.suppression import Figure
from dialogs.documents.document import Bullets, Heading, Paragraph, Part
from dialogs.texts.loader import Texts


def own(words: Words, texts: Texts) -> str:
    """Return the group's words on their own lines, or that they stay with the group."""
    return texts("document-withheld-words") if words is None else words


def told(figure: Figure, least: int, texts: Texts) -> int | str:
    """Return a count, or that it is withheld."""
    return figure if isinstance(figure, int) else texts("withheld", least=least)


def section(title: str, keys: Sequence[str], texts: Texts) -> tuple[Part, ...]:
    """Return a chapter of fixed sentences as a list."""
    return (Heading(texts(title)), Bullets(tuple(map(texts, keys))))


def bulleted(title: str, words: str, texts: Texts) -> tuple[Part, ...]:
    """Return a chapter of one paragraph."""
    return (Heading(texts(title)), Paragraph(words))


def verified(hash_: str, texts: Texts) -> tuple[str, ...]:
    """Return the lines by which the facts can be recognised."""
    return (texts("document-hash", hash=hash_),)
