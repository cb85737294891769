"""Meetings in the working group's channel: the pack, the agenda, votes, decisions, the memo."""

from dialogs.actions.meetings.pressed import FORMS, VERBS
from dialogs.actions.meetings.shown import again, form_again
from dialogs.actions.meetings.typed import COMMANDS

__all__ = ["COMMANDS", "FORMS", "VERBS", "again", "form_again"]
