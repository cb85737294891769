"""The filing conversation: what was said to which draft, and what follows. It decides and does not act."""

from dialogs.intake.form import KINDS, OFFERED, OWN, FormContext, cancel, taken, unsaved, with_answers
from dialogs.intake.inspection import LOOKED, WARNED, Inspection
from dialogs.intake.reply import End, FormReply, Labels, reply
from dialogs.intake.typed import DRAFT_COMMANDS, asked_in, form_word, typed

__all__ = [
    "DRAFT_COMMANDS",
    "KINDS",
    "LOOKED",
    "OFFERED",
    "OWN",
    "WARNED",
    "End",
    "FormContext",
    "FormReply",
    "Inspection",
    "Labels",
    "asked_in",
    "cancel",
    "form_word",
    "reply",
    "taken",
    "typed",
    "unsaved",
    "with_answers",
]
