"""Laws that hold for every text."""

import logging
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.domain.codes import Extent, Language
from bot.domain.guard import Guard, Leave, Level, examine, masked
from bot.voikko import name_sense
from tests.guard.corpus import sentences

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
    verdict = examine(text, language=language, extent=extent, names=name_sense())
    at = 0
    for finding in verdict.findings:
        assert at <= finding.start < finding.end <= len(text)
        assert finding.replacement
        at = finding.end
    assert verdict.level == max((finding.level for finding in verdict.findings), default=Level.PASS)


@settings(max_examples=600, deadline=None)
@given(text=TEXTS, language=st.sampled_from(Language))
@example(text="010190921C010190921CA0000000.FI", language=Language.FI)
@example(text="010190-921CMaija040 000 1234", language=Language.FI)
@example(text="Maijas. 1.1.1990", language=Language.EN)
def test_a_masked_text_never_blocks(text: str, language: Language) -> None:
    guard = Guard(names=name_sense())
    kept = guard.check(text, language=language, leave=Leave.MASKED).text
    assert guard.look(kept, language=language).level < Level.BLOCK


def test_no_masked_sentence_of_the_corpus_blocks_in_any_language() -> None:
    for sentence in sentences()[::7]:
        for language in Language:
            once = masked(sentence.text, examine(sentence.text, language=language).findings)
            assert examine(once, language=language).level < Level.BLOCK, once


@pytest.mark.parametrize(
    "piece",
    ["a", "0 ", "a.", "a-", "A.", "(0", "FI21 1 ", "@a", "1/", "eräs vanha ", "Aa-", "s. 1.1.", "+358 "],
)
def test_no_text_takes_long(piece: str) -> None:
    begun = time.process_time()
    examine((piece * 5000)[:5000], language=Language.FI)
    assert time.process_time() - begun < 2


def test_levels_are_ordered_by_severity_not_by_alphabet() -> None:
    assert Level.PASS < Level.WARN < Level.BLOCK
    assert max(Level) is Level.BLOCK
    assert Level.BLOCK >= Level.BLOCK > Level.WARN >= Level.PASS
    assert Level.PASS <= Level.PASS


def test_the_guard_logs_nothing(caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> None:
    with caplog.at_level(logging.DEBUG):
        examine("Maija Virtanen 010190-921C 040 000 1234", language=Language.FI)
    assert caplog.records == []
    assert capsys.readouterr() == ("", "")
