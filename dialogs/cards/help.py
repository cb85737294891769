"""Card: what can be asked for."""

from microsoft_teams.cards.core import Action

from dialogs.cards.buttons import button, start_and_mine
from dialogs.cards.kit import Card, card, notes, told, words
from dialogs.plain.help import COMMANDS
from dialogs.texts import Texts
from dialogs.verbs import Verb


def help_card(texts: Texts, note: str | None = None) -> Card:
    """The commands, and what the bot is not for."""
    body = [*notes(note, None, texts), words(texts("intro"))]
    body += [told(texts(f"help-{name}")) for name in COMMANDS]
    body.append(words(texts("not-this-channel"), subtle=True))
    return card(texts, texts("help-title"), body, [*start_and_mine(texts), *_own_data(texts)])


def _own_data(texts: Texts) -> list[Action]:
    return [
        button(texts("button-privacy"), Verb.PRIVACY, inputs=False),
        button(texts("button-my-data"), Verb.MY_DATA, inputs=False),
    ]
