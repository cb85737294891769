"""Plain words: the greeting at installation."""

from dialogs.texts import Texts


def welcome_text(texts: Texts) -> str:
    """What the bot does, the privacy line, and how to start."""
    keys = ("intro", "privacy-short", "welcome-limit", "welcome-begin", "welcome-commands")
    return "\n\n".join(texts(key) for key in keys)
