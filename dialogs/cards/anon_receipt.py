"""Card: an anonymous observation has arrived, and the only way back to it."""

from datetime import date

from bot.domain.observation import Observation
from dialogs.cards.buttons import button
from dialogs.cards.kit import Card, card, words
from dialogs.plain.anon_receipt import anon_receipt_lines
from dialogs.texts import Texts
from dialogs.verbs import Verb


def anon_receipt_card(
    observation: Observation, code: str, look_by: date, meeting: date | None, texts: Texts
) -> Card:
    """The receipt code, how long it is seen, what happens next by when, and how to come back."""
    first, *others = anon_receipt_lines(observation, code, look_by, meeting, texts)
    lines = [first, texts("anon-receipt-shown"), *others]
    start = button(texts("button-start"), Verb.START, inputs=False, main=True)
    return card(texts, texts("receipt-title"), [words(line) for line in lines], [start])
