"""Card: an observation has arrived, and what happens next by when."""

from datetime import date

from bot.domain.observation import Observation
from dialogs.cards.buttons import start_and_mine
from dialogs.cards.kit import Card, card, words
from dialogs.plain.receipt import receipt_lines
from dialogs.texts import Texts


def receipt_card(observation: Observation, look_by: date, meeting: date | None, texts: Texts) -> Card:
    """The number, who looks at it by when, and the next meeting if one is known."""
    lines = receipt_lines(observation, look_by, meeting, texts)
    return card(texts, texts("receipt-title"), [words(line) for line in lines], start_and_mine(texts))
