"""A document's tables as an Excel file."""

import re
from datetime import UTC, datetime, time
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from bot.domain.cleaning import clean
from dialogs.documents.document import Cell, Document, Marked, Paragraph, Table
from dialogs.documents.styles import SHEET_TABLE

_NARROW, _WIDE, _METHOD = 12, 60, 100
"""Widths of columns, in characters."""

_LONGEST = 32_000
"""A little less than the longest text that a cell of Excel takes."""


def as_xlsx(document: Document) -> bytes:
    """Return the Excel file: how it was made on the first sheet, then each table on one of its own."""
    file = BytesIO()
    book = Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    created = datetime.combine(document.made, time(), UTC).replace(tzinfo=None)
    properties = {"title": clean(document.title), "subject": clean(document.about), "created": created}
    book.set_properties(properties)
    bold, wrapped = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
    _add_method(book.add_worksheet(_sheet_name(document.method_title)), document, bold, wrapped)
    for table in document.sheets:
        _add_table(book.add_worksheet(_sheet_name(table.title)), table, wrapped)
    book.close()
    return file.getvalue()


def _add_method(sheet: Worksheet, document: Document, bold: Format, wrapped: Format) -> None:
    sheet.set_column(0, 0, _METHOD)
    sheet.write_string(0, 0, clean(document.title), bold)
    for row, line in enumerate((document.about, *document.method), 1):
        words = line.words if isinstance(line, Paragraph) else line
        sheet.write_string(row, 0, clean(words)[:_LONGEST], wrapped)
    sheet.freeze_panes(1, 0)


def _add_table(sheet: Worksheet, table: Table, wrapped: Format) -> None:
    header = [{"header": clean(words)} for words in table.header]
    sheet.add_table(
        0, 0, len(table.rows), len(header) - 1, {"name": table.sheet, "columns": header, "style": SHEET_TABLE}
    )
    for column, words in enumerate(table.header):
        sheet.set_column(column, column, _width(words, table, column))
    for at, row in enumerate(table.rows, 1):
        for column, said in enumerate(map(_unmarked, row)):
            if isinstance(said, int):
                sheet.write_number(at, column, said)
            else:
                sheet.write_string(at, column, clean(said)[:_LONGEST], wrapped)
    sheet.freeze_panes(1, 0)


def _unmarked(said: Cell) -> int | str:
    match said:
        case Marked(figure, _):
            return figure
        case Paragraph(words, _):
            return words
        case _:
            return said


def _width(words: str, table: Table, column: int) -> int:
    longest = max(len(str(one)) for one in (words, *(_unmarked(row[column]) for row in table.rows)))
    return min(max(longest + 3, _NARROW), _WIDE)


def _sheet_name(title: str) -> str:
    """Return a title as Excel allows it: without its signs for references, 31 characters at most."""
    return re.sub(r"[\[\]:*?/\\']", " ", clean(title))[:31].strip()
