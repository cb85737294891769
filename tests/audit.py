"""Asks pip-audit for known weaknesses in what ``requirements.lock`` installs.

Without pip-audit, or without its feed, nothing can be asked: then that is said aloud, and nothing fails.
"""

import importlib.util
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
LOCK = ROOT / "requirements.lock"
SECONDS = 180
_HOW = (
    "--requirement",
    str(LOCK),
    "--require-hashes",
    "--disable-pip",
    "--format=json",
    "--progress-spinner=off",
    "--timeout=10",
)


def command() -> list[str] | None:
    """How pip-audit is started here; None when it is not there."""
    if importlib.util.find_spec("pip_audit"):
        return [sys.executable, "-m", "pip_audit"]
    found = shutil.which("pip-audit")
    return [found] if found else None


def ask(start: list[str]) -> list[str] | None:
    """One line for each weakness that is known; None when nobody could be asked.

    Both end pip-audit with the same status, so its words decide: a report is JSON, a failure is none.
    """
    try:
        done = subprocess.run(
            [*start, *_HOW], check=False, capture_output=True, text=True, timeout=SECONDS, cwd=ROOT
        )
        report: dict[str, Any] = json.loads(done.stdout)
    except (OSError, subprocess.TimeoutExpired, json.JSONDecodeError):
        return None
    return [
        f"{one['name']} {one['version']}: {weak['id']}, mended in {', '.join(weak['fix_versions']) or '-'}"
        for one in report["dependencies"]
        for weak in one.get("vulns", [])
    ]


def main() -> int:
    """Ask, and say what came of it; 1 when a weakness is known."""
    start = command()
    found = ask(start) if start else None
    if found is None:
        why = "its feed was not reached" if start else "pip-audit is not installed"
        sys.stderr.write(f"*** AUDIT SKIPPED: {why}. Weaknesses of dependencies were NOT looked up. ***\n")
        return 0
    said = "\n".join(found) or "No weakness is known of what requirements.lock installs."
    print(said)  # noqa: T201 - for the person at the terminal
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
