"""The log of changes: who did what to which observation or proposal, when and why."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.fate import Fate, declared


class Action(StrEnum):
    """What can happen to an observation, phenomenon, proposal, meeting, group, release or allowed word.

    A publication's own begin with ``PUBLICATION``.
    """

    RECEIVED = "received"
    WITHDRAWN = "withdrawn"
    SCREENED = "screened"
    LINKED = "linked"
    PROPOSED = "proposed"
    FILLED = "filled"
    MOVED = "moved"
    GROUP_LINKED = "group_linked"
    GROUP_LEFT = "group_left"
    REFUSED = "refused"
    APPOINTED = "appointed"
    DISMISSED = "dismissed"
    IDENTITY_REQUESTED = "identity_requested"
    IDENTITY_GRANTED = "identity_granted"
    IDENTITY_REFUSED = "identity_refused"
    CORRECTED = "corrected"
    CUT = "cut"
    MASKED = "masked"
    HELD = "held"
    RELEASED = "released"
    PUBLISHED = "published"
    CLOSED = "closed"
    REDIRECTED = "redirected"
    REOPENED = "reopened"
    ASKED = "asked"
    ANSWERED = "answered_question"
    UNANSWERED = "unanswered"
    GATHERED = "gathered"  # a phenomenon was begun
    ATTACHED = "attached"  # an observation to a phenomenon; to a proposal it is LINKED
    UNLINKED = "unlinked"
    WRITTEN = "written"  # a phenomenon's title or summary
    PHENOMENON_MOVED = "phenomenon_moved"
    OWNER_NAMED = "owner_named"  # a code was made for a proposal's recipient
    OWNED = "owned"
    REPORTED = "reported"  # its owner says that it is done
    RETURNED = "returned"  # the coordinator does not confirm that
    JOINED = "joined"  # an observation came to a proposal later
    EFFECT_ASKED = "effect_asked"
    EFFECT_COUNTED = "effect_counted"
    TITLED = "titled"
    CODED = "coded"
    HANDED_ON = "handed_on"  # by its first handler, to the coordinator
    REGROUPED = "regrouped"  # an observation is another working group's now
    CALLED = "called"  # a meeting
    RESCHEDULED = "rescheduled"  # a meeting, to another day
    CANCELLED = "cancelled"  # a meeting
    PACKED = "packed"  # its pack is out
    LISTED = "listed"  # a phenomenon came on a meeting's agenda
    UNLISTED = "unlisted"
    SHIFTED = "shifted"  # on the agenda, earlier or later
    DECIDED = "decided"
    REWORDED = "reworded"  # a decision's reason or what comes next
    MINUTED = "minuted"  # the minutes were approved
    PLANNED = "planned"  # at which length a table is told
    PUBLICATION_PROPOSED = "publication_proposed"
    PUBLICATION_APPROVED = "publication_approved"
    PUBLICATION_DECLINED = "publication_declined"
    PUBLICATION_WITHDRAWN = "publication_withdrawn"
    CONCLUDED = "concluded"  # a conclusion of a year or term was written, changed or removed
    QUARTER_WRITTEN = "quarter_written"  # what is proposed for an area's next quarter
    WORD_ALLOWED = "word_allowed"  # the guard lets it pass; the log never says which
    WORD_REMOVED = "word_removed"
    DOCUMENT_APPROVED = "document_approved"


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One line of the log; never changed, and removed only when its retention time has ended.

    Attributes:
        id: running; None until stored.
        subject: the id of the observation, phenomenon, proposal, publication, conclusion, meeting, group,
            release, text for a quarter or allowed word.
        person_id: who did it; None for the bot itself.
        state: the state entered, as its code; None when the state stayed.
        about: the id of what it was joined with or parted from: a phenomenon, a proposal, an observation.
        reason: the working group's or an officer's own words, where they are demanded; the question to a
            reporter, whose answer lies with the observation; for what was refused the permission, for a role
            the role, for corrected codes their keys.
        caused_by: the id of the entry that brought it about, which is always an older one; None for what
            a person did directly. It stays when the retention time of that entry has ended.
    """

    at: datetime
    action: Action
    subject: str
    person_id: str | None = None
    state: str | None = None
    reason: str | None = None
    about: str | None = None
    caused_by: int | None = None
    id: int | None = None


ENTRY_FATES = declared(
    Entry,
    {
        Fate.ENVELOPE: "at action subject state about caused_by id",
        Fate.LINK: "person_id",
        Fate.OFFICIAL: "reason",
    },
)
"""A reporter's words are in no line of the log, so that none has to be changed when they go."""
