"""Card: what can be asked for."""

from dialogs.cards.buttons import start_and_mine
from dialogs.cards.kit import Card, card, notes, told, words
from dialogs.plain.help import COMMANDS
from dialogs.texts import Texts


def help_card(texts: Texts, note: str | None = None) -> Card:
    """The commands, and what the bot is not for."""
    body = [*notes(note, None, texts), words(texts("intro"))]
    body += [told(texts(f"help-{name}")) for name in COMMANDS]
    body.append(words(texts("not-this-channel"), subtle=True))
    return card(texts, texts("help-title"), body, start_and_mine(texts))
