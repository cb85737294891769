"""The guard's cost grows with a text's length and no faster, whatever the text is.

Time is measured in ``python -m tests.bench.guard``; here steps are counted, and patterns are read.
"""

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import bot
import dialogs
from bot.domain.codes import Language
from bot.domain.guard import Level, examine
from bot.domain.guard.overlap import widened
from bot.domain.guard.verdict import FindingKind, Spot
from bot.voikko import name_dictionary
from tests.guard.hostile import PROSE, SOUPS, UNITS, repeated, soup, steps, strangers
from tests.guard.linear import faults
from tests.guard.test_laws import GAPS, PIECES

_A_CHARACTER, _A_TEXT = 60, 30_000
"""Calls for a character of a hard text, and for any text however short: the phone library's first tries."""


def _patterns(found: object) -> "Iterator[re.Pattern[str]]":
    if isinstance(found, re.Pattern):
        yield found
    elif isinstance(found, dict):
        yield from (pattern for value in found.values() for pattern in _patterns(value))
    elif isinstance(found, tuple | list):
        yield from (pattern for value in found for pattern in _patterns(value))
    elif isinstance(pattern := getattr(found, "pattern", None), re.Pattern):
        yield pattern


def _all_patterns() -> "dict[re.Pattern[str], str]":
    """Every compiled pattern of the house, and where it stands."""
    known: dict[re.Pattern[str], str] = {}
    for package in (bot, dialogs):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if module.name.endswith("__main__"):
                continue
            for name, found in vars(importlib.import_module(module.name)).items():
                for pattern in _patterns(found):
                    known.setdefault(pattern, f"{module.name}.{name}")
    return known


def test_no_pattern_of_the_house_can_be_slower_than_linear() -> None:
    patterns = _all_patterns()
    assert len(patterns) > 100
    assert {where: found for pattern, where in patterns.items() if (found := faults(pattern))} == {}


@pytest.mark.parametrize(
    "pattern",
    [
        r"(a+)+b",
        r"(?:\w+\s?)*x",
        r"(?:[\w-]*\w)*@",
        r"\w*\w*x",
        r"\b\w+\w*-",
        r"[A-Z][\w'-]+\s",
        r"\b[A-Z][\w'-]+\s(?:Street|Road)",
        r"\s+$",
        r"[a-z]+@",
        r"(?:x|\s*,)",
        r"[Ff]+[Ll]+",
        r".*?x",
        r"[\w.]{1,200}@",
    ],
)
def test_a_pattern_that_is_slower_than_linear_is_seen(pattern: str) -> None:
    assert faults(re.compile(pattern))


@pytest.mark.parametrize(
    "pattern",
    [
        r"\S+",
        r"\b\w+\s",
        r"(?<![\w-])[\w-]+x",
        r"\w+(?:[-']\w+)*",
        r"^\s+x",
        r"[A-Z][\w'-]{1,40}+\s",
        r"a(?:-*+\w)++",
        r"(?<![Ff])[Ff]+[Ll]+",
    ],
)
def test_a_sound_pattern_is_left_alone(pattern: str) -> None:
    assert faults(re.compile(pattern)) == []


@pytest.mark.untraced
@pytest.mark.parametrize("unit", [*PROSE, *UNITS])
def test_a_piece_repeated_costs_as_often_as_it_is_repeated(unit: str) -> None:
    steps(repeated(unit, 4000))  # words are looked up once
    once, four_times = steps(repeated(unit, 1000)), steps(repeated(unit, 4000))
    assert four_times <= 4.5 * once + _A_TEXT / 2
    assert four_times <= _A_CHARACTER * 4000 + _A_TEXT


@pytest.mark.untraced
@pytest.mark.parametrize("text", [*(soup(characters, 4000) for characters in SOUPS), strangers(4000)])
def test_characters_in_any_order_cost_no_more(text: str) -> None:
    assert steps(text) <= _A_CHARACTER * len(text) + _A_TEXT


@settings(max_examples=60, deadline=None)
@pytest.mark.untraced
@given(
    unit=st.lists(st.sampled_from([*PIECES, *UNITS, *GAPS[1:]]), min_size=1, max_size=5).map("".join),
    length=st.integers(min_value=1, max_value=2500),
)
def test_no_mixture_costs_more(unit: str, length: int) -> None:
    assert steps(repeated(unit, length)) <= _A_CHARACTER * length + _A_TEXT


@pytest.mark.parametrize("gap", ["", " "])
def test_codes_of_which_each_hides_the_next_are_all_gone(gap: str) -> None:
    text = "Koodit " + gap.join(["010190921C"] * 200) + " löytyivät."
    verdict = examine(text, language=Language.FI, names=name_dictionary())
    assert verdict.level is Level.BLOCK
    kept = "".join(
        "" if any(one.start <= at < one.end for one in verdict.findings) else char
        for at, char in enumerate(text)
    )
    assert kept == f"Koodit {gap * 199} löytyivät." or kept == "Koodit  löytyivät."


def test_a_list_of_numbers_is_found_number_by_number() -> None:
    numbers = [f"040{number:07}" for number in range(120)]
    text = " ".join(numbers)
    found = examine(text, language=Language.FI, names=name_dictionary()).findings
    assert [text[one.start : one.end] for one in found] == numbers


def test_so_many_odd_numbers_that_none_can_be_tried_are_all_taken_for_numbers() -> None:
    text = " ja ".join(f"+999 {number} {number}" for number in range(100, 400))
    found = examine(text, language=Language.FI, names=name_dictionary()).findings
    assert len([one for one in found if one.kind is FindingKind.PHONE]) == 300


def test_what_stands_in_a_row_with_a_spot_goes_with_it_and_words_stay() -> None:
    text = "Sanoi 12 34 010190-921C, a@b ja muuta"
    (wide,) = widened([Spot(kind=FindingKind.HETU, start=12, end=23, level=Level.BLOCK)], text)
    assert text[wide.start : wide.end] == "12 34 010190-921C, a@b"
    alone = Spot(kind=FindingKind.NAME, start=0, end=5, level=Level.WARN)
    assert widened([alone], text) == [alone]
