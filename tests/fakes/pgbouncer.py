"""PgBouncer as Debian has it, before the tests' PostgreSQL: on a unix socket only, in a folder of its own.

How to use it: mark the test ``pgbouncer`` and ``postgres`` and open :func:`pooler` on a database's URL.
"""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

NAME = "pgbouncer"
_PATIENCE = 10.0
_USER = "nobody" if os.geteuid() == 0 else None
"""PgBouncer refuses to run as root."""

_CONFIGURATION = """
[databases]
* = host={server}

[pgbouncer]
unix_socket_dir = {folder}
listen_port = 6432
auth_type = any
pool_mode = {mode}
default_pool_size = {size}
server_lifetime = 60
"""


def there() -> bool:
    """Whether this machine has it."""
    return shutil.which(NAME) is not None


@contextmanager
def pooler(url: str, *, mode: str, size: int = 2) -> Iterator[str]:
    """The URL by which the database is reached through it.

    Args:
        url: of the database itself.
        mode: ``session``, ``transaction`` or ``statement``.
        size: how many sessions of PostgreSQL it shares out.
    """
    direct = sa.make_url(url)
    folder = Path(tempfile.mkdtemp(prefix="havainto-pool-", dir="/tmp"))
    configuration = folder / "pgbouncer.ini"
    # The database's user stands in for everybody: "any" lets everyone in.
    text = _CONFIGURATION.format(server=direct.query["host"], folder=folder, mode=mode, size=size)
    if _knows_prepared():  # from 1.21 on; what is tried here is one that does not, or is not told to
        text += "max_prepared_statements = 0\n"
    configuration.write_text(text.replace("\n\n[pgb", f" user={direct.username}\n\n[pgb"), "utf-8")
    if _USER:
        shutil.chown(folder, _USER)
    folder.chmod(0o755)
    process = subprocess.Popen([NAME, "-q", configuration], user=_USER, cwd=folder, stderr=subprocess.PIPE)
    try:
        _wait_for(folder / ".s.PGSQL.6432", process)
        yield f"postgresql://{direct.username}@/{direct.database}?host={folder}&port=6432"
    finally:
        process.terminate()
        process.communicate(timeout=_PATIENCE)
        shutil.rmtree(folder)


def _listens(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as line:
        return line.connect_ex(str(path)) == 0


def _knows_prepared() -> bool:
    said = subprocess.run([NAME, "--version"], check=True, capture_output=True, text=True).stdout
    major, minor = said.split()[1].split(".")[:2]
    return (int(major), int(minor)) >= (1, 21)


def _wait_for(path: Path, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + _PATIENCE
    while not _listens(path):  # the file is there a moment before anybody listens
        if process.poll() is not None or time.monotonic() > until:
            raise RuntimeError("PgBouncer did not start")
        time.sleep(0.01)
