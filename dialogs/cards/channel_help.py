"""Card: what can be asked for in the working group's channel."""

from bot.domain.county import County
from dialogs.cards.kit import Card, card, notes, told, words
from dialogs.plain.channel_help import channel_help_lines
from dialogs.texts import Texts


def channel_help_card(county: County, texts: Texts, note: str | None = None) -> Card:
    """The channel's commands with an example each."""
    body = [*notes(note, None, texts), *(told(said) for said in channel_help_lines(county, texts))]
    body.append(words(texts("team-welcome-own"), subtle=True))
    return card(texts, texts("channel-help-title"), body)
