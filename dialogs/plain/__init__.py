"""Every card's twin in plain words: the same facts for those who read without cards, or listen."""

from dialogs.plain.notice import brief_text, notice_text, preview
from dialogs.plain.release import release_text
from dialogs.plain.reminder import reminder_text, undelivered_text
from dialogs.plain.together import together_text

__all__ = [
    "brief_text",
    "notice_text",
    "preview",
    "release_text",
    "reminder_text",
    "together_text",
    "undelivered_text",
]
