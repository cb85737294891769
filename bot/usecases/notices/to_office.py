"""What those hear who have an office: a proposal's recipients, the coordinator, the chair, the officers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Self

from bot.domain.identity import IdentityRequest
from bot.domain.log import Entry
from bot.domain.notices import Awaited, Notice, NoticeKind
from bot.domain.observation import Observation
from bot.domain.overdue import Overdue
from bot.domain.people import Address, Opening
from bot.domain.proposal import Proposal, ProposalState
from bot.domain.roles import Permission, may
from bot.usecases import reminders, screening
from bot.usecases.context import Context
from bot.usecases.notices.family import Family

_K = NoticeKind

SHOWN_NEW = 6
"""So many of the newest that wait to be screened stand in a message."""


@dataclass(frozen=True, kw_only=True)
class ToAnswer(Family, kinds=[_K.ASKED, _K.RETURNED]):
    """A proposal for its recipient.

    Attributes:
        proposal: with its own fields alone.
        entry: why it comes: it was sent, or given back; None when it is asked for once more.
    """

    proposal: Proposal
    entry: Entry | None

    @property
    def met(self) -> str | None:
        """The proposal."""
        return (self.entry.about or self.entry.subject) if self.entry else None

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """While the reader is its recipient, and asked for once more, while it is not answered."""
        proposal = await ctx.unit.proposals.get(notice.subject or "")
        if not notice.person_id or not await ctx.unit.owners.owns(proposal.id, notice.person_id):
            return None
        if notice.entry is None and proposal.state is not ProposalState.SENT:
            return None
        entry = await ctx.unit.log.get(notice.entry) if notice.entry else None
        return cls(kind=notice.kind, proposal=proposal, entry=entry)


@dataclass(frozen=True, kw_only=True)
class Reminder(Family, kinds=[_K.REMINDER]):
    """Time limits that are over."""

    overdue: tuple[Overdue, ...]

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """What is over by now; nothing when all of it has been met."""
        shown = await reminders.shown_to(ctx, notice.person_id)
        return cls(kind=notice.kind, overdue=shown) if shown else None


@dataclass(frozen=True, kw_only=True)
class DeskNews(Family, kinds=[_K.DESK]):
    """What waits to be screened: for who screens, or for a channel of which nobody who does can be reached.

    Attributes:
        observations: those that stand in the message, the newest first; none for a channel.
        count: of all that wait.
        overdue: time limits that are over.
    """

    observations: tuple[Observation, ...]
    count: int
    overdue: tuple[Overdue, ...] = ()

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """What waits by now; nothing when nothing does."""
        if notice.person_id is None:
            _, count = await ctx.unit.observations.queue(limit=1, handed=True)
            return cls(kind=notice.kind, observations=(), count=count) if count else None
        line = await screening.line(ctx, notice.person_id)
        found = [await ctx.unit.observations.numbered(one) for one in reversed(line[-SHOWN_NEW:])]
        overdue = await reminders.shown_to(ctx, notice.person_id)
        if not (line or overdue):
            return None
        seen = tuple(one for one in found if one)
        return cls(kind=notice.kind, observations=seen, count=len(line), overdue=overdue)


@dataclass(frozen=True, kw_only=True)
class Undelivered(Family, kinds=[_K.UNDELIVERED]):
    """How much of what people wait for did not arrive, by what it is."""

    counts: Mapping[Awaited, int]

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """What is undelivered by now of what its day tells of; nothing when all of it has arrived."""
        counts = await reminders.undelivered(ctx, date.fromisoformat(notice.subject or ""))
        return cls(kind=notice.kind, counts=counts) if counts else None


# --- who a reporter is


@dataclass(frozen=True, kw_only=True)
class OfRequest(Family):
    """News of a request to open the identity of an observation's reporter."""

    request: IdentityRequest
    observation: Observation

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """While the observation is there."""
        request = await ctx.unit.identities.get(int(notice.subject or 0))
        found = await ctx.unit.observations.many([request.observation_id]) if request else []
        return cls(kind=notice.kind, request=request, observation=found[0]) if request and found else None


@dataclass(frozen=True, kw_only=True)
class IdentityDenied(OfRequest, kinds=[_K.IDENTITY_DENIED]):
    """For the officer who asked."""


@dataclass(frozen=True, kw_only=True)
class IdentityTold(OfRequest, kinds=[_K.IDENTITY_TOLD]):
    """For the reporter, whose identity was opened."""


@dataclass(frozen=True, kw_only=True)
class IdentityAsked(OfRequest, kinds=[_K.IDENTITY_ASKED]):
    """For the other officers, who decide."""

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """While it may be decided."""
        found = await super().gather(ctx, notice)
        if found is None or found.request.granted is not None or found.request.expired(ctx.now):
            return None
        return found


@dataclass(frozen=True, kw_only=True)
class IdentityOpened(OfRequest, kinds=[_K.IDENTITY_OPENED]):
    """For the officer who asked.

    Attributes:
        identity: who the reporter is.
    """

    identity: Address

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """Opened only now, and only while the reader may still read it."""
        found = await OfRequest.gather(ctx, notice)
        if found is None or found.observation.person_id is None:
            return None
        request, observation = found.request, found.observation
        if not may(await ctx.unit.roles.of(request.requested_by), Permission.REQUEST_IDENTITY):
            return None
        identity = await ctx.unit.people.open(
            found.observation.person_id, purpose=Opening.LAWFUL, now=ctx.now, subject=request.subject
        )
        return cls(kind=notice.kind, request=request, observation=observation, identity=identity)
