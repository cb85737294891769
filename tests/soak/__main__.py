"""Soak: ``python -m tests.soak --minutes 10 --times 10``."""

import argparse
import asyncio
import tempfile
from pathlib import Path

from tests.soak.county import Plan
from tests.soak.story import soak


def main() -> None:
    """Soak, and print what was lost, doubled, told late, and what grew."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--times", type=float, default=10, help="busiest hours of a large county at once")
    asked = parser.parse_args()
    plan = Plan(minutes=asked.minutes, times=asked.times)
    with tempfile.TemporaryDirectory(prefix="havainto-soak-") as folder:
        found = asyncio.run(soak(plan, Path(folder)))
    print(found.report())  # noqa: T201 - this is its output
    raise SystemExit(bool(found.failed))


if __name__ == "__main__":
    main()
