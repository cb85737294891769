"""What reporters hear of a proposal, and those who have seen the same."""

from dataclasses import dataclass
from datetime import date
from typing import Self

from bot.domain.calendar import helsinki_day, last_meeting, next_meeting
from bot.domain.effect import EffectRound
from bot.domain.log import Entry
from bot.domain.notices import Notice, NoticeKind
from bot.domain.observation import Observation
from bot.domain.proposal import Proposal
from bot.usecases import effects, meetings, proposal_news
from bot.usecases.context import Context
from bot.usecases.notices.family import OfEntry, entry_of
from bot.usecases.notices.to_reporters import OwnNews

_K = NoticeKind

_MEETING = {_K.AGENDA: next_meeting, _K.DECIDED: last_meeting}
"""Partial: news that names a meeting, and which one."""


@dataclass(frozen=True, kw_only=True)
class ProposalNews(
    OwnNews,
    OfEntry,
    kinds=[_K.TAKEN_IN, _K.AGENDA, _K.DECIDED, _K.SENT, _K.ANSWERED, _K.DONE, _K.CHANGED, _K.CLOSED],
):
    """A proposal took an observation in, or has entered a state.

    Attributes:
        observations: all that the proposal rests on.
        meeting: in which it is or was discussed, when one is known.
    """

    proposal: Proposal
    observations: tuple[Observation, ...]
    meeting: date | None

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """Always: what has happened is told, also when more has happened since."""
        entry, meeting_of = await entry_of(ctx, notice), _MEETING.get(notice.kind)
        proposal = await ctx.unit.proposals.get(entry.subject)
        return cls(
            kind=notice.kind,
            observation=await ctx.unit.observations.get(notice.subject or ""),
            entry=entry,
            proposal=proposal,
            observations=tuple(await proposal_news.observations_of(ctx, proposal)),
            meeting=meeting_of(await meetings.days(ctx), helsinki_day(entry.at)) if meeting_of else None,
        )


@dataclass(frozen=True, kw_only=True)
class Joined(OwnNews, OfEntry, kinds=[_K.JOINED]):
    """A proposal that is under way took an observation in.

    Attributes:
        history: what has happened to the proposal, oldest first.
    """

    proposal: Proposal
    history: tuple[Entry, ...]

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """Always."""
        entry = await entry_of(ctx, notice)
        return cls(
            kind=notice.kind,
            observation=await ctx.unit.observations.get(notice.subject or ""),
            entry=entry,
            proposal=await ctx.unit.proposals.get(entry.subject),
            history=tuple(await ctx.unit.log.of(entry.subject)),
        )


@dataclass(frozen=True, kw_only=True)
class EffectQuestion(OfEntry, kinds=[_K.EFFECT]):
    """Can a change be seen?

    Attributes:
        observation: the reader's own; None for a person who has seen the same.
        proposal: which was done.
        effect: the round in which it is asked.
    """

    observation: Observation | None
    proposal: Proposal
    effect: EffectRound

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """While it may be answered."""
        entry = await entry_of(ctx, notice)
        effect = (await effects.rounds_asked(ctx, entry.subject)).get(notice.entry or 0)
        if effect is None or not effect.open_on(ctx.today):
            return None
        own = notice.subject != entry.subject
        return cls(
            kind=notice.kind,
            observation=await ctx.unit.observations.get(notice.subject or "") if own else None,
            entry=entry,
            proposal=await ctx.unit.proposals.get(entry.subject),
            effect=effect,
        )
