"""The files of a document: Word, Excel where there are tables, and the facts that they show."""

import json
from collections.abc import Callable
from typing import Any

from bot.domain.evidence.facts import facts_hash, plain
from bot.domain.evidence.letter import LetterFacts
from bot.domain.evidence.municipal import MunicipalFacts
from bot.domain.evidence.pack import PackFacts
from bot.domain.evidence.report import CouncillorFacts, ReportFacts
from bot.domain.suppression import Figure
from dialogs.documents.councillor import councillor_document
from dialogs.documents.document import Document
from dialogs.documents.letter import letter_document
from dialogs.documents.marks import Difference, Reading, first_difference, marks_of
from dialogs.documents.municipal import municipal_document
from dialogs.documents.pack import pack_document
from dialogs.documents.pdf import as_pdf
from dialogs.documents.report import report_document
from dialogs.documents.spreadsheet import as_xlsx
from dialogs.documents.word import as_docx
from dialogs.texts.loader import Texts

_DOCUMENTS: dict[type, Callable[[Any, str, Texts], Document]] = {
    CouncillorFacts: councillor_document,
    LetterFacts: letter_document,
    MunicipalFacts: municipal_document,
    PackFacts: pack_document,
    ReportFacts: report_document,
}


def document_of(facts: object, texts: Texts) -> Document:
    """Return the document of these facts in a language."""
    return _DOCUMENTS[type(facts)](facts, facts_hash(facts), texts)


def difference(reading: Reading, facts: object, figure: Callable[[str], Figure]) -> Difference | None:
    """Return the first mark of a Word file of these facts that is not as it was made; None when all are.

    Args:
        reading: of the file.
        facts: as they are stored.
        figure: the stored figure of a mark's source; KeyError when there is none.
    """
    made = [*marks_of(document_of(facts, Texts(reading.language)))]
    return first_difference(reading.marks, made, figure, reading.language)


def files_of(
    facts: object, texts: Texts, template: bytes | None = None, *, pdf: bool = False
) -> dict[str, bytes]:
    """Return the files by name; the same facts, language and template are the same bytes.

    Raises:
        ValueError: the template cannot be used, or no PDF can be made; says why.
    """
    document = document_of(facts, texts)
    files = {f"{document.name}.docx": as_docx(document, template)}
    if document.sheets:
        files[f"{document.name}.xlsx"] = as_xlsx(document)
    if pdf:
        files[f"{document.name}.pdf"] = as_pdf(document)
    files[f"{document.name}.facts.json"] = as_json(facts)
    return files


def one_file(facts: object, texts: Texts, template: bytes | None, ending: str) -> tuple[str, bytes] | None:
    """Return one of the files by its ending, with its name; None when the document has none such."""
    found = files_of(facts, texts, template).items()
    return next((one for one in found if one[0].endswith(f".{ending}")), None)


def as_json(facts: object) -> bytes:
    """Return the facts with their hash, for people and programs to read."""
    said = {"facts": plain(facts), "facts_hash": facts_hash(facts)}
    return (json.dumps(said, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()
