"""What the doctor examines, and what several of its checks need, looked up once for all of them."""

import asyncio
import shutil
import ssl
from collections.abc import Awaitable, Callable, Generator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

import aiohttp

from bot.app import identity_of, ledger_of, utc_now, vault_of
from bot.domain.errors import DeliveryFailed, Reason
from bot.health.listening import Listening, who_listens
from bot.health.rows import Rows, read_rows
from bot.health.tried_database import TriedDatabase, try_database
from bot.ports import Clock
from bot.settings import LOCAL_KEYS, Settings
from dialogs.teams.connector import Connector
from dialogs.teams.credentials import CachedCredentials, NoCredentials
from dialogs.teams.identity import Identity
from dialogs.teams.signing_keys import METADATA_URL, SigningKeys
from dialogs.teams.token_sources import TokenSource, source_for
from storage.ledger import Ledger
from storage.vault import Vault, new_key

Result = TypeVar("Result")


class Usage(Protocol):
    """Bytes of a disk."""

    @property
    def total(self) -> int:
        """All of it."""

    @property
    def free(self) -> int:
        """What an ordinary user may still take."""


@dataclass(frozen=True, kw_only=True)
class World:
    """The world around the installation; in tests another one.

    Attributes:
        now: tells the time, aware.
        openid_url: where Microsoft publishes the keys that it signs with.
        source_for: what asks Microsoft for tokens.
        trust: whose certificates are believed; None for this machine's own list.
        usage: how full the disk of a folder is.
        patience: seconds after which a database that is locked or silent counts as gone; None for the usual.
        logs: the folder of the system's log.
        environment_file: where the settings stand on a server, as the guide says.
    """

    now: Clock = utc_now
    openid_url: str = METADATA_URL
    source_for: Callable[[Identity], TokenSource] = source_for
    trust: ssl.SSLContext | None = None
    usage: Callable[[Path], Usage] = shutil.disk_usage
    patience: float | None = None
    logs: Path = Path("/var/log")
    environment_file: Path = Path("/etc/havainto/havainto.env")


class Once(Generic[Result]):
    """What is looked up when the first check awaits it; the others get the same."""

    def __init__(self, look_up: Callable[[], Awaitable[Result]]) -> None:
        self._look_up = look_up
        self._task: asyncio.Future[Result] | None = None

    def __await__(self) -> Generator[Any, None, Result]:
        if self._task is None:
            self._task = asyncio.ensure_future(self._look_up())
        # Shielded: a check whose time is over must not take it away from the others.
        return asyncio.shield(self._task).__await__()

    async def stop(self) -> Result | None:
        """Return what was found; None when nobody asked, or it has not come to an end and never will."""
        if self._task is None:
            return None
        if not self._task.done():
            self._task.cancel()
        with suppress(asyncio.CancelledError, Exception):
            return await self._task
        return None


class Installation:
    """An installation of the bot, seen from its settings.

    Attributes:
        settings: as the bot would read them.
        world: what is around it.
        session: for all that is asked over HTTP.
        ledger: what must stay destroyed.
        vault: the keys; None where they cannot be read, or local mode makes them at its first start.
        vault_fault: why they cannot be read.
        identity: who the bot is to Microsoft; None in local mode, and where it is wrong.
        identity_fault: what is wrong with it.
        keys: Microsoft's signing keys, as they were fetched once ``fetched`` has been awaited.
        database: opened and tried.
        rows: what the checks read in it; None when it cannot be read.
        token_fault: why Microsoft gives no token; None when it does.
        listening: who listens where the bot does.
    """

    def __init__(self, settings: Settings, world: World, session: aiohttp.ClientSession) -> None:
        self.settings = settings
        self.world = world
        self.session = session
        self.ledger: Ledger = ledger_of(settings)
        self.vault, self.vault_fault = _vault(settings)
        self.identity, self.identity_fault = _identity(settings)
        self.keys = SigningKeys(session, world.openid_url, wall=lambda: world.now().timestamp())
        self.fetched = Once(self.keys.refresh)
        self.database = Once(self._try_database)
        self.rows = Once(self._read_rows)
        source = world.source_for(self.identity) if self.identity else None
        self._credentials = CachedCredentials(source) if source else NoCredentials()
        self.connector = Connector(session, self._credentials)
        self.token_fault = Once(self._ask_for_token)
        self.listening = Once(self._who_listens)

    async def close(self) -> None:
        """Close the database, and stop what has not come to an end."""
        for one in (self.rows, self.token_fault, self.fetched, self.listening):
            await one.stop()
        if tried := await self.database.stop():
            await tried.database.dispose()

    async def _try_database(self) -> TriedDatabase:
        # Where the keys are not known, one that fits nothing: only what needs the right ones fails.
        return await try_database(self.settings, self.vault or Vault([new_key()]), self.world.patience)

    async def _read_rows(self) -> Rows | None:
        tried = await self.database
        if tried.readable is None:
            return None
        return await read_rows(tried.database, tried.readable, self.settings, self.now)

    async def _ask_for_token(self) -> DeliveryFailed | None:
        try:
            await self._credentials.token()
        except DeliveryFailed as failed:
            return failed
        except OSError:
            return DeliveryFailed(Reason.UNREACHABLE)
        return None

    async def _who_listens(self) -> Listening:
        return await who_listens(self.settings.host, self.settings.port)

    @property
    def now(self) -> datetime:
        """The time, as this machine has it."""
        return self.world.now()


def _vault(settings: Settings) -> tuple[Vault | None, str | None]:
    if settings.local and settings.key_source == LOCAL_KEYS and not LOCAL_KEYS.exists():
        return None, None
    try:
        return vault_of(settings), None
    except ValueError as error:
        return None, str(error)


def _identity(settings: Settings) -> tuple[Identity | None, str | None]:
    if settings.local:
        return None, None
    try:
        return identity_of(settings), None
    except ValueError as error:
        return None, str(error)
