"""The command that loads how many people work where."""

from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from typer.testing import CliRunner

from bot.__main__ import cli

pytestmark = pytest.mark.usefixtures("logs_as_before")

AREAS = "Kajaani: Kajaani 36400; Muu Kainuu: " + ", ".join(
    f"{name} 3000"
    for name in ("Hyrynsalmi", "Kuhmo", "Paltamo", "Puolanka", "Ristijärvi", "Sotkamo", "Suomussalmi")
)
FILE = (
    "palvelutehtävä;alue;henkilöstö\r\n"
    "Iäkkäiden palvelut;Kajaani;20-99\r\n"
    "Barnskydd (inkl. eftervård);Muu Kainuu;1-4\r\n"
)
SHOWN = "Iäkkäiden palvelut;Kajaani;20\u201399\nLastensuojelu (ml. jälkihuolto);Muu Kainuu;1\u20134\n"


@pytest.fixture
def run(database_url: str, tmp_path: Path) -> Any:
    """Load a file of these bytes, or show what is loaded."""

    def run(content: bytes | None = None, *more: str, **env: str) -> Result:
        usual = {"HAVAINTO_LOCAL": "1", "HAVAINTO_DATABASE_URL": database_url, "HAVAINTO_AREAS": AREAS}
        path = tmp_path / "coverage.csv"
        if content is not None:
            path.write_bytes(content)
        line = ("coverage", *([] if content is None else [str(path)]), *more)
        return CliRunner().invoke(cli, line, env={**usual, **env})

    return run


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1"])
def test_a_file_is_loaded_shown_and_loaded_again_without_a_change(run: Any, encoding: str) -> None:
    assert run().output == "No coverage is loaded.\n"
    assert run(FILE.encode(encoding)).output == "2 units are loaded.\n"
    assert run().output == SHOWN
    assert run(FILE.encode()).output == "Nothing has changed.\n"
    assert run().output == SHOWN


def test_a_new_file_stands_instead_of_the_old_one(run: Any) -> None:
    run(FILE.encode())
    assert run(FILE.replace("20-99", "100+").encode()).exit_code == 0
    assert "100 tai enemmän" in run().output
    assert "20\u201399" not in run().output


def test_a_wrong_line_loads_nothing_and_leaves_what_was_there(run: Any) -> None:
    run(FILE.encode())
    wrong = run((FILE + "IAKK;Muu Kainuu;-7\r\n").encode())
    assert wrong.exit_code == 2
    assert "Line 4: '-7' is no band" in wrong.output
    assert "Nothing was loaded." in wrong.output
    assert run().output == SHOWN


def test_without_named_areas_the_area_is_the_whole_county(run: Any) -> None:
    whole = "service task,area,staff\nIAKK,Koko hyvinvointialue,5-19\nLASTEN,COUNTY,20-99\n"
    assert run(whole.encode(), HAVAINTO_AREAS="").output == "2 units are loaded.\n"
    assert "'Koko hyvinvointialue' is not an area of this county" in run(whole.encode()).output


def test_a_file_of_400_mb_is_refused_at_once(run: Any, tmp_path: Path) -> None:
    large = tmp_path / "large.csv"
    with large.open("wb") as file:
        file.truncate(400_000_000)
    assert "too large: 1 MB at most" in run(None, str(large)).output


def test_a_file_that_is_not_there_is_said(run: Any, tmp_path: Path) -> None:
    gone = run(None, str(tmp_path / "none.csv"))
    assert gone.exit_code == 2
    assert "none.csv" in gone.output
