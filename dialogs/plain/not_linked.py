"""Plain words: the channel is no working group's."""


from dialogs.texts import Texts


def not_linked_text(texts: Texts) -> str:
    """The words."""
    return "not_linked"
