"""Card: what can be asked for."""

from collections.abc import Iterable

from microsoft_teams.cards.core import Action

from bot.domain.roles import Role
from dialogs.cards.buttons import button, start_and_mine
from dialogs.cards.kit import Card, card, notes, section, told, words
from dialogs.plain.help import COMMANDS, office_lines
from dialogs.texts import Texts
from dialogs.verbs import Verb


def help_card(texts: Texts, note: str | None = None, roles: Iterable[Role] = ()) -> Card:
    """The commands, what else one's roles may ask for, and what the bot is not for."""
    body = [*notes(note, None, texts), words(texts("intro"))]
    body += [told(texts(f"help-{name}")) for name in COMMANDS]
    if office := office_lines(roles, texts):
        body += [section(texts("help-office")), *map(told, office)]
    body.append(words(texts("not-this-channel"), subtle=True))
    return card(texts, texts("help-title"), body, [*start_and_mine(texts), *_own_data(texts)])


def _own_data(texts: Texts) -> list[Action]:
    return [
        button(texts("button-privacy"), Verb.PRIVACY, inputs=False),
        button(texts("button-my-data"), Verb.MY_DATA, inputs=False),
    ]
