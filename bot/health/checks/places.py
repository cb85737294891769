"""Where files lie: how full the disks are, whether they may be written, and who else may read secrets."""

import asyncio
import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from bot.health.findings import Report
from bot.health.installation import Installation, World
from storage.engine.addresses import database_url, sqlite_file

LITTLE, VERY_LITTLE = 1024**3, 200 * 1024**2
"""Bytes. Under the first or a tenth of the disk it is told; under the second turns soon fail."""

TENTH = 0.1
_MIB = 1024**2


async def disk(at: Installation, report: Report) -> None:
    """Look at each folder that something is written to."""
    await asyncio.to_thread(_disk, at, report)


def _disk(at: Installation, report: Report) -> None:
    seen: dict[int, str] = {}
    for name, path in _folders(at):
        there = _nearest(path)
        if name not in _OTHERS and (fault := _not_writable(name, path, there)):
            report.mend(fault)
        if (device := there.stat().st_dev) not in seen:
            seen[device] = name
            _room(at.world, report, name, there)


def _folders(at: Installation) -> Iterator[tuple[str, Path]]:
    """Name the folders, database first: of two on one disk the first is told."""
    if path := sqlite_file(database_url(at.settings.database_url)):
        yield "the database", path.parent.absolute()
    yield "the erasure ledger", at.ledger.path.parent.absolute()
    if at.settings.backup_folder:
        yield "backups", at.settings.backup_folder.absolute()
    yield "the system's log", at.world.logs


_OTHERS = {"the system's log"}
"""What the bot does not write by itself."""

_MADE = {"the database", "the erasure ledger"}
"""What the bot makes by itself, with its folder."""


def _nearest(path: Path) -> Path:
    """Return the folder, or of those around it the innermost that is there and that this user may see."""
    for one in (path, *path.parents):
        with suppress(OSError):
            one.stat()
            return one
    return Path("/")


def _not_writable(name: str, path: Path, there: Path) -> str | None:
    """Say why the bot could not write in a folder; ``there`` is the nearest one that exists."""
    if not there.is_dir():
        return f"the folder of {name}, {path}, cannot be used: {there} is a file"
    if os.statvfs(there).f_flag & os.ST_RDONLY:
        return f"the disk of {name} is mounted read-only ({there}): is it broken, or protected by the unit?"
    writable = os.access(there, os.W_OK | os.X_OK, effective_ids=True)
    if path != there and not (writable and name in _MADE):
        return (
            f"the folder of {name}, {path}, does not exist, or this user may not enter it: "
            f"`install -d -o havainto -g havainto -m 700 {path}` makes it"
        )
    if not writable:
        return (
            f"this user may not write in {there}, where {name} belongs: give it to the user of the service "
            f"(`chown havainto:havainto {there}`), or run this as that user"
        )
    return None


def _room(world: World, report: Report, name: str, folder: Path) -> None:
    usage = world.usage(folder)
    free = f"{usage.free / _MIB:,.0f} MiB".replace(",", " ")
    if usage.free < VERY_LITTLE:
        report.mend(
            f"the disk of {name} is nearly full: {free} free at {folder}. Make room, or a larger disk"
        )
    elif usage.free < LITTLE or usage.free < TENTH * usage.total:
        report.note(
            f"the disk of {name} gets full: {free} free at {folder}, {_percent(usage.free, usage.total)}"
        )
    else:
        report.ok(f"the disk of {name} has room: {free} free at {folder}")


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} % of it" if whole else "of nothing"


async def files(at: Installation, report: Report) -> None:
    """Look who else may read what is secret."""
    exposed = [fault for name, path in _secrets(at) if (fault := _exposed(name, path))]
    for fault in exposed:
        report.mend(fault)
    if not exposed:
        report.ok("no other user may read the files of secrets that are known here")
    if not at.settings.local and os.geteuid() == 0:
        report.note(
            "this runs as root, who may do everything: as the user of the service "
            "(`runuser -u havainto -- …`) it finds what that one may not"
        )


def _secrets(at: Installation) -> Iterator[tuple[str, Path]]:
    settings = at.settings
    if settings.keys_file:
        yield "HAVAINTO_KEYS_FILE", settings.keys_file
    if settings.app_certificate:
        yield "HAVAINTO_APP_CERTIFICATE", settings.app_certificate
    yield "the file of the settings", at.world.environment_file
    path = sqlite_file(database_url(settings.database_url))
    if path and not settings.local and not _behind_a_closed_folder(path):
        yield "the database", path


def _exposed(name: str, path: Path) -> str | None:
    """Say who else may read a file; where it is root's, its group is how the service reads it."""
    try:
        found = path.stat()
    except OSError:
        return None  # another check says so
    others = stat.S_IROTH | (stat.S_IRGRP if found.st_uid else 0)
    if not found.st_mode & others:
        return None
    return f"{name}: others may read {path} (mode {stat.S_IMODE(found.st_mode):o}): `chmod 600 {path}`"


def _behind_a_closed_folder(path: Path) -> bool:
    """Tell whether a folder around it keeps everybody else out, or it cannot be seen at all."""
    try:
        around = [one.stat().st_mode for one in (path, *path.absolute().parents)]
    except OSError:
        return True
    return any(not mode & (stat.S_IXOTH | stat.S_IXGRP) for mode in around[1:])
