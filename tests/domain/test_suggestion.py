"""Suggested codes follow their text, and what was chosen stays, in whatever order people write and choose."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.codes import Need, Sector
from bot.domain.likeness import SuggestedCodes
from bot.domain.observation import Draft
from bot.domain.questionnaire import Answer
from bot.domain.suggestion import following, suggested_keys

_CODES = {
    "home": SuggestedCodes(need=Need.SHL11_02, sectors=(Sector.ASUM,)),
    "care": SuggestedCodes(need=Need.SHL11_08, sectors=(Sector.SOSP, Sector.ASUM)),
    "bus": SuggestedCodes(need=None, sectors=(Sector.LIIK,)),
    "vague": SuggestedCodes(need=None, sectors=()),
}
_TEXTS = st.sampled_from(sorted(_CODES)).map(lambda text: ("text", text))
_NEEDS = st.sampled_from([one.value for one in Need]).map(lambda need: ("need_main", need))
_SECTORS = st.sampled_from([["ASUM"], ["TALOUS"], ["LIIK", "ASUM"]]).map(lambda some: ("sector", some))


def _spoken(text: str) -> dict[str, Answer]:
    codes = _CODES[text]
    return {
        "need_main": codes.need.value if codes.need else None,
        "sector": [one.value for one in codes.sectors] or None,
    }


@given(st.lists(st.one_of(_TEXTS, _NEEDS, _SECTORS), max_size=12))
def test_codes_follow_the_text_until_others_are_chosen(turns: list[tuple[str, Answer]]) -> None:
    draft = Draft(id="d", person_id="p", answers={}, at="text", changed_at=datetime(2026, 11, 18, tzinfo=UTC))
    chosen: dict[str, Answer] = {}
    for key, answer in turns:
        if key != "text" and draft.answers.get(key) != answer:
            chosen[key] = answer
        draft = following(draft, replace(draft, answers={**draft.answers, key: answer}), _CODES.__getitem__)
        if not (text := draft.answers.get("text")):
            continue
        for one, spoken in _spoken(str(text)).items():
            assert draft.answers.get(one) == chosen.get(one, spoken)
            assert (one in suggested_keys(draft)) == (one not in chosen and spoken is not None)


def test_what_a_client_sends_back_in_another_order_was_left_alone() -> None:
    at = datetime(2026, 11, 18, tzinfo=UTC)
    empty = Draft(id="d", person_id="p", answers={}, at="text", changed_at=at)
    care = following(empty, replace(empty, answers={"text": "care"}), _CODES.__getitem__)
    sent = replace(care, answers={**care.answers, "sector": ["ASUM", "SOSP"]})
    kept = following(care, sent, _CODES.__getitem__)
    assert suggested_keys(kept) == {"need_main", "sector"}
    home = following(kept, replace(kept, answers={**kept.answers, "text": "home"}), _CODES.__getitem__)
    assert home.answers["sector"] == ["ASUM"]
