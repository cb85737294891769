"""Plain words: the list of one's own observations."""

from collections.abc import Sequence

from bot.domain.county import County
from bot.domain.observation import Observation
from dialogs.texts import Texts
from dialogs.texts.facts import observation_state

SHOWN = 20
"""The newest so many are listed; older ones open by their number."""


def mine_text(observations: Sequence[Observation], county: County, texts: Texts) -> str:  # noqa: ARG001 - all lists have the same facts
    """Number, date, state and title of each, and how to open one."""
    if not observations:
        return "\n".join((texts("mine-none"), texts("mine-start-words")))
    lines = [f"{mine_line(one, texts)} {one.title}".strip() for one in observations[:SHOWN]]
    if left := len(observations) - len(lines):
        lines.append(texts("more", count=left))
    opened = texts("mine-words", number=observations[-1 if left else 0].number)
    return "\n\n".join((texts("mine-title"), "\n".join(lines), opened))


def mine_line(observation: Observation, texts: Texts) -> str:
    """``H-2026-0001, 20.11.2026: vastaanotettu.``."""
    state = observation_state(observation.state, texts)
    day = texts.date(observation.received_at)
    return texts("mine-line", number=observation.number, date=day, state=state) + "."
