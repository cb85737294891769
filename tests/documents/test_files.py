"""Files: the same bytes everywhere, whatever was typed, and never half of one."""

import json
import os
import subprocess
import sys
import time
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from bot.domain.codes import Language
from bot.domain.evidence.decoding import facts_of
from bot.domain.evidence.facts import canonical, facts_hash, plain
from bot.domain.file_link import DocumentKind
from dialogs.documents.document import Marked, Table
from dialogs.documents.files import as_json, document_of, files_of
from dialogs.documents.folder import write
from dialogs.documents.marks import marks_of, read
from dialogs.documents.spreadsheet import as_xlsx
from dialogs.documents.template import opened, shipped
from dialogs.documents.word import as_docx
from dialogs.texts import Texts
from playground.runner import ROOT
from tests.documents.cast import FULL, LETTER, MUNICIPAL, PACK, SCENES
from tests.documents.linter import lint_docx, parts_of

_PRINT = """
from hashlib import sha256
from bot.domain.codes import Language
from dialogs.documents.files import files_of
from dialogs.texts import Texts
from tests.documents.cast import MUNICIPAL, PACK
for facts in (PACK, MUNICIPAL):
  for language in Language:
    for name, content in files_of(facts, Texts(language)).items():
        print(name, sha256(content).hexdigest())
"""


def test_another_process_in_another_zone_and_locale_makes_the_same_bytes() -> None:
    env = {**os.environ, "TZ": "Pacific/Auckland", "LC_ALL": "C", "PYTHONHASHSEED": "7"}
    other = subprocess.run(
        [sys.executable, "-c", _PRINT], check=True, capture_output=True, text=True, cwd=ROOT, env=env
    )
    here = [
        f"{name} {sha256(content).hexdigest()}"
        for facts in (PACK, MUNICIPAL)
        for language in Language
        for name, content in files_of(facts, Texts(language)).items()
    ]
    assert other.stdout.splitlines() == here


def test_the_largest_pack_takes_less_than_three_seconds() -> None:
    began = time.perf_counter()
    files_of(FULL, Texts(Language.FI))
    assert time.perf_counter() - began < 3


def test_the_hash_is_of_the_facts_alone_and_stands_in_the_document() -> None:
    files = files_of(LETTER, Texts(Language.SV))
    told = json.loads(files["proposal-E-2026-0003-sv.facts.json"])
    assert told["facts_hash"] == facts_hash(LETTER) == sha256(canonical(LETTER)).hexdigest()
    again = json.dumps(told["facts"], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert again.encode() == canonical(LETTER)
    assert told["facts_hash"].encode() in parts_of(files["proposal-E-2026-0003-sv.docx"])["word/document.xml"]
    assert facts_hash(replace(LETTER, goal="Toinen")) != facts_hash(LETTER)


# --- whatever was typed

_ODD = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from(
            "\x00\x07\x0b\x1f\u202e\u200f\u2066\ufffe\uffff\ud800\t\n\r=+-@🙂👩‍👩‍👧🏽<>&]]>\"'_x0041_"
        ),
    ),
    max_size=80,
)
_LONG = st.integers(1, 1000).map(lambda n: "ä" * n)


_NAMED = {"area", "areas", "uncovered"}
"""Facts that hold names of areas: nobody types them, the settings do."""


def _worded(facts: Any, words: str) -> Any:
    """Plain facts with other words wherever somebody wrote some; codes, days, numbers and areas stay."""
    if isinstance(facts, dict):
        return {key: value if key in _NAMED else _worded(value, words) for key, value in facts.items()}
    if isinstance(facts, list):
        return [_worded(value, words) for value in facts]
    return words if isinstance(facts, str) and " " in facts else facts


@pytest.mark.untraced
@settings(max_examples=500)
@given(
    scene=st.sampled_from(sorted(SCENES)),
    words=st.one_of(_ODD, _LONG),
    language=st.sampled_from(Language),
    sheets=st.booleans(),
)
def test_whatever_was_typed_opens_and_its_marks_are_read(
    scene: str, words: str, language: Language, *, sheets: bool
) -> None:
    made, texts = SCENES[scene], Texts(language)
    facts = facts_of(DocumentKind(made.kind), _worded(plain(made), words))
    document = document_of(facts, texts)
    if sheets and document.sheets:
        for part in parts_of(as_xlsx(document)).values():
            etree.fromstring(part)
        return
    content = as_docx(document)
    assert docx.Document(BytesIO(content)).paragraphs
    assert lint_docx(content, language) == []
    assert [*read(content).marks] == [*marks_of(document)]
    json.loads(as_json(facts))


_ALIKE = ("A" * 40, "a" * 40, "A (b)", "A (c)", "a:b", "a/b", "", "🙂" * 31)


@pytest.mark.untraced
@given(titles=st.lists(st.one_of(_ODD, _LONG, st.sampled_from(_ALIKE)), max_size=9))
def test_whatever_a_table_is_called_its_sheet_has_a_name_of_its_own(titles: list[str]) -> None:
    tables = tuple(
        Table(
            title=title,
            header=("a", "b"),
            rows=(("x", Marked(1234, "facts/x")),),
            widths=(1, 1),
            sheet=f"Table{at}of",
        )
        for at, title in enumerate(titles)
    )
    made = as_xlsx(replace(document_of(PACK, Texts(Language.FI)), parts=tables))
    book = etree.fromstring(parts_of(made)["xl/workbook.xml"])
    names = [one.get("name") for one in book.iter("{*}sheet")]
    assert len(names) == len({name.casefold() for name in names}) == len(titles) + 1
    assert all(0 < len(name.encode("utf-16-le")) <= 62 for name in names)


# --- a county's own template


def _of_a_county() -> bytes:
    word = opened(None)
    word.sections[0].header.paragraphs[0].text = "Kainuun hyvinvointialue"
    word.sections[0].footer.paragraphs[0].text = "PL 400, 87070 Kainuu"
    word.add_paragraph("Tähän asia.")
    file = BytesIO()
    word.save(file)
    return file.getvalue()


def test_a_county_s_template_gives_its_head_and_foot_and_none_of_its_words() -> None:
    parts = parts_of(files_of(PACK, Texts(Language.FI), _of_a_county())["pack-2026-12-10-fi.docx"])
    assert "Kainuun hyvinvointialue" in parts["word/header1.xml"].decode()
    foot = parts["word/footer1.xml"].decode()
    assert "PL 400" in foot
    assert "NUMPAGES" in foot
    assert "Tähän asia" not in parts["word/document.xml"].decode()


def test_the_shipped_template_makes_the_same_document_as_none() -> None:
    made = files_of(PACK, Texts(Language.FI), shipped())["pack-2026-12-10-fi.docx"]
    without = files_of(PACK, Texts(Language.FI))["pack-2026-12-10-fi.docx"]
    assert parts_of(made)["word/document.xml"] == parts_of(without)["word/document.xml"]
    assert lint_docx(made, "fi") == []


@pytest.mark.parametrize("template", [b"", b"%PDF-1.7", docx.__file__.encode()])
def test_what_is_no_word_file_is_no_template(template: bytes) -> None:
    with pytest.raises(ValueError, match="no Word document"):
        opened(template)


def test_an_empty_archive_is_no_template() -> None:
    file = BytesIO()
    ZipFile(file, "w").close()
    with pytest.raises(ValueError, match="no Word document"):
        opened(file.getvalue())


def test_a_style_that_lacks_is_named() -> None:
    file = BytesIO()
    docx.Document().save(file)
    with pytest.raises(ValueError, match="Table Heading, Table Text"):
        opened(file.getvalue())


# --- all or nothing


def test_files_replace_those_of_the_same_name_and_leave_nothing_beside(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    write(folder, {"a.docx": b"1", "a.xlsx": b"2"})
    write(folder, {"a.docx": b"3"})
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {"a.docx": b"3", "a.xlsx": b"2"}


@pytest.mark.parametrize("fails_at", range(1, 6))
def test_when_a_file_cannot_be_moved_the_folder_is_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails_at: int
) -> None:
    write(tmp_path, {"a": b"old", "c": b"old"})
    replace_, calls = Path.replace, 0

    def failing(self: Path, target: Path) -> Path:
        nonlocal calls
        calls += 1
        if calls == fails_at:
            raise OSError("disk full")
        return replace_(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(OSError, match="disk full"):
        write(tmp_path, {"a": b"new", "b": b"new", "c": b"new"})
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"old", "c": b"old"}


def test_when_a_file_cannot_be_written_the_folder_is_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"a": b"old"})

    def full(_handle: int) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("dialogs.documents.folder.os.fsync", full)
    with pytest.raises(OSError, match="disk full"):
        write(tmp_path, {"a": b"new"})
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"old"}


def test_nothing_in_a_word_file_tells_when_or_by_whom() -> None:
    file = as_docx(document_of(PACK, Texts(Language.EN)))
    with ZipFile(BytesIO(file)) as archive:
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert [*archive.namelist()] == sorted(archive.namelist())
    assert b"python-docx" not in parts_of(file)["docProps/core.xml"]
