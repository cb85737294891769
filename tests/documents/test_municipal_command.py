"""The command line writes an area's quarter, or says in plain words why not."""

import json
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import docx
import pytest
from click.testing import Result
from typer.testing import CliRunner

from bot.__main__ import cli
from playground.__main__ import cli as samples

pytestmark = pytest.mark.usefixtures("logs_as_before")

AREAS = (
    "Kajaanin seutu: Kajaani 36400, Paltamo 3000; Muu Kainuu: Kuhmo 7600, Sotkamo 10100, Ristijärvi 1200, \
Hyrynsalmi 2000, Suomussalmi 7000, Puolanka 2200, Vuolijoki 0"
)


@pytest.fixture
def run(tmp_path: Path) -> Any:
    """Run a command on a database of its own, in local mode."""
    url = f"sqlite:///{tmp_path / 'havainto.db'}"

    def run(*line: str) -> Result:
        program = samples if line[0] == "load" else cli
        said = {"HAVAINTO_DATABASE_URL": url, "HAVAINTO_LOCAL": "1", "HAVAINTO_AREAS": AREAS}
        return CliRunner().invoke(program, line, env=said)

    assert run("load").exit_code == 0
    with closing(sqlite3.connect(tmp_path / "havainto.db")) as rows, rows:
        rows.execute(FROM_LAST_YEAR, (LAST[:4],))
    return run


FROM_LAST_YEAR = """
UPDATE observations SET received_at = ? || substr(received_at, 5)
WHERE number = (SELECT min(number) FROM observations)
"""
LAST = f"{date.today().year - 1}-Q4"  # noqa: DTZ011 - the command line's own clock


def test_a_quarter_is_word_excel_and_facts(run: Any, tmp_path: Path) -> None:
    out = tmp_path / "out"
    ran = run("report", "municipal", "ristijärvi", LAST.lower(), "--language", "sv", "--out", str(out))
    assert ran.exit_code == 0, ran.output
    names = {path.name for path in out.iterdir()}
    assert f"municipal-Ristijarvi-{LAST}-sv.docx" in names
    facts = json.loads((out / f"municipal-Ristijarvi-{LAST}-sv.facts.json").read_text("utf-8"))["facts"]
    assert (facts["area"]["name"], facts["level"]) == ("Ristijärvi", "organisation")
    word = docx.Document(str(out / f"municipal-Ristijarvi-{LAST}-sv.docx"))
    assert word.paragraphs[0].text == f"Ristijärvi, oktober\u2013december {LAST[:4]}"


@pytest.mark.parametrize(
    ("area", "name"),
    [(("Kajana",), "Kajaani"), (("Muu", "Kainuu"), "Muu-Kainuu"), (("county",), "COUNTY")],
)
def test_an_area_may_be_written_as_people_write_it(
    run: Any, tmp_path: Path, area: tuple[str, ...], name: str
) -> None:
    ran = run("report", "municipal", *area, LAST, "--out", str(tmp_path / "out"))
    assert ran.exit_code == 0, ran.output
    assert f"municipal-{name}-{LAST}-fi.docx" in ran.output


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (("Kajani", LAST), "Tarkoititko: Kajaani?"),
        (("Oulu", LAST), "Hyrynsalmi, Kajaani (Kajana)"),
        (("Vuolijoki", LAST), "on yhdistetty toiseen kuntaan"),
        (("Kajaani", "2026"), "vuosineljännekseltä"),
        (("Kajaani", "2026-H1"), "vuosineljännekseltä"),
        (("Kajaani", "2999-Q4"), "ei ole vielä päättynyt"),
        (("Kajaani", "huomenna"), "as in Kajaani 2026-Q4"),
        ((LAST,), "En tunne tuota aluetta"),
        (("Kajaani", "2019-Q1"), "ei ole mitään kirjattuna"),
    ],
)
def test_what_cannot_be_made_ends_in_plain_words_and_writes_nothing(
    run: Any, tmp_path: Path, line: tuple[str, ...], words: str
) -> None:
    ran = run("report", "municipal", *line, "--out", str(tmp_path / "out"))
    assert ran.exit_code == 2
    assert words in ran.output
    assert not (tmp_path / "out").exists()
