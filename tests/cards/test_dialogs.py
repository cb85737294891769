"""In a dialog of Teams every button is a plain submit, and asks for the same as in a chat."""

from copy import deepcopy

import pytest

from bot.domain.codes import Language
from dialogs.render.card_json import FORM, in_dialog, with_data
from tests.cards.lint import Node, nodes
from tests.cards.scenes import SCENES, card_of


def sent(card: Node) -> list[tuple[str, Node]]:
    """What each button that is sent asks for, in order; what stands in for it in old clients is none."""
    without = deepcopy(card)
    for node in nodes(without):
        node.pop("fallback", None)
    pressed = [node for node in nodes(without) if node["type"] in ("Action.Execute", "Action.Submit")]
    return [(node.get("verb") or node["data"]["verb"], node["data"]) for node in pressed]


@pytest.mark.parametrize("name", SCENES)
def test_a_card_asks_for_the_same_in_a_dialog(name: str) -> None:
    card = card_of(name, Language.FI)
    before = deepcopy(card)
    shown = in_dialog(card)
    assert card == before
    kinds = {node["type"] for node in nodes(shown)}
    assert "Action.Execute" not in kinds
    assert [(verb, {**data, FORM: None}) for verb, data in sent(shown)] == [
        (verb, {**data, FORM: None}) for verb, data in sent(card)
    ]
    assert all(data["verb"] == verb for verb, data in sent(shown))


def test_a_button_wherever_it_lies_becomes_a_submit() -> None:
    press = {"type": "Action.Execute", "verb": "mine", "title": "Omat", "associatedInputs": "none"}
    press |= {
        "data": {"id": "x", "type": "Action.Execute"},
        "fallback": {"type": "Action.Submit", "data": {}},
    }
    plain = {"type": "Action.Submit", "title": "Omat", "associatedInputs": "none"}
    plain |= {"data": {"id": "x", "type": "Action.Execute", "verb": "mine"}}
    within = [
        lambda one: {"type": "Container", "selectAction": one},
        lambda one: {"type": "ColumnSet", "columns": [{"type": "Column", "selectAction": one}]},
        lambda one: {"type": "ActionSet", "actions": [one]},
        lambda one: {"type": "Action.ShowCard", "card": {"type": "AdaptiveCard", "actions": [one]}},
        lambda one: {"type": "Badge", "fallback": {"type": "Container", "selectAction": one}},
    ]
    for around in within:
        assert in_dialog({"body": [around(press)]}) == {"body": [around(plain)]}


@pytest.mark.parametrize("forward", ["send", "answer"])
def test_a_button_beside_the_form_takes_the_form_along(forward: str) -> None:
    """What it brings takes the form's place, and leads back to it."""
    row = {"id": "d1", "version": 3}
    aside = {"type": "Action.Execute", "verb": "privacy", "title": "Lue", "associatedInputs": "none"}
    sends = {"type": "Action.Execute", "verb": forward, "title": "Lähetä", "data": row}
    shown = in_dialog({"body": [{"type": "ActionSet", "actions": [aside]}], "actions": [sends]})
    (taken,) = shown["body"][0]["actions"]
    assert taken == {"type": "Action.Submit", "title": "Lue", "data": {"verb": "privacy", FORM: "d1 3"}}
    assert shown["actions"][0]["data"] == {**row, "verb": forward}


def test_what_a_press_sent_comes_with_the_button_that_sends_it_once_more() -> None:
    card = with_data(card_of("again", Language.FI), {"id": "d1", "version": 3, "once": "k"})
    (again,) = sent(in_dialog(card))
    assert again == ("offer_text", {"verb": "offer_text", "id": "d1", "version": 3, "once": "k"})
