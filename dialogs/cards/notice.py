"""Card: news of one's own observation."""

from bot.ports import Letter
from dialogs.cards.buttons import button
from dialogs.cards.kit import Card, card, quoted
from dialogs.plain.notice import news
from dialogs.texts import Texts
from dialogs.verbs import Verb


def notice_card(letter: Letter, texts: Texts) -> Card:
    """The news in words, and the ways to the observation and to all of one's own."""
    mine = button(texts("button-mine"), Verb.MINE)
    if letter.observation is None:
        return card(texts, texts("mine-title"), quoted(news(letter, texts)), [mine])
    number = letter.observation.number
    title = texts("own-title", number=number)
    opened = button(texts("button-open"), Verb.OPEN_OWN, number=number)
    return card(texts, title, quoted(news(letter, texts)), [opened, mine])
