"""The list of proposals, page by page: each with its state and whose turn it is."""

from collections.abc import Sequence

from bot.domain.proposal import Proposal
from bot.domain.proposal_turn import turn_of
from dialogs.pages.page import Button, Door, Hints, Page, Rows, Text
from dialogs.texts import Texts
from dialogs.texts.facts import proposal_state
from dialogs.texts.wordings import title_in

SHOWN = 10
"""So many stand on a page of the list."""


def proposals_page(proposals: Sequence[Proposal], texts: Texts, *, page: int = 1) -> Page:
    """The proposals in this order, each a row that opens it.

    Args:
        proposals: all of them.
        texts: the reader's language.
        page: from 1; one that is not there is the last one.
    """
    title = texts("proposals-title")
    if not proposals:
        return Page(title=title, lead=[Text(texts("proposals-none"))], actions=[_menu(texts)])
    last = (len(proposals) - 1) // SHOWN + 1
    at = min(max(page, 1), last)
    shown, left = proposals[(at - 1) * SHOWN : at * SHOWN], len(proposals) - at * SHOWN
    further = {"page": str(at + 1)}
    return Page(
        title=title,
        parts=[
            *(_door(one, texts) for one in shown),
            Rows([], left=max(left, 0)),
            Hints([texts("proposals-words-open", number=shown[0].number)]),
            Hints([texts("proposals-words-more", page=at + 1)] if left > 0 else []),
        ],
        actions=[
            *([Button(texts("proposals-more"), "proposals", facts=further)] if left > 0 else []),
            _menu(texts),
        ],
        wide=True,
    )


def _menu(texts: Texts) -> Button:
    """In the channel a list takes the place of the home card for who pressed."""
    return Button(texts("button-menu"), "home", fields=False)


def _door(one: Proposal, texts: Texts) -> Door:
    turn = texts(f"proposal-turn-{turn_of(one)}")
    line = texts("proposals-line", number=one.number, state=proposal_state(one.state, texts), turn=turn)
    return Door(title_in(one, texts), "open", line, facts={"number": one.number})
