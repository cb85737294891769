"""Gathering what a notice's words need, at the moment it goes out."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date

from bot.domain.calendar import day_of, helsinki_day, last_meeting, next_meeting
from bot.domain.catch_up import catch_up, listed_each
from bot.domain.delivery import expired
from bot.domain.errors import Reason
from bot.domain.limits import ENDED
from bot.domain.log import Action
from bot.domain.meeting import MeetingState
from bot.domain.notices import DeliveryState, Notice, NoticeKind
from bot.domain.observation import ObservationState
from bot.domain.people import Opening
from bot.domain.proposal import ProposalState
from bot.domain.roles import Permission, may
from bot.ports import Letter, Unavailable
from bot.usecases import agendas, digests, effects, meetings, proposal_news, reminders
from bot.usecases.context import Context


async def gather(ctx: Context, notice: Notice) -> Letter | None:
    """The letter for a notice; None when what it was about is gone or over, so that nothing is to be told."""
    letter = Letter(notice=notice, replaces=notice.card_id)
    if notice.person_id:
        letter = replace(letter, person=await ctx.unit.people.get(notice.person_id))
    if notice.group_id:
        letter = replace(letter, group=await ctx.unit.groups.get(notice.group_id))
    return await _GATHER[notice.kind](ctx, letter)


async def addressed(ctx: Context, letter: Letter) -> Letter:
    """The letter with its recipient's address, opened only now that it goes out, and noted."""
    if letter.person is None:
        return letter
    subject = f"notice:{letter.notice.id}"
    at = day_of(ctx.now) if letter.notice.let_go else ctx.now
    address = await ctx.unit.people.open(letter.person.id, purpose=Opening.DELIVERY, now=at, subject=subject)
    return replace(letter, address=address)


async def gather_together(ctx: Context, letter: Letter) -> Letter:
    """The letter with all else that waited for its recipient and still holds; the rest is settled.

    What cannot be gathered is left where it is: it is tried by itself, and shown to an operator.
    """
    found: list[Letter] = []
    for notice in await ctx.unit.outbox.together(letter.notice, ctx.now):
        if expired(notice, ctx.now):
            await _give_up(ctx, notice, Reason.EXPIRED)
            continue
        try:
            other = await gather(ctx, notice)
        except Unavailable:
            raise
        except Exception:  # noqa: BLE001, S112 - tried by itself it is logged, and it holds up no other (F16)
            continue
        if other is None:
            await _give_up(ctx, notice, Reason.MOOT)
        else:
            found.append(other)
    return replace(letter, together=tuple(found))


async def _give_up(ctx: Context, notice: Notice, reason: Reason) -> None:
    await ctx.unit.outbox.settle(
        notice.id or 0, holder=None, state=DeliveryState.FAILED, reason=reason, tried=False, now=ctx.now
    )


async def _plain(_ctx: Context, letter: Letter) -> Letter | None:
    return letter


async def _receipt(ctx: Context, letter: Letter) -> Letter | None:
    observation = await ctx.unit.observations.get(letter.notice.subject or "")
    if observation.state is ObservationState.WITHDRAWN:
        return None
    meeting = next_meeting(await meetings.days(ctx), helsinki_day(observation.received_at))
    return replace(letter, observation=observation, meeting=meeting)


async def _screened(ctx: Context, letter: Letter) -> Letter | None:
    found = await _receipt(ctx, letter)
    return replace(found, entry=await ctx.unit.log.get(letter.notice.entry or 0)) if found else None


async def _question(ctx: Context, letter: Letter) -> Letter | None:
    """The coordinator's question, while it may be answered."""
    found = await _screened(ctx, letter)
    if found is None or found.observation is None:
        return None
    return found if found.observation.state is ObservationState.NEEDS_INFO else None


async def _news(ctx: Context, letter: Letter) -> Letter | None:
    entry = await ctx.unit.log.get(letter.notice.entry or 0)
    meeting_of = _MEETING.get(letter.notice.kind)
    proposal = await ctx.unit.proposals.get(entry.subject)
    days = await meetings.days(ctx) if meeting_of else ()
    return replace(
        letter,
        entry=entry,
        proposal=proposal,
        observation=await ctx.unit.observations.get(letter.notice.subject or ""),
        observations=tuple(await proposal_news.observations_of(ctx, proposal)),
        meeting=meeting_of(days, helsinki_day(entry.at)) if meeting_of else None,
    )


async def _linked(ctx: Context, letter: Letter) -> Letter | None:
    """An observation's link or its phenomenon's move; unlinked meanwhile, there is nothing to tell."""
    letter = await _screened(ctx, letter) or letter
    entry, observation = letter.entry, letter.observation
    if entry is None or observation is None:
        return None
    phenomenon = await ctx.unit.phenomena.get(entry.about or entry.subject)
    if observation.id not in phenomenon.observation_ids:
        return None
    return replace(
        letter,
        phenomenon=phenomenon,
        observations=tuple(await ctx.unit.observations.many(phenomenon.observation_ids)),
        proposals=tuple(await ctx.unit.proposals.made_from(phenomenon.id)),
    )


async def _phenomenon(ctx: Context, letter: Letter) -> Letter | None:
    phenomenon = await ctx.unit.phenomena.get(letter.notice.subject or "")
    return replace(
        letter,
        phenomenon=phenomenon,
        entry=await ctx.unit.log.get(letter.notice.entry or 0),
        observations=tuple(await ctx.unit.observations.many(phenomenon.observation_ids)),
    )


async def _effect(ctx: Context, letter: Letter) -> Letter | None:
    """The question, while it may be answered."""
    entry = await ctx.unit.log.get(letter.notice.entry or 0)
    asked = (await effects.rounds_asked(ctx, entry.subject)).get(letter.notice.entry or 0)
    if asked is None or not asked.open_on(ctx.today):
        return None
    letter = replace(letter, effect=asked)
    if letter.notice.subject == entry.subject:  # to somebody who has seen the same
        return replace(letter, entry=entry, proposal=await ctx.unit.proposals.get(entry.subject))
    return await _news(ctx, letter)


async def _joined(ctx: Context, letter: Letter) -> Letter | None:
    found = await _news(ctx, letter)
    if found is None or found.proposal is None:
        return None
    return replace(found, history=tuple(await ctx.unit.log.of(found.proposal.id)))


async def _owned(ctx: Context, letter: Letter) -> Letter | None:
    """A proposal for its owner, with its own fields alone; nothing once they are none any more."""
    proposal = await ctx.unit.proposals.get(letter.notice.subject or "")
    if letter.person is None or not await ctx.unit.owners.owns(proposal.id, letter.person.id):
        return None
    if letter.notice.entry is None and proposal.state is not ProposalState.SENT:
        return None  # it was asked for once more, and has been answered meanwhile
    entry = await ctx.unit.log.get(letter.notice.entry) if letter.notice.entry else None
    return replace(letter, proposal=proposal, entry=entry)


async def _met(ctx: Context, letter: Letter) -> Letter | None:
    """A phenomenon's way through a meeting; nothing, when it is not so any more."""
    entry = await ctx.unit.log.get(letter.notice.entry or 0)
    observation = await ctx.unit.observations.get(letter.notice.subject or "")
    phenomenon = await ctx.unit.phenomena.get(entry.about or "")
    if observation.id not in phenomenon.observation_ids:
        return None
    meeting = await ctx.unit.meetings.get(entry.subject)
    items = [one for one in await ctx.unit.meetings.items(meeting.id) if one.phenomenon_id == phenomenon.id]
    if bool(items) is (letter.notice.kind is NoticeKind.OFF_AGENDA):
        return None
    if letter.notice.kind is NoticeKind.ON_AGENDA and meeting.day < ctx.today:
        return None  # it has met meanwhile, and its minutes tell more
    return replace(
        letter,
        entry=entry,
        observation=observation,
        phenomenon=phenomenon,
        meeting=meeting.day,
        matter=await agendas.matter(ctx, items[0]) if items else None,
    )


async def _meeting_news(ctx: Context, letter: Letter) -> Letter | None:
    """What became of a meeting; nothing, when that has been overtaken, or the day is past."""
    entry = await ctx.unit.log.get(letter.notice.entry or 0)
    meeting = await ctx.unit.meetings.get(entry.subject)
    if (entry.action is Action.CANCELLED) is not (meeting.state is MeetingState.CANCELLED):
        return None
    if meeting.day < ctx.today:
        return None
    return replace(letter, entry=entry, meeting=meeting.day)


async def _identity(ctx: Context, letter: Letter) -> Letter | None:
    request = await ctx.unit.identities.get(int(letter.notice.subject or 0))
    found = await ctx.unit.observations.many([request.observation_id]) if request else []
    return replace(letter, request=request, observation=found[0]) if found else None


async def _asked_identity(ctx: Context, letter: Letter) -> Letter | None:
    """A request, while it may be decided."""
    found = await _identity(ctx, letter)
    if found is None or found.request is None or found.request.granted is not None:
        return None
    return None if found.request.expired(ctx.now) else found


async def _opened_identity(ctx: Context, letter: Letter) -> Letter | None:
    """Opened only now, and only while the reader may still read it."""
    letter = await _identity(ctx, letter) or letter
    request, observation = letter.request, letter.observation
    if not (request and observation and observation.person_id):
        return None
    if not may(await ctx.unit.roles.of(request.requested_by), Permission.REQUEST_IDENTITY):
        return None
    identity = await ctx.unit.people.open(
        observation.person_id, purpose=Opening.LAWFUL, now=ctx.now, subject=request.subject
    )
    return replace(letter, identity=identity)


_MEETING = {NoticeKind.AGENDA: next_meeting, NoticeKind.DECIDED: last_meeting}
"""News that name a meeting, and which one. Partial: no other news do."""


async def _digest(ctx: Context, letter: Letter) -> Letter | None:
    if letter.group is None:
        return None
    if letter.notice.held_at and letter.notice.held_at < letter.group.linked_at:
        return None  # the channel was linked anew since: it hears of its own weeks
    weeks = await digests.weeks_told(ctx, letter.group, letter.notice)
    posted_at = letter.notice.created_at if letter.replaces else ctx.now
    late = len(weeks) == 1 and digests.is_late(weeks[0], ctx.county, posted_at)
    limit = (
        ctx.county.digest_limit if len(weeks) == 1 else min(ctx.county.digest_limit, listed_each(len(weeks)))
    )
    found = await digests.of_weeks(ctx, weeks, limit=limit, late=late)
    over = found[0].overdue or found[0].unanswered
    if all(one.quiet for one in found) and not (over or ctx.county.quiet_digest or letter.replaces):
        return None
    if len(found) == 1:
        return replace(letter, digest=found[0])
    return replace(letter, catch_up=catch_up(found, quiet=ctx.county.quiet_digest))


async def _proposal(ctx: Context, letter: Letter) -> Letter | None:
    proposal = await ctx.unit.proposals.get(letter.notice.subject or "")
    post = await ctx.unit.outbox.post_of(proposal.id, letter.notice.group_id or "")
    entry = await ctx.unit.log.get(letter.notice.entry) if letter.notice.entry else None
    letter = replace(
        letter,
        proposal=proposal,
        entry=entry,
        observations=tuple(await ctx.unit.observations.many(proposal.observation_ids)),
        history=tuple(await ctx.unit.log.of(proposal.id)),
        rounds=tuple(await ctx.unit.effects.of(proposal.id)),
    )
    if letter.notice.kind is NoticeKind.PROPOSAL_CARD:
        return replace(letter, replaces=post) if post else None
    if letter.notice.kind is NoticeKind.PROPOSAL_NEWS:
        return replace(letter, thread=post)
    return letter


async def _reminder(ctx: Context, letter: Letter) -> Letter | None:
    """What is over when it goes out; nothing when all of it has been met meanwhile."""
    shown = await reminders.shown_to(ctx, letter.person)
    return replace(letter, overdue=shown) if shown else None


async def _undelivered(ctx: Context, letter: Letter) -> Letter | None:
    """What is undelivered by now of what its day tells of; nothing when all of it has arrived since."""
    counts = await reminders.undelivered(ctx, date.fromisoformat(letter.notice.subject or ""))
    return replace(letter, undelivered=counts) if counts else None


async def _nothing_yet(ctx: Context, letter: Letter) -> Letter | None:
    """Where an observation stands, and what comes next; nothing when it has had its answer meanwhile."""
    found = next(iter(await ctx.unit.observations.many([letter.notice.subject or ""])), None)
    if found is None or found.state in ENDED:
        return None
    going_on = [one for one in await proposal_news.proposals_of(ctx, found) if one.open]
    step = await reminders.coming(ctx, found)
    return replace(letter, observation=found, proposal=going_on[-1] if going_on else None, next_step=step)


_Gather = Callable[[Context, Letter], Awaitable[Letter | None]]
_K = NoticeKind
_GATHER: dict[NoticeKind, _Gather] = {
    _K.WELCOME: _plain,
    _K.RECEIPT: _receipt,
    _K.TAKEN_IN: _news,
    _K.AGENDA: _news,
    _K.DECIDED: _news,
    _K.SENT: _news,
    _K.ANSWERED: _news,
    _K.DONE: _news,
    _K.CHANGED: _news,
    _K.IDENTITY_ASKED: _asked_identity,
    _K.IDENTITY_OPENED: _opened_identity,
    _K.IDENTITY_DENIED: _identity,
    _K.IDENTITY_TOLD: _identity,
    _K.CLOSED: _news,
    _K.MASKED: _receipt,
    _K.QUESTION: _question,
    _K.LINKED: _linked,
    _K.PHENOMENON_MOVED: _linked,
    _K.ON_AGENDA: _met,
    _K.OFF_AGENDA: _met,
    _K.MINUTED: _met,
    _K.ENDED: _screened,
    _K.REDIRECTED: _screened,
    _K.ASKED: _owned,
    _K.RETURNED: _owned,
    _K.EFFECT: _effect,
    _K.JOINED: _joined,
    _K.NOTHING_YET: _nothing_yet,
    _K.REMINDER: _reminder,
    _K.UNDELIVERED: _undelivered,
    _K.TEAM_WELCOME: _plain,
    _K.DIGEST: _digest,
    _K.REOPENED: _receipt,
    _K.PHENOMENON_NEWS: _phenomenon,
    _K.MEETING_NEWS: _meeting_news,
    _K.PROPOSAL_POST: _proposal,
    _K.PROPOSAL_CARD: _proposal,
    _K.PROPOSAL_NEWS: _proposal,
}
