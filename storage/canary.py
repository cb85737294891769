"""The canary: a sealed row that tells a wrong key before it does harm."""

from collections.abc import Sequence

import sqlalchemy as sa
import structlog
from sqlalchemy.dialects.postgresql import insert

from bot.ports import WrongKey
from storage.engine.database import Database
from storage.repository import SealedRepository
from storage.tables import METADATA, CanaryRow, table_of
from storage.vault import KeyMissing, Vault

SAMPLE = 200
"""So many rows of a table stand for all of them where there is no canary yet; their ids are random."""

_canary = table_of(CanaryRow)

SEALED = tuple(one for one in METADATA.sorted_tables if "sealed" in one.c and one is not _canary)
"""The tables in which something is sealed beside the canary."""

_GET = sa.select(_canary.c.sealed)
_NEW = insert(_canary).values(id=1, sealed=sa.bindparam("seal"))
_ADD = _NEW.on_conflict_do_nothing()
_RENEW = _NEW.on_conflict_do_update(index_elements=[_canary.c.id], set_={"sealed": _NEW.excluded.sealed})
_SAMPLES = [sa.select(table.c.sealed).limit(SAMPLE) for table in SEALED]

_SENTENCE = (
    "The key that sealed who people are in this database is not in {source}: until it is back there, "
    "nobody is answered, nothing is sent and nothing is lost."
)

_log = structlog.get_logger()


class Canary(SealedRepository):
    """The one row. It is missing until the bot first starts; a command may have sealed something before."""

    async def oldest_key(self, *, add: bool = False) -> int | None:
        """The oldest of our keys that is still needed, counted from the present one: none before it may go.

        None when the database was sealed with another key; 0 where nothing is sealed yet.

        Args:
            add: add the canary where there is none and a key fits.
        """
        canary = await self._value(_GET)
        sealed = [canary] if canary else await self._sample()
        key = oldest_key(self._vault, sealed)
        if canary is None and key is not None and add:
            await self._run(_ADD, seal=self._vault.seal({}, key=key))
            return await self.oldest_key()  # of two copies that start at once, the first one's stands
        return key

    async def there(self) -> bool:
        """Tell whether the row exists."""
        return await self._value(_GET) is not None

    async def renew(self) -> None:
        """Seal the row with the present key."""
        await self._run(_RENEW, seal=self._vault.seal({}))

    async def _sample(self) -> list[str]:
        return [one for select in _SAMPLES for one in await self._column(select)]


def oldest_key(vault: Vault, sealed: Sequence[str]) -> int | None:
    """Find the oldest of our keys that opens any of these; None when none does, 0 when there are none."""
    if not sealed:
        return 0
    return max((key for one in sealed if (key := vault.key_of(one)) is not None), default=None)


class KeyCheck:
    """Hands out the vault while its keys are the ones of the database.

    They are held against the canary at first, whenever their file has changed, and after a doubt. A unit of
    work keeps the vault that it got, so that keys which turn out to be wrong reach none that is under way.

    Args:
        database: where the canary is.
        vault: the keys.
        keyless: hand out a vault with wrong keys too, which refuses whatever needs them.
    """

    def __init__(self, database: Database, vault: Vault, *, keyless: bool = False) -> None:
        self._database = database
        self._vault = vault
        self._keyless = keyless
        self._proved = False
        self._logged: str | None = None

    async def vault(self) -> Vault:
        """Return the vault, with the keys that are in their file now.

        Raises:
            WrongKey: its keys are not the database's.
            Unavailable: nobody knows, as the database cannot be reached.
        """
        if self._proved and not self._vault.changed():
            return self._vault
        vault, wrong = await self._held_against_canary(add=not self._keyless)
        if self._keyless:
            vault.wrong = wrong
            return vault
        self._log_once(wrong)
        if wrong:
            raise wrong
        self._vault, self._proved = vault, True
        return vault

    async def wrong(self) -> WrongKey | None:
        """Return what is wrong with the keys, if anything; changes nothing.

        Raises:
            Unavailable: nobody knows, as the database cannot be reached.
        """
        _, wrong = await self._held_against_canary()
        return wrong

    async def oldest(self) -> int:
        """Find the oldest key that is still needed, counted from the present one.

        Raises:
            WrongKey: the database's is not among ours.
            Unavailable: nobody knows, as the database cannot be reached.
        """
        async with self._database.reading() as connection:
            key = await Canary(connection, self._vault).oldest_key()
        if key is None:
            raise WrongKey(_SENTENCE.format(source=self._vault.source))
        return key

    def doubt(self) -> None:
        """Compare them with the canary again: another program has sealed with a key that is not ours."""
        self._proved = False

    async def accept(self) -> None:
        """Accept the present key; people who were sealed with another one are strangers from now on."""
        async with self._database.transaction() as connection:
            await Canary(connection, self._vault).renew()

    async def _held_against_canary(self, *, add: bool = False) -> tuple[Vault, WrongKey | None]:
        try:
            vault = self._vault.reread() if self._vault.changed() else self._vault
        except KeyMissing as error:
            return self._vault, WrongKey(f"{self._vault.source}: {error}")
        async with self._database.reading() as connection:
            found = Canary(connection, vault)
            key, add = await found.oldest_key(), add and not await found.there()
        if add:
            async with self._database.transaction() as connection:
                key = await Canary(connection, vault).oldest_key(add=True)
        return vault, WrongKey(_SENTENCE.format(source=vault.source)) if key is None else None

    def _log_once(self, wrong: WrongKey | None) -> None:
        said = str(wrong) if wrong else None
        if said == self._logged:
            return
        self._logged = said
        if said:
            _log.error("key_wrong", why=said)
        else:
            _log.info("key_right")
