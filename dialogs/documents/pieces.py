"""Cut a sentence into its marked figures and the words between them."""

import re
from collections.abc import Iterator

from bot.domain.cleaning import clean
from bot.domain.codes import Language
from dialogs.documents.document import Cell, Marked, Paragraph
from dialogs.texts.formats import number_words

Piece = tuple[str, str]
"""Words, and the source of the figure that they are; empty for other words."""


def figure_words(figure: int | str, language: Language) -> str:
    """Return a figure as the language writes it, or the words in its place."""
    return number_words(language, figure) if isinstance(figure, int) else clean(figure)


def pieces(said: Cell, language: Language) -> list[Piece]:
    """Return what is read, in order; nothing when there are no words."""
    match said:
        case Marked(figure, source):
            return [(figure_words(figure, language), source)]
        case Paragraph(words, marks):
            said_clean = clean(words)
            return [*_cut(said_clean, _found(said_clean, marks, language), language)]
        case _:
            words = figure_words(said, language)
            return [(words, "")] if words else []


Found = dict[int, Marked]
"""Where each figure begins."""


def _found(words: str, marks: tuple[Marked, ...], language: Language) -> Found:
    found: Found = {}
    for mark in marks:
        pattern = re.compile(_ALONE.format(re.escape(figure_words(mark.figure, language))))
        places = (one.start() for one in pattern.finditer(words) if one.start() not in found)
        if (at := next(places, None)) is not None:  # a language may spell a figure out: "one observation"
            found[at] = mark
    return found


_ALONE = r"(?<![\w.,:/\u2013-])(?<!\d[\xa0\u202f]){}(?!\w|[.,:/\u2013-]\d|[\xa0\u202f]\d)"
"""A figure by itself: no part of a longer number, a date, a time, a span or a document's number."""


def _cut(words: str, found: Found, language: Language) -> Iterator[Piece]:
    done = 0
    for at in sorted(found):
        mark = found[at]
        end = at + len(figure_words(mark.figure, language))
        if words[done:at]:
            yield words[done:at], ""
        yield words[at:end], mark.source
        done = end
    if words[done:]:
        yield words[done:], ""
