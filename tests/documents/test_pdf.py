"""A PDF for the archive: of the same words, tagged, the same bytes, whatever was typed."""

import re
import sys
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.codes import Language
from dialogs.documents.document import Heading, Paragraph, Table
from dialogs.documents.files import document_of, files_of
from dialogs.documents.pdf import NoPdf, as_pdf, as_typst
from dialogs.texts import Texts
from tests.documents.cast import FULL, LETTER, PACK, SCENES
from tests.documents.test_files import _LONG, _ODD

_TAGS = {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}


@pytest.mark.parametrize(
    ("scene", "language"), [(scene, language) for scene in SCENES for language in Language]
)
def test_a_pdf_is_for_the_archive_and_for_screen_readers(scene: str, language: Language) -> None:
    document = document_of(SCENES[scene], Texts(language))
    made = as_pdf(document)
    assert made.startswith(b"%PDF-1.7")
    for said in (
        b"<pdfaid:part>2</pdfaid:part>",
        b"<pdfaid:conformance>A</pdfaid:conformance>",
        b"<pdfuaid:part>1</pdfuaid:part>",
        f"/Lang({_TAGS[language]})".encode(),
        b"/DisplayDocTitle true",
        document.made.isoformat().encode(),
    ):
        assert said.replace(b" ", b"") in made.replace(b" ", b""), said
    tables = [part for part in document.parts if isinstance(part, Table)]
    headings = [part for part in document.parts if isinstance(part, Heading)]
    assert _tags(made, "TH") == sum(len(table.header) for table in tables)
    assert _tags(made, "Table") == len(tables)
    assert [_tags(made, f"H{level}") for level in (1, 2, 3)] == [
        1,
        sum(one.level == 2 for one in headings),
        sum(one.level == 3 for one in headings),
    ]
    assert as_pdf(document) == made


def _tags(made: bytes, name: str) -> int:
    return len(re.findall(rf"/S ?/{name}\b".encode(), made))


def test_the_largest_pack_is_a_pdf_too() -> None:
    assert as_pdf(document_of(FULL, Texts(Language.FI))).startswith(b"%PDF")


@pytest.mark.untraced
@settings(max_examples=200, deadline=None)
@given(words=st.one_of(_ODD, _LONG))
def test_whatever_was_typed_becomes_a_pdf(words: str) -> None:
    table = Table(title=words, header=(words, "b"), rows=((words, ""),), widths=(1, 2), labelled=True)
    whole = document_of(LETTER, Texts(Language.SV))
    parts = (Heading(words), Paragraph(words), table)
    assert as_pdf(replace(whole, title=f"A {words}", about=words, parts=parts)).startswith(b"%PDF")


def test_every_letter_that_is_not_replaced_has_its_shape() -> None:
    letters = "".join(map(chr, [*range(0x20, 0x500), *range(0x2010, 0x2600)]))
    whole = document_of(LETTER, Texts(Language.FI))
    assert as_pdf(replace(whole, parts=(Paragraph(letters),)))


def test_words_are_never_read_as_typst() -> None:
    said = 'a" + read("/etc/passwd") + "\\ #panic() $x$ *b* _c_ @d <e> [f] // g'
    source = as_typst(replace(document_of(LETTER, Texts(Language.FI)), parts=(Paragraph(said),)))
    assert '#par[#"a\\" + read(\\"/etc/passwd\\") + \\"\\\\ #panic() $x$ *b* _c_ @d <e> [f] // g"]' in source


def test_without_the_extra_its_name_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(NoPdf, match=r"havainto\[pdf\]"):
        files_of(PACK, Texts(Language.FI), pdf=True)
    assert not [name for name in files_of(PACK, Texts(Language.FI)) if name.endswith("pdf")]
