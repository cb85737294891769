"""Cleaning loses no word, and is done once: again, it changes nothing."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.cleaning import DASH, clean, plain_signs, tidy

FAMILY, FLAG, KEYCAP = (
    "👨\u200d👩\u200d👧",
    "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "2\ufe0f\u20e3",
)
UNSEEN = ["\u200b", "\u200d", "\ufe0f", "\u00ad", "\ufeff", "\u202e", "\x00", "\x1f", "\uf0b7"]
ENDS = ["\u2028", "\x85", "\r\n", "\r"]
PARTS = ["a\u0308", "\ud83d", "\u0338", "<", "e\u200b\u0301", "1", "👋🏽", "❤\ufe0f", FAMILY, FLAG, KEYCAP]
HOSTILE = st.sampled_from([*UNSEEN, *ENDS, *PARTS])
TEXTS = st.lists(st.text(max_size=20) | HOSTILE, max_size=12).map("".join) | st.text(
    st.characters(codec=None), max_size=40
)


@given(said=TEXTS)
def test_what_was_cleaned_stays_as_it_is_and_can_be_stored(said: str) -> None:
    text = clean(said)
    assert clean(text) == text
    assert unicodedata.is_normalized("NFC", text)
    text.encode()
    assert not {"\0", "\r", "\u2028", "\u2029", "\x85", "\u200b", "\u00ad", "\ufeff"} & set(text)


@given(words=st.lists(st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1), max_size=8))
def test_no_word_is_lost(words: list[str]) -> None:
    """All that can be seen is still there, but for a sign that changes how the one before it is drawn."""
    said = " ".join(words)
    fillers = str.maketrans("", "", "\u115f\u1160\u3164\uffa0")
    assert clean(said) == unicodedata.normalize("NFC", said.translate(fillers))


@pytest.mark.parametrize("emoji", [FAMILY, FLAG, KEYCAP, "❤\ufe0f", "👋🏽", "👩🏽\u200d⚕\ufe0f", "🇫🇮", "🫩"])
def test_an_emoji_keeps_what_belongs_to_it(emoji: str) -> None:
    assert clean(f"hyvä {emoji} ja") == f"hyvä {emoji} ja"
    assert tidy(f"hyvä {emoji} ja") == f"hyvä {emoji} ja"


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("ymma\u0308rsin", "ymmärsin"),
        ("y\u200bm\u200dm\u2060ä\ufeffr\u00ads\u200ein", "ymmärsin"),
        ("a\ufe0fb", "ab"),
        (
            "eka\u2028toka\u2029kolmas\x85neljäs\r\nviides\x0bkuudes",
            "eka\ntoka\nkolmas\nneljäs\nviides\nkuudes",
        ),
        ("puolikas \ud83d", "puolikas \ufffd"),
        ("Ratkaisu \u2013 se \u2014 on \u2018tämä\u2019", "Ratkaisu \u2013 se \u2014 on \u2018tämä\u2019"),
        ("a\u0000b\x07c", "abc"),
    ],
)
def test_a_text_is_cleaned(said: str, text: str) -> None:
    assert clean(said) == text


def test_a_bullet_of_a_font_is_no_text() -> None:
    assert tidy("\uf0b7 ensimmäinen") == "ensimmäinen"


@given(said=TEXTS)
def test_plain_signs_stand_where_the_others_stood(said: str) -> None:
    assert len(plain_signs(said)) == len(said)
    assert plain_signs(plain_signs(said)) == plain_signs(said)


@pytest.mark.parametrize("dash", "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63\uff0d")
def test_every_dash_is_one(dash: str) -> None:
    assert plain_signs(f"H{dash}2026") == "H-2026"
    assert re.fullmatch(DASH, dash)
