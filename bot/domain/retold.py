"""A history as reporters may read it: what a meeting decided has its reason from the approved memo alone."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from bot.domain.log import Action, Entry
from bot.domain.screening import ending, parted


def retold(entry: Entry, decided: Iterable[Entry], approved: Mapping[tuple[str, str], str]) -> Entry:
    """An entry that followed from a decision, without the reason that was entered in the meeting.

    Args:
        entry: of an observation, a phenomenon or a proposal.
        decided: the meetings' own entries (DECIDED); what followed was logged at the same moment with their
            reason.
        approved: the reasons as the memos have them, by the ids of meeting and phenomenon; a closed
            observation gets its own, of everything else the memo's line tells.
    """
    decision = next((one for one in decided if _caused(one, entry)), None)
    if decision is None:
        return entry
    words = approved.get((decision.subject, decision.about or ""))
    if entry.action is not Action.CLOSED or words is None:
        return replace(entry, reason=None)
    head, _ = parted(entry.reason or "")
    return replace(entry, reason=ending(head, words))


def _caused(decision: Entry, entry: Entry) -> bool:
    return bool(decision.reason and entry.reason) and (
        decision.at == entry.at and (decision.reason or "") in (entry.reason or "")
    )
