"""Plain words: the channel is a working group's now."""

from datetime import date

from bot.domain.group import WorkingGroup
from dialogs.texts import Texts


def linked_text(group: WorkingGroup, first_digest: date, texts: Texts) -> str:
    """What comes to the channel from now on, and when for the first time."""
    return "\n".join((texts("linked-title"), *linked_lines(group, first_digest, texts)))


def linked_lines(group: WorkingGroup, first_digest: date, texts: Texts) -> list[str]:
    """The confirmation, a sentence or two a line."""
    return [
        texts("linked", date=texts.date(group.linked_at)),
        texts("linked-first", date=texts.date(first_digest)),
        texts("linked-next"),
    ]
