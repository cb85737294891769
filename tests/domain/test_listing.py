"""What a list is narrowed to, and what the words of a search begin with."""

from datetime import date
from itertools import pairwise

import pytest

from bot.domain.calendar import Week
from bot.domain.listing import (
    ANY,
    FIELDS,
    LONGEST_SEARCH,
    MOST_WORDS,
    Age,
    Listing,
    Reach,
    Wanted,
    ages_from,
    beginnings,
    counted,
    has,
    span_of,
)

NOW = Week(date(2026, 11, 16))
REACH = Reach(states=frozenset({"received", "closed"}), usual=frozenset({"received"}))


def test_the_ages_follow_one_another_without_a_gap() -> None:
    spans = [span_of(age, NOW) for age in Age]
    assert spans[0][1] == NOW.end
    assert all(younger[0] == older[1] for younger, older in pairwise(spans))
    assert spans[-1][0] is None
    assert list(ages_from(NOW)) == [age for age in Age if age is not Age.OLDER]


def test_what_is_wanted_is_read_from_anything_and_carried_as_little_as_can_be() -> None:
    said = {"area": " Kajaani ", "words": "x" * 200, "need_main": None, "verb": "queue_list", "state": 3}
    wanted = Wanted.of(said)
    assert wanted == Wanted(area="Kajaani", words="x" * LONGEST_SEARCH, state="3")
    assert wanted.facts == {"area": "Kajaani", "words": "x" * LONGEST_SEARCH, "state": "3"}
    assert Wanted.of(wanted.facts) == wanted
    assert Wanted().facts == {}


@pytest.mark.parametrize(
    ("state", "listed"),
    [("", {"received"}), ("closed", {"closed"}), (ANY, {"received", "closed"}), ("x", set())],
)
def test_only_the_usual_states_are_listed_unless_others_are_wanted(state: str, listed: set[str]) -> None:
    wanted = Wanted(state=state)
    assert {one for one in REACH.states if REACH.lists(one, wanted)} == listed
    assert listed <= REACH.looked_at(wanted) <= REACH.states


def test_a_choice_is_counted_as_if_it_were_made() -> None:
    def codes(area: str, need: str) -> dict[str, tuple[str]]:
        of_field = dict.fromkeys((name for name in FIELDS if name != "words"), ("x",))
        return {**of_field, "area": (area,), "need_main": (need,), "state": ("received",)}

    rows = [(codes("Kajaani", "A"), 2), (codes("Kajaani", "B"), 1), (codes("Kuhmo", "B"), 4)]
    total, choices = counted(rows, Wanted(area="Kajaani", need_main="B"), REACH)
    assert total == 1
    assert choices["area"] == {"Kajaani": 1, "Kuhmo": 4}
    assert choices["need_main"] == {"A": 2, "B": 1}
    assert [has(row, Wanted(area="Kuhmo"), REACH) for row, _ in rows] == [False, False, True]


def test_an_empty_list_has_one_page() -> None:
    assert [Listing[int](count=n).last for n in (0, 1, 8, 9, 17)] == [1, 1, 1, 2, 3]


@pytest.mark.parametrize(
    ("said", "forms"),
    [
        ("asunnottomuus", "asunnottomuutta asunnottomuuden asunnottomuudesta"),
        ("asunnottomuudesta", "asunnottomuus asunnottomuutta"),
        ("toimeentulotuki", "toimeentulotuen toimeentulotukea"),
        ("lapsi", "lapsen lapset lapsille"),
        ("koti", "kodin kotiin kodeissa"),
        ("asunnot", "asunto asuntoja asunnon"),
        ("hoito", "hoidon hoitoa hoidossa"),
        ("velka", "velat velan velkojen"),
        ("vuokrarästi", "vuokrarästien vuokrarästejä"),
        ("yksinäisyys", "yksinäisyyden yksinäisyyttä"),
        ("bostaden", "bostad bostaden"),
        ("hemlöshet", "hemlösheten hemlösa"),
        ("köerna", "köerna"),
    ],
)
def test_a_word_is_found_in_its_inflections(said: str, forms: str) -> None:
    (either,) = beginnings(said)
    assert len(either) <= 2
    assert [form for form in forms.split() if not form.startswith(either)] == []


def test_only_so_many_words_are_looked_for_and_no_sign_is_one() -> None:
    assert len(beginnings("yksi kaksi kolme neljä viisi kuusi")) == MOST_WORDS
    assert beginnings(" - % _ ! ") == ()
    assert all("%" not in one and "_" not in one for one, *_ in beginnings("50%_ alennus"))
