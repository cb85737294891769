"""Measure, and print the tables: ``python -m tests.bench --users 1,16,64 --filings 128``."""

import argparse
import asyncio
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tests.bench.report import report
from tests.bench.world import QUICK, Plan, measure


def _users(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(","))


def plan_of(arguments: Sequence[str] | None = None) -> Plan:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--users", type=_users, help="numbers of parallel users (1,16,64)")
    parser.add_argument("--filings", type=int, help="by Havainto for each number of users and round")
    parser.add_argument("--rounds", type=int, help="how often everything is repeated; medians are shown")
    parser.add_argument("--quick", action="store_true", help="a few seconds, to see that it works")
    found = vars(parser.parse_args(arguments))
    usual = QUICK if found.pop("quick") else Plan()
    return replace(usual, **{name: value for name, value in found.items() if value is not None})


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="havainto-bench-") as folder:
        print(report(asyncio.run(measure(plan_of(), Path(folder)))))  # noqa: T201 - this is its output


if __name__ == "__main__":
    main()
