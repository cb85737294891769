"""Phrases that a county allows: they lead to no person, and cover a name in any case form."""

import pytest

from bot.domain.codes import Language
from bot.domain.guard import Guard, Level, NameDictionary, Reading, examine
from bot.domain.guard.allowed_words import allowable, may_be_allowed, phrase_of, phrases_in
from bot.domain.guard.name_dictionary import SHAPES_ONLY

WORDS = frozenset({"ohjaamo kipinä", "kipinä", "villa aino", "hele", "gnistan", "spark", "o.k"})
ALLOWING = Guard(names=SHAPES_ONLY).allowing(WORDS)


def found(text: str, guard: Guard = ALLOWING) -> list[tuple[str, str]]:
    """What is found, by kind and words."""
    findings = guard.look(text, language=Language.FI).findings
    return [(spot.kind.value, text[spot.start : spot.end]) for spot in findings]


@pytest.mark.parametrize(
    "name", ["Kipinä", "Kipinän", "Kipinässä", "Kipinälle", "KIPINÄ", "Kipinästä", "Kipinäkin"]
)
def test_a_word_is_covered_in_every_case(name: str) -> None:
    text = f"Palvelussa on asiakas {name} jonossa."
    assert found(text, Guard())
    assert found(text) == []


@pytest.mark.parametrize("name", ["Gnistan", "Gnistans", "Spark", "Spark's"])
def test_a_swedish_and_an_english_form_is_covered_too(name: str) -> None:
    text = f"Klienten väntar på herr {name} hela veckan."
    assert found(text, Guard())
    assert found(text) == []


def test_a_phrase_covers_its_words_together_and_not_each_alone() -> None:
    assert list(phrases_in("Asuu Villa Ainossa jo. Asiakas Aino.", frozenset({"villa aino"}))) == [(5, 18)]


@pytest.mark.parametrize(
    "text", ["Villa. Aino", "Villa, Aino", "Villa  Aino", "Villa-Aino", "Villa Airi", "Villa"]
)
def test_words_that_are_no_phrase_are_not_covered(text: str) -> None:
    assert list(phrases_in(text, frozenset({"villa aino"}))) == []


def test_a_name_is_covered_only_as_a_whole() -> None:
    assert ("NAME", "Maija Kipinä") in found("Tapasin eilen Maija Kipinä nimisen.")


def test_a_known_name_is_no_form_of_an_allowed_word() -> None:
    """Else "hele" would cover Helena, which looks like one of its cases."""
    assert ("NAME", "Helena") in found("Helena odotti asuntoa.")


def test_initials_are_covered() -> None:
    assert found("Asiakas sai ajan O.K. jonosta.", Guard())
    assert found("Asiakas sai ajan O.K. jonosta.") == []


@pytest.mark.parametrize(
    "text", ["Kipinä 010190-921C", "Kipinä 040 123 4567", "kipinä@posti.example", "Kipinäkatu 3 A 5"]
)
def test_what_blocks_is_never_allowed(text: str) -> None:
    every = frozenset({"kipinä", "kipinäkatu", "kipinä posti example", "posti", "a"})
    for guard in (Guard(), Guard().allowing(every)):
        assert guard.look(text, language=Language.FI).level is not Level.PASS
    usual = [spot for spot in examine(text, language=Language.FI).findings if spot.level is Level.BLOCK]
    now = Guard().allowing(every).look(text, language=Language.FI).findings
    assert [spot for spot in now if spot.level is Level.BLOCK] == usual


@pytest.mark.parametrize(
    ("written", "phrase"),
    [
        ("Ohjaamo Kipinä", "ohjaamo kipinä"),
        ("  ”Ohjaamo   Kipinä”. ", "ohjaamo kipinä"),
        ("Marja-Lyyra", "marja-lyyra"),
        ("Anna\u2019s House", "anna's house"),
        ("O.K.", "o.k"),
        ("", ""),
        ("A", ""),
        ("yksi kaksi kolme neljä viisi", ""),
        ("Talo 21", ""),
        ("010190-921C", ""),
        ("kipinä@posti", ""),
        ("x" * 61, ""),
        ("**Kipinä** [x](y)", ""),
    ],
)
def test_a_phrase_is_one_to_four_words_of_letters(written: str, phrase: str) -> None:
    assert phrase_of(written) == phrase


@pytest.mark.parametrize(
    ("phrase", "may"),
    [
        ("ohjaamo kipinä", True),
        ("villa aino", True),  # an everyday word as well, beside another word
        ("toimintakeskus koski", True),
        ("kipinä", True),
        ("o.k", True),
        ("aino", False),
        ("aino koski", False),  # each is an everyday word as well, and both together are a name
        ("villa elsa", False),
        ("marian", False),
        ("korhonen", False),
        ("ohjaamo korhonen", False),
        ("elsa-villa", False),
        ("asiakas aino", False),
        ("rouva kipinä", False),
    ],
)
def test_a_phrase_with_a_known_name_is_not_allowed(phrase: str, may: bool) -> None:  # noqa: FBT001 - a table
    assert may_be_allowed(phrase, SHAPES_ONLY) is may


def test_the_dictionary_s_names_are_known_too() -> None:
    class Knows(NameDictionary):
        def read(self, form: str) -> Reading:
            return Reading(first=form == "Kipinä", sure=form == "Kipinä")

    assert not may_be_allowed("ohjaamo kipinä", Knows())


def test_what_was_found_and_may_be_allowed_is_offered_three_at_most() -> None:
    text = "Asiakas Kipinä, asiakas Veturi, asiakas Elsa, asiakas Majakka, asiakas Luotsi, asiakas Kipinä."
    findings = Guard().look(text, language=Language.FI).findings
    assert allowable(text, findings, SHAPES_ONLY) == ("Kipinä", "Veturi", "Majakka")
