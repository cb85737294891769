"""How something stood at a moment, from the log: what came later has not happened yet."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.domain.log import Action, Entry


@dataclass(frozen=True, kw_only=True)
class Stood:
    """A state, and when it was entered."""

    state: str
    since: datetime


def stood(entries: Iterable[Entry], at: datetime) -> Stood | None:
    """Return the state at a moment of what these entries are about, oldest first; None before the first."""
    found: Stood | None = None
    for one in entries:
        if one.state and one.at < at and (found is None or found.state != one.state):
            found = Stood(state=one.state, since=one.at)
    return found


_REPORTS = {Action.REPORTED: True, Action.RETURNED: False, Action.MOVED: False}
"""Whether a proposal is reported as done after this. Partial: nothing else changes that."""


def reported(entries: Iterable[Entry], at: datetime) -> bool:
    """Return whether its recipient had said that a proposal is done, and nobody had decided about that."""
    said = [_REPORTS[one.action] for one in entries if one.action in _REPORTS and one.at < at]
    return bool(said) and said[-1]
