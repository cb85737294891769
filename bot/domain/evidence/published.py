"""What a document shows of publications and releases: the only words and counts that leave the group."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain.publication import Written
from bot.domain.suppression import Figure


@dataclass(frozen=True, kw_only=True)
class Published:
    """A publication as a document shows it.

    Attributes:
        number: ``J-2026-0001``.
        version: of its words, so that a later change is told apart.
        published_on: Helsinki date.
        tone, need, aspects, weakest, areas: as in :class:`bot.domain.publication.Publication`.
        words: by language code; a document takes its own language's, else says in which they were written.
    """

    number: str
    version: int
    published_on: date
    tone: str
    need: str
    aspects: tuple[str, ...]
    weakest: bool
    areas: tuple[str, ...]
    words: Mapping[str, Written]


@dataclass(frozen=True, kw_only=True)
class Counts:
    """What one release tells of a period, as it was published.

    Attributes:
        release: its number, ``R-2027-0001``.
        period: its key.
        audience: whom it tells.
        hash: the release's own.
        observations, reporters: the least that a told count stands for.
        tables: each table's name to its figures by code.
    """

    release: str
    period: str
    audience: str
    hash: str
    observations: int
    reporters: int
    tables: Mapping[str, Mapping[str, Figure]]
