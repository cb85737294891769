"""What an administrator can do wrong is found at the start and by the doctor, with what to do about it."""

import errno
import socket
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from pydantic import ValidationError
from structlog.testing import capture_logs
from typer.testing import CliRunner

from bot.__main__ import cli
from bot.app import Outside, create
from bot.cli.program import LATER, WRONG
from bot.cli.serving import refusal
from bot.domain.errors import DeliveryFailed
from bot.health import listening
from bot.health.doctor import examine
from bot.health.installation import World
from bot.ports import StatementFailed, Unavailable
from bot.settings import Settings, said_wrong
from dialogs.teams import sdk
from dialogs.teams.credentials import CachedCredentials
from dialogs.teams.identity import Identity
from dialogs.teams.listener import Listener, try_port
from dialogs.teams.token_sources import ClientTokens
from storage import health
from tests.domain.test_settings import REAL
from tests.fakes.authority import Authority
from tests.fakes.certificates import pem
from tests.fakes.ports import free_ports

pytestmark = pytest.mark.usefixtures("logs_as_before")


@dataclass
class Site:
    """An administrator's installation, in which one thing is made wrong.

    Attributes:
        folder: where its files lie.
        authority: Microsoft.
        values: its settings.
        ahead: by how much its clock is wrong.
        taken: sockets that hold ports.
    """

    folder: Path
    authority: Authority
    patch: pytest.MonkeyPatch
    values: dict[str, Any]
    ahead: timedelta = timedelta()
    taken: list[socket.socket] = field(default_factory=list)

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def close(self) -> None:
        for one in self.taken:
            one.close()

    def source(self, identity: Identity) -> ClientTokens:
        return ClientTokens(identity, http=self.authority.http())

    async def start(self) -> tuple[int | None, str]:
        """Start the bot as ``serve`` does; its exit code, None when it serves, and all that it said."""
        with capture_logs() as log:
            try:
                settings = Settings(**self.values)
            except ValidationError as error:
                return WRONG, "\n".join(said_wrong(error))
            try:
                await self._serve(settings)
            except (Unavailable, StatementFailed, OSError, ValueError) as error:
                return refusal(error, settings)
        return None, "\n".join(str(one.get("why") or one["event"]) for one in log)

    async def _serve(self, settings: Settings) -> None:
        from bot.app import identity_of  # noqa: PLC0415 - of a wrong identity none is made

        credentials = CachedCredentials(self.source(identity_of(settings)))
        outside = Outside(
            openid_url=self.authority.metadata_url,
            credentials=credentials,
            clock=self.now,
            wall=lambda: self.now().timestamp(),
        )
        await try_port(settings.host, settings.port)
        runner = web.AppRunner(await create(settings, outside), shutdown_timeout=0.1)
        try:
            await runner.setup()
            await Listener(runner, settings.host, settings.port).start()
            try:
                await credentials.token()  # the start does not wait for it; what it says is in the log
            except DeliveryFailed:
                return
        finally:
            await runner.cleanup()

    async def examine(self) -> tuple[int, str]:
        """Ask the doctor; its exit code, and what must be mended."""
        world = World(
            openid_url=self.authority.metadata_url,
            source_for=self.source,
            now=self.now,
            logs=self.folder,
            environment_file=self.folder / "none",
        )
        found = await examine(self.values, world)
        return int(found.serious), "\n".join(line for line in found.lines if line.startswith("MEND"))


@pytest.fixture
def site(
    tmp_path: Path, sqlite_url: str, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Site]:
    """A good one."""
    values = {**REAL, "database_url": sqlite_url, "metrics_port": 0, "meetings": "2999-01-01"}
    made = Site(tmp_path, authority, monkeypatch, values)
    yield made
    made.close()


def token_answer(code: int) -> Callable[[Site], None]:
    """Microsoft refuses with this code, and words that hold what must not be repeated."""

    def prepare(site: Site) -> None:
        words = f"AADSTS{code}: app {REAL['app_id']} in tenant {REAL['tenants']}"
        body = {"error": "invalid_client", "error_codes": [code], "error_description": words}
        site.authority.token_answer = (401, body)

    return prepare


def an_unknown_tenant(site: Site) -> None:
    words = f"AADSTS90002: Tenant '{REAL['tenants']}' not found."
    site.authority.tenant_answer = (400, {"error": "invalid_tenant", "error_description": words})


def a_typo_in_the_tenant(site: Site) -> None:
    site.values["tenants"] = str(REAL["tenants"])[:-1]


def a_certificate(site: Site, data: bytes) -> None:
    file = site.folder / "bot.pem"
    file.write_bytes(data)
    file.chmod(0o600)
    site.values |= {"app_type": "Certificate", "app_secret": "", "app_certificate": file}


def an_expired_certificate(site: Site) -> None:
    a_certificate(site, pem(ends=datetime(2026, 1, 31, 12, tzinfo=UTC)))
    token_answer(700027)(site)


def an_unreadable_certificate(site: Site) -> None:
    a_certificate(site, b"")


def an_expired_secret(site: Site) -> None:
    site.values["app_secret_ends"] = "2026-01-31"


def a_clock_an_hour_ahead(site: Site) -> None:
    site.ahead = timedelta(hours=1)


def a_clock_an_hour_behind(site: Site) -> None:
    site.ahead = -timedelta(hours=1)


def a_full_disk(site: Site) -> None:
    async def write(_database: object) -> None:
        raise StatementFailed("OperationalError SQLITE_FULL")

    site.patch.setattr(health, "write", write)


def a_ledger_that_cannot_be_written(site: Site) -> None:
    (site.folder / "ledger").mkdir()
    site.values["ledger"] = site.folder / "ledger"


def no_key_file(site: Site) -> None:
    site.patch.delenv("HAVAINTO_KEYS")
    site.values["keys_file"] = site.folder / "none.keys"


def a_key_file_that_is_none(site: Site) -> None:
    site.patch.delenv("HAVAINTO_KEYS")
    file = site.folder / "havainto.keys"
    file.write_text("not a key\n", "utf-8")
    file.chmod(0o600)
    site.values["keys_file"] = file


def a_folder_that_is_a_file(site: Site) -> None:
    (site.folder / "var").write_text("", "utf-8")
    site.values["database_url"] = f"sqlite:///{site.folder / 'var' / 'havainto.db'}"


def a_folder_that_may_not_be_made(site: Site) -> None:
    def refuse(path: Path, **_more: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    site.patch.setattr(Path, "mkdir", refuse)
    site.values["database_url"] = f"sqlite:///{site.folder / 'none' / 'havainto.db'}"


def a_server_that_is_away(site: Site) -> None:
    site.values["database_url"] = f"postgresql://havainto:salasana@127.0.0.1:{free_ports(1)[0]}/havainto"


def a_port_in_use(site: Site) -> None:
    site.patch.setattr(listening, "ALIVE", 0.2)  # nobody answers there
    (port,) = free_ports(1)
    site.taken.append(socket.create_server(("127.0.0.1", port)))
    site.values["port"] = port


def an_app_type_with_a_typo(site: Site) -> None:
    site.values["app_type"] = "SingleTenent"


def a_wrong_kind_of_database(site: Site) -> None:
    site.values["database_url"] = "mysql://localhost/havainto"


def a_newer_database(site: Site) -> None:
    with (
        closing(sqlite3.connect(site.values["database_url"].removeprefix("sqlite:///"))) as database,
        database,
    ):
        database.execute("UPDATE alembic_version SET version_num = '9999_later'")
        database.execute("DROP TABLE IF EXISTS compatibility")


def an_sdk_that_is_not_installed(site: Site) -> None:
    site.values["sdk"] = "agents"
    site.patch.setattr(sdk, "find_spec", lambda _name: None)


CASES: dict[str, tuple[Callable[[Site], None], int | None, tuple[str, ...]]] = {
    "wrong secret": (token_answer(7000215), None, ("HAVAINTO_APP_SECRET must hold", "7000215")),
    "secret that Microsoft calls ended": (token_answer(7000222), None, ("make a new one", "7000222")),
    "app that the tenant does not know": (token_answer(700016), None, ("HAVAINTO_APP_ID", "700016")),
    "certificate that is not registered": (token_answer(700027), None, ("upload", "700027")),
    "refusal that nobody foresaw": (token_answer(999), None, ("login.microsoftonline.com/error?code=999",)),
    "tenant that does not exist": (an_unknown_tenant, None, ("HAVAINTO_TENANTS", "90002")),
    "tenant with a typo": (a_typo_in_the_tenant, WRONG, ("HAVAINTO_TENANTS, number 1", "copy it")),
    "app type with a typo": (an_app_type_with_a_typo, WRONG, ("'SingleTenent' is none of",)),
    "certificate that ended": (an_expired_certificate, None, ("ended on 2026-01-31", "make a new one")),
    "certificate that is none": (an_unreadable_certificate, WRONG, ("bot.pem", "openssl pkcs12")),
    "secret whose day is over": (an_expired_secret, None, ("ended on 2026-01-31", "make a new one")),
    "clock an hour ahead": (a_clock_an_hour_ahead, None, ("60 minutes ahead of", "timedatectl")),
    "clock an hour behind": (a_clock_an_hour_behind, None, ("60 minutes behind", "timedatectl")),
    "full disk": (a_full_disk, None, ("the disk is full",)),
    "ledger that cannot be written": (a_ledger_that_cannot_be_written, None, ("Is a directory", "/ledger")),
    "key file that is not there": (no_key_file, WRONG, ("none.keys", "keys new", "may the bot's user")),
    "key file that holds no key": (a_key_file_that_is_none, WRONG, ("one of the keys is none",)),
    "folder that is a file": (a_folder_that_is_a_file, LATER, ("a file",)),
    "folder that may not be made": (
        a_folder_that_may_not_be_made,
        LATER,
        ("folder", "HAVAINTO_DATABASE_URL"),
    ),
    "server of the database that is away": (a_server_that_is_away, None, ("nothing listens there",)),
    "database of a newer version": (
        a_newer_database,
        WRONG,
        ("by a newer Havainto, to 9999_later", "update"),
    ),
    "SDK that is not installed": (an_sdk_that_is_not_installed, WRONG, ("HAVAINTO_SDK=agents", "Install")),
    "port in use": (a_port_in_use, LATER, ("ss -ltnp", "HAVAINTO_PORT")),
    "wrong kind of database": (a_wrong_kind_of_database, WRONG, ("no such kind of database",)),
}
"""What is made wrong, how ``serve`` ends (None: it serves, as that may come right), and what both say."""


@pytest.mark.parametrize("case", CASES)
async def test_the_start_says_what_to_do(site: Site, case: str) -> None:
    prepare, code, words = CASES[case]
    prepare(site)
    ended, said = await site.start()
    assert ended == code, said
    for word in words:
        assert word in said
    assert str(REAL["app_secret"]) not in said


@pytest.mark.parametrize("case", CASES)
async def test_the_doctor_says_what_to_do(site: Site, case: str) -> None:
    prepare, _, words = CASES[case]
    prepare(site)
    serious, said = await site.examine()
    assert serious, said
    for word in words:
        assert word in said
    assert str(REAL["app_secret"]) not in said


async def test_where_nothing_is_wrong_both_are_content(site: Site) -> None:
    ended, said = await site.start()
    assert (ended, "not_ready" in said, "minutes" in said) == (None, False, False), said
    assert await site.examine() == (0, "")


@pytest.mark.parametrize(
    ("case", "code"),
    [("key file that is not there", WRONG), ("port in use", LATER), ("folder that is a file", LATER)],
)
def test_serve_ends_with_one_line_and_a_code_that_tells_whether_to_start_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, case: str, code: int
) -> None:
    values = {**REAL, "database_url": f"sqlite:///{tmp_path / 'havainto.db'}"}
    site = Site(tmp_path, Authority(), monkeypatch, values)
    CASES[case][0](site)
    env = {f"HAVAINTO_{name.upper()}": str(value) for name, value in site.values.items()}
    ran = CliRunner().invoke(cli, ["serve"], env=env)
    assert (ran.exit_code, ran.stdout, len(ran.stderr.splitlines())) == (code, "", 1), ran.output
    for word in CASES[case][2]:
        assert word in ran.stderr
    site.close()
