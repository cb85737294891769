"""Plain words: the greeting in a channel."""


from dialogs.texts import Texts


def team_welcome_text(texts: Texts) -> str:
    """The words."""
    return "team_welcome"
