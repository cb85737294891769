"""What the form of a publication says before anybody has filled it: codes that tell nothing of a reporter."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

from bot.domain.areas import AreaGroup, group_of
from bot.domain.codes import Aspect, Need, ObservationType
from bot.domain.observation import Observation
from bot.domain.phenomenon import OPENS
from bot.domain.priority import WEAKEST
from bot.domain.publication import Tone
from bot.domain.suppression import Audience, Counted, cell_of


def publication_areas(municipalities: Collection[str], groups: Sequence[AreaGroup]) -> tuple[str, ...]:
    """Return the areas that a publication may name: the county's area groups, else its municipalities."""
    return tuple(group.name for group in groups) or tuple(municipalities)


def prefilled(
    observations: Sequence[Observation], municipalities: Collection[str], groups: Sequence[AreaGroup]
) -> Mapping[str, Any]:
    """Return answers to :func:`bot.domain.publication.publication_form` from a phenomenon's observations.

    A code stands in it when as many observations and reporters as open a phenomenon chose it: of fewer it
    might tell who reported. The words are left to their writer, and the level is the narrower one.
    """
    said: dict[str, Any] = {"level": Audience.ORGANISATION.value}
    types = _common(observations, ObservationType, lambda one: [one.type])
    if types:
        said["tone"] = (Tone.JOY if types[0] == ObservationType.POS else Tone.WORRY).value
    needs = [
        code for code in _common(observations, Need, lambda one: [one.need_main]) if code != Need.UNKNOWN
    ]
    if needs:
        said["need"] = needs[0]
    said["aspects"] = _common(observations, Aspect, lambda one: one.value("aspect"))
    weakest = [one for one in observations if not WEAKEST.isdisjoint(one.value("target_group"))]
    said["weakest"] = _passes(weakest)
    areas = publication_areas(municipalities, groups)
    said["areas"] = _common(
        observations, areas, lambda one: [group_of(one.area, groups) if groups else one.area]
    )
    return said


def _common(
    observations: Sequence[Observation],
    codes: Iterable[str],
    chosen: Callable[[Observation], Collection[str]],
) -> list[str]:
    """Return the codes that enough observations chose, the most frequent first."""
    by = {str(code): [one for one in observations if code in chosen(one)] for code in codes}
    enough = [code for code, found in by.items() if _passes(found)]
    return sorted(enough, key=lambda code: -len(by[code]))


def _passes(observations: Iterable[Observation]) -> bool:
    return OPENS.passes(cell_of(Counted(reporter=one.person_id, codes=()) for one in observations))
