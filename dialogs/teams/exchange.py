"""One HTTP exchange with Teams: an answer, or a failure that says whether anything can have happened."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import aiohttp
import orjson
import structlog
from yarl import URL

from bot.domain.errors import DeliveryFailed, Reason
from dialogs.teams.credentials import Credentials
from dialogs.teams.failures import failure

log = structlog.get_logger(__name__)


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What came back, read to its end."""

    status: int
    headers: Any
    body: bytes

    @property
    def good(self) -> bool:
        """Whether it is a 2xx."""
        return self.status // 100 == 2  # noqa: PLR2004 - the 2xx class

    def json(self) -> dict[str, Any]:
        """Return the body as a JSON object.

        Raises:
            DeliveryFailed: ``AMBIGUOUS``, it is none: done, says the status, but not what.
        """
        try:
            read = orjson.loads(self.body)
        except orjson.JSONDecodeError:
            read = None
        if not isinstance(read, dict):
            raise DeliveryFailed(Reason.AMBIGUOUS, status=self.status)
        return read


class Exchange:
    """Calls Teams with the bot's token; see :class:`dialogs.teams.connector.Connector` for the arguments."""

    def __init__(self, session: aiohttp.ClientSession, credentials: Credentials, *, timeout: float) -> None:
        self._session = session
        self._credentials = credentials
        self._timeout = timeout

    async def call(
        self,
        method: str,
        url: URL,
        body: object = None,
        *,
        within: float | None = None,
        existing: bool = False,
    ) -> Answer:
        """Return a 2xx answer; raise anything else as :class:`DeliveryFailed`.

        ``existing`` says that the call is about a message that is there already, see :func:`failure`.

        The one thing tried twice is a call that met a 401, with a new token: it cannot have had an effect.
        """
        data = _dumped(body)
        limit = self._timeout if within is None else within
        token = await self._credentials.token()
        answer = await self._once(method, url, data, token, limit)
        if answer.status == 401 and token is not None:  # noqa: PLR2004 - read as the HTTP status it is
            log.info("connector_token_refused")
            self._credentials.invalidate(token)
            answer = await self._once(method, url, data, await self._credentials.token(), limit)
        if not answer.good:
            raise failure(answer.status, answer.headers, answer.body, existing=existing)
        return answer

    async def _once(
        self, method: str, url: URL, data: bytes | None, token: str | None, limit: float
    ) -> Answer:
        headers = {"Accept": "application/json"}
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        if data is not None:
            headers["Content-Type"] = "application/json"
        try:
            async with self._session.request(
                method, url, data=data, headers=headers, timeout=_within(limit), allow_redirects=False
            ) as response:
                return Answer(status=response.status, headers=response.headers, body=await _body(response))
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise DeliveryFailed(Reason.UNREACHABLE) from error
        except (aiohttp.InvalidURL, aiohttp.NonHttpUrlClientError) as error:
            raise DeliveryFailed(Reason.REJECTED) from error
        except (aiohttp.ClientError, TimeoutError) as error:
            raise DeliveryFailed(Reason.AMBIGUOUS) from error


@lru_cache(maxsize=64)
def _within(limit: float) -> aiohttp.ClientTimeout:
    """Connecting ends earlier than the whole: then it is certain that nothing was sent."""
    return aiohttp.ClientTimeout(total=limit, connect=limit / 2)


def _dumped(body: object) -> bytes | None:
    try:
        return None if body is None else orjson.dumps(body)
    except orjson.JSONEncodeError as error:
        raise DeliveryFailed(Reason.UNBUILDABLE) from error


async def _body(response: aiohttp.ClientResponse) -> bytes:
    """Read the body; that of a refusal may break off, its status has said enough."""
    try:
        return await response.read()
    except (aiohttp.ClientError, TimeoutError):
        if response.ok:
            raise
        return b""
