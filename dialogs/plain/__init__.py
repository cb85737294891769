"""Every card's twin in plain words: the same facts for those who read without cards, or listen."""

from dialogs.plain.catch_up import catch_up_text
from dialogs.plain.digest import digest_text
from dialogs.plain.editing import editing_text
from dialogs.plain.figures import figures_text
from dialogs.plain.item import item_text
from dialogs.plain.meeting import meeting_text
from dialogs.plain.mine import mine_text
from dialogs.plain.minutes import minutes_text
from dialogs.plain.notice import brief_text, notice_text, preview
from dialogs.plain.observation import observation_text
from dialogs.plain.observation_list import observation_list_text
from dialogs.plain.oversight import oversight_text
from dialogs.plain.own import own_text
from dialogs.plain.owned import owned_text
from dialogs.plain.phenomenon import phenomenon_text
from dialogs.plain.proposal import proposal_text
from dialogs.plain.proposal_news import proposal_news_text
from dialogs.plain.release import release_text
from dialogs.plain.reminder import reminder_text, undelivered_text
from dialogs.plain.together import together_text

__all__ = [
    "brief_text",
    "catch_up_text",
    "digest_text",
    "editing_text",
    "figures_text",
    "item_text",
    "meeting_text",
    "mine_text",
    "minutes_text",
    "notice_text",
    "observation_list_text",
    "observation_text",
    "oversight_text",
    "own_text",
    "owned_text",
    "phenomenon_text",
    "preview",
    "proposal_news_text",
    "proposal_text",
    "release_text",
    "reminder_text",
    "together_text",
    "undelivered_text",
]
