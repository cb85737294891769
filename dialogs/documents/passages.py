"""What documents have in common: frame, withheld words and figures, chapters of fixed words, the hash."""

from collections.abc import Iterable, Sequence
from datetime import date

from bot.domain.evidence.facts import InLanguages
from bot.domain.evidence.sources import FACTS
from bot.domain.suppression import Figure
from dialogs.documents.document import Bullets, Document, Heading, Line, Marked, Paragraph, Part, Table
from dialogs.texts.loader import Texts
from dialogs.texts.wordings import told_in


def document(
    texts: Texts,
    *,
    name: str,
    title: str,
    about: str,
    made: date,
    parts: tuple[Part, ...],
    method: tuple[Line, ...] = (),
    appendix: tuple[Table, ...] = (),
) -> Document:
    """Return a document in a language, with that language in the name of its files.

    The arguments are those of :class:`Document`.
    """
    return Document(
        name=f"{name}-{texts.language}",
        title=title,
        language=texts.language,
        about=about,
        page=texts("document-page", page="#", pages="##"),
        made=made,
        parts=parts,
        method_title=texts("document-method"),
        method=method,
        appendix=appendix,
    )


def own(words: InLanguages, texts: Texts) -> str:
    """Return the group's words in the document's language or the one they are in, or that they stay."""
    said = told_in(words, texts)
    return texts("document-withheld-words") if said is None else said


def told(figure: Figure, least: int, texts: Texts) -> int | str:
    """Return a count, or that it is withheld."""
    return figure if isinstance(figure, int) else texts("withheld", least=least)


def section(title: str, keys: Sequence[str], texts: Texts) -> tuple[Part, ...]:
    """Return a chapter of fixed sentences as a list."""
    return (Heading(texts(title)), Bullets(tuple(map(texts, keys))))


def bulleted(title: str, words: Line, texts: Texts) -> tuple[Part, ...]:
    """Return a chapter of one paragraph."""
    return (Heading(texts(title)), Paragraph(words) if isinstance(words, str) else words)


def sentence(key: str, texts: Texts, **facts: object) -> Paragraph:
    """Return a text with its facts filled in, the marked ones among them with their marks."""
    marks = {name: fact for name, fact in facts.items() if isinstance(fact, Marked)}
    words = texts(key, **{**facts, **{name: mark.figure for name, mark in marks.items()}})
    return Paragraph(words, tuple(marks.values()))


def joined(said: Iterable[Line]) -> Paragraph:
    """Return sentences as one paragraph, with the marks of all."""
    lines = [one if isinstance(one, Paragraph) else Paragraph(one) for one in said]
    return Paragraph(" ".join(one.words for one in lines), tuple(mark for one in lines for mark in one.marks))


def rule(observations: int, reporters: int, source: str, texts: Texts) -> Paragraph:
    """Return what the least is that a told count stands for; ``source``: of the facts that hold both."""
    return sentence(
        "withheld-rule",
        texts,
        observations=Marked(observations, f"{source}/observations"),
        reporters=Marked(reporters, f"{source}/reporters"),
    )


def verified(hash_: str, texts: Texts) -> tuple[Paragraph, ...]:
    """Return the lines by which the facts can be recognised."""
    return (sentence("document-hash", texts, hash=Marked(hash_, FACTS)),)
