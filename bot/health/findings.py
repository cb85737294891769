"""What the doctor found: which check, how bad, and what to do, for a person and for a monitoring system."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Check(StrEnum):
    """What is checked, in the order shown. Monitoring systems know these names: add, never rename."""

    SETTINGS = "settings"
    VERSIONS = "versions"
    SDK = "sdk"
    LIMITS = "limits"
    NAMES = "names"
    FILES = "files"
    DISK = "disk"
    DATABASE = "database"
    IDENTITY_KEY = "identity_key"
    LEDGER = "ledger"
    BACKUP = "backup"
    IDENTITY = "identity"
    CREDENTIAL = "credential"
    SIGNING_KEYS = "signing_keys"
    CLOCK = "clock"
    TOKEN = "token"  # noqa: S105 - the name of a check
    PORT = "port"
    ENDPOINT = "endpoint"
    GROUPS = "groups"
    ROSTER = "roster"
    ROLES = "roles"
    ALLOWED_WORDS = "allowed_words"
    NOTICES = "notices"


class Level(StrEnum):
    """How bad it is."""

    OK = "ok"
    NOTE = "note"
    MEND = "mend"


_SHOWN: Mapping[Level, str] = {Level.OK: "ok  ", Level.NOTE: "note", Level.MEND: "MEND"}


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing that was found.

    Attributes:
        check: what was looked at.
        level: whether it is in order, good to know, or must be mended.
        says: in plain words, with what to do; no secret and no person stands in it.
    """

    check: Check
    level: Level
    says: str

    def __str__(self) -> str:
        return f"{_SHOWN[self.level]}  {self.says}"


class Findings:
    """All that was found, in the order of the checks, whichever ended first."""

    def __init__(self, found: Iterable[Finding] = ()) -> None:
        self._found = list(found)

    def add(self, finding: Finding) -> None:
        """Add one more."""
        self._found.append(finding)

    @property
    def found(self) -> list[Finding]:
        """All of them; those of one check stand as they were added."""
        order = list(Check)
        return sorted(self._found, key=lambda one: order.index(one.check))

    @property
    def serious(self) -> bool:
        """Whether something must be mended."""
        return any(one.level is Level.MEND for one in self._found)

    @property
    def lines(self) -> list[str]:
        """One finding a line, good ones too."""
        return [str(one) for one in self.found]

    def as_json(self) -> dict[str, Any]:
        """Return ``{"serious": bool, "findings": [{"check": str, "level": str, "says": str}]}``."""
        found = [{"check": one.check, "level": one.level, "says": one.says} for one in self.found]
        return {"serious": self.serious, "findings": found}


@dataclass(frozen=True, kw_only=True)
class Report:
    """Where one check writes what it finds.

    Attributes:
        check: the check.
        into: where all findings come together.
    """

    check: Check
    into: Findings

    def ok(self, says: str) -> None:
        """Add what is in order."""
        self._add(Level.OK, says)

    def note(self, says: str) -> None:
        """Add what is good to know."""
        self._add(Level.NOTE, says)

    def mend(self, says: str) -> None:
        """Add what must be mended."""
        self._add(Level.MEND, says)

    def _add(self, level: Level, says: str) -> None:
        self.into.add(Finding(check=self.check, level=level, says=says))
