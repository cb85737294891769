"""From 0021 on a migration only adds, or says which copies may no longer run beside it (decision 0047)."""

import importlib.util
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.script import ScriptDirectory

from storage import migrate
from storage.engine.offline import within_transaction
from storage.versions import FLOOR, MIGRATIONS, Found, Standing, found_in, known, newest

FROM_NOW = sorted(path for path in MIGRATIONS.glob("versions/[0-9]*.py") if path.stem > FLOOR)
SAFE = {"CASCADE", "SET NULL"}
"""What may happen to a row that an older copy knows nothing of, when that copy deletes what it refers to."""


def load(path: Path) -> ModuleType:
    """A migration's module."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@dataclass
class Operations:
    """Stands for ``op`` and notes what an older copy could not live with.

    Attributes:
        breaks: one sentence each.
    """

    breaks: list[str] = field(default_factory=list)
    _made: set[str] = field(default_factory=set)

    def create_table(self, name: str, *parts: Any, **_: Any) -> None:
        self._made.add(name)
        self.breaks += [f"{name}: {why}" for part in parts for why in references(part)]

    def add_column(self, table: str, column: sa.Column[Any], **_: Any) -> None:
        self.breaks += [f"{table}.{column.name}: {why}" for why in references(column)]
        if not column.nullable and column.server_default is None:
            self.breaks.append(f"{table}.{column.name} must be filled, and an older copy does not fill it")

    def create_index(self, name: str, table: str, *_: Any, unique: bool = False, **__: Any) -> None:
        if unique and table not in self._made:
            self.breaks.append(f"{name}: an older copy may add what {table} may not hold twice")

    @contextmanager
    def batch_alter_table(self, table: str, **_: Any) -> Iterator[Any]:
        def add_column(column: sa.Column[Any], **_: Any) -> None:
            self.add_column(table, column)

        def create_index(name: str, *_: Any, unique: bool = False, **__: Any) -> None:
            self.create_index(name, table, unique=unique)

        yield SimpleNamespace(add_column=add_column, create_index=create_index)

    def __getattr__(self, name: str) -> Any:
        def more(*_: Any, **__: Any) -> Any:
            self.breaks.append(f"{name} does more than add")
            return self

        return more


def references(part: Any) -> list[str]:
    """What of a column's or a constraint's references stops an older copy from deleting."""
    if isinstance(part, sa.ForeignKeyConstraint):
        return [] if part.ondelete in SAFE else ["an older copy could not delete what it refers to"]
    keys = part.foreign_keys if isinstance(part, sa.Column) else ()
    return ["an older copy could not delete what it refers to" for key in keys if key.ondelete not in SAFE]


def breaks(module: ModuleType) -> list[str]:
    """What of a migration an older copy could not live with."""
    found = Operations()
    vars(module)["op"] = found
    try:
        module.upgrade()
    except (AttributeError, TypeError) as error:  # it works on what a read or an executed statement gave
        found.breaks.append(f"it goes on with what it read ({error})")
    return found.breaks


@pytest.mark.parametrize("path", FROM_NOW or [pytest.param(None, id="none yet")])
def test_a_migration_only_adds_or_declares_which_copies_may_run_beside_it(path: Path | None) -> None:
    if path is None:
        assert newest() == FLOOR
        return
    module = load(path)
    declared = getattr(module, "compatible_with", None)
    if declared is None:
        assert breaks(module) == [], (
            "only add, or declare compatible_with: see CONTRIBUTING, A table, a column"
        )
    else:
        assert declared in known()
        assert FLOOR <= declared <= path.stem


def written(upgrade: str) -> ModuleType:
    """A migration with this body."""
    module = ModuleType("invented")
    exec(  # noqa: S102 - our own lines
        "import sqlalchemy as sa\nop = None\ndef upgrade():\n    " + upgrade.replace("\n", "\n    "),
        vars(module),
    )
    return module


_FILLED = "sa.Column('a', sa.String, nullable=False, server_default='x')"
_BATCH = "with op.batch_alter_table('people') as batch:\n    batch"
_PERSON = "sa.ForeignKey('people.id', ondelete='CASCADE')"
ADDS = {
    "a table": "op.create_table('t', sa.Column('id', sa.String), sa.PrimaryKeyConstraint('id'))",
    "its unique index": "op.create_table('t', sa.Column('a', sa.String))\n"
    "op.create_index('ix', 't', ['a'], unique=True)",
    "an index": "op.create_index('ix', 'log', ['at'])",
    "an empty column": "op.add_column('people', sa.Column('a', sa.String))",
    "a filled column": f"op.add_column('people', {_FILLED})",
    "in a batch": f"{_BATCH}.add_column(sa.Column('a', sa.String))",
    "a reference that goes along": f"op.create_table('t', sa.Column('p', {_PERSON}))",
}
BREAKS = {
    "must be filled": "op.add_column('people', sa.Column('a', sa.String, nullable=False))",
    "may not hold twice": "op.create_index('ix', 'log', ['at'], unique=True)",
    "drop_column does more": "op.drop_column('people', 'area')",
    "drop_index does more": "op.drop_index('ix_log_subject', 'log')",
    "rename_table does more": "op.rename_table('people', 'persons')",
    "execute does more": "op.execute('UPDATE people SET area = 1')",
    "get_bind does more": "rows = op.get_bind().execute(sa.text('SELECT 1')).all()\nlen(rows)",
    "goes on with what it read": f"{_BATCH}.drop_column('area')",
    "people.p: an older copy could not delete": "op.add_column('people', "
    "sa.Column('p', sa.ForeignKey('groups.id')))",
    "t: an older copy could not delete": "op.create_table('t', sa.Column('p', sa.String),"
    " sa.ForeignKeyConstraint(['p'], ['people.id']))",
}


@pytest.mark.parametrize("upgrade", ADDS.values(), ids=list(ADDS))
def test_what_only_adds_may_be_there_beside_an_older_copy(upgrade: str) -> None:
    assert breaks(written(upgrade)) == []


@pytest.mark.parametrize(("says", "upgrade"), BREAKS.items(), ids=list(BREAKS))
def test_what_an_older_copy_cannot_live_with_is_named(says: str, upgrade: str) -> None:
    assert says in "; ".join(breaks(written(upgrade)))


def test_whoever_migrates_notes_the_oldest_version_that_may_run(empty_url: str) -> None:
    def read(connection: sa.Connection) -> Found:
        return found_in(connection)

    migrate.upgrade(empty_url)
    found = within_transaction(empty_url, read)
    assert found.standing is Standing.CURRENT
    (noted,) = found.compatible_with
    assert noted == max(
        [FLOOR, *filter(None, (getattr(load(one), "compatible_with", None) for one in FROM_NOW))]
    )


def test_of_several_migrations_that_do_more_than_add_the_last_one_counts(tmp_path: Path) -> None:
    (tmp_path / "versions").mkdir()
    before: str | None = None
    for number, declared in enumerate(["", FLOOR, "0022_x", "", "0021_x"]):
        name = f"{20 + number:04}_x"
        lines = [f"revision = {name!r}", f"down_revision = {before!r}"]
        lines += [f"compatible_with = {declared!r}"] if declared else []
        (tmp_path / "versions" / f"{name}.py").write_text("\n".join(lines))
        before = name
    scripts = ScriptDirectory(str(tmp_path))
    found = {name: migrate.compatible_with(scripts, name) for name in ("0021_x", "0022_x", "0023_x", "head")}
    assert found == {"0021_x": FLOOR, "0022_x": "0022_x", "0023_x": "0022_x", "head": "0022_x"}


def test_versions_are_numbered_so_that_later_ones_are_known_by_their_names() -> None:
    assert all(re.fullmatch(r"\d{4}_[a-z0-9_]{1,27}", name) for name in known())
