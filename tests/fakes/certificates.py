"""Certificates as an administrator's PEM file holds them, with the end that a test needs."""

import ipaddress
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import NameOID

from tests.fakes.authority import private_key

ENDS = datetime(2999, 5, 30, 12, tzinfo=UTC)


def key_pem(name: str = "bot", password: str = "") -> bytes:
    """The private key of this name, with or without a password."""
    locked = BestAvailableEncryption(password.encode()) if password else NoEncryption()
    return private_key(name).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, locked)


def certificate_pem(name: str = "bot", *, ends: datetime = ENDS, host: str = "havainto.example.fi") -> bytes:
    """A certificate for the key of this name, signed by itself, for this host and the loopback address."""
    key: RSAPrivateKey = private_key(name)
    called = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    hosts: list[x509.GeneralName] = [x509.DNSName(host)]
    if host == "localhost":
        hosts.append(x509.IPAddress(ipaddress.ip_address("127.0.0.1")))
    made = (
        x509.CertificateBuilder()
        .subject_name(called)
        .issuer_name(called)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(min(ends, datetime.now(UTC)) - timedelta(days=90))
        .not_valid_after(ends)
        .add_extension(x509.SubjectAlternativeName(hosts), critical=False)
        .sign(key, hashes.SHA256())
    )
    return made.public_bytes(Encoding.PEM)


def pem(name: str = "bot", *, ends: datetime = ENDS) -> bytes:
    """A key and its certificate in one file."""
    return key_pem(name) + certificate_pem(name, ends=ends)
