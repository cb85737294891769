"""Card: what can be asked for."""


from dialogs.cards.kit import Card
from dialogs.texts import Texts


def help_card(texts: Texts) -> Card:
    """The card."""
    return {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "help"}]}
