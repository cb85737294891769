"""Card: what officers and the reporter hear of a request to open an identity."""

from bot.ports import Letter
from dialogs.cards.kit import Card, card, quoted
from dialogs.plain.identity import identity_lines, identity_title
from dialogs.texts import Texts


def identity_card(letter: Letter, texts: Texts) -> Card:
    """The news in words; no buttons, so that what is granted is granted by writing it."""
    body = [part for said in identity_lines(letter, texts) for part in quoted(said)]
    return card(texts, identity_title(letter, texts), body)
