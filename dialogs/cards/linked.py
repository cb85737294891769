"""Card: the channel is a working group's now."""

from bot.domain.group import WorkingGroup
from datetime import date
from dialogs.cards.kit import Card
from dialogs.texts import Texts


def linked_card(group: WorkingGroup, first_digest: date, texts: Texts) -> Card:
    """The card."""
    return {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "linked"}]}
