"""A stand-in for Microsoft's login services: signing keys for what Teams sends, tokens for what we send."""

import asyncio
import functools
import json
import time
from typing import Any, Self

import jwt
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm
from requests.adapters import HTTPAdapter

from dialogs.teams.identity import AppType, Identity
from dialogs.teams.token_sources import TimedSession
from tests.fakes.loopback import Loopback

APP_ID = "11111111-1111-1111-1111-111111111111"
TENANT_ID = "22222222-2222-2222-2222-222222222222"
FOREIGN_TENANT_ID = "33333333-3333-3333-3333-333333333333"
ISSUER = "https://api.botframework.com"
LOGIN = "https://login.microsoftonline.com"


def identity(**changes: Any) -> Identity:
    """Make the bot's identity in tests: a single tenant with an invented secret."""
    facts: dict[str, Any] = {
        "app_id": APP_ID,
        "app_type": AppType.SINGLE_TENANT,
        "tenant_id": TENANT_ID,
        "secret": "an invented secret",
        "allowed_tenants": frozenset({TENANT_ID}),
    }
    return Identity(**{**facts, **changes})


@functools.cache
def private_key(name: str) -> rsa.RSAPrivateKey:
    """Make an RSA key; the same name gives the same key, for making one takes a while."""
    del name
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


class Authority:
    """Serves OpenID metadata, signing keys and a token endpoint on a loopback port.

    Use as ``async with Authority() as authority``, then point the bot's ``SigningKeys`` at
    ``authority.metadata_url``, and its MSAL at ``http=authority.http()``.

    Attributes:
        published: key id → endorsements of the keys in the key document.
        key_requests: how often the metadata document was asked for.
        key_document: serve this instead of the keys.
        token_requests: the forms that the token endpoint received.
        token_answer: (status, body) for the token endpoint instead of a token.
        tenant_answer: (status, body) where a tenant is looked up, instead of what stands there.
        token_seconds: lifetime of the tokens that the token endpoint gives.
        down: answer 503 to requests for keys.
        open: clear this event to keep requests for keys waiting.
    """

    def __init__(self) -> None:
        self.published: dict[str, list[str]] = {"first": ["msteams"]}
        self.current = "first"
        self.key_requests = 0
        self.key_document: object = None
        self.token_requests: list[dict[str, str]] = []
        self.token_answer: tuple[int, dict[str, Any]] | None = None
        self.tenant_answer: tuple[int, dict[str, Any]] | None = None
        self.token_seconds = 3600
        self.down = False
        self.open = asyncio.Event()
        self.open.set()
        self._shown: dict[tuple[str, str], str] = {}
        self._server = Loopback(
            [
                web.get("/openid", self._metadata),
                web.get("/v1/.well-known/openidconfiguration", self._metadata),  # where Microsoft's own is
                web.get("/keys", self._keys),
                web.get("/{tenant}/v2.0/.well-known/openid-configuration", self._discovery),
                web.post("/{tenant}/oauth2/v2.0/token", self._token),
            ]
        )

    async def __aenter__(self) -> Self:
        await self._server.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        self.open.set()
        await self._server.stop()

    def reached_as(self, url: str) -> web.Application:
        """Give the application to another server, which is reached as ``url`` (no last slash)."""
        return self._server.reached_as(url)

    @property
    def metadata_url(self) -> str:
        """Where the OpenID metadata is."""
        return f"{self._server.url}/openid"

    def roll_over(self, name: str = "second", endorsements: tuple[str, ...] = ("msteams",)) -> None:
        """Replace the signing key; tokens made from now on are signed with the new one."""
        self.published = {name: list(endorsements)}
        self.current = name

    def token(
        self, service_url: str, *, key: str | None = None, kid: str | None = None, **claims: Any
    ) -> str:
        """Make a token as the Bot Framework makes it for the bot.

        Args:
            service_url: the activity's ``serviceUrl``, which the token vouches for.
            key: sign with the private key of this name instead of the current one.
            kid: name this key in the header; "" leaves it out.
            **claims: replace these claims; None leaves the claim out.
        """
        now = int(time.time())
        usual = {"iss": ISSUER, "aud": APP_ID, "serviceurl": service_url, "nbf": now - 60, "exp": now + 3600}
        payload = {name: value for name, value in {**usual, **claims}.items() if value is not None}
        named = self.current if kid is None else kid
        headers = {"kid": named} if named else None
        made: str = jwt.encode(payload, private_key(key or self.current), algorithm="RS256", headers=headers)
        return made

    def bearer(self, service_url: str, **changes: Any) -> str:
        """Make an Authorization header; see :meth:`token`. The usual one is shown again, as Teams does."""
        if changes:
            return f"Bearer {self.token(service_url, **changes)}"
        usual = (service_url, self.current)
        if usual not in self._shown:
            self._shown[usual] = f"Bearer {self.token(service_url)}"
        return self._shown[usual]

    def http(self) -> TimedSession:
        """Make a session for MSAL that reaches this server instead of login.microsoftonline.com."""
        session = TimedSession()
        session.mount("https://", _Detour(self._server.url))
        return session

    async def _metadata(self, _: web.Request) -> web.Response:
        self.key_requests += 1
        await self.open.wait()
        if self.down:
            raise web.HTTPServiceUnavailable
        return web.json_response({"issuer": ISSUER, "jwks_uri": f"{self._server.url}/keys"})

    async def _keys(self, _: web.Request) -> web.Response:
        keys = {"keys": [{**public_jwk(name), "endorsements": ends} for name, ends in self.published.items()]}
        return web.json_response(keys if self.key_document is None else self.key_document)

    async def _discovery(self, request: web.Request) -> web.Response:
        if self.tenant_answer:
            return web.json_response(self.tenant_answer[1], status=self.tenant_answer[0])
        tenant = f"{LOGIN}/{request.match_info['tenant']}"
        return web.json_response(
            {
                "issuer": f"{tenant}/v2.0",
                "token_endpoint": f"{tenant}/oauth2/v2.0/token",
                "authorization_endpoint": f"{tenant}/oauth2/v2.0/authorize",
            }
        )

    async def _token(self, request: web.Request) -> web.Response:
        self.token_requests.append({name: str(value) for name, value in (await request.post()).items()})
        if self.token_answer:
            return web.json_response(self.token_answer[1], status=self.token_answer[0])
        made = f"token-{len(self.token_requests)}"
        return web.json_response(
            {"access_token": made, "token_type": "Bearer", "expires_in": self.token_seconds}
        )


class _Detour(HTTPAdapter):
    """MSAL insists on https; this carries its requests to the loopback server all the same."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self._url = url

    def send(self, request: Any, *args: Any, **kwargs: Any) -> Any:
        request.url = request.url.replace(LOGIN, self._url)
        return super().send(request, *args, **kwargs)


def public_jwk(name: str) -> dict[str, Any]:
    """Make what a key document says of a key, but for its endorsements."""
    jwk: dict[str, Any] = json.loads(RSAAlgorithm.to_jwk(private_key(name).public_key()))
    return {**jwk, "kid": name}
