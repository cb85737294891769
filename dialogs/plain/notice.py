"""Plain words: news of an observation."""

from bot.ports import Letter
from dialogs.texts import Texts


def notice_text(letter: Letter, texts: Texts) -> str:
    """The words."""
    return "notice"


def preview(letter: Letter, texts: Texts) -> str:
    """What a notification may show."""
    return "preview"
