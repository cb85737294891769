"""Sentences with marked figures."""

from collections.abc import Iterable, Mapping

from dialogs.documents.document import Line, Marked, Paragraph
from dialogs.texts.loader import Texts


def marked(key: str, sources: Mapping[str, str], texts: Texts, **facts: object) -> Paragraph:
    """Return a text with its figures marked.

    Args:
        key: of the text.
        sources: where each figure comes from, by its name in the text, in the order of the sentence. One
            that the text spells out has no mark: leave it away.
        texts: of the document's language.
        facts: what the text is filled with.
    """
    marks = (
        Marked(figure, source) for name, source in sources.items() if isinstance(figure := facts[name], int)
    )
    return Paragraph(texts(key, **facts), marks=tuple(marks))


def joined(said: Iterable[Line]) -> Paragraph:
    """Return sentences as one paragraph, with the marks of all."""
    lines = [one if isinstance(one, Paragraph) else Paragraph(one) for one in said]
    return Paragraph(
        " ".join(one.words for one in lines), marks=tuple(mark for one in lines for mark in one.marks)
    )
