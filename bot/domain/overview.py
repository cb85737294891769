"""What its observations tell of a phenomenon, for the working group that sees each of them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.domain.codes import Extent, Trend
from bot.domain.form import AREA_CODES, NOT_TOLD, SEVERAL_MUNICIPALITIES, WHOLE_COUNTY
from bot.domain.observation import Observation
from bot.domain.priority import WEAKEST, seen_in
from bot.domain.suppression import cell_with


@dataclass(frozen=True, kw_only=True)
class Overview:
    """What is known of a phenomenon; what nobody answered is not known.

    Attributes:
        observations: how many there are.
        reporters: how many people they surely come from.
        areas: where it is seen, as the form has areas, the most frequent first.
        municipalities: in how many that surely is.
        trend: the code that most of those chose who told; empty where nobody did.
        extent: the widest that somebody has seen; empty where nobody told.
        weakest: whether it concerns a group in the weakest position; None where that is not known.
    """

    observations: int
    reporters: int
    areas: tuple[str, ...]
    municipalities: int
    trend: str
    extent: str
    weakest: bool | None


def overview(observations: Sequence[Observation], *, of: int) -> Overview:
    """Return what these tell together; ``of`` is how many municipalities the county has."""
    areas = _frequent(one.area for one in observations if one.area not in ("", NOT_TOLD))
    named = {*areas} - {*AREA_CODES}
    several, whole = SEVERAL_MUNICIPALITIES in areas, WHOLE_COUNTY in areas
    known = len({one.person_id for one in observations} - {None})
    trends = _frequent(str(one.value("trend")) for one in observations if one.value("trend") in _TRENDS)
    extents = {one.value("extent") for one in observations}
    return Overview(
        observations=len(observations),
        reporters=cell_with(len(observations), known).reporters,
        areas=areas,
        municipalities=seen_in(len(named), several=several, whole=whole, of=of),
        trend=trends[0] if trends else "",
        extent=next((one.value for one in reversed(_EXTENTS) if one in extents), ""),
        weakest=_weakest(observations),
    )


_EXTENTS = tuple(one for one in Extent if one is not Extent.UNKNOWN)
"""From the narrowest to the widest, as the form has them."""


_TRENDS = frozenset(Trend) - {Trend.NA}


def _frequent(codes: Iterable[str]) -> tuple[str, ...]:
    """Each once, the most frequent first; of equally frequent ones the first that was said."""
    return tuple(code for code, _ in Counter(codes).most_common())


def _weakest(observations: Iterable[Observation]) -> bool | None:
    """One yes is enough; a no needs the answer of all."""
    said = [
        WEAKEST.isdisjoint(groups) if (groups := one.value("target_group")) else None for one in observations
    ]
    if False in said:
        return True
    return None if None in said or not said else False
