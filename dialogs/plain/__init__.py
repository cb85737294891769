"""Every card's twin in plain words: the same facts for those who read without cards, or listen."""

from dialogs.plain.catch_up import catch_up_text
from dialogs.plain.digest import digest_text
from dialogs.plain.figures import figures_text
from dialogs.plain.notice import brief_text, notice_text, preview
from dialogs.plain.oversight import oversight_text
from dialogs.plain.release import release_text
from dialogs.plain.reminder import reminder_text, undelivered_text
from dialogs.plain.together import together_text

__all__ = [
    "brief_text",
    "catch_up_text",
    "digest_text",
    "figures_text",
    "notice_text",
    "oversight_text",
    "preview",
    "release_text",
    "reminder_text",
    "together_text",
    "undelivered_text",
]
