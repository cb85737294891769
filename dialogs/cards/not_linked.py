"""Card: the channel is no working group's."""

from dialogs.cards.kit import Card, card, words
from dialogs.plain.not_linked import KEYS
from dialogs.texts import Texts


def not_linked_card(texts: Texts) -> Card:
    """Why nothing is shown here, and what to do."""
    return card(texts, texts("not-linked-title"), [words(texts(key)) for key in KEYS])
