"""What is said, and to whom."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol, Self

from bot.domain.delivery import Ending
from bot.domain.errors import Reason
from bot.domain.group import WorkingGroup
from bot.domain.notices import Awaited, DeliveryState, Notice, NoticeKind
from bot.domain.people import Address, Person, Visitor
from bot.domain.standing import Standing


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
class NoticeFacts:
    """What a notice's words need; each family of kinds has its own in :mod:`bot.usecases.notices`.

    Attributes:
        kind: the notice's.
        thread: the Teams id of the message whose thread it belongs to, if it does.
        replaces: the Teams id of the message that it changes in place, if it does.
    """

    kind: NoticeKind
    thread: str | None = None
    replaces: str | None = None

    @property
    def met(self) -> str | None:
        """What its subject met: an observation may stand in two proposals, and each has news of its own."""
        return None

    def named(self, _name_of: Callable[[str], str]) -> Self:
        """The same facts with the names of people whom they tell of, as far as they are remembered now."""
        return self


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """A notice on its way.

    Attributes:
        notice: the row.
        facts: what its words need, gathered when it is about to go out.
        person, address: the recipient, when it is a person.
        group: the recipient, when it is a working group.
        together: others that waited for the same recipient, told in the same message.
    """

    notice: Notice
    facts: NoticeFacts
    person: Person | None = None
    address: Address | None = None
    group: WorkingGroup | None = None
    together: tuple["Delivery", ...] = ()

    @property
    def replaces(self) -> str | None:
        """The Teams id of the message that it changes in place, if it does."""
        return self.notice.card_id or self.facts.replaces


@dataclass(frozen=True, kw_only=True)
class Load:
    """How much all copies of the bot send.

    Attributes:
        sent: when notices went out in the last second, oldest first.
        under_way: how many are leased now.
    """

    sent: list[datetime]
    under_way: int


@dataclass(frozen=True, kw_only=True)
class Stuck:
    """A notice that did not, or not surely, or not yet reach its recipient, as an operator may see it.

    Attributes:
        kind: as it is stored; of a newer version's, not known here.
        settled_at: when it was last tried, or put on hold.
        awaited: as what somebody waits for it; None for news.
    """

    id: int
    state: DeliveryState
    kind: str
    reason: str | None
    created_at: datetime
    settled_at: datetime | None
    attempts: int
    awaited: Awaited | None


class Outbox(Protocol):
    """What is still to be told."""

    async def add(self, notice: Notice) -> bool:
        """Queue a notice; False when its key was queued before, then nothing happens."""

    async def hasten(self, key: str, *, subject: str | None = None) -> None:
        """Send a notice that waits for its first try at once.

        Args:
            key: of the notice.
            subject: what it is about, where that was open.
        """

    async def get(self, key: str) -> Notice | None:
        """Find the notice with this key, in any state."""

    async def claim(
        self, *, holder: str, now: datetime, until: datetime, limit: int, first_only: bool = False
    ) -> list[Notice]:
        """Lease due notices to one courier: awaited ones first, then the oldest.

        A notice is due when it is QUEUED, ``due_at`` has come, nobody holds a lease on it or began to send
        it, no other of the same place is leased, and none of the same place goes before it. Two couriers
        never get the same one.
        """

    async def interrupted(self, now: datetime) -> list[Notice]:
        """List QUEUED notices marked ``sending`` whose lease has run out: their courier died meanwhile."""

    async def sending(self, notice_id: int, *, holder: str) -> bool:
        """Mark a notice as going out now; False when the lease was lost."""

    async def join(self, notice_id: int, *, holder: str, until: datetime) -> None:
        """Lease a notice and mark it as going out: it is told in another one's message."""

    async def renew(self, notice_id: int, kind: NoticeKind, *, holder: str) -> None:
        """Make a notice a new message of this kind: the message it was to change or follow is gone."""

    async def settle(self, notice_id: int, ending: Ending, *, holder: str | None) -> None:
        """End a try: SENT and so on for good, or QUEUED again.

        Counts the attempt, unless nothing was tried, and frees the lease. Nothing happens when the lease is
        another courier's by now, or, without a ``holder``, when any courier holds one.
        """

    async def load(self, now: datetime, seconds: float) -> Load:
        """Return what all copies together sent in the last seconds, and are sending."""

    async def sent_to(self, place: str, now: datetime, within: timedelta) -> list[datetime]:
        """List when notices went to a place, oldest first, from any copy."""

    async def next_due(self, now: datetime) -> datetime | None:
        """Return when the next QUEUED notice is due or its lease runs out; None when none waits."""

    async def doubtful(self, now: datetime) -> list[Notice]:
        """List AMBIGUOUS notices that a reader would miss and that are due to be sent once more."""

    async def overtaken(self, notice: Notice) -> bool:
        """Tell whether something newer about the same subject has reached its place."""

    async def repeat(self, notice_id: int) -> None:
        """Queue an AMBIGUOUS notice once more, as one that may be there already."""

    async def drop(self, notice_id: int) -> None:
        """Give up an AMBIGUOUS notice as moot."""

    async def arrived(self, notice_id: int, recipient: str) -> None:
        """Note that a button of this notice was pressed by its recipient: it has arrived."""

    async def hold_for_person(self, person_id: str, reason: Reason, now: datetime) -> int:
        """Hold all QUEUED notices for a person; returns how many."""

    async def hold_for_group(self, group_id: str, reason: Reason, now: datetime) -> int:
        """Hold all QUEUED notices for a working group; returns how many."""

    async def release(self, place: str, now: datetime) -> None:
        """Queue what is HELD for a recipient who can be reached again, or has a new address.

        All that is HELD for the place is QUEUED, and what waits for its next try is due, unless Teams itself
        asked to wait; what its reader's pause holds goes on waiting.
        """

    async def resume(self, person_id: str) -> int:
        """Queue what a person's pause held; returns how many. Their reason goes on saying that it did."""

    async def release_stranded(self) -> int:
        """Queue what is HELD for people who count as reachable: nothing else would release it.

        A retry by hand leaves such rows, and a pause that ended in the moment in which one was put on hold.
        Returns how many.
        """

    async def together(self, notice: Notice, now: datetime) -> list[Notice]:
        """List what else waited for the same recipient and may go into one message with this notice."""

    async def expire(self, before: datetime) -> int:
        """Give up what is HELD and was queued before a moment; returns how many.

        What a pause holds is moot then: nothing went wrong.
        """

    async def post_of(self, subject: str, group_id: str) -> str | None:
        """Return the Teams id of the message that opened a proposal's thread in a channel, once sent."""

    async def readdress(self, key: str, place: str) -> bool:
        """Move a notice to its recipient's new address; False once it was sent."""

    async def cover(self, notice: Notice, *, since: str, now: datetime) -> None:
        """Cover with one digest's post all digests of its group that certainly did not arrive, for good.

        Args:
            notice: the digest that is about to go out.
            since: the first period that the group is told of.
            now: aware.
        """

    async def uncover(self, notice_id: int) -> None:
        """Free the digests that this one was to cover."""

    async def covered(self, notice_id: int) -> list[str]:
        """List the other periods that a digest's post covers, oldest first."""

    async def told_in(self, key: str) -> Notice | None:
        """Find the digest whose post covers this key: mostly itself."""

    async def stuck(self, late_before: datetime) -> list[Stuck]:
        """List what is HELD, AMBIGUOUS, FAILED (unless moot), or QUEUED since before a moment.

        Not what its reader's pause holds: that is as it should be, and nobody else's business.
        """

    async def again(self, notice_id: int, now: datetime) -> bool:
        """Queue an AMBIGUOUS, FAILED or HELD notice again, as a person decided; False for any other.

        Its person counts as reachable from then on.
        """

    async def doubt(self, now: datetime) -> int:
        """Make all waiting notices and untold digests AMBIGUOUS (RESTORED); returns how many.

        They came from a backup.
        """

    async def counts(self) -> dict[DeliveryState, int]:
        """Count the notices by state, without those that their readers' pauses hold."""

    async def unheard(self, before: datetime) -> list[str]:
        """List the people whose feedback has been HELD since before a moment, once for each notice.

        Not those who have paused it themselves.
        """


class Messenger(Protocol):
    """Puts a notice into words, and brings it to Teams."""

    def compose(self, delivery: Delivery) -> Message:
        """The words, in the recipient's language and mode. Pure."""

    async def deliver(self, delivery: Delivery, message: Message) -> str:
        """Bring it there; returns the message's Teams id. DeliveryFailed when it did not surely arrive."""


class Roster(Protocol):
    """Who belongs to a team."""

    async def is_member(self, group: WorkingGroup, member_id: str) -> bool:
        """Whether this person belongs to the group's team; no for guests, and when Teams does not say."""

    async def standing(self, group: WorkingGroup, object_id: str) -> Standing:
        """What the person with this Entra id is to the group's team."""

    def forget(self) -> None:
        """Somebody joined or left: ask anew."""


class Names(Protocol):
    """What people are called in Teams; stored nowhere, remembered for some minutes."""

    async def learn(self, addresses: Sequence[Address], group: WorkingGroup | None) -> None:
        """Ask Teams for the names of these people: in their own chats, else in the group's team.

        Whom Teams does not tell of stays unnamed; nothing is raised.
        """

    def hear(self, person_id: str, name: str) -> None:
        """Remember what somebody who speaks is called."""

    async def learn_adder(self, place: str, team_id: str, visitor: Visitor | None) -> None:
        """Remember, by the place of the greeting, what who added the bot to a team is called.

        Teams mostly tells their ids alone, so it is asked. A policy adds the bot without a person: then
        nobody is named, and not who had added it before.
        """

    def of(self, person_id: str) -> str:
        """Return what a person is called, or who added the bot to a place; empty when nobody remembers."""
