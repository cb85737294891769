"""What a channel hears: the greeting, digests, and what becomes of the working group's matters."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Self

from bot.domain.calendar import helsinki_day
from bot.domain.catch_up import CatchUp, catch_up
from bot.domain.digest import Digest
from bot.domain.effect import EffectRound
from bot.domain.log import Action, Entry
from bot.domain.meeting import MeetingState
from bot.domain.notices import Notice, NoticeKind
from bot.domain.observation import Observation
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import Proposal
from bot.usecases import digest_posts, digests
from bot.usecases.context import Context
from bot.usecases.notices.family import Family, OfEntry, OfObservation, entry_of

_K = NoticeKind


@dataclass(frozen=True, kw_only=True)
class TeamWelcome(Family, kinds=[_K.TEAM_WELCOME]):
    """The greeting to a team.

    Attributes:
        place: the channel's.
        by: what who added the bot there is called; empty where nobody knows.
    """

    place: str = ""
    by: str = ""

    @classmethod
    async def gather(cls, _ctx: Context, notice: Notice) -> Self | None:
        """Always."""
        return cls(kind=notice.kind, place=notice.place)

    def named(self, name_of: Callable[[str], str]) -> Self:
        """With the name of who added the bot, where it is remembered."""
        return replace(self, by=name_of(self.place))


@dataclass(frozen=True, kw_only=True)
class DigestPost(Family, kinds=[_K.DIGEST]):
    """A week's digest, or those of several weeks in one post."""

    digest: Digest | CatchUp

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """The weeks as they ended; nothing when all are quiet, unless quiet ones are posted too."""
        group, county = ctx.group, ctx.county
        if group is None:
            return None
        if notice.held_at and notice.held_at < group.linked_at:
            return None  # the channel was linked again since: it hears of its own weeks
        weeks = await digest_posts.weeks_told(ctx, group, notice)
        changes = notice.card_id is not None
        posted_at = notice.created_at if changes else ctx.now
        found = [
            replace(one, late=digest_posts.is_late(one.week, county, posted_at))
            for one in await digests.of_weeks(
                ctx, weeks, limit=county.digest_limit, on=helsinki_day(posted_at)
            )
        ]
        if all(one.quiet for one in found) and not (county.quiet_digest or changes):
            return None
        return cls(kind=notice.kind, digest=catch_up(found, quiet=county.quiet_digest))


@dataclass(frozen=True, kw_only=True)
class Reopened(OfObservation, kinds=[_K.REOPENED]):
    """An observation waits to be handled again."""


@dataclass(frozen=True, kw_only=True)
class PhenomenonPost(OfEntry, kinds=[_K.PHENOMENON_NEWS]):
    """What the bot did with a phenomenon by itself."""

    phenomenon: Phenomenon

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """Always."""
        phenomenon = await ctx.unit.phenomena.get(notice.subject or "")
        return cls(kind=notice.kind, phenomenon=phenomenon, entry=await entry_of(ctx, notice))


@dataclass(frozen=True, kw_only=True)
class MeetingPost(OfEntry, kinds=[_K.MEETING_NEWS]):
    """A meeting was moved or cancelled, or its pack is out.

    Attributes:
        was_on: the day of the meeting when that happened.
        is_on: its day now.
    """

    was_on: date
    is_on: date

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """Until that has been overtaken, or the day is past."""
        entry = await entry_of(ctx, notice)
        meeting = await ctx.unit.meetings.get(entry.subject)
        if (entry.action is Action.CANCELLED) is not (meeting.state is MeetingState.CANCELLED):
            return None
        if meeting.day < ctx.today:
            return None
        was_on = date.fromisoformat(notice.subject or "")
        return cls(kind=notice.kind, entry=entry, was_on=was_on, is_on=meeting.day)


# --- a proposal's thread


@dataclass(frozen=True, kw_only=True)
class ProposalPost(Family, kinds=[_K.PROPOSAL_POST, _K.PROPOSAL_CARD]):
    """The card that opens a proposal's thread, or the same card, changed in place.

    Attributes:
        observations: those the proposal rests on.
        history: what has happened to it, oldest first.
        rounds: in which its effect is asked.
    """

    proposal: Proposal
    observations: tuple[Observation, ...]
    history: tuple[Entry, ...]
    rounds: tuple[EffectRound, ...]

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """The proposal as it stands now; nothing where the card to be changed was never posted."""
        proposal = await ctx.unit.proposals.get(notice.subject or "")
        post = None
        if notice.kind is _K.PROPOSAL_CARD:
            post = await ctx.unit.outbox.post_of(proposal.id, notice.group_id or "")
            if post is None:
                return None
        return cls(
            kind=notice.kind,
            replaces=post,
            proposal=proposal,
            observations=tuple(await ctx.unit.observations.many(proposal.observation_ids)),
            history=tuple(await ctx.unit.log.of(proposal.id)),
            rounds=tuple(await ctx.unit.effects.of(proposal.id)),
        )


@dataclass(frozen=True, kw_only=True)
class ProposalThreadNews(OfEntry, kinds=[_K.PROPOSAL_NEWS]):
    """One change of a proposal, in its thread.

    Attributes:
        rounds: in which its effect is asked.
    """

    proposal: Proposal
    rounds: tuple[EffectRound, ...]

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """Always."""
        proposal = await ctx.unit.proposals.get(notice.subject or "")
        return cls(
            kind=notice.kind,
            thread=await ctx.unit.outbox.post_of(proposal.id, notice.group_id or ""),
            entry=await entry_of(ctx, notice),
            proposal=proposal,
            rounds=tuple(await ctx.unit.effects.of(proposal.id)),
        )
