"""The registry is total: everything that can be done has words, a button or both, and stands there once."""

from collections import Counter

import pytest

from bot.domain.codes import Language
from dialogs.actions.action import Action
from dialogs.actions.registry import ACTIONS, PRESSED, TYPED
from dialogs.texts import Texts

EACH = pytest.mark.parametrize("action", ACTIONS, ids=lambda one: f"{one.place}-{one.name}-{one.on}")


@EACH
def test_an_action_can_be_typed_or_pressed(action: Action) -> None:
    assert action.words or action.button
    if action.words:
        for language in Language:
            assert Texts(language).words(f"words-{action.name}")
        assert action in TYPED[action.place][action.name]
    if action.button:
        assert action in PRESSED[action.place][action.button]


@EACH
def test_what_comes_back_as_it_was_filled_has_a_button(action: Action) -> None:
    if action.fields is not None:
        assert action.button
    if action.reopen:
        assert action.fields is not None


def test_no_two_actions_of_a_place_are_one() -> None:
    counted = Counter((one.place, one.name, one.on) for one in ACTIONS)
    assert [key for key, count in counted.items() if count > 1] == []


def test_actions_of_one_name_are_told_apart_by_a_phenomenon() -> None:
    for place in TYPED:
        for known in (*TYPED[place].values(), *PRESSED[place].values()):
            assert len(known) <= 2
            if len(known) == 2:
                assert "I" in {one.on for one in known}
