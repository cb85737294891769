"""Who may send the bot an activity: Teams itself, on behalf of a tenant that we know."""

import hashlib
import ipaddress
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import jwt
from botframework.connector.auth import (
    AuthenticationConstants,
    ChannelValidation,
    JwtTokenExtractor,
    SimpleCredentialProvider,
)
from cachetools import LRUCache

from dialogs.teams.identity import Identity
from dialogs.teams.signing_keys import TEAMS, KeysUnavailable, SigningKeys

REMEMBERED_TOKENS = 512  # Teams shows the same token for about an hour


class NotAuthenticated(Exception):  # noqa: N818 - reads as what happened
    """The request does not come from Teams; its text is a static word for the log."""


class ForeignTenant(Exception):  # noqa: N818 - reads as what happened
    """The request comes from Teams, but on behalf of nobody we serve."""


class NotReady(Exception):  # noqa: N818 - reads as what happened
    """Microsoft's keys could not be fetched yet: the request may be good, come again."""


@dataclass(frozen=True, kw_only=True)
class _Verified:
    key_id: str
    expires_at: float  # seconds since the epoch
    service_url: str | None


class Gate:
    """Admits activities whose token the SDK's own validation accepts, from an allowed tenant.

    Args:
        identity: for whom tokens must be made out, and which tenants may come in.
        keys: Microsoft's signing keys.
        require_https: refuse service URLs without TLS; only tests with a loopback counterpart say no.
        clock: seconds since the epoch.
    """

    def __init__(
        self,
        identity: Identity,
        keys: SigningKeys,
        *,
        require_https: bool = True,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._identity = identity
        self._keys = keys
        self._scheme = "https://" if require_https else "http"
        self._clock = clock
        self._audience = SimpleCredentialProvider(identity.app_id, "")
        self._extractor = JwtTokenExtractor(
            ChannelValidation.TO_BOT_FROM_CHANNEL_TOKEN_VALIDATION_PARAMETERS,
            keys.url,
            AuthenticationConstants.ALLOWED_SIGNING_ALGORITHMS,
        )
        self._extractor.open_id_metadata = keys
        self._remembered: LRUCache[bytes, _Verified] = LRUCache(maxsize=REMEMBERED_TOKENS)

    @property
    def ready(self) -> bool:
        """Whether tokens can be judged, for ``/readyz``."""
        return self._keys.ready

    async def warm(self) -> None:
        """Fetch the keys before the first activity needs them; a failure is logged, and tried again later."""
        await self._keys.refresh()

    async def admit(self, authorization: str | None, activity: dict[str, Any]) -> None:
        """Return if the activity may come in.

        Args:
            authorization: the header as it came, or None.
            activity: the request's body, its shape already checked.

        Raises:
            NotAuthenticated: the token is missing or wrong in any way (401).
            ForeignTenant: another tenant, none at all, or another channel (403).
            NotReady: we have no keys to judge by (503).
        """
        if not authorization:
            raise NotAuthenticated("no_token")
        verified = await self._verify(authorization)
        service_url = activity["serviceUrl"]
        if verified.service_url != service_url or not service_url.startswith(self._scheme):
            raise NotAuthenticated("service_url")
        _check_tenant(self._identity, activity)

    async def _verify(self, authorization: str) -> _Verified:
        digest = hashlib.sha256(authorization.encode(errors="surrogateescape")).digest()
        known = self._remembered.get(digest)
        # A key that Microsoft withdrew takes its tokens along.
        if known and known.expires_at > self._clock() and known.key_id in self._keys:
            return known
        try:
            verified = await self._ask_sdk(authorization)
        except KeysUnavailable as error:
            raise NotReady from error
        except Exception as error:
            # The SDK and PyJWT raise half a dozen unrelated types, IndexError among them: all mean no.
            raise NotAuthenticated(type(error).__name__) from error
        self._remembered[digest] = verified
        return verified

    async def _ask_sdk(self, authorization: str) -> _Verified:
        found = await self._extractor.get_identity_from_auth_header(authorization, TEAMS)
        claims = (await ChannelValidation.validate_identity(found, self._audience)).claims
        return _Verified(
            key_id=jwt.get_unverified_header(authorization.split(" ")[1])["kid"],
            expires_at=float(claims["exp"]),  # the SDK would accept a token that never ends
            service_url=claims.get(ChannelValidation.SERVICE_URL_CLAIM),
        )


class OpenGate:
    """Admits everything: for the Playground on one's own machine, which sends no tokens.

    Args:
        host: the address that the server listens on.

    Raises:
        ValueError: others could reach that address.
    """

    ready = True

    def __init__(self, host: str) -> None:
        if host != "localhost" and not ipaddress.ip_address(host).is_loopback:
            raise ValueError("without authentication the bot listens on a loopback address only")

    async def warm(self) -> None:
        """Do nothing: there is nothing to fetch."""

    async def admit(self, authorization: str | None, activity: dict[str, Any]) -> None:
        """Return: everything may come in."""


def _check_tenant(identity: Identity, activity: dict[str, Any]) -> None:
    # Other channels let the client write the tenant, so only Teams' word counts.
    if activity["channelId"] != TEAMS:
        raise ForeignTenant("channel")
    tenant = (activity.get("channelData") or {}).get("tenant") or {}
    named = [name for name in (activity["conversation"].get("tenantId"), tenant.get("id")) if name]
    if not named or not all(map(identity.allows, named)):
        raise ForeignTenant("tenant")
