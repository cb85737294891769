"""Plain words: the greeting at installation."""


from dialogs.texts import Texts


def welcome_text(texts: Texts) -> str:
    """The words."""
    return "welcome"
