"""Tokens of every kind that could be shown, made by hand: some that no library would sign are among them."""

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding

from tests.fakes.authority import APP_ID, FOREIGN_TENANT_ID, ISSUER, TENANT_ID, private_key, public_jwk
from tests.teams.activities import SERVICE_URL, message

OF_EMULATOR = (
    "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
    "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
    "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
    "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
    "https://sts.windows.net/cab8a31a-1906-4287-a0d8-4eef66b95f6e/",
    "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0",
)
"""Who signs for the Bot Framework Emulator, which has no business here."""

IN = "in"
MINUTES = 60

LEFT_OUT = object()


@dataclass(frozen=True, kw_only=True)
class Shown:
    """One request.

    Attributes:
        name: what is odd about it.
        header: makes the Authorization header.
        verdict: IN, or why it is refused.
        changes: what else its activity says than Anna's usual message.
    """

    name: str
    header: Callable[[], str | None]
    verdict: str
    changes: dict[str, Any] | None = None

    def activity(self) -> dict[str, Any]:
        """What it sends."""
        return message(**(self.changes or {}))


def _part(value: Any) -> bytes:
    raw = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(raw).rstrip(b"=")


def _rsa(name: str, hashed: hashes.HashAlgorithm, pad: padding.AsymmetricPadding) -> Callable[[bytes], bytes]:
    return lambda signed: private_key(name).sign(signed, pad, hashed)


def _hmac_with_public_key(signed: bytes) -> bytes:
    pem = (
        private_key("first")
        .public_key()
        .public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    )
    return hmac.new(pem, signed, hashlib.sha256).digest()


_PKCS = padding.PKCS1v15()
_SIGN: dict[str, Callable[[bytes], bytes]] = {
    "RS256": _rsa("first", hashes.SHA256(), _PKCS),
    "RS384": _rsa("first", hashes.SHA384(), _PKCS),
    "RS512": _rsa("first", hashes.SHA512(), _PKCS),
    "PS256": _rsa("first", hashes.SHA256(), padding.PSS(padding.MGF1(hashes.SHA256()), 32)),
    "stranger": _rsa("stranger", hashes.SHA256(), _PKCS),
    "other": _rsa("other", hashes.SHA256(), _PKCS),
    "HS256": _hmac_with_public_key,
    "nothing": lambda _: b"",
}


def token(
    *, sign: str = "RS256", headers: dict[str, Any] | None = None, payload: Any = None, **claims: Any
) -> str:
    """A token.

    Args:
        sign: with what it is signed, whatever its header says.
        headers: replace these of its header; LEFT_OUT leaves one out.
        payload: instead of claims: any JSON value, or raw bytes.
        **claims: replace the usual ones; LEFT_OUT leaves one out.
    """
    now = int(time.time())
    usual = {"iss": ISSUER, "aud": APP_ID, "serviceurl": SERVICE_URL, "nbf": now - 60, "exp": now + 3600}
    head = {"typ": "JWT", "alg": "RS256", "kid": "first", **(headers or {})}
    said = payload if payload is not None else _kept({**usual, **claims})
    signed = _part(_kept(head)) + b"." + _part(said)
    return (signed + b"." + _part(_SIGN[sign](signed))).decode()


def _kept(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not LEFT_OUT}


def _bearer(**made: Any) -> Callable[[], str]:
    return lambda: f"Bearer {token(**made)}"


def _timed(name: str, seconds: int, verdict: str, claim: str) -> Shown:
    return Shown(
        name=name, header=lambda: f"Bearer {token(**{claim: int(time.time()) + seconds})}", verdict=verdict
    )


def _odd(name: str, why: str, **made: Any) -> Shown:
    return Shown(name=name, header=_bearer(**made), verdict=why)


def _fine(name: str, **made: Any) -> Shown:
    return Shown(name=name, header=_bearer(**made), verdict=IN)


def _says(name: str, verdict: str, **changes: Any) -> Shown:
    return Shown(name=name, header=_bearer(), verdict=verdict, changes=changes)


def _raw(name: str, why: str, header: str | None) -> Shown:
    return Shown(name=name, header=lambda: header, verdict=why)


def _stranger_key() -> dict[str, Any]:
    return public_jwk("stranger")


SHOWN: tuple[Shown, ...] = (
    _fine("as Teams sends it"),
    # --- the header
    _raw("no header", "no_token", None),
    _raw("an empty header", "no_token", ""),
    _raw("the scheme alone", "no_token", "Bearer"),
    _raw("the scheme and a space", "no_token", "Bearer "),
    _raw("another scheme", "no_token", "Basic YTpi"),
    Shown(name="a good token, another scheme", header=lambda: f"Basic {token()}", verdict="no_token"),
    Shown(name="a scheme in small letters", header=lambda: f"bearer {token()}", verdict="no_token"),
    Shown(name="no scheme", header=token, verdict="no_token"),
    Shown(name="two spaces", header=lambda: f"Bearer  {token()}", verdict="DecodeError"),
    Shown(name="two tokens", header=lambda: f"Bearer {token()} {token()}", verdict="DecodeError"),
    Shown(name="two with a comma", header=lambda: f"Bearer {token()}, Bearer x", verdict="DecodeError"),
    # --- no token
    _raw("nonsense", "DecodeError", "Bearer nonsense"),
    _raw("three dots", "DecodeError", "Bearer ..."),
    _raw("letters beyond ASCII", "DecodeError", "Bearer ä.ö.å"),
    _raw("half of a letter", "UnicodeEncodeError", "Bearer \udcff.\udcff.x"),
    Shown(name="two parts", header=lambda: f"Bearer {token().rsplit('.', 1)[0]}", verdict="DecodeError"),
    Shown(name="four parts", header=lambda: f"Bearer {token()}.x", verdict="DecodeError"),
    _odd("a list for claims", "DecodeError", payload=["iss"]),
    _odd("a word for claims", "DecodeError", payload="iss"),
    _odd("no JSON for claims", "DecodeError", payload=b"{"),
    _odd("claims nested too deep", "DecodeError", payload=b'{"a":' * 3000 + b"1" + b"}" * 3000),
    # --- the algorithm
    _odd("no algorithm", "InvalidAlgorithmError", headers={"alg": LEFT_OUT}),
    _odd("the algorithm none", "InvalidAlgorithmError", headers={"alg": "none"}, sign="nothing"),
    _odd("none in large letters", "InvalidAlgorithmError", headers={"alg": "NONE"}, sign="nothing"),
    _odd("none with a signature", "InvalidAlgorithmError", headers={"alg": "none"}),
    _odd("no signature", "InvalidSignatureError", sign="nothing"),
    _odd(
        "HS256 with the public key for a secret",
        "InvalidAlgorithmError",
        headers={"alg": "HS256"},
        sign="HS256",
    ),
    _odd("HS256 with an RSA signature", "InvalidAlgorithmError", headers={"alg": "HS256"}),
    _odd("RS384", "InvalidAlgorithmError", headers={"alg": "RS384"}, sign="RS384"),
    _odd("RS512", "InvalidAlgorithmError", headers={"alg": "RS512"}, sign="RS512"),
    _odd("PS256", "InvalidAlgorithmError", headers={"alg": "PS256"}, sign="PS256"),
    _odd("an algorithm in small letters", "InvalidAlgorithmError", headers={"alg": "rs256"}),
    _odd("an algorithm that is a list", "InvalidAlgorithmError", headers={"alg": ["RS256"]}),
    _odd("an unheard-of algorithm", "InvalidAlgorithmError", headers={"alg": "RS1024"}),
    # --- the key
    _odd("no key named", "UnknownKey", headers={"kid": LEFT_OUT}),
    _odd("an empty key name", "UnknownKey", headers={"kid": ""}),
    _odd("an unknown key", "UnknownKey", headers={"kid": "invented"}, sign="stranger"),
    _odd("a key name that is a number", "InvalidTokenError", headers={"kid": 1}),
    _odd("a key name that is a list", "InvalidTokenError", headers={"kid": ["first"]}),
    _odd("another's signature", "InvalidSignatureError", sign="stranger"),
    _odd("a key endorsed for another channel", "UnknownKey", headers={"kid": "other"}, sign="other"),
    _odd(
        "a key of its own (jwk)", "InvalidSignatureError", headers={"jwk": _stranger_key()}, sign="stranger"
    ),
    _odd(
        "a key of its own and no name",
        "UnknownKey",
        headers={"kid": LEFT_OUT, "jwk": _stranger_key()},
        sign="stranger",
    ),
    _odd(
        "a certificate of its own (x5c)",
        "UnknownKey",
        headers={"kid": LEFT_OUT, "x5c": ["MIIB"]},
        sign="stranger",
    ),
    _odd(
        "an address of keys (jku)",
        "InvalidSignatureError",
        headers={"jku": "https://example.org/keys"},
        sign="stranger",
    ),
    _odd(
        "an address of certificates (x5u)",
        "InvalidSignatureError",
        headers={"x5u": "https://example.org/c"},
        sign="stranger",
    ),
    _fine("a key of its own beside the right signature", headers={"jwk": _stranger_key()}),
    _odd("an extension that nobody knows", "InvalidTokenError", headers={"crit": ["exp"]}),
    _odd("a detached payload", "DecodeError", headers={"b64": False, "crit": ["b64"]}),
    # --- the issuer
    _odd("no issuer", "MissingRequiredClaimError", iss=LEFT_OUT),
    _odd("an empty issuer", "InvalidIssuerError", iss=""),
    _odd("another issuer", "InvalidIssuerError", iss="https://example.org"),
    _odd("a part of the issuer", "InvalidIssuerError", iss="https://api.botframework"),
    _odd("the issuer and a slash", "InvalidIssuerError", iss=f"{ISSUER}/"),
    _odd("the issuer in capitals", "InvalidIssuerError", iss=ISSUER.upper()),
    _odd("a list of issuers", "InvalidIssuerError", iss=[ISSUER]),
    _odd("an object for the issuer", "InvalidIssuerError", iss={ISSUER: 1}),
    *(_odd(f"the emulator's issuer {issuer}", "InvalidIssuerError", iss=issuer) for issuer in OF_EMULATOR),
    # --- the audience
    _odd("no audience", "MissingRequiredClaimError", aud=LEFT_OUT),
    _odd("an empty audience", "MissingRequiredClaimError", aud=""),
    _odd("another bot", "InvalidAudienceError", aud=FOREIGN_TENANT_ID),
    _odd("a list with this bot", "InvalidAudienceError", aud=[APP_ID]),
    _odd("a list of bots", "InvalidAudienceError", aud=[FOREIGN_TENANT_ID, APP_ID]),
    _odd("an object for the audience", "InvalidAudienceError", aud={APP_ID: 1}),
    _odd("a part of this bot", "InvalidAudienceError", aud=APP_ID[:-1]),
    # --- the time
    _odd("never ends", "MissingRequiredClaimError", exp=LEFT_OUT),
    _odd("ends at null", "MissingRequiredClaimError", exp=None),
    _odd("ends at a word", "DecodeError", exp="later"),
    _odd("ends in infinity", "DecodeError", exp=float("inf")),
    _odd("ended long ago", "ExpiredSignatureError", exp=1),
    _odd("ended at true", "ExpiredSignatureError", exp=True),
    _timed("ended four minutes ago", -4 * MINUTES, IN, "exp"),
    _timed("ended six minutes ago", -6 * MINUTES, "ExpiredSignatureError", "exp"),
    _timed("begins in four minutes", 4 * MINUTES, IN, "nbf"),
    _timed("begins in six minutes", 6 * MINUTES, "ImmatureSignatureError", "nbf"),
    _timed("made in four minutes", 4 * MINUTES, IN, "iat"),
    _timed("made in six minutes", 6 * MINUTES, "ImmatureSignatureError", "iat"),
    _fine("does not say when it begins", nbf=LEFT_OUT),
    _odd("begins at a word", "DecodeError", nbf="soon"),
    # --- the service
    _odd("no service", "service_url", serviceurl=LEFT_OUT),
    _odd("another service", "service_url", serviceurl="https://example.org/"),
    _odd("a list of services", "service_url", serviceurl=[SERVICE_URL]),
    _odd("the service without its slash", "service_url", serviceurl=SERVICE_URL.rstrip("/")),
    _says("an activity from another service", "service_url", serviceUrl="https://example.org/"),
    Shown(
        name="a service without TLS",
        header=_bearer(serviceurl="http://smba.trafficmanager.net/"),
        verdict="service_url",
        changes={"serviceUrl": "http://smba.trafficmanager.net/"},
    ),
    # --- the tenant and the channel
    _says("a foreign tenant", "tenant", conversation={"id": "a:anna", "tenantId": FOREIGN_TENANT_ID}),
    _says("no tenant", "tenant", conversation={"id": "a:anna"}, channelData={}),
    _says("a tenant beside a foreign one", "tenant", channelData={"tenant": {"id": FOREIGN_TENANT_ID}}),
    _says("a tenant in capitals", IN, conversation={"id": "a:anna", "tenantId": TENANT_ID.upper()}),
    _says("another channel", "channel", channelId="directline"),
    _says("a channel in capitals", "channel", channelId="MSTEAMS"),
)
