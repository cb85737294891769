"""The machine: versions, limits, dictionaries. Most need no settings, and are told where those are wrong."""

import asyncio
import platform
import re
import resource
import sqlite3
from collections.abc import Mapping
from datetime import date
from importlib import metadata

from bot import voikko, word_lists
from bot.health.findings import Report
from bot.health.installation import Installation
from bot.version import NAME, version
from bot.voikko import has_voikko
from dialogs.teams.listener import BACKLOG, MOST, OWN_FILES
from dialogs.teams.sdk import Sdk, missing

PYTHON_ENDS: Mapping[tuple[int, int], date] = {
    (3, 11): date(2027, 10, 31),
    (3, 12): date(2028, 10, 31),
    (3, 13): date(2029, 10, 31),
    (3, 14): date(2030, 10, 31),
}
"""When Python's makers stop mending a version (PEP 664, 693, 719, 745).

Partial: older ones do not run the bot, and of newer ones nobody knows yet.
"""

POSTGRES_ENDS: Mapping[int, date] = {
    14: date(2026, 11, 12),
    15: date(2027, 11, 11),
    16: date(2028, 11, 9),
    17: date(2029, 11, 8),
    18: date(2030, 11, 14),
}
"""When PostgreSQL's makers stop mending a version (postgresql.org, versioning policy).

Partial: older ones have ended, and of newer ones nobody knows yet.
"""

BOTBUILDER_ENDED = date(2025, 12, 31)
"""After that day Microsoft corrects the Bot Framework's Python SDK no more."""

SDKS: Mapping[Sdk, str] = {
    Sdk.BOTBUILDER: "botbuilder-core",
    Sdk.AGENTS: "microsoft-agents-hosting-core",
}
"""The package of each SDK."""

FEW, MANY = 512, 1024
"""Files: with fewer than the first the bot is full on a busy day; the second is systemd's usual."""


async def versions(report: Report) -> None:
    """Tell the versions, and which of them nobody mends any more."""
    report.ok(f"Havainto {version()}, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}")
    today = date.today()  # noqa: DTZ011 - a hint, not a deadline
    major, minor = platform.python_version_tuple()[:2]
    if (ends := PYTHON_ENDS.get((int(major), int(minor)))) and ends < today:
        report.note(f"Python {major}.{minor} has had no corrections since {ends}: take a newer one")
    if lacking := _missing_packages():
        report.mend(
            f"packages are missing ({', '.join(lacking)}): install `requirements.lock` "
            "again, as the guide's chapter 2 says"
        )


async def sdk(at: Installation, report: Report) -> None:
    """Tell which SDK runs the turns, whether it is here, and whether anybody still corrects it."""
    chosen = Sdk(at.settings.sdk)
    if lacks := missing(chosen):
        report.mend(lacks)
        return
    name = f"{SDKS[chosen]} {_version(SDKS[chosen])}"
    if chosen is Sdk.BOTBUILDER and at.now.date() > BOTBUILDER_ENDED:
        report.note(
            f"{name} runs the turns, to which Microsoft has made no corrections since {BOTBUILDER_ENDED}; "
            "HAVAINTO_SDK=agents takes its successor (decision 0048)"
        )
    else:
        report.ok(f"{name} runs the turns")


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None


def _missing_packages() -> list[str]:
    """Name what is required and not here; nothing where the bot itself is not installed as a package."""
    try:
        wanted = metadata.requires(NAME) or []
    except metadata.PackageNotFoundError:
        return []
    names = [_name(one) for one in wanted if "extra ==" not in one]
    return [name for name in names if _version(name) is None]


def _name(requirement: str) -> str:
    """``sqlalchemy[asyncio]<2.2,>=2.1`` to ``sqlalchemy``."""
    found = _NAME.match(requirement)
    return found[0] if found else requirement


_NAME = re.compile(r"[A-Za-z0-9._-]+")
"""A distribution's name: the signs that PEP 508 lets stand in one."""


async def limits(report: Report) -> None:
    """Tell how many files this process may open, which is not what the service may where a unit says more."""
    files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    if files == resource.RLIM_INFINITY or files >= MOST + BACKLOG + OWN_FILES:
        report.ok(f"files: enough for {MOST} connections")
        return
    says = (
        f"files: {files} may be open here, which leaves {max(0, files - BACKLOG - OWN_FILES)} connections; "
        "the service's own number is LimitNOFILE of its unit (4096 is good)"
    )
    (report.mend if files < FEW else report.note if files < MANY else report.ok)(says)


async def names(report: Report) -> None:
    """Say by what the guard knows names."""
    if not await asyncio.to_thread(has_voikko):
        report.note(
            f"names: by their shapes alone, which finds fewer; with Voikko ({voikko.INSTALL})"
            f" and lists of words ({word_lists.INSTALL}) more"
        )
        return
    lists = await asyncio.to_thread(word_lists.word_lists)
    if lacks := [language for language, *_ in word_lists.FILES if language not in lists]:
        report.note(f"names: Voikko, without a list of words in {', '.join(lacks)}: {word_lists.INSTALL}")
    else:
        report.ok("names: Voikko, and lists of Swedish and English words")
