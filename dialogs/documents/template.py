"""The styles of a Word file: the county's own template, or the one built here."""

from functools import cache
from io import BytesIO
from typing import Any
from zipfile import BadZipFile

import docx
from docx.document import Document as Word
from docx.enum.style import WD_STYLE_TYPE
from docx.exceptions import PythonDocxError
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from lxml.etree import XMLSyntaxError

from dialogs.documents.archive import repacked
from dialogs.documents.styles import BESIDE, Style


def opened(template: bytes | None) -> Word:
    """Return an empty Word document with the template's styles, page, header and footer.

    Raises:
        ValueError: it is no Word document, or lacks a style.
    """
    try:
        word = docx.Document(BytesIO(shipped() if template is None else template))
    except (PythonDocxError, OpcError, BadZipFile, XMLSyntaxError, KeyError, ValueError) as error:
        raise ValueError("The template is no Word document (.docx)") from error
    names = {style.name for style in word.styles}
    if lacking := [name for name in Style if name not in names]:
        raise ValueError(f"The template lacks the style {', '.join(lacking)}")
    _emptied(word)
    return word


@cache
def shipped() -> bytes:
    """Return the built template as a file that a county can make its own."""
    file = BytesIO()
    _built().save(file)
    return repacked(file.getvalue())


def _emptied(word: Word) -> None:
    body = word.element.body
    for child in [*body]:
        if child.tag != qn("w:sectPr"):
            body.remove(child)


_INK, _RULE = RGBColor(0x1F, 0x3A, 0x5F), "A6B1C2"
_FONT = "Arial"
_SIZES = {
    Style.TEXT: (11, 6, 6),
    Style.TITLE: (20, 0, 12),
    Style.SECTION: (15, 18, 6),
    Style.ITEM: (12, 14, 4),
    Style.LIST: (11, 0, 3),
    Style.CAPTION: (10, 12, 4),
    Style.FOOT: (9, 0, 0),
    Style.TABLE_HEADING: (10, 3, 3),
    Style.TABLE_TEXT: (10, 3, 3),
}
"""Points: of the letters, before and after the paragraph. Partial: a table has none of its own."""
_INKED = (Style.TITLE, Style.SECTION, Style.ITEM)
_BOLD = (*_INKED, Style.CAPTION, Style.TABLE_HEADING)


def _built() -> Word:
    word = docx.Document()
    _emptied(word)
    _slimmed(word)
    for name in (Style.TABLE_HEADING, Style.TABLE_TEXT):
        word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = word.styles[Style.TEXT]
    for name, (size, before, after) in _SIZES.items():
        _set(word.styles[name], size, before, after, bold=name in _BOLD)
    _ruled(word.styles[Style.TABLE].element)
    for section in word.sections:
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.2)
        section.top_margin = section.bottom_margin = Cm(2)
    return word


def _slimmed(word: Word) -> None:
    """Leave out what python-docx's own template brings and nobody needs: 160 styles, a thumbnail."""
    for style in [*word.styles]:
        if style.name not in (*Style, *BESIDE):
            style.element.getparent().remove(style.element)
    for owner, kinds in (
        (word.part, ("stylesWithEffects", "customXml")),
        (word.part.package, ("thumbnail",)),
    ):
        for key, rel in [*owner.rels.items()]:
            if rel.reltype.rsplit("/", 1)[-1] in kinds:
                del owner.rels[key]


def _set(style: Any, size: int, before: int, after: int, *, bold: bool) -> None:
    style.font.size, style.font.bold, style.font.italic = Pt(size), bold, False
    style.font.color.rgb = _INK if style.name in _INKED else RGBColor(0, 0, 0)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    fonts.attrib.clear()
    for letters in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{letters}"), _FONT)
    spacing = style.paragraph_format
    spacing.space_before, spacing.space_after, spacing.line_spacing = Pt(before), Pt(after), 1.15
    spacing.keep_with_next = bold
    spacing.widow_control = True


def _ruled(style: Any) -> None:
    """Draw thin grey lines."""
    for border in style.iter(*(qn(f"w:{side}") for side in _SIDES)):
        if border.getparent().tag == qn("w:tblBorders"):
            border.set(qn("w:color"), _RULE)


_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
