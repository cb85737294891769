"""Plain words: the greeting in a channel."""

from dialogs.texts import Texts

KEYS = ("team-welcome", "team-welcome-link", "team-welcome-own")
"""What the greeting says, a paragraph each."""


def team_welcome_text(texts: Texts) -> str:
    """What the bot does in a team, and how its channel becomes a working group's."""
    return "\n\n".join(texts(key) for key in KEYS)
