"""The working groups' channels: pairing codes, linking, leaving."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import uuid4

from bot.domain.codes import Language
from bot.domain.errors import Reason, Refusal
from bot.domain.group import EVERYTHING, GroupKind, PairingCode, Remit, WorkingGroup, hash_of, new_code
from bot.domain.log import Action
from bot.domain.notices import Notice, NoticeKind, channel_of, for_channel, for_group
from bot.domain.people import GREETING_WAIT
from bot.domain.roles import Permission, Role
from bot.usecases.access import check_tries, wrong_code
from bot.usecases.context import Context
from bot.usecases.group_ownership import take_over


@dataclass(frozen=True, kw_only=True)
class Channel:
    """A channel as Teams names it with each activity.

    Attributes:
        team_named: whether Teams named the team; else its id is the channel's.
    """

    tenant_id: str
    team_id: str
    channel_id: str
    service_url: str
    team_named: bool = True


async def issue_code(ctx: Context, widest: Remit = EVERYTHING, kind: GroupKind = GroupKind.WORKING) -> str:
    """Return a new one-time pairing code, to be shown once; only its hash is kept.

    Args:
        ctx: of the command line.
        widest: what a channel may be linked for at most.
        kind: what the channel becomes.
    """
    code = new_code()
    await ctx.unit.groups.add_code(
        PairingCode(
            code_hash=hash_of(code),
            expires_at=ctx.now + ctx.county.code_life,
            services=widest.services,
            municipalities=widest.municipalities,
            kind=kind,
        )
    )
    return code


async def link(ctx: Context, channel: Channel, code: str, wanted: Remit = EVERYTHING) -> WorkingGroup:
    """Make a channel a working group's, and the person who links it its coordinator; or a work team's.

    Its language is that person's; where theirs is not known, the one that an event in the team named. What
    waits and is in its remit is a working group's own from now on; a work team gets nothing, and who links
    its channel becomes nothing.

    Args:
        ctx: the person's.
        channel: which.
        code: as it was typed.
        wanted: the part of the code's remit that the group is for; nothing said is all of it.

    Raises:
        Refusal: the code is wrong, used or too old, or it is for less; or the channel is linked already, or
            was a working group's and is to be a work team's.
    """
    await check_tries(ctx, permission=Permission.LINK)
    known = await ctx.unit.groups.in_channel(channel.tenant_id, channel.channel_id)
    if known is not None and known.left_at is None:
        raise Refusal("channel-taken")
    used = await ctx.unit.groups.use_code(hash_of(code), ctx.now)
    if used is None:
        raise await wrong_code(ctx, "code-wrong", permission=Permission.LINK)
    if known is not None and used.kind is GroupKind.TEAM and not known.of_team:
        raise Refusal("channel-of-group")  # what the group gathered is still its own
    remit = used.remit.narrowed(wanted)
    if known is None:
        group = WorkingGroup(
            id=uuid4().hex,
            tenant_id=channel.tenant_id,
            team_id=channel.team_id,
            channel_id=channel.channel_id,
            service_url=channel.service_url,
            language=ctx.person.language or await _named(ctx, channel),
            linked_at=ctx.now,
            services=remit.services,
            municipalities=remit.municipalities,
            kind=used.kind,
        )
        await ctx.unit.groups.add(group)
    else:
        group = replace(
            addressed(known, channel),
            linked_at=ctx.now,
            left_at=None,
            deleted=False,
            channel_deleted=False,
            language=ctx.person.language or known.language,
            services=remit.services,
            municipalities=remit.municipalities,
            kind=used.kind,
        )
        await ctx.unit.groups.save(group)
        await ctx.unit.groups.move(group)
        await ctx.unit.outbox.release(for_group(group.id), ctx.now)
    await ctx.note(Action.GROUP_LINKED, group.id)
    if not group.of_team:
        await ctx.unit.roles.give(ctx.person.id, Role.COORDINATOR, ctx.now, group=group.id)
        await take_over(ctx, group)
    return group


async def renew(ctx: Context, channel: Channel) -> WorkingGroup | None:
    """Keep a channel's address, for all of its team; a group that was left stays left.

    Teams moves teams between regions without a word; the sender's token names the same address.

    Returns:
        The group in that channel, at its present address, also when it was left.
    """
    known = await ctx.unit.groups.around(channel.tenant_id, channel.team_id, channel.channel_id)
    now_at = [addressed(group, channel) for group in known]
    moved = [fresh for fresh, group in zip(now_at, known, strict=True) if fresh != group]
    for fresh in moved:
        await ctx.unit.groups.move(fresh)
        await ctx.unit.outbox.release(for_group(fresh.id), ctx.now)
    if moved or not known:
        await _readdress_welcome(ctx, channel)
    return next((one for one in now_at if one.channel_id == channel.channel_id), None)


def addressed(group: WorkingGroup, channel: Channel) -> WorkingGroup:
    """A group at the address that a channel of its team has named; another channel's id tells it nothing."""
    named = channel.team_named and group.channel_id == channel.channel_id
    return replace(
        group, service_url=channel.service_url, team_id=channel.team_id if named else group.team_id
    )


async def _readdress_welcome(ctx: Context, channel: Channel) -> None:
    """Give a team's waiting greeting the new address: it may belong to no group, so it holds its own."""
    waiting = await ctx.unit.outbox.get(_greeting(channel))
    if waiting is None:
        return
    service_url, conversation = channel_of(waiting.place)
    place = for_channel(channel.service_url, conversation)
    if service_url != channel.service_url and await ctx.unit.outbox.readdress(waiting.key, place):
        await ctx.unit.outbox.release(place, ctx.now)


async def speak(ctx: Context, group: WorkingGroup, language: Language) -> WorkingGroup:
    """Change the language of everything posted in the group's channel."""
    await ctx.allow(Permission.SPEAK)
    changed = replace(group, language=language)
    await ctx.unit.groups.save(changed)
    return changed


async def leave(
    ctx: Context,
    tenant_id: str,
    team_id: str,
    *,
    only: str | None = None,
    deleted: bool = False,
    told_at: datetime | None = None,
) -> None:
    """Hold what is to be posted: the bot was removed, or a channel or team was deleted.

    All of a team's channels are concerned, or ``only`` one. What was ``deleted`` in Teams may be restored
    there. Nothing happens when it is an old story: Teams may tell late, and twice; ``told_at`` is when it
    happened, if Teams says so.
    """
    for group in await ctx.unit.groups.in_team(tenant_id, team_id):
        heard_at = group.channel_told_at if only else group.team_told_at
        if only not in (None, group.channel_id) or (told_at and heard_at and told_at <= heard_at):
            continue
        working = group.left_at is None
        gone = deleted and (working or group.restorable)  # what the bot was removed from stays so
        changed = _told(group, told_at, deleted=gone or None, channel=only is not None)
        changed = replace(changed, left_at=ctx.now) if working else changed
        if changed != group:
            await ctx.unit.groups.save(changed)
        if working:
            await ctx.unit.outbox.hold_for_group(group.id, Reason.NOT_INSTALLED, ctx.now)
            await ctx.note(Action.GROUP_LEFT, group.id)


async def come_back(
    ctx: Context, tenant_id: str, team_id: str, *, only: str | None = None, told_at: datetime | None = None
) -> None:
    """Post what waited, after a team or channel was restored and nothing else is deleted.

    One that was deleted takes up its link; one that the bot was removed from does not. The arguments
    are those of :func:`leave`.
    """
    for group in await ctx.unit.groups.in_team(tenant_id, team_id):
        heard_at = group.channel_told_at if only else group.team_told_at
        if only not in (None, group.channel_id) or (told_at and heard_at and told_at < heard_at):
            continue
        changed = _told(group, told_at, deleted=False, channel=only is not None)
        linked = group.restorable and not changed.restorable
        changed = replace(changed, left_at=None) if linked else changed
        if changed != group:
            await ctx.unit.groups.save(changed)
        if linked:
            await ctx.note(Action.GROUP_LINKED, group.id)
        if changed.left_at is None:
            await ctx.unit.outbox.release(for_group(group.id), ctx.now)


def _told(
    group: WorkingGroup, told_at: datetime | None, *, deleted: bool | None, channel: bool
) -> WorkingGroup:
    """Return a group after an event of its channel or team; ``deleted`` None leaves that unchanged."""
    if channel:
        gone = group.channel_deleted if deleted is None else deleted
        return replace(group, channel_deleted=gone, channel_told_at=told_at or group.channel_told_at)
    gone = group.deleted if deleted is None else deleted
    return replace(group, deleted=gone, team_told_at=told_at or group.team_told_at)


async def unarchived(ctx: Context, tenant_id: str, team_id: str) -> None:
    """Post what waited for a team's groups, as it can be written to again; what is deleted stays so."""
    for group in await ctx.unit.groups.in_team(tenant_id, team_id):
        if group.left_at is None:
            await ctx.unit.outbox.release(for_group(group.id), ctx.now)


async def team_of(ctx: Context, channel: Channel) -> str:
    """Return the id of a channel's team; if Teams does not name it, that of the group in the channel."""
    if channel.team_named:
        return channel.team_id
    group = await ctx.unit.groups.in_channel(channel.tenant_id, channel.channel_id)
    return group.team_id if group else channel.team_id


async def welcome(ctx: Context, channel: Channel, language: Language | None) -> None:
    """Greet a team once, and once more after the bot had left, when the channel has to be linked again.

    Where no language is known yet, the greeting waits a little for an event that names one.
    """
    if await welcome_back(ctx, channel, language):
        return
    due_at = ctx.now if language else ctx.now + GREETING_WAIT
    await _greet(ctx, channel, _greeting(channel), language, due_at)
    if language is not None:
        await hear(ctx, channel, language)


async def welcome_back(ctx: Context, channel: Channel, language: Language | None) -> bool:
    """Say how to link again, once each time the bot has left; False while a group is linked."""
    team = await team_of(ctx, channel)
    known = await ctx.unit.groups.around(channel.tenant_id, team, channel.channel_id)
    left = [group.left_at for group in known if group.left_at]
    if not left or len(left) < len(known):
        return False
    key = f"{_greeting(channel)}:{max(left).isoformat()}"
    await _greet(ctx, channel, key, known[0].language or language, ctx.now)
    return True


async def _greet(
    ctx: Context, channel: Channel, key: str, language: Language | None, due_at: datetime
) -> None:
    await ctx.unit.outbox.add(
        Notice(
            key=key,
            kind=NoticeKind.TEAM_WELCOME,
            place=for_channel(channel.service_url, channel.channel_id),
            subject=language,
            created_at=ctx.now,
            due_at=due_at,
        )
    )


async def hear(ctx: Context, channel: Channel, language: Language) -> None:
    """Take the language that an event in a team names for its groups, and for its greeting if that waits."""
    await ctx.unit.groups.learn_language(channel.tenant_id, channel.team_id, language)
    await ctx.unit.outbox.hasten(_greeting(channel), subject=language)


async def _named(ctx: Context, channel: Channel) -> Language | None:
    """Return the language in which the team was greeted; None when none was known."""
    greeting = await ctx.unit.outbox.get(_greeting(channel))
    return Language(greeting.subject) if greeting and greeting.subject else None


def _greeting(channel: Channel) -> str:
    """Return the key of the notice that greets a team."""
    return f"team-welcome:{channel.tenant_id}:{channel.team_id}"
