"""The working group's channel: pairing codes, linking, leaving."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import uuid4

from bot.domain.codes import Language
from bot.domain.county import County
from bot.domain.errors import Reason, Refusal, WrongCode
from bot.domain.group import PairingCode, WorkingGroup, hash_of, new_code
from bot.domain.log import Action, Entry
from bot.domain.notices import Notice, NoticeKind, channel_of, for_channel, for_group
from bot.domain.people import GREETING_WAIT, Person
from bot.domain.roles import Permission, Role
from bot.ports import Unit
from bot.usecases.access import allow


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


async def issue_code(unit: Unit, county: County, now: datetime) -> str:
    """A new one-time pairing code, to be shown once; only its hash is kept."""
    code = new_code()
    await unit.groups.add_code(PairingCode(code_hash=hash_of(code), expires_at=now + county.code_life))
    return code


async def check_tries(
    unit: Unit,
    person: Person,
    county: County,
    now: datetime,
    *,
    permission: Permission,
    key: str = "code-too-many",
) -> None:
    """Refuse to look at a code when this person has guessed too often; of any kind of code, all together.

    From here to the end of the unit their other tries wait, those at another copy of the bot too.

    Raises:
        Refusal: too many wrong codes within the life of a code.
    """
    # As far into the future too: copies' clocks differ, but one that was set back must lock nobody out.
    tried = await unit.groups.wrong_tries(person.id, now - county.code_life, now + county.code_life)
    if tried >= county.code_tries:
        raise Refusal(key, permission=permission, minutes=int(county.code_life.total_seconds() // 60))


async def wrong_code(
    unit: Unit, person: Person, now: datetime, key: str, *, permission: Permission
) -> WrongCode:
    """Note a wrong try, in the unit that looked; raise what this returns, and the note is kept."""
    await unit.groups.note_wrong_try(person.id, now)
    return WrongCode(key, permission=permission)


async def link(
    unit: Unit, person: Person, channel: Channel, code: str, county: County, now: datetime
) -> WorkingGroup:
    """Make a channel the working group's, and the person who links it its coordinator.

    Its language is that person's; where theirs is not known, the one that an event in the team named.

    Raises:
        Refusal: the code is wrong, used or too old, this person has guessed too often, or the channel is the
            group's already.
    """
    await check_tries(unit, person, county, now, permission=Permission.LINK)
    known = await unit.groups.in_channel(channel.tenant_id, channel.channel_id)
    if known is not None and known.left_at is None:
        raise Refusal("channel-taken")
    if not await unit.groups.use_code(hash_of(code), now):
        raise await wrong_code(unit, person, now, "code-wrong", permission=Permission.LINK)
    if known is None:
        group = WorkingGroup(
            id=uuid4().hex,
            tenant_id=channel.tenant_id,
            team_id=channel.team_id,
            channel_id=channel.channel_id,
            service_url=channel.service_url,
            language=person.language or await _named(unit, channel),
            linked_at=now,
        )
        await unit.groups.add(group)
    else:
        language = person.language or known.language
        group = replace(
            _at(known, channel),
            linked_at=now,
            left_at=None,
            deleted=False,
            channel_deleted=False,
            language=language,
        )
        await unit.groups.save(group)
        await unit.groups.move(group)
        await unit.outbox.release(for_group(group.id), now)
    await unit.log.add(Entry(at=now, action=Action.GROUP_LINKED, subject=group.id, person_id=person.id))
    await unit.roles.give(person.id, Role.COORDINATOR, now)
    return group


async def renew(unit: Unit, channel: Channel, now: datetime) -> WorkingGroup | None:
    """Keep the address from which a channel speaks, for all of its team; a group that was left stays left.

    Teams moves teams between regions without a word; the sender's token names the same address.

    Returns:
        The group in that channel, at its present address, also when it was left.
    """
    known = await unit.groups.around(channel.tenant_id, channel.team_id, channel.channel_id)
    now_at = [_at(group, channel) for group in known]
    moved = [fresh for fresh, group in zip(now_at, known, strict=True) if fresh != group]
    for fresh in moved:
        await unit.groups.move(fresh)
        await unit.outbox.release(for_group(fresh.id), now)
    if moved or not known:
        await _readdress_welcome(unit, channel, now)
    return next((one for one in now_at if one.channel_id == channel.channel_id), None)


def _at(group: WorkingGroup, channel: Channel) -> WorkingGroup:
    """A group at the address that a channel of its team has named; another channel's id tells it nothing."""
    named = channel.team_named and group.channel_id == channel.channel_id
    return replace(
        group, service_url=channel.service_url, team_id=channel.team_id if named else group.team_id
    )


async def _readdress_welcome(unit: Unit, channel: Channel, now: datetime) -> None:
    """Let a team's greeting that waits follow: it holds its address itself, as it may be no group's."""
    waiting = await unit.outbox.get(_greeting(channel))
    if waiting is None:
        return
    service_url, conversation = channel_of(waiting.place)
    place = for_channel(channel.service_url, conversation)
    if service_url != channel.service_url and await unit.outbox.readdress(waiting.key, place):
        await unit.outbox.release(place, now)


async def speak(unit: Unit, by: Person, group: WorkingGroup, language: Language) -> WorkingGroup:
    """Change the language of everything posted in the group's channel.

    Raises:
        Refusal: they may not.
    """
    await allow(unit, by, Permission.SPEAK, group=group)
    changed = replace(group, language=language)
    await unit.groups.save(changed)
    return changed


async def leave(
    unit: Unit,
    tenant_id: str,
    team_id: str,
    now: datetime,
    *,
    only: str | None = None,
    deleted: bool = False,
    told_at: datetime | None = None,
) -> None:
    """The bot was removed from a team, or a channel or team was deleted: what is to be posted waits.

    Nothing happens when it is an old story: Teams may tell late, and twice.

    Args:
        unit: the open unit of work.
        tenant_id: the team's tenant.
        team_id: the team.
        now: aware.
        only: the id of the one channel that is gone; None when all are.
        deleted: whether it was deleted in Teams, from where it may be restored.
        told_at: when it happened, by Teams; None when it does not say.
    """
    for group in await unit.groups.in_team(tenant_id, team_id):
        heard_at = group.channel_told_at if only else group.team_told_at
        if only not in (None, group.channel_id) or (told_at and heard_at and told_at <= heard_at):
            continue
        working = group.left_at is None
        gone = deleted and (working or group.restorable)  # what the bot was removed from stays so
        changed = _told(group, told_at, deleted=gone or None, channel=only is not None)
        changed = replace(changed, left_at=now) if working else changed
        if changed != group:
            await unit.groups.save(changed)
        if working:
            await unit.outbox.hold_for_group(group.id, Reason.NOT_INSTALLED, now)
            await unit.log.add(Entry(at=now, action=Action.GROUP_LEFT, subject=group.id))


async def come_back(
    unit: Unit,
    tenant_id: str,
    team_id: str,
    now: datetime,
    *,
    only: str | None = None,
    told_at: datetime | None = None,
) -> None:
    """A team or channel was restored: what waited is posted, where nothing else is deleted.

    One that was deleted takes up its link; one that the bot was removed from does not.

    Args:
        unit: the open unit of work.
        tenant_id: the team's tenant.
        team_id: the team.
        now: aware.
        only: the id of the one channel that is back; None when all are.
        told_at: when it happened, by Teams; None when it does not say.
    """
    for group in await unit.groups.in_team(tenant_id, team_id):
        heard_at = group.channel_told_at if only else group.team_told_at
        if only not in (None, group.channel_id) or (told_at and heard_at and told_at < heard_at):
            continue
        changed = _told(group, told_at, deleted=False, channel=only is not None)
        linked = group.restorable and not changed.restorable
        changed = replace(changed, left_at=None) if linked else changed
        if changed != group:
            await unit.groups.save(changed)
        if linked:
            await unit.log.add(Entry(at=now, action=Action.GROUP_LINKED, subject=group.id))
        if changed.left_at is None:
            await unit.outbox.release(for_group(group.id), now)


def _told(
    group: WorkingGroup, told_at: datetime | None, *, deleted: bool | None, channel: bool
) -> WorkingGroup:
    """A group after something was told of its channel or team; ``deleted`` None leaves that as it is."""
    if channel:
        gone = group.channel_deleted if deleted is None else deleted
        return replace(group, channel_deleted=gone, channel_told_at=told_at or group.channel_told_at)
    gone = group.deleted if deleted is None else deleted
    return replace(group, deleted=gone, team_told_at=told_at or group.team_told_at)


async def unarchived(unit: Unit, tenant_id: str, team_id: str, now: datetime) -> None:
    """A team can be written to again: what waited for its groups is posted; what is deleted stays so."""
    for group in await unit.groups.in_team(tenant_id, team_id):
        if group.left_at is None:
            await unit.outbox.release(for_group(group.id), now)


async def team_of(unit: Unit, channel: Channel) -> str:
    """The id of a channel's team; one that Teams does not name is that of the group in the channel."""
    if channel.team_named:
        return channel.team_id
    group = await unit.groups.in_channel(channel.tenant_id, channel.channel_id)
    return group.team_id if group else channel.team_id


async def welcome(unit: Unit, channel: Channel, language: Language | None, now: datetime) -> None:
    """Greet a team once, and once more when the bot is back after it had left: then it is to be linked anew.

    Where no language is known yet, the greeting waits a little for an event that names one.
    """
    if await welcome_back(unit, channel, language, now):
        return
    due_at = now if language else now + GREETING_WAIT
    await _greet(unit, channel, _greeting(channel), language, created_at=now, due_at=due_at)
    if language is not None:
        await hear(unit, channel, language)


async def welcome_back(unit: Unit, channel: Channel, language: Language | None, now: datetime) -> bool:
    """Say how to link anew, once for each time that the bot has left; False when a group is still linked."""
    team = await team_of(unit, channel)
    known = await unit.groups.around(channel.tenant_id, team, channel.channel_id)
    left = [group.left_at for group in known if group.left_at]
    if not left or len(left) < len(known):
        return False
    key = f"{_greeting(channel)}:{max(left).isoformat()}"
    await _greet(unit, channel, key, known[0].language or language, created_at=now, due_at=now)
    return True


async def _greet(
    unit: Unit,
    channel: Channel,
    key: str,
    language: Language | None,
    *,
    created_at: datetime,
    due_at: datetime,
) -> None:
    await unit.outbox.add(
        Notice(
            key=key,
            kind=NoticeKind.TEAM_WELCOME,
            place=for_channel(channel.service_url, channel.channel_id),
            subject=language,
            created_at=created_at,
            due_at=due_at,
        )
    )


async def hear(unit: Unit, channel: Channel, language: Language) -> None:
    """Take the language that an event in a team names for its groups, and for its greeting if that waits."""
    await unit.groups.learn_language(channel.tenant_id, channel.team_id, language)
    await unit.outbox.hasten(_greeting(channel), subject=language)


async def _named(unit: Unit, channel: Channel) -> Language | None:
    """The language in which the team was greeted; None when none was known."""
    greeting = await unit.outbox.get(_greeting(channel))
    return Language(greeting.subject) if greeting and greeting.subject else None


def _greeting(channel: Channel) -> str:
    """The key of the notice that greets a team."""
    return f"team-welcome:{channel.tenant_id}:{channel.team_id}"
