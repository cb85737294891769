"""A private folder: nobody else looks in, and nothing of it stays."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from storage.private_folder import PREFIX, private_folder, sweep

LEAVES = """
import os, signal, sys
from pathlib import Path
from storage.private_folder import private_folder
with private_folder(Path(sys.argv[1])) as folder:
    (folder / "words").write_text("Jono on pitkä.", "utf-8")
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_only_its_owner_may_look_and_all_of_it_is_overwritten_and_removed(tmp_path: Path) -> None:
    with private_folder(tmp_path / "new") as folder:
        assert folder.stat().st_mode & 0o777 == 0o700
        (folder / "words").write_text("Jono on pitkä.", "utf-8")
        reader = os.open(folder / "words", os.O_RDONLY)  # what the disk holds where the file lay
    assert list((tmp_path / "new").iterdir()) == []
    assert os.read(reader, 100) == bytes(len("Jono on pitkä.".encode()))
    os.close(reader)


def test_it_is_removed_after_a_failure_too(tmp_path: Path) -> None:
    def fail() -> None:
        with private_folder(tmp_path) as folder:
            (folder / "words").touch()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_program_left_is_removed_by_the_next_and_what_is_in_use_stays(tmp_path: Path) -> None:
    program = (sys.executable, "-c", LEAVES, str(tmp_path))
    assert subprocess.run(program, check=False).returncode == -signal.SIGKILL
    (left,) = tmp_path.glob(f"{PREFIX}*")
    reader = os.open(left / "words", os.O_RDONLY)
    with private_folder(tmp_path) as folder:
        assert list(tmp_path.iterdir()) == [folder]
        assert sweep(tmp_path) == 0
        assert folder.exists()
    assert not any(os.read(reader, 100))
    os.close(reader)
