"""Card: the greeting at installation."""


from dialogs.cards.kit import Card
from dialogs.texts import Texts


def welcome_card(texts: Texts) -> Card:
    """The card."""
    return {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "welcome"}]}
