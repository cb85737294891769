"""The facts of an area's quarter: what was asked there and answered, and what was published of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.evidence.facts import Named, Words
from bot.domain.evidence.published import Counts, Published
from bot.domain.evidence.silence import Silence


class AreaKind(StrEnum):
    """Whose quarter it is."""

    MUNICIPALITY = "municipality"
    GROUP = "group"
    COUNTY = "county"


@dataclass(frozen=True, kw_only=True)
class ReportArea:
    """The area of a report.

    Attributes:
        name: a municipality's Finnish name, a group's name, or ``COUNTY``.
        swedish: a municipality's Swedish name, else the same.
        group: the group of areas that its counts are told of; empty when it has none.
        members: the municipalities that it consists of, Finnish name to Swedish.
    """

    kind: AreaKind
    name: str
    swedish: str
    group: str
    members: Mapping[str, str]


class Bond(StrEnum):
    """How a proposal belongs to an area: the first that holds, in this order."""

    ASKED = "asked"  # its recipient's name names the area
    NAMED = "named"  # its own words name it
    PUBLISHED = "published"  # it is to change a published phenomenon that concerns the area
    COUNTY = "county"  # it concerns the whole county, as its words or its phenomenon say
    UNNAMED = "unnamed"  # neither it nor its phenomenon names any area


@dataclass(frozen=True, kw_only=True)
class SentProposal(Named):
    """A proposal that was sent, and how its recipient answered.

    Attributes:
        state: its code on the day of the facts.
        sent_on: Helsinki date.
        answer: the code of the answer's state; empty while there is none.
        days: from the day it was sent to the answer, else to the day of the facts or to its end.
        waits: whether an answer is waited for.
        until: the day by which an answer was asked for, or by which it is carried out once it was promised.
        reason: of the answer, or why it ended without one; empty when nothing was said.
    """

    bond: str
    recipient: Words
    state: str
    sent_on: date
    answer: str
    days: int
    waits: bool
    until: date | None
    reason: Words


@dataclass(frozen=True, kw_only=True)
class DoneProposal(Named):
    """A proposal that was carried out in the quarter or evaluated in it.

    Attributes:
        changed, where: what changed, and where, as whoever did it said.
        since: from which day on; None when it is not known.
        effect: what came of it, in the group's words; empty before it was evaluated.
    """

    changed: Words
    where: Words
    since: date | None
    effect: Words


@dataclass(frozen=True, kw_only=True)
class Plans:
    """What the coordinator proposes for the next quarter.

    Attributes:
        language: in which it was written.
        lines: one proposal each.
    """

    language: str
    lines: tuple[Words, ...]


class CountsState(StrEnum):
    """What can be said of the quarter's counts."""

    TOLD = "told"
    FEW = "few"  # published, and the total is withheld
    UNPUBLISHED = "unpublished"


@dataclass(frozen=True, kw_only=True)
class MunicipalFacts:
    """All that an area's quarter shows.

    Attributes:
        period: its key, ``2026-Q4``.
        as_of: the Helsinki date on which the facts were chosen.
        asked: proposals that the area was asked, those that wait first.
        concerning: other proposals that concern it, in the same order.
        more_proposals: how many more of both there are than a report of four pages holds.
        worries, joys: published phenomena, the newest first.
        others: published before the quarter, or too long to be shown whole: they are named alone.
        more_published: how many more published phenomena there are.
        plans: for the next quarter; None when nobody has written them yet.
        done: proposals of both that were carried out, with what changed.
        counts_state: whether ``counts`` tell anything.
        counts: the total, and the area group's own figure when the plan tells it; None when unpublished.
        silence: of which services nothing is known, within the area's group.
        meeting: of the working group, the next one; None when none is called.
        names: of the municipalities that are named, Finnish to Swedish.
    """

    kind: str = "municipal"
    level: str = "organisation"
    area: ReportArea
    period: str
    as_of: date
    asked: tuple[SentProposal, ...]
    concerning: tuple[SentProposal, ...]
    more_proposals: int
    worries: tuple[Published, ...]
    joys: tuple[Published, ...]
    others: tuple[Published, ...]
    more_published: int
    plans: Plans | None
    done: tuple[DoneProposal, ...]
    counts_state: str
    counts: Counts | None
    silence: Silence
    meeting: date | None
    names: Mapping[str, str]
