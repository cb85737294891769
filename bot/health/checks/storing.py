"""What is stored: the database, the key that sealed it, and what must stay destroyed."""

import asyncio
import re
from datetime import date

from bot.health.checks.machine import POSTGRES_ENDS
from bot.health.findings import Report
from bot.health.installation import Installation
from bot.settings import LOCAL_KEYS


async def database(at: Installation, report: Report) -> None:
    """Say why turns could not be served with it."""
    tried = await at.database
    for fault in tried.faults:
        report.mend(fault)
    if not tried.faults:
        version = "a newer version" if tried.note else "the newest version"
        report.ok(f"the database is reachable and at {version} ({tried.server})")
    if tried.note:
        report.note(f"the database: {tried.note}")
    if ends := _ended(tried.server, at.now.date()):
        report.note(f"{tried.server} has had no corrections since {ends}: take a newer one")


def _ended(server: str, today: date) -> date | None:
    """Return when a server's version ended, if it did; before the oldest one known, its end."""
    if not (found := re.match(r"PostgreSQL (\d+)", server)):
        return None
    ends = POSTGRES_ENDS.get(max(int(found[1]), min(POSTGRES_ENDS)))
    return ends if ends and ends < today else None


async def identity_key(at: Installation, report: Report) -> None:
    """Say whether the key is the one that sealed who people are."""
    if at.vault_fault:
        report.mend(at.vault_fault)
    elif at.vault is None:
        report.note(f"there is no key yet: local mode makes one at its first start, in {LOCAL_KEYS}")
    elif rows := await at.rows:
        if rows.wrong_key:
            report.mend(str(rows.wrong_key))
        else:
            report.ok("the key is the one that sealed who people are")


async def ledger(at: Installation, report: Report) -> None:
    """Say whether the ledger can be read and written, and lists what the database has erased."""
    try:
        known = await asyncio.to_thread(at.ledger.read)
        await asyncio.to_thread(at.ledger.check)
    except OSError as error:
        report.mend(
            "the erasure ledger cannot be read or written, so nobody is answered: "
            f"{error.strerror or type(error).__name__}: {error.filename}"
        )
        return
    except ValueError as error:
        report.mend(f"the erasure ledger cannot be read, so nobody is answered: {error}")
        return
    report.ok(f"the erasure ledger holds {len(known)} erasure(s)")
    if not (rows := await at.rows):
        return
    listed = {one.id for one in known}
    if lacks := len(rows.erased - listed):
        report.note(
            f"the erasure ledger is older than the database, and lacks {lacks} of its erasures: was an old "
            "copy put in its place? The bot's next start writes them into it"
        )
    if undone := len(listed - rows.erased):
        report.note(
            f"the database is older than the erasure ledger, as after a restore: the bot's next start "
            f"repeats {undone} erasure(s)"
        )
