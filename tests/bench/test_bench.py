"""The benchmark measures what it says, on small numbers; its figures are no matter here."""

from pathlib import Path

import pytest
import sqlalchemy as sa

from storage.engine.database import Database
from storage.engine.offline import within_transaction
from storage.migrate import upgrade
from storage.observations import MAPPING
from storage.unit_of_work import UnitsOfWork
from tests.bench import first_words, guard, hostile, likeness
from tests.bench.__main__ import plan_of
from tests.bench.databases import compare
from tests.bench.databases import report as report_of_databases
from tests.bench.report import report
from tests.bench.sdks import compare as compare_sdks
from tests.bench.world import MODULES, measure
from tests.fakes.keys import VAULT
from tests.guard.hostile import PROSE, repeated


async def test_it_files_through_all_servers_and_prints_one_table(tmp_path: Path) -> None:
    plan = plan_of(["--quick", "--users", "2", "--filings", "2"])
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


async def test_hostile_requests_are_refused_in_few_lines_beside_ordinary_turns(tmp_path: Path) -> None:
    plan = hostile.plan_of(["--rate", "10", "--hostile", "20", "--seconds", "2", "--rounds", "1"])
    results = await hostile.measure(plan, tmp_path)
    assert all(len(waits) == 20 for waits in results.waits.values())
    assert set(results.answers) <= {"400", "401", "waiting", "cut"}, "and none is let in, or a server error"
    bytes_written, lines_written = results.log
    assert lines_written <= sum(results.sent.values())
    assert bytes_written / lines_written < 300
    assert "times (aim: 2, or 20 ms more)" in hostile.report(plan, results)


async def test_both_sdks_are_compared_by_what_a_turn_costs(tmp_path: Path) -> None:
    found = await compare_sdks(tmp_path, rounds=1, filings=1)
    assert [bot.name for bot in found] == ["botbuilder", "agents"]
    assert all(cost > 0 for bot in found for cost in bot.costs)


@pytest.mark.postgres
async def test_both_databases_are_compared_by_what_a_turn_costs(
    sqlite_url: str, migrated_postgres_url: str
) -> None:
    urls = {"SQLite": sqlite_url, "PostgreSQL": migrated_postgres_url}
    shown = report_of_databases(await compare(urls, rounds=1, filings=1))
    for name, url in urls.items():
        database = Database(url)
        async with UnitsOfWork(database, VAULT)() as unit:
            assert (await unit.observations.queue(limit=9, handed=True))[1] == 2, (
                "one warming up, one counted"
            )
        await database.dispose()
        assert name in shown


def test_the_guards_table_says_how_much_harder_than_prose_a_text_is() -> None:
    shown = guard.main(["--lengths", "200,300", "--rounds", "1"])
    assert "200 characters" in shown
    assert "300 characters" in shown
    assert shown.count("first look at prose") == 2


@pytest.mark.untraced
def test_no_text_costs_much_more_than_prose() -> None:
    """A generous bound on time, for a busy machine; steps are counted in ``tests/guard/test_linear.py``."""
    prose = sum(guard.cost("", repeated(text, 2000), 3).look for text in PROSE) / len(PROSE)
    hard = [guard.cost(name, text, 3) for name, text in guard.texts(2000)]
    assert [(one.name, one.look / prose) for one in hard if one.look > 12 * prose] == []


async def test_likeness_is_measured(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'likeness.db'}"
    upgrade(url)
    add = sa.insert(MAPPING.table)
    within_transaction(url, lambda connection: connection.execute(add, [*likeness.written(30)]))
    assert all(figure >= 0 for _, figure, _ in await likeness.measure(url, 30))


async def test_first_words_are_answered_where_many_observations_are_stored(tmp_path: Path) -> None:
    plan = first_words.plan_of(["--observations", "200", "--people", "4", "--seconds", "1"])
    results = await first_words.measure(plan, tmp_path)
    assert len(results.waits) == 4
    assert "4 people write once within 1 s; stored: 200" in first_words.report(plan, results)
