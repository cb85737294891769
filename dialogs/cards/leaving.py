"""Card: whether a draft in which something was written is really to be deleted."""

from bot.domain.observation import Draft
from dialogs.cards.buttons import button
from dialogs.cards.kit import Card, card, words
from dialogs.plain.leaving import leaving_words
from dialogs.texts import Texts
from dialogs.verbs import Verb


def leaving_card(draft: Draft, texts: Texts) -> Card:
    """What would be lost, and the two ways."""
    about = (draft.id, draft.version)
    ways = [
        button(texts("button-keep"), Verb.KEEP, *about, main=True),
        button(texts("button-leave"), Verb.CANCEL, *about),
    ]
    return card(texts, texts("leaving-title"), [words(leaving_words(draft, texts))], ways)
