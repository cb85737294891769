"""Card: the list of one's own observations."""

from collections.abc import Sequence

from microsoft_teams.cards.core import CardElement

from bot.domain.county import County
from bot.domain.observation import Observation
from dialogs.cards.buttons import button
from dialogs.cards.inputs import pick
from dialogs.cards.kit import Card, card, line, more, words
from dialogs.plain.mine import SHOWN, mine_line
from dialogs.texts import Texts
from dialogs.verbs import Verb


def mine_card(observations: Sequence[Observation], county: County, texts: Texts) -> Card:  # noqa: ARG001 - all lists have the same facts
    """Number, date, state and title of each, and a list to open one from."""
    start = button(texts("button-start"), Verb.START, inputs=False)
    if not observations:
        return card(texts, texts("mine-title"), [words(texts("mine-none"))], [start])
    seen = observations[:SHOWN]
    body: list[CardElement] = [line(mine_line(one, texts), one.title) for one in seen]
    if left := len(observations) - len(seen):
        body.append(more(left, texts))
        body.append(words(texts("mine-words", number=observations[-1].number), subtle=True))
    choices = [(one.number, f"{one.number} {one.title}".strip()) for one in seen]
    body.append(pick("number", texts("mine-open"), choices, texts))
    return card(texts, texts("mine-title"), body, [button(texts("button-open"), Verb.OPEN_OWN), start])
