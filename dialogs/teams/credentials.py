"""The token that the bot shows to Teams: fetched once, shared by all, renewed before it ends."""

import asyncio
import time
from collections.abc import Callable

import structlog

from bot.domain.errors import DeliveryFailed, Reason
from dialogs.teams.token_refusals import TokenRefused
from dialogs.teams.token_sources import TokenSource

ASK_AGAIN = 60.0
"""Seconds after a failure until somebody who only wants to know asks again."""

RENEW_BEFORE = 300.0  # seconds; MSAL, too, counts a token's last five minutes as gone

log = structlog.get_logger(__name__)


class NoCredentials:
    """No token at all: for the Playground and other local counterparts that ask for none."""

    async def token(self) -> str | None:
        """Return an access token; None means: send no Authorization header.

        Raises:
            DeliveryFailed: ``UNAUTHORISED`` or ``UNREACHABLE``; nothing was sent to Teams.
        """
        return None

    def invalidate(self, token: str) -> None:
        """Note that Teams refused this token, so that the next call fetches a fresh one."""

    def fault(self) -> str | None:
        """Return why Microsoft gives no token, in plain words; None when it does, or nobody knows.

        It waits for nothing: a token that is not there is fetched meanwhile, at most once a minute.
        """
        return None


class CachedCredentials:
    """One token at a time, whoever asks: parallel callers share one fetch, off the event loop.

    In the token's last five minutes callers still get it at once while its successor is being fetched.

    Args:
        source: where tokens come from; it may block.
        timeout: seconds that a caller waits for a fetch.
        clock: seconds that only ever grow.
    """

    def __init__(
        self, source: TokenSource, *, timeout: float = 12.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._source = source
        self._timeout = timeout
        self._clock = clock
        self._token: str | None = None
        self._ends_at = float("-inf")
        self._refused = False
        self._why: str | None = None
        self._asked_at = float("-inf")
        self._fetching: asyncio.Task[str] | None = None

    async def token(self) -> str | None:
        """See :class:`NoCredentials`."""
        left = self._ends_at - self._clock()
        if self._token is not None and left > RENEW_BEFORE:
            return self._token
        fetching = self._fetch_once()
        if self._token is not None and left > 0:
            return self._token
        # Shielded: a caller who gives up must not take the fetch away from the others.
        return await asyncio.shield(fetching)

    def invalidate(self, token: str) -> None:
        """See :class:`NoCredentials`; a token that has been replaced meanwhile changes nothing."""
        if token == self._token:
            self._token = None
            self._refused = True

    def fault(self) -> str | None:
        """See :class:`NoCredentials`."""
        now = self._clock()
        if (self._token is None or now >= self._ends_at) and now - self._asked_at > ASK_AGAIN:
            self._fetch_once()
        return self._why

    def _fetch_once(self) -> asyncio.Task[str]:
        if self._fetching is None:
            self._fetching = asyncio.create_task(self._fetch(), name="fetch-token")
            self._fetching.add_done_callback(self._fetched)
        return self._fetching

    async def _fetch(self) -> str:
        self._asked_at = asked_at = self._clock()
        try:
            async with asyncio.timeout(self._timeout):
                token, lifetime = await asyncio.to_thread(self._source.fetch, fresh=self._refused)
        except TimeoutError:
            raise DeliveryFailed(Reason.UNREACHABLE) from None
        except TokenRefused as refused:
            self._why = refused.why
            raise
        self._token, self._ends_at, self._refused, self._why = token, asked_at + lifetime, False, None
        return token

    def _fetched(self, task: asyncio.Task[str]) -> None:
        self._fetching = None
        if not task.cancelled() and (error := task.exception()):
            log.warning("token_fetch_failed", error=str(error))  # a DeliveryFailed says its reason, no more


Credentials = NoCredentials | CachedCredentials
"""What the connector needs to speak for the bot."""
