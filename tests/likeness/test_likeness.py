"""Observations meet by their words, topics and codes, and rows come and go."""

from collections import Counter
from functools import cache
from math import log, sqrt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.codes import Language
from bot.domain.likeness import (
    STEMS_ONLY,
    Codes,
    Lemmas,
    Likeness,
    Words,
    codes_of,
    words_of,
    words_of_observation,
)
from bot.domain.likeness.bag import NOTHING_EXPECTED, Expected
from bot.domain.likeness.index import AT_ONCE, CODES, ENOUGH, IN_COMMON, LEMMAS
from bot.domain.likeness.terms import EXPECTED, terms_of
from bot.voikko import lemmas
from tests.likeness.corpus import HELD_OUT, SAMPLES, TUNING, part
from tests.storage.cast import an_observation

HOME = ("need_main:SHL11_02", "service_task:TYOIK", "sector:ASUM", "target_group:HOMELESS")
EVICTION_FI = "Häätöuhka tulee tietoomme vasta, kun asunto on jo menetetty."
EVICTION_SV = "Vi får veta om vräkningar först när bostaden redan har gått förlorad."
HOME_CARE = "Kotihoidossa käy joka päivä eri hoitaja."


@pytest.fixture(params=["dictionary", "stems"])
def known(request: pytest.FixtureRequest) -> Lemmas:
    return lemmas() if request.param == "dictionary" else STEMS_ONLY


@cache
def read(known: Lemmas) -> dict[str, tuple[Words, Codes]]:
    return {
        str(row): (words_of(case.whole, case.language, known), case.codes)
        for row, case in enumerate(part(TUNING, HELD_OUT, SAMPLES))
    }


def filled(known: Lemmas) -> tuple[Likeness, dict[str, tuple[Words, Codes]]]:
    index, rows = Likeness(), read(known)
    for row, (words, codes) in rows.items():
        index.put(row, words, codes)
    return index, rows


def test_nothing_is_similar_in_an_empty_index(known: Lemmas) -> None:
    assert Likeness().similar(words_of(EVICTION_FI, Language.FI, known), HOME) == []


def test_a_finnish_and_a_swedish_observation_meet_by_topic_and_codes(known: Lemmas) -> None:
    index = Likeness()
    index.put("sv", words_of(EVICTION_SV, Language.SV, known), HOME)
    index.put("other", words_of(HOME_CARE, Language.FI, known), ("need_main:SHL11_08", "sector:SOSP"))
    (similar,) = index.similar(words_of(EVICTION_FI, Language.FI, known), HOME)
    assert similar.id == "sv"
    assert similar.score >= ENOUGH


def test_a_draft_without_codes_meets_by_its_words_alone(known: Lemmas) -> None:
    index = Likeness()
    index.put("home", words_of("Asunto menee häädön vuoksi.", Language.FI, known), HOME)
    assert [one.id for one in index.similar(words_of(EVICTION_FI, Language.FI, known), ())] == ["home"]


def test_the_same_codes_alone_are_no_likeness(known: Lemmas) -> None:
    index = Likeness()
    index.put("care", words_of(HOME_CARE, Language.FI, known), HOME)
    one_word_in_common = "Asunto menetetään joka päivä."
    for text, language in (
        (EVICTION_FI, Language.FI),
        (EVICTION_SV, Language.SV),
        (one_word_in_common, Language.FI),
    ):
        assert index.similar(words_of(text, language, known), HOME) == []


def test_codes_that_say_nothing_are_not_shared() -> None:
    said = {"need_main": None, "service_task": "MUU", "sector": ["EOS", "MUU"]}
    assert codes_of({**said, "target_group": ["ALL", "OTHER"]}) == ()
    answers = {"need_main": "SHL11_02", "service_task": "TYOIK", "sector": ["ASUM"]}
    assert codes_of({**answers, "target_group": ["HOMELESS"]}) == HOME


def test_the_best_come_first_and_only_so_many(known: Lemmas) -> None:
    index, rows = filled(known)
    for row, (words, codes) in rows.items():
        found = index.similar(words, codes, limit=3)
        assert found[0].id == row
        assert len(found) <= 3
        assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
        assert found[0].score <= 1


def test_the_unwanted_are_left_out(known: Lemmas) -> None:
    index, rows = filled(known)
    words, codes = rows["0"]
    best, *others = index.similar(words, codes)
    assert best.id == "0"
    assert index.similar(words, codes, but={"0"}, limit=len(others)) == others


def test_what_is_similar_is_so_from_both_sides(known: Lemmas) -> None:
    index, rows = filled(known)
    scores = {
        (row, one.id): one.score
        for row, (words, codes) in rows.items()
        for one in index.similar(words, codes, limit=len(rows))
    }
    for (one, other), score in scores.items():
        assert scores[other, one] == pytest.approx(score)


def test_a_row_put_anew_is_known_by_its_new_words_alone(known: Lemmas) -> None:
    index = Likeness()
    eviction, care = (words_of(text, Language.FI, known) for text in (EVICTION_FI, HOME_CARE))
    index.put("one", eviction, HOME)
    index.put("one", care, ())
    assert len(index) == 1
    assert index.similar(eviction, HOME) == []
    assert [one.id for one in index.similar(care, ())] == ["one"]


@settings(max_examples=25)
@given(taken=st.sets(st.integers(0, 40)))
def test_an_index_forgets_without_a_trace(taken: set[int]) -> None:
    rows = read(STEMS_ONLY)
    once, always = Likeness(), Likeness()
    for row, (words, codes) in rows.items():
        once.put(row, words, codes)
        if int(row) not in taken:
            always.put(row, words, codes)
    for row in taken:
        once.take(str(row))
        once.take(str(row))
    asked = rows["50"]
    assert once.similar(*asked, limit=99) == always.similar(*asked, limit=99)
    assert _known(once) == _known(always)


def _known(index: Likeness) -> list[set[object]]:
    """Every word, topic and code that an index knows, and where."""
    found: list[set[object]] = [{*index._places}, {*filter(None, index._ids)}]
    for bag in (index._lemmas, index._topics.bag, index._codes.bag):
        found += [{*bag._numbers}, {*filter(None, bag._names)}]
    return [*found, {*index._topics._places}, {*index._codes._places}]


def test_a_large_index_is_weighed_step_by_step_and_finds_what_it_finds_at_once() -> None:
    """Rows of which there are many have as many different words: some hundreds are a large index here."""
    large, rows = Likeness(), read(STEMS_ONLY)
    for copy in range(AT_ONCE // len(rows) + 1):
        for row, (words, codes) in rows.items():
            large.put(f"{row}-{copy}", words, codes)
    assert large.stale
    assert len(large) > AT_ONCE
    before = large.similar(*rows["0"], limit=9)
    steps = sum(1 for _ in large.weigh())
    assert steps > len(large)
    assert not large.stale
    weighed = large.similar(*rows["0"], limit=9)
    assert [one.score for one in weighed] != [one.score for one in before]
    large.put("one more", *rows["1"])
    assert not large.stale, "one of some hundreds changes little"
    assert large.similar(*rows["0"], limit=9) == weighed


def test_the_lists_are_those_of_a_comparison_of_each_with_each() -> None:
    """Written as the scores are explained, and as slow as that is."""
    rows = read(STEMS_ONLY)
    index, _ = filled(STEMS_ONLY)
    for asked, (words, codes) in list(rows.items())[::7]:
        slow = plainly(rows, words, codes)
        found = index.similar(words, codes, limit=len(rows))
        assert [one.id for one in found] == [row for row, _ in slow]
        assert [one.score for one in found] == pytest.approx([score for _, score in slow]), asked


def plainly(rows: dict[str, tuple[Words, Codes]], words: Words, codes: Codes) -> list[tuple[str, float]]:
    """Every row that scores enough, best first."""
    scores = {row: _score(rows, (words, codes), other) for row, other in rows.items()}
    enough = [(row, score) for row, score in scores.items() if score >= ENOUGH]
    return sorted(enough, key=lambda one: (-round(one[1], 9), one[0]))


def _score(
    rows: dict[str, tuple[Words, Codes]], one: tuple[Words, Codes], other: tuple[Words, Codes]
) -> float:
    (words, codes), (others, other_codes) = one, other
    lemmas, topics, same = (
        _cosine([bag(*row) for row in rows.values()], bag(*one), bag(*other), expected)
        for bag, expected in (
            (lambda words, _: {*words.lemmas}, NOTHING_EXPECTED),
            (lambda words, _: {*terms_of(words.topics)}, EXPECTED),
            (lambda _, codes: {*codes}, NOTHING_EXPECTED),
        )
    )
    said = LEMMAS * lemmas if words.language is others.language else 0.0
    known = topics + (1 - topics) * said
    if known < IN_COMMON:
        return 0.0
    return (1 - CODES) * known + CODES * same if codes and other_codes else known


def _cosine(bags: list[set[str]], one: set[str], other: set[str], expected: Expected) -> float:
    counts = Counter(term for bag in bags for term in bag)
    rows = len(bags) + expected.rows
    held = {term: counts[term] + expected.share(term) * expected.rows for term in one | other}
    weight = {term: log(1 + (rows + 1) / (held[term] or 1)) ** 2 for term in held}
    squares = [sum((weight[term] for term in bag), expected.rest) for bag in (one, other)]
    return sum(weight[term] for term in one & other) / (sqrt(squares[0] * squares[1]) or 1)


def test_an_observation_is_read_whole() -> None:
    seen = an_observation(
        "H-2026-0001",
        language="fi",
        text=HOME_CARE,
        tried="Soitimme isännöitsijälle.",
        proposal="Hissi taloon.",
    )
    words = words_of_observation(seen, STEMS_ONLY)
    assert {"home-care", "building-access", "home"} <= set(words.topics)
    assert f"need_main:{seen.need_main}" in codes_of(seen.report)


@pytest.mark.voikko
def test_an_inflected_compound_is_known_by_its_parts() -> None:
    found = lemmas()
    assert found.of("vuokravelasta", Language.FI) == ("vuokravelka", "vuokra", "velka")
    assert found.of("muutokseen", Language.FI)[0] == "muutos"
    assert found.of("hyresskulden", Language.SV) == STEMS_ONLY.of("hyresskulden", Language.SV)
    assert found.of("heidän", Language.FI) == ()
    assert found.of("xyzzyssä", Language.FI) == STEMS_ONLY.of("xyzzyssä", Language.FI) != ()
