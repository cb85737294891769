"""Card: the greeting in a channel."""

from dialogs.cards.kit import Card, card, words
from dialogs.plain.team_welcome import KEYS
from dialogs.texts import Texts


def team_welcome_card(texts: Texts) -> Card:
    """What the bot does in a team, and how its channel becomes a working group's."""
    return card(texts, texts("team-welcome-title"), [words(texts(key)) for key in KEYS])
