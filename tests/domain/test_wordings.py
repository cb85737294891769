"""Words in several languages: which one a reader reads, and what an answered form changes."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.domain.codes import Language
from bot.domain.errors import Refusal
from bot.domain.phenomenon import Phenomenon, PhenomenonState, written
from bot.domain.proposal import Proposal, ProposalState, filled, following
from bot.domain.wordings import Wording, wording

AT = datetime(2026, 11, 16, 9, tzinfo=UTC)
FINNISH = Phenomenon(
    id="i",
    number="I-2026-0001",
    title="Maksuhäiriö estää vuokra-asunnon",
    summary="Yksikin merkintä riittää.",
    state=PhenomenonState.OPEN,
    observation_ids=("a",),
    created_at=AT,
    since=AT,
)
SWEDISH = replace(FINNISH, title="Kön till skuldrådgivningen är lång", summary="Man får vänta i månader.")
PROPOSAL = Proposal(
    id="e",
    number="E-2026-0001",
    state=ProposalState.DRAFT,
    fields={"what": "Sovitaan yhteinen malli vuokrataloyhtiön kanssa. Se otetaan käyttöön heti."},
    observation_ids=("a",),
    created_at=AT,
    since=AT,
)
RUBRIK = "Betalningsanmärkning stänger hyresbostäder"


@pytest.mark.parametrize(("one", "language"), [(FINNISH, "fi"), (SWEDISH, "sv"), (PROPOSAL, "fi")])
def test_the_language_of_the_first_words_is_seen_from_them(one: Phenomenon | Proposal, language: str) -> None:
    assert one.written_in == language
    assert one.titles.language == language


def test_a_reader_reads_their_own_language_where_there_is_one_and_else_the_first() -> None:
    both = written(FINNISH, {"title_sv": RUBRIK})
    assert both.titles.read_in("sv") == (RUBRIK, "sv")
    assert both.titles.read_in("en") == (FINNISH.title, "fi")
    assert wording(both, "summary").read_in("sv") == (FINNISH.summary, "fi")
    assert FINNISH.titles.read_in("sv") == (FINNISH.title, "fi")


def test_words_in_the_language_of_the_first_ones_are_the_first_ones() -> None:
    assert written(FINNISH, {"title_fi": "Toinen otsikko"}).title == "Toinen otsikko"
    assert written(SWEDISH, {"title_sv": RUBRIK, "title_fi": "Jono on pitkä"}).titles == Wording(
        language="sv", text=RUBRIK, others={"fi": "Jono on pitkä"}
    )


def test_what_is_emptied_is_gone_and_the_rest_stays() -> None:
    both = written(FINNISH, {"title_sv": RUBRIK, "summary_sv": "En enda anmärkning räcker."})
    assert written(both, {"title_sv": ""}).translations == {"sv": {"summary": "En enda anmärkning räcker."}}
    assert written(both, {"title_sv": "", "summary_sv": None}).translations == {}


def test_a_corrected_language_of_the_first_words_keeps_what_stands_beside_them() -> None:
    guessed = written(SWEDISH, {"title_fi": "Jono on pitkä"})
    assert (guessed.written_in, guessed.language) == (Language.SV, Language.SV)
    swapped = written(guessed, {"language": "fi"})
    assert swapped.titles == Wording(language="fi", text=SWEDISH.title, others={"sv": "Jono on pitkä"})
    assert written(FINNISH, {"language": "fi"}).language is None


def test_first_words_that_have_others_beside_them_keep_their_language() -> None:
    both = written(FINNISH, {"title_sv": RUBRIK})
    assert written(both, {"title": "Bostad"}).written_in == Language.FI


@pytest.mark.parametrize(
    ("said", "key", "field"),
    [
        ({"title_sv": "Kö"}, "answer-short", "phenomenon-title_sv"),
        ({"title_sv": "x" * 81}, "answer-long", "phenomenon-title_sv"),
        ({"language": "no"}, "answer-choice", "language"),
    ],
)
def test_words_in_any_language_keep_the_rules_of_the_first(
    said: dict[str, object], key: str, field: str
) -> None:
    with pytest.raises(Refusal) as refused:
        written(FINNISH, said)
    assert (refused.value.key, refused.value.facts["field"]) == (key, field)


def test_a_proposal_s_title_is_the_first_sentence_in_each_language() -> None:
    both = filled(
        PROPOSAL, {"what_sv": "Vi avtalar om en modell. Den tas i bruk genast."}, date(2026, 11, 16)
    )
    assert both.titles.read_in("sv") == ("Vi avtalar om en modell", "sv")
    assert both.fields == PROPOSAL.fields
    after = following(both, id_="f", number="E-2026-0002", now=AT)
    assert after.translations == both.translations


def test_what_may_not_leave_the_group_stays_in_that_language_alone() -> None:
    both = written(FINNISH, {"title_sv": RUBRIK}).titles
    assert both.passed(lambda text: None if text == RUBRIK else text).read_in("sv") == (FINNISH.title, "fi")
    assert both.passed(lambda text: None if text != RUBRIK else text).read_in("fi") == (None, "fi")
