"""Who may appoint whom to what, and for which part of the county: the whole table."""

from datetime import UTC, date, datetime
from itertools import product

import pytest

from bot.domain.absence import LONGEST, Absence, checked
from bot.domain.appointing import APPOINTS, may_appoint, may_change, offered, reaches
from bot.domain.areas import AreaGroup
from bot.domain.errors import Refusal
from bot.domain.group import WorkingGroup
from bot.domain.roles import OF_GROUP, SCOPED, Role
from bot.domain.scope import COUNTY_SCOPE, Appointment, Scope

AREAS = (
    AreaGroup(
        name="Ylä-Kainuu", municipalities=("Suomussalmi", "Hyrynsalmi", "Puolanka"), inhabitants=12_000
    ),
    AreaGroup(name="Muu Kainuu", municipalities=("Kajaani", "Sotkamo"), inhabitants=50_000),
)


def group(*municipalities: str, services: tuple[str, ...] = ()) -> WorkingGroup:
    return WorkingGroup(
        id="g1",
        tenant_id="t",
        team_id="team",
        channel_id="channel",
        service_url="",
        language=None,
        linked_at=datetime(2026, 11, 20, tzinfo=UTC),
        services=services,
        municipalities=municipalities,
    )


WHOLE, NORTH = group(), group("Suomussalmi", "Hyrynsalmi", "Puolanka", "Kuhmo")
CHILDREN = group(services=("LASTEN", "LAPERH"))
BOTH = group("Kajaani", services=("LASTEN",))
GROUPS = {"whole": WHOLE, "north": NORTH, "children": CHILDREN, "both": BOTH}

TABLE = """
                     whole north children both
county                 x     .       .      .
Kajaani                x     .       .      .
Kuhmo                  x     x       .      .
Ylä-Kainuu             x     x       .      .
Muu-Kainuu             x     .       .      .
|LASTEN                x     .       x      .
|IAKK                  x     .       .      .
Kajaani|LASTEN         x     .       x      x
Kuhmo|LASTEN           x     x       x      .
Kajaani|IAKK           x     .       .      .
"""


def _read() -> dict[tuple[str, str], bool]:
    head, *rows = TABLE.strip().splitlines()
    found = {}
    for row in rows:
        scope, *marks = row.split()
        for name, mark in zip(head.split(), marks, strict=True):
            found[scope, name] = mark == "x"
    return found


def scope(said: str) -> Scope:
    area, _, task = said.partition("|")
    return Scope(area={"county": "", "Muu-Kainuu": "Muu Kainuu"}.get(area, area), service_task=task)


@pytest.mark.parametrize("role", SCOPED)
def test_a_coordinator_appoints_for_what_the_group_is_for(role: Role) -> None:
    for (said, name), may in _read().items():
        assert may_appoint({Role.COORDINATOR}, GROUPS[name], role, scope(said), AREAS) is may, (said, name)
        assert reaches(GROUPS[name], scope(said), AREAS) is may


def test_each_role_gives_what_the_table_says_and_nobody_gives_an_office() -> None:
    given = {(giver, role) for giver, roles in APPOINTS.items() for role in roles}
    assert {role for _, role in given} == {*OF_GROUP, *SCOPED}
    for giver, role in product(Role, Role):
        for where in GROUPS.values():
            theirs = any(
                may_appoint({giver}, where, role, one, AREAS)
                for one in (COUNTY_SCOPE, Scope(area="Kajaani", service_task="LASTEN"))
            )
            if (giver, role) not in given:
                assert not theirs
            elif role in OF_GROUP:
                assert theirs


@pytest.mark.parametrize("role", OF_GROUP)
def test_a_role_of_a_group_is_given_for_all_of_it(role: Role) -> None:
    for where in GROUPS.values():
        assert may_appoint({Role.COORDINATOR}, where, role, COUNTY_SCOPE, AREAS)
        assert not may_appoint({Role.COORDINATOR}, where, role, Scope(area="Kajaani"), AREAS)


@pytest.mark.parametrize(
    ("where", "of", "may"),
    [
        (WHOLE, "g1", True),
        (WHOLE, "", True),
        (WHOLE, "g2", False),
        (NORTH, "g1", True),
        (NORTH, "", False),
        (NORTH, "g2", False),
    ],
)
def test_a_role_of_another_group_is_nobodys_to_change(where: WorkingGroup, of: str, may: bool) -> None:  # noqa: FBT001 - a column
    held = Appointment(role=Role.CHAIR, group_id=of)
    assert may_change({Role.COORDINATOR}, where, held, AREAS) is may
    assert not may_change({Role.CHAIR}, where, held, AREAS)


def test_what_is_offered_has_an_order_and_no_repetition() -> None:
    assert offered({Role.MEMBER, Role.REPORTER}) == ()
    assert offered({Role.COORDINATOR, Role.CHAIR})[0] is Role.CHAIR


# --- absence

TODAY, DAY = date(2027, 6, 1), date(2027, 7, 1)


def absent(first: date = DAY, last: date = DAY, deputy: str | None = None) -> Absence:
    return Absence(person_id="leena", first=first, last=last, deputy_id=deputy)


def test_an_absence_covers_both_of_its_ends() -> None:
    one = absent(date(2027, 7, 1), date(2027, 7, 14))
    days = (date(2027, 6, 30), date(2027, 7, 1), date(2027, 7, 14), date(2027, 7, 15))
    assert [one.covers(day) for day in days] == [False, True, True, False]


@pytest.mark.parametrize(
    ("one", "key"),
    [
        (absent(last=date(2027, 6, 30)), "absence-order"),
        (absent(date(2027, 5, 1), date(2027, 5, 31)), "absence-past"),
        (absent(last=date.fromordinal(DAY.toordinal() + LONGEST)), "absence-long"),
        (absent(deputy="leena"), "deputy-self"),
    ],
)
def test_an_absence_that_makes_no_sense_is_refused(one: Absence, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        checked(one, TODAY)
    assert refused.value.key == key


def test_one_that_does_is_kept_as_it_is() -> None:
    for one in (absent(), absent(TODAY, TODAY), absent(deputy="sven")):
        assert checked(one, TODAY) is one
