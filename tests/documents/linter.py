"""Find in Office files what a reader with a screen reader would stumble over, and what they must not hold."""

import re
from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from typing import Any
from zipfile import ZipFile

from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TAGS = {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}
_DIRECT = ("sz", "szCs", "rFonts", "color", "b", "i", "u", "highlight")
"""Formatting that belongs in a style."""


def parts_of(file: bytes) -> dict[str, bytes]:
    """Return an Office file's parts by name."""
    with ZipFile(BytesIO(file)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def words_of_docx(file: bytes, between: str = "\n") -> str:
    """Return what is read, with this between paragraphs; cells as their rows."""
    body = etree.fromstring(parts_of(file)["word/document.xml"])
    return between.join("".join(_texts(one)) for one in body.iter(f"{_W}p"))


def _texts(paragraph: etree._Element) -> Iterator[str]:
    for one in paragraph.iter(f"{_W}t", f"{_W}br", f"{_W}tab"):
        yield one.text or "" if one.tag == f"{_W}t" else "\n"


def lint_docx(file: bytes, language: str) -> list[str]:
    """Return what is wrong with a Word file; nothing when all is well."""
    parts = parts_of(file)
    body = etree.fromstring(parts["word/document.xml"])
    return [
        *_properties(parts, _TAGS[language]),
        *_headings(body),
        *_tables(body),
        *_formatting(body),
        *(wrong for name in parts if name.endswith(".xml") for wrong in _drawings(name, parts[name])),
        *([] if any(b"PAGE" in parts[name] for name in parts if "footer" in name) else ["no page number"]),
    ]


def _properties(parts: dict[str, bytes], tag: str) -> Iterator[str]:
    core = parts["docProps/core.xml"].decode()
    if not re.search("<dc:title>[^<]+</dc:title>", core):
        yield "no title"
    if f"<dc:language>{tag}</dc:language>" not in core:
        yield "another language in the properties"
    if "dcterms:" in core.split(">", 2)[2]:
        yield "a moment in the properties"
    if set(re.findall(rb'<w:lang [^>]*w:val="([^"]+)"', parts["word/styles.xml"])) != {tag.encode()}:
        yield "another language in the styles"


def _headings(body: etree._Element) -> Iterator[str]:
    levels = []
    for paragraph in body.iter(f"{_W}p"):
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        name = "" if style is None else style.get(f"{_W}val")
        words = "".join(_texts(paragraph)).strip()
        if name.startswith("Heading"):
            levels.append(int(name[-1]))
            if not words:
                yield "an empty heading"
        elif not words and paragraph.getparent().tag != f"{_W}tc":
            yield "an empty paragraph"
    if levels.count(1) != 1 or levels[0] != 1:
        yield f"first headings: {levels.count(1)}"
    for before, after in pairwise(levels):
        if after > before + 1:
            yield f"a heading {after} below a heading {before}"


def _tables(body: etree._Element) -> Iterator[str]:
    for table in body.iter(f"{_W}tbl"):
        rows = table.findall(f"{_W}tr")
        if rows[0].find(f"{_W}trPr/{_W}tblHeader") is None:
            yield "a table without a header row"
        if table.find(f"{_W}tblPr/{_W}tblCaption") is None:
            yield "a table without an alternative text"
        for cell in rows[0].findall(f"{_W}tc"):
            if not "".join("".join(_texts(one)) for one in cell.iter(f"{_W}p")).strip():
                yield "an empty header cell"
        if any(True for _ in table.iter(f"{_W}gridSpan", f"{_W}vMerge")):
            yield "merged cells"
        if len({len(row.findall(f"{_W}tc")) for row in rows}) != 1:
            yield "rows of different lengths"


def _formatting(body: etree._Element) -> Iterator[str]:
    for properties in body.iter(f"{_W}rPr"):
        yield from (
            f"direct formatting: {name}" for name in _DIRECT if properties.find(_W + name) is not None
        )


def _drawings(name: str, part: bytes) -> Iterator[str]:
    for drawing in etree.fromstring(part).iter("{*}docPr"):
        if not drawing.get("descr"):
            yield f"a drawing without an alternative text in {name}"


_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def lint_xlsx(file: bytes, first: str) -> list[str]:
    """Return what is wrong with an Excel file whose first sheet has this name."""
    parts = parts_of(file)
    book = etree.fromstring(parts["xl/workbook.xml"])
    sheets = list(book.iter(f"{_S}sheet"))
    found = [] if sheets[0].get("name") == first else ["the method is not first"]
    found += ["a hidden sheet" for one in sheets if one.get("state")]
    for name in sorted(parts):
        if not name.startswith("xl/worksheets/sheet"):
            continue
        sheet = etree.fromstring(parts[name])
        if sheet.find(f".//{_S}pane[@state='frozen']") is None:
            found.append(f"{name}: the header is not frozen")
        if any(True for _ in sheet.iter(f"{_S}f")):
            found.append(f"{name}: a formula")
        if any(True for _ in sheet.iter(f"{_S}mergeCell")):
            found.append(f"{name}: merged cells")
        if name != "xl/worksheets/sheet1.xml" and sheet.find(f".//{_S}tablePart") is None:
            found.append(f"{name}: no named table")
    return found


def words_of_xlsx(file: bytes) -> str:
    """Return every text of the sheets, once each, one a line."""
    shared = etree.fromstring(parts_of(file)["xl/sharedStrings.xml"])
    return "\n".join("".join(one.itertext()) for one in shared.iter(f"{_S}si"))


# --- figures and their marks

_NO_COUNT = re.compile(
    r"\b[A-ZÅÄÖ]{1,4}-\d{4}-\d{4,}\b"  # a thing's number
    r"|\bSHA-256\b|\b[0-9a-f]{64}\b"
    r"|\b\d{4}-(?:Q\d|H\d|\d{2}-\d{2})\b"  # a period's key, a day
    r"|\b\d{1,2}\.\d{1,2}\.(?:\d{4})?|\b\d{1,2} [A-Z][a-z]+ (?:19|20)\d\d\b"
    r"|(?<![\d.,])(?:19|20)\d\d(?:[\u2013/-](?:19|20)?\d\d)?(?![\d.,\s]*\d)"  # a year, a term
    r"|\b(?:(?:alle|under) 18|18\u201324)\b"  # of a target group
    r"|\b[1-4]\. neljännes\b|\b(?:kvartal|quarter) [1-4]/\d{4}\b"
    r"|\b(?:1\u20134|5\u201319|20\u201399|100 (?:tai enemmän|eller fler|or more))(?!\d)"  # a band of staff
    r"|\b\d+ ?§|§ ?\d+|\b[Ss]ection \d+|\b\d+ (?:kap|mom)\.|\b\d{2,4}/\d{4}\b"  # of a law
    r"|\(2\u201310\)|\b(?:yli|över|over) 10\b"  # of clients
)


def unmarked_figures(file: bytes, facts: Any) -> list[str]:
    """Return the cells and sentences with a number of counted things that no mark speaks for.

    Args:
        file: a Word file.
        facts: its facts as plain JSON: numbers in the group's own words are no figures of ours.
    """
    body = etree.fromstring(parts_of(file)["word/document.xml"])
    own = sorted({one for one in _strings(facts) if re.search(r"\d", one)}, key=len, reverse=True)
    found = []
    for paragraph in body.iter(f"{_W}p"):
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        if style is not None and style.get(f"{_W}val").startswith(("Heading", "Caption", "TableHeading")):
            continue
        said = "".join(
            one.text or ""
            for one in paragraph.iter(f"{_W}t")
            if next(one.iterancestors(f"{_W}sdt"), None) is None
        )
        for words in own:
            for line in words.splitlines():
                alone = not re.search(
                    r"[^\W\d]", line
                )  # a figure that the group wrote: the whole value of a line
                said = said.removesuffix(f": {line}") if alone else said.replace(line, "")
        if re.search(r"\d", _NO_COUNT.sub("", said)):
            found.append(said)
    return found


def _strings(facts: Any) -> Iterator[str]:
    """Yield every text of plain JSON, the keys of mappings too."""
    if isinstance(facts, str):
        yield facts
    elif isinstance(facts, dict):
        for key, value in facts.items():
            yield key
            yield from _strings(value)
    elif isinstance(facts, list):
        for one in facts:
            yield from _strings(one)
