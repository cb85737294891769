"""Meetings in the working group's channel: the pack, the agenda, votes, decisions, the memo."""

from dialogs.meetings.pressed import FORMS, VERBS
from dialogs.meetings.shown import again, form_again
from dialogs.meetings.typed import COMMANDS

__all__ = ["COMMANDS", "FORMS", "VERBS", "again", "form_again"]
