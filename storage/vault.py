"""Seals who people are: without the key a copy of the database names nobody."""

import hashlib
import hmac
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import orjson
from cryptography.fernet import Fernet, InvalidToken, MultiFernet

_MARKING = b"havainto: marks of identities"

_SEALED_AT = 0
"""Seconds. A Fernet token shows in clear when it was made, and so when somebody was there: all show this."""

UNDATED = "gAAAAAAAAAAA"
"""How a token with that time begins; any other was sealed by a version that did not know better."""


class KeyMissing(ValueError):  # noqa: N818 - says what is so
    """There is no key, or none that opens what was sealed; the message says what to do, never a key."""


def new_key() -> str:
    """A new key: 32 random bytes as URL-safe Base64."""
    return Fernet.generate_key().decode()


class Vault:
    """Seals and opens with the first key; opens with all of them, so that keys can be changed in use.

    Args:
        keys: Fernet keys, the present one first; or the file that holds them, one a line, which is read
            again whenever it has changed: a key that another program added is known at once.

    Raises:
        KeyMissing: no key at all, or one that is none.
    """

    def __init__(self, keys: Sequence[str] | Path) -> None:
        self._file: Path | None = None
        self._seen: tuple[int, int, int] | None = None
        if isinstance(keys, Path):
            self._file = keys
            self.look()
        else:
            self._take(keys)

    def look(self) -> None:
        """Read the keys' file again if it is another than before; a file that is gone changes nothing."""
        if self._file is None:
            return
        try:
            found = os.stat(self._file)  # noqa: PTH116 - once in each unit of work: the plain call is the quick one
        except OSError:
            if self._seen is None:
                raise KeyMissing(f"the file of keys cannot be read: {self._file}") from None
            return
        seen = (found.st_mtime_ns, found.st_size, found.st_ino)
        if seen != self._seen:
            self._take(read_keys(self._file))
            self._seen = seen

    def _take(self, keys: Sequence[str]) -> None:
        if not keys:
            raise KeyMissing("there is no key: python -m bot keys new makes one")
        try:
            self._fernet = MultiFernet([Fernet(key) for key in keys])
        except ValueError:
            raise KeyMissing("one of the keys is none: a key is made by python -m bot keys new") from None
        self._marking = [hmac.digest(key.encode(), _MARKING, "sha256") for key in keys]

    def seal(self, facts: Mapping[str, Any]) -> str:
        """Facts, unreadable without the key; when they were sealed cannot be seen."""
        return self._fernet.encrypt_at_time(orjson.dumps(dict(facts)), _SEALED_AT).decode()

    def open(self, sealed: str) -> dict[str, Any]:
        """The facts that were sealed.

        Raises:
            KeyMissing: no key of ours opens them.
        """
        try:
            found: dict[str, Any] = orjson.loads(self._fernet.decrypt(sealed))
        except InvalidToken:
            raise KeyMissing("no key opens what was sealed: was a key lost?") from None
        return found

    def mark(self, *parts: str) -> str:
        """A sign by which the same words are known again, and which says nothing of them without the key."""
        return self._mark(self._marking[0], parts)

    def marks(self, *parts: str) -> list[str]:
        """The signs under every key, the present one's first."""
        return [self._mark(key, parts) for key in self._marking]

    @staticmethod
    def _mark(key: bytes, parts: tuple[str, ...]) -> str:
        # Each part with its length: ("ab", "c") and ("a", "bc") are different words.
        whole = "".join(f"{len(part)}:{part}" for part in parts)
        return hashlib.blake2b(whole.encode(), key=key, digest_size=20).hexdigest()


def read_keys(path: Path) -> list[str]:
    """The keys of a file, one a line; empty lines and lines that begin with # do not count."""
    lines = (line.strip() for line in path.read_text("utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def add_key(path: Path) -> int:
    """Put a new key first in a file, which is made if there is none; returns how many it holds now.

    The file is exchanged as a whole and can be read by its owner alone.
    """
    keys = [new_key(), *(read_keys(path) if path.exists() else [])]
    _write(path, keys)
    return len(keys)


def keep_first(path: Path) -> int:
    """Leave the present key alone in a file; returns how many were dropped."""
    keys = read_keys(path)
    _write(path, keys[:1])
    return len(keys) - 1


def _write(path: Path, keys: Sequence[str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f"{path.name}.new")
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write("".join(f"{key}\n" for key in keys))
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)
