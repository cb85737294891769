"""Laws that hold for every text."""

import json
import logging
import re
import time
from functools import partial
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.codes import Extent, Language
from bot.domain.guard import (
    REWORDED,
    FindingKind,
    Guard,
    Leave,
    Level,
    Spot,
    Verdict,
    examine,
    judge,
    offer,
    shown,
    take,
)
from bot.domain.guard.wording.offer import without_blocks
from bot.voikko import name_dictionary
from tests.guard.corpus import DATA, sentences

PIECES = [
    "010190-921C", "150303B948E", "010190 921C", "040 000 1234", "+358 50 000 4321",
    "FI21 1234 5600 0007 85", "a.b@esimerkki.fi", "s. 1.1.1990", "syntynyt", "puh.", "hetu", "tili",
    "auto", "Esimerkkitie 4 A 2", "Maija", "Virtanen", "M.V.", "ABC-123", "www.esimerkki.fi",
    "Puolangalla", "yksi", "asiakas", "perhe", "seitsenlapsinen", "12345678", "1.1.1990", "-921C", "910",
    "[puhelinnumero poistettu]", "(at)", "@", "-", "/", ".", ",", ":", "\n", "ä",
    "\ufb01", "\u246b", "\u00bd", "\u200b", "\u00ad", "a\u0308", "\u0430", "\uff10", "0l0l9O", "nolla",
    "Kivitie kolme", "00100 Vantaa", "as. 3", "ät", "piste fi", "femte maj", "vuonna 1990",
]  # fmt: skip
GAPS = ["", " ", ", ", "\n", "-", "\u2013"]
CRAMMED = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(GAPS)), max_size=8).map(
    lambda pairs: "".join(piece + gap for piece, gap in pairs)
)
TEXTS = st.one_of(
    st.text(max_size=300), CRAMMED, st.text(alphabet="0123456789 -+.@ABCDEFsynt:()/[]", max_size=60)
)


@settings(max_examples=400, deadline=None)
@given(text=TEXTS, language=st.sampled_from(Language), extent=st.sampled_from([None, *Extent]))
def test_findings_lie_in_the_text_in_order_apart_and_make_the_level(
    text: str, language: Language, extent: str | None
) -> None:
    verdict = examine(text, language=language, extent=extent, names=name_dictionary())
    at = 0
    for finding in verdict.findings:
        assert at <= finding.start < finding.end <= len(text)
        at = finding.end
    levels = {finding.level for finding in verdict.findings}
    assert verdict.level == next((one for one in ("block", "warn") if one in levels), "pass")


_HARD = (
    "\ufb0121 1234 5600 0007 85\u246b Kivitie\u0301 \u246b",
    "s. 1.1.199\u246b 01\u200b0190-921\u0421\u0301",
    "010190921C010190921CA0000000.FI",
    "010190-921CMaija040 000 1234",
    "Maijas. 1.1.1990",
    "Eräs seitsenlapsinen romaniperhe Puolangalla, 010190-921C",
)


@settings(max_examples=600, deadline=None)
@given(text=st.one_of(TEXTS, st.sampled_from(_HARD)), language=st.sampled_from(Language))
def test_what_is_offered_holds_no_data_and_is_kept_when_it_is_taken(text: str, language: Language) -> None:
    look = partial(Guard(names=name_dictionary()).look, language=language)
    verdict = look(text)
    offered = offer(text, verdict, look)
    if offered.sentence is None:
        assert set(verdict.kinds) <= REWORDED
        return
    assert set(look(offered.sentence).kinds) <= REWORDED
    assert offered.left == look(offered.sentence).kinds
    if offered.acceptable:
        assert judge(text, verdict, Leave.MASKED, look).text == take(offered.sentence, look).text


@settings(max_examples=300, deadline=None)
@given(text=st.one_of(TEXTS, st.sampled_from(_HARD)), language=st.sampled_from(Language))
def test_a_sentence_that_is_offered_is_offered_again_as_it_is(text: str, language: Language) -> None:
    look = partial(examine, language=language, names=name_dictionary())
    offered = offer(text, look(text), look)
    if offered.sentence and not offered.left:
        assert offer(offered.sentence, look(offered.sentence), look).sentence == offered.sentence


@settings(max_examples=400, deadline=None)
@given(text=st.one_of(TEXTS, st.sampled_from(_HARD)), language=st.sampled_from(Language))
def test_the_own_text_without_what_blocks_does_not_block(text: str, language: Language) -> None:
    look = partial(examine, language=language, names=name_dictionary())
    said = without_blocks(text, look(text), look)
    assert look(said).level is not Level.BLOCK
    assert said == text or look(text).level is Level.BLOCK


@settings(max_examples=300, deadline=None)
@given(text=st.one_of(TEXTS, st.sampled_from(_HARD)), language=st.sampled_from(Language))
def test_what_is_shown_of_a_text_marks_its_places_and_covers_what_blocks(
    text: str, language: Language
) -> None:
    verdict = examine(text, language=language, names=name_dictionary())
    said, places = shown(text, verdict.findings)
    assert len(places) == len(verdict.findings)
    for (start, end), spot in zip(places, verdict.findings, strict=True):
        piece = text[spot.start : spot.end]
        if spot.level is not Level.BLOCK:
            assert said[start:end] == piece
        elif any(map(str.isalnum, piece)):
            kept = sum(char.isalnum() for char in said[start:end])
            assert kept <= max(2, sum(char.isalnum() for char in piece) / 2)
            assert said[start:end] != piece


ODD = re.compile(r"[][»«]|\.\.\.|…|poistettu|borttag|removed|maahanmuutt|invandrar|immigrant|pitkäaikaissair")


def corpora() -> list[str]:
    texts = [sentence.text for sentence in sentences()[::7]]
    for name in ("cases.jsonl", "samples.jsonl"):
        texts += [json.loads(line)["text"] for line in (DATA / name).read_text("utf-8").splitlines()]
    return texts


def test_no_mark_no_ellipsis_and_no_other_people_come_into_any_sentence_of_the_corpora() -> None:
    for text in corpora():
        for language in Language:
            look = partial(examine, language=language, names=name_dictionary())
            verdict = look(text)
            said = offer(text, verdict, look).sentence
            assert (said is None) <= (set(verdict.kinds) <= REWORDED), text
            assert not ODD.search(said or ""), said
            assert "  " not in (said or ""), said


def test_no_piece_of_what_was_found_is_left_in_any_sentence_of_the_corpora() -> None:
    for text in corpora():
        look = partial(examine, language=Language.FI, names=name_dictionary())
        verdict = look(text)
        said = offer(text, verdict, look).sentence or ""
        for spot in verdict.findings:
            if spot.kind not in REWORDED:
                pieces = re.findall(r"[^\W_]{3,}", text[spot.start : spot.end])
                assert not set(pieces) & set(re.findall(r"[^\W_]{3,}", said)), (text, said)


@pytest.mark.parametrize(
    "piece",
    ["a", "0 ", "a.", "a-", "A.", "(0", "FI21 1 ", "@a", "1/", "eräs vanha ", "Aa-", "s. 1.1.", "+358 "],
)
def test_no_text_takes_long(piece: str) -> None:
    begun = time.process_time()
    examine((piece * 5000)[:5000], language=Language.FI)
    assert time.process_time() - begun < 2


def test_the_most_severe_finding_decides() -> None:
    found = {level: Spot(kind=FindingKind.NAME, start=0, end=1, level=level) for level in Level}
    for one, other in product(Level, Level):
        severe = max(one, other, key=["pass", "warn", "block"].index)
        assert Verdict(findings=(found[one], found[other])).level is severe


def test_the_guard_logs_nothing(caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> None:
    with caplog.at_level(logging.DEBUG):
        examine("Maija Virtanen 010190-921C 040 000 1234", language=Language.FI)
    assert caplog.records == []
    assert capsys.readouterr() == ("", "")
