"""The time limit for tests names the place at which one is stuck."""

import subprocess
import sys
from pathlib import Path

from playground.runner import ROOT

STUCK = """
import asyncio

async def wait_for_godot():
    await asyncio.Event().wait()

async def test_on_a_country_road():
    await asyncio.create_task(wait_for_godot(), name="Vladimir")

async def test_the_next_one():
    pass
"""


def test_a_stuck_test_fails_with_the_line_that_waits_and_the_others_go_on(tmp_path: Path) -> None:
    (tmp_path / "test_play.py").write_text(STUCK)
    options = ["-p", "tests.stuck", "-p", "no:cacheprovider", "-o", "asyncio_mode=auto", "--timeout=0.5"]
    (tmp_path / "pytest.ini").write_text("[pytest]\nasyncio_default_fixture_loop_scope = function\n")
    command = [
        sys.executable,
        "-m",
        "pytest",
        *options,
        f"--rootdir={tmp_path}",
        "-c",
        tmp_path / "pytest.ini",
    ]
    ran = subprocess.run([*command, tmp_path], check=False, capture_output=True, text=True, cwd=ROOT)
    assert "1 failed, 1 passed" in ran.stdout
    (_, section) = ran.stdout.split("Tasks that wait")
    assert "Vladimir" in section
    assert "test_play.py:5 in wait_for_godot" in section
    assert "test_play.py:8 in test_on_a_country_road" in section
