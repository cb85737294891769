"""What reporters hear: the greeting, the receipt, news of their own observations and what they have seen."""

from dataclasses import dataclass
from datetime import date
from typing import Self

from bot.domain.calendar import helsinki_day, last_meeting, next_meeting, working_days_after
from bot.domain.effect import EffectRound
from bot.domain.limits import ENDED
from bot.domain.log import Entry
from bot.domain.meeting import Item
from bot.domain.meeting_pack import AgendaCase
from bot.domain.notices import Notice, NoticeKind
from bot.domain.observation import Observation, ObservationState
from bot.domain.overdue import NextDeadline
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import Proposal
from bot.usecases import agendas, effects, meetings, proposal_news, reminders
from bot.usecases.context import Context
from bot.usecases.notices.family import Family, OfEntry, OfObservation, entry_of, present

_K = NoticeKind


@dataclass(frozen=True, kw_only=True)
class Welcome(Family, kinds=[_K.WELCOME]):
    """The greeting to a person."""


@dataclass(frozen=True, kw_only=True)
class OwnNews(OfObservation):
    """News of a reporter's own observation."""


@dataclass(frozen=True, kw_only=True)
class Receipt(OfObservation, kinds=[_K.RECEIPT]):
    """An observation was filed.

    Attributes:
        look_by: when it is looked at at the latest.
        meeting: the next one, if it is known.
        paused: whether its reader has paused the notices that would tell them more.
    """

    look_by: date
    meeting: date | None
    paused: bool = False

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """Until it is withdrawn."""
        observation = await present(ctx, notice)
        if observation is None:
            return None
        day, county = helsinki_day(observation.received_at), ctx.county
        reader = await ctx.unit.people.get(notice.person_id) if notice.person_id else None
        return cls(
            kind=notice.kind,
            observation=observation,
            look_by=working_days_after(day, county.screening_days, county.closed),
            meeting=next_meeting(await meetings.days(ctx, observation.group_id), day),
            paused=bool(reader and reader.paused_at),
        )


@dataclass(frozen=True, kw_only=True)
class Masked(OwnNews, kinds=[_K.MASKED]):
    """Words of an observation were masked."""


@dataclass(frozen=True, kw_only=True)
class NothingYet(OwnNews, kinds=[_K.NOTHING_YET]):
    """Nothing is new.

    Attributes:
        proposal: the newest that is under way, if the observation is in one.
        next_step: what comes next, and by when.
    """

    proposal: Proposal | None
    next_step: NextDeadline | None

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """Until it has had its answer."""
        found = next(iter(await ctx.unit.observations.many([notice.subject or ""])), None)
        if found is None or found.state in ENDED:
            return None
        going_on = [one for one in await proposal_news.proposals_of(ctx, found) if one.open]
        return cls(
            kind=notice.kind,
            observation=found,
            proposal=going_on[-1] if going_on else None,
            next_step=await reminders.coming(ctx, found),
        )


# --- screening


@dataclass(frozen=True, kw_only=True)
class Screened(OwnNews, OfEntry, kinds=[_K.ENDED, _K.REDIRECTED]):
    """An observation was closed, or belongs elsewhere."""

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """Until it is withdrawn."""
        observation = await present(ctx, notice)
        if observation is None:
            return None
        return cls(kind=notice.kind, observation=observation, entry=await entry_of(ctx, notice))


@dataclass(frozen=True, kw_only=True)
class Question(Screened, kinds=[_K.QUESTION]):
    """The coordinator asks about an observation."""

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """While it may be answered."""
        found = await super().gather(ctx, notice)
        return found if found and found.observation.state is ObservationState.NEEDS_INFO else None


# --- a phenomenon


@dataclass(frozen=True, kw_only=True)
class PhenomenonMoved(OwnNews, OfEntry, kinds=[_K.PHENOMENON_MOVED]):
    """The phenomenon that an observation is linked to has moved on."""

    phenomenon: Phenomenon

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """While the observation is linked to it."""
        observation = await present(ctx, notice)
        if observation is None:
            return None
        entry = await entry_of(ctx, notice)
        phenomenon = await ctx.unit.phenomena.get(entry.about or entry.subject)
        if observation.id not in phenomenon.observation_ids:
            return None
        return cls(kind=notice.kind, observation=observation, entry=entry, phenomenon=phenomenon)


@dataclass(frozen=True, kw_only=True)
class Linked(OwnNews, OfEntry, kinds=[_K.LINKED]):
    """An observation was linked to a phenomenon.

    Attributes:
        observations: all that the phenomenon links.
        proposals: those made from it.
    """

    phenomenon: Phenomenon
    observations: tuple[Observation, ...]
    proposals: tuple[Proposal, ...]

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """Until it is unlinked."""
        found = await PhenomenonMoved.gather(ctx, notice)
        if found is None:
            return None
        return cls(
            kind=notice.kind,
            observation=found.observation,
            entry=found.entry,
            phenomenon=found.phenomenon,
            observations=tuple(await ctx.unit.observations.many(found.phenomenon.observation_ids)),
            proposals=tuple(await ctx.unit.proposals.made_from(found.phenomenon.id)),
        )


# --- a meeting


@dataclass(frozen=True, kw_only=True)
class AgendaNews(OwnNews, OfEntry, kinds=[_K.ON_AGENDA, _K.OFF_AGENDA]):
    """A phenomenon came on a meeting's agenda, or off it.

    Attributes:
        meeting: its day.
    """

    phenomenon: Phenomenon
    meeting: date

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """While it is still so; what is to come is not told afterwards, as the minutes tell more."""
        found = await _agenda(ctx, notice)
        if found is None:
            return None
        observation, entry, phenomenon, day, item = found
        if (item is None) is not (notice.kind is _K.OFF_AGENDA):
            return None
        if notice.kind is _K.ON_AGENDA and day < ctx.today:
            return None
        return cls(kind=notice.kind, observation=observation, entry=entry, phenomenon=phenomenon, meeting=day)


@dataclass(frozen=True, kw_only=True)
class Minuted(OwnNews, OfEntry, kinds=[_K.MINUTED]):
    """A meeting has treated a phenomenon.

    Attributes:
        case: what it decided.
    """

    case: AgendaCase

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """While the phenomenon stands in the minutes."""
        found = await _agenda(ctx, notice)
        if found is None or (item := found[-1]) is None:
            return None
        case = await agendas.matter(ctx, item)
        return cls(kind=notice.kind, observation=found[0], entry=found[1], case=case)


async def _agenda(
    ctx: Context, notice: Notice
) -> tuple[Observation, Entry, Phenomenon, date, Item | None] | None:
    """What happened to an observation's phenomenon in a meeting; None when it is linked to it no more."""
    entry = await entry_of(ctx, notice)
    observation = await ctx.unit.observations.get(notice.subject or "")
    phenomenon = await ctx.unit.phenomena.get(entry.about or "")
    if observation.id not in phenomenon.observation_ids:
        return None
    meeting = await ctx.unit.meetings.get(entry.subject)
    items = [one for one in await ctx.unit.meetings.items(meeting.id) if one.phenomenon_id == phenomenon.id]
    return observation, entry, phenomenon, meeting.day, items[0] if items else None


# --- a proposal

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
        days = await meetings.days(ctx, proposal.group_id)
        return cls(
            kind=notice.kind,
            observation=await ctx.unit.observations.get(notice.subject or ""),
            entry=entry,
            proposal=proposal,
            observations=tuple(await proposal_news.observations_of(ctx, proposal)),
            meeting=meeting_of(days, helsinki_day(entry.at)) if meeting_of else None,
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
