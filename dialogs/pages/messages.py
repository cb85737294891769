"""The ends of things: what was just done, and the ways on."""

from dialogs.pages.page import Button
from dialogs.texts import Texts
from dialogs.verbs import Verb


def start_and_mine(texts: Texts) -> list[Button]:
    """The two ways on from the end of something."""
    return [
        Button(texts("button-start"), Verb.START, fields=False, main=True),
        Button(texts("button-mine"), Verb.MINE, fields=False),
    ]
