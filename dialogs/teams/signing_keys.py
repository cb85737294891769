"""The public keys with which Microsoft signs what it sends us, kept fresh without blocking anybody.

Its answers also tell the time, so that a wrong clock of ours is found, with which every token is refused.
"""

import asyncio
import time
from collections.abc import Callable, Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
import orjson
import structlog
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from jwt.algorithms import RSAAlgorithm
from jwt.exceptions import PyJWTError

METADATA_URL = "https://login.botframework.com/v1/.well-known/openidconfiguration"
TEAMS = "msteams"
FRESH_FOR = 24 * 3600.0  # seconds
LEEWAY = 300.0  # seconds by which clocks may differ, as Microsoft's own SDK allows
HUNT_EVERY = 600.0  # anybody can name an unknown key; that must not make us a nuisance to Microsoft
RETRY_AFTER = 10.0  # after a failed fetch
MEASURE_AFTER = 60.0  # a clock that was wrong is compared again

# No network, no answer in time, or documents that are not what they should be.
_UNUSABLE = (
    TimeoutError,
    aiohttp.ClientError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    PyJWTError,
)

log = structlog.get_logger(__name__)


class KeysUnavailable(Exception):  # noqa: N818 - reads as what happened
    """No key could be fetched yet, so no token can be judged."""


class UnknownKey(Exception):  # noqa: N818 - reads as what happened
    """The token names a key that Microsoft does not publish for Teams."""


class SigningKeys:
    """Fetches Microsoft's keys when they are old, or when a token names one that is not there.

    ``timeout`` is in seconds for both documents together: the OpenID metadata, and the keys that it names.
    ``wall`` tells the time as this machine has it, in seconds since the epoch.

    Attributes:
        failed: what the last fetch failed with; None when it did not.
    """

    def __init__(
        self,
        session: aiohttp.ClientSession,
        url: str = METADATA_URL,
        *,
        timeout: float = 5.0,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self.failed: BaseException | None = None
        self._wall = wall
        self._true_at: tuple[float, float] | None = None
        self.url = url
        self._session = session
        self._timeout = timeout
        self._clock = clock
        self._keys: dict[str, RSAPublicKey] = {}
        self._fetched_at = self._hunted_at = self._failed_at = float("-inf")
        self._fetching: asyncio.Task[None] | None = None

    def __contains__(self, key_id: str) -> bool:
        return key_id in self._keys

    @property
    def ready(self) -> bool:
        """Whether tokens can be judged; stale keys are better than none."""
        return bool(self._keys)

    def ahead(self) -> float | None:
        """Return by how many seconds this machine's clock is ahead of Microsoft's; None when nobody knows.

        A clock that was put right is right at once. Where it seems wrong, the keys are fetched meanwhile, at
        most once a minute, and the time with them: a machine that slept was not wrong.
        """
        if self._true_at is None:
            return None
        true, at = self._true_at
        now = self._clock()
        ahead = self._wall() - (true + now - at)
        if abs(ahead) > LEEWAY and now - at > MEASURE_AFTER:
            self._fetch_once()
        return ahead

    async def get(self, key_id: str | None) -> tuple[str, RSAPublicKey]:
        """Find a key by its id (``kid``), and return both.

        Raises:
            KeysUnavailable: there are no keys at all yet.
            UnknownKey: it is not among them, not even after looking again.
        """
        now = self._clock()
        if not self._keys:
            await self.refresh()
        elif now - self._fetched_at > FRESH_FOR:
            self._fetch_once()  # meanwhile the stale keys serve
        if not self._keys:
            raise KeysUnavailable
        if key_id and key_id not in self._keys and now - self._hunted_at > HUNT_EVERY:
            await self.refresh()
            if self._fetched_at > self._failed_at:
                self._hunted_at = self._clock()
        if not key_id or key_id not in self._keys:
            raise UnknownKey
        return key_id, self._keys[key_id]

    async def refresh(self) -> None:
        """Fetch the keys now; a failure is logged and leaves the old ones in place."""
        if fetching := self._fetch_once():
            await asyncio.shield(fetching)

    def _fetch_once(self) -> asyncio.Task[None] | None:
        if self._fetching is None and self._clock() - self._failed_at > RETRY_AFTER:
            self._fetching = asyncio.create_task(self._fetch(), name="fetch-signing-keys")
            self._fetching.add_done_callback(self._fetched)
        return self._fetching

    def _fetched(self, task: asyncio.Task[None]) -> None:
        self._fetching = None
        if not task.cancelled() and (error := task.exception()):  # the session was closed under it
            log.warning("signing_keys_fetch_broke_off", error=type(error).__name__)

    async def _fetch(self) -> None:
        try:
            async with asyncio.timeout(self._timeout):
                metadata = await self._document(self.url)
                published = await self._document(metadata["jwks_uri"])
            keys = _usable(published["keys"])
        except _UNUSABLE as error:
            self._failed_at, self.failed = self._clock(), error
            log.warning("signing_keys_unavailable", error=type(error).__name__, stale=len(self._keys))
            return
        self._keys, self._fetched_at, self.failed = keys, self._clock(), None
        log.info("signing_keys_fetched", count=len(keys))

    async def _document(self, url: str) -> Any:
        async with self._session.get(url, raise_for_status=True) as answer:
            if (true := _time_of(answer.headers)) is not None:
                self._true_at = true, self._clock()
            return orjson.loads(await answer.read())


def _time_of(headers: Mapping[str, str]) -> float | None:
    """Read when an answer was given, in seconds since the epoch; one that a cache kept tells its age."""
    try:
        said = parsedate_to_datetime(headers["Date"])
        return said.replace(tzinfo=said.tzinfo or UTC).timestamp() + float(headers.get("Age", 0))
    except (LookupError, ValueError, OverflowError):
        return None


def _usable(published: list[dict[str, Any]]) -> dict[str, RSAPublicKey]:
    keys = {}
    for one in published:
        # A key vouches for the channels that it is endorsed for, one without endorsements for none.
        if one.get("kty") == "RSA" and TEAMS in (one.get("endorsements") or ()):
            key = RSAAlgorithm.from_jwk(one)
            if isinstance(key, RSAPublicKey):
                keys[one["kid"]] = key
    if not keys:
        raise LookupError("no key for Teams")  # an empty document must not lock Teams out
    return keys
