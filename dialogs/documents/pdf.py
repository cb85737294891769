"""A document as PDF/A-2a and PDF/UA-1, for archives and screen readers; needs the extra ``pdf``."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time

from bot.domain.cleaning import clean
from dialogs.documents.document import Bullets, Cell, Document, Heading, Line, Paragraph, Part, Table
from dialogs.documents.pieces import pieces
from dialogs.texts.formats import LOCALES


class NoPdf(ValueError):  # noqa: N818 - says what is so
    """No PDF can be made; says why in plain words."""


def as_pdf(document: Document) -> bytes:
    """Return the PDF: the same document is the same bytes with the same version of Typst.

    Raises:
        NoPdf: the extra is not installed.
    """
    try:
        import typst  # noqa: PLC0415 - 81 MB that only a PDF needs
    except ImportError as error:
        raise NoPdf("A PDF needs Typst, which is not installed: pip install 'havainto[pdf]'") from error
    made = typst.compile(
        as_typst(document).encode(),
        format="pdf",
        pdf_standards=["a-2a", "ua-1"],
        ignore_system_fonts=True,  # another machine has others
        timestamp=datetime.combine(document.made, time(), UTC),
    )
    if not isinstance(made, bytes):
        raise TypeError("Typst gave no single file")
    return made


def as_typst(document: Document) -> str:
    """Return the document in Typst's language; whatever people wrote stands in string literals."""
    language, _, region = LOCALES[document.language][0].partition("_")
    lines = [
        f"#set document(title: {_literal(document.title)}, description: {_literal(document.about)})",
        f'#set text(lang: "{language}", region: "{region}", font: "Libertinus Serif", size: 11pt)',
        f'#set page(paper: "a4", margin: (x: 2.2cm, y: 2cm), footer: {_foot(document)})',
        _LOOK,
        _heading(document.title, 1),
        *(line for part in document.parts for line in _part(part, document)),
    ]
    return "\n".join(lines) + "\n"


_LOOK = """\
#set par(leading: 0.65em, spacing: 0.9em)
#set list(indent: 0.4em, spacing: 0.65em)
#set table(stroke: 0.5pt + rgb("#a6b1c2"), inset: 5pt)
#show heading: set text(fill: rgb("#1f3a5f"))
#show heading: set block(above: 1.4em, below: 0.7em)
#show heading.where(level: 1): set text(size: 20pt)
#show heading.where(level: 2): set text(size: 15pt)
#show heading.where(level: 3): set text(size: 12pt)
#show figure: set block(breakable: true, width: 100%)
#show figure.caption: it => align(left, strong(it.body))
#set figure.caption(position: top)
#show table: set align(left)
#show table: set par(leading: 0.5em)
#show table: set text(size: 10pt)
#show table.cell.where(y: 0): strong"""


def _part(part: Part, document: Document) -> Iterator[str]:
    match part:
        case Heading(words, level):
            if clean(words).strip():  # nothing to read aloud is no heading
                yield _heading(words, level)
        case Paragraph():
            if said := _words(part, document):
                yield f"#par[{said}]"
        case Bullets(items):
            yield f"#list({_listed(items, document)})"
        case Table():
            yield _table(part, document)


def _heading(words: str, level: int) -> str:
    return f"#heading(level: {level}, {_literal(words)})"


def _table(table: Table, document: Document) -> str:
    columns = ", ".join(f"{width}fr" for width in table.widths)
    header, *rows = (_listed(row, document) for row in (table.header, *table.rows))
    cells = ",\n  ".join((f"table.header({header})", *rows))
    figure = (
        f"#figure(kind: table, supplement: none, numbering: none, caption: {_literal(table.title)},\n"
        f"  table(columns: ({columns},),\n  {cells}))"
    )
    return f"#[\n{_LABELLED}\n{figure}\n]" if table.labelled else figure


_LABELLED = """\
#show figure: set block(breakable: false)
#show table.cell.where(x: 0): strong"""


def _listed(said: Sequence[Line | Cell], document: Document) -> str:
    """Write contents one after the other; one without words is room to write in."""
    return ", ".join(f"[{_words(one, document) or _TO_FILL}]" for one in said)


_TO_FILL = "#v(0.7cm)"


def _words(said: Cell | Line, document: Document) -> str:
    words = "".join(words for words, _ in pieces(said, document.language))
    return "#linebreak()".join(f"#{_literal(line)}" for line in words.split("\n")) if words.strip() else ""


def _literal(words: str) -> str:
    """Write words as a string, in which a backslash and a quotation mark alone mean anything."""
    shown = _NO_LETTER.sub(_BOX, clean(words).replace("\n", " "))
    return '"' + shown.replace("\\", "\\\\").replace('"', '\\"') + '"'


_BOX = "\u25a1"
_NO_LETTER = re.compile(
    r"[^\x20-\x7e\xa0-\u0377\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u04ff"
    r"\u2010-\u2027\u202f-\u2040\u20a0-\u20c0\u2190-\u21ff\u2200-\u22ff\u25a0-\u25ff]"
)
"""What Typst's own typeface has no letter for, such as an emoji; PDF/A allows none of it."""


def _foot(document: Document) -> str:
    pieces_of_page = "".join(
        _COUNTERS.get(piece) or f"#{_literal(piece)}" for piece in re.split("(##?)", document.page) if piece
    )
    about = f"#{_literal(document.about)}"
    return f'context [#set text(size: 9pt)\n{about}#" \u00b7 "{pieces_of_page}]'


_COUNTERS = {"#": "#counter(page).display()", "##": "#counter(page).final().first()"}
