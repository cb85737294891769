"""The command line: what it prints, and how it ends."""

import asyncio
import json
import sqlite3
import subprocess
import sys
import tomllib
from datetime import UTC, date, datetime, timedelta
from importlib.metadata import version as installed
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from click.testing import Result
from typer.testing import CliRunner

from bot.__main__ import cli
from bot.cli import publishing
from bot.domain.calendar import HELSINKI
from bot.domain.delivery import Ending
from bot.domain.errors import Reason
from bot.domain.notices import DeliveryState, NoticeKind
from bot.domain.roles import Role
from bot.domain.scope import Scope
from bot.version import version
from playground.__main__ import cli as samples
from playground.runner import ROOT
from storage.engine.database import Database
from storage.engine.offline import within_transaction
from storage.unit_of_work import UnitsOfWork
from storage.vault import new_key
from tests.fakes.authority import APP_ID, TENANT_ID
from tests.fakes.keys import KEY, VAULT
from tests.storage.cast import NOON, a_notice, add_person

pytestmark = pytest.mark.usefixtures("logs_as_before")


LOCAL = {"HAVAINTO_LOCAL": "1"}


@pytest.fixture
def run(tmp_path: Path) -> Any:
    """Run a command on a database of its own."""

    def run(*line: str, piped: str | None = None, **env: str) -> Result:
        url = f"sqlite:///{tmp_path / 'havainto.db'}"
        program = samples if line[0] == "load" else cli
        return CliRunner().invoke(program, line, input=piped, env={"HAVAINTO_DATABASE_URL": url, **env})

    return run


def test_migrate_pair_demo_outbox_and_doctor_in_local_mode(run: Any) -> None:
    assert "newest version" in run("migrate", **LOCAL).output
    assert "@Havainto liitä" in run("pair", **LOCAL).output
    assert "15 invented" in run("load", **LOCAL).output
    assert "already" in run("load", **LOCAL).output
    assert "held  receipt  blocked" in run("outbox", **LOCAL).output  # one of the invented people is away
    assert "Nothing of that kind" in run("outbox", "--state", "failed", **LOCAL).output
    assert run("outbox", "--retry", "999", **LOCAL).exit_code == 2
    found = run("doctor", **LOCAL, HAVAINTO_LOCALE="fi", HAVAINTO_PORT="0")
    assert found.exit_code == 0
    assert "HAVAINTO_LOCALE is no setting" in found.output


def test_the_version_is_that_of_the_sources_or_as_it_was_installed(tmp_path: Path) -> None:
    of_sources = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert CliRunner().invoke(cli, ["--version"]).output == f"Havainto {of_sources}\n"
    project = tmp_path / "pyproject.toml"
    assert version(project) == installed("havainto")  # a wheel has no such file beside it
    project.write_text('[project]\nname = "another"\nversion = "9.9.9"\n')
    assert version(project) == installed("havainto")
    project.write_text('[project]\nname = "havainto"\nversion = "9.9.9"\n')
    assert version(project) == "9.9.9"


def test_the_doctor_speaks_to_people_to_the_hurried_and_to_machines(run: Any, tmp_path: Path) -> None:
    local = {**LOCAL, "HAVAINTO_PORT": "0"}
    run("migrate", **local)
    good = json.loads(run("doctor", "--json", **local).stdout)
    assert good["serious"] is False
    assert {"check": "settings", "level": "ok", "says": "the settings go together"} in good["findings"]
    assert run("doctor", "--quiet", **local).stdout == ""
    ledger = {"HAVAINTO_LEDGER": str(tmp_path)}
    quiet = run("doctor", "--quiet", **local, **ledger)
    assert quiet.exit_code == 1
    assert quiet.stdout.startswith("MEND  the erasure ledger cannot be read")
    assert len(quiet.stdout.splitlines()) == 1
    found = run("doctor", "--json", **local, **ledger)
    assert found.exit_code == 1
    bad = json.loads(found.stdout)
    assert bad["serious"] is True
    assert [one["check"] for one in bad["findings"] if one["level"] == "mend"] == ["ledger"]
    broken = run("doctor", "--json", **local, HAVAINTO_TERM="soon")
    assert (broken.exit_code, json.loads(broken.stdout)["serious"]) == (1, True)


@pytest.mark.parametrize("command", ["serve", "doctor"])
def test_a_package_that_is_missing_is_named(command: str) -> None:
    code = (
        "import sys\n"
        "sys.modules['aiohttp'] = None\n"
        f"sys.argv = ['bot', '{command}']\n"
        "from bot.__main__ import main\n"
        "main()\n"
    )
    run = [sys.executable, "-c", code]
    ran = subprocess.run(run, check=False, capture_output=True, text=True, timeout=60, cwd=ROOT)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.startswith("The package aiohttp is missing: install `requirements.lock` again")
    assert len(ran.stderr.splitlines()) == 1


@pytest.fixture
def stuck(run: Any, tmp_path: Path) -> list[int]:
    """A receipt that failed, a digest that is held, news on their way; their ids in this order."""
    run("migrate", **LOCAL)
    now = datetime.now(UTC)
    ends = {
        "receipt": (NoticeKind.RECEIPT, timedelta(hours=2), DeliveryState.FAILED, Reason.GONE),
        "digest": (NoticeKind.DIGEST, timedelta(days=3), DeliveryState.HELD, Reason.FORBIDDEN),
        "news": (NoticeKind.LINKED, timedelta(minutes=5), DeliveryState.QUEUED, None),
    }

    async def fill() -> list[int]:
        database = Database(f"sqlite:///{tmp_path / 'havainto.db'}")
        async with UnitsOfWork(database, VAULT)() as unit:
            for key, (kind, age, _, _) in ends.items():
                await unit.outbox.add(
                    a_notice(key=key, place=key, kind=kind, created_at=now - age, due_at=now)
                )
            claimed = await unit.outbox.claim(holder="test", now=now, until=now + age, limit=3)
            ids = {one.key: one.id or 0 for one in claimed}
            for key, (_, _, state, reason) in ends.items():
                ending = Ending(state=state, reason=reason, at=now)
                await unit.outbox.settle(ids[key], ending, holder="test")
        await database.dispose()
        return [ids[key] for key in ends]

    return asyncio.run(fill())


def test_the_outbox_shows_what_is_stuck_filters_it_and_sends_many_again(run: Any, stuck: list[int]) -> None:
    receipt, digest, _news = stuck
    lines = run("outbox", **LOCAL).output.splitlines()
    assert lines == [
        f"{receipt}  failed  receipt  gone  2h  1 tries",
        f"{digest}  held  digest  forbidden  3d  1 tries",
    ]
    for line, expected in [
        (("--state", "held"), [digest]),
        (("--kind", "receipt"), [receipt]),
        (("--reason", "gone", "--reason", "forbidden"), [receipt, digest]),
        (("--since", "24h"), [receipt]),
        (("--since", "4d"), [receipt, digest]),
        (("--since", (datetime.now(UTC) - timedelta(days=9)).date().isoformat()), [receipt, digest]),
    ]:
        shown = run("outbox", *line, **LOCAL).output.splitlines()
        assert [int(one.split()[0]) for one in shown] == expected, line
    assert "Nothing of that kind" in run("outbox", "--kind", "welcome", **LOCAL).output
    assert run("outbox", "--since", "yesterday", **LOCAL).exit_code == 2
    assert "1 notice(s)" in run("outbox", "--retry-all", "--since", "24h", **LOCAL).output
    assert [one.split()[0] for one in run("outbox", **LOCAL).output.splitlines()] == [
        str(receipt),
        str(digest),
    ]
    assert "queued  receipt  -  2h" in run("outbox", **LOCAL).output
    assert run("outbox", "--retry", str(digest), **LOCAL).exit_code == 0
    assert "failed" not in run("outbox", **LOCAL).output


def test_counts_are_published_once_and_printed_again(run: Any) -> None:
    run("migrate", **LOCAL)
    first = run("release", "2026-Q1", "--yes", **LOCAL)
    assert "Kaudella ei tullut havaintoja." in first.output
    assert run("release", "2026-q1", **LOCAL).output == first.output
    assert run("release", "2026-q1", "--yes", **LOCAL).output == first.output
    stored = json.loads(run("release", "2026-Q1", "--json", **LOCAL).output)
    assert stored["period"] == "2026-Q1"
    assert stored["tables"]["total"] == {"ALL": 0}
    found = run("release", "2026-Q1", "--audience", "public", "--language", "en", **LOCAL)
    assert found.exit_code == 2
    assert "to the organisation only" in found.output
    assert run("release", "2026-W47", **LOCAL).exit_code == 2


def test_nothing_is_published_before_somebody_has_seen_it_and_said_yes(
    run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("migrate", **LOCAL)
    unasked = run("release", "2026-Q1", **LOCAL)
    assert unasked.exit_code == 1
    assert "Mitään ei ole vielä julkaistu" in unasked.output
    assert "@Havainto" not in unasked.output
    assert "--yes" in unasked.output
    monkeypatch.setattr(publishing, "is_terminal", lambda: True)
    refused = run("release", "2026-Q1", piped="n\n", **LOCAL)
    assert refused.exit_code == 1
    assert "cannot be taken back" in refused.output
    assert "Nothing was published" in refused.output
    agreed = run("release", "2026-Q1", piped="y\n", **LOCAL)
    assert agreed.exit_code == 0
    assert "Organisaatiolle, julkaistu" in agreed.output
    again = run("release", "2026-Q1", **LOCAL)
    assert "Publish this" not in again.output
    assert again.exit_code == 0


def test_the_guard_needs_no_settings_that_are_right_and_leaves_nothing_behind(
    run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A tool for other texts, on machines that have no bot; what passes through it is nobody's to keep."""
    monkeypatch.chdir(tmp_path)
    lines = "Soita 040 123 4567\nKaikki hyvin\n"
    done = run("guard", piped=lines, HAVAINTO_PORT="seven", HAVAINTO_KEYS="no key")
    assert done.exit_code == 0
    assert done.stderr == ""
    blocked, passed = [json.loads(line) for line in done.stdout.splitlines()]
    assert (blocked["level"], blocked["masked"]) == ("block", "Soita puhelinnumeroon")
    assert (passed["level"], passed["masked"]) == ("pass", "Kaikki hyvin")
    assert list(tmp_path.iterdir()) == []


def test_the_guard_speaks_the_language_that_it_is_told_and_says_nothing_in_one_that_it_does_not_know(
    run: Any,
) -> None:
    told = run("guard", "--language", "sv", piped="010190-921C\n")
    assert json.loads(told.stdout)["masked"] == "En personbeteckning"
    unknown = run("guard", "--language", "xx", piped="010190-921C\n")
    assert (unknown.exit_code, unknown.stdout) == (2, "")
    assert "010190" not in unknown.output


def test_rows_and_migrations_agree(run: Any) -> None:
    assert "agree" in run("migrate", "--check").output


def test_invented_observations_never_reach_a_real_database(run: Any) -> None:
    found = run("load", HAVAINTO_APP_ID=APP_ID, HAVAINTO_TENANTS=TENANT_ID)
    assert found.exit_code == 2
    assert "HAVAINTO_LOCAL" in found.output


@pytest.mark.parametrize(
    ("env", "words"),
    [
        ({"HAVAINTO_APP_ID": ""}, "HAVAINTO_APP_ID is empty"),
        ({"HAVAINTO_LOCAL": "1", "HAVAINTO_HOST": "0.0.0.0"}, "HAVAINTO_HOST"),  # noqa: S104 - to be refused
        ({"HAVAINTO_APP_ID": APP_ID}, "HAVAINTO_TENANTS is empty"),
        ({"HAVAINTO_LOCAL": "1", "HAVAINTO_DATABASE_URL": "mysql://x"}, "HAVAINTO_DATABASE_URL"),
        ({"HAVAINTO_LOCAL": "1", "HAVAINTO_PORT": "seven"}, "HAVAINTO_PORT"),
        (
            {"HAVAINTO_APP_ID": APP_ID, "HAVAINTO_TENANTS": TENANT_ID, "HAVAINTO_APP_TYPE": "SingelTenant"},
            "none of",
        ),
    ],
)
def test_serve_refuses_nonsense_in_plain_words(run: Any, env: dict[str, str], words: str) -> None:
    found = run("serve", **env)
    assert found.exit_code == 2
    assert words in found.output


def test_a_database_that_was_never_migrated_is_told(run: Any) -> None:
    found = run("pair", **LOCAL)
    assert found.exit_code == 2
    assert "migrate" in found.output


def test_a_channel_s_code_is_made_for_municipalities_and_services_that_there_are(run: Any) -> None:
    assert run("migrate", **LOCAL).exit_code == 0
    part = ("--municipality", "Kuhmo", "--municipality", "Sotkamo", "--service", "LASTEN")
    assert "@Havainto liitä" in run("pair", *part, **LOCAL).output
    assert "@Havainto liitä" in run("pair", "--team", *part, **LOCAL).output
    for given, told in (
        (("--municipality", "Kuhmoinen"), "Choose among: Hyrynsalmi"),
        (("--service", "X"), "TYOIK"),
    ):
        said = run("pair", *given, **LOCAL)
        assert said.exit_code == 2
        assert told in said.output


def test_a_pack_is_written_of_one_group_that_there_is(run: Any, tmp_path: Path) -> None:
    assert run("migrate", **LOCAL).exit_code == 0
    said = run("report", "pack", "2026-12-10", "--group", "abcd", "--out", str(tmp_path), **LOCAL)
    assert said.exit_code == 2
    assert "not one group abcd" in said.output


def test_appoint_prints_a_code_and_roles_lists_and_revokes(run: Any) -> None:
    assert run("migrate", **LOCAL).exit_code == 0
    assert "rooli" in run("appoint", "chair", **LOCAL).output
    refused = run("appoint", "member", **LOCAL)
    assert refused.exit_code == 2
    assert "coordinator" in refused.output
    assert "Nobody has a role" in run("roles", **LOCAL).output
    assert run("roles", "--revoke", "chair:abcd", **LOCAL).exit_code == 2
    assert run("roles", "--revoke", "nonsense", **LOCAL).exit_code == 2


def test_a_role_is_revoked_by_the_beginning_of_a_random_id(run: Any, tmp_path: Path) -> None:
    assert run("migrate", **LOCAL).exit_code == 0
    people = asyncio.run(_two_coordinators(f"sqlite:///{tmp_path / 'havainto.db'}"))
    listed = run("roles", **LOCAL).output
    assert "coordinator  2" in listed
    assert people[0] not in listed  # its beginning only
    assert people[0][:8] in listed
    assert run("roles", "--revoke", "coordinator:", **LOCAL).exit_code == 2  # which one?
    assert run("roles", "--revoke", f"chair:{people[0][:8]}", **LOCAL).exit_code == 2
    assert "coordinator  1" in run("roles", "--revoke", f"coordinator:{people[0][:8]}", **LOCAL).output


AREAS = {
    "HAVAINTO_AREAS": "Kajaani: Kajaani 36400; Muu Kainuu: Hyrynsalmi 2000, Kuhmo 7600, Paltamo 3100, "
    "Puolanka 2300, Ristijärvi 1200, Sotkamo 10100, Suomussalmi 7200"
}


def test_a_supervisor_is_appointed_for_an_area_by_its_names(run: Any) -> None:
    assert run("migrate", **LOCAL).exit_code == 0
    env = {**LOCAL, **AREAS}
    for name in ("Kajaani", "kajana", "Muu Kainuu", "Koko maakunta"):
        said = run("appoint", "supervisor", "--area", name, **env)
        assert "rooli" in said.output, said.output
    both = ("--service", "LASTEN", "--until", "2999-12-31")
    assert "rooli" in run("appoint", "reader", "--area", "Kuhmo", *both, **env).output


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (("supervisor", "--area", "Kajanni"), "Choose one of: Hyrynsalmi"),
        (("supervisor", "--service", "SHL99"), "no service task"),
        (("supervisor", "--until", "2020-01-01"), "is past"),
        (("supervisor", "--until", "tomorrow"), "2028-12-31"),
        (("chair", "--area", "Kuhmo"), "chair is for the whole county"),
    ],
)
def test_an_appointment_that_makes_no_sense_is_told(run: Any, given: tuple[str, ...], told: str) -> None:
    assert run("migrate", **LOCAL).exit_code == 0
    said = run("appoint", *given, **LOCAL)
    assert said.exit_code == 2
    assert told in said.output


def test_roles_tell_scopes_and_revoke_one(run: Any, tmp_path: Path) -> None:
    assert run("migrate", **LOCAL).exit_code == 0
    person = asyncio.run(_supervisor_of_two(f"sqlite:///{tmp_path / 'havainto.db'}"))[:8]
    listed = run("roles", **LOCAL).output
    assert f"supervisor Kuhmo until 2999-12-31  1  {person}" in listed
    assert f"supervisor Vuolijoki  1  {person}  the settings have no such area" in listed
    assert "Vuolijoki" in run("doctor", **LOCAL).output
    left = run("roles", "--revoke", f"supervisor:{person}:Vuolijoki", **LOCAL).output
    assert "Vuolijoki" not in left
    assert "Kuhmo" in left
    assert run("roles", "--revoke", f"supervisor:{person}:Sotkamo", **LOCAL).exit_code == 2


async def _supervisor_of_two(url: str) -> str:
    database = Database(url)
    try:
        async with UnitsOfWork(database, VAULT)() as unit:
            person = await add_person(unit)
            for name, until in (("Kuhmo", date(2999, 12, 31)), ("Vuolijoki", None)):
                await unit.roles.give(person.id, Role.SUPERVISOR, NOON, Scope(area=name), until)
        return person.id
    finally:
        await database.dispose()


async def _two_coordinators(url: str) -> list[str]:
    database = Database(url)
    try:
        async with UnitsOfWork(database, VAULT)() as unit:
            people = [await add_person(unit) for _ in range(2)]
            for person in people:
                await unit.roles.give(person.id, Role.COORDINATOR, NOON)
        return [person.id for person in people]
    finally:
        await database.dispose()


def test_keys_are_made_exchanged_and_tidied_in_their_file(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "keys"
    env = {**LOCAL, "HAVAINTO_KEYS": "", "HAVAINTO_KEYS_FILE": str(path)}
    assert f"1 key(s) in {path}" in run("keys", "new", **env).output
    run("migrate", **env)
    assert "2 key(s)" in run("keys", "new", **env).output
    assert "Sealed anew: 0 identities, 0 names" in run("keys", "rotate", **env).output
    assert "1 older key(s) dropped" in run("keys", "tidy", **env).output
    assert "0 older key(s) dropped" in run("keys", "tidy", **env).output
    (shown,) = run("keys", "new", "--show", **env).output.split()
    assert shown not in path.read_text("utf-8")


def test_no_key_is_dropped_that_is_still_needed(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "keys"
    path.write_text(f"{KEY}\n", "utf-8")
    env = {**LOCAL, "HAVAINTO_KEYS": "", "HAVAINTO_KEYS_FILE": str(path)}
    run("migrate", **env)
    people = asyncio.run(_two_coordinators(f"sqlite:///{tmp_path / 'havainto.db'}"))
    run("keys", "new", **env)
    refused = run("keys", "tidy", **env)
    assert refused.exit_code == 2
    assert "keys rotate" in refused.output
    assert KEY in path.read_text("utf-8")
    assert f"Sealed anew: {len(people)} identities" in run("keys", "rotate", **env).output
    assert "1 older key(s) dropped" in run("keys", "tidy", **env).output
    assert KEY not in path.read_text("utf-8")


def test_with_a_wrong_key_commands_that_need_none_go_on_and_the_others_name_it(
    run: Any, tmp_path: Path
) -> None:
    run("migrate", **LOCAL)
    asyncio.run(_two_coordinators(f"sqlite:///{tmp_path / 'havainto.db'}"))
    wrong = {**LOCAL, "HAVAINTO_KEYS": new_key()}
    for line in (
        ["outbox"],
        ["roles"],
        ["pair"],
        ["retention", "--dry-run"],
        ["backup", str(tmp_path / "havainto.backup")],
    ):
        assert run(*line, **wrong).exit_code == 0, line
    for line in (["keys", "rotate"], ["load"]):
        refused = run(*line, **wrong)
        assert refused.exit_code == 2, line
        assert "HAVAINTO_KEYS: until it is back" in refused.output
    assert run("keys", "rotate", **LOCAL).exit_code == 0


def test_a_lost_key_is_given_up_only_when_it_is_said_to_be_lost_for_good(run: Any, tmp_path: Path) -> None:
    run("migrate", **LOCAL)
    asyncio.run(_two_coordinators(f"sqlite:///{tmp_path / 'havainto.db'}"))
    other = {**LOCAL, "HAVAINTO_KEYS": new_key()}
    asked = run("keys", "lost", **other)
    assert asked.exit_code == 2
    assert "--for-good" in asked.output
    refused = run("keys", "lost", "--for-good", **LOCAL)
    assert refused.exit_code == 2
    assert "No key is lost" in refused.output
    assert "MEND" in run("doctor", **other).output
    assert run("keys", "lost", "--for-good", **other).exit_code == 0
    assert "MEND" not in run("doctor", **other).output
    assert "MEND" in run("doctor", **LOCAL).output


def test_keys_in_the_environment_are_not_tidied_and_it_says_where_they_stand(run: Any) -> None:
    found = run("keys", "tidy", **LOCAL, HAVAINTO_KEYS=KEY)
    assert found.exit_code == 2
    assert "HAVAINTO_KEYS" in found.output
    assert KEY not in found.output


def test_the_plan_is_seen_and_changed_by_command(run: Any) -> None:
    run("migrate", **LOCAL)
    assert "Release plan: council term 2025" in run("plan", "--language", "en", **LOCAL).output
    assert "Sector: by council term." in run("plan", "sector", "t", "--language", "en", **LOCAL).output
    refused = run("plan", "sector", "W", "--language", "en", **LOCAL)
    assert refused.exit_code == 2
    assert "Write the table" in refused.output


TAMPERED = {
    "UPDATE releases SET tables = {one_byte} WHERE number = '{first}'": "0001 is not",
    "UPDATE releases SET observations = 4 WHERE number = '{second}'": "0002 is not",
    "UPDATE releases SET audience = 'all' WHERE number = '{second}'": "0002 is not",
    "UPDATE releases SET changed = '{{\"type\": [\"NEG\"]}}' WHERE number = '{second}'": "0002 is not",
    "UPDATE releases SET made_at = '2026-11-30 07:00:00+00:00' WHERE number = '{first}'": "0001 is not",
    "UPDATE releases SET number = 'R-2020-0009' WHERE number = '{second}'": "0002 is missing",
    "DELETE FROM releases WHERE number = '{first}'": "0001 is missing",
    "DELETE FROM releases WHERE number = '{second}'": "0002 is missing",
}
"""What was done to which release, and what is said of it."""


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def tamper(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    """Runs SQL on the database, which is the one in its ``url``; it must change one row."""
    name = str(request.param)
    url = f"sqlite:///{tmp_path / 'havainto.db'}"
    url = str(request.getfixturevalue("migrated_postgres_url")) if name == "postgres" else url
    year = datetime.now(HELSINKI).year
    one_byte = "replace(tables, '0', '1')"
    if name == "postgres":
        one_byte = "CAST(replace(CAST(tables AS text), '0', '1') AS json)"
    facts = {"first": f"R-{year}-0001", "second": f"R-{year}-0002", "one_byte": one_byte}

    def run_sql(change: str) -> None:
        def do(connection: sa.Connection) -> int:
            return int(connection.execute(sa.text(change.format(**facts).replace(":", "\\:"))).rowcount)

        assert within_transaction(url, do) == 1

    run_sql.env = {**LOCAL, "HAVAINTO_DATABASE_URL": url}  # type: ignore[attr-defined]  # for the commands
    return run_sql


@pytest.mark.parametrize(("change", "named"), TAMPERED.items())
def test_a_release_that_was_changed_or_removed_is_named(
    run: Any, tamper: Any, change: str, named: str
) -> None:
    run("migrate", **tamper.env)
    for period in ("2026-Q1", "2026-Q2"):
        assert run("release", period, "--yes", **tamper.env).exit_code == 0
    sound = run("release", "verify", **tamper.env)
    assert sound.exit_code == 0
    assert "as they were published" in sound.output
    tamper(change)
    wrong = run("release", "verify", **tamper.env)
    assert wrong.exit_code == 1
    assert named in wrong.output


def test_a_release_that_cannot_be_read_any_more_is_named(run: Any, tmp_path: Path) -> None:
    """On SQLite alone; PostgreSQL keeps nothing but JSON in such a column."""
    run("migrate", **LOCAL)
    assert run("release", "2026-Q1", "--yes", **LOCAL).exit_code == 0
    (path,) = tmp_path.rglob("*.db")
    with sqlite3.connect(path) as connection:
        assert connection.execute("UPDATE releases SET tables = '{'").rowcount == 1
    connection.close()
    wrong = run("release", "verify", **LOCAL)
    assert wrong.exit_code == 1
    assert "0001 is not" in wrong.output
