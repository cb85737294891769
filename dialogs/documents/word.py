"""A document as a Word file."""

import re
from collections.abc import Sequence
from io import BytesIO
from typing import Any

from docx.document import Document as Word
from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Emu
from docx.text.paragraph import Paragraph as DocxParagraph

from bot.domain.cleaning import clean
from dialogs.documents.archive import repacked
from dialogs.documents.document import Bullets, Document, Heading, Paragraph, Part, Table
from dialogs.documents.pieces import Piece, pieces
from dialogs.documents.styles import Style
from dialogs.documents.template import opened
from dialogs.texts.formats import LOCALES


def as_docx(document: Document, template: bytes | None = None) -> bytes:
    """Return the Word file: the same document and template are the same bytes.

    Raises:
        ValueError: the template cannot be used; says why.
    """
    word = opened(template)
    _describe(word, document)
    _write(word, document.title, Style.TITLE, document)
    for part in document.parts:
        _add(word, part, document)
    _foot(word, document)
    file = BytesIO()
    word.save(file)
    return repacked(file.getvalue())


_LONGEST_PROPERTY = 255
"""Characters that python-docx lets a property have."""


def _describe(word: Word, document: Document) -> None:
    """Set title and language, and nothing that tells who made the file or when."""
    tag = LOCALES[document.language][0].replace("_", "-")
    properties = word.core_properties
    for child in [*properties._element]:  # noqa: SLF001 - python-docx can set a time, and not leave it out
        properties._element.remove(child)  # noqa: SLF001
    properties.title, properties.subject, properties.language = (
        clean(document.title)[:_LONGEST_PROPERTY],
        clean(document.about)[:_LONGEST_PROPERTY],
        tag,
    )
    for language in word.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), tag)
    for theme in word.settings.element.iter(qn("w:themeFontLang")):
        theme.set(qn("w:val"), tag)


_LEVELS = {2: Style.SECTION, 3: Style.ITEM}


def _add(word: Word, part: Part, document: Document) -> None:
    match part:
        case Heading(words, level):
            _write(word, words, _LEVELS[level], document)
        case Paragraph():
            _write(word, part, Style.TEXT, document)
        case Bullets(items):
            for item in items:
                _write(word, item, Style.LIST, document)
        case Table():
            _add_table(word, part, document)


def _write(word: Word, said: str | Paragraph, style: Style, document: Document) -> None:
    """Add a paragraph; one without words, which is read aloud as nothing, is left out."""
    if (found := pieces(said, document.language)) and "".join(words for words, _ in found).strip():
        _say(word.add_paragraph(style=style), found)


def _say(paragraph: DocxParagraph, said: Sequence[Piece]) -> None:
    """Add words, each marked figure in a content control whose tag is its source."""
    for words, source in said:
        run = paragraph.add_run(words)
        if source:
            paragraph._p.append(_marked(run._r, source))  # noqa: SLF001 - python-docx knows no content controls


def _marked(run: Any, source: str) -> Any:
    control, properties, content = map(OxmlElement, ("w:sdt", "w:sdtPr", "w:sdtContent"))
    tag = OxmlElement("w:tag")
    tag.set(qn("w:val"), source)
    properties.append(tag)
    content.append(run)
    control.extend((properties, content))
    return control


def _add_table(word: Word, table: Table, document: Document) -> None:
    _write(word, table.title, Style.CAPTION, document)
    room = _room(word)
    widths = [Emu(room * width // sum(table.widths)) for width in table.widths]
    added = word.add_table(rows=0, cols=len(table.header))
    added.style, added.autofit = word.styles[Style.TABLE], False
    _tell(added._tbl.tblPr, table.title)  # noqa: SLF001 - python-docx knows no alternative text of tables
    for at, said in enumerate((table.header, *table.rows)):
        row = added.add_row()
        for column, (cell, one, width) in enumerate(zip(row.cells, said, widths, strict=True)):
            heads = at == 0 or (table.labelled and column == 0)
            cell.width = width
            cell.paragraphs[0].style = word.styles[Style.TABLE_HEADING if heads else Style.TABLE_TEXT]
            _say(cell.paragraphs[0], pieces(one, document.language))
        if "" in said:
            row.height, row.height_rule = _TO_FILL, WD_ROW_HEIGHT_RULE.AT_LEAST
        _mark(row._tr.get_or_add_trPr(), header=at == 0)  # noqa: SLF001 - nor header rows
    for column, width in zip(added.columns, widths, strict=True):
        column.width = width


_TO_FILL = Cm(1)
"""The height of a row that a person fills in."""


def _mark(properties: Any, *, header: bool) -> None:
    """Keep a row on one page, and repeat the header on each."""
    for name in ("w:cantSplit", *(["w:tblHeader"] if header else [])):
        properties.append(OxmlElement(name))


def _room(word: Word) -> int:
    """Return the width between the margins."""
    section = word.sections[-1]
    return int(section.page_width or 0) - int(section.left_margin or 0) - int(section.right_margin or 0)


def _tell(properties: Any, title: str) -> None:
    """Give a table its alternative text."""
    for name in ("w:tblCaption", "w:tblDescription"):
        told = OxmlElement(name)
        told.set(qn("w:val"), clean(title))
        properties.append(told)


_FIELDS = {"#": "PAGE", "##": "NUMPAGES"}


def _foot(word: Word, document: Document) -> None:
    """Write what it is and the page's number at the foot of each page, below what the template has there."""
    for section in word.sections:
        foot = section.footer
        foot.is_linked_to_previous = False
        line = next((one for one in foot.paragraphs if not one.text), None) or foot.add_paragraph()
        line.style = word.styles[Style.FOOT]
        line.add_run(f"{clean(document.about)} · ")
        for piece in re.split("(##?)", document.page):
            if piece in _FIELDS:
                line._p.append(_field(_FIELDS[piece]))  # noqa: SLF001 - nor fields
            else:
                line.add_run(piece)


def _field(name: str) -> Any:
    """Return a field that Word fills in."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run, text = OxmlElement("w:r"), OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    return field
