"""Card: the channel is no working group's."""


from dialogs.cards.kit import Card
from dialogs.texts import Texts


def not_linked_card(texts: Texts) -> Card:
    """The card."""
    return {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "not_linked"}]}
