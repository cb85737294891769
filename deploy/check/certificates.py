"""Certificates of a throw-away authority, for the check's stand-ins and for the server that it sets up."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_SIGNS_CERTIFICATES = x509.KeyUsage(
    digital_signature=False,
    content_commitment=False,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=True,
    crl_sign=True,
    encipher_only=False,
    decipher_only=False,
)
_LIFETIME = timedelta(days=90)  # doctor warns of an end that is near


@dataclass(frozen=True, kw_only=True)
class Authority:
    """An authority that signs certificates; ``file`` is its own, as PEM."""

    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate
    file: Path

    def issue(self, names: Sequence[str], folder: Path) -> tuple[Path, Path]:
        """Write a certificate for host names and its key, as PEM; return the two files."""
        key = ec.generate_private_key(ec.SECP256R1())
        alternatives = x509.SubjectAlternativeName([x509.DNSName(name) for name in names])
        made = _builder(_name(names[0]), self.certificate.subject, key, self.key)
        made = made.add_extension(alternatives, critical=False)
        certificate = folder / f"{names[0]}.crt"
        certificate.write_bytes(made.sign(self.key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))
        own = folder / f"{names[0]}.key"
        own.write_bytes(_pem(key))
        return certificate, own


def authority(folder: Path) -> Authority:
    """Make an authority, with its certificate in ``folder``."""
    key, name = ec.generate_private_key(ec.SECP256R1()), _name("An authority of Havainto's own check")
    only = x509.BasicConstraints(ca=True, path_length=0)
    builder = _builder(name, name, key, key).add_extension(only, critical=True)
    made = builder.add_extension(_SIGNS_CERTIFICATES, critical=True).sign(key, hashes.SHA256())
    file = folder / "authority.crt"
    file.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    return Authority(key=key, certificate=made, file=file)


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePrivateKey,
    signing: ec.EllipticCurvePrivateKey,
) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    # Python 3.13 and newer believe no chain without the two key identifiers (VERIFY_X509_STRICT).
    own = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
    signed_by = x509.AuthorityKeyIdentifier.from_issuer_public_key(signing.public_key())
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + _LIFETIME)
        .add_extension(own, critical=False)
        .add_extension(signed_by, critical=False)
    )


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
