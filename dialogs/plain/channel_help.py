"""Plain words: what can be asked for in a channel."""


from dialogs.texts import Texts


def channel_help_text(texts: Texts) -> str:
    """The words."""
    return "channel_help"
