"""Plain words: what can be asked for."""


from dialogs.texts import Texts


def help_text(texts: Texts) -> str:
    """The words."""
    return "help"
