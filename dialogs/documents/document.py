"""A document before it becomes a file: headings, paragraphs, lists and tables."""

from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from bot.domain.codes import Language


@dataclass(frozen=True)
class Marked:
    """A figure with where it comes from.

    Attributes:
        figure: a number, or the words in its place where it is withheld.
        source: ``R-2027-0001/need_main/SHL11_02`` of a release; of the document's own facts ``facts/`` and
            the path, where a list stands for how many it holds: ``facts/items/0/votes``, ``facts/promises``.
    """

    figure: int | str
    source: str


@dataclass(frozen=True)
class Heading:
    """A heading below the title; ``level`` 2 or 3."""

    words: str
    level: int = 2


@dataclass(frozen=True)
class Paragraph:
    """Words on their own; a line break within is one.

    Attributes:
        marks: of the figures in the words, each found there as the language writes it; one that is spelt
            out stays without. Of two that are alike the first is marked first.
    """

    words: str
    marks: tuple[Marked, ...] = ()


Line: TypeAlias = str | Paragraph
"""Words in a list, with marks or without."""


@dataclass(frozen=True)
class Bullets:
    """A list without an order."""

    items: tuple[Line, ...]


Cell: TypeAlias = int | str | Marked | Paragraph
"""A figure or words; empty words are for a person to fill in."""


@dataclass(frozen=True, kw_only=True)
class Table:
    """A table with a header row.

    Attributes:
        title: stands above it, and is read to those who do not see it.
        widths: of its columns, beside one another.
        labelled: whether the first column names its row, which stays on one page then.
        sheet: its name in a spreadsheet, letters of ASCII only; empty when it belongs on paper alone.
    """

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[int, ...]
    labelled: bool = False
    sheet: str = ""


Part: TypeAlias = Heading | Paragraph | Bullets | Table


@dataclass(frozen=True, kw_only=True)
class Document:
    """One document in one language.

    Attributes:
        name: of its files, without an ending.
        about: what it is, at the foot of each page.
        page: the same foot's page number, with ``#`` for the page and ``##`` for their number.
        made: the day of its facts; no later moment is in its files.
        method: what a spreadsheet says before its tables.
        method_title: of that sheet.
        appendix: tables that would be too long on paper, for the spreadsheet alone.
    """

    name: str
    title: str
    language: Language
    about: str
    page: str
    made: date
    parts: tuple[Part, ...]
    method_title: str
    method: tuple[Line, ...] = field(default=())
    appendix: tuple[Table, ...] = ()

    @property
    def sheets(self) -> tuple[Table, ...]:
        """The tables that a spreadsheet has."""
        shown = (part for part in self.parts if isinstance(part, Table) and part.sheet)
        return (*shown, *self.appendix)
