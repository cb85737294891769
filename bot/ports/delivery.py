"""What is said, and to whom."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Protocol

from bot.domain.effect import EffectRound
from bot.domain.group import WorkingGroup
from bot.domain.identity import IdentityRequest
from bot.domain.log import Entry
from bot.domain.notices import DeliveryState, Notice
from bot.domain.observation import Draft, Observation
from bot.domain.overdue import NextStep, Overdue
from bot.domain.pack import Matter
from bot.domain.people import Address, Person
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import Proposal
from bot.domain.statistics import Digest


@dataclass(frozen=True, kw_only=True)
class Message:
    """What is shown to somebody, ready for Teams.

    Attributes:
        text: the plain words; the whole message when there is no card.
        card: an Adaptive Card as JSON, if it is shown as one.
        preview: what a notification may show on a locked telephone; never content.
    """

    text: str
    card: dict[str, Any] | None = None
    preview: str | None = None


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A notice with all that its words need, gathered when it is about to go out.

    Attributes:
        notice: the row.
        person, address: the recipient, when it is a person.
        group: the recipient, when it is a working group.
        draft, observation, phenomenon, proposal, entry, digest: what it is about.
        observations: those a proposal rests on, or a phenomenon links.
        proposals: those made from a phenomenon.
        request, identity: a request to open an identity, and what was opened.
        history: what happened to the proposal, oldest first.
        effect: the round in which its effect is asked.
        rounds: all such rounds of a proposal.
        matter: what a meeting has decided.
        meeting: of the working group, in which it is or was discussed, when one is known.
        thread: the Teams id of the message whose thread it belongs to.
        replaces: the Teams id of the message that it changes in place.
        overdue: what a reminder is about.
        next_step: what comes next, and by when.
    """

    notice: Notice
    person: Person | None = None
    address: Address | None = None
    group: WorkingGroup | None = None
    draft: Draft | None = None
    observation: Observation | None = None
    phenomenon: Phenomenon | None = None
    proposal: Proposal | None = None
    entry: Entry | None = None
    digest: Digest | None = None
    observations: tuple[Observation, ...] = field(default=())
    proposals: tuple[Proposal, ...] = field(default=())
    request: IdentityRequest | None = None
    identity: Address | None = None
    history: tuple[Entry, ...] = field(default=())
    effect: EffectRound | None = None
    rounds: tuple[EffectRound, ...] = field(default=())
    meeting: date | None = None
    matter: Matter | None = None
    thread: str | None = None
    replaces: str | None = None
    overdue: tuple[Overdue, ...] = field(default=())
    next_step: NextStep | None = None


class Outbox(Protocol):
    """What is still to be told."""

    async def add(self, notice: Notice) -> bool:
        """Queue a notice; False when its key was queued before, then nothing happens."""

    async def has(self, key: str) -> bool:
        """Whether this key was ever queued."""

    async def get(self, key: str) -> Notice | None:
        """The notice with this key, wherever it stands."""

    async def claim(self, *, holder: str, now: datetime, until: datetime, limit: int) -> list[Notice]:
        """Lease due notices to one courier, oldest first.

        A notice is due when it is QUEUED, ``due_at`` has come, nobody holds a lease on it, and no older
        notice of the same place is QUEUED. The claim is one conditional UPDATE: two couriers never get the
        same one.
        """

    async def interrupted(self, now: datetime) -> list[Notice]:
        """QUEUED notices marked ``sending`` whose lease has run out: their courier died in the act."""

    async def sending(self, notice_id: int, *, holder: str) -> bool:
        """Mark that the message goes out now; False when the lease was lost."""

    async def detach(self, notice_id: int, *, holder: str) -> None:
        """Forget the card that a notice was to replace: it is not there any more."""

    async def settle(
        self,
        notice_id: int,
        *,
        holder: str | None,
        state: DeliveryState,
        reason: str | None = None,
        activity_id: str | None = None,
        due_at: datetime | None = None,
        tried: bool = True,
        now: datetime,
    ) -> None:
        """End a try: SENT and so on for good, or QUEUED again for ``due_at``.

        Counts the attempt, unless nothing was tried, and frees the lease.
        """

    async def block(self, person_id: str, now: datetime) -> int:
        """All that is QUEUED for a person becomes BLOCKED; returns how many."""

    async def post_of(self, subject: str, group_id: str) -> str | None:
        """The Teams id of the message that opened a proposal's thread in a group's channel, once sent."""

    async def undelivered(self) -> list[Notice]:
        """What stands FAILED (but not for being moot) or AMBIGUOUS, oldest first; for the operator."""

    async def again(self, notice_id: int, now: datetime) -> bool:
        """Queue an AMBIGUOUS or FAILED notice anew, as a person judged it lost; False when it is neither."""

    async def doubt(self, now: datetime) -> int:
        """All that is QUEUED becomes AMBIGUOUS, as RESTORED: it came from a backup; returns how many."""

    async def counts(self) -> dict[DeliveryState, int]:
        """How many notices stand in each state."""

    async def unheard(self, before: datetime) -> list[str]:
        """For whom feedback waited before a moment, as they blocked the bot or left; once for each notice."""

    async def next_due(self, now: datetime) -> datetime | None:
        """When the next QUEUED notice is due; None when none waits."""


class Messenger(Protocol):
    """The voice: composes a letter in the recipient's language, and brings it to Teams."""

    def compose(self, letter: Letter) -> Message:
        """The letter's words, in the recipient's language and mode. Pure."""

    async def deliver(self, letter: Letter, message: Message) -> str:
        """Bring it there; returns the Teams id of the message.

        Raises:
            DeliveryFailed: it did not, or not surely, arrive.
        """


class Roster(Protocol):
    """Who belongs to a team."""

    async def is_member(self, group: WorkingGroup, member_id: str) -> bool:
        """Whether this person belongs to the group's team; no for guests, and when Teams does not say."""

    def forget(self) -> None:
        """Somebody joined or left: ask anew."""
