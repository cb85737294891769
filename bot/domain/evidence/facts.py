"""Facts of a document: frozen plain values, one canonical JSON, and its hash."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from hashlib import sha256
from typing import Any, TypeAlias

from bot.domain.wordings import Wording

Words: TypeAlias = str | None
"""The working group's own words; None when they repeat an observation's and so must not leave it."""

InLanguages: TypeAlias = Wording | Words
"""Such words in each language they are written in; in an older version's document in the first alone."""


@dataclass(frozen=True, kw_only=True)
class Named:
    """A phenomenon or proposal by its number."""

    number: str
    title: InLanguages


def plain(facts: Any) -> dict[str, Any]:
    """Return a dataclass of facts as JSON holds it: days as ISO text, tuples as lists, codes as text."""
    found: dict[str, Any] = json.loads(canonical(facts))
    return found


def canonical(facts: Any) -> bytes:
    """Return the one JSON of these facts: UTF-8, sorted keys, no white space, half a character as "?"."""
    return canonical_of(asdict(facts))


def canonical_of(said: Mapping[str, Any]) -> bytes:
    """Return the same of what is plain already."""
    text = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_iso)
    return text.encode(errors="replace")


def _iso(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} is no plain value")


def facts_hash(facts: Any) -> str:
    """Return the SHA-256 of the canonical JSON, in 64 hexadecimal digits."""
    return sha256(canonical(facts)).hexdigest()
