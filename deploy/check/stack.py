"""Run the services of deploy/compose.yaml without a container engine, and file observations through nginx.

Read from the file are the commands, the environments and the volumes of the bot's services. Three things are
stand-ins: Debian's PostgreSQL and nginx for those of the images, and addresses of loopback for those of the
network, as a bot in local mode listens on loopback alone.
"""

import re
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from pyrage import x25519
from ruamel.yaml import YAML

from deploy.check.container import filed, resident, wait_until
from deploy.check.image import PROJECT, Built
from deploy.check.inside import Inside
from deploy.check.root import PLACE, enter

COMPOSE: dict[str, Any] = YAML(typ="safe").load(PROJECT / "deploy/compose.yaml")
SERVICES: dict[str, Any] = COMPOSE["services"]
COPIES = {"bot-1": "127.0.0.11", "bot-2": "127.0.0.12"}
SERVER = "/usr/lib/postgresql/$(ls /usr/lib/postgresql)/bin"
WRITABLE = ("/var/lib/postgresql", "/run", "/var/log/nginx", "/var/lib/nginx")
FROM_FILE = {
    "POSTGRES_PASSWORD": "5ec2e7",
    "HAVAINTO_BACKUP_RECIPIENTS": str(x25519.Identity.generate().to_public()),
}
"""What an administrator writes into .env."""


def check(built: Built) -> list[str]:
    """Return what was seen, a line each; RuntimeError says what did not go as it must."""
    with enter(built.root) as inside:
        inside.run("apt-get", "update")
        inside.run("apt-get", "install", "--yes", "--no-install-recommends", "postgresql")
    data = built.root / "var/lib/havainto"
    subprocess.run(["find", data, "-mindepth", "1", "-delete"], check=True)
    with (built.root / "etc/hosts").open("a") as hosts:
        hosts.write("127.0.0.1 database\n")
    _lead_nginx(built.root)
    with _running(built) as (inside, copies):
        numbers = filed(inside, "https://127.0.0.1", last=2)
        megabytes = [
            resident(Path(f"/proc/{inside.process(one)}/status").read_text()) for one in copies.values()
        ]
        inside.stop(copies["bot-1"])
        numbers += filed(inside, "https://127.0.0.1", first=3, last=3)  # by the copy that is left
        rows = _rows(inside)
        if rows != numbers:
            raise RuntimeError(f"The receipts say {numbers}, the database holds {rows}.")
        found = sorted(path.name for path in data.iterdir())
    if found != ["havainto.keys"]:  # the ledger begins with the first erasure
        raise RuntimeError(f"In the shared volume should be one file of keys, not {found}.")
    return [
        f"compose: {' and '.join(numbers)} were filed through nginx with two copies on PostgreSQL",
        f"compose: the copies have {' and '.join(f'{one:.0f} MB' for one in megabytes)} resident",
        "compose: a copy was stopped, and the other one took what came next",
    ]


@contextmanager
def _running(built: Built) -> Iterator[tuple[Inside, dict[str, "subprocess.Popen[str]"]]]:
    places = [volume.partition(":")[2] for volume in SERVICES["bot-1"]["volumes"]]
    logs = {name: PLACE / f"{name}.log" for name in COPIES}
    with enter(
        built.root,
        own_network=True,
        read_only=True,
        writable=[*places, *WRITABLE],
        temporary=("/tmp",),  # noqa: S108 - the container's own
    ) as inside:
        try:
            _database(inside)
            _command(inside, built, "tool", "keys", "new")
            _command(inside, built, "migrate", *SERVICES["migrate"]["command"])
            copies = {name: _copy(inside, built, name, logs[name]) for name in COPIES}
            for address in COPIES.values():
                probe = ("python3", "-c", PROBE, address)
                wait_until(partial(_answers, inside, probe), "no copy answers")
            inside.run("nginx")
            yield inside, copies
        except RuntimeError as error:
            said = "".join(log.read_text()[-2000:] for log in logs.values() if log.exists())
            raise RuntimeError(f"{error}\nThe copies' log:\n{said}") from error


PROBE = "import sys, urllib.request as web; web.urlopen(f'http://{sys.argv[1]}:3978/readyz', timeout=9)"


def _answers(inside: Inside, probe: Sequence[str]) -> bool:
    return inside.run(*probe, check=False).returncode == 0


def _database(inside: Inside) -> None:
    """PostgreSQL with the user, the database and the password of its service."""
    said = SERVICES["database"]["environment"]
    folder = "/var/lib/postgresql/data"
    inside.run("install", "-d", "-o", "postgres", "/run/postgresql")
    script = f"""
        printf %s '{FROM_FILE["POSTGRES_PASSWORD"]}' >/tmp/password
        {SERVER}/initdb {said["POSTGRES_INITDB_ARGS"]} --username={said["POSTGRES_USER"]} --pgdata={folder} \
            --auth=scram-sha-256 --pwfile=/tmp/password
        {SERVER}/pg_ctl start --wait --pgdata={folder} --log={folder}/log
        export PGPASSWORD='{FROM_FILE["POSTGRES_PASSWORD"]}'
        {SERVER}/createdb --host=127.0.0.1 --username={said["POSTGRES_USER"]} {said["POSTGRES_DB"]}
    """
    inside.run("sh", "-euc", script, user="postgres", folder="/var/lib/postgresql")


def _environment(built: Built, name: str) -> dict[str, str]:
    """What a container of a service finds, and local mode beside it."""
    given = SERVICES[name]["environment"]
    settings = {
        key: re.sub(r"\$\{(\w+)[^}]*\}", lambda found: FROM_FILE[found[1]], value)
        for key, value in given.items()
    }
    host = COPIES.get(name, "127.0.0.1")
    local = {"HAVAINTO_LOCAL": "1", "HAVAINTO_HOST": host, "HAVAINTO_METRICS_HOST": host}
    return {**built.environment, **FROM_FILE, **settings, **local}


def _command(inside: Inside, built: Built, name: str, *words: str) -> None:
    program = built.stage.last("ENTRYPOINT").listed
    inside.run(*program, *words, user=built.user, folder=built.folder, environment=_environment(built, name))


def _copy(inside: Inside, built: Built, name: str, log: Path) -> "subprocess.Popen[str]":
    log.unlink(missing_ok=True)
    environment: Mapping[str, str] = _environment(built, name)
    return inside.start(
        *built.stage.command, user=built.user, folder=built.folder, environment=environment, log=log
    )


def _lead_nginx(root: Path) -> None:
    """Put the addresses of loopback in the place of compose.yaml's."""
    text = (PROJECT / "deploy/nginx/compose-upstream.conf").read_text()
    for name, address in COPIES.items():
        text = text.replace(SERVICES[name]["networks"]["web"]["ipv4_address"], address)
    (root / "etc/nginx/conf.d/havainto-upstream.conf").write_text(text)


def _rows(inside: Inside) -> list[str]:
    script = f"{SERVER}/psql --host=127.0.0.1 --username=havainto --no-align --tuples-only havainto"
    query = "SELECT number FROM observations ORDER BY number"
    password = {"PGPASSWORD": FROM_FILE["POSTGRES_PASSWORD"]}
    return inside.run("sh", "-euc", script, environment=password, said=query).stdout.split()
