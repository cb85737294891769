"""Every figure of every document says where it comes from, and what was changed afterwards is named."""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.codes import Language
from bot.domain.evidence.facts import facts_hash, plain
from bot.domain.evidence.published import Counts
from bot.domain.evidence.sources import figure_at
from bot.domain.suppression import WITHHELD, Figure
from dialogs.documents.counts import counted, counts_table
from dialogs.documents.document import Bullets, Document, Heading, Marked, Paragraph
from dialogs.documents.files import document_of
from dialogs.documents.marks import LARGEST, Difference, NoDocument, first_difference, marks_of, read
from dialogs.documents.passages import sentence, verified
from dialogs.documents.pieces import figure_words, pieces
from dialogs.documents.word import as_docx
from dialogs.texts import Texts
from tests.documents.cast import PACK, SCENES
from tests.documents.linter import parts_of, unmarked_figures

COUNTS = Counts(
    release="R-2027-0001",
    period="2026",
    audience="organisation",
    hash="ab",
    observations=5,
    reporters=3,
    tables={
        "total": {"ALL": 1_234_567},
        "need_main": {"SHL11_03": 1_234, "SHL11_02": WITHHELD, "SHL11_01": 7, "NONE": WITHHELD},
        "type-need_main": {"NEG-SHL11_02": 7, "POS-SHL11_03": WITHHELD},
        "area": {"Kajaanin seutu": 9, "NONE": WITHHELD},
    },
)
RELEASES = {COUNTS.release: COUNTS.tables}


def figured(language: Language) -> Document:
    """A document of a release's figures: in tables, a sentence and a list."""
    texts = Texts(language)
    total = counted(COUNTS, "total", "ALL", texts)
    said = sentence("pack-field-count", texts, n=total, first=texts.date(date(2026, 1, 1)), last="")
    parts = (
        Heading("Luvut"),
        said,
        *(counts_table(COUNTS, table, texts) for table in COUNTS.tables),
        Bullets(("Sanoja 7", said, *verified(facts_hash(PACK), texts))),
    )
    return replace(document_of(PACK, texts), parts=parts)


def changed(file: bytes, *changes: tuple[str, str]) -> bytes:
    """The file with words of its body replaced once each."""
    parts = parts_of(file)
    body = parts["word/document.xml"].decode()
    for before, after in changes:
        assert before in body
        body = body.replace(before, after, 1)
    return packed({**parts, "word/document.xml": body.encode()})


def packed(parts: Mapping[str, bytes]) -> bytes:
    """An archive of these parts."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def control(source: str, words: str) -> str:
    """A marked figure as it stands in the body."""
    return f'<w:tag w:val="{source}"/></w:sdtPr><w:sdtContent><w:r><w:t>{words}</w:t>'


def compared(file: bytes, language: Language, releases: Mapping[str, Any] = RELEASES) -> Difference | None:
    reading = read(file)
    assert reading.language is language

    def figure(source: str) -> Figure:
        return figure_at(source, plain(PACK), releases)

    return first_difference(reading.marks, [*marks_of(figured(language))], figure, language)


# --- each document


@pytest.mark.parametrize(
    ("scene", "language"), [(scene, language) for scene in SCENES for language in Language]
)
def test_every_figure_of_a_document_is_marked_and_resolves(scene: str, language: Language) -> None:
    facts = SCENES[scene]
    document = document_of(facts, Texts(language))
    file = as_docx(document)
    assert unmarked_figures(file, plain(facts)) == []
    reading = read(file)
    assert (reading.hash, reading.language) == (facts_hash(facts), language)
    made = [*marks_of(document)]
    assert [*reading.marks] == made
    releases = {one.release: one.tables for one in counts_in(facts)}

    def figure(source: str) -> Figure:
        return figure_at(source, plain(facts), releases)

    assert first_difference(reading.marks, made, figure, language) is None


def counts_in(facts: Any) -> Iterator[Counts]:
    """Every release that facts show."""
    if isinstance(facts, Counts):
        yield facts
    elif isinstance(facts, tuple | list):
        for one in facts:
            yield from counts_in(one)
    elif hasattr(facts, "__dataclass_fields__"):
        for name in facts.__dataclass_fields__:
            yield from counts_in(getattr(facts, name))


def test_a_figure_without_a_mark_is_found() -> None:
    texts = Texts(Language.FI)
    whole = document_of(PACK, texts)
    for part, said in (
        (Paragraph("Vastauksia tuli 4."), "Vastauksia tuli 4."),
        (Bullets(("Vastauksia tuli 4 vuonna 2026, ehdotuksia 12 345.",)), "12 345"),
        (replace(counts_table(COUNTS, "area", texts), rows=(("Kajaani", 9),)), "9"),
        (replace(counts_table(COUNTS, "area", texts), rows=(("Kajaani", "alle 5 tai peitetty"),)), "alle 5"),
    ):
        (found,) = unmarked_figures(as_docx(replace(whole, parts=(*whole.parts, part))), plain(PACK))
        assert said in found


# --- what is read back


@pytest.mark.parametrize("language", Language)
def test_numbers_of_a_release_are_read_back_in_each_language(language: Language) -> None:
    file = as_docx(figured(language))
    assert compared(file, language) is None
    words = {one.source: one.words for one in read(file).marks}
    thousand = figure_words(1234, language)
    assert len(thousand) == 5
    assert words["R-2027-0001/need_main/SHL11_03"] == thousand
    assert words["R-2027-0001/total/ALL"] == figure_words(1_234_567, language)
    assert words["R-2027-0001/need_main/SHL11_02"] == Texts(language)("withheld", least=5)
    needs = [one.source for one in read(file).marks if "/need_main/" in one.source]
    assert [one.rpartition("/")[2] for one in needs] == ["SHL11_01", "SHL11_02", "SHL11_03", "NONE"]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    ("source", "before", "after", "stored"),
    [
        ("R-2027-0001/need_main/SHL11_01", 7, "8", "7"),
        ("R-2027-0001/type-need_main/NEG-SHL11_02", 7, "", "7"),
        ("R-2027-0001/total/ALL", 1_234_567, "1 234 568", None),
        ("R-2027-0001/area/NONE", None, "3", None),
    ],
)
def test_a_changed_figure_is_named(
    language: Language, source: str, before: int | None, after: str, stored: str | None
) -> None:
    written = Texts(language)("withheld", least=5) if before is None else figure_words(before, language)
    tampered = changed(as_docx(figured(language)), (control(source, written), control(source, after)))
    found = compared(tampered, language)
    assert found
    assert (found.mark.source, found.mark.words, found.stored) == (source, after, stored or written)


def test_the_first_of_two_is_named_with_its_place() -> None:
    file = changed(
        as_docx(figured(Language.FI)),
        (control("R-2027-0001/area/Kajaanin seutu", "9"), control("R-2027-0001/area/Kajaanin seutu", "90")),
        (control("R-2027-0001/need_main/SHL11_01", "7"), control("R-2027-0001/need_main/SHL11_01", "6")),
    )
    found = compared(file, Language.FI)
    assert found
    assert found.mark.place == "Havainnot tuen tarpeen mukaan (julkaisu R-2027-0001)"
    assert (found.mark.source, found.mark.words) == ("R-2027-0001/need_main/SHL11_01", "6")
    assert (found.mark.release, found.stored) == ("R-2027-0001", "7")


def test_a_mark_that_was_deleted_exchanged_or_invented_is_named() -> None:
    file = as_docx(figured(Language.FI))
    first, second = "R-2027-0001/need_main/SHL11_01", "R-2027-0001/type-need_main/NEG-SHL11_02"
    for changes in (
        [(f'w:val="{first}"', 'w:val="a county\'s own"')],
        [(first, "R-2027-0001/need_main/SHL11_09")],
        [(first, "R-2027-0009/need_main/SHL11_01")],
        [(first, "facts/day")],
        [(first, "facts/items/9/votes")],
        [(first, second)],
        [(first, "kept"), (second, first), ("kept", second)],  # the same figure, from elsewhere
    ):
        found = compared(changed(file, *changes), Language.FI)
        assert found, changes
        assert found.stored is None or found.mark.source in (first, second), changes


def test_a_row_or_column_with_another_name_is_named() -> None:
    file = as_docx(figured(Language.FI))
    first, second = (Texts(Language.FI)(f"need-SHL11_0{n}") for n in (1, 3))
    for changes in (
        [(f">{first}<", ">x<"), (f">{second}<", f">{first}<"), (">x<", f">{second}<")],
        [(">Havaintoja<", ">Asiakkaita<")],
    ):
        found = compared(changed(file, *changes), Language.FI)
        assert found
        assert found.stored is None
    assert compared(changed(file, ("havaintoa.", "havaintoa viime vuonna.")), Language.FI) is None


def test_what_word_splits_and_follows_up_is_read_as_it_is_seen() -> None:
    source = "R-2027-0001/need_main/SHL11_01"
    whole = control(source, "7")
    file = as_docx(figured(Language.FI))
    split = control(source, "").removesuffix("<w:t></w:t>") + "</w:r><w:r><w:t>7</w:t>"
    assert compared(changed(file, (whole, split)), Language.FI) is None
    revised = f"{whole}</w:r><w:ins><w:r><w:t>0</w:t></w:r></w:ins><w:r>"
    found = compared(changed(file, (whole, revised)), Language.FI)
    assert found
    assert found.mark.words == "70"


def test_a_release_that_lost_its_figure_is_named() -> None:
    found = compared(as_docx(figured(Language.FI)), Language.FI, releases={})
    assert found
    assert found.mark.source == "R-2027-0001/total/ALL"


# --- what is no document of ours

_DTD = b'<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'


def _broken() -> Iterator[tuple[str, bytes]]:
    good = as_docx(document_of(PACK, Texts(Language.FI)))
    parts = parts_of(good)
    body, core = parts["word/document.xml"], parts["docProps/core.xml"]
    head, _, rest = body.partition(b"?>")
    bare = {"word/document.xml": b"<d/>", "docProps/core.xml": b"<d/>"}
    yield "empty", b""
    yield "a PDF", b"%PDF-1.7 not a zip"
    yield "half a file", good[: len(good) // 2]
    yield "an archive of nothing", packed({})
    yield "an Excel file", packed({"xl/workbook.xml": b"<d/>", "docProps/core.xml": core})
    yield "another's Word file", packed(bare)
    yield "without a language", packed({**parts, "docProps/core.xml": b"<d/>"})
    yield "without marks", packed({**parts, "word/document.xml": body.replace(b"<w:tag ", b"<w:nag ")})
    yield "no XML", packed({**parts, "word/document.xml": b"\x00\xff"})
    yield "entities", packed({**parts, "word/document.xml": head + b"?>" + _DTD + rest})
    yield "deep", packed({**parts, "word/document.xml": b"<a>" * 100_000})
    yield "a bomb", packed({**parts, "word/document.xml": b" " * 200_000_000})
    yield "too large", b"PK" + b" " * LARGEST


def test_what_is_no_document_of_ours_is_said_in_plain_words() -> None:
    for what, file in _broken():
        with pytest.raises(NoDocument) as refused:
            read(file)
        assert re.search(r"Word document|too large|did not make", str(refused.value)), what


@pytest.mark.untraced
@given(st.binary(max_size=400))
def test_any_bytes_are_no_document(file: bytes) -> None:
    with pytest.raises(NoDocument):
        read(file)


@pytest.mark.untraced
@settings(max_examples=300)
@given(data=st.data(), good=st.just(as_docx(document_of(SCENES["letter"], Texts(Language.FI)))))
def test_a_damaged_file_is_read_or_refused(data: st.DataObject, good: bytes) -> None:
    """Never an error of the archive's or the parser's own."""
    damaged = bytearray(good)
    for _ in range(data.draw(st.integers(1, 5))):
        damaged[data.draw(st.integers(0, len(good) - 1))] = data.draw(st.integers(0, 255))
    with suppress(NoDocument):
        read(bytes(damaged))


# --- sentences


@given(
    figures=st.lists(st.integers(0, 10**7), max_size=5),
    words=st.lists(st.text(st.sampled_from("aä .,()"), max_size=6), min_size=6, max_size=6),
    language=st.sampled_from(Language),
)
def test_each_figure_of_a_sentence_is_found(figures: list[int], words: list[str], language: Language) -> None:
    said = words[0] + "".join(
        f" {figure_words(one, language)} {after}" for one, after in zip(figures, words[1:], strict=False)
    )
    marks = tuple(Marked(one, f"facts/{at}") for at, one in enumerate(figures))
    found = pieces(Paragraph(said, marks), language)
    assert "".join(words for words, _ in found) == said
    assert [(figure_words(figures[int(source[6:])], language)) for _, source in found if source] == [
        words for words, source in found if source
    ]
    assert sum(bool(source) for _, source in found) == len(figures)


@pytest.mark.parametrize(
    ("words", "figure", "marked"),
    [
        ("Ajalla 3.11.2026 tuli 3 havaintoa", 3, "Ajalla 3.11.2026 tuli [3] havaintoa"),
        ("E-2026-3 ja 1.3 ja 13 ja 3", 3, "E-2026-3 ja 1.3 ja 13 ja [3]"),
        ("3\u20134 ja 5-3 ja 3", 3, "3\u20134 ja 5-3 ja [3]"),
        ("1\u00a0234 ja 234", 234, "1\u00a0234 ja [234]"),
        ("(3), 3:lle, 3.", 3, "([3]), 3:lle, 3."),
        ("one observation", 1, "one observation"),
    ],
)
def test_a_figure_is_no_part_of_another(words: str, figure: int, marked: str) -> None:
    found = pieces(Paragraph(words, (Marked(figure, "x"),)), Language.FI)
    assert "".join(f"[{said}]" if source else said for said, source in found) == marked


def test_a_path_into_the_facts() -> None:
    facts = plain(PACK)
    assert figure_at("facts/promises", facts, {}) == 2
    assert figure_at("facts/items/0/weighed/units", facts, {}) == 4
    assert figure_at("facts/items/1/observations", facts, {}) is WITHHELD
    assert figure_at("facts/items/1/weighed/units", facts, {}) is WITHHELD
    for nowhere in ("facts/day", "facts/x", "facts/items/0/weighed/rights", "facts/items/a", "R-1/x/y", "x"):
        with pytest.raises(KeyError):
            figure_at(nowhere, facts, {})


def test_the_tags_are_short_enough_for_word() -> None:
    for scene in SCENES.values():
        assert all(len(one.source) <= 64 for one in marks_of(document_of(scene, Texts(Language.FI))))
    assert re.fullmatch(r"[A-Za-z0-9_]+", counts_table(COUNTS, "type-need_main", Texts(Language.FI)).sheet)
