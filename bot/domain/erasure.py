"""An erasure: that something was destroyed, when and why, and never what it said."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.fate import Fate, of
from bot.domain.observation import OBSERVATION_FATES


class ErasureKind(StrEnum):
    """What is destroyed; each kind can be carried out again on a copy from before."""

    WITHDRAWN = "withdrawn"  # all content of an observation that was taken back; number, state and date stay
    CONTENT = "content"  # the words of an observation, and who made it; its codes stay, for counting
    LINK = "link"  # what leads from an observation to its reporter
    MASK = "mask"  # words in some fields of an observation; done again, a mark stands in their place
    PERSON = "person"  # a person, with address, draft and notices
    ENDORSER = "endorser"  # what leads from an endorsement to its person; that it was given stays
    ROW = "row"  # a row that has had its time, as ``table:id``


class Rule(StrEnum):
    """Why: the retention time that ended, or a person's wish."""

    DRAFT = "draft"
    WITHDRAWN = "withdrawn"
    LINK = "link"
    TEXT = "text"
    NOTICES = "notices"
    LOG = "log"
    OPENINGS = "openings"
    READS = "reads"
    REQUESTS = "requests"
    ENDORSEMENTS = "endorsements"
    EFFECTS = "effects"
    DOCUMENTS = "documents"
    COUNTED = "counted"  # votes, once they are counted; no time has to end
    ASKED = "asked"  # by its reporter, or for somebody who might be recognised; no time has to end


WORDS = of(OBSERVATION_FATES, Fate.WORDS)
"""The fields of an observation in which people write, and which can be masked."""


@dataclass(frozen=True, kw_only=True)
class Erasure:
    """One thing destroyed.

    Attributes:
        id: random; by it a copy of the database knows whether the erasure has reached it.
        at: aware.
        subject: the id of the observation or person; for a row ``table:id``.
        fields: for MASK, the observation's fields in which words were replaced; of :data:`WORDS`.

    Raises:
        ValueError: a field in which nobody writes.
    """

    id: str
    at: datetime
    rule: Rule
    kind: ErasureKind
    subject: str
    fields: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not set(self.fields) <= set(WORDS):
            raise ValueError("only words of an observation can be masked")
