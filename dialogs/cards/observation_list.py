"""Card: all observations of one period."""

from collections.abc import Sequence

from microsoft_teams.cards.core import CardElement

from bot.domain.calendar import Week
from bot.domain.observation import Observation
from dialogs.cards.buttons import button
from dialogs.cards.inputs import pick
from dialogs.cards.kit import Card, card, line, more, words
from dialogs.texts import Texts
from dialogs.texts.facts import week_name
from dialogs.verbs import Verb

SHOWN = 40
"""So many fit on a card; the others open by their number."""


def observation_list_card(week: Week, observations: Sequence[Observation], texts: Texts) -> Card:
    """Number and title of each, and a list to open one from."""
    title = texts("list-title", week=week_name(week, texts))
    if not observations:
        return card(texts, title, [words(texts("list-none"))])
    seen = observations[:SHOWN]
    body: list[CardElement] = [line(one.number, one.title) for one in seen]
    if left := len(observations) - len(seen):
        body.append(more(left, texts))
        body.append(words(texts("digest-words-open", number=observations[-1].number), subtle=True))
    choices = [(one.number, texts("digest-item", number=one.number, title=one.title)) for one in seen]
    body.append(pick("number", texts("mine-open"), choices, texts))
    return card(texts, title, body, [button(texts("button-open"), Verb.OPEN)], wide=True)
