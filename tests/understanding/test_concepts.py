"""How words become concepts, and concepts a meaning."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.understanding.concepts import Concept, Vocabulary, fold
from dialogs.understanding.ordinals import read_ordinal
from dialogs.understanding.rules import Hints, Rules
from dialogs.understanding.spelling import Spelling

WORDS = Vocabulary(
    (
        Concept("wish", fi="halu", sv="vill.", en="want"),
        Concept("mine", fi="*oni.", sv="min.", en="my."),
        Concept("gone", fi="ota-pois", sv="ta-bort", en="taking-away"),
        Concept("inside", fi="i.", sv="i.", en="in."),
    ),
    (Concept("client", fi="asiak", sv="klient", en="client"),),
)


def said(line: str) -> list[set[str]]:
    """The concepts of each word."""
    return [set(word.concepts) for word in WORDS.read(line).words]


@given(st.text())
def test_folding_keeps_every_sign_in_its_place(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_words_are_beginnings_wholes_ends_and_rows() -> None:
    assert said("Haluaisin") == [{"wish"}]
    assert said("vill villa") == [{"wish"}, set()]
    assert said("havaintoni") == [{"mine"}]
    assert said("taking away") == [{"gone"}, {"gone"}]
    assert said("ota pois") == [{"gone"}, {"gone"}]
    assert said("otatko pois") == [set(), set()]  # so short a word before another is a whole one
    assert said("ota se pois") == [set(), set(), set()]


def test_dots_may_be_left_out_of_finnish_and_not_of_swedish() -> None:
    words = Vocabulary((Concept("show", fi="näytä"), Concept("here", sv="här.")))
    assert [set(word.concepts) for word in words.read("nayta har här").words] == [{"show"}, set(), {"here"}]


def test_a_word_of_two_languages_counts_as_the_lines_own() -> None:
    words = Vocabulary(
        (Concept("in", sv="i."), Concept("me", en="i."), Concept("x", sv="kön barn", en="queue"))
    )
    assert set(words.read("kön barn i").words[2].concepts) == {"in"}
    assert set(words.read("i").words[0].concepts) == {"in", "me"}


def test_words_of_the_field_and_unknown_ones_are_content() -> None:
    assert WORDS.read("haluan asiakkaan xyz").content == 2


def test_the_rule_that_needs_most_counts_and_what_must_not_be_said_stops_it() -> None:
    rules = Rules({"a": "wish", "b": "!gone\nwish mine 0"}, WORDS.names)
    assert rules.means(WORDS.read("haluan")) == "a"
    assert rules.means(WORDS.read("haluan havaintoni")) == "b"
    assert rules.means(WORDS.read("haluan havaintoni ota pois")) == "a"
    assert rules.means(WORDS.read("haluan xyz xyz xyz")) is None


def test_what_no_rule_knows_leans_to_the_clearest_of_its_hints() -> None:
    hints = Hints({"a": "wish:2 mine:1", "b": "gone:3"}, WORDS.names, enough=3, most=1)
    assert hints.means(WORDS.read("haluan havaintoni")) == "a"
    assert hints.means(WORDS.read("ota pois")) == "b"
    assert hints.means(WORDS.read("haluan")) is None  # too little
    assert hints.means(WORDS.read("haluan havaintoni ota pois")) is None  # as much for both
    assert hints.means(WORDS.read("haluan havaintoni xyz xyz")) is None
    with pytest.raises(ValueError, match="no such concept"):
        Hints({"a": "wishes:1", "b": "gone:1"}, WORDS.names, enough=3, most=1)


def test_a_rule_names_concepts_that_there_are() -> None:
    with pytest.raises(ValueError, match="no such concept"):
        Rules({"a": "wishes"}, WORDS.names)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("havanitoni", "havaintoni"),
        ("havaitoni", "havaintoni"),
        ("havainntoni", "havaintoni"),
        ("havaimtoni", "havaintoni"),
        ("havaintoni", "havaintoni"),
        ("käsitelty", "käsitelty"),
        ("hvnt", "hvnt"),
        ("kukkaruukku", "kukkaruukku"),
    ],
)
def test_a_word_with_one_letter_wrong_is_the_nearest_that_is_known(typed: str, meant: str) -> None:
    assert Spelling((Concept("x", fi="havainto kukka."),)).of(typed) == meant


def test_a_message_without_a_space_is_tried_no_further_than_the_longest_known_word() -> None:
    class Asked(dict[str, str]):
        times = 0

        def get(self, key: str, default: Any = None) -> Any:
            self.times += 1
            return super().get(key, default)

    spelling = Spelling((Concept("x", fi="havainto"),))
    near = spelling._near = Asked(spelling._near)
    assert spelling.of("x" * 4000) == "x" * 4000
    assert near.times < 100  # 8 million before: ten seconds in which nobody was answered


def test_a_longer_line_is_read_as_it_is_written() -> None:
    words = Vocabulary((Concept("x", fi="havainto"),), meant=Spelling((Concept("x", fi="havainto"),)).of)
    assert words.read("havanito").concepts == {"x"}
    assert words.read("havanito " + "ja " * 12).concepts == frozenset()


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Toinen, kiitos", 2),
        ("ykkönen", 1),
        ("kolmas vaihtoehto", 3),
        ("the second one", 2),
        ("one", 1),
        ("tionde", 10),
        ("toinen tai kolmas", None),
        ("toinen työntekijä", None),
        ("se", None),
        ("", None),
    ],
)
def test_a_number_in_words_is_read_when_nothing_else_is_said(line: str, number: int | None) -> None:
    assert read_ordinal(line) == number
