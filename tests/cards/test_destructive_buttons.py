"""Where a card puts the buttons that delete something."""

from collections.abc import Iterator

from bot.domain.codes import Language
from dialogs.actions.registry import DESTROYING
from tests.cards.lint import Node
from tests.cards.scenes import cards_in


def buttons_in_reach(part: object) -> Iterator[Node]:
    """Yield the buttons that can be pressed at once, not those in a part that must be opened first."""
    if isinstance(part, list):
        for one in part:
            yield from buttons_in_reach(one)
    elif isinstance(part, dict):
        if str(part.get("type")).startswith("Action."):
            yield part
            return
        for value in part.values():
            yield from buttons_in_reach(value)


def parts_to_open(part: object) -> Iterator[Node]:
    """Yield the parts that a button opens."""
    if isinstance(part, list):
        for one in part:
            yield from parts_to_open(one)
    elif isinstance(part, dict):
        if part.get("type") == "Action.ShowCard":
            yield part["card"]
        for value in part.values():
            yield from parts_to_open(value)


def test_no_destructive_button_is_the_first_of_its_row() -> None:
    """A client keeps the focus on the same place of the row, and the main button was the first."""
    for name, card in cards_in(Language.FI).items():
        verbs = [action.get("verb") for action in card.get("actions") or []]
        assert not DESTROYING & set(verbs[:1]), name
        buttons = [action.get("verb") for action in buttons_in_reach(card)]
        assert not DESTROYING & set(buttons[:1]), name


def test_the_main_button_is_the_first_of_its_row() -> None:
    """Without this, the rule above would protect nothing."""
    for name, card in cards_in(Language.FI).items():
        row = card.get("actions") or []
        main = [at for at, action in enumerate(row) if action.get("style") == "positive"]
        assert main in ([], [0]), name


def test_only_cancelling_a_draft_is_in_reach_at_once() -> None:
    """A double press of it is recognised by its time; a double press cannot reach the others.

    A card that asks whether something is to go is no exception: its first button leads back.
    """
    for name, card in cards_in(Language.FI).items():
        found = {action.get("verb") for action in buttons_in_reach(card)} & DESTROYING
        refused = {"cancel_meeting"} if name.endswith("_wrong") else set()  # the refused form stays open
        asked = {"withdraw", "cut"} if name.startswith("sure_") else set()
        asked |= {"publish"} if name.startswith("release_draft") else set()
        assert found <= {"cancel"} | refused | asked, name


def test_a_destructive_button_is_alone_in_the_part_that_opens() -> None:
    for name, card in cards_in(Language.FI).items():
        for part in parts_to_open(card):
            verbs = [action.get("verb") for action in part.get("actions") or []]
            assert not DESTROYING & set(verbs) or len(verbs) == 1, name


def test_the_scenes_show_every_destructive_button() -> None:
    shown = set()
    for card in cards_in(Language.FI).values():
        shown |= {action.get("verb") for action in buttons_in_reach(card)}
        shown |= {action.get("verb") for part in parts_to_open(card) for action in buttons_in_reach(part)}
    assert shown >= DESTROYING
