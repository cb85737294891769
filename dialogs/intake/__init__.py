"""The filing conversation: what was said to which draft, and what follows. It decides and does not act."""

from dialogs.intake.inspection import WARNED, Inspection
from dialogs.intake.pressed import pressed, with_last
from dialogs.intake.reply import End, FormReply, settled
from dialogs.intake.typed import DRAFT_COMMANDS, typed

__all__ = [
    "DRAFT_COMMANDS",
    "WARNED",
    "End",
    "FormReply",
    "Inspection",
    "pressed",
    "settled",
    "typed",
    "with_last",
]
