"""Card: what waited for somebody who could not be reached, in one message."""

from collections.abc import Sequence

from microsoft_teams.cards.core import Action, CardElement, Container

from dialogs.cards.buttons import button
from dialogs.cards.kit import Card, card, more, quoted, words
from dialogs.texts import Texts
from dialogs.verbs import Verb


def together_card(said: Sequence[str], left: int, texts: Texts, *, own: bool = True) -> Card:
    """Each piece of news in words; ``left`` are not named. With ``own``, the way to all of one's own."""
    body: list[CardElement] = [words(texts("together-intro"))]
    body += [Container(items=quoted(one), separator=True, spacing="Medium") for one in said]
    if left:
        body.append(more(left, texts))
    actions: list[Action] = [button(texts("button-mine"), Verb.MINE)] if own else []
    return card(texts, texts("together-title"), body, actions)
