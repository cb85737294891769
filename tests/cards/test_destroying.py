"""Where the buttons that destroy stand on a card."""

from collections.abc import Iterator

from bot.domain.codes import Language
from dialogs.double_press import DESTROYING
from dialogs.verbs import Verb
from tests.cards.lint import Node
from tests.cards.scenes import cards_in


def in_reach(part: object) -> Iterator[Node]:
    """The buttons that can be pressed at once; what stands in a part that opens needs a press before."""
    if isinstance(part, list):
        for one in part:
            yield from in_reach(one)
    elif isinstance(part, dict):
        if str(part.get("type")).startswith("Action."):
            yield part
            return
        for value in part.values():
            yield from in_reach(value)


def opened(part: object) -> Iterator[Node]:
    """The parts that open."""
    if isinstance(part, list):
        for one in part:
            yield from opened(one)
    elif isinstance(part, dict):
        if part.get("type") == "Action.ShowCard":
            yield part["card"]
        for value in part.values():
            yield from opened(value)


def test_nothing_that_destroys_stands_where_the_way_forward_stood() -> None:
    """A client leaves the focus on the button in the same place of the row: the first is the way forward."""
    for name, card in cards_in(Language.FI).items():
        verbs = [action.get("verb") for action in card.get("actions") or []]
        assert not DESTROYING & set(verbs[:1]), name
        buttons = [action.get("verb") for action in in_reach(card)]
        assert not DESTROYING & set(buttons[:1]), name


def test_the_way_forward_stands_first() -> None:
    """So the rule above is worth something."""
    for name, card in cards_in(Language.FI).items():
        row = card.get("actions") or []
        main = [at for at, action in enumerate(row) if action.get("style") == "positive"]
        assert main in ([], [0]), name


def test_in_reach_is_only_the_draft_s_own_and_the_others_stand_in_a_part_that_opens() -> None:
    """The second press is told by its moment where a draft is concerned, and cannot reach the others."""
    for name, card in cards_in(Language.FI).items():
        found = {action.get("verb") for action in in_reach(card)} & DESTROYING
        refused = {Verb.CANCEL_MEETING} if name.endswith("_wrong") else set()  # what is wrong is mended first
        assert found <= {Verb.CANCEL} | refused, name


def test_a_part_that_opens_holds_what_destroys_alone() -> None:
    for name, card in cards_in(Language.FI).items():
        for part in opened(card):
            verbs = [action.get("verb") for action in part.get("actions") or []]
            assert not DESTROYING & set(verbs) or len(verbs) == 1, name


def test_the_scenes_show_every_button_that_destroys() -> None:
    shown = set()
    for card in cards_in(Language.FI).values():
        shown |= {action.get("verb") for action in in_reach(card)}
        shown |= {action.get("verb") for part in opened(card) for action in in_reach(part)}
    assert shown >= DESTROYING
