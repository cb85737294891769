"""Plain words: what can be asked for in the working group's channel."""

from dialogs.texts import Texts

COMMANDS = ("digest", "list", "open", "propose", "fill", "move")
"""What the channel's help tells of, in this order."""


def channel_help_text(texts: Texts) -> str:
    """The channel's commands with an example each."""
    commands = "\n".join(texts(f"channel-help-{name}") for name in COMMANDS)
    return "\n\n".join((texts("channel-help-title"), commands, texts("team-welcome-own")))
