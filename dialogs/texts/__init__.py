"""Every word the bot says, in three languages."""

from dialogs.texts.loader import Texts, all_words

__all__ = ["Texts", "all_words"]
