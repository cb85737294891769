"""Maps of what is not known, as a county might have them."""

from collections.abc import Sequence
from itertools import cycle

from bot.domain.county import KAINUU
from bot.domain.coverage import Coverage, Staff
from bot.domain.evidence.silence import GroupSilence, Silence
from bot.domain.heard import UNITS, HeardCount
from bot.domain.membership import Membership
from bot.domain.selection.silence import counted, for_group, for_others, representation

UNTIL = "2026-Q3"
WHOLE = ("COUNTY",)
TWO = ("Kajaani", "Muu Kainuu")
MANY = ("Kajaani", "Kuhmo", "Sotkamo", "Suomussalmi", "Paltamo ja Puolanka", "Hyrynsalmi ja Ristijärvi")
PEOPLE = (3, 0, 1, 3, 2, 0, 0)
"""How many told of one unit after the other."""

COVERAGE = tuple(
    Coverage(service_task=task, area=area, staff=staff)
    for task, area, staff in (
        ("TYOIK", "Kajaani", Staff.MANY),
        ("TYOIK", "Muu Kainuu", Staff.SOME),
        ("LASTEN", "Kajaani", Staff.MOST),
        ("PERHOI", "Kajaani", Staff.SOME),
        ("PERHOI", "Muu Kainuu", Staff.FEW),
        ("SOSPAI", "Kajaani", Staff.MANY),
    )
)


def counts(areas: Sequence[str]) -> tuple[HeardCount, ...]:
    """A quarter in which some were heard enough, some little and some not."""
    people = cycle(PEOPLE)
    return tuple(
        HeardCount(
            quarter=UNTIL,
            name=name,
            code=code,
            area=area,
            reporters=0,
            of_year=many,
            enough=many == max(PEOPLE),
        )
        for name, codes in UNITS.items()
        for code in codes
        for area in areas
        for many in [next(people)]
    )


def others(areas: Sequence[str] = TWO, coverage: Sequence[Coverage] = COVERAGE) -> Silence:
    """What others are told."""
    return for_others(UNTIL, areas, counted(counts(areas)), coverage)


def group(areas: Sequence[str] = TWO, coverage: Sequence[Coverage] = COVERAGE) -> GroupSilence:
    """What the working group is told; one service fell silent after it was heard."""
    last = {("service_task", code, area): "2025-Q2" for code in ("LAPERH", "LASTEN") for area in areas}
    silence = for_group(UNTIL, areas, counted(counts(areas)), coverage, last)
    members = [
        Membership(person_id="leena", service_task="TYOIK", municipality="Kajaani"),
        Membership(person_id="kaisa", service_task="LAPERH", municipality="COUNTY"),
    ]
    return GroupSilence(silence=silence, representation=representation(members, KAINUU))


def nothing_counted(areas: Sequence[str] = TWO) -> GroupSilence:
    """A county whose first quarter is not over, and whose members have said nothing of themselves."""
    silence = for_group("", areas, {}, (), {})
    return GroupSilence(silence=silence, representation=representation((), KAINUU))
