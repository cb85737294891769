"""Card: the greeting at installation."""

from dialogs.cards.buttons import button
from dialogs.cards.kit import Card, card, words
from dialogs.texts import Texts
from dialogs.verbs import Verb


def welcome_card(texts: Texts) -> Card:
    """What the bot does, the privacy line, and the button to start."""
    body = [words(texts(key)) for key in ("intro", "privacy-short", "welcome-limit")]
    actions = [
        button(texts("button-start"), Verb.START, main=True),
        button(texts("button-mine"), Verb.MINE),
        button(texts("button-help"), Verb.HELP),
        button(texts("button-privacy"), Verb.PRIVACY),
    ]
    return card(
        texts, texts("welcome-title"), [*body, words(texts("welcome-commands"), subtle=True)], actions
    )
