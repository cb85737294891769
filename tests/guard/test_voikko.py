"""Voikko where it is, shapes where it is not."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import libvoikko
import pytest

from bot import voikko
from bot.domain.guard import SHAPES_ONLY
from bot.health.doctor import examine
from bot.voikko import VoikkoDictionary, dictionary, name_dictionary
from tests import bare


class Library:
    """Stands in for a library that is there."""

    @classmethod
    def open(cls) -> None:
        """It opens."""


@pytest.fixture
def _without_voikko(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(voikko, "dictionary", lambda: None)
    name_dictionary.cache_clear()
    yield
    name_dictionary.cache_clear()


@pytest.mark.voikko
def test_voikko_knows_an_inflected_name_and_vetoes_a_place() -> None:
    names = name_dictionary()
    assert isinstance(names, VoikkoDictionary)
    assert names.read("Virtaselle").last
    assert names.read("Viljamin").first
    assert names.read("Tornionjoella").other
    assert not SHAPES_ONLY.read("Pirkonkadulla").first


@pytest.mark.usefixtures("_without_voikko")
async def test_a_machine_without_voikko_goes_by_shapes_and_the_doctor_says_so(tmp_path: Path) -> None:
    assert name_dictionary() is SHAPES_ONLY
    findings = await examine({"local": True, "database_url": f"sqlite:///{tmp_path / 'none.db'}"})
    assert any("shapes" in line and "apt install libvoikko1" in line for line in findings.lines)


@pytest.mark.voikko
async def test_the_doctor_names_voikko(tmp_path: Path) -> None:
    findings = await examine({"local": True, "database_url": f"sqlite:///{tmp_path / 'none.db'}"})
    assert "ok    names: Voikko, and lists of Swedish and English words" in findings.lines


def test_a_missing_python_package_or_dictionary_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(language: str) -> None:
        raise libvoikko.VoikkoException(f"no {language}")

    monkeypatch.setattr(libvoikko, "VoikkoLibrary", Library)
    monkeypatch.setattr(libvoikko, "Voikko", broken)
    assert dictionary() is None
    monkeypatch.setitem(sys.modules, "libvoikko", None)
    assert dictionary() is None


@pytest.mark.parametrize("command", ["doctor", "guard"])
def test_a_missing_library_leaves_no_traceback(command: str, tmp_path: Path) -> None:
    with bare.environment() as env:
        ran = subprocess.run(
            [sys.executable, "-m", "bot", command],
            check=False,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            cwd=tmp_path,
            env={**env, "HAVAINTO_LOCAL": "1"},
        )
    assert ran.stderr == ""
    assert ("apt install libvoikko1" in ran.stdout) is (command == "doctor")
