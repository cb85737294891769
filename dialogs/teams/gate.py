"""Who may send the bot an activity: Teams itself, on behalf of a tenant that we know."""

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import urlsplit

import jwt
from cachetools import LRUCache

from bot.domain.network import is_loopback
from dialogs.teams.identity import Identity
from dialogs.teams.signing_keys import LEEWAY, TEAMS, KeysUnavailable, SigningKeys

ISSUER = "https://api.botframework.com"
ALGORITHMS = ["RS256"]  # never what the token itself says
REMEMBERED_TOKENS = 512  # Teams shows the same token for about an hour

Admit = Callable[[dict[str, Any]], None]
"""Judges the body that came with a token; raises NotAuthenticated or ForeignTenant."""


class NotAuthenticated(Exception):  # noqa: N818 - reads as what happened
    """The request does not come from Teams; its text is a static word for the log."""


class ForeignTenant(Exception):  # noqa: N818 - reads as what happened
    """The request comes from Teams, but on behalf of nobody we serve."""


@dataclass(frozen=True, kw_only=True)
class _Verified:
    key_id: str
    expires_at: float  # seconds since the epoch
    service_url: str | None


class Gate:
    """Admits activities with a token that Microsoft signed for this bot, from an allowed tenant."""

    def __init__(
        self, identity: Identity, keys: SigningKeys, *, clock: Callable[[], float] = time.time
    ) -> None:
        self._identity = identity
        self._keys = keys
        self._clock = clock
        self._remembered: LRUCache[bytes, _Verified] = LRUCache(maxsize=REMEMBERED_TOKENS)

    @property
    def ready(self) -> bool:
        """Whether tokens can be judged, for ``/readyz``."""
        return self._keys.ready

    async def warm(self) -> None:
        """Fetch the keys before the first activity needs them; a failure is logged, and tried again later."""
        await self._keys.refresh()

    def clock_fault(self) -> str | None:
        """Return by how much this machine's clock is so wrong that tokens are refused, and what to do."""
        ahead = self._keys.ahead()
        return None if ahead is None or abs(ahead) <= LEEWAY else wrong_clock(ahead)

    async def authenticate(self, authorization: str | None) -> Admit:
        """Judge a token, before anything else of its request is read.

        Returns:
            What judges the body that came with it, once its shape is checked.

        Raises:
            NotAuthenticated: the token is missing or wrong in any way (401).
            KeysUnavailable: the request may be good, come again (503).
        """
        scheme, _, token = (authorization or "").partition(" ")
        if scheme != "Bearer" or not token:
            raise NotAuthenticated("no_token")
        return partial(self._admit, await self._verify(token))

    def _admit(self, verified: _Verified, activity: dict[str, Any]) -> None:
        service_url = activity["serviceUrl"]
        if verified.service_url != service_url or not _safe(service_url):
            raise NotAuthenticated("service_url")
        _check_tenant(self._identity, activity)

    async def _verify(self, token: str) -> _Verified:
        digest = hashlib.sha256(token.encode(errors="surrogateescape")).digest()
        known = self._remembered.get(digest)
        # A key that Microsoft withdrew takes its tokens along.
        if known and known.expires_at > self._clock() and known.key_id in self._keys:
            return known
        try:
            verified = await self._judge(token)
        except KeysUnavailable:
            raise
        except Exception as error:
            # Beside its own errors PyJWT lets some of Python's through (Unicode, recursion): all mean no.
            raise NotAuthenticated(type(error).__name__) from error
        self._remembered[digest] = verified
        return verified

    async def _judge(self, token: str) -> _Verified:
        header = jwt.get_unverified_header(token)
        if header.get("alg") not in ALGORITHMS:  # before it can make us look for its key
            raise jwt.InvalidAlgorithmError
        # Only the key's name is taken from the token: a key that it brings or points to is not looked at.
        key_id, key = await self._keys.get(header.get("kid"))
        claims = jwt.decode(
            token,
            key,
            algorithms=ALGORITHMS,
            issuer=ISSUER,
            audience=self._identity.app_id,
            leeway=LEEWAY,
            # PyJWT would let a token be that never ends, and one that is made out for others as well.
            options={"require": ["exp"], "strict_aud": True},
        )
        return _Verified(key_id=key_id, expires_at=float(claims["exp"]), service_url=claims.get("serviceurl"))


class OpenGate:
    """Admits everything: for the Playground on one's own machine, which sends no tokens."""

    ready = True

    def __init__(self, host: str) -> None:
        if not is_loopback(host):
            raise ValueError("without authentication the bot listens on a loopback address only")

    async def warm(self) -> None:
        """Do nothing: there is nothing to fetch."""

    def clock_fault(self) -> str | None:
        """Return None: without tokens there is nothing that a clock could spoil."""
        return None

    async def authenticate(self, authorization: str | None) -> Admit:  # noqa: ARG002 - as at the other gate
        """Return what admits everything."""
        return lambda _activity: None


def wrong_clock(ahead: float) -> str:
    """Say in plain words by how many seconds the clock is wrong, and what to do."""
    minutes, way = round(abs(ahead) / 60), "ahead of" if ahead > 0 else "behind"
    return (
        f"this machine's clock is {minutes} minutes {way} Microsoft's, so tokens are refused: set it right "
        "(`timedatectl set-ntp true`; `timedatectl` shows whether it is synchronised)"
    )


def _check_tenant(identity: Identity, activity: dict[str, Any]) -> None:
    # Other channels let the client write the tenant, so only Teams' word counts.
    if activity["channelId"] != TEAMS:
        raise ForeignTenant("channel")
    tenant = (activity.get("channelData") or {}).get("tenant") or {}
    named = [name for name in (activity["conversation"].get("tenantId"), tenant.get("id")) if name]
    if not named or not all(map(identity.allows, named)):
        raise ForeignTenant("tenant")


def _safe(service_url: str) -> bool:
    """Whether nobody on the way can read what is said there: by TLS, or as it stays on this machine."""
    if service_url.startswith("https://"):
        return True
    try:
        host = urlsplit(service_url).hostname
    except ValueError:  # a bracket that is never closed
        return False
    return service_url.startswith("http://") and is_loopback(host or "")
