"""Card: the greeting in a channel."""


from dialogs.cards.kit import Card
from dialogs.texts import Texts


def team_welcome_card(texts: Texts) -> Card:
    """The card."""
    return {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "team_welcome"}]}
