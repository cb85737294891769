"""The audit of dependencies: loud when it could not ask, red only for what is known."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests import audit


@pytest.fixture
def pip_audit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Puts a program of that name on the path that prints something and ends somehow."""
    monkeypatch.setattr(audit.importlib.util, "find_spec", lambda _name: None)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)

    def put(said: str, status: int) -> None:
        program = tmp_path / "pip-audit"
        program.write_text(f"#!/bin/sh\ncat <<'END'\n{said}\nEND\nexit {status}\n", "utf-8")
        program.chmod(0o755)

    return put


def _report(*weak: dict[str, Any]) -> str:
    return json.dumps({"dependencies": [{"name": "aiohttp", "version": "3.14.0", "vulns": list(weak)}]})


def test_without_pip_audit_it_says_so_and_passes(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(audit.importlib.util, "find_spec", lambda _name: None)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert audit.main() == 0
    assert "AUDIT SKIPPED: pip-audit is not installed" in capsys.readouterr().err


def test_without_a_feed_it_says_so_and_passes(pip_audit: Any, capsys: pytest.CaptureFixture[str]) -> None:
    pip_audit("ERROR: could not reach the feed", 1)
    assert audit.main() == 0
    assert "AUDIT SKIPPED: its feed was not reached" in capsys.readouterr().err


def test_a_known_weakness_is_named_and_fails(pip_audit: Any, capsys: pytest.CaptureFixture[str]) -> None:
    pip_audit(_report({"id": "PYSEC-0000-1", "fix_versions": ["3.14.1"]}), 1)
    assert audit.main() == 1
    assert "aiohttp 3.14.0: PYSEC-0000-1, mended in 3.14.1" in capsys.readouterr().out


def test_none_known_passes(pip_audit: Any, capsys: pytest.CaptureFixture[str]) -> None:
    pip_audit(_report(), 0)
    assert audit.main() == 0
    assert "No weakness is known" in capsys.readouterr().out
