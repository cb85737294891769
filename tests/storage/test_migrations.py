"""Migrations bring an empty database to what the rows expect."""

import ast
import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from storage import migrate, versions

VERSIONS = sorted(Path(migrate.__file__).parent.glob("migrations/versions/[0-9]*.py"))


def test_an_empty_database_becomes_current(empty_url: str) -> None:
    assert versions.pending(empty_url)
    migrate.upgrade(empty_url)
    assert not versions.pending(empty_url)
    assert migrate.check(empty_url) == []
    migrate.upgrade(empty_url)
    assert migrate.check(empty_url) == []


def test_a_database_that_was_never_migrated_differs(empty_url: str) -> None:
    assert any("add_table" in difference for difference in migrate.check(empty_url))


def test_a_forgotten_migration_is_seen(tmp_path: Path, sqlite_file: Path) -> None:
    shutil.copy(sqlite_file, tmp_path / "havainto.db")
    with closing(sqlite3.connect(tmp_path / "havainto.db")) as connection:
        connection.execute("DROP INDEX ix_log_subject")
        connection.commit()
    differences = migrate.check(f"sqlite:///{tmp_path / 'havainto.db'}")
    assert len(differences) == 1
    assert "ix_log_subject" in differences[0]


def test_two_copies_may_migrate_at_once(empty_url: str) -> None:
    with ThreadPoolExecutor(4) as copies:
        for done in [copies.submit(migrate.upgrade, empty_url) for _ in range(4)]:
            done.result()
    assert migrate.check(empty_url) == []


def test_a_migration_that_fails_leaves_nothing(empty_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    upgrade = command.upgrade

    def upgrade_and_fail(config: Config, revision: str) -> None:
        upgrade(config, revision)
        raise LookupError

    monkeypatch.setattr(command, "upgrade", upgrade_and_fail)
    with pytest.raises(LookupError):
        migrate.upgrade(empty_url)
    monkeypatch.undo()
    assert versions.pending(empty_url)
    migrate.upgrade(empty_url)


@pytest.mark.parametrize("path", VERSIONS, ids=[path.stem for path in VERSIONS])
def test_a_migration_knows_none_of_our_classes(path: Path) -> None:
    imports = [
        node
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    assert {ast.unparse(node) for node in imports} == {"import sqlalchemy as sa", "from alembic import op"}


def test_without_alembic_the_same_versions_are_known() -> None:
    script = ScriptDirectory(str(versions.MIGRATIONS))
    assert versions.known() == {revision.revision for revision in script.walk_revisions()}
    assert script.get_heads() == [versions.newest()]


def test_a_new_migration_is_written_from_the_rows(
    tmp_path: Path, sqlite_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "migrations"
    shutil.copytree(versions.MIGRATIONS, folder)
    monkeypatch.setattr(migrate, "MIGRATIONS", folder)
    shutil.copy(sqlite_file, tmp_path / "havainto.db")
    with closing(sqlite3.connect(tmp_path / "havainto.db")) as connection:
        connection.execute("ALTER TABLE turns DROP COLUMN subject")
        connection.execute("DROP TABLE pairing_codes")
        connection.commit()
    migrate.write(f"sqlite:///{tmp_path / 'havainto.db'}", "What was missing")
    (written,) = (path for path in folder.glob("versions/*_what_was_missing.py"))
    text = written.read_text()
    assert "sa.Column('subject', sa.String()" in text
    assert "sa.DateTime(timezone=True)" in text
    assert "storage" not in text


@dataclass(frozen=True)
class Old:
    """A database of an older version."""

    url: str

    def to(self, version: str) -> None:
        """Bring it to a version."""
        migrate.within_transaction(self.url, lambda connection: migrate.bring_to(connection, version))

    def run(self, statement: str, **values: str) -> list[tuple[object, ...]]:
        """One statement, and what it finds."""

        def execute(connection: sa.Connection) -> list[tuple[object, ...]]:
            found = connection.execute(sa.text(statement), values)
            return [tuple(row) for row in found] if found.returns_rows else []

        return migrate.within_transaction(self.url, execute)


def test_whoever_linked_a_channel_before_there_were_roles_is_its_coordinator(empty_url: str) -> None:
    old = Old(empty_url)
    old.to("0002")
    old.run(
        "INSERT INTO people (id, language, mode) VALUES ('kaisa', 'fi', 'cards'), ('leena', 'fi', 'cards')"
    )
    for who, action in (("kaisa", "group_linked"), ("kaisa", "group_linked"), ("leena", "moved")):
        old.run(
            "INSERT INTO log (at, action, subject, person_id) "
            "VALUES ('2026-11-20 10:00:00', :action, 'g', :who)",
            action=action,
            who=who,
        )
    old.to("head")
    assert old.run("SELECT person_id, role FROM roles") == [("kaisa", "coordinator")]


_FILED = (
    "INSERT INTO observations (id, number, state, received_at, since, language, type, title, text, "
    "need_main, need_version, service_task, area, extent, sector, need_other, target_group, aspect, "
    "quote_ok, reporter_mode, warned, hold, version) VALUES (:id, :number, 'screening', "
    "'2026-11-20 10:00:00', '2026-11-20 10:00:00', 'fi', 'NEG', 't', 't', 'SHL11_02', 'v', 'TYOIK', "
    "'Kajaani', 'COMMON', '[]', '[]', '[]', '[]', false, 'PSEUDO', '[]', false, 1)"
)


def test_an_answer_moves_from_the_log_to_its_observation(empty_url: str) -> None:
    old = Old(empty_url)
    old.to("0006")
    for one in ("1", "2"):
        old.run(_FILED, id=one, number=f"H-2026-000{one}")
    for action, words in (("asked", "Usein?"), ("answered_question", "Joka viikko.")):
        old.run(
            "INSERT INTO log (at, action, subject, reason) "
            "VALUES ('2026-11-21 10:00:00', :action, '1', :words)",
            action=action,
            words=words,
        )
    old.to("head")
    assert old.run("SELECT id, answer FROM observations ORDER BY id") == [("1", "Joka viikko."), ("2", None)]
    assert old.run("SELECT reason FROM log ORDER BY id") == [("Usein?",), (None,)]


def test_what_was_logged_before_there_were_causes_has_none_and_stays(empty_url: str) -> None:
    old = Old(empty_url)
    old.to("0011")
    old.run("INSERT INTO log (at, action, subject) VALUES ('2026-11-21 10:00:00', 'decided', 'm')")
    old.to("head")
    old.run(
        "INSERT INTO log (at, action, subject, caused_by) VALUES ('2026-11-21 10:00:00', 'moved', 'p', 1)"
    )
    assert old.run("SELECT id, caused_by FROM log ORDER BY id") == [(1, None), (2, 1)]
    old.to("0011")
    assert old.run("SELECT action FROM log ORDER BY id") == [("decided",), ("moved",)]
    old.to("head")
    assert migrate.check(empty_url) == []


def test_a_stored_language_stays_and_it_may_be_unknown_from_now_on(empty_url: str) -> None:
    old = Old(empty_url)
    old.to("0013")
    old.run("INSERT INTO people (id, language, mode) VALUES ('sven', 'sv', 'cards')")
    old.run(
        "INSERT INTO addresses (person_id, identity, trace, sealed) VALUES ('sven', 'mark', 'trace', 'seal')"
    )
    old.to("head")
    old.run("INSERT INTO people (id, language, mode) VALUES ('new', NULL, 'cards')")
    assert old.run("SELECT id, language FROM people ORDER BY id") == [("new", None), ("sven", "sv")]
    assert old.run("SELECT person_id FROM addresses") == [("sven",)]
    assert migrate.check(empty_url) == []


def test_noted_deliveries_survive_their_move_to_fewer_pages(empty_url: str) -> None:
    old = Old(empty_url)
    old.to("0012")
    noted = "INSERT INTO turns (key, at, answered) VALUES (:key, '2026-11-21 10:00:00', true)"
    old.run(noted, key="before")
    old.to("head")
    old.run(noted, key="after")
    old.to("0012")
    old.to("head")
    assert old.run("SELECT key, subject FROM turns ORDER BY key") == [("after", None), ("before", None)]
    assert migrate.check(empty_url) == []


def test_no_older_row_tells_a_moment_and_older_receipt_codes_stay(empty_url: str) -> None:
    old = Old(empty_url)
    old.to("0013")
    old.run(_FILED_SINCE, id="o", number="H-2026-0001")
    for statement in _BEFORE_MARKS:
        old.run(statement)
    old.to("head")
    for statement in (
        "SELECT blocked_at FROM people WHERE blocked_at IS NOT NULL",
        "SELECT at FROM turns",
        "SELECT changed_at FROM drafts",
    ):
        assert [str(one)[10:19] for (one,) in old.run(statement)] == [" 00:00:00"]
    sums = old.run("SELECT day, count FROM tallies ORDER BY day")
    assert [(str(day), count) for day, count in sums] == [("2026-11-16", 3), ("2026-11-23", 4)]
    assert old.run("SELECT kind FROM outbox") == [("receipt",)]
    assert old.run("SELECT code_hash FROM receipts") == [("slow",)]
    assert old.run("SELECT mark FROM receipt_marks") == []
    old.to("0013")
    old.to("head")
    assert migrate.check(empty_url) == []


_FILED_SINCE = _FILED.replace("hold, version)", "hold, titled, chosen, handed, version)").replace(
    "false, 1)", "false, false, '{}', false, 1)"
)
_NOTICE = (
    "INSERT INTO outbox (key, kind, place, created_at, due_at, state, attempts, sending) VALUES "
    "('KIND', 'KIND', 'person:p', '2026-11-20 10:11:12', '2026-11-20 10:11:12', 'sent', 1, false)"
)
_BEFORE_MARKS = (
    "INSERT INTO receipts (code_hash, observation_id) VALUES ('slow', 'o')",
    (
        "INSERT INTO people (id, language, mode, blocked_at) VALUES "
        "('p', 'fi', 'cards', '2026-11-20 10:11:12.123456'), ('q', 'fi', 'cards', NULL)"
    ),
    "INSERT INTO turns (key, at, answered) VALUES ('k', '2026-11-20 10:11:12.123456', true)",
    (
        "INSERT INTO drafts (id, person_id, answers, at, editing, version, changed_at, leaving) VALUES "
        "('d', 'p', '{}', 'type', false, 1, '2026-11-20 10:11:12.123456', false)"
    ),
    (
        "INSERT INTO tallies (day, name, count) VALUES "
        "('2026-11-16', 'guard', 1), ('2026-11-20', 'guard', 2), ('2026-11-23', 'guard', 4)"
    ),
    _NOTICE.replace("KIND", "step"),
    _NOTICE.replace("KIND", "receipt"),
)
