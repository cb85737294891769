"""Plain words: the phenomena that are not closed."""

from collections.abc import Sequence

from bot.domain.phenomenon import Phenomenon
from dialogs.texts import Texts
from dialogs.texts.facts import phenomenon_state

SHOWN = 40
"""So many of the newest are shown."""


def phenomena_text(phenomena: Sequence[Phenomenon], count: int, texts: Texts) -> str:
    """Number, title, state and size of each, how many more there are, and how to open one."""
    title = texts("phenomena-title")
    if not phenomena:
        return "\n".join((title, texts("phenomena-none")))
    lines = [f"{one.number} {phenomenon_line(one, texts)}" for one in phenomena]
    if left := count - len(phenomena):
        lines.append(texts("more", count=left))
    opened = texts("phenomena-words-open", number=phenomena[0].number)
    return "\n\n".join((title, "\n".join(lines), opened))


def phenomenon_line(one: Phenomenon, texts: Texts) -> str:
    """Its title, state and size."""
    state = phenomenon_state(one.state, texts)
    return texts("phenomenon-line", title=one.title, state=state, n=len(one.observation_ids))
