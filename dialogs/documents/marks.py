"""Read the marked figures of a Word file back, and compare them with what is stored."""

import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from docx.oxml.ns import qn
from lxml import etree

from bot.domain.codes import Language
from bot.domain.evidence.sources import FACTS
from bot.domain.suppression import Figure
from dialogs.documents.document import Bullets, Cell, Document, Paragraph, Table
from dialogs.documents.pieces import figure_words, pieces
from dialogs.texts.formats import LOCALES

LARGEST = 20_000_000
"""Bytes of a file, and of one of its parts unpacked: a hundred times a large report."""


class NoDocument(ValueError):  # noqa: N818 - says what is so
    """The file cannot be verified; says why in plain words."""


@dataclass(frozen=True)
class Mark:
    """A marked figure as it is read.

    Attributes:
        words: the figure as it is written.
        source: as in :class:`dialogs.documents.document.Marked`.
        place: the table's title, or the sentence.
        row, column: in a table, the words that its row begins with and those at the head of its column.
    """

    words: str
    source: str
    place: str
    row: str = ""
    column: str = ""

    @property
    def release(self) -> str:
        """The number of the release that it names; empty where it is one of the document's own facts."""
        first = self.source.partition("/")[0]
        return "" if first == FACTS else first


@dataclass(frozen=True)
class Reading:
    """What a Word file tells of where it comes from.

    Attributes:
        hash: of the facts that it shows.
        marks: of its figures, in the order in which they are read.
    """

    hash: str
    language: Language
    marks: tuple[Mark, ...]


def read(file: bytes) -> Reading:
    """Read what a Word file says of its figures.

    Raises:
        NoDocument: it is no Word file, too large, or none that Havainto made.
    """
    body, core = _parts(file)
    marks = [*_marks(body)]
    hashes = [one.words for one in marks if one.source == FACTS]
    tag = core.findtext(".//{http://purl.org/dc/elements/1.1/}language", "")
    language = next((one for one, (locale, _) in LOCALES.items() if locale.replace("_", "-") == tag), None)
    if not hashes or language is None:
        raise NoDocument("Havainto did not make this file, or the program that saved it dropped its marks.")
    return Reading(hashes[0], language, tuple(one for one in marks if one.source != FACTS))


def _parts(file: bytes) -> tuple[Any, Any]:
    if len(file) > LARGEST:
        raise NoDocument("The file is too large to be one of Havainto's.")
    try:
        with ZipFile(BytesIO(file)) as archive:
            body, core = (_part(archive, name) for name in ("word/document.xml", "docProps/core.xml"))
    except NoDocument:
        raise
    except _DAMAGED as error:
        raise NoDocument("The file is no Word document (.docx), or it is damaged.") from error
    return body, core


_DAMAGED = (
    *(BadZipFile, LookupError, ValueError, RuntimeError, EOFError, OSError),
    *(zlib.error, etree.XMLSyntaxError),
)


def _part(archive: ZipFile, name: str) -> Any:
    """Read one part, and never more than what is allowed: a few kilobytes can be packed gigabytes."""
    with archive.open(name) as packed:
        content = packed.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise NoDocument("The file is too large to be one of Havainto's.")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    root = etree.fromstring(content, parser)
    if root.getroottree().docinfo.internalDTD is not None:
        raise NoDocument("The file is no Word document (.docx), or it is damaged.")
    return root


_OURS = re.compile(rf"{FACTS}(/.+)?|R-\d{{4}}-\d{{4,9}}/.+")
"""The tags of our own marks; a county's template may have content controls of its own."""


def _marks(body: Any) -> Iterator[Mark]:
    for control in body.iter(qn("w:sdt")):
        tag = control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}")
        source = "" if tag is None else tag.get(qn("w:val"), "")
        content = control.find(qn("w:sdtContent"))
        if content is not None and _OURS.fullmatch(source):
            yield Mark(_said(content), source, *_place(control))


def _said(element: Any) -> str:
    return "".join(one.text or "" for one in element.iter(qn("w:t")))


def _place(control: Any) -> tuple[str, ...]:
    """Return the sentence; in a table its title, the row's first words and the column's head."""
    table, cell = (next(control.iterancestors(qn(name)), None) for name in ("w:tbl", "w:tc"))
    if table is None or cell is None:
        return (next((_said(one) for one in control.iterancestors(qn("w:p"))), ""),)
    caption = table.find(f"{qn('w:tblPr')}/{qn('w:tblCaption')}")
    row = cell.getparent()
    cells, heads = row.findall(qn("w:tc")), next(table.iter(qn("w:tr"))).findall(qn("w:tc"))
    at = cells.index(cell) if cell in cells else 0
    title = "" if caption is None else str(caption.get(qn("w:val"), ""))
    return title, _said(cells[0]) if cells else "", _said(heads[at]) if at < len(heads) else ""


def marks_of(document: Document) -> Iterator[Mark]:
    """Yield the marks that a document has when it is made, the hash's left out."""
    for said, *place in _sayings(document):
        for words, source in pieces(said, document.language):
            if source not in ("", FACTS):
                yield Mark(words, source, *(_plain(one, document) for one in place))


def _sayings(document: Document) -> Iterator[tuple[Cell | Paragraph, *tuple[Cell | Paragraph, ...]]]:
    """Yield what may hold marks, in the order in which it is read, each with its place."""
    for part in document.parts:
        match part:
            case Paragraph():
                yield part, part
            case Bullets(items):
                yield from ((one, one) for one in items if isinstance(one, Paragraph))
            case Table(title=title, header=header, rows=rows):
                for row in rows:
                    yield from ((cell, title, row[0], head) for cell, head in zip(row, header, strict=True))
            case _:
                pass


def _plain(said: Cell | Paragraph, document: Document) -> str:
    """Return the words as they are read back: Word's line breaks are none of them."""
    return "".join(words for words, _ in pieces(said, document.language)).translate(_BREAKS)


_BREAKS = str.maketrans("", "", "\n\t")


@dataclass(frozen=True)
class Difference:
    """The first mark that is not as it was made.

    Attributes:
        stored: the figure as the document's language writes it; None when the mark itself is wrong.
    """

    mark: Mark
    stored: str | None


def first_difference(
    found: Sequence[Mark], made: Sequence[Mark], figure: Callable[[str], Figure], language: Language
) -> Difference | None:
    """Return the first mark that differs from what is stored; None when all are as they were made.

    Args:
        found: of the file.
        made: of the same document made anew, from which a withheld figure's words are known too.
        figure: the stored figure of a source; KeyError when there is none.
        language: of the document.
    """
    words = defaultdict[str, set[str]](set)
    for one in made:
        words[one.source].add(one.words)
    for one in found:
        try:
            told = figure(one.source)
        except KeyError:
            return Difference(one, None)
        right = {figure_words(told, language)} if isinstance(told, int) else words[one.source]
        if one.words not in right:
            return Difference(one, next(iter(sorted(right)), ""))
    return _first_out_of_place(found, made)


def _first_out_of_place(found: Sequence[Mark], made: Sequence[Mark]) -> Difference | None:
    """Find a mark that was deleted, doubled or moved, or stands in a row or column of another name."""
    for place in range(max(len(found), len(made))):
        there = found[place] if place < len(found) else None
        wanted = made[place] if place < len(made) else None
        if there is None or wanted is None or _stand(there) != _stand(wanted):
            lost = Counter(one.source for one in made) - Counter(one.source for one in found)
            first = next((one for one in made if one.source in lost), None)
            return Difference(first or there or made[place], None)
    return None


def _stand(mark: Mark) -> tuple[str, str, str]:
    """Return what a figure is of: a sentence may be reworded, a row or column of figures may not."""
    return mark.source, mark.row, mark.column
