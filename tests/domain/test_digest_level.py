"""Themes of the working group's digest hold its threshold, as a card and as text, in every language."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.codes import Language, Need
from bot.domain.county import KAINUU, County
from bot.domain.digest import Digest, Unheard
from bot.domain.suppression import THRESHOLDS, Audience, Threshold
from bot.domain.themes import THEMES, ThemeCounts, themes, year_before
from dialogs.pages.digests import digest_page
from dialogs.texts import Texts
from tests.cards.scenes import facts_of_week, page_card, page_text

COUNTY = County(municipalities=KAINUU)
INTERNAL = THRESHOLDS[Audience.INTERNAL]
ALL = Threshold(observations=1, reporters=1)

reported = st.lists(
    st.tuples(st.sampled_from([*Need][:5]), st.none() | st.sampled_from("vwxyz")), max_size=25
)
"""Observations, each by its theme and its reporter."""


def counts(found: list[tuple[str, str | None]]) -> ThemeCounts:
    by = {code: [who for need, who in found if need == code] for code, _ in found}
    return ThemeCounts(counted={code: (len(who), frozenset(who) - {None}) for code, who in by.items()})


def a_digest(now: ThemeCounts, before: ThemeCounts | None, least: Threshold = INTERNAL) -> Digest:
    week = replace(facts_of_week(0, proposals=0, moved=False), unheard=Unheard())
    return replace(week, themes=themes(now, before, least))


@settings(deadline=None)
@given(found=reported, earlier=reported)
def test_every_count_of_a_theme_is_of_three_observations_by_two_people(found: Any, earlier: Any) -> None:
    told = themes(counts(found), counts(earlier), INTERNAL)
    for one in told.told:
        behind = [who for need, who in found if need == one.code]
        assert one.count == len(behind) >= INTERNAL.observations
        assert len({*behind} - {None}) >= INTERNAL.reporters
        before = [who for need, who in earlier if need == one.code]
        assert one.before in (None, len(before))
        assert not one.before or (one.before >= 3 and len({*before} - {None}) >= 2)
    rest = [one for one in found if one[0] not in {each.code for each in told.told}]
    assert told.withheld or not rest
    if told.withheld and told.told:  # what follows by subtraction is of as many
        assert len(rest) >= INTERNAL.observations
        assert len({who for _, who in rest} - {None}) >= INTERNAL.reporters


def charts(part: Any) -> list[dict[str, Any]]:
    """Every chart of a card."""
    if isinstance(part, list):
        return [found for item in part for found in charts(item)]
    if not isinstance(part, dict):
        return []
    own = [part] if str(part.get("type", "")).startswith("Chart.") else []
    return own + [found for key, value in part.items() if key != "fallback" for found in charts(value)]


@pytest.mark.parametrize("language", Language)
@settings(max_examples=40, deadline=None)
@given(found=reported, earlier=st.none() | reported)
def test_what_is_withheld_is_in_no_words_no_chart_and_no_table(
    language: Language, found: Any, earlier: Any
) -> None:
    texts = Texts(language)
    facts = a_digest(counts(found), None if earlier is None else counts(earlier))
    card, text = page_card(digest_page, facts, COUNTY, texts), page_text(digest_page, facts, COUNTY, texts)
    told = {one.code for one in facts.themes.told} if facts.themes else set()
    for shown in (json.dumps(card, ensure_ascii=False), text):
        said = shown
        for label in sorted((texts.code("need_main", code) for code in told), key=len, reverse=True):
            assert label in shown
            said = said.replace(label, "")  # "Asuminen" is also a part of another's words
        for code in {*THEMES} - told:
            assert texts.code("need_main", code) not in said
    for one in charts(card):
        assert len(one["data"]) > 1, "no chart of one bar"
        assert all(bar["y"] == 0 or bar["y"] >= INTERNAL.observations for bar in one["data"])
        assert len(one["fallback"]["rows"]) >= 2


@pytest.mark.parametrize("language", Language)
def test_one_theme_without_a_year_before_is_told_in_words(language: Language) -> None:
    texts = Texts(language)
    facts = a_digest(
        counts([("SHL11_02", who) for who in "vwxyz"] + [("SHL11_03", who) for who in "vwx"]), None
    )
    alone = replace(facts, themes=replace(facts.themes, told=facts.themes.told[:1]))  # type: ignore[type-var]
    card = page_card(digest_page, alone, COUNTY, texts)
    assert charts(card) == []
    assert f"{texts.code('need_main', 'SHL11_02')}: 5" in json.dumps(card, ensure_ascii=False)
    assert texts("digest-no-year-before") in json.dumps(card, ensure_ascii=False)


def test_a_group_may_see_every_theme_of_its_own() -> None:
    found = counts([("SHL11_02", "v"), ("SHL11_03", None), ("SHL11_03", "v")])
    assert themes(found, None, INTERNAL).told == ()
    assert [(one.code, one.count) for one in themes(found, None, ALL).told] == [
        ("SHL11_03", 2),
        ("SHL11_02", 1),
    ]


def test_an_unknown_year_is_never_zero() -> None:
    found = counts([("SHL11_02", who) for who in "vwxyz"])
    assert [one.before for one in themes(found, None, ALL).told] == [None]
    assert [one.before for one in themes(found, counts([]), ALL).told] == [0]


def test_a_year_before_keeps_the_day() -> None:
    assert year_before(date(2026, 11, 30)) == date(2025, 11, 30)
    assert year_before(date(2028, 2, 29)) == date(2027, 2, 28)
