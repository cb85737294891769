"""A text as the detectors read it, and the way back into the writer's own text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.guard.plain import plain


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Ka\u0308rki\u0308", "Kärkï"),  # letters in two parts
        ("\uff10\uff15\uff10 \u2460\u2777 \U0001d7ce\u0663", "050 12 03"),
        ("\U0001d544\U0001d552\U0001d565\U0001d565\U0001d55a", "Matti"),
        ("\ufb01 \u00bd m\u00b2", "fi 1\u20442 m2"),
        ("01\u200b01\u00ad90\u2011921C\ufeff", "010190-921C"),
        ("1\ufe0f\u20e32\ufe0f\u20e3 x\u0336y\u0336", "12 xy"),
        ("M\u0430tti \u0391nna 921\u0421", "Matti Anna 921C"),  # Cyrillic and Greek letters
        ("Kivitie 3 \u0391 ja 921\u03f9", "Kivitie 3 A ja 921C"),
        ("\u041c\u043e\u0441\u043a\u0432\u0430", "\u041c\u043e\u0441\u043a\u0432\u0430"),
        ("\u0418\u0432\u0430\u043dille", "\u0418\u0432\u0430\u043dille"),  # not all of it looks Latin
        ("\u0639\u0644\u064a", "\u0639\u0644\u064a"),
        ("O5O OOO 432I", "050 000 4321"),
        ("H2O, 10l, O2-arvo, Ilo 10 000", "H2O, 10l, O2-arvo, Ilo 10 000"),
        ("10 000 Oulun III alueella", "10 000 Oulun III alueella"),
        ("a\u2013b\u00a0c\u2019d\te", "a-b c'd e"),
    ],
)
def test_each_meaning_has_one_sign(written: str, read: str) -> None:
    assert plain(written).text == read


@pytest.mark.parametrize(
    "text", ["", "Asiakas odottaa.", "Kärki \u2013 Ängsö\u2019s “a” … 5 €", "10 000\u00a0€"]
)
def test_a_usual_text_keeps_its_places(text: str) -> None:
    assert plain(text).places is None
    assert len(plain(text).text) == len(text)


@given(text=st.text(max_size=60))
def test_every_place_leads_back(text: str) -> None:
    same = plain(text)
    assert len(same.text.lower()) == len(same.text)
    at = 0
    for place in range(len(same.text)):
        start, end = same.own(place, place + 1)
        assert at <= start < end <= len(text)
        at = start


def test_a_span_holds_all_that_it_was_read_from() -> None:
    text = "soita 0\u200b5\u20600 e\u0301\ufb01"
    same = plain(text)
    assert same.text == "soita 050 éfi"
    start = same.text.index("050")
    assert same.own(start, start + 3) == (6, 11)
    start = same.text.index("é")
    assert text[slice(*same.own(start, start + 2))] == "e\u0301\ufb01"
