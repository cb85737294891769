"""Every number on a card is also something to press: a row or a button that opens what it names."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from bot.domain.codes import Language
from tests.cards.lint import nodes
from tests.cards.scenes import SCENES, card_of

NUMBER = re.compile(r"\b[HIEJR]-\d{4}-\d{4}\b")

_OWN = "its own number: it is open already"
_TYPED = "an example of what may be typed"
_OFFICER = "an officer sees no observations: the number is for their records"
_OF_ITEM = "what a decision made opens on its phenomenon and its item, with the other proposals"
_TOO_OLD = "what it names is a proposal, which its reporter follows here"

NOT_PRESSED: Mapping[str, str] = {
    "appointed_office": _TYPED,
    "channel_help": _TYPED,
    "channel_help_supervisor": _TYPED,
    "help": _TYPED,
    "help_member": _TYPED,
    "help_office": _TYPED,
    "phenomena_none": _TYPED,
    "oversight": _OFFICER,
    "identity_asked": _OFFICER,
    "identity_denied": _OFFICER,
    "identity_opened": _OFFICER,
    "identity_told": "its reporter opens it with Omat; the notice has words alone, as its decision has",
    "release_year": _OWN,
    "release_draft": _OWN,
    "release_changed": _OWN,
    "publication_declined": _OWN,
    "publication_withdrawn": _OWN,
    "observation_withdrawn": _OWN,
    "proposal_not_endorsed": _OWN,
    "proposal_lapsed": _OWN,
    "owned_draft": _OWN,
    "owned_deferred": _OWN,
    "owned_evaluated": _OWN,
    "own_linked": _TOO_OLD,
    "said_effect": _TOO_OLD,
    "notice_minuted_propose": _TOO_OLD,
    "together": "several pieces of news: Omat opens each",
    "together_paused": "several pieces of news: Omat opens each",
    "together_many": "several pieces of news: Omat opens each",
    "publication_wrong": "a form that came back: its phenomenon is behind it",
    "desk_wrong": "a form that came back: what it was refused for stands in the list of phenomena",
    "desk_first": "who screens first, and is in no working group, opens nothing of the group's",
    "regrouped": "it is another group's now: nobody here opens it",
    "meeting_due": _OF_ITEM,
    "item_propose": _OF_ITEM,
    "minutes": _OF_ITEM,
    "observation_wrong": "a form that came back stands alone",
    "meeting_wrong": "a form that came back stands alone",
}
"""Scenes in which a number is no door, and why not."""


def _words(part: Any) -> Iterator[str]:
    """All that is read on a card, without what opens and the choices of a list."""
    if isinstance(part, list):
        for one in part:
            yield from _words(one)
    elif isinstance(part, Mapping) and not str(part.get("type", "")).startswith("Action."):
        for name, one in part.items():
            if name in ("text", "title", "value", "label") and isinstance(one, str):
                yield one
            elif name not in ("data", "fallback", "choices", "actions", "selectAction"):
                yield from _words(one)


def _unpressed(name: str) -> set[str]:
    """The numbers that are read on a card and carried by none of its buttons and rows."""
    card = card_of(name, Language.FI)
    read = set(NUMBER.findall(" ".join(_words(card["body"]))))
    sent = (one.get("data") for one in nodes(card) if str(one.get("type", "")).startswith("Action."))
    return read - {number for data in sent for number in NUMBER.findall(json.dumps(data or {}))}


@pytest.mark.parametrize("name", [name for name in SCENES if name not in NOT_PRESSED])
def test_every_number_is_also_something_to_press(name: str) -> None:
    assert _unpressed(name) == set()


@pytest.mark.parametrize("name", NOT_PRESSED)
def test_no_reason_is_given_for_nothing(name: str) -> None:
    assert _unpressed(name)
