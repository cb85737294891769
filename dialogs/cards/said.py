"""Card: what has just been done, in place of the card that asked for it."""

from dialogs.cards.buttons import start_and_mine
from dialogs.cards.kit import Card, card
from dialogs.texts import Texts


def said_card(said: str, texts: Texts) -> Card:
    """A sentence, and the ways on."""
    return card(texts, said, [], start_and_mine(texts))
