"""The linter finds what the golden files leave to it."""

from copy import deepcopy
from typing import Any

import pytest

from bot.domain.codes import Language
from tests.cards.lint import complaints, nodes
from tests.cards.scenes import card_of

ROW = {"id": "o9", "version": 1}

BROKEN: dict[str, tuple[str, dict[str, Any], str]] = {
    "a fallback of another look": ("Action.Execute", {"style": "destructive"}, "does something else"),
    "a button without its key": (
        "Action.Execute",
        {"data": {"verb": "keep", "id": "o9", "version": 1}},
        "needs a key",
    ),
    "a key of another card": ("Input.Text", {"key": "title"}, "not of its card and row"),
}


@pytest.mark.parametrize("broken", BROKEN)
def test_the_linter_finds(broken: str) -> None:
    kind, change, said = BROKEN[broken]
    card = deepcopy(card_of("editing", Language.FI))
    next(node for node in nodes(card) if node["type"] == kind).update(change)
    assert any(said in complaint for complaint in complaints(card))
