"""Files in the age format (age-encryption.org): to public keys, and back with a private one."""

import hashlib
import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import IO, Any

import pyrage

from storage.backup_file import NoBackup

_BEGINS = b"age-encryption.org/v1"
_ARMOURED = b"-----BEGIN AGE ENCRYPTED FILE-----"
_PRIVATE = "AGE-SECRET-KEY-"


class NoPrivateKey(ValueError):  # noqa: N818 - says what is so
    """A file of private keys that holds none, or none that fits; the message never repeats a key."""


def is_encrypted(path: Path) -> bool:
    """Tell whether a file is in the age format; OSError when it cannot be read."""
    with path.open("rb") as file:
        return file.read(len(_ARMOURED)).startswith((_BEGINS, _ARMOURED))


def encrypt(source: Path, target: Path, recipients: Sequence[str]) -> tuple[int, str]:
    """Write a new encrypted file, readable by its owner alone and on the disk; returns bytes and SHA-256.

    Args:
        source: what is encrypted.
        target: must not be there.
        recipients: public keys (``age1…``), one at least.

    Raises:
        OSError: one of the files cannot be read or written.
    """
    keys = [pyrage.x25519.Recipient.from_str(one) for one in recipients]
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with source.open("rb") as plain, os.fdopen(descriptor, "wb") as file:
        writer = _Writer(file)
        try:
            pyrage.encrypt_io(plain, writer, keys)
        except (pyrage.EncryptError, OSError) as error:
            raise writer.failed or OSError(str(error)) from None
        file.flush()
        os.fsync(file.fileno())
    return writer.size, writer.sha256.hexdigest()


def decrypt(source: Path, target: Path, identities: Path) -> None:
    """Decrypt a file into a new one, readable by its owner alone.

    Args:
        source: an encrypted file.
        target: must not be there; it may be left unfinished when this fails.
        identities: the file of private keys.

    Raises:
        NoPrivateKey: no key in that file opens it.
        NoBackup: it is damaged or cut off.
        OSError: one of the files cannot be read or written.
    """
    keys = private_keys(identities)
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with source.open("rb") as sealed, os.fdopen(descriptor, "wb") as file:
        writer = _Writer(file)
        try:
            pyrage.decrypt_io(sealed, writer, keys)
        except (pyrage.DecryptError, OSError) as error:
            if writer.failed:
                raise writer.failed from None
            if "No matching keys" in str(error):
                raise NoPrivateKey(
                    f"{source} was not encrypted for a key in {identities}: after a change of keys, put the "
                    "older and the newer one into one file, a line each."
                ) from None
            raise NoBackup(f"{source} is damaged or cut off: it cannot be decrypted as a whole.") from None


def private_keys(path: Path) -> list[pyrage.x25519.Identity]:
    """Read the private keys of a file as ``age-keygen`` and ``backup-keys`` write it.

    Raises:
        NoPrivateKey: it holds none, or something else.
        OSError: it cannot be read.
    """
    if is_encrypted(path):
        raise NoPrivateKey(f"{path} is locked with a passphrase: open it first with `age -d`.")
    try:
        lines = [line.strip() for line in path.read_text("utf-8").splitlines()]
        written = [line for line in lines if line and not line.startswith("#")]
        keys = [pyrage.x25519.Identity.from_str(line) for line in written]
    except (UnicodeDecodeError, pyrage.IdentityError):
        keys = []
    if not keys:
        raise NoPrivateKey(f"{path} holds no private key of age, a line that begins with {_PRIVATE}1.")
    return keys


def new_private_key(path: Path, now: datetime) -> str:
    """Write a new private key to a new file, readable by its owner alone; returns the public one.

    Raises:
        OSError: the file is there already, or cannot be written.
    """
    private = pyrage.x25519.Identity.generate()
    public = str(private.to_public())
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(f"# created: {now.isoformat(timespec='seconds')}\n# public key: {public}\n{private}\n")
        file.flush()
        os.fsync(file.fileno())
    return public


def sha256_of(path: Path) -> str:
    """Return a file's SHA-256 in hexadecimal; OSError when it cannot be read."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


class _Writer:
    """Counts and hashes what is written; pyrage tells of an error in words only, so it keeps the error."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.size = 0
        self.sha256 = hashlib.sha256()
        self.failed: OSError | None = None

    def write(self, data: Any) -> int:
        """Write."""
        try:
            self._file.write(data)
        except OSError as error:
            self.failed = error
            raise
        self.size += len(data)
        self.sha256.update(data)
        return len(data)

    def flush(self) -> None:
        """Write out what is buffered."""
        try:
            self._file.flush()
        except OSError as error:
            self.failed = error
            raise
