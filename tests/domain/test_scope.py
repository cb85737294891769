"""What a scope covers."""

import pytest

from bot.domain.areas import area_groups
from bot.domain.county import KAINUU
from bot.domain.form import WHOLE_COUNTY
from bot.domain.scope import COUNTY_SCOPE, Scope, covers, handles, is_known, parts_of, scope_from

AREAS = area_groups("Kajaani: Kajaani 36400, Vuolijoki 0; Muu Kainuu: Kuhmo 7600, Sotkamo 10100")


@pytest.mark.parametrize(
    ("scope", "area", "told"),
    [
        ("", WHOLE_COUNTY, True),
        ("", "Kuhmo", True),
        ("", "Muu Kainuu", True),
        ("Kuhmo", "Kuhmo", True),
        ("Kuhmo", "Sotkamo", False),
        ("Kuhmo", "Muu Kainuu", False),
        ("Kuhmo", WHOLE_COUNTY, False),
        ("Muu Kainuu", "Kuhmo", True),
        ("Muu Kainuu", "Muu Kainuu", True),
        ("Muu Kainuu", "Kajaani", False),
        ("Muu Kainuu", WHOLE_COUNTY, False),
        ("Kajaani", "Kajaani", True),
        ("Kajaani", "Vuolijoki", False),  # the municipality is meant, not the group of the same name
        ("Kuhmo|LASTEN", "Kuhmo", True),
        ("Kuhmo|LASTEN", "Sotkamo", False),
    ],
)
def test_a_scope_covers_what_lies_in_it(scope: str, area: str, *, told: bool) -> None:
    assert covers(scope_from(scope), area, AREAS) is told


@pytest.mark.parametrize(
    ("scope", "area", "task", "theirs"),
    [
        ("", "NOT_TOLD", "", True),
        ("Kuhmo", "Kuhmo", "", True),
        ("Kuhmo", "NOT_TOLD", "LASTEN", False),
        ("Muu Kainuu", "Kuhmo", "IAKK", True),
        ("Muu Kainuu", "SEVERAL", "IAKK", False),
        ("|LASTEN", "NOT_TOLD", "LASTEN", True),
        ("|LASTEN", "Kuhmo", "", False),
        ("Kuhmo|LASTEN", "Kuhmo", "LASTEN", True),
        ("Kuhmo|LASTEN", "Kuhmo", "IAKK", False),
        ("Kuhmo|LASTEN", "Sotkamo", "LASTEN", False),
    ],
)
def test_a_first_handler_handles_what_lies_in_their_scope(
    scope: str, area: str, task: str, *, theirs: bool
) -> None:
    assert handles(scope_from(scope), area, task, AREAS) is theirs
    areas, tasks = ("NOT_TOLD", "SEVERAL", *KAINUU), ("LASTEN", "IAKK")
    parts = parts_of([scope_from(scope)], areas, tasks, AREAS)
    assert (parts is None or f"{area}|{task}" in parts) is theirs


def test_several_scopes_add_up_and_the_county_is_everything() -> None:
    two = [scope_from("Kuhmo|LASTEN"), scope_from("Sotkamo|IAKK")]
    assert parts_of(two, KAINUU, ("LASTEN", "IAKK"), AREAS) == {"Kuhmo|LASTEN", "Sotkamo|IAKK"}
    assert parts_of([*two, COUNTY_SCOPE], KAINUU, ("LASTEN", "IAKK"), AREAS) is None
    assert parts_of([], KAINUU, ("LASTEN",), AREAS) == frozenset()


def test_a_key_is_read_as_it_was_written() -> None:
    for scope in (COUNTY_SCOPE, Scope(area="Kuhmo"), Scope(service_task="LASTEN")):
        assert scope_from(scope.key) == scope


def test_a_name_that_the_settings_do_not_have_is_unknown() -> None:
    known = {name for name in ("", "Kuhmo", "Muu Kainuu", "Vuolijoki", "Kainuu") if _known(name)}
    assert known == {"", "Kuhmo", "Muu Kainuu"}


def _known(area: str) -> bool:
    return is_known(Scope(area=area), KAINUU, AREAS)
