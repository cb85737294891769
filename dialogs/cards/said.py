"""Card: what has just been done, in place of the card that asked for it."""

import re

from dialogs.cards.buttons import start_and_mine
from dialogs.cards.kit import Card, card, words
from dialogs.texts import Texts

_SENTENCE = re.compile(r"[.!]\s+")


def said_card(said: str, texts: Texts) -> Card:
    """The first sentence as the heading, what it means for the reader below, and the ways on."""
    title, *rest = _SENTENCE.split(said, maxsplit=1)
    return card(texts, title.removesuffix("."), [words(more) for more in rest], start_and_mine(texts))
