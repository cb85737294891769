"""Migrations bring an empty database to what the rows expect."""

import ast
import asyncio
import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from bot.domain.codes import Language
from bot.domain.county import PRESENT_TERM
from bot.domain.group import EVERYTHING, GroupKind
from bot.domain.group_ownership import county_group
from bot.domain.meeting import Meeting
from bot.domain.observation import Draft
from bot.domain.people import Person
from bot.domain.proposal import Proposal
from bot.domain.release import Release
from bot.domain.release_chain import OLDER, chained, findings
from bot.domain.release_plan import plan_of
from bot.domain.roles import Role
from bot.domain.scope import Appointment
from bot.domain.suppression import WITHHELD
from storage import migrate, versions
from storage.engine.database import Database
from storage.engine.offline import within_transaction
from storage.unit_of_work import UnitsOfWork
from tests.fakes.keys import VAULT
from tests.storage.cast import NOON

DAY = date(2026, 12, 10)
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


def test_a_form_begun_before_it_was_one_card_is_gone_on_with(empty_url: str) -> None:
    """And what its writer answered last; the privacy lines they have yet to be shown."""
    answers: dict[str, Any] = {"type": "NEG", "text": "Jono on pitkä.", "suggested": ["need_main"]}
    writer = {"id": "p1", "language": "fi", "mode": "cards", "area": "Kajaani", "understood_at": NOON}
    draft = {"id": "d1", "person_id": "p1", "answers": answers, "at": "need_main", "editing": False}
    draft |= {"version": 3, "changed_at": NOON, "card_id": "card", "leaving": False}

    def begin(connection: sa.Connection) -> None:
        migrate.bring_to(connection, VERSIONS[0].stem)
        for name, row in (("people", writer), ("drafts", draft)):
            connection.execute(sa.insert(sa.Table(name, sa.MetaData(), autoload_with=connection)), row)

    async def kept() -> tuple[Person, Draft | None]:
        database = Database(empty_url)
        async with UnitsOfWork(database, VAULT)() as unit:
            found = await unit.people.get("p1"), await unit.drafts.of("p1")
        await database.dispose()
        return found

    within_transaction(empty_url, begin)
    migrate.upgrade(empty_url)
    who, one = asyncio.run(kept())
    assert who == Person(id="p1", language=Language.FI, area="Kajaani", privacy_at=NOON)
    assert one == Draft(
        id="d1", person_id="p1", answers=answers, at="need_main", version=3, changed_at=NOON, card_id="card"
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"what": "Vuoro takaisin", "goal": "Kaikki pääsevät."}, {"measure": "Kaikki pääsevät."}),
        ({"what": "Vuoro takaisin", "goal": None}, {"measure": None}),
        ({"what": "Vuoro takaisin"}, {}),
    ],
    ids=["in words", "empty", "none"],
)
def test_a_goal_in_words_is_kept_as_what_is_measured(
    empty_url: str, before: dict[str, Any], after: dict[str, Any]
) -> None:
    row = {"id": "e1", "number": "E-2026-0001", "state": "sent", "fields": before, "created_at": NOON}
    row |= {"since": NOON, "done": {}, "reported": False, "version": 4}

    def begin(connection: sa.Connection) -> None:
        (version,) = (one.stem for one in VERSIONS if one.stem.startswith("0012"))
        migrate.bring_to(connection, version)
        connection.execute(sa.insert(sa.Table("proposals", sa.MetaData(), autoload_with=connection)), row)

    async def kept() -> Proposal:
        database = Database(empty_url)
        async with UnitsOfWork(database, VAULT)() as unit:
            found = await unit.proposals.get("e1")
        await database.dispose()
        return found

    within_transaction(empty_url, begin)
    migrate.upgrade(empty_url)
    one = asyncio.run(kept())
    assert one.fields == {"what": "Vuoro takaisin", **after}
    assert (one.measured, one.version) == ("", 4)


def test_what_was_published_before_there_was_a_plan_is_read_and_vouched_for(empty_url: str) -> None:
    row = {"id": "r1", "audience": "organisation", "period": "2026-Q3", "made_at": NOON}
    row |= {"observations": 5, "reporters": 3, "tables": {"total": {"ALL": 31}, "type": {"NEG": "withheld"}}}

    def begin(connection: sa.Connection) -> None:
        migrate.bring_to(connection, VERSIONS[2].stem)
        connection.execute(sa.insert(sa.Table("releases", sa.MetaData(), autoload_with=connection)), row)

    async def read() -> tuple[list[Release], tuple[list[Release], list[str]], dict[int, int]]:
        database = Database(empty_url)
        async with UnitsOfWork(database, VAULT)() as unit:
            found = unit.releases
            known = await found.all(), await found.as_stored(), await found.last_numbers()
        await database.dispose()
        return known

    within_transaction(empty_url, begin)
    migrate.upgrade(empty_url)
    standing, stored, last = asyncio.run(read())
    assert (standing, []) == stored
    assert [(one.number, one.tables["type"]["NEG"]) for one in standing] == [("", WITHHELD)]
    assert plan_of(PRESENT_TERM, (), standing).fixed == {"total", "type"}
    following = chained(replace(standing[0], id="r2", period="2026-Q4", number="R-2027-0001"), standing)
    assert findings([*standing, following], {**last, 2027: 1}) == []
    changed = replace(standing[0], reporters=2)
    assert [one.name for one in findings([changed, following], {2027: 1})] == [OLDER]


def _before_groups(connection: sa.Connection) -> None:
    """Fill a database of before there were several groups, as one in use is filled."""
    migrate.bring_to(connection, "0012_release_counts")

    def put(name: str, **row: Any) -> None:
        table = sa.Table(name, sa.MetaData(), autoload_with=connection)
        empty = {"JSON": [], "BOOLEAN": False, "INTEGER": 1, "BIGINT": 1, "VARCHAR": "", "DATETIME": NOON}
        usual = {
            column.name: empty.get(str(column.type).split("(")[0].split()[0], NOON)
            for column in table.columns
            if not column.nullable and column.server_default is None
        }
        connection.execute(sa.insert(table), {**usual, **row})

    put("people", id="p1")
    for n, (id_, left) in enumerate([("gone", NOON), ("first", None), ("second", None)]):
        moment = NOON + timedelta(days=n)
        put("groups", id=id_, tenant_id="t", channel_id=id_, linked_at=moment, left_at=left)
    put(
        "observations",
        id="o1",
        number="H-2026-0001",
        state="screening",
        language="fi",
        chosen={},
        reporter_mode="PSEUDO",
        person_id="p1",
        area="Kuhmo",
        other_words={},
        other_codes={},
    )
    put("phenomena", id="i1", number="I-2026-0001", state="open", title="Asunnot")
    put("phenomenon_observations", phenomenon_id="i1", observation_id="o1", position=0)
    put("proposals", id="e1", number="E-2026-0001", state="draft", fields={}, done={})
    put("meetings", id="m1", day=DAY, state="planned")
    put("agenda_items", id="a1", meeting_id="m1", phenomenon_id="i1", came_from="open", votes=0)
    put("meeting_votes", meeting_id="m1", person_id="p1", item_id="a1")
    put("roles", person_id="p1", role="coordinator", until=DAY)
    put("pairing_codes", code_hash="unused", expires_at=NOON + timedelta(minutes=5))
    put("outbox", id=7, key="digest:first:2026-W47", kind="digest", group_id="first", state="sent")


def test_a_database_in_use_belongs_to_the_group_that_was_linked_first(empty_url: str) -> None:
    within_transaction(empty_url, _before_groups)
    migrate.upgrade(empty_url)
    assert migrate.check(empty_url) == []

    async def read() -> None:
        database = Database(empty_url)
        async with UnitsOfWork(database, VAULT)() as unit:
            assert [one.remit for one in await unit.groups.all()] == [EVERYTHING] * 3
            assert county_group(await unit.groups.working()) == await unit.groups.get("first")
            (item,) = await unit.meetings.items("m1")
            things = (
                await unit.observations.get("o1"),
                await unit.phenomena.get("i1"),
                await unit.proposals.get("e1"),
                await unit.meetings.get("m1"),
            )
            assert {one.group_id for one in things} == {"first"}
            assert (await unit.phenomena.get("i1")).observation_ids == ("o1",)
            assert await unit.meetings.votes("m1") == {item.id: 1}
            assert await unit.meetings.add(Meeting(id="m2", day=DAY, group_id="second"))
            assert not await unit.meetings.add(Meeting(id="m3", day=DAY, group_id="first"))
            for group in (None, "first", "second"):
                assert await unit.roles.of("p1", DAY, group) == {Role.COORDINATOR}
            assert await unit.roles.given() == [("p1", Appointment(role=Role.COORDINATOR, until=DAY))]
            used = await unit.groups.use_code("unused", NOON)
            assert used
            assert (used.remit, used.kind) == (EVERYTHING, GroupKind.WORKING)
            assert await unit.groups.teams() == []
            assert await unit.outbox.get("digest:first:2026-W47")
        await database.dispose()

    asyncio.run(read())


@pytest.mark.parametrize("path", VERSIONS, ids=[path.stem for path in VERSIONS])
def test_a_migration_knows_none_of_our_classes(path: Path) -> None:
    imports = [
        node
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    assert {ast.unparse(node) for node in imports} <= {"import sqlalchemy as sa", "from alembic import op"}


def test_without_alembic_the_same_versions_are_known() -> None:
    script = ScriptDirectory(str(versions.MIGRATIONS))
    assert versions.known() == {revision.revision for revision in script.walk_revisions()}
    assert script.get_heads() == [versions.newest()]
    assert all(len(one) <= 32 for one in versions.known())  # Alembic's own column holds no more


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
