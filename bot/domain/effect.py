"""Ask the reporters whether a change can be seen, half a year and a year after it was carried out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.calendar import months_after
from bot.domain.fate import Fate, Fates, declared
from bot.domain.suppression import THRESHOLDS, WITHHELD, Audience, Counted, Figure, Table, suppress, total


class Effect(StrEnum):
    """What a reporter may answer."""

    CLEARLY = "clearly"
    LITTLE = "little"
    NONE = "none"
    WORSE = "worse"
    UNKNOWN = "unknown"


ROUNDS = (6, 12)
"""Months after DONE at which is asked (process.md C.5)."""

OPEN_DAYS = timedelta(days=30)
"""So long a round is open; until then an answer may be changed."""

TOTAL = "total"


@dataclass(frozen=True, kw_only=True)
class EffectRound:
    """One round of questions about one proposal.

    Attributes:
        months: after DONE; one of :data:`ROUNDS`.
        due_on: the Helsinki date from which it may be asked.
        asked_at: when it was asked; None before.
        closes_on: the last day on which may be answered.
        closed_at: when the answers were counted.
        told: what may be told of them, by ``TOTAL`` and :class:`Effect`; empty until they were counted.
    """

    proposal_id: str
    months: int
    due_on: date
    asked_at: datetime | None = None
    closes_on: date | None = None
    closed_at: datetime | None = None
    told: dict[str, Figure] = field(default_factory=dict)

    def open_on(self, today: date) -> bool:
        """Return whether one can answer on this day."""
        return self.closes_on is not None and today <= self.closes_on and self.closed_at is None


ROUND_FATES = declared(
    EffectRound,
    {
        Fate.ENVELOPE: "proposal_id months due_on asked_at closes_on closed_at",
        Fate.OFFICIAL: "told",
    },
)

ANSWER_FATES: Fates = {
    "id": Fate.ENVELOPE,
    "proposal_id": Fate.ENVELOPE,
    "months": Fate.ENVELOPE,
    "observation_id": Fate.LINK,
    "person_id": Fate.LINK,
    "answer": Fate.CODE,
    "closed_at": Fate.ENVELOPE,
}
"""One answer, which is a row and no dataclass; nobody writes words in it."""


def rounds_of(proposal_id: str, done_on: date) -> list[EffectRound]:
    """The rounds of a proposal that was carried out on a day."""
    return [
        EffectRound(proposal_id=proposal_id, months=months, due_on=months_after(done_on, months))
        for months in ROUNDS
    ]


def counted(answers: Iterable[tuple[Effect, str | None]]) -> dict[str, Figure]:
    """Return what may be told of a round's answers; each has its reporter's id, or None if it is unknown."""
    rows = tuple(Counted(reporter=reporter, codes=(answer.value,)) for answer, reporter in answers)
    threshold = THRESHOLDS[Audience.INTERNAL]
    table = Table(codes=tuple(effect.value for effect in Effect), rows=rows)
    whole = total(rows, threshold)
    single = dict.fromkeys(table.codes, WITHHELD) if whole is WITHHELD else suppress(table, threshold)
    return {TOTAL: whole, **single}


def latest(rounds: Sequence[EffectRound]) -> EffectRound | None:
    """The last round whose answers were counted."""
    closed = [one for one in rounds if one.closed_at]
    return max(closed, key=lambda one: one.months) if closed else None
