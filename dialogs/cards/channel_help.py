"""Card: what can be asked for in the working group's channel."""

from dialogs.cards.kit import Card, card, notes, told, words
from dialogs.plain.channel_help import COMMANDS
from dialogs.texts import Texts


def channel_help_card(texts: Texts, note: str | None = None) -> Card:
    """The channel's commands with an example each."""
    body = [*notes(note, None, texts), *(told(texts(f"channel-help-{name}")) for name in COMMANDS)]
    body.append(words(texts("team-welcome-own"), subtle=True))
    return card(texts, texts("channel-help-title"), body)
