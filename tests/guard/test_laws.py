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
    Finding,
    FindingKind,
    Guard,
    Leave,
    Level,
    Look,
    Stopped,
    Verdict,
    examine,
    judge,
    masked,
    offer,
    wording,
)
from bot.domain.guard.replacements import MASKS
from bot.voikko import name_dictionary
from tests.guard.corpus import DATA, sentences

PIECES = [
    "010190-921C", "150303B948E", "010190 921C", "040 000 1234", "+358 50 000 4321",
    "FI21 1234 5600 0007 85", "a.b@esimerkki.fi", "s. 1.1.1990", "syntynyt", "puh.", "hetu", "tili",
    "auto", "Esimerkkitie 4 A 2", "Maija", "Virtanen", "M.V.", "ABC-123", "www.esimerkki.fi",
    "Puolangalla", "yksi", "asiakas", "perhe", "seitsenlapsinen", "12345678", "1.1.1990", "-921C", "910",
    "[puhelinnumero poistettu]", "(at)", "@", "-", "/", ".", ",", ":", "\n", "ä",
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
        assert finding.replacement
        at = finding.end
    levels = {finding.level for finding in verdict.findings}
    assert verdict.level == next((one for one in ("block", "warn") if one in levels), "pass")


_HARD = (
    "010190921C010190921CA0000000.FI",
    "010190-921CMaija040 000 1234",
    "Maijas. 1.1.1990",
    "Eräs seitsenlapsinen romaniperhe Puolangalla, 010190-921C",
)


@settings(max_examples=600, deadline=None)
@given(text=st.one_of(TEXTS, st.sampled_from(_HARD)), language=st.sampled_from(Language))
def test_the_guards_wording_never_blocks_and_is_taken_unless_a_place_is_to_be_worded_otherwise(
    text: str, language: Language
) -> None:
    look = partial(Guard(names=name_dictionary()).look, language=language)
    kept, stopped = _taken(text, look)
    assert look(kept).level is not Level.BLOCK
    assert REWORDED.isdisjoint(look(kept).kinds) is (stopped is None)
    if stopped:
        assert not stopped.offered
        assert re.sub("[»«]", "", stopped.marked) == re.sub("[»«]", "", kept)


def _taken(text: str, look: Look) -> tuple[str, Stopped | None]:
    """The guard's wording of a text that its writer wants to take, and why they cannot."""
    try:
        return judge(text, look(text), Leave.MASKED, look).text, None
    except Stopped as stopped:
        return stopped.wording, stopped


def _is_shortened(text: str, whole: str) -> bool:
    """Whether a text is another one with nothing but marks put in the place of some of it."""
    at = 0
    for piece in filter(None, re.split("|".join(map(re.escape, MASKS)), text)):
        at = whole.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return True


@settings(max_examples=400, deadline=None)
@given(text=st.one_of(TEXTS, st.sampled_from(_HARD)), language=st.sampled_from(Language))
def test_the_guard_adds_no_word_but_marks(text: str, language: Language) -> None:
    look = partial(examine, language=language, names=name_dictionary())
    verdict = look(text)
    for said in (wording(text, verdict, look), offer(text, verdict, look).wording):
        assert _is_shortened(said, text)
        assert look(said).level is not Level.BLOCK


def test_no_group_of_people_becomes_another_in_any_sentence_of_the_corpora() -> None:
    texts = [sentence.text for sentence in sentences()[::7]]
    texts += [json.loads(line)["text"] for line in (DATA / "cases.jsonl").read_text("utf-8").splitlines()]
    texts += [json.loads(line)["text"] for line in (DATA / "samples.jsonl").read_text("utf-8").splitlines()]
    for text in texts:
        for language in Language:
            look = partial(examine, language=language)
            verdict = look(text)
            assert look(masked(text, verdict.findings)).level is not Level.BLOCK, text
            offered = offer(text, verdict, look)
            assert _is_shortened(wording(text, verdict, look), text), text
            assert _is_shortened(offered.wording, text), text
            assert bool(offered.marked) is not REWORDED.isdisjoint(look(offered.wording).kinds), text


@pytest.mark.parametrize(
    "piece",
    ["a", "0 ", "a.", "a-", "A.", "(0", "FI21 1 ", "@a", "1/", "eräs vanha ", "Aa-", "s. 1.1.", "+358 "],
)
def test_no_text_takes_long(piece: str) -> None:
    begun = time.process_time()
    examine((piece * 5000)[:5000], language=Language.FI)
    assert time.process_time() - begun < 2


def test_the_most_severe_finding_decides() -> None:
    spot = {"kind": FindingKind.NAME, "start": 0, "end": 1, "replacement": ""}
    found = {level: Finding(level=level, **spot) for level in Level}
    for one, other in product(Level, Level):
        severe = max(one, other, key=["pass", "warn", "block"].index)
        assert Verdict(findings=(found[one], found[other])).level is severe


def test_the_guard_logs_nothing(caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> None:
    with caplog.at_level(logging.DEBUG):
        examine("Maija Virtanen 010190-921C 040 000 1234", language=Language.FI)
    assert caplog.records == []
    assert capsys.readouterr() == ("", "")
