"""Each observation belongs to exactly one working group: the most specific, else the county's."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.codes import Language, ServiceTask
from bot.domain.county import KAINUU
from bot.domain.errors import Refusal
from bot.domain.form import AREA_CODES
from bot.domain.group import EVERYTHING, Remit, WorkingGroup
from bot.domain.group_ownership import county_group, owner_of

START = datetime(2026, 1, 1, tzinfo=UTC)
AREAS = ("", *AREA_CODES, *KAINUU, "Vuolijoki")  # the last was merged into another long ago
TASKS = ("", *ServiceTask)


def a_group(id_: str, *municipalities: str, services: tuple[str, ...] = (), day: int = 0) -> WorkingGroup:
    """A working group, linked so many days after the first."""
    return WorkingGroup(
        id=id_,
        tenant_id="t",
        team_id=f"team {id_}",
        channel_id=f"channel {id_}",
        service_url="https://invalid",
        language=Language.FI,
        linked_at=START + timedelta(days=day),
        municipalities=municipalities,
        services=services,
    )


COUNTY = a_group("county", day=1)
KUHMO = a_group("kuhmo", "Kuhmo")
CHILDREN = a_group("children", services=("LASTEN", "PERHOI"), day=2)
KUHMO_CHILDREN = a_group("kuhmo children", "Kuhmo", services=("LASTEN",), day=3)
EAST = a_group("east", "Sotkamo", "Suomussalmi", day=4)
SOTKAMO = a_group("sotkamo", "Sotkamo", day=5)
ALL = (COUNTY, KUHMO, CHILDREN, KUHMO_CHILDREN, EAST, SOTKAMO)

SAID = {
    ("Kuhmo", "LASTEN"): "kuhmo children",
    **{("Kuhmo", task): "kuhmo" for task in TASKS if task != "LASTEN"},
    **{("Suomussalmi", task): "east" for task in TASKS},
    **{
        (area, task): "children"
        for area in AREAS[4:]
        if area not in ("Kuhmo", "Suomussalmi", "Sotkamo")
        for task in ("LASTEN", "PERHOI")
    },
}
"""Whose what is, of the groups above; all else is the county group's, also where two are alike (Sotkamo)."""


@pytest.mark.parametrize(("area", "task"), [*product(AREAS, TASKS)])
def test_each_pair_of_area_and_service_has_the_owner_of_the_table(area: str, task: str) -> None:
    owner = owner_of(area, task, ALL)
    assert owner is not None
    assert owner.id == SAID.get((area, task), "county")


def test_without_a_group_nobody_owns_and_one_group_owns_all() -> None:
    assert {owner_of(area, task, ()) for area, task in product(AREAS, TASKS)} == {None}
    assert {owner_of(area, task, [KUHMO]) for area, task in product(AREAS, TASKS)} == {KUHMO}


def test_the_county_group_is_the_oldest_that_is_for_everything() -> None:
    later = a_group("later", day=9)
    assert county_group([later, KUHMO, COUNTY]) == COUNTY
    assert county_group([replace(COUNTY, left_at=START), KUHMO, later]) == later
    assert county_group([SOTKAMO, KUHMO]) == KUHMO
    assert county_group([replace(KUHMO, left_at=START)]) is None


_AREAS, _TASKS = tuple(KAINUU), tuple(ServiceTask)
_SOME = st.builds(
    lambda n, areas, tasks, day, left: replace(
        a_group(f"g{n}", *sorted(areas), services=tuple(sorted(tasks)), day=day),
        left_at=START if left else None,
    ),
    st.integers(0, 99),
    st.sets(st.sampled_from(_AREAS), max_size=3),
    st.sets(st.sampled_from(_TASKS), max_size=3),
    st.integers(0, 9),
    st.booleans(),
)
GROUPS = st.lists(_SOME, max_size=6, unique_by=lambda group: group.id)


@given(GROUPS, st.sampled_from(AREAS), st.sampled_from(TASKS))
def test_exactly_one_working_group_owns_whatever_the_order(
    groups: list[WorkingGroup], area: str, task: str
) -> None:
    owner = owner_of(area, task, groups)
    assert owner == owner_of(area, task, groups[::-1])
    there = [group for group in groups if group.left_at is None]
    assert (owner in there) if there else owner is None
    if owner and owner != county_group(groups):  # it is for this, and no other that is as specific is too
        assert area in owner.municipalities or task in owner.services
        rivals = [
            one
            for one in there
            if bool(one.municipalities) == bool(owner.municipalities)
            and bool(one.services) == bool(owner.services)
            and (not one.municipalities or area in one.municipalities)
            and (not one.services or task in one.services)
        ]
        assert rivals == [owner]


WIDEST = Remit(services=("LASTEN", "IAKK"), municipalities=("Kuhmo", "Sotkamo"))


@pytest.mark.parametrize(
    ("widest", "wanted", "kept"),
    [
        (EVERYTHING, EVERYTHING, EVERYTHING),
        (EVERYTHING, WIDEST, WIDEST),
        (WIDEST, EVERYTHING, WIDEST),
        (WIDEST, Remit(services=("IAKK",)), Remit(services=("IAKK",), municipalities=("Kuhmo", "Sotkamo"))),
        (WIDEST, Remit(municipalities=("Kajaani",)), None),
        (WIDEST, Remit(services=("IAKK", "VAMM"), municipalities=("Kuhmo",)), None),
    ],
)
def test_a_code_is_narrowed_and_never_widened(widest: Remit, wanted: Remit, kept: Remit | None) -> None:
    if kept is not None:
        assert widest.narrowed(wanted) == kept
        return
    with pytest.raises(Refusal, match="link-wider"):
        widest.narrowed(wanted)
