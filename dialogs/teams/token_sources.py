"""Where access tokens come from: MSAL, which blocks, so call it from a thread only."""

from collections.abc import Callable
from typing import Any, Protocol

import msal.exceptions
import requests
import structlog

from bot.domain.errors import DeliveryFailed, Reason
from dialogs.teams.identity import AppType, Certificate, Identity
from dialogs.teams.token_refusals import codes_in, refusal, unusable

PUBLIC_AUTHORITY = "https://login.microsoftonline.com"
RESOURCE = "https://api.botframework.com"
_TEMPORARY = frozenset({"temporarily_unavailable", "server_error", "service_unavailable"})
_HTTP_SECONDS = 5.0

log = structlog.get_logger(__name__)


class TokenSource(Protocol):
    """Something that asks for a token and blocks until it has the answer."""

    def fetch(self, *, fresh: bool) -> tuple[str, float]:
        """Return a token and its lifetime in seconds.

        Args:
            fresh: do not accept a token that was handed out before, Teams has refused it.

        Raises:
            TokenRefused: we were refused, or what proves who we are cannot be used; it says why.
            DeliveryFailed: ``UNREACHABLE`` when nobody answered.
        """
        ...


class TimedSession(requests.Session):
    """A requests session in which no call waits for ever and no idle connection stays behind."""

    def __init__(self) -> None:
        super().__init__()
        self.headers["Connection"] = "close"  # one fetch an hour: nothing to keep alive

    def request(self, *args: Any, **kwargs: Any) -> Any:
        """Send a request as ``requests`` does, with a time limit unless the caller brought one."""
        kwargs["timeout"] = kwargs.get("timeout") or _HTTP_SECONDS
        return super().request(*args, **kwargs)


class ClientTokens:
    """Tokens for an app registration with a secret or a certificate: one MSAL application for good."""

    def __init__(self, identity: Identity, *, authority: str = PUBLIC_AUTHORITY, http: Any = None) -> None:
        self._identity = identity
        self._authority = authority.rstrip("/")
        self._http = http or TimedSession()
        self._app: Any = None

    def fetch(self, *, fresh: bool) -> tuple[str, float]:
        """See :class:`TokenSource`."""

        def ask() -> dict[str, Any]:
            self._app = self._app or self._build()  # building it already asks the authority
            if fresh:
                self._app.remove_tokens_for_client()
            answer: dict[str, Any] = self._app.acquire_token_for_client(scopes=[f"{RESOURCE}/.default"])
            return answer

        return _read(self._identity, ask)

    def _build(self) -> Any:
        certificate = self._identity.certificate
        return msal.ConfidentialClientApplication(
            self._identity.app_id,
            client_credential=_pem(certificate) if certificate else self._identity.secret,
            authority=f"{self._authority}/{self._identity.tenant_id}",
            instance_discovery=False,  # the authority is configured, there is nothing to discover
            http_client=self._http,
        )


class ManagedIdentityTokens:
    """Tokens for a user-assigned managed identity, from the endpoint of the machine we run on."""

    def __init__(self, identity: Identity, *, http: Any = None) -> None:
        self._identity = identity
        self._cache = msal.TokenCache()
        self._app = msal.ManagedIdentityClient(
            msal.UserAssignedManagedIdentity(client_id=identity.app_id),
            http_client=http or TimedSession(),
            token_cache=self._cache,
        )

    def fetch(self, *, fresh: bool) -> tuple[str, float]:
        """See :class:`TokenSource`."""

        def ask() -> dict[str, Any]:
            if fresh:
                kind = msal.TokenCache.CredentialType.ACCESS_TOKEN
                for entry in list(self._cache.search(kind)):
                    self._cache.remove_at(entry)
            answer: dict[str, Any] = self._app.acquire_token_for_client(resource=RESOURCE)
            return answer

        return _read(self._identity, ask)


def source_for(identity: Identity, *, http: Any = None) -> ClientTokens | ManagedIdentityTokens:
    """Choose the source that the identity's app type calls for."""
    if identity.app_type is AppType.USER_ASSIGNED_MSI:
        return ManagedIdentityTokens(identity, http=http)
    return ClientTokens(identity, http=http)


def _pem(certificate: Certificate) -> dict[str, str]:
    pem = certificate.path.read_text(encoding="utf-8", errors="replace")  # names may stand between its blocks
    if certificate.thumbprint:
        return {"private_key": pem, "thumbprint": certificate.thumbprint.replace(":", "")}
    return {"private_key": pem, "public_certificate": pem}


def _read(identity: Identity, ask: Callable[[], dict[str, Any]]) -> tuple[str, float]:
    try:
        answer = ask()
    except (requests.RequestException, msal.exceptions.MsalServiceError) as error:  # the latter: a 5xx
        raise DeliveryFailed(Reason.UNREACHABLE) from error
    except (ValueError, OSError) as error:  # MSAL's word for a wrong tenant, key or environment
        codes = codes_in(error)
        refused = refusal(identity, codes) if codes else unusable(type(error).__name__)
        log.warning("token_unobtainable", error=type(error).__name__, codes=refused.codes, why=refused.why)
        raise refused from error
    if "access_token" in answer:
        return str(answer["access_token"]), float(answer["expires_in"])
    if answer.get("error") in _TEMPORARY:
        log.warning("token_refused", error=answer["error"], codes=answer.get("error_codes"))
        raise DeliveryFailed(Reason.UNREACHABLE)
    # The description names the app and the tenant; the codes say enough.
    refused = refusal(identity, [int(code) for code in answer.get("error_codes") or ()])
    log.warning("token_refused", error=answer.get("error"), codes=refused.codes, why=refused.why)
    raise refused
