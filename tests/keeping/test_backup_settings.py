"""Backups as an administrator sets them."""

from datetime import time
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from bot.settings import Settings, said_wrong
from tests.keeping.backup_copies import IDENTITY, PUBLIC

pytestmark = pytest.mark.usefixtures("bare_environment")


def said(**values: Any) -> str:
    """What is wrong with these settings."""
    with pytest.raises(ValidationError) as refused:
        Settings(local=True, **values)
    return "\n".join(said_wrong(refused.value))


def test_unless_set_none_are_made() -> None:
    usual = Settings(local=True)
    assert (usual.backup_folder, usual.backup_recipients) == (None, ())
    assert (usual.backup_time, usual.backups_kept) == (time(2, 30), 14)


def test_folder_keys_time_and_number_are_set(monkeypatch: pytest.MonkeyPatch) -> None:
    written = {"FOLDER": "/var/backups/havainto", "RECIPIENTS": f"{PUBLIC}, {PUBLIC}", "TIME": "04:15"}
    for name, value in written.items():
        monkeypatch.setenv(f"HAVAINTO_BACKUP_{name}", value)
    monkeypatch.setenv("HAVAINTO_BACKUPS_KEPT", "3")
    found = Settings(local=True)
    assert found.backup_folder == Path("/var/backups/havainto")
    assert found.backup_recipients == (PUBLIC, PUBLIC)
    assert (found.backup_time, found.backups_kept) == (time(4, 15), 3)


def test_backups_are_made_encrypted_or_not_at_all() -> None:
    assert "made encrypted only" in said(backup_folder="/var/backups/havainto")
    assert "no backup would be made" in said(backup_recipients=PUBLIC)


@pytest.mark.parametrize(
    "one",
    ["age1", PUBLIC[:-1], PUBLIC[:-1] + "b", "ssh-ed25519 AAAA", "kissa"],
    ids=["begun", "shortened", "mistyped", "of ssh", "a word"],  # the key is another one in each process
)
def test_a_key_that_is_none_is_named(one: str) -> None:
    found = said(backup_folder="/b", backup_recipients=f"{PUBLIC}, {one}")
    assert found.startswith("HAVAINTO_BACKUP_RECIPIENTS: key 2, ")
    assert one[:12] in found


def test_a_private_key_is_refused_and_never_repeated() -> None:
    found = said(backup_folder="/b", backup_recipients=str(IDENTITY))
    assert "key 1 is a private key" in found
    assert str(IDENTITY)[15:30] not in found


@pytest.mark.parametrize("kept", [0, -1, 1001])
def test_one_backup_stays_at_least(kept: int) -> None:
    assert "HAVAINTO_BACKUPS_KEPT" in said(backups_kept=kept)
