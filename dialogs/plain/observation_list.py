"""Plain words: all observations of one period."""

from collections.abc import Sequence

from bot.domain.calendar import Week
from bot.domain.observation import Observation
from dialogs.texts import Texts
from dialogs.texts.facts import week_name

SHOWN = 150
"""So many fit in one message; the others open by their number."""


def observation_list_text(week: Week, observations: Sequence[Observation], texts: Texts) -> str:
    """Number and title of each, and how to open one."""
    title = texts("list-title", week=week_name(week, texts))
    if not observations:
        return "\n".join((title, texts("list-none")))
    seen = observations[:SHOWN]
    lines = [texts("digest-item", number=one.number, title=one.title) for one in seen]
    if more := len(observations) - len(seen):
        lines.append(texts("more", count=more))
    opened = texts("digest-words-open", number=observations[0].number)
    return "\n\n".join((title, "\n".join(lines), opened))
