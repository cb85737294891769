"""Card: the channel is a working group's now."""

from datetime import date

from bot.domain.group import WorkingGroup
from dialogs.cards.kit import Card, card, words
from dialogs.plain.linked import linked_lines
from dialogs.texts import Texts


def linked_card(group: WorkingGroup, first_digest: date, texts: Texts) -> Card:
    """What comes to the channel from now on, and when for the first time."""
    body = [words(said) for said in linked_lines(group, first_digest, texts)]
    return card(texts, texts("linked-title"), body)
