"""Follow docs/guides/install.md word by word on an empty Debian, until an observation is filed.

    python -m deploy.check.first_day [RELEASE]

RELEASE is the folder that ``make release`` made. The server is a clean root with its own systemd and its own
network, where Microsoft's names lead to a stand-in; the bot is a real one with real settings. Needs root and
Debian; with the program all that it made ends, but for the archive of the empty Debian.
"""

import json
import os
import signal
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from shutil import copy

from deploy.check import certificates, page
from deploy.check.inside import Inside
from deploy.check.microsoft import NAMES
from deploy.check.people import MICROSOFT, SERVER, People, people
from deploy.check.root import boot, clean_root, enter
from deploy.check.walk import Done, Stopped, Walk, online_of, table
from tests.fakes.authority import APP_ID, TENANT_ID

EMPTY = ("systemd", "dbus")
"""What an empty server has beside Debian's required packages."""

HOST_NAME = "havainto.koe-hyvinvointialue.fi"
BUNDLE = "/etc/ssl/certs/ca-certificates.crt"
SECRET = "an invented secret, with a $ and a # in it"  # noqa: S105 - opens nothing
EVERYBODY = """\
[Manager]
DefaultEnvironment=REQUESTS_CA_BUNDLE={bundle}
"""
"""requests has a list of authorities of its own; the throw-away one is in Debian's alone."""


def values(release: Path) -> dict[str, str]:
    """Return what a reader would put in."""
    about = "https://www.koe-hyvinvointialue.fi/havainto"
    return {
        "HOST_NAME": HOST_NAME,
        "VERSION": _sources(release).name.removeprefix("havainto-").removesuffix(".tar.gz"),
        "APP_ID": APP_ID,
        "TENANT_ID": TENANT_ID,
        "APP_SECRET": SECRET,
        "SECRET_ENDS": "2099-12-31",
        "MUNICIPALITIES": "Kajaani/Kajana, Kuhmo, Sotkamo",
        "DEVELOPER": "Kokeen hyvinvointialue",
        "WEBSITE_URL": about,
        "PRIVACY_URL": f"{about}/tietosuoja",
        "TERMS_URL": f"{about}/kayttoehdot",
    }


def _sources(release: Path) -> Path:
    found = sorted(release.glob("havainto-*.tar.gz"))
    if len(found) != 1:
        raise RuntimeError(f"{release} holds no release: make it with `make release` and name its folder.")
    return found[0]


@contextmanager
def server(release: Path, scratch: Path) -> Iterator[tuple[Inside, People]]:
    """An empty server, with what its administrator brings along, and Microsoft around it."""
    authority = certificates.authority(scratch)
    of_bot, of_microsoft = authority.issue([HOST_NAME], scratch), authority.issue(NAMES, scratch)
    with clean_root(f"first-day-{os.getpid()}", EMPTY) as root:
        for file in release.iterdir():
            copy(file, root / "root")
        for file, name in zip(of_bot, ("havainto.crt", "havainto.key"), strict=True):
            copy(file, root / "root" / name)
        _lead_to_stand_in(root, authority.file)
        environment = {"REQUESTS_CA_BUNDLE": BUNDLE}
        with (
            boot(root, environment=environment) as inside,
            people(inside, host=HOST_NAME, trusted=authority.file, microsoft=of_microsoft) as acting,
        ):
            yield inside, acting


def _lead_to_stand_in(root: Path, authority: Path) -> None:
    """Let names lead to the stand-in, and let the server trust it."""
    own = [f"{MICROSOFT} {name}" for name in NAMES] + [f"{SERVER} {HOST_NAME}"]
    (root / "etc/hosts").write_text(Path("/etc/hosts").read_text() + "\n" + "\n".join(own) + "\n")
    resolver = root / "etc/resolv.conf"
    resolver.unlink(missing_ok=True)
    resolver.write_text(Path("/etc/resolv.conf").read_text())
    trusted = root / "usr/local/share/ca-certificates"
    trusted.mkdir(parents=True, exist_ok=True)
    copy(authority, trusted / authority.name)
    manager = root / "etc/systemd/system.conf.d/check.conf"
    manager.parent.mkdir(parents=True)
    manager.write_text(EVERYBODY.format(bundle=BUNDLE))
    with enter(root, own_network=True) as inside:  # nothing of the machine is lent there
        inside.run("update-ca-certificates")


def afterwards(inside: Inside, acting: People) -> Iterator[str]:
    """Look at what must be so once the page was followed; RuntimeError when it is not."""
    yield "strangers are refused: " + acting.do("strangers")
    count = "import sqlite3; print(*sqlite3.connect('/var/lib/havainto/havainto.db').execute("
    count += "'select number, state, length(text) from observations').fetchall())"
    rows = inside.run("/opt/havainto/.venv/bin/python", "-c", count, user="havainto").stdout.strip()
    if "H-" not in rows:
        raise RuntimeError(f"The database has no observation: {rows}")
    yield f"in the database (number, state, characters): {rows}"
    shown = json.loads(acting.do("shown"))
    _asked_well(shown["asked"])
    yield f"the bot got its token by its own id and secret, and called Teams with it {shown['calls']} times"
    yield acting.do("closed")
    yield "unit: " + inside.run("systemctl", "is-active", "havainto", "nginx").stdout.replace("\n", " ")


def _asked_well(form: Mapping[str, str]) -> None:
    wanted = {"client_id": APP_ID, "client_secret": SECRET, "grant_type": "client_credentials"}
    if wrong := {name: form.get(name) for name, value in wanted.items() if form.get(name) != value}:
        raise RuntimeError(f"The bot asked Microsoft for its token with {wrong}.")


def follow(release: Path) -> list[Done]:
    """Follow the page and return what was done; Stopped or RuntimeError when something was not as it says."""
    told = page.blocks(page.PAGE.read_text("utf-8"))
    with tempfile.TemporaryDirectory() as scratch, server(release, Path(scratch)) as (inside, acting):
        walk = Walk(inside, online_of(inside), acting, values(release))
        try:
            for block in told:
                if block.kind is page.Kind.TEAMS and not any(
                    one.block.kind is page.Kind.TEAMS for one in walk.done
                ):
                    acting.do("install")
                walk.follow(block)
                say(f"{walk.done[-1].seconds:6.1f} s  {block.step}, line {block.line}: {walk.done[-1].how}")
            for line in afterwards(inside, acting):
                say(line)
        except (Stopped, RuntimeError):
            say(
                inside.run(
                    "journalctl", "--no-pager", "--lines=60", "--unit=havainto", "--unit=nginx", check=False
                ).stdout
            )
            raise
    return walk.done


def say(line: str) -> None:
    """Tell whoever waits how far it is."""
    print(line, flush=True)


def main() -> int:
    """Follow the page; 1 when it does not hold."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Stopped."))  # so that all that was made is removed
    began = time.monotonic()
    release = Path(sys.argv[1]) if sys.argv[1:] else max(Path("dist").glob("*/"), default=Path("dist"))
    try:
        done = follow(release)
    except (Stopped, RuntimeError) as failed:
        say(f"The page does not hold.\n{failed}")
        return 1
    say("\n".join(["", *table(done), "", f"The page holds: {time.monotonic() - began:.0f} s."]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
