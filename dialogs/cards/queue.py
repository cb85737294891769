"""Card: the observations that wait to be screened."""

from collections.abc import Sequence

from microsoft_teams.cards.core import CardElement

from bot.domain.county import County
from bot.domain.screening import Waiting
from dialogs.cards.buttons import button
from dialogs.cards.inputs import pick
from dialogs.cards.kit import Card, card, line, more, words
from dialogs.plain.queue import waited
from dialogs.texts import Texts
from dialogs.verbs import Verb


def queue_card(queue: Sequence[Waiting], count: int, county: County, texts: Texts) -> Card:
    """The oldest that wait, how many more there are, and a list to open one from."""
    title = texts("queue-title")
    if not queue:
        return card(texts, title, [words(texts("queue-none"))])
    body: list[CardElement] = [words(texts("queue-rule"), subtle=True)]
    body += [line(one.observation.number, waited(one, county, texts)) for one in queue]
    if left := count - len(queue):
        body.append(more(left, texts))
    numbers = [one.observation for one in queue]
    choices = [(one.number, texts("digest-item", number=one.number, title=one.title)) for one in numbers]
    body.append(pick("number", texts("mine-open"), choices, texts))
    return card(texts, title, body, [button(texts("button-open"), Verb.OPEN)], wide=True)
