"""Card: news of one's own observation."""

from bot.ports import Letter
from dialogs.cards.buttons import button
from dialogs.cards.kit import Card, card, quoted
from dialogs.plain.notice import news
from dialogs.texts import Texts
from dialogs.verbs import Verb


def notice_card(letter: Letter, texts: Texts) -> Card:
    """The news in words, and the way to one's own observations."""
    number = letter.observation.number if letter.observation else None
    title = texts("own-title", number=number) if number else texts("mine-title")
    return card(texts, title, quoted(news(letter, texts)), [button(texts("button-mine"), Verb.MINE)])
