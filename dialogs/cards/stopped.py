"""Card: the guard stopped a text in the working group's channel."""

from microsoft_teams.cards.core import CardElement

from bot.domain.guard import Leave, Level, Stopped
from dialogs.cards.buttons import button
from dialogs.cards.kit import Card, card, quoted, section, words
from dialogs.cards.step import reworded
from dialogs.plain.said import refusal_text
from dialogs.texts import Texts
from dialogs.verbs import Verb


def stopped_card(stopped: Stopped, texts: Texts) -> Card:
    """What was found, the guard's wording or the marked places, and what can be said to it."""
    leaves = [Leave.MASKED] if stopped.offered else []
    if stopped.level is not Level.BLOCK:
        leaves.append(Leave.CONFIRMED)
    actions = [button(texts(f"button-{leave}"), Verb.LEAVE, leave=leave.value) for leave in leaves]
    body: list[CardElement] = [words(refusal_text(stopped, texts))]
    body += reworded(stopped, texts)
    if stopped.offered:
        body += [section(texts("guard-wording")), *quoted(stopped.wording)]
    return card(texts, texts("guard-title"), body, actions)
