"""SQLite on a disk that cannot lock, or on a network share: plain words, and no traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.health.doctor import examine
from playground.runner import ROOT
from storage.engine import addresses
from storage.engine.addresses import network_disk
from tests.fakes.keys import KEY

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
files.example.org:/data /var/lib/havainto nfs4 rw,vers=4.2 0 0
//files.example.org/own /mnt/own\\040files cifs rw 0 0
tmpfs /var/lib/havainto/local tmpfs rw 0 0
files.example.org:/over /srv ext4 rw 0 0
files.example.org:/over /srv nfs rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/lib/havainto/havainto.db", "nfs4"),
        ("/var/lib/havainto/local/havainto.db", None),
        ("/var/lib/havainto2/havainto.db", None),
        ("/mnt/own files/a/b/havainto.db", "cifs"),
        ("/srv/havainto.db", "nfs"),
        ("/home/havainto.db", None),
    ],
)
def test_a_share_is_known_by_what_is_mounted_around_the_file(
    tmp_path: Path, path: str, kind: str | None
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(MOUNTS, "utf-8")
    assert network_disk(Path(path), mounts) == kind


def test_a_system_that_does_not_say_what_is_mounted_has_none(tmp_path: Path) -> None:
    assert network_disk(tmp_path / "havainto.db", tmp_path / "absent") is None


async def test_the_doctor_names_the_share(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mounts").write_text(f"files.example.org:/data {tmp_path} nfs4 rw 0 0\n", "utf-8")
    monkeypatch.setattr(addresses, "MOUNTS", tmp_path / "mounts")
    found = await examine({"local": True, "database_url": sqlite_url})
    assert found.serious
    assert [line for line in found.lines if line.startswith("MEND") and "network share (nfs4)" in line]


def run_without_locks(code: str, *arguments: str, path: Path) -> subprocess.CompletedProcess[str]:
    path.touch()  # where no file is, the doctor makes none
    settings = {
        "HAVAINTO_LOCAL": "1",
        "HAVAINTO_KEYS": KEY,
        "HAVAINTO_PORT": "0",
        "HAVAINTO_METRICS_PORT": "0",
        "HAVAINTO_DATABASE_URL": f"sqlite:///{path}",
    }
    bot = [sys.executable, "-m", "playground" if arguments == ("load",) else "bot", *arguments]
    return subprocess.run(
        [sys.executable, "-m", "tests.fakes.lockless", code, *bot],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        cwd=ROOT,
        env={**os.environ, **settings},
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the kernel's own way to refuse locks")
@pytest.mark.parametrize(
    ("command", "status"),
    [
        (["serve"], 75),
        (["migrate"], 2),
        (["pair"], 2),
        (["load"], 2),
        (["backup", "file"], 2),
        (["retention"], 2),
        (["doctor"], 1),
    ],
    ids=lambda command: command[0] if isinstance(command, list) else None,
)
def test_no_command_ends_with_a_traceback_on_a_disk_that_cannot_lock(
    tmp_path: Path, command: list[str], status: int
) -> None:
    ran = run_without_locks("EOPNOTSUPP", *command, path=tmp_path / "havainto.db")
    said = ran.stdout + ran.stderr
    assert ran.returncode == status, said
    assert "cannot lock the file" in said
    assert "local disk" in said
    assert "Traceback" not in said


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the kernel's own way to refuse locks")
def test_a_disk_on_which_every_lock_seems_taken_is_suspected_too(tmp_path: Path) -> None:
    ran = run_without_locks("ENOLCK", "doctor", path=tmp_path / "havainto.db")
    assert (ran.returncode, "its disk cannot lock" in ran.stdout) == (1, True), ran.stdout + ran.stderr
