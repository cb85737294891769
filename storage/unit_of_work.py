"""One unit of work is one transaction: everything in it happens, or nothing."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from functools import partial

from bot import ports
from bot.domain.erasure import Erasure
from bot.domain.errors import WrongCode
from bot.domain.limits import Terms
from storage.access import Identities, Openings, Reads, Roles, Tallies
from storage.allowed_words import AllowedWords
from storage.appointments import Absences, Waiting
from storage.arrivals import Arrivals
from storage.backups import Backups
from storage.canary import KeyCheck
from storage.conclusions import Conclusions
from storage.documents import Documents
from storage.effects import Effects
from storage.engine.connection import Connection, in_thread
from storage.engine.database import Database
from storage.erasures import Erasures
from storage.figures import Outcomes
from storage.file_links import FileLinks
from storage.groups import Groups
from storage.ledger import Ledger
from storage.limits import Limits
from storage.lists import Lists
from storage.log import Log
from storage.meetings import Meetings
from storage.observations import Drafts, Observations
from storage.outbox import Outbox
from storage.people import People
from storage.phenomena import Endorsements, Phenomena
from storage.proposals import Owners, Proposals
from storage.publications import CheckedWordsStore, Publications
from storage.quarter_plans import QuarterPlans
from storage.receipts import Receipts
from storage.releases import Choices, Cubes, Releases
from storage.rhythms import Subscriptions
from storage.silence import Coverages, Heard, Members
from storage.themes import Themes
from storage.turns import Turns
from storage.vault import Vault
from storage.version_check import VersionCheck


class UnitOfWork:
    """All repositories of one transaction."""

    def __init__(self, connection: Connection, vault: Vault, terms: Terms) -> None:
        self.turns: ports.Turns = Turns(connection, vault)
        self.people: ports.People = People(connection, vault)
        self.receipts: ports.Receipts = Receipts(connection, vault)
        self._drafts = Drafts(connection)
        self.drafts: ports.Drafts = self._drafts
        self._observations = Observations(connection)
        self.observations: ports.Observations = self._observations
        self.arrivals: ports.Arrivals = Arrivals(connection)
        self.phenomena: ports.Phenomena = Phenomena(connection)
        self.endorsements: ports.Endorsements = Endorsements(connection)
        self.meetings: ports.Meetings = Meetings(connection)
        self.proposals: ports.Proposals = Proposals(connection)
        self.publications: ports.Publications = Publications(connection)
        self.checked_words: ports.CheckedWordsStore = CheckedWordsStore(connection)
        self.conclusions: ports.Conclusions = Conclusions(connection)
        self.releases: ports.Releases = Releases(connection)
        self.choices: ports.Choices = Choices(connection)
        self.cubes: ports.Cubes = Cubes(connection)
        self.heard: ports.Heard = Heard(connection)
        self.coverage: ports.Coverages = Coverages(connection)
        self.members: ports.Members = Members(connection)
        self.groups: ports.Groups = Groups(connection)
        self.lists: ports.Lists = Lists(connection)
        self.log: ports.Log = Log(connection)
        self._outbox = Outbox(connection)
        self.outbox: ports.Outbox = self._outbox
        self.roles: ports.Roles = Roles(connection)
        self.waiting: ports.Waiting = Waiting(connection, vault)
        self.absences: ports.Absences = Absences(connection)
        self.reads: ports.Reads = Reads(connection)
        self.openings: ports.Openings = Openings(connection)
        self.tallies: ports.Tallies = Tallies(connection)
        self.identities: ports.Identities = Identities(connection)
        self.owners: ports.Owners = Owners(connection)
        self.effects: ports.Effects = Effects(connection)
        self._erasures = Erasures(connection)
        self.erasures: ports.Erasures = self._erasures
        self.limits: ports.Limits = Limits(connection, terms)
        self.outcomes: ports.Outcomes = Outcomes(connection)
        self.subscriptions: ports.Subscriptions = Subscriptions(connection)
        self.themes: ports.Themes = Themes(connection)
        self.allowed_words: ports.AllowedWords = AllowedWords(connection)
        self.file_links: ports.FileLinks = FileLinks(connection)
        self.quarter_plans: ports.QuarterPlans = QuarterPlans(connection)
        self.documents: ports.Documents = Documents(connection)
        self.backups: ports.Backups = Backups(connection)

    @property
    def queued(self) -> bool:
        """Tell whether a notice was queued in it."""
        return self._outbox.grown

    @property
    def touched(self) -> bool:
        """Tell whether an observation was filed, changed or erased in it."""
        return self._observations.touched or bool(self._erasures.added)

    @property
    def overwrote(self) -> bool:
        """Tell whether the files may still hold overwritten data that they should not.

        That is a draft that was sent. Of an anonymous observation it named the person, and a corrected one
        held other words; the others are cleaned away too, as cleaning takes time that could be measured.
        """
        return self._drafts.removed

    @property
    def erased(self) -> list[Erasure]:
        """The erasures in it."""
        return self._erasures.added


class UnitsOfWork:
    """Opens units of work on one database; never open one inside another.

    Args:
        database: where everything is kept.
        vault: seals who people are; no unit is opened before its keys are known to be the database's.
        ledger: what must stay destroyed; no unit is opened before all of it has reached the database. None
            for programs that only look, as doctor does.
        terms: the county's time limits; None for those of process.md.
        keyless: open units with a wrong key too; what needs the key fails in them. For commands.
        seconds: of a clock that only ever goes forward; by it the database's version is looked at again.

    Attributes:
        keys: whether our keys are the database's.
        on_queued: called when a unit has queued notices and they are committed; the courier's bell.
        on_touched: called in the same way when it has filed, changed or erased observations.
    """

    def __init__(
        self,
        database: Database,
        vault: Vault,
        ledger: Ledger | None = None,
        terms: Terms | None = None,
        *,
        keyless: bool = False,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._terms = terms or Terms()
        self._database = database
        self.keys = KeyCheck(database, vault, keyless=keyless)
        self._version = VersionCheck(database, seconds)
        self._ledger = ledger
        # Each doubt is an occasion on which the ledger may have come to know more than the database.
        self._doubts, self._settled = int(ledger is not None), 0
        self._reconciling = asyncio.Lock()
        self._clean = False  # nobody knows whether an earlier copy came so far before it was killed
        self.on_queued: Callable[[], None] = _nobody
        self.on_touched: Callable[[], None] = _nobody

    def __call__(self, *, serial: str | None = None) -> AbstractAsyncContextManager[ports.Unit]:
        return self._unit(serial)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[ports.Unit]:
        vault = await self._ready()
        try:
            async with self._database.reading() as connection:
                yield UnitOfWork(connection, vault, self._terms)
        except ports.WrongKey:
            self.keys.doubt()
            raise
        finally:
            await self._scrub(patient=False)

    async def _ready(self) -> Vault:
        """Return the vault, once the database is fit for this copy and has all that the ledger lists."""
        await self._version.usable()
        vault = await self.keys.vault()
        if self._settled < self._doubts:
            await self._reconcile_once()
        return vault

    @asynccontextmanager
    async def _unit(self, serial: str | None) -> AsyncIterator[ports.Unit]:
        vault = await self._ready()
        unit: UnitOfWork | None = None
        wrong: WrongCode | None = None
        try:
            async with self._database.transaction(serial) as connection:
                unit = UnitOfWork(connection, vault, self._terms)
                try:
                    yield unit
                except WrongCode as error:
                    wrong = error
                if unit.erased or unit.overwrote:  # before it is kept: this may be cancelled meanwhile
                    self._clean = False
                if unit.erased:
                    await self._write_down(unit.erased)
        except BaseException as error:
            if unit and unit.erased:
                self._doubts += 1  # its line may be written and its work not kept: the next unit mends it
            if isinstance(error, ports.WrongKey):
                self.keys.doubt()
            raise
        await self._scrub()
        if unit.queued:
            self.on_queued()
        if unit.touched:
            self.on_touched()
        if wrong:
            raise wrong

    async def reconcile(self) -> int:
        """Carry out the ledger's erasures that the database does not have; returns how many.

        The other way round too: what another copy of the bot has erased is taken into this one's ledger.

        Raises:
            Unavailable: the database or the ledger cannot be reached; nothing was kept.
            ValueError: the ledger is a newer version's.
        """
        if self._ledger is None:
            return 0
        doubts = self._doubts
        try:
            known = await asyncio.to_thread(self._ledger.read)
            async with self._database.reading() as connection:
                kept = await Erasures(connection).all()
            missing = 0
            if {one.id for one in known} - {one.id for one in kept}:
                async with self._database.transaction() as connection:
                    erasures = Erasures(connection)
                    missing = await erasures.repeat(known)
                    kept = await erasures.all()
                    self._clean = self._clean and not missing  # as in a unit
            await asyncio.to_thread(self._ledger.adopt, kept)
        except OSError as error:
            raise ports.Unavailable("the erasure ledger cannot be read or written") from error
        self._settled = doubts
        await self._scrub()
        return missing

    async def _reconcile_once(self) -> None:
        async with self._reconciling:
            if self._settled < self._doubts:
                await self.reconcile()

    async def _write_down(self, erased: list[Erasure]) -> None:
        """Write the ledger first: what it does not list could come back with a backup."""
        if self._ledger is None:
            return
        try:  # cancelled while the disk writes, it waits: the next unit must find the line, to carry it out
            await in_thread(partial(self._ledger.append, erased))
        except OSError as error:
            raise ports.Unavailable("the erasure ledger cannot be written") from error

    async def _scrub(self, *, patient: bool = True) -> None:
        """Clean the files; when another connection was in the way, try again after the next unit."""
        if not self._clean:
            with suppress(ports.Unavailable):  # what the unit did is kept all the same
                self._clean = await self._database.scrub(patient=patient)


def _nobody() -> None:
    """Do nothing."""
