"""Who holds which role, who answers for it today, and how people come by one and lose it in Teams."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID, uuid4

from bot.domain.absence import DEPUTISED, Absence, checked
from bot.domain.appointing import WaitingAppointment, may_appoint, may_change, offered
from bot.domain.errors import Refusal
from bot.domain.evidence.silence import Representation
from bot.domain.group import PairingCode, Remit, WorkingGroup, hash_of, new_code
from bot.domain.log import Action
from bot.domain.notices import NoticeKind
from bot.domain.people import Address, Opening
from bot.domain.roles import OF_GROUP, SCOPED, Permission, Role, may
from bot.domain.scope import COUNTY_SCOPE, Appointment, Scope, handles, is_known
from bot.domain.standing import Standing
from bot.ports import Names
from bot.usecases.access import check_tries, end_roles, wrong_code
from bot.usecases.context import Context
from bot.usecases.silence import represented

# --- who answers


async def standing_in(
    ctx: Context, role: Role, scope: Scope | None = None, *, group: str | None = None
) -> list[str]:
    """Return the ids of those who answer for a role today, each once; without a chair, the coordinators.

    Who is absent is left out, and their deputy stands in their place, unless that one is absent too. Where
    nobody is left, the absent are returned all the same: better late than to nobody. What reminds or asks the
    holders of a role goes to these people.

    Args:
        ctx: of the bot, or of whoever causes what they are told.
        role: any role that is given.
        scope: of the matter: its municipality and service; None for whoever holds the role for anything.
        group: the id of the one in which it is held; None for any.
    """
    holders = await _holders(ctx, role, scope, group)
    if not holders and role is Role.CHAIR:
        return await standing_in(ctx, Role.COORDINATOR, scope, group=group)
    away = await _away(ctx)
    if not away:
        return holders
    deputies = (one.deputy_id for id_ in holders if (one := away.get(id_)) and role in DEPUTISED)
    there = [id_ for id_ in (*holders, *deputies) if id_ and id_ not in away]
    return list(dict.fromkeys(there)) or holders


async def _holders(ctx: Context, role: Role, scope: Scope | None, group: str | None) -> list[str]:
    if scope is None or role in OF_GROUP:
        return [person_id for person_id, _ in await ctx.unit.roles.holders(role, group=group)]
    area, task, areas = scope.area, scope.service_task, ctx.county.areas
    given = await ctx.unit.roles.scoped(role, ctx.today)
    return list(dict.fromkeys(id_ for id_, theirs in given if handles(theirs, area, task, areas)))


async def _away(ctx: Context) -> dict[str, Absence]:
    """Return who is away today, by their ids."""
    return {one.person_id: one for one in await ctx.unit.absences.all() if one.covers(ctx.today)}


# --- who is who


@dataclass(frozen=True, kw_only=True)
class Holder:
    """One role of one person.

    Attributes:
        away: the absence that is under way or comes next; None for somebody who has told of none.
        changeable: whether the reader may end it, or change its last day.
        remit: of the group in which it is held, where that is for a part of the county; else None.
    """

    person_id: str
    held: Appointment
    away: Absence | None = None
    remit: Remit | None = None
    changeable: bool = False


@dataclass(frozen=True, kw_only=True)
class Who:
    """Who has which role, as far as its reader may know.

    Attributes:
        holders: by role, in the order in which they are read.
        waiting: appointments of people who have not come yet, for who may take them back.
        lacking: of whom the group has no member; None for who does not appoint.
        whole: whether all roles are told; else those whom everybody may turn to.
        offers: what the reader may appoint others to.
        own: whether the reader has a role themselves, in which somebody may stand in for them.
    """

    holders: tuple[Holder, ...]
    waiting: tuple[WaitingAppointment, ...] = ()
    lacking: Representation | None = None
    whole: bool = False
    offers: tuple[Role, ...] = ()
    own: bool = False


CONTACTS = (Role.COORDINATOR, Role.DPO)
"""Whom everybody may turn to."""

_READ = (Role.COORDINATOR, Role.CHAIR, *SCOPED, Role.DPO, Role.ADMIN)
"""The order in which roles are told."""


async def who(ctx: Context) -> Who:
    """Return who has which role: all of it to who has one or is a member, else whom to turn to."""
    roles = await ctx.roles()
    if not may(roles, Permission.SEE_ROLES):
        return Who(holders=tuple(one for one in await _known(ctx) if one.held.role in CONTACTS))
    own = await _own(ctx)
    offers = offered(own) if ctx.group else ()
    holders = [
        replace(one, changeable=bool(ctx.group and may_change(own, ctx.group, one.held, ctx.county.areas)))
        for one in await _known(ctx)
        if not one.held.group_id or ctx.seen_group in (None, one.held.group_id)
    ]
    waiting = (
        [one for one in await ctx.unit.waiting.all() if await _may_take_back(ctx, one)] if offers else []
    )
    return Who(
        holders=tuple(holders),
        waiting=tuple(waiting),
        lacking=await lacking_members(ctx) if offers else None,
        whole=True,
        offers=offers,
        own=any(one.person_id == ctx.person.id and one.held.role in DEPUTISED for one in holders),
    )


async def _own(ctx: Context) -> frozenset[Role]:
    """Return the actor's own roles in the group: who stands in for a coordinator appoints nobody."""
    here = ctx.group.id if ctx.group else ""
    return frozenset(
        held.role
        for id_, held in await ctx.unit.roles.given()
        if id_ == ctx.person.id and held.group_id in ("", here) and not _over(held, ctx.today)
    )


async def _known(ctx: Context) -> list[Holder]:
    """Return every role that holds today, in the order in which they are told."""
    away = {one.person_id: one for one in await ctx.unit.absences.all() if one.last >= ctx.today}
    parts = {one.id: one.remit for one in await ctx.unit.groups.working() if not one.whole}
    given = [
        Holder(person_id=id_, held=held, away=away.get(id_), remit=parts.get(held.group_id))
        for id_, held in await ctx.unit.roles.given()
        if held.role in _READ and (held.until is None or held.until >= ctx.today)
    ]
    return sorted(given, key=lambda one: (_READ.index(one.held.role), one.held.scope, one.person_id))


async def lacking_members(ctx: Context) -> Representation | None:
    """Return of which municipalities and services of its own the group has no member; None when of all.

    Members say themselves where they are from; where none has, nothing is known.
    """
    found = await represented(ctx)
    return found if found.told and (found.tasks or found.municipalities) else None


async def to_name(ctx: Context, names: Names) -> list[Address]:
    """Open the addresses of those whom the reader is told of and whose names nobody remembers.

    So that Teams can be asked what they are called.
    """
    told = (await who(ctx)).holders
    ids = [one.person_id for one in told]
    ids += [one.away.deputy_id for one in told if one.away and one.away.deputy_id]
    unknown = [id_ for id_ in dict.fromkeys(ids) if not names.of(id_)]
    return [await ctx.unit.people.open(id_, purpose=Opening.NAMES, now=ctx.now) for id_ in unknown]


# --- appointing


@dataclass(frozen=True, kw_only=True)
class Appointed:
    """What came of an appointment.

    Attributes:
        person_id: whose; None while the bot has not met them.
        reached: whether a message of it goes to them at once.
        ends_on: the last day on which it takes effect, if it waits.
    """

    held: Appointment
    person_id: str | None = None
    reached: bool = False
    ends_on: date | None = None


async def to_offer(ctx: Context) -> tuple[Role, ...]:
    """Return what the actor may appoint others to.

    Raises:
        Refusal: nothing, here.
    """
    await ctx.allow(Permission.NAME_ROLES)
    if not (theirs := offered(await _own(ctx))):
        raise Refusal("appoint-deputy", permission=Permission.NAME_ROLES)
    return theirs


async def appoint(ctx: Context, object_id: str, standing: Standing | None, wanted: Appointment) -> Appointed:
    """Appoint the person with this Entra id, or let it wait until they come.

    Args:
        ctx: of the appointer.
        object_id: as the card's field for people sends it; it may have been forged.
        standing: what that person is to the group's team; None when nobody was asked.
        wanted: role, scope and last day; the group follows from the role.

    Raises:
        Refusal: it is not the actor's to give, or that person's to have.
    """
    group, wanted = await _allowed(ctx, wanted)
    chosen = _object_id(object_id)
    _refuse_strangers(standing, wanted.role)
    person = await ctx.unit.people.find(group.tenant_id, chosen)
    if person is None:
        ends_on = ctx.today + timedelta(days=ctx.county.appointment_days)
        waits = WaitingAppointment(id=uuid4().hex, held=wanted, given_by=ctx.person.id, ends_on=ends_on)
        await ctx.unit.waiting.add(group.tenant_id, chosen, waits)
        await ctx.note(Action.ROLE_OFFERED, group.id, reason=wanted.role, about=key_of(wanted) or None)
        return Appointed(held=wanted, ends_on=ends_on)
    if person.id == ctx.person.id:
        raise Refusal("appoint-self")
    if (person.id, wanted) in await ctx.unit.roles.given():
        raise Refusal("appoint-already")
    await _give(ctx, person.id, wanted)
    return Appointed(held=wanted, person_id=person.id, reached=await reached(ctx, person.id))


async def issue_code(ctx: Context, wanted: Appointment) -> tuple[str, date]:
    """Return a new one-time code that appoints whoever uses it, to be shown once, and its last day.

    Raises:
        Refusal: it is not the actor's to give.
    """
    group, wanted = await _allowed(ctx, wanted)
    code, life = new_code(), timedelta(days=ctx.county.appointment_days)
    await ctx.unit.groups.add_code(
        PairingCode(
            code_hash=hash_of(code),
            expires_at=ctx.now + life,
            role=wanted.role,
            scope=wanted.scope,
            until=wanted.until,
            group_id=wanted.group_id,
        )
    )
    await ctx.note(Action.ROLE_OFFERED, group.id, reason=wanted.role, about=key_of(wanted) or None)
    return code, ctx.today + life


async def take_up(ctx: Context, person_id: str, tenant_id: str, object_id: str) -> int:
    """Give somebody who has just come what has waited for them; returns how many roles that were."""
    theirs = await ctx.unit.waiting.come(tenant_id, object_id)
    due = [one for one in theirs if one.ends_on >= ctx.today and not _over(one.held, ctx.today)]
    for one in due:
        by = await ctx.unit.people.get(one.given_by) if one.given_by else None
        await _give(replace(ctx, actor=by), person_id, one.held)
    return len(due)


async def take_back(ctx: Context, waiting_id: str) -> WaitingAppointment:
    """Take back an appointment that waits.

    Raises:
        Refusal: it is not the actor's to take back, or it waits no more.
    """
    await to_offer(ctx)
    for one in await ctx.unit.waiting.all():
        if one.id == waiting_id and await _may_take_back(ctx, one):
            await ctx.unit.waiting.remove(waiting_id)
            await ctx.note(Action.DISMISSED, _group(ctx).id, reason=one.held.role)
            return one
    raise Refusal("role-gone")


async def _may_take_back(ctx: Context, one: WaitingAppointment) -> bool:
    return bool(ctx.group) and may_change(await _own(ctx), _group(ctx), one.held, ctx.county.areas)


async def _allowed(ctx: Context, wanted: Appointment) -> tuple[WorkingGroup, Appointment]:
    """Return the group in which it is given, and the appointment as it is kept."""
    theirs = await to_offer(ctx)
    group, county = _group(ctx), ctx.county
    if wanted.role not in theirs:
        raise Refusal("appoint-role", permission=Permission.NAME_ROLES)
    if wanted.until is not None and wanted.until < ctx.today:
        raise Refusal("appoint-past")
    if wanted.role in OF_GROUP:
        wanted = replace(wanted, scope=COUNTY_SCOPE, group_id=group.id)
    known = is_known(wanted.scope, county.municipalities, county.areas)
    if not known or not may_appoint(await _own(ctx), group, wanted.role, wanted.scope, county.areas):
        raise Refusal("appoint-scope", permission=Permission.NAME_ROLES)
    return group, wanted


def _group(ctx: Context) -> WorkingGroup:
    if ctx.group is None:
        raise Refusal("not-a-member", permission=Permission.NAME_ROLES)
    return ctx.group


def _object_id(said: str) -> str:
    try:
        return str(UUID(said))
    except ValueError:
        raise Refusal("appoint-nobody") from None


def _refuse_strangers(standing: Standing | None, role: Role) -> None:
    if standing is Standing.GUEST:
        raise Refusal("appoint-guest")
    if standing in (None, Standing.UNKNOWN):
        raise Refusal("appoint-unsure")
    if standing is Standing.OUTSIDE and role in OF_GROUP:
        raise Refusal("appoint-outside")


async def _give(ctx: Context, person_id: str, held: Appointment) -> None:
    await ctx.unit.roles.give(person_id, held.role, ctx.now, held.scope, held.until, held.group_id)
    entry = await ctx.note(Action.APPOINTED, person_id, reason=held.role, about=key_of(held) or None)
    await ctx.notify(person_id, NoticeKind.APPOINTED, str(entry), subject=person_id, entry=entry)


async def reached(ctx: Context, person_id: str) -> bool:
    """Whether a message reaches this person now: they have a chat with the bot, and have not removed it."""
    person = await ctx.unit.people.get(person_id)
    address = await ctx.unit.people.open(
        person_id, purpose=Opening.DELIVERY, now=ctx.now, subject="appointment"
    )
    return address.conversation_id is not None and person.blocked_at is None


def key_of(held: Appointment) -> str:
    """What tells a person's roles of one kind apart: the group, or the scope."""
    return held.group_id or held.scope.key


def _over(held: Appointment, today: date) -> bool:
    return held.until is not None and held.until < today


# --- changing


async def change(ctx: Context, person_id: str, held: Appointment, until: date | None) -> Appointment:
    """Give a role another last day; None is none.

    Raises:
        Refusal: it is not the actor's to change, there is none any more, or the day is past.
    """
    one = await _changeable(ctx, person_id, held)
    if until is not None and until < ctx.today:
        raise Refusal("appoint-past")
    changed = replace(one.held, until=until)
    if changed != one.held:
        await _give(ctx, person_id, changed)
    return changed


async def end(ctx: Context, person_id: str, held: Appointment) -> Appointment:
    """End somebody's role.

    Raises:
        Refusal: it is not the actor's to end, there is none any more, or the group would have no coordinator.
    """
    one = await _changeable(ctx, person_id, held)
    if one.held.role is Role.COORDINATOR:
        left = await ctx.unit.roles.holders(Role.COORDINATOR, group=_group(ctx).id)
        if len(left) == 1:
            raise Refusal("role-last")
    await ctx.unit.roles.take(person_id, one.held.role, one.held.scope, one.held.group_id)
    about = key_of(one.held) or None
    entry = await ctx.note(Action.DISMISSED, person_id, reason=one.held.role, about=about)
    if person_id != ctx.person.id:
        await ctx.notify(person_id, NoticeKind.DISMISSED, str(entry), subject=person_id, entry=entry)
    return one.held


async def give_back(ctx: Context, held: Appointment) -> bool:
    """Give one's own role back, and tell the coordinators; False when it is not theirs (any more).

    Raises:
        Refusal: a group would have no coordinator any more.
    """
    group = held.group_id or None
    if held.role is Role.COORDINATOR and len(await ctx.unit.roles.holders(held.role, group=group)) == 1:
        raise Refusal("role-last")
    if not await ctx.unit.roles.take(ctx.person.id, held.role, held.scope, held.group_id):
        return False
    about = key_of(held) or None
    entry = await ctx.note(Action.DISMISSED, ctx.person.id, reason=held.role, about=about)
    for person_id in await standing_in(ctx, Role.COORDINATOR, group=group):
        if person_id != ctx.person.id:
            key = f"{entry}:{person_id}"
            await ctx.notify(person_id, NoticeKind.DECLINED, key, subject=ctx.person.id, entry=entry)
    return True


async def look(ctx: Context, person_id: str, held: Appointment) -> Holder:
    """Return a role that the actor may change, as it is now; raises Refusal."""
    return await _changeable(ctx, person_id, held)


async def changeable(ctx: Context) -> list[Holder]:
    """Return the roles that the actor may change; raises Refusal when they may change none."""
    await to_offer(ctx)
    return [one for one in (await who(ctx)).holders if one.changeable]


async def _changeable(ctx: Context, person_id: str, held: Appointment) -> Holder:
    await to_offer(ctx)
    for one in (await who(ctx)).holders:
        if one.person_id == person_id and one.held == held:
            if not one.changeable:
                raise Refusal("appoint-scope", permission=Permission.NAME_ROLES)
            return one
    raise Refusal("role-gone")


# --- absence


@dataclass(frozen=True, kw_only=True)
class Chosen:
    """A person who was chosen on a form.

    Attributes:
        object_id: their Entra id; it may have been forged.
        standing: what they are to the group's team; None when nobody was asked.
    """

    object_id: str
    standing: Standing | None


async def be_away(ctx: Context, first: date, last: date, deputy: Chosen | None = None) -> Absence:
    """Store that the actor is away, in the place of what they said before; who stood in does so again.

    Raises:
        Refusal: they have no role, the days make no sense, or the deputy cannot stand in.
    """
    await _refuse_without_role(ctx)
    return await _keep_away(ctx, ctx.person.id, first, last, deputy)


async def set_away(
    ctx: Context, person_id: str, held: Appointment, days: tuple[date, date], deputy: Chosen | None
) -> Absence:
    """Store that the holder of a role is away, as who appoints may; they are told of it.

    Raises:
        Refusal: the role is not the actor's to change, or as in :func:`be_away`.
    """
    one = await _changeable(ctx, person_id, held)
    return await _keep_away(ctx, one.person_id, *days, deputy)


async def _keep_away(ctx: Context, whose: str, first: date, last: date, deputy: Chosen | None) -> Absence:
    before = await ctx.unit.absences.of(whose)
    stood = before.deputy_id if before else None
    standing_in_id = await _deputy(ctx, deputy) if deputy else stood
    absence = checked(Absence(person_id=whose, first=first, last=last, deputy_id=standing_in_id), ctx.today)
    if absence != before:
        await _put(ctx, absence, told=bool(standing_in_id))
    return absence


async def _deputy(ctx: Context, chosen: Chosen) -> str:
    address = await ctx.unit.people.open(ctx.person.id, purpose=Opening.NAMES, now=ctx.now)
    if chosen.standing is Standing.GUEST:
        raise Refusal("appoint-guest")
    person = await ctx.unit.people.find(address.tenant_id, _object_id(chosen.object_id))
    if person is None:
        raise Refusal("deputy-unknown")
    return person.id


async def _put(ctx: Context, absence: Absence, *, told: bool) -> None:
    """Store an absence, and tell who stands in; and who is away, when somebody else has noted it."""
    await ctx.unit.absences.put(absence)
    entry = await ctx.note(Action.AWAY, absence.person_id, about=absence.deputy_id)
    others = {absence.person_id, absence.deputy_id} - {ctx.person.id, None}
    for person_id in sorted(filter(None, others)) if told else ():
        key = f"{entry}:{person_id}"
        await ctx.notify(person_id, NoticeKind.DEPUTY, key, subject=absence.person_id, entry=entry)


async def own_absence(ctx: Context) -> Absence | None:
    """Return the actor's absence that is under way or comes next.

    Raises:
        Refusal: they have no role in which somebody could stand in.
    """
    await _refuse_without_role(ctx)
    found = await ctx.unit.absences.of(ctx.person.id)
    return found if found and found.last >= ctx.today else None


async def offer_deputy(ctx: Context) -> tuple[Absence, str]:
    """Return the actor's absence and a new one-time code by which somebody stands in for them.

    Raises:
        Refusal: they have no role, or have not said that they are away.
    """
    absence = await own_absence(ctx)
    if absence is None:
        raise Refusal("absent-first")
    code = new_code()
    expires_at = ctx.now + timedelta(days=ctx.county.appointment_days)
    await ctx.unit.absences.offer(ctx.person.id, hash_of(code), expires_at)
    return absence, code


async def take_deputy(ctx: Context, code: str) -> Absence:
    """Use a code up and stand in for the person who made it.

    Raises:
        Refusal: the code is unknown, used or too old, or their own.
    """
    await check_tries(ctx, permission=Permission.TAKE_ROLE)
    found = await ctx.unit.absences.take(hash_of(code), ctx.now)
    if found is None or found.last < ctx.today:
        raise await wrong_code(ctx, "code-wrong", permission=Permission.TAKE_ROLE)
    absence = checked(replace(found, deputy_id=ctx.person.id), ctx.today)
    await _put(ctx, absence, told=False)
    return absence


async def be_back(ctx: Context) -> bool:
    """End the actor's absence; False when there is none."""
    await ctx.allow(Permission.SEE_OWN)
    if not await ctx.unit.absences.end(ctx.person.id):
        return False
    await ctx.note(Action.BACK, ctx.person.id)
    return True


async def leave_deputy(ctx: Context, whose: str = "") -> int:
    """Stand in no more for this person, or for anybody; returns for how many that was."""
    await ctx.allow(Permission.SEE_OWN)
    theirs = [one for one in await ctx.unit.absences.all() if one.deputy_id == ctx.person.id]
    left = [one for one in theirs if whose in ("", one.person_id)]
    for one in left:
        await _put(ctx, replace(one, deputy_id=None), told=False)
    return len(left)


async def represented_roles(ctx: Context, person_id: str) -> list[Appointment]:
    """Return the roles of an absent person in which somebody stands in."""
    given = await ctx.unit.roles.given()
    return [held for id_, held in given if id_ == person_id and held.role in DEPUTISED]


async def _refuse_without_role(ctx: Context) -> None:
    if not await represented_roles(ctx, ctx.person.id):
        raise Refusal("absent-no-role")


async def look_after(ctx: Context) -> int:
    """Remove what is over: roles, appointments that nobody came for, absences; returns how many."""
    ended = await end_roles(ctx)
    if any(one.ends_on < ctx.today for one in await ctx.unit.waiting.all()):
        ended += await ctx.unit.waiting.forget(ctx.today)
    if any(one.last < ctx.today for one in await ctx.unit.absences.all()):
        ended += await ctx.unit.absences.forget(ctx.today)
    return ended
