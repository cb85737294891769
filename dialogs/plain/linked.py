"""Plain words: the channel is a working group's now."""

from bot.domain.group import WorkingGroup
from datetime import date
from dialogs.texts import Texts


def linked_text(group: WorkingGroup, first_digest: date, texts: Texts) -> str:
    """The words."""
    return "linked"
