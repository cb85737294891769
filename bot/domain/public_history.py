"""A history as reporters may read it: a decision of a meeting has its reason from the minutes alone."""

from collections.abc import Mapping
from dataclasses import replace

from bot.domain.log import Action, Entry
from bot.domain.screening import ending, parted

Place = tuple[str, str]
"""A place on an agenda: the ids of the meeting and of the phenomenon."""


def public_entry(entry: Entry, behind: Mapping[int, Entry], approved: Mapping[Place, str]) -> Entry:
    """An entry that followed from a decision, without the reason that was entered in the meeting.

    Args:
        entry: of an observation, a phenomenon or a proposal.
        behind: what brought it about, and what brought that about, by id. A cause that is not there any more
            may have been a decision.
        approved: the reasons as the minutes have them; a closed observation gets its own, of everything else
            the line in the minutes tells.
    """
    cause = entry
    while cause.action is not Action.DECIDED:
        if cause.caused_by is None:
            return entry
        found = behind.get(cause.caused_by)
        if found is None:
            return replace(entry, reason=None)
        cause = found
    words = approved.get(place_of(cause))
    if entry.action is not Action.CLOSED or words is None:
        return replace(entry, reason=None)
    head, _ = parted(entry.reason or "")
    return replace(entry, reason=ending(head, words))


def place_of(entry: Entry) -> Place:
    """Return where on an agenda something was decided or minuted."""
    return entry.subject, entry.about or ""
