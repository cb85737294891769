"""The benchmark measures what it says, on small numbers; its figures are no matter here."""

from pathlib import Path

from tests.bench.__main__ import plan_of
from tests.bench.report import report
from tests.bench.world import MODULES, measure


async def test_it_files_through_all_servers_and_prints_one_table(tmp_path: Path) -> None:
    plan = plan_of(["--quick", "--users", "2"])
    results = await measure(plan, tmp_path)
    shown = report(results)
    assert {name for name, _ in results.measures} == set(MODULES)
    assert results.filed >= plan.filings
    assert results.trouble == []
    assert "ratios" in shown
    assert f"filed {results.filed} observations: each in the database once" in shown


def test_the_command_line_says_how_much() -> None:
    plan = plan_of(["--users", "1,8", "--filings", "5"])
    assert (plan.users, plan.filings, plan.rounds) == ((1, 8), 5, 3)
