"""Update, and print what came of it: ``python -m tests.rolling --old COMMIT --new COMMIT``."""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tests.rolling.copies import exported, newest, with_a_migration, working_tree
from tests.rolling.update import Plan, Result, Update

BEFORE = "6a9c7195"
"""The last commit that knew nothing of newer copies."""


def main() -> int:
    """Update once; 1 when anything was lost, doubled or left."""
    parser = argparse.ArgumentParser(prog="python -m tests.rolling", description=__doc__)
    parser.add_argument("--old", default=BEFORE, help=f"the commit to update from ({BEFORE})")
    parser.add_argument("--new", help="the commit to update to (the working tree)")
    parser.add_argument("--people", type=int, default=Plan.people, help="how many file at once")
    parser.add_argument("--seconds", type=float, default=Plan.seconds, help="of filing between the steps")
    parser.add_argument(
        "--looks", action="store_true", help="the proxy takes a copy out whose /readyz is not 200"
    )
    asked = parser.parse_args()
    plan = Plan(people=asked.people, seconds=asked.seconds, looks=asked.looks)
    with tempfile.TemporaryDirectory(prefix="havainto-update-") as scratch:
        folder = Path(scratch)
        old = exported(asked.old, folder / "old")
        new = exported(asked.new, folder / "new") if asked.new else working_tree(folder / "new")
        if newest(new) == newest(old):
            new = with_a_migration(new)
        (folder / "run").mkdir()
        result = asyncio.run(Update(old, new, plan, folder / "run").run())
        print(report(result, plan, f"{old.name} ({newest(old)})", f"{new.name} ({newest(new)})"))  # noqa: T201 - this is its output
    return 1 if result.faults() else 0


def report(result: Result, plan: Plan, old: str, new: str) -> str:
    """The steps, and the counts."""
    told = result.told
    proxy = "asks /readyz" if plan.looks else "takes the next copy where one refuses the connection"
    counts = {
        "observations filed by people": len(told.filed),
        "rows in the database": sum(result.texts.values()),
        "receipts that came, each number once": len(result.receipts),
        "lines answered": len(told.answered),
        "  of them by older copies beside the newer database": result.beside,
        "  deliveries repeated, after 5xx or no connection": told.sent_again,
        "  answered that nothing was saved, and said again": told.not_saved,
        "  dead ends": len(told.dead_ends),
        "requests that no copy took": result.refused,
        "looks that found no copy ready": result.taken_out,
        "digests in the channel": result.digests,
        "notices cut off while they went out, may come twice": result.unsure,
    }
    return "\n".join(
        [
            f"Update of two copies from {old} to {new}",
            f"{plan.people} people file; the proxy {proxy}",
            "",
            *(f"{seconds:7.1f} s  {what}" for seconds, what in result.steps),
            "",
            *(f"{what:<54}{many:>8}" for what, many in counts.items()),
            f"{'longest wait for one answer, s':<54}{max(told.waits, default=0.0):>8.1f}",
            f"{'longest time in which nobody was answered, s':<54}{told.gap:>8.1f}",
            "",
            "HTTP: " + _listed({str(status): many for status, many in told.statuses.items()}),
            "outbox: "
            + ", ".join(f"{kind} {state}: {many}" for (kind, state), many in sorted(result.outbox.items())),
            "logged: "
            + (", ".join(f"{event}: {many}" for event, many in result.events.most_common(8)) or "nothing"),
            "",
            "\n".join(result.faults()) or "Nothing was lost, nothing doubled, no dead end.",
        ]
    )


def _listed(counted: Mapping[str, int]) -> str:
    return ", ".join(f"{what}: {many}" for what, many in sorted(counted.items())) or "nothing"


if __name__ == "__main__":
    sys.exit(main())
