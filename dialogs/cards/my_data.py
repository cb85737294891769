"""Card: all that is stored on the reader, and what can be done with it."""

from microsoft_teams.cards.core import CardElement

from bot.domain.county import County
from bot.domain.own_data import OwnData
from dialogs.cards.buttons import button, opening
from dialogs.cards.kit import Card, card, fact, line, more, words
from dialogs.plain.my_data import my_data_lines
from dialogs.texts import Texts
from dialogs.verbs import Verb

SHOWN = 20
"""So many observations are named; the export holds all."""


def my_data_card(data: OwnData, county: County, texts: Texts) -> Card:
    """What is known, observations by number and title, and the ways to take it along or be forgotten."""
    body: list[CardElement] = [fact(*known) for known in my_data_lines(data, county, texts)]
    shown = data.observations[:SHOWN]
    body += [line(one.observation.number, one.observation.title) for one in shown]
    if left := len(data.observations) - len(shown):
        body.append(more(left, texts))
    body.append(words(texts("my-data-anonymous"), subtle=True))
    confirm = button(texts("button-forget-confirm"), Verb.FORGET)
    actions = [
        button(texts("button-mine"), Verb.MINE, inputs=False),
        button(texts("button-export"), Verb.EXPORT, inputs=False),
        opening(texts("button-forget"), [words(texts("my-data-forget"))], [confirm]),
    ]
    return card(texts, texts("my-data-title"), body, actions)
