"""Published counts: computed once, or added up from what was published before, and then never changed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID, uuid5

from bot.domain.cross_table import suppress_cross_table
from bot.domain.period import Period
from bot.domain.release_tables import Counting
from bot.domain.suppression import WITHHELD, Audience, Figure, Threshold, suppress, told
from bot.domain.table_names import ALL, CROSSED, TOTAL, pair

Tables = Mapping[str, Mapping[str, Figure]]
"""Each table's name to its figures by code; plain JSON."""

BEFORE_PLANS = (TOTAL, "type", "need_main", "sector", CROSSED)
"""The tables of a release from before there were plans."""


@dataclass(frozen=True, kw_only=True)
class Release:
    """The figures published to one audience for one period. The log says who published them.

    Attributes:
        id: of :func:`id_of`; at random in those from before it.
        number: ``R-2027-0001``, running by the year it was made in; empty before there were numbers.
        period: its key, such as ``2026-Q3``; with the audience it is unique.
        observations, reporters: the threshold that it was made with.
        taxonomy: the wording of the Act that its needs follow.
        facts_hash: of all the rest: see :mod:`bot.domain.release_chain`.
        previous_hash: that of the release before it.
        changed: the codes of each table that could not be counted over the whole time, as the classification
            has changed; they are withheld whatever their counts, so that naming them tells of none. Tables
            without such codes are not in it.
    """

    id: str
    audience: Audience
    period: str
    made_at: datetime
    observations: int
    reporters: int
    tables: Tables
    number: str = ""
    taxonomy: str = ""
    facts_hash: str = ""
    previous_hash: str = ""
    changed: Mapping[str, list[str]] = field(default_factory=dict)


_RELEASES = UUID("6f2a4f0e-6d0c-5b6e-9a3f-3a1b0c9d7e52")


def id_of(audience: Audience, period: Period) -> str:
    """Return a release's id, in every database the same: a period is published once to an audience.

    Its hash holds the id, and documents show the hash: with a random one the same counts made other files.
    """
    return uuid5(_RELEASES, f"{audience}/{period.key}").hex


def told_of(
    counted: Counting, threshold: Threshold, names: Iterable[str], *, total_known: bool = True
) -> Tables:
    """Return what may be told of these tables.

    Args:
        counted: all counts of the period.
        threshold: the least that a told count stands for.
        names: of the tables that are told.
        total_known: whether the total of just these observations is told.
    """
    return {name: _table(counted, threshold, name, known=total_known) for name in names}


def _table(counted: Counting, threshold: Threshold, name: str, *, known: bool) -> Mapping[str, Figure]:
    if name == TOTAL:
        return {ALL: told(counted.tables[TOTAL].cell([ALL]), threshold)}
    changed = counted.changed.get(name, frozenset())
    if name != CROSSED:
        return suppress(counted.tables[name], threshold, total_known=known, changed=changed)
    crossing = suppress_cross_table(
        counted.crossing, threshold, total_known=known, changed=counted.changed.get("need_main", frozenset())
    )
    return {pair(kind, need): figure for (need, kind), figure in crossing.items()}


def added(parts: Sequence[Mapping[str, Figure]]) -> Mapping[str, Figure]:
    """The sum of what was published of a table before; what any part withholds is withheld.

    A code that was added since was chosen by nobody when an older part was published.
    """
    codes = dict.fromkeys(code for part in parts for code in part)
    return {code: _sum([part.get(code, 0) for part in parts]) for code in codes}


def _sum(figures: Sequence[Figure]) -> Figure:
    known = [figure for figure in figures if figure is not WITHHELD]
    return sum(known) if len(known) == len(figures) else WITHHELD
