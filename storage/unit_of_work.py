"""One unit of work is one transaction: everything in it happens, or nothing."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from bot import ports
from storage.connection import Connection
from storage.database import Database
from storage.drafts import Drafts
from storage.groups import Groups
from storage.identities import Identities
from storage.log import Log
from storage.observations import Observations
from storage.outbox import Outbox
from storage.oversight import Openings, Reads, Tallies
from storage.people import People
from storage.proposals import Proposals
from storage.receipts import Receipts
from storage.roles import Roles
from storage.turns import Turns
from storage.vault import Vault


class UnitOfWork:
    """All repositories over one transaction."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        self.turns: ports.Turns = Turns(connection, vault)
        self.people: ports.People = People(connection, vault)
        self.receipts: ports.Receipts = Receipts(connection, vault)
        self.drafts: ports.Drafts = Drafts(connection)
        self.observations: ports.Observations = Observations(connection)
        self.proposals: ports.Proposals = Proposals(connection)
        self.groups: ports.Groups = Groups(connection)
        self.log: ports.Log = Log(connection)
        self._outbox = Outbox(connection)
        self.outbox: ports.Outbox = self._outbox
        self.roles: ports.Roles = Roles(connection)
        self.reads: ports.Reads = Reads(connection)
        self.openings: ports.Openings = Openings(connection)
        self.tallies: ports.Tallies = Tallies(connection)
        self.identities: ports.Identities = Identities(connection)

    @property
    def queued(self) -> bool:
        """Whether a notice was queued in it."""
        return self._outbox.grown


class UnitsOfWork:
    """Opens units of work on one database; never open one inside another.

    Args:
        database: where everything is kept.
        vault: seals who people are.

    Attributes:
        on_queued: called when a unit has queued notices and they are committed; the courier's bell.
    """

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault
        self.on_queued: Callable[[], None] = _nobody

    def __call__(self, *, serial: str | None = None) -> AbstractAsyncContextManager[ports.Unit]:
        """A unit: leaving it commits, raising rolls back.

        Args:
            serial: units with the same name run one after the other, also those of another copy of the bot.

        Raises:
            Unavailable: the database cannot be reached; nothing was kept.
        """
        return self._unit(serial)

    @asynccontextmanager
    async def _unit(self, serial: str | None) -> AsyncIterator[ports.Unit]:
        self._vault.look()
        async with self._database.transaction() as connection:
            if serial is not None:
                await connection.serialise(serial)
            unit = UnitOfWork(connection, self._vault)
            yield unit
        if unit.queued:
            self.on_queued()


def _nobody() -> None:
    """The bell that rings nowhere."""
