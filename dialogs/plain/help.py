"""Plain words: what can be asked for."""

from dialogs.texts import Texts

COMMANDS = ("file", "mine", "own", "withdraw", "privacy", "text-mode", "card-mode", "language")
"""What help tells of, in this order."""


def help_text(texts: Texts) -> str:
    """The commands, and what the bot is not for."""
    commands = "\n".join(texts(f"help-{name}") for name in COMMANDS)
    return "\n\n".join((texts("help-title"), texts("intro"), commands, texts("not-this-channel")))
