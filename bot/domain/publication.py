"""A publication: words about a phenomenon that a person wrote for others and the chair approved."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.suppression import Audience


class PublicationState(StrEnum):
    """Where a publication stands."""

    PROPOSED = "proposed"  # by the coordinator, who may still change it
    PUBLISHED = "published"  # approved by the chair
    DECLINED = "declined"  # by the chair, with a reason
    WITHDRAWN = "withdrawn"  # after it was published; what used it is marked


class Tone(StrEnum):
    """Whether it is a joy or a worry, as a wellbeing report sorts them."""

    JOY = "joy"
    WORRY = "worry"


@dataclass(frozen=True, kw_only=True)
class Written:
    """The words in one language; nothing is translated by a machine.

    Attributes:
        title: at most 80 characters.
        summary: about three sentences, at most 600 characters.
        conclusion: at most 300 characters; empty when there is none yet.
        ask: what is asked of those who decide, at most 300 characters; empty when nothing is.
    """

    title: str
    summary: str
    conclusion: str
    ask: str


@dataclass(frozen=True, kw_only=True)
class Publication:
    """What others may read of a phenomenon.

    Attributes:
        number: ``J-2026-0001``, running per year.
        level: the widest audience that may read it, the organisation or the public.
        tone, need, aspects, weakest: where it stands in a report, in codes that the coordinator chose.
        areas: municipalities by Finnish name or area groups by name; none means the whole county.
        words: by language code; Finnish, or the one it was written in, at least.
        since: when the present state began.
    """

    id: str
    number: str
    phenomenon_id: str
    level: Audience
    state: PublicationState
    tone: Tone
    need: str
    aspects: tuple[str, ...]
    weakest: bool
    areas: tuple[str, ...]
    words: Mapping[str, Written]
    created_at: datetime
    since: datetime
    version: int = 1
