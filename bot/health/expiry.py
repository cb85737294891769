"""When what proves the bot to Microsoft ends: its certificate, or its client secret."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from bot.domain.calendar import HELSINKI, midnight
from bot.health.findings import Level
from bot.settings import Settings
from dialogs.teams.identity import AppType

_TO_PEM = "`openssl pkcs12 -in FILE.pfx -nodes -out FILE.pem` makes one of a PFX file"


def credential_ends(settings: Settings) -> datetime | None:
    """Return when the bot's certificate or client secret ends, with its time zone.

    A certificate's end stands in its file. Of a secret Microsoft tells nobody: it is the beginning of the
    day that HAVAINTO_APP_SECRET_ENDS names. None when nothing ends (a managed identity, local mode), or
    nobody knows (no such day was set, or the file holds the key alone).

    Raises:
        ValueError: the certificate's file cannot be read or is a wrong one; the message says what to do.
    """
    if settings.local or not settings.app_id:
        return None
    kind = AppType(settings.app_type)
    if kind is AppType.CERTIFICATE and settings.app_certificate:
        found = certificate(settings.app_certificate, has_thumbprint=bool(settings.app_thumbprint))
        return found.not_valid_after_utc if found else None
    if kind is AppType.SINGLE_TENANT and settings.app_secret_ends:
        return midnight(settings.app_secret_ends)
    return None


SOON = timedelta(days=30)
"""So long before the end somebody is told: a new secret takes a person, and perhaps their holiday."""

_RENEWAL = {
    AppType.SINGLE_TENANT: "make a new one (Entra, App registrations, Certificates & secrets), set "
    "HAVAINTO_APP_SECRET and HAVAINTO_APP_SECRET_ENDS, and restart the bot",
    AppType.CERTIFICATE: "make a new one, upload it (Entra, App registrations, Certificates & secrets), put "
    "it in the file of HAVAINTO_APP_CERTIFICATE, and restart the bot",
    AppType.USER_ASSIGNED_MSI: "nothing is to be renewed",
}
_NAMED = {
    AppType.SINGLE_TENANT: "client secret",
    AppType.CERTIFICATE: "certificate",
    AppType.USER_ASSIGNED_MSI: "managed identity",
}


def expiry(settings: Settings, now: datetime) -> tuple[Level, str]:
    """Say when the bot's certificate or secret ends, in plain words, and how bad that is.

    Raises:
        ValueError: see :func:`credential_ends`.
    """
    kind = AppType(settings.app_type)
    name, ends = _NAMED[kind], credential_ends(settings)
    if ends is None:
        return _UNKNOWN[kind]
    day = ends.astimezone(HELSINKI).date().isoformat()
    if ends <= now:
        return Level.MEND, f"the {name} ended on {day}, so Microsoft gives the bot no token: {_RENEWAL[kind]}"
    if ends - now <= SOON:
        left = (ends - now).days
        return Level.NOTE, f"the {name} ends on {day}, in {left} day(s): {_RENEWAL[kind]}"
    return Level.OK, f"the {name} is valid until {day}"


_UNKNOWN: Mapping[AppType, tuple[Level, str]] = {
    AppType.SINGLE_TENANT: (
        Level.NOTE,
        "nobody told when the client secret ends: set HAVAINTO_APP_SECRET_ENDS to the day that Entra shows",
    ),
    AppType.CERTIFICATE: (
        Level.NOTE,
        "nobody knows when the certificate ends, as its file holds the key alone: add the certificate to it",
    ),
    AppType.USER_ASSIGNED_MSI: (Level.OK, "the managed identity has nothing that ends"),
}
"""What is said where no end is known."""


def certificate(path: Path, *, has_thumbprint: bool = False) -> x509.Certificate | None:
    """Read the certificate that belongs to the private key of a PEM file, as MSAL does: the first one.

    Args:
        path: the file, with an unencrypted private key.
        has_thumbprint: whether the settings name the certificate, so that the file may hold the key alone;
            then None is returned for such a file.

    Raises:
        ValueError: the file cannot be read or used; the message says what to do.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise _wrong(path, f"cannot be read ({error.strerror}): may the bot's user read it?") from None
    key = _public_key(path, data)
    found = _certificates(path, data)
    if not found:
        if has_thumbprint:
            return None
        raise _wrong(
            path, "holds the private key alone: add the certificate to it, or set HAVAINTO_APP_THUMBPRINT"
        )
    if found[0].public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo) != key:
        raise _wrong(
            path, "holds a private key and the certificate of another one: put in the two that go together"
        )
    return found[0]


def _public_key(path: Path, data: bytes) -> bytes:
    try:
        key = serialization.load_pem_private_key(data, password=None)
    except TypeError:  # as cryptography says that a password is needed
        raise _wrong(
            path,
            "holds a private key with a password, which the bot does not know: "
            "`openssl pkey -in FILE.pem` writes it without",
        ) from None
    except (ValueError, UnsupportedAlgorithm):
        raise _wrong(path, f"holds no private key in the PEM format: {_TO_PEM}") from None
    return key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def _certificates(path: Path, data: bytes) -> Sequence[x509.Certificate]:
    if b"-----BEGIN CERTIFICATE-----" not in data:
        return ()
    try:
        return x509.load_pem_x509_certificates(data)
    except ValueError:
        raise _wrong(path, f"holds a damaged certificate: bring the file anew, or {_TO_PEM}") from None


def _wrong(path: Path, why: str) -> ValueError:
    return ValueError(f"HAVAINTO_APP_CERTIFICATE: {path} {why}")
