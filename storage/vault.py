"""The vault seals identities: without the key a copy of the database names nobody."""

import hashlib
import hmac
import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import orjson
from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from bot.ports import WrongKey

_MARKING = b"havainto: marks of identities"

_SEALED_AT = 0
"""Seconds. A Fernet token shows its time in clear, and so when a person was there: all tokens show this."""


class KeyMissing(ValueError):  # noqa: N818 - says what is so
    """No key, or none that opens what was sealed; the message says what to do, never a key."""


def new_key() -> str:
    """Make a new key: 32 random bytes as URL-safe Base64."""
    return Fernet.generate_key().decode()


class Vault:
    """Seals with the first key and opens with all of them, so that keys can be changed in use.

    Args:
        keys: Fernet keys, the present one first; or the file that holds them, one a line.

    Attributes:
        wrong: set where the keys are not the database's: then nothing is sealed, opened or marked.

    Raises:
        KeyMissing: no key at all, or one that is none.
    """

    def __init__(self, keys: Sequence[str] | Path) -> None:
        self._file = keys if isinstance(keys, Path) else None
        self._seen = self._state_of_file()
        self.wrong: WrongKey | None = None
        if isinstance(keys, Path):
            try:
                keys = read_keys(keys)
            except (OSError, UnicodeDecodeError):
                raise KeyMissing(
                    f"the file of keys cannot be read: {keys}; is it there, and may the bot's user read it? "
                    "(python -m bot keys new makes one)"
                ) from None
        if not keys:
            raise KeyMissing("there is no key: python -m bot keys new makes one")
        try:
            self._fernets = [Fernet(key) for key in keys]
        except ValueError:
            raise KeyMissing("one of the keys is none: a key is made by python -m bot keys new") from None
        self._fernet = MultiFernet(self._fernets)
        self._marking = [hmac.digest(key.encode(), _MARKING, "sha256") for key in keys]

    @property
    def source(self) -> str:
        """Where the keys come from, in plain words."""
        return "HAVAINTO_KEYS" if self._file is None else f"the file of keys {self._file}"

    def changed(self) -> bool:
        """Tell whether the file of keys has changed; a missing file does not count."""
        return self._file is not None and self._state_of_file() not in (None, self._seen)

    def reread(self) -> "Vault":
        """Return a vault with the keys that are in the file now.

        Raises:
            KeyMissing: it holds no key any more, or one that is none.
        """
        return self if self._file is None else Vault(self._file)

    def _state_of_file(self) -> tuple[int, int, int] | None:
        if self._file is None:
            return None
        try:
            found = os.stat(self._file)  # noqa: PTH116 - once in each unit of work: the plain call is the quick one
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino

    def seal(self, facts: Mapping[str, Any], *, key: int = 0) -> str:
        """Seal facts; the result does not show when they were sealed.

        Args:
            facts: what is sealed.
            key: by which key, counted from the present one.
        """
        self._require_right()
        return self._fernets[key].encrypt_at_time(orjson.dumps(dict(facts)), _SEALED_AT).decode()

    def open(self, sealed: str) -> dict[str, Any]:
        """Open sealed facts.

        Raises:
            KeyMissing: no key of ours opens them.
        """
        self._require_right()
        try:
            found: dict[str, Any] = orjson.loads(self._fernet.decrypt(sealed))
        except InvalidToken:
            raise KeyMissing("no key opens what was sealed: was a key lost?") from None
        return found

    def key_of(self, sealed: str) -> int | None:
        """Return which key opens it, counted from the present one; None when none does."""
        for number, fernet in enumerate(self._fernets):
            with suppress(InvalidToken):
                fernet.decrypt(sealed)
                return number
        return None

    def mark(self, *parts: str) -> str:
        """Mark words so that the same words get the same mark, which tells nothing without the key."""
        self._require_right()
        return self._mark(self._marking[0], parts)

    def marks(self, *parts: str) -> list[str]:
        """Mark words with every key, the present one first."""
        self._require_right()
        return [self._mark(key, parts) for key in self._marking]

    def _require_right(self) -> None:
        if self.wrong is not None:
            raise self.wrong

    @staticmethod
    def _mark(key: bytes, parts: tuple[str, ...]) -> str:
        # Each part with its length: ("ab", "c") and ("a", "bc") are different words.
        whole = "".join(f"{len(part)}:{part}" for part in parts)
        return hashlib.blake2b(whole.encode(), key=key, digest_size=20).hexdigest()


def read_keys(path: Path) -> list[str]:
    """Read the keys of a file, one a line; skips empty lines and lines that begin with #."""
    lines = (line.strip() for line in path.read_text("utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def add_key(path: Path) -> int:
    """Put a new key first in a file, creating it if needed; returns how many keys it holds now.

    The file is exchanged as a whole and can be read by its owner alone.
    """
    keys = [new_key(), *(read_keys(path) if path.exists() else [])]
    _write(path, keys)
    return len(keys)


def keep_first(path: Path) -> int:
    """Keep only the first key of a file; returns how many were dropped."""
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
