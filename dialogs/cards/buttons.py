"""The buttons of the cards."""

from collections.abc import Iterable, Sequence
from typing import Any

from microsoft_teams.cards.core import (
    Action,
    ActionSet,
    ActionStyle,
    AdaptiveCard,
    AssociatedInputs,
    CardElement,
    ExecuteAction,
    ShowCardAction,
    SubmitAction,
)

from dialogs.texts import Texts
from dialogs.verbs import Verb


def button(
    title: str,
    verb: Verb,
    subject: str | None = None,
    version: int | None = None,
    *,
    inputs: bool = True,
    main: bool = False,
    tooltip: str | None = None,
    **more: str,
) -> ExecuteAction:
    """A button that works in place, and as a plain submit where that is unknown.

    Args:
        title: its words.
        verb: what it asks for.
        subject: the id of the row that it is about.
        version: the row's version that the card shows.
        inputs: whether the card's inputs come along (and are checked first).
        main: whether it is the way forward, and looks so where clients know how.
        tooltip: more words.
        more: further facts, such as ``code`` or ``number``; empty ones are left out.
    """
    # Not "key": Teams' renderer takes that for a property of its own, and the click throws.
    data: dict[str, Any] = {"verb": verb.value, **{name: said for name, said in more.items() if said}}
    if subject is not None:
        data |= {"id": subject, "version": version, "once": f"{subject}:{version}"}
    along: AssociatedInputs | None = None if inputs else "none"
    style: ActionStyle | None = "positive" if main else None
    plain = SubmitAction(title=title, data=data, associated_inputs=along, tooltip=tooltip, style=style)
    return ExecuteAction(
        title=title,
        verb=verb.value,
        data=data,
        associated_inputs=along,
        tooltip=tooltip,
        style=style,
        fallback=plain,
    )


def start_and_mine(texts: Texts) -> list[Action]:
    """The two ways on from the end of something."""
    return [
        button(texts("button-start"), Verb.START, inputs=False, main=True),
        button(texts("button-mine"), Verb.MINE, inputs=False),
    ]


def opening(title: str, body: Iterable[CardElement], actions: Sequence[Action]) -> ShowCardAction:
    """A button that opens a part of the card in place."""
    return ShowCardAction(title=title, card=AdaptiveCard(body=list(body), actions=list(actions)))


def row(action: Action) -> ActionSet:
    """One button on a line of its own."""
    return ActionSet(actions=[action])
