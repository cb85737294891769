"""What is said at the end of something, or to what was not understood, stays short in all three languages."""

import pytest

from bot.domain.codes import Language
from tests.cards.scenes import card_of, text_of
from tests.cards.visible_words import count, words_seen

ON_CARD = {
    "receipt": 30,
    "receipt_named": 30,
    "anon_receipt": 55,
    "anon_receipt_typed": 72,
    "unknown": 15,
    "home": 40,
    "welcome": 50,
    "home_office": 45,
    "own": 45,
    "mine": 60,
    "endorsed": 20,
    "stopped_form": 60,
    "stopped_form_block": 60,
    "stopped_form_marked": 50,
    "urgent": 40,
    "urgent_child": 65,
    "urgent_incident": 46,
}
"""The words that a card may show at first sight, other people's and the reader's own included."""

IN_TEXT = {
    "receipt": 35,
    "receipt_named": 35,
    "anon_receipt": 50,
    "unknown": 20,
    "home": 50,
    **dict.fromkeys(("stopped", "stopped_form", "stopped_form_block", "stopped_form_marked"), 80),
    **dict.fromkeys(("urgent", "urgent_child", "urgent_incident"), 70),
}
"""The same of its plain text, which names what may be typed."""

EVERY = pytest.mark.parametrize("language", list(Language))


@EVERY
def test_a_card_shows_no_more_words_than_it_may(language: Language) -> None:
    seen = {name: words_seen(card_of(name, language)) for name in ON_CARD}
    assert {name: found for name, found in seen.items() if found > ON_CARD[name]} == {}


@EVERY
def test_a_plain_text_says_no_more_words_than_it_may(language: Language) -> None:
    said = {name: count(text_of(name, language)) for name in IN_TEXT}
    assert {name: found for name, found in said.items() if found > IN_TEXT[name]} == {}
