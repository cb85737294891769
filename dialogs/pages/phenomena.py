"""The working group's pages on phenomena."""

from collections.abc import Sequence

from bot.domain.phenomenon import Phenomenon
from dialogs.pages.forms import by_number, pick
from dialogs.pages.page import Button, Hints, Page, Rows, Text
from dialogs.texts import Texts
from dialogs.texts.facts import phenomenon_state
from dialogs.verbs import Verb

SHOWN_PHENOMENA = 40
"""So many of the newest are shown."""


def phenomena_page(phenomena: Sequence[Phenomenon], count: int, texts: Texts) -> Page:
    """Those that are not closed, how many more there are, and a list to open one from."""
    title = texts("phenomena-title")
    if not phenomena:
        return Page(title=title, lead=[Text(texts("phenomena-none"))])
    return Page(
        title=title,
        parts=[
            Rows([(one.number, _line(one, texts)) for one in phenomena], left=count - len(phenomena)),
            pick("number", texts("phenomenon-open"), by_number(phenomena, texts), texts),
            Hints([texts("phenomena-words-open", number=phenomena[0].number)]),
        ],
        actions=[Button(texts("button-open"), Verb.OPEN)],
        wide=True,
    )


def _line(one: Phenomenon, texts: Texts) -> str:
    """Its title, state and size."""
    state = phenomenon_state(one.state, texts)
    return texts("phenomenon-line", title=one.title, state=state, n=len(one.observation_ids))
