"""What is missing or wrong, in plain words."""

import asyncio
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

import aiohttp
from pydantic import ValidationError

from bot import voikko, word_lists
from bot.app import identity_of, ledger_of, vault_of
from bot.domain.errors import DeliveryFailed
from bot.domain.group import WorkingGroup
from bot.domain.group_ownership import county_group
from bot.domain.guard import may_be_allowed, phrase_of
from bot.domain.roles import Role, short
from bot.health.readiness import Part, Readiness
from bot.ports import StatementFailed, Unavailable
from bot.settings import Settings, said_wrong
from bot.usecases import access
from bot.usecases.context import Context
from bot.voikko import has_voikko, name_dictionary
from dialogs.teams.credentials import CachedCredentials
from dialogs.teams.signing_keys import SigningKeys
from dialogs.teams.token_sources import source_for
from storage.canary import KeyCheck
from storage.engine.addresses import database_url, network_disk, sqlite_file
from storage.engine.database import PLAIN, Database
from storage.engine.failures import POOLED, reason
from storage.unit_of_work import UnitsOfWork
from storage.vault import Vault
from storage.versions import version_fault

KNOWN = {f"HAVAINTO_{name.upper()}" for name in Settings.model_fields} | {
    "HAVAINTO_PLAYGROUND_PORT",
    "HAVAINTO_CI",
    PLAIN,
}


@dataclass
class Findings:
    """The findings of the doctor.

    Attributes:
        lines: one finding a line, good ones too.
        serious: whether the bot would not work.
    """

    lines: list[str] = field(default_factory=list)
    serious: bool = False

    def good(self, line: str) -> None:
        """Add what is in order."""
        self.lines.append(f"ok    {line}")

    def bad(self, line: str) -> None:
        """Add what must be mended."""
        self.lines.append(f"MEND  {line}")
        self.serious = True

    def note(self, line: str) -> None:
        """Add what is good to know."""
        self.lines.append(f"note  {line}")


async def examine(values: dict[str, Any] | None = None) -> Findings:
    """Look at the settings, the database, the identity and Microsoft's services."""
    findings = Findings()
    try:
        settings = Settings(**(values or {}))
    except ValidationError as error:
        for problem in said_wrong(error):
            findings.bad(problem)
        return findings
    findings.good("the settings go together")
    try:
        vault = vault_of(settings)
    except ValueError as error:
        findings.bad(str(error))
        return findings
    _names(findings)
    await _database(settings, vault, findings)
    if settings.local:
        findings.note("local mode: no authentication, for this machine only")
    else:
        await _identity(settings, findings)
    if not any(day >= date.today() for day in settings.meetings):  # noqa: DTZ011 - a hint, not a deadline
        findings.note("HAVAINTO_MEETINGS names no day to come: receipts name no meeting")
    for name in sorted(set(os.environ) - KNOWN):
        if name.startswith("HAVAINTO_"):
            findings.note(f"{name} is no setting of ours: is it misspelt?")
    return findings


def _names(findings: Findings) -> None:
    """Say by what the guard knows names."""
    if not has_voikko():
        findings.note(
            f"names: by their shapes alone, which finds fewer; with Voikko ({voikko.INSTALL})"
            f" and lists of words ({word_lists.INSTALL}) more"
        )
        return
    lacks = [language for language, *_ in word_lists.FILES if language not in word_lists.word_lists()]
    if lacks:
        findings.note(f"names: Voikko, without a list of words in {', '.join(lacks)}: {word_lists.INSTALL}")
    else:
        findings.good("names: Voikko, and lists of Swedish and English words")


def _ledger(settings: Settings, findings: Findings) -> None:
    try:
        known = ledger_of(settings).read()
    except (OSError, ValueError) as error:
        findings.bad(f"the erasure ledger cannot be read, so nobody is answered: {error}")
    else:
        findings.good(f"the erasure ledger holds {len(known)} erasure(s)")


async def _database(settings: Settings, vault: Vault, findings: Findings) -> None:
    try:
        database = Database(settings.database_url, pooled=settings.pooled)
    except ValueError as error:
        findings.bad(f"HAVAINTO_DATABASE_URL: {error}")
        return
    if (path := sqlite_file(database_url(settings.database_url))) and (kind := network_disk(path)):
        findings.bad(
            f"SQLite's file lies on a network share ({kind}), where locks are slow, lost or none: put it on "
            "a local disk, or take PostgreSQL"
        )
    try:
        if gone := await database.gone():
            findings.bad(f"the database cannot be used: {reason(gone)}; is HAVAINTO_DATABASE_URL right?")
        elif await database.lends_sessions():
            findings.bad(POOLED)
        elif fault := await version_fault(database):
            findings.bad(f"the database cannot be used: {fault}")
        else:
            findings.good("the database is reachable and at the newest version")
            looking = Readiness(database, KeyCheck(database, vault, keyless=True), ledger_of(settings))
            found = await looking.look(patient=False)
            for part in (Part.DATABASE, Part.MIGRATIONS, Part.TABLES, Part.WRITING):
                if why := found.get(part):
                    findings.bad(f"the database cannot be used ({part}): {why}")
            _ledger(settings, findings)
            if Part.TABLES not in found:
                await _contents(database, vault, settings, findings)
    except (Unavailable, StatementFailed) as failed:
        findings.bad(f"the database cannot be used: {reason(failed) or 'it stopped answering'}")
    finally:
        await database.dispose()


async def _contents(database: Database, vault: Vault, settings: Settings, findings: Findings) -> None:
    units = UnitsOfWork(database, vault, keyless=True)
    wrong = await units.keys.wrong()
    async with units.reading() as unit:
        groups = await unit.groups.working()
        counts = await unit.outbox.counts()
        officers = await unit.roles.holders(Role.DPO)
        words = [word.written for word in await unit.allowed_words.all()]
        lost = await access.unknown_scopes(Context(unit=unit, county=settings.county, now=datetime.now(UTC)))
    if wrong:
        findings.bad(str(wrong))
    else:
        findings.good("the key is the one that sealed who people are")
    if groups:
        findings.good(f"{len(groups)} channel(s) linked")
        _groups(groups, settings, findings)
    else:
        findings.note("no channel is linked yet: `python -m bot pair` prints a code")
    if not officers:
        findings.note("nobody is data protection officer yet: `python -m bot appoint dpo` prints a code")
    for who, one in lost:
        findings.bad(
            f"{who} is {one.role} for {one.scope.area}, which the settings do not name (any more): nobody "
            "gets its report. Take the role away (`python -m bot roles`) and give it for a present area"
        )
    _words(settings.allowed_words, words, findings)
    for state, count in sorted(counts.items()):
        findings.note(f"notices {state}: {count}")


def _groups(groups: Sequence[WorkingGroup], settings: Settings, findings: Findings) -> None:
    """Say what each group is for, which one sees everything, and what no setting names any more."""
    whole = county_group(groups)
    for group in groups:
        areas = ", ".join(group.municipalities) or "the whole county"
        services = ", ".join(group.services) or "all services"
        also = "; it sees everything, as the county group" if group == whole else ""
        findings.note(f"group {short(group.id)}: {areas}, {services}{also}")
        for name in sorted({*group.municipalities} - {*settings.county.municipalities}):
            findings.bad(
                f"group {short(group.id)} is for {name}, which the settings do not name (any more): what is "
                "reported there goes to another group. Link its channel once more, with a new code"
            )
    if whole and not whole.whole:
        findings.bad(
            "no group is for the whole county: what is in no group's remit goes to the one that was linked "
            "first. Link a channel with the code of `python -m bot pair`"
        )


def _words(of_settings: Sequence[str], added: Sequence[str], findings: Findings) -> None:
    """Count the words that the guard lets pass, and name those that are known names on this machine."""
    every = [*of_settings, *added]
    findings.good(f"{len(every)} allowed word(s), {len(of_settings)} of them by HAVAINTO_ALLOWED_WORDS")
    for word in every:
        if not may_be_allowed(phrase_of(word), name_dictionary()):
            findings.note(
                f"the allowed word {word!r} holds a known name, which the guard lets pass: remove it"
            )


async def _identity(settings: Settings, findings: Findings) -> None:
    try:
        identity = identity_of(settings)
    except ValueError as error:
        findings.bad(str(error))
        return
    findings.good(f"identity: {identity.app_type}, {len(identity.allowed_tenants)} tenant(s) allowed")
    async with aiohttp.ClientSession() as session:
        keys = SigningKeys(session)
        await keys.refresh()
        if keys.ready:
            findings.good("Microsoft's signing keys can be fetched")
        else:
            findings.bad(
                "Microsoft's signing keys cannot be fetched: may this machine reach login.botframework.com?"
            )
    try:
        await asyncio.wait_for(CachedCredentials(source_for(identity)).token(), 15)
        findings.good("Microsoft gives the bot a token")
    except (DeliveryFailed, TimeoutError) as error:
        findings.bad(
            f"Microsoft gives the bot no token ({error}): are app id, tenant and secret right, and may "
            "this machine reach login.microsoftonline.com?"
        )
