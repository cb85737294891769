"""Every button that a card shows asks for a declared action, and its form for what that action reads."""

from collections.abc import Iterator

import pytest

from bot.domain.codes import Language
from dialogs.actions.registry import ACTIONS, known
from tests.cards.lint import Node, nodes
from tests.cards.scenes import SCENES, cards_in

PICKED = {"number"}
"""The input in which a card asks which one is meant; a button may carry it as well."""


OLDER = {"help", "skip", "understood"}
"""Buttons of cards that the bot sent before, and that still stand in chats."""


def inputs_of(verb: str) -> set[str] | None:
    """Return the ids of the inputs that actions with this button read by name; None when one reads all."""
    found = [action for action in ACTIONS if action.button == verb]
    if any(action.fields is None for action in found):
        return None
    return {
        f"{one.inputs}{asked.key}" for one in found for asked in (one.fields.questions if one.fields else ())
    }


def forms(card: Node) -> Iterator[tuple[str, set[str]]]:
    """Yield the verb of each form that a button opens, and the ids of its inputs."""
    for part in nodes(card):
        if part["type"] == "Action.ShowCard":
            inputs = {node["id"] for node in nodes(part["card"]) if node["type"].startswith("Input.")}
            for action in part["card"]["actions"]:
                if action["type"] == "Action.Execute" and inputs:
                    yield action["verb"], inputs


@pytest.mark.parametrize("language", Language)
def test_every_button_asks_for_an_action(language: Language) -> None:
    for name, card in cards_in(language).items():
        verbs = {node["verb"] for node in nodes(card) if node["type"] == "Action.Execute"}
        assert {verb for verb in verbs if not known(verb)} == set(), name


def test_every_form_asks_for_what_its_action_reads() -> None:
    for name, card in cards_in(Language.FI).items():
        for verb, inputs in forms(card):
            read = inputs_of(verb)
            assert read is None or inputs - PICKED <= read, (name, verb)


def test_every_action_that_has_a_button_is_on_some_card() -> None:
    shown = set[str]()
    for card in cards_in(Language.FI).values():
        shown |= {node["verb"] for node in nodes(card) if node["type"] == "Action.Execute"}
    assert SCENES
    assert {action.button for action in ACTIONS if action.button} - shown == OLDER
