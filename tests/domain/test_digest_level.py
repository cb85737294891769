"""The internal level holds in every digest, as a card and as text, in every language."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.calendar import Week
from bot.domain.codes import Language, Need, ObservationType, Sector
from bot.domain.county import KAINUU, County
from bot.domain.observation import Observation
from bot.domain.statistics import Digest, PeriodRecords, digest
from bot.domain.suppression import THRESHOLDS, Audience
from dialogs.pages.digests import digest_page
from dialogs.texts import Texts
from dialogs.texts.breakdowns import breakdown_lines
from tests.cards.scenes import page_card, page_text
from tests.storage.cast import an_observation

WEEK = Week(date(2026, 11, 16))
COUNTY = County(municipalities=KAINUU)
INTERNAL = THRESHOLDS[Audience.INTERNAL]
LISTS = {"by_type": "type-short", "by_need": "need_main", "by_sector": "sector"}

observations = st.lists(
    st.builds(
        lambda kind, need, sectors, who: an_observation(
            "H-2026-0001", type=kind, need_main=need, sector=tuple(sectors), person_id=who
        ),
        st.sampled_from(ObservationType),
        st.sampled_from([*Need][:5]),
        st.lists(st.sampled_from([*Sector][:5]), min_size=1, max_size=2, unique=True),
        st.none() | st.sampled_from("vwxyz"),
    ),
    max_size=25,
)


def a_digest(found: list[Observation]) -> Digest:
    return digest(WEEK, PeriodRecords(observations=found), limit=5, made_at=WEEK.end)


def chosen(one: Observation, name: str) -> tuple[str, ...]:
    return {"by_type": (one.type,), "by_need": (one.need_main,), "by_sector": one.sector}[name]


@settings(deadline=None)
@given(found=observations)
def test_every_count_of_a_digest_is_of_three_observations_by_two_people(found: list[Observation]) -> None:
    facts = a_digest(found)
    assert facts.count == len(found)
    for name in LISTS:
        by = getattr(facts, name)
        for code, n in by.counts:
            behind = [one for one in found if code in chosen(one, name)]
            assert n == len(behind) >= INTERNAL.observations
            assert len({one.person_id for one in behind} - {None}) >= INTERNAL.reporters
        told = {code for code, _ in by.counts}
        rest = [one for one in found if not {*chosen(one, name)} <= told]
        assert by.withheld or not rest
        if by.withheld and told:  # what follows by subtraction is of as many
            assert len(rest) >= INTERNAL.observations
            assert len({one.person_id for one in rest} - {None}) >= INTERNAL.reporters


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
@given(found=observations)
def test_what_is_withheld_is_in_no_words_no_chart_and_no_table(
    language: Language, found: list[Observation]
) -> None:
    facts, texts = a_digest(found), Texts(language)
    card = page_card(digest_page, facts, COUNTY, texts)
    said = json.dumps(card, ensure_ascii=False) + page_text(digest_page, facts, COUNTY, texts)
    told = {name: {code for code, _ in getattr(facts, name).counts} for name in LISTS}
    labels = [texts.code(choices, code) for name, choices in LISTS.items() for code in told[name]]
    for label in sorted(labels, key=len, reverse=True):  # "Asuminen" is also a part of another's words
        said = said.replace(label, "")
    for name, choices in LISTS.items():
        for code in {code for one in found for code in chosen(one, name)} - told[name]:
            assert texts.code(choices, code) not in said
        withheld = getattr(facts, name).withheld
        lines = breakdown_lines(choices, getattr(facts, name), texts)
        assert (texts("withheld", least=3) in [value for _, value in lines]) is withheld
        assert "0" not in [value for _, value in lines]
    numbers = sorted(int(point.get("value", point.get("y"))) for one in charts(card) for point in one["data"])
    assert not numbers or numbers[0] >= INTERNAL.observations
    for one in charts(card):
        rows = one["fallback"]["rows"]
        assert len(rows) >= 1 + len(one["data"])
