"""The command line writes documents, or says in plain words why not."""

import json
import re
import sqlite3
import sys
from pathlib import Path
from typing import Any

import docx
import pytest
from click.testing import Result
from typer.testing import CliRunner

from bot.__main__ import cli
from playground.__main__ import cli as samples
from tests.documents.linter import parts_of
from tests.documents.test_marks import changed, control

pytestmark = pytest.mark.usefixtures("logs_as_before")


@pytest.fixture
def run(tmp_path: Path) -> Any:
    """Run a command on a database of its own, in local mode."""
    url = f"sqlite:///{tmp_path / 'havainto.db'}"

    def run(*line: str, **env: str) -> Result:
        program = samples if line[0] == "load" else cli
        said = {"HAVAINTO_DATABASE_URL": url, "HAVAINTO_LOCAL": "1", **env}
        return CliRunner().invoke(program, line, env=said)

    assert run("load").exit_code == 0
    return run


@pytest.fixture
def meets(run: Any, tmp_path: Path) -> str:
    """The day of the demo's next meeting."""
    with sqlite3.connect(tmp_path / "havainto.db") as database:
        return str(database.execute("SELECT day FROM meetings WHERE state = 'planned'").fetchone()[0])


def test_a_pack_is_word_excel_and_facts(run: Any, meets: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    ran = run("report", "pack", meets, "--language", "sv", "--out", str(out))
    names = [f"pack-{meets}-sv.{ending}" for ending in ("docx", "xlsx", "facts.json")]
    assert ran.output.split() == [str(out / name) for name in names]
    assert sorted(path.name for path in out.iterdir()) == sorted(names)
    assert docx.Document(str(out / names[0])).paragraphs[0].text.startswith("Mötets material")
    assert json.loads((out / names[2]).read_text("utf-8"))["facts"]["level"] == "internal"


def test_a_letter_has_no_tables_and_so_no_excel(run: Any, tmp_path: Path) -> None:
    run("report", "proposal", "e-2026-0001", "--language", "en", "--out", str(tmp_path / "out"))
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {"proposal-E-2026-0001-en.docx", "proposal-E-2026-0001-en.facts.json"}


def test_the_county_s_template_is_written_and_taken(run: Any, meets: str, tmp_path: Path) -> None:
    template = tmp_path / "county.docx"
    assert run("report", "template", str(template)).output == f"{template}\n"
    word = docx.Document(str(template))
    word.sections[0].header.paragraphs[0].text = "Kainuun hyvinvointialue"
    word.save(str(template))
    ran = run("report", "pack", meets, "--out", str(tmp_path), HAVAINTO_TEMPLATE=str(template))
    made = docx.Document(ran.output.split()[0])
    assert made.sections[0].header.paragraphs[0].text == "Kainuun hyvinvointialue"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (("pack", "huomenna"), "write it as 2026-12-10"),
        (("pack", "2026-01-01"), "1.1.2026"),
        (("proposal", "E-2026-0099"), "En löydä tuota ehdotusta"),
        (("year", "2099"), "on vielä kesken"),
        (("year", "1999"), "ei ole mitään kirjattuna"),
        (("year", "viime vuosi"), "Kirjoita vuosi tai valtuustokausi"),
        (("term", "2026"), "Kirjoita vuosi tai valtuustokausi"),
        (("term", "1999-2003"), "1999-2003"),
        (("councillor", "2099"), "on vielä kesken"),
        (("year", "2099", "--level", "internal"), "Kirjoita vuosi tai valtuustokausi"),
        (("proposal", "H-2026-0001"), "En löydä tuota ehdotusta"),
    ],
)
def test_what_cannot_be_made_ends_in_plain_words_and_writes_nothing(
    run: Any, tmp_path: Path, line: tuple[str, str], words: str
) -> None:
    ran = run("report", *line, "--out", str(tmp_path / "out"))
    assert ran.exit_code == 2
    assert words in ran.output
    assert not (tmp_path / "out").exists()


def test_a_template_that_is_none_and_a_folder_that_is_a_file_end_in_plain_words(
    run: Any, meets: str, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"no archive")
    ran = run("report", "pack", meets, "--out", str(tmp_path / "out"), HAVAINTO_TEMPLATE=str(broken))
    assert (ran.exit_code, ran.output) == (2, "The template is no Word document (.docx)\n")
    assert run("report", "pack", meets, HAVAINTO_TEMPLATE=str(tmp_path / "away.docx")).exit_code == 2
    assert run("report", "pack", meets, "--out", str(broken)).exit_code == 2
    assert not (tmp_path / "out").exists()


# --- verified


@pytest.fixture
def pack(run: Any, meets: str, tmp_path: Path) -> Path:
    """The demo's pack as a Word file."""
    return Path(run("report", "pack", meets, "--out", str(tmp_path / "out")).output.split()[0])


def test_a_document_as_it_was_made_is_verified(run: Any, pack: Path, meets: str, tmp_path: Path) -> None:
    ran = run("verify", str(pack))
    assert ran.exit_code == 0, ran.output
    assert re.fullmatch(
        r"All \d\d+ figures are as they were made, compared with the document's own facts\.\n", ran.output
    )
    for language in ("sv", "en"):
        other = run("report", "pack", meets, "--language", language, "--out", str(tmp_path / "out"))
        assert run("verify", other.output.split()[0]).exit_code == 0
    with sqlite3.connect(tmp_path / "havainto.db") as database:
        assert database.execute("SELECT count(*), min(state) FROM documents").fetchone() == (1, "draft")


def test_a_changed_figure_is_named_and_ends_with_1(run: Any, pack: Path) -> None:
    body = parts_of(pack.read_bytes())["word/document.xml"].decode()
    mark = r'w:val="(facts/items/\d+/votes)"/></w:sdtPr><w:sdtContent><w:r><w:t>(\d+)<'
    source, said = re.findall(mark, body)[0]
    pack.write_bytes(changed(pack.read_bytes(), (control(source, said), control(source, "99"))))
    ran = run("verify", str(pack))
    assert ran.exit_code == 1
    where, _, what = ran.output.partition(f", {source}: ")
    assert re.fullmatch(r"Asialistan ilmiöt ja mitä niistä tiedetään, I-2026-\d{4}", where)
    assert what == f"the file says 99, the facts say {said}.\n"


def test_facts_that_were_changed_in_the_database_or_are_not_in_it_are_said(
    run: Any, pack: Path, tmp_path: Path
) -> None:
    with sqlite3.connect(tmp_path / "havainto.db") as database:
        database.execute("UPDATE documents SET facts = replace(facts, '\"emerging\":', '\"emerging\":4')")
    ran = run("verify", str(pack))
    assert (ran.exit_code, "are not as they were when it was made" in ran.output) == (1, True)
    with sqlite3.connect(tmp_path / "havainto.db") as database:
        database.execute("UPDATE documents SET facts = '{'")
    assert run("verify", str(pack)).output == ran.output
    with sqlite3.connect(tmp_path / "havainto.db") as database:
        database.execute("DELETE FROM documents")
    ran = run("verify", str(pack))
    assert (ran.exit_code, "holds no document with this identifier" in ran.output) == (1, True)


def test_a_withdrawn_document_still_verifies_and_says_so(run: Any, pack: Path, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "havainto.db") as database:
        database.execute("UPDATE documents SET withdrawn = true")
    ran = run("verify", str(pack))
    assert (ran.exit_code, "was withdrawn since" in ran.output) == (0, True)


def test_a_release_that_was_changed_is_said_first(run: Any, pack: Path, tmp_path: Path) -> None:
    assert run("release", "2026-Q3", "--yes").exit_code == 0
    assert run("verify", str(pack)).exit_code == 0
    with sqlite3.connect(tmp_path / "havainto.db") as database:
        database.execute("UPDATE releases SET observations = 4")
    ran = run("verify", str(pack))
    assert ran.exit_code == 1
    assert "R-20" in ran.output


@pytest.mark.parametrize("content", [b"", b"%PDF", b"PK" + b" " * 30])
def test_what_is_no_document_ends_with_1_in_plain_words(run: Any, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "file.docx"
    file.write_bytes(content)
    for path in (file, tmp_path, tmp_path / "away.docx"):
        ran = run("verify", str(path))
        assert ran.exit_code == 1
        assert "Traceback" not in ran.output
        assert len(ran.output.splitlines()) == 1


def test_a_pdf_is_written_beside_the_others_or_nothing_is(
    run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = ("report", "proposal", "E-2026-0001", "--pdf", "--out")
    assert run(*line, str(tmp_path / "out")).exit_code == 0
    assert (tmp_path / "out" / "proposal-E-2026-0001-fi.pdf").read_bytes().startswith(b"%PDF")
    monkeypatch.setitem(sys.modules, "typst", None)
    ran = run(*line, str(tmp_path / "none"))
    assert (ran.exit_code, "pip install 'havainto[pdf]'" in ran.output) == (2, True)
    assert not (tmp_path / "none").exists()
