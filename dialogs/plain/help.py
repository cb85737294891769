"""Plain words: what can be asked for."""

from dialogs.texts import Texts

COMMANDS = (
    "file",
    "mine",
    "own",
    "withdraw",
    "receipt",
    "reply",
    "effect",
    "endorse",
    "take-on",
    "correct",
    "cut",
    "my-data",
    "privacy",
    "text-mode",
    "card-mode",
    "language",
)
"""What help tells of, in this order."""


def help_text(texts: Texts, note: str | None = None) -> str:
    """The commands, and what the bot is not for."""
    commands = "\n".join(texts(f"help-{name}") for name in COMMANDS)
    noted = (texts(note),) if note else ()
    return "\n\n".join((*noted, texts("help-title"), texts("intro"), commands, texts("not-this-channel")))
