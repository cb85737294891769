"""A document's tables as an Excel file."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime, time
from io import BytesIO
from textwrap import wrap

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from bot.domain.cleaning import clean
from dialogs.documents.document import Cell, Document, Marked, Paragraph, Table
from dialogs.documents.styles import SHEET_TABLE

_NARROW, _WIDE, _METHOD = 12, 60, 100
"""Widths of columns, in characters."""

_ACROSS = 130
"""So many characters are well read on a page that is as wide as all columns."""

_LONGEST = 32_000
"""A little less than the longest text that a cell of Excel takes."""


class _Formats:
    """How cells look; of the table's own style LibreOffice shows nothing."""

    def __init__(self, book: Workbook) -> None:
        top = {"text_wrap": True, "valign": "top"}
        self.title = book.add_format({"bold": True})
        self.words = book.add_format(top)
        right = {"align": "right", "indent": 1}
        self.figure = book.add_format({**top, **right, "num_format": "#,##0"})
        self.heading = book.add_format({**top, "bold": True, "bottom": 1})
        self.figures = book.add_format({**top, **right, "bold": True, "bottom": 1})


def as_xlsx(document: Document) -> bytes:
    """Return the Excel file: how it was made on the first sheet, then each table on one of its own."""
    file = BytesIO()
    book = Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    created = datetime.combine(document.made, time(), UTC).replace(tzinfo=None)
    properties = {"title": clean(document.title), "subject": clean(document.about), "created": created}
    book.set_properties(properties)
    formats = _Formats(book)
    titles = (document.method_title, *(table.title for table in document.sheets))
    method, *names = _sheet_names(titles)
    _add_method(_sheet(book, method, document), document, names, formats)
    for name, table in zip(names, document.sheets, strict=True):
        _add_table(_sheet(book, name, document), table, formats)
    book.close()
    return file.getvalue()


def _sheet(book: Workbook, name: str, document: Document) -> Worksheet:
    """Add a sheet that is printed as wide as one page, its first row on each."""
    sheet = book.add_worksheet(name)
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    about = clean(document.about).replace("&", "&&")[:_LONGEST_FOOT]
    sheet.set_footer(f"&L{about}&R&A · &P / &N")
    return sheet


_A4 = 9
_LONGEST_FOOT = 200
"""Characters: Excel takes 255 for all of it."""


def _add_method(sheet: Worksheet, document: Document, names: Sequence[str], formats: _Formats) -> None:
    sheet.set_column(0, 0, _METHOD)
    sheet.write_string(0, 0, clean(document.title), formats.title)
    titles = zip(names, (clean(table.title) for table in document.sheets), strict=True)
    listed = (f"{name}: {title}" for name, title in titles if name != title)
    for row, line in enumerate((document.about, *document.method, *listed), 1):
        words = clean(line.words if isinstance(line, Paragraph) else line)[:_LONGEST]
        sheet.write_string(row, 0, words, formats.words)
        _set_height(sheet, row, [(words, _METHOD)])
    sheet.freeze_panes(1, 0)


def _add_table(sheet: Worksheet, table: Table, formats: _Formats) -> None:
    figures = [any(_is_figure(row[column]) for row in table.rows) for column in range(len(table.header))]
    header = [
        {"header": clean(words), "header_format": formats.figures if counted else formats.heading}
        for words, counted in zip(table.header, figures, strict=True)
    ]
    sheet.add_table(
        0, 0, len(table.rows), len(header) - 1, {"name": table.sheet, "columns": header, "style": SHEET_TABLE}
    )
    widths = _fitted([_width(words, table, column) for column, words in enumerate(table.header)])
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    for at, row in enumerate(table.rows, 1):
        for column, cell in enumerate(row):
            said, form = _unmarked(cell), formats.figure if _is_figure(cell) else formats.words
            if isinstance(said, int):
                sheet.write_number(at, column, said, form)
            else:
                sheet.write_string(at, column, clean(said)[:_LONGEST], form)
        _set_height(
            sheet, at, [(str(_unmarked(cell)), width) for cell, width in zip(row, widths, strict=True)]
        )
    sheet.freeze_panes(1, 0)


def _set_height(sheet: Worksheet, row: int, cells: Sequence[tuple[str, int]]) -> None:
    """Give a row room for its longest cell, of words and a width: LibreOffice does not by itself."""
    lines = max(
        sum(max(len(wrap(line, width)), 1) for line in words[:_SEEN].split("\n")) for words, width in cells
    )
    if lines > 1:
        sheet.set_row(row, min(lines * _LINE, _HIGHEST))


_LINE, _HIGHEST = 15, 405
"""Points."""
_SEEN = _WIDE * _HIGHEST // _LINE
"""No more characters fit into the highest row of a column."""


def _is_figure(cell: Cell) -> bool:
    """Tell figures, and the words in place of one, from other words, such as a sentence with figures."""
    return isinstance(cell, int | Marked)


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


def _fitted(widths: Sequence[int]) -> list[int]:
    """Return widths with the widest ones made narrower, as far as all need it to stay legible in print."""
    widest = _WIDE
    while sum(min(one, widest) for one in widths) > _ACROSS and widest > _NARROW:
        widest -= 1
    return [min(one, widest) for one in widths]


def _sheet_names(titles: Sequence[str]) -> list[str]:
    """Return titles as Excel allows them: 31 characters, without its signs for references, none twice."""
    found: list[str] = []
    for title in titles:
        plain = " ".join(_NOT_IN_NAMES.sub(" ", _BEHIND.split(clean(title))[0]).split()) or "-"
        name, n = _cut(plain, _LONGEST_NAME), 1
        while name.casefold() in {one.casefold() for one in found}:
            n += 1
            name = f"{_cut(plain, _LONGEST_NAME - 4)} {n}"
        found.append(name)
    return found


_BEHIND = re.compile(r" \(|[:.,] ")
"""Where the part of a title begins that its name goes without."""

_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\'\U00010000-\U0010ffff]")  # an emoji counts as two characters there
_LONGEST_NAME = 31


def _cut(words: str, longest: int) -> str:
    """Cut after a whole word, where there is more than one."""
    if len(words) <= longest:
        return words
    return words[: longest + 1].rpartition(" ")[0].strip() or words[:longest].strip()
