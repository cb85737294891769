"""Run deploy/systemd/havainto.service under a real systemd, in the root of an image that was carried out."""

import shutil
import time

from deploy.check.container import LOCAL, filed, resident, wait_until
from deploy.check.image import PROJECT, Built
from deploy.check.inside import Inside
from deploy.check.root import boot, enter

UNIT = PROJECT / "deploy/systemd/havainto.service"
THERE = "/etc/systemd/system/havainto.service"
MOST = 20
"""The most that `systemd-analyze security` may find, in tenths: 100 for a service that may do all."""

OF_SERVICE = ("ExecStart=", "Type=", "NotifyAccess=", "WatchdogSec=", "Restart", "TimeoutStartSec=")
"""What makes the unit a service; all else is its sandbox, in which another program can be run as well."""

PARTS_THERE = "/usr/local/lib/havainto-parts.py"
PARTS = """
import io, socket, sys
sys.path.insert(0, ".")
import docx, xlsxwriter
from pyrage import encrypt, x25519
from bot.voikko import VoikkoDictionary, name_dictionary
assert isinstance(name_dictionary(), VoikkoDictionary)
docx.Document().save(io.BytesIO())
book = xlsxwriter.Workbook(io.BytesIO(), {"in_memory": True})
book.close()
encrypt(b"words", [x25519.Identity.generate().to_public()])
socket.getaddrinfo("localhost", 443)
"""

QUICK = """[Service]
WatchdogSec=6
"""
"""So that the check need not wait for a minute. The bot takes its interval from what systemd tells it."""


def check(built: Built) -> list[str]:
    """Return what was measured, a line each; RuntimeError says what did not go as it must."""
    with enter(built.root) as inside:
        _install(inside, built)
        lines = _analyzed(inside)
    with boot(built.root) as inside:
        began = time.monotonic()
        _start(inside)
        lines.append(f"unit: READY=1 came {time.monotonic() - began:.1f} s after the start")
        (number,) = filed(inside)
        megabytes = resident(inside.run("cat", f"/proc/{_shown(inside, 'MainPID')}/status").stdout)
        lines.append(f"unit: {number} was filed in the sandbox; {megabytes:.0f} MB resident")
        lines.append(_sandboxed(inside))
        lines.append(_stuck(inside))
        inside.run("systemctl", "stop", "havainto")
        if (result := _shown(inside, "Result")) != "success":
            raise RuntimeError(f"systemctl stop: {result}\n{_journal(inside)}")
    return lines


def _install(inside: Inside, built: Built) -> None:
    inside.run("apt-get", "update")
    inside.run("apt-get", "install", "--yes", "--no-install-recommends", "systemd")
    shutil.copyfile(UNIT, built.root / THERE.lstrip("/"))
    folder = built.root / "etc/havainto"
    folder.mkdir(mode=0o700)
    (folder / "havainto.env").write_text("".join(f"{name}={value}\n" for name, value in LOCAL.items()))
    # The image's container left a database there; a server's first start has none.
    inside.run("sh", "-c", "rm -rf /var/lib/havainto/*")
    command = (".venv/bin/python", "-m", "bot", "keys", "new")
    inside.run(*command, user="havainto", folder="/opt/havainto", environment=LOCAL)


def _analyzed(inside: Inside) -> list[str]:
    verified = inside.run("systemd-analyze", "verify", THERE)
    if said := (verified.stdout + verified.stderr).strip():
        raise RuntimeError(f"systemd-analyze verify: {said}")
    exposed = inside.run("systemd-analyze", "security", "--offline=true", f"--threshold={MOST}", THERE)
    figure = exposed.stdout.rpartition("→ ")[2].strip()
    return ["unit: systemd-analyze verify has nothing to say", f"unit: systemd-analyze security: {figure}"]


def _start(inside: Inside, how: str = "start") -> None:
    if inside.run("systemctl", how, "havainto", check=False).returncode:
        raise RuntimeError(f"systemctl {how} havainto failed:\n{_journal(inside)}")


def _sandboxed(inside: Inside) -> str:
    """Load what the bot loads only when it is needed, in the unit's own sandbox."""
    lines = [line for line in UNIT.read_text().splitlines() if not line.startswith(OF_SERVICE)]
    oneshot = f"Type=oneshot\nExecStart=/opt/havainto/.venv/bin/python {PARTS_THERE}"
    text = "\n".join(lines).replace("[Service]", f"[Service]\n{oneshot}")
    (inside.root / PARTS_THERE.lstrip("/")).write_text(PARTS)
    (inside.root / "etc/systemd/system/havainto-parts.service").write_text(text)
    inside.run("systemctl", "daemon-reload")
    if inside.run("systemctl", "start", "havainto-parts", check=False).returncode:
        said = inside.run("journalctl", "--unit=havainto-parts", "--no-pager", "--output=cat").stdout
        raise RuntimeError(f"In the sandbox not all parts work:\n{said}")
    return "unit: Voikko, Word, Excel, age and the resolver work in the sandbox"


def _stuck(inside: Inside) -> str:
    """Stop the process as if its loop were stuck, and see systemd end it and start another."""
    inside.run("mkdir", "--parents", "/run/systemd/system/havainto.service.d")
    inside.run("tee", "/run/systemd/system/havainto.service.d/quick.conf", said=QUICK)
    inside.run("systemctl", "daemon-reload")
    _start(inside, "restart")
    first = _shown(inside, "MainPID")
    inside.run("sleep", "8")
    if _shown(inside, "MainPID") != first:
        raise RuntimeError(f"A bot that lives was ended by the watchdog.\n{_journal(inside)}")
    inside.run("sh", "-c", f"kill -STOP {first}")
    wait_until(lambda: "stop-watchdog" in _shown(inside, "SubState"), "the watchdog never bit")
    inside.run("sh", "-c", f"kill -CONT {first}")  # what is stopped takes no SIGABRT
    wait_until(
        lambda: _shown(inside, "SubState") == "running" and _shown(inside, "MainPID") != first,
        "the bot was not started again",
    )
    if "Fatal Python error: Aborted" not in _journal(inside):
        raise RuntimeError(f"The journal does not say where the bot was stuck.\n{_journal(inside)}")
    return "unit: a stuck bot was ended by the watchdog, said where it was stuck, and was started again"


def _shown(inside: Inside, name: str) -> str:
    return inside.run("systemctl", "show", "--value", f"--property={name}", "havainto").stdout.strip()


def _journal(inside: Inside) -> str:
    return inside.run("journalctl", "--unit=havainto", "--no-pager", "--output=cat", "--lines=60").stdout
