"""The log of changes: who did what to which observation or proposal, when and why."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Action(StrEnum):
    """What can happen to an observation, a proposal, a working group, or a release."""

    RECEIVED = "received"
    WITHDRAWN = "withdrawn"
    SCREENED = "screened"
    LINKED = "linked"
    PROPOSED = "proposed"
    FILLED = "filled"
    MOVED = "moved"
    GROUP_LINKED = "group_linked"
    GROUP_LEFT = "group_left"
    PUBLISHED = "published"


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One line of the log; never changed, never removed by the product.

    Attributes:
        id: running; None until stored.
        subject: the id of the observation, proposal, group or release.
        person_id: who did it; None for the bot itself.
        state: the state entered, as its code; None when the state stayed.
        reason: the working group's own words, where a move demands them.
    """

    at: datetime
    action: Action
    subject: str
    person_id: str | None = None
    state: str | None = None
    reason: str | None = None
    id: int | None = None
