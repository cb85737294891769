"""Plain words: the channel is no working group's."""

from dialogs.texts import Texts

KEYS = ("not-linked", "team-welcome-link", "team-welcome-own")
"""What is said, a paragraph each."""


def not_linked_text(texts: Texts) -> str:
    """Why nothing is shown here, and what to do."""
    return "\n\n".join(texts(key) for key in KEYS)
