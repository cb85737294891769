"""Card: what has just been done, in place of the card that asked for it."""

import re

from dialogs.cards.buttons import start_and_mine
from dialogs.cards.kit import Card, card, quoted, words
from dialogs.texts import Texts

_SENTENCE = re.compile(r"[.!]\s+")


def said_card(said: str, texts: Texts, *, quoting: bool = False) -> Card:
    """The first sentence as the heading, what it means for the reader below, and the ways on.

    Args:
        said: a sentence or two.
        texts: the reader's language.
        quoting: whether somebody's words stand in them; these are for no heading.
    """
    if quoting:
        return card(texts, texts("said-title"), quoted(said), start_and_mine(texts))
    title, *rest = _SENTENCE.split(said, maxsplit=1)
    return card(texts, title.removesuffix("."), [words(more) for more in rest], start_and_mine(texts))
