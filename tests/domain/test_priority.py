"""What speaks for a phenomenon: components from codes and weeks, and the order they suggest."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import priority
from bot.domain.meeting import Item
from bot.domain.observation import Observation
from bot.domain.phenomenon import PhenomenonState
from bot.domain.priority import Weight, in_order, shifted
from bot.domain.proposal import ProposalState
from tests.domain.supporting import support_of
from tests.storage.cast import a_proposal, an_observation

TODAY = date(2026, 12, 10)
NOW = datetime(2026, 12, 10, 8, tzinfo=UTC)
COUNTY_OF = 8
weigh = partial(priority.weigh, of=COUNTY_OF)


def seen(n: int = 1, *, days: int = 0, **changes: Any) -> Observation:
    """An observation of so many days ago, in an ordinary matter."""
    at = NOW - timedelta(days=days)
    usual = {"person_id": f"p{n}", "received_at": at, "service_task": "TYOIK", "area": "Kajaani"}
    return an_observation(f"H-2026-{n:04d}", **{**usual, **changes})


def test_reporters_units_and_municipalities_are_counted_once_each() -> None:
    many = [
        seen(1),
        seen(1, area="Kuhmo", service_task="LAPERH"),
        seen(2, area="Kuhmo"),
        seen(3, area="SEVERAL"),
        seen(4, person_id=None, area="NOT_TOLD"),
    ]
    weight = weigh(support_of(many, TODAY), [], TODAY)
    assert (weight.reporters, weight.units, weight.municipalities) == (3, 2, 2)


@pytest.mark.parametrize("named", range(4))
@pytest.mark.parametrize("several", [False, True])
@pytest.mark.parametrize("whole", [False, True])
def test_the_whole_county_counts_as_all_municipalities_and_several_as_two(
    named: int, *, several: bool, whole: bool
) -> None:
    """Whatever else is said: what is named counts at least, and nobody's silence counts."""
    areas = ["Kajaani", "Kuhmo", "Sotkamo"][:named] + ["SEVERAL"] * several + ["COUNTY"] * whole
    many = [seen(n, area=area) for n, area in enumerate([*areas, "NOT_TOLD", ""], 1)]
    expected = COUNTY_OF if whole else max(named, 2) if several else named
    assert weigh(support_of(many, TODAY), [], TODAY).municipalities == expected


def test_in_a_county_of_one_municipality_several_are_one() -> None:
    assert priority.seen_in(0, several=True, whole=False, of=1) == 1
    assert priority.seen_in(3, several=False, whole=True, of=2) == 3  # one was merged into another since


@pytest.mark.parametrize("named", ["rights", "weakest"])
def test_what_was_not_answered_weighs_more_than_a_no_and_less_than_a_yes(named: str) -> None:
    least = weigh(support_of([seen(1)], TODAY), [], TODAY)
    no, unknown, yes = (replace(least, **{named: said}) for said in (False, None, True))
    assert no.rank() < unknown.rank() < yes.rank()


@pytest.mark.parametrize(
    ("changes", "rights"),
    [
        ({}, None),
        ({"need_main": "UNKNOWN", "aspect": ("ACCESS",)}, None),
        ({"aspect": ("ACCESS", "RIGHTS")}, True),
        ({"need_main": "SHL11_05"}, True),
        ({"need_other": ("SHL11_06",)}, True),
        ({"need_main": "SHL11_04"}, None),
        ({"need_main": "SHL11_04", "aspect": ("ACCESS",)}, False),
    ],
)
def test_rights_or_safety_are_at_stake(changes: dict[str, Any], *, rights: bool | None) -> None:
    answered = seen(1, need_main="SHL11_04", aspect=("ACCESS",))
    assert weigh(support_of([answered, seen(2, **changes)], TODAY), [], TODAY).rights is rights


@pytest.mark.parametrize("group", ["SPECIAL", "HOMELESS", "LOWINC", "VIOLENCE"])
def test_the_weakest_are_named(group: str) -> None:
    assert weigh(support_of([seen(1, target_group=("OLDER", group))], TODAY), [], TODAY).weakest
    others = seen(1, target_group=("OLDER", "ALL"))
    assert weigh(support_of([others], TODAY), [], TODAY).weakest is False
    assert weigh(support_of([others, seen(2)], TODAY), [], TODAY).weakest is None
    assert weigh(support_of([seen(2), seen(1, target_group=(group,))], TODAY), [], TODAY).weakest is True


def test_who_can_act_is_known_as_far_as_it_was_named() -> None:
    many = [seen(1, actor="KELA"), seen(2, actor="UNKNOWN"), seen(3, actor="TEAM"), seen(4)]
    assert weigh(support_of(many, TODAY), [], TODAY).actors == ("TEAM", "KELA")


def test_growth_is_this_quarter_of_a_year_against_the_one_before() -> None:
    many = [seen(1, days=5), seen(2, days=60), seen(3, days=100), seen(4, days=400)]
    weight = weigh(support_of(many, TODAY), [], TODAY)
    assert (weight.recent, weight.previous, weight.growth) == (2, 1, 1)


def test_it_waits_since_the_first_observation_or_the_last_answer_by_the_week() -> None:
    one = seen(1, days=100)
    assert weigh(support_of([one, seen(2)], TODAY), [], TODAY).age == 101  # from Monday 31 August
    assert (
        weigh(
            support_of([replace(one, received_at=one.received_at + timedelta(days=3))], TODAY), [], TODAY
        ).age
        == 101
    )
    answered = a_proposal("E-2026-0001", state=ProposalState.ANSWERED_NO, since=NOW - timedelta(days=9))
    sent = a_proposal("E-2026-0002", state=ProposalState.SENT, since=NOW)
    assert weigh(support_of([one], TODAY), [answered, sent], TODAY).age == 9
    assert weigh(support_of([], TODAY), [], TODAY).age == 0


def _item(n: int, position: int = 0) -> Item:
    return Item(
        id=f"i{n}",
        meeting_id="m",
        phenomenon_id=f"f{n}",
        came_from=PhenomenonState.OPEN,
        came_since=NOW,
        position=position,
    )


LEAST = weigh(support_of([seen(1)], TODAY), [], TODAY)
STRONGER: list[tuple[str, Weight]] = [
    ("reporters", replace(LEAST, reporters=2)),
    ("units", replace(LEAST, units=2)),
    ("municipalities", replace(LEAST, municipalities=2)),
    ("growth", replace(LEAST, recent=2)),
    ("rights", replace(LEAST, rights=True)),
    ("weakest", replace(LEAST, weakest=True)),
    ("actor", replace(LEAST, actors=("KELA",))),
    ("age", replace(LEAST, age=LEAST.age + 1)),
]


@pytest.mark.parametrize(("weight"), [weight for _, weight in STRONGER], ids=[name for name, _ in STRONGER])
def test_every_component_weighs_and_a_vote_weighs_more(weight: Weight) -> None:
    items, weights = [_item(1), _item(2)], {"i1": LEAST, "i2": weight}
    assert [one.id for one in in_order(items, {}, weights)] == ["i2", "i1"]
    assert [one.id for one in in_order(items, {"i1": 1}, weights)] == ["i1", "i2"]
    moved = [replace(items[0], position=1), replace(items[1], position=2)]
    assert [one.id for one in in_order(moved, {"i2": 9}, weights)] == ["i1", "i2"]


def test_what_came_after_people_ordered_comes_last() -> None:
    items = [_item(1), _item(2, position=2), _item(3, position=1)]
    weights = {item.id: LEAST for item in items}
    assert [one.id for one in in_order(items, {"i1": 5}, weights)] == ["i3", "i2", "i1"]


@given(st.integers(1, 7), st.data())
def test_moving_up_and_down_again_restores_the_order(count: int, data: st.DataObject) -> None:
    items = [_item(n) for n in range(count)]
    one = data.draw(st.sampled_from(items))
    up = dict(shifted(items, one.id, -1))
    assert sorted(up.values()) == list(range(1, count + 1))
    placed = sorted((replace(item, position=up[item.id]) for item in items), key=lambda item: item.position)
    down = dict(shifted(placed, one.id, 1))
    if one is not items[0]:
        assert down == {item.id: n for n, item in enumerate(items, 1)}
