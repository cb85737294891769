"""The list of proposals under way: each with its state and whose turn it is."""

from collections.abc import Sequence

from bot.domain.proposal import Proposal
from bot.domain.proposal_turn import turn_of
from dialogs.pages.page import Door, Hints, Page, Rows, Text
from dialogs.texts import Texts
from dialogs.texts.facts import proposal_state

SHOWN = 12
"""So many stand on the list."""


def proposals_page(proposals: Sequence[Proposal], texts: Texts) -> Page:
    """Those that are not finished, in this order, each a row that opens it."""
    title = texts("proposals-title")
    if not proposals:
        return Page(title=title, lead=[Text(texts("proposals-none"))])
    return Page(
        title=title,
        parts=[
            *(_door(one, texts) for one in proposals[:SHOWN]),
            Rows([], left=len(proposals[SHOWN:])),
            Hints([texts("proposals-words-open", number=proposals[0].number)]),
        ],
        wide=True,
    )


def _door(one: Proposal, texts: Texts) -> Door:
    turn = texts(f"proposal-turn-{turn_of(one)}")
    line = texts("proposals-line", number=one.number, state=proposal_state(one.state, texts), turn=turn)
    return Door(one.title, "open", line, facts={"number": one.number})
