"""A list in a statement may be of any length, and every such list goes through one door."""

import ast
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

import storage
from bot.domain.deadlines import Deadline
from bot.domain.limits import Limit
from bot.domain.log import Action, Entry
from bot.ports import Unit
from storage.engine.expressions import among
from storage.tables import ObservationRow, table_of
from storage.unit_of_work import UnitsOfWork
from tests.storage.cast import NOON, a_proposal, an_observation

MANY = [f"nobody-{number}" for number in range(40_000)]
"""More than either database takes as single parameters: 32,766 and 32,767."""

DEADLINES = [
    Deadline(
        id=one,
        limit=Limit.SCREENING,
        subject=one,
        occasion=1,
        name="H-2026-0001",
        started_on=NOON.date(),
        due_on=NOON.date(),
        next_on=None,
    )
    for one in MANY
]

ASKED: dict[str, Callable[[Unit], Awaitable[Any]]] = {
    "observations": lambda unit: unit.observations.many(MANY),
    "log, by subjects": lambda unit: unit.log.among(MANY, [*Action]),
    "log, by ids": lambda unit: unit.log.behind(range(10_000, 50_000)),
    "limits": lambda unit: unit.limits.of(MANY),
    "limits, new": lambda unit: unit.limits.begin(DEADLINES),
    "limits, met": lambda unit: unit.limits.meet(MANY, NOON.date(), "linked"),
    "turns": lambda unit: unit.turns.outcome(MANY),
    "turns, noted": lambda unit: unit.turns.note(MANY, subject="one"),
}


@pytest.mark.parametrize("asked", ASKED)
async def test_forty_thousand_are_taken(units: UnitsOfWork, asked: str) -> None:
    async with units() as unit:
        await ASKED[asked](unit)


async def test_links_to_as_many_as_there_are(units: UnitsOfWork) -> None:
    one = an_observation("H-2026-0001")
    async with units() as unit:
        await unit.observations.add(one)
        await unit.proposals.add(a_proposal("E-2026-0001", one))
        found = await unit.proposals.all()
    assert [each.observation_ids for each in found] == [(one.id,)]


async def test_what_is_found_is_what_was_asked_for(units: UnitsOfWork) -> None:
    kept = [an_observation(f"H-2026-000{number}", id=f'a "{number}"') for number in range(3)]
    async with units() as unit:
        for one in kept:
            await unit.observations.add(one)
        entries = [Entry(at=NOON, action=Action.RECEIVED, subject=one.id) for one in kept]
        ids = [await unit.log.add(entry) for entry in entries]
        await unit.log.add(Entry(at=NOON, action=Action.MOVED, subject=kept[0].id))
        asked = [*MANY[:5], kept[2].id, kept[0].id]
        assert await unit.observations.many(asked) == [kept[2], kept[0]]
        assert await unit.observations.many([]) == []
        found = await unit.log.among([kept[0].id], [Action.RECEIVED])
        assert [entry.id for entry in found] == ids[:1]
        assert list(await unit.log.behind([ids[1], 99_999])) == [ids[1]]
        assert await unit.log.last([], limit=3) == []


@pytest.mark.parametrize("dialect", [sqlite.dialect(), postgresql.dialect()])
def test_a_list_is_one_parameter_whatever_its_length(dialect: sa.Dialect) -> None:
    observations = table_of(ObservationRow)
    compiled = sa.select(observations.c.id).where(among(observations.c.id, "ids")).compile(dialect=dialect)
    assert list(compiled.params) == ["ids"]
    assert not any(bind.expanding for bind in compiled.binds.values())  # type: ignore[attr-defined]


def test_sqlite_looks_ids_up_and_reads_no_table_through(sqlite_url: str) -> None:
    observations = table_of(ObservationRow)
    asked = sa.select(observations.c.id).where(among(observations.c.id, "ids"))
    engine = sa.create_engine(sqlite_url)
    plan = str(asked.compile(dialect=engine.dialect))
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {plan}", ("[]",)).all()
    engine.dispose()
    assert any(row.detail.startswith("SEARCH observations") for row in rows)


def test_no_other_list_of_unknown_length_stands_in_a_statement() -> None:
    """What is built when a module is loaded has the lists that stand in the code; those are short."""
    folder = Path(storage.__file__).parent
    found = [
        f"{path.name}:{call.lineno}"
        for path in folder.rglob("*.py")
        if path.name != "expressions.py" and "versions" not in path.parts
        for call in _unbounded(ast.parse(path.read_text("utf-8")))
    ]
    assert not found


LINT = {
    "def f(ids): return t.c.id.in_(ids)": 1,
    "def f(ids): return t.c.id.not_in([*ids])": 1,
    "def f(ids): return lambda: sa.tuple_(t.c.id).in_(ids)": 1,
    "X = t.c.id.in_(sa.bindparam('ids', expanding=True))": 1,
    "def f(rows): return sa.insert(t).values([*rows])": 1,
    "def f(rows): return sa.insert(t).values(rows)": 1,
    "X = t.c.state.in_(('a', 'b'))": 0,
    "def f(): return t.c.state.not_in(sorted(LEFT_OUT))": 0,
    "def f(): return t.c.state.in_(('a', 'b'))": 0,
    "def f(one): return t.update().values(version=one)": 0,
}


@pytest.mark.parametrize(("code", "times"), LINT.items())
def test_the_lint_sees_them(code: str, times: int) -> None:
    assert len(list(_unbounded(ast.parse(code)))) == times


def _unbounded(module: ast.Module) -> Iterator[ast.Call]:
    """Calls that may put a list of unknown length into a statement."""
    for node in ast.walk(module):
        if isinstance(node, ast.Call) and any(word.arg == "expanding" for word in node.keywords):
            yield node
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield from (call for call in ast.walk(node) if isinstance(call, ast.Call) and _grows(call))


def _stands_in_the_code(values: ast.expr) -> bool:
    match values:
        case ast.Name():
            return values.id.isupper()
        case ast.Tuple() | ast.List():
            return not any(isinstance(one, ast.Starred) for one in values.elts)
        case ast.Call(func=ast.Name(id="sorted")):
            return _stands_in_the_code(values.args[0])
    return False


def _grows(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    if name in ("in_", "not_in", "any_"):
        return not _stands_in_the_code(call.args[0])
    made = call.func.value if isinstance(call.func, ast.Attribute) else None
    return (
        name == "values" and bool(call.args) and isinstance(made, ast.Call) and "insert" in ast.unparse(made)
    )
