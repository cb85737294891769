"""Plain words: what can be asked for in the working group's channel."""

from dialogs.texts import Texts

COMMANDS = (
    "digest",
    "list",
    "queue",
    "open",
    "propose",
    "fill",
    "move",
    "ask",
    "close",
    "redirect",
    "mask",
    "publish",
    "meeting",
    "agenda",
    "vote",
    "item",
    "minutes",
    "text-mode",
    "language",
)
"""What the channel's help tells of, in this order."""


def channel_help_text(texts: Texts, note: str | None = None) -> str:
    """The channel's commands with an example each."""
    commands = "\n".join(texts(f"channel-help-{name}") for name in COMMANDS)
    noted = (texts(note),) if note else ()
    return "\n\n".join((*noted, texts("channel-help-title"), commands, texts("team-welcome-own")))
