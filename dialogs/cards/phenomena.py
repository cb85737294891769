"""Card: the phenomena that are not closed."""

from collections.abc import Sequence

from microsoft_teams.cards.core import CardElement

from bot.domain.phenomenon import Phenomenon
from dialogs.cards.buttons import button
from dialogs.cards.inputs import pick
from dialogs.cards.kit import Card, card, line, more, words
from dialogs.plain.phenomena import phenomenon_line
from dialogs.texts import Texts
from dialogs.verbs import Verb


def phenomena_card(phenomena: Sequence[Phenomenon], count: int, texts: Texts) -> Card:
    """Number, title, state and size of each, how many more there are, and a list to open one from."""
    title = texts("phenomena-title")
    if not phenomena:
        return card(texts, title, [words(texts("phenomena-none"))])
    body: list[CardElement] = [line(one.number, phenomenon_line(one, texts)) for one in phenomena]
    if left := count - len(phenomena):
        body.append(more(left, texts))
    choices = [(one.number, texts("digest-item", number=one.number, title=one.title)) for one in phenomena]
    body.append(pick("number", texts("phenomenon-open"), choices, texts))
    return card(texts, title, body, [button(texts("button-open"), Verb.OPEN)], wide=True)
