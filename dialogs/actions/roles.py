"""Who is who; roles that are given, changed and ended in the chat; an absence with its deputy."""

import re
from collections.abc import Mapping
from functools import partial
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.form import WHOLE_COUNTY
from bot.domain.questionnaire import read_date
from bot.domain.roles import SCOPED, Permission, Role, short
from bot.domain.scope import Appointment, Scope
from bot.usecases import appointments
from bot.usecases.appointments import Chosen, Holder
from dialogs import confirmation
from dialogs.actions.action import Request, codes, day, form, in_channel, in_chat, read_nothing
from dialogs.actions.office import CODE
from dialogs.answer import Answer
from dialogs.pages.appointments import (
    ALL_SERVICES,
    Given,
    Offer,
    absence_page,
    appoint_page,
    deputy_page,
    given_page,
    holder_row,
    person_words,
    role_page,
    who_page,
)
from dialogs.rejected_form import RejectedForm
from dialogs.texts.appointments import appointment_words
from dialogs.texts.loader import all_words
from dialogs.turn import Turn
from dialogs.understanding.appointments import SaidRole, read_days, read_role, read_scope
from dialogs.understanding.field_lines import named_first
from dialogs.understanding.orders import Order
from dialogs.understanding.words import plain

_MOST_WORDS = 12
"""A longer line is rather a text that begins with the same words."""


# --- who is who


async def _who(turn: Turn, request: Request) -> Answer:
    told = await appointments.who(turn.context)
    said = str(request.said.get("page") or "")
    page = int(said) if re.fullmatch(r"\d{1,3}", said) else 0
    shown = who_page(told, turn.names.of, turn.county, turn.texts, page=page, in_channel=turn.in_channel)
    return turn.show(shown)


async def _open(turn: Turn, request: Request) -> Answer:
    one = await _pressed(turn, request)
    return turn.show(role_page(one, turn.names.of, turn.county, turn.texts))


async def _pressed(turn: Turn, request: Request) -> Holder:
    """The role that a row names, as it is now; one that has changed since is refused."""
    for one in await appointments.changeable(turn.context):
        row, version = holder_row(one)
        if row == request.said.get("id"):
            if version != request.version:
                raise Refusal("stale")
            return one
    raise Refusal("role-gone")


# --- appointing

_ROLES = (Role.CHAIR, Role.COORDINATOR, *SCOPED)
_FORM = form(codes("role"), codes("area"), codes("service"), day("until"), codes("person"))


def _read_role(_turn: Turn, order: Order) -> Mapping[str, Any] | None:
    """Nothing, or a role with its area, service and last day."""
    said = order.said.strip().rstrip(".!")
    if not said:
        return {}
    found = read_role(said, _ROLES) if len(said.split()) <= _MOST_WORDS else None
    return None if found is None else _fields(found)


def _fields(found: SaidRole) -> dict[str, str]:
    until = found.until.isoformat() if found.until else ""
    return {"role": found.role.value, "where": found.where, "until": until}


async def _appoint(turn: Turn, request: Request) -> Answer:
    """The form; a role that is named is given by a code, as nobody can be chosen in words."""
    if request.text("role"):
        return await _code(turn, request)
    return await _form(turn)


async def _form(turn: Turn, rejected: RejectedForm | None = None) -> Answer:
    roles = await appointments.to_offer(turn.context)
    offer = Offer(roles=roles, group=turn.working_group)
    return turn.show(appoint_page(offer, turn.county, turn.texts, rejected))


async def _reopen(turn: Turn, rejected: RejectedForm) -> Answer:
    return await _form(turn, rejected)


async def _person(turn: Turn, request: Request) -> Answer:
    """Appoint the person who was chosen."""
    chosen = request.text("person")
    if not chosen:
        raise Refusal("appoint-nobody")
    done = await appointments.appoint(turn.context, chosen, turn.standing, _wanted(turn, request))
    name = turn.names.of(done.person_id) if done.person_id else ""
    given = Given(held=done.held, called=name, reached=done.reached, ends_on=done.ends_on)
    turn.names.hear(turn.person.id, turn.name)
    return turn.show(given_page(given, turn.county, turn.texts), in_place=request.pressed)


async def _code(turn: Turn, request: Request) -> Answer:
    """A one-time code, with words to forward."""
    wanted = _wanted(turn, request)
    code, ends_on = await appointments.issue_code(turn.context, wanted)
    given = Given(held=wanted, code=code, ends_on=ends_on)
    return turn.show(given_page(given, turn.county, turn.texts))


def _wanted(turn: Turn, request: Request) -> Appointment:
    """What was chosen or typed."""
    role = request.choice("role", Role, "appoint-role-missing")
    if request.pressed:
        area, service = request.text("area"), request.text("service")
        scope = Scope(
            area="" if area == WHOLE_COUNTY else area, service_task="" if service == ALL_SERVICES else service
        )
    else:
        scope = read_scope(request.text("where"), turn.county)
    until = request.text("until")
    if until and request.day("until") is None:
        raise Refusal("answer-date")
    return Appointment(role=role, scope=scope if role in SCOPED else Scope(), until=request.day("until"))


async def _take_back(turn: Turn, request: Request) -> Answer:
    one = await appointments.take_back(turn.context, str(request.said.get("code") or ""))
    role = appointment_words(one.held, turn.county.municipalities, turn.texts)
    return turn.say("said-taken-back", role=role)


# --- changing


def _read_change(_turn: Turn, order: Order) -> Mapping[str, Any] | None:
    """A role that somebody has, with its area, perhaps its person, and a day."""
    found = read_role(order.said.strip().rstrip(".!"), _ROLES)
    return None if found is None else _fields(found)


async def _named(turn: Turn, request: Request) -> Holder:
    """The one role that is typed: by its name and its area, and by its person where several have it."""
    known = await appointments.changeable(turn.context)
    role, where = request.text("role"), plain(request.text("where"))
    alike = [one for one in known if one.held.role == role]
    found = [one for one in alike if not where or where in _called(turn, one)]
    if len(found) != 1:
        choices = turn.texts.listed([_call(turn, one) for one in alike or known], "or")
        raise Refusal("role-whose", choices=choices) if choices else Refusal("role-gone")
    return found[0]


def _call(turn: Turn, one: Holder) -> str:
    """``esihenkilö Sotkamo 3f2a91bc``: as it can be typed."""
    area = one.held.scope.area
    return " ".join(filter(None, (turn.texts(f"role-{one.held.role}"), area, short(one.person_id))))


def _called(turn: Turn, one: Holder) -> set[str]:
    """What may be typed behind the role's name."""
    area, id_, name = one.held.scope.area, short(one.person_id), turn.names.of(one.person_id)
    said = (area, id_, name, f"{area} {id_}", f"{area} {name}")
    return {plain(one) for one in said if one.strip()}


async def _until(turn: Turn, request: Request) -> Answer:
    one = await (_pressed(turn, request) if request.pressed else _named(turn, request))
    said = str(request.said.get("role_until" if request.pressed else "until") or "")
    last = read_date(said) if said else None
    if said and last is None:
        raise Refusal("answer-date")
    await appointments.change(turn.context, one.person_id, one.held, last)
    key = "said-role-until" if last else "said-role-endless"
    return _told(turn, one, key, **({"date": turn.texts.date(last)} if last else {}))


async def _end(turn: Turn, request: Request) -> Answer:
    """End a role: the card has asked before, a typed line is asked now."""
    one = await (_pressed(turn, request) if request.pressed else _named(turn, request))
    if not request.pressed:
        row, version = holder_row(one)
        named = _call(turn, one)
        if asked := await confirmation.question(turn, "role-end", row, version, named=named, what=named):
            return asked
    await appointments.end(turn.context, one.person_id, one.held)
    return _told(turn, one, "said-role-ended")


def _told(turn: Turn, one: Holder, key: str, **facts: object) -> Answer:
    role = appointment_words(one.held, turn.county.municipalities, turn.texts)
    return turn.say(key, role=role, name=person_words(one.person_id, turn.names.of, turn.texts), **facts)


# --- absence

_AWAY = form(day("first"), day("last"), codes("person"))


def _read_days(turn: Turn, order: Order) -> Mapping[str, Any] | None:
    """Nothing, or the days, and that somebody stands in."""
    said = order.said.strip().rstrip("!")
    if not said:
        return {}
    found = read_days(said, turn.context.today)
    if found is None:
        return None
    first, last, rest = found
    deputised, _ = named_first(rest, [(plain(word), "yes") for word in all_words("deputised")])
    if rest and not deputised:
        return None
    return {"first": first.isoformat(), "last": last.isoformat(), "deputised": deputised}


async def _absent(turn: Turn, request: Request) -> Answer:
    """The form; days that are typed are kept at once, with a code for who stands in, if somebody is to."""
    if request.text("first"):
        return await _away(turn, request)
    absence = await appointments.own_absence(turn.context)
    return turn.show(absence_page(absence, turn.names.of, turn.texts))


async def _away(turn: Turn, request: Request) -> Answer:
    first, last = request.day("first"), request.day("last")
    if first is None or last is None:
        raise Refusal("absence-days")
    absence = await appointments.be_away(turn.context, first, last, _chosen(turn, request))
    turn.names.hear(turn.person.id, turn.name)
    if request.text("deputised") and absence.deputy_id is None:
        return await _deputy_code(turn, request)
    shown = turn.show(absence_page(absence, turn.names.of, turn.texts), in_place=request.pressed)
    message = turn.views.with_note(shown.message, turn.texts("said-away"))
    return Answer(message=message, in_place=request.pressed)


def _chosen(turn: Turn, request: Request) -> Chosen | None:
    """Who was chosen to stand in; None when nobody was."""
    object_id = request.text("person")
    return Chosen(object_id=object_id, standing=turn.standing) if object_id else None


async def _deputise(turn: Turn, request: Request) -> Answer:
    """Note that the holder of a role is away, on the role's card."""
    one = await _pressed(turn, request)
    first, last = request.day("first"), request.day("last")
    if first is None or last is None:
        raise Refusal("absence-days")
    deputy = _chosen(turn, request)
    turn.names.hear(turn.person.id, turn.name)
    await appointments.set_away(turn.context, one.person_id, one.held, (first, last), deputy)
    changed = await appointments.look(turn.context, one.person_id, one.held)
    return turn.show(role_page(changed, turn.names.of, turn.county, turn.texts), in_place=True)


async def _away_again(turn: Turn, rejected: RejectedForm) -> Answer:
    absence = await appointments.own_absence(turn.context)
    return turn.show(absence_page(absence, turn.names.of, turn.texts, rejected=rejected), in_place=True)


async def _deputy_code(turn: Turn, _request: Request) -> Answer:
    absence, code = await appointments.offer_deputy(turn.context)
    return turn.show(absence_page(absence, turn.names.of, turn.texts, code=code))


def _read_deputy(_turn: Turn, order: Order) -> Mapping[str, Any] | None:
    """A code; many an observation begins with the word."""
    if not order.said.strip():
        raise Refusal("deputy-how")
    found = CODE.fullmatch(order.said.strip())
    return found.groupdict() if found else None


async def _take_deputy(turn: Turn, request: Request) -> Answer:
    absence = await appointments.take_deputy(turn.context, request.text("code"))
    held = await appointments.represented_roles(turn.context, absence.person_id)
    name = turn.names.of(absence.person_id)
    return turn.show(deputy_page(absence, held, name, turn.county, turn.texts))


async def _leave_deputy(turn: Turn, request: Request) -> Answer:
    whose = str((request.values or {}).get("code") or "")
    left = await appointments.leave_deputy(turn.context, whose)
    return turn.say("said-deputy-left" if left else "said-deputy-none")


async def _back(turn: Turn, _request: Request) -> Answer:
    there = await appointments.be_back(turn.context)
    return turn.say("said-back" if there else "said-not-away")


_changing = partial(in_chat, permission=Permission.NAME_ROLES, of_member=True, names=True)
"""Declare what only who appoints may do."""


async def _in_own_chat(turn: Turn, _request: Request) -> Answer:
    """Who is given what is not typed before everybody."""
    return turn.say("said-roles-in-chat", order=turn.texts.words("words-appoint")[0])


_elsewhere = partial(in_channel, read=read_nothing, run=_in_own_chat, verb="", repeatable=True)
"""Declare what is said in the channel of what is done in the own chat."""

ACTIONS = (
    in_channel("who", run=_who, repeatable=True, names=True, help="who"),
    *map(_elsewhere, ("appoint", "role-until", "role-end")),
    in_chat("who", run=_who, repeatable=True, of_member=True, names=True, help="who"),
    _changing("role-held", words=False, run=_open, repeatable=True),
    in_chat(
        "appoint",
        permission=Permission.NAME_ROLES,
        read=_read_role,
        run=_appoint,
        of_member=True,
        help="appoint",
    ),
    _changing(
        "appoint-person",
        words=False,
        fields=_FORM,
        inputs="appoint_",
        run=_person,
        reopen=_reopen,
        chooses="appoint_person",
    ),
    _changing("appoint-code", words=False, fields=_FORM, inputs="appoint_", run=_code, reopen=_reopen),
    _changing("take-back", words=False, run=_take_back),
    _changing("role-until", read=_read_change, run=_until),
    _changing("role-end", read=_read_change, run=_end, asks_first=True),
    _changing(
        "role-deputy",
        words=False,
        fields=_AWAY,
        inputs="away_",
        run=_deputise,
        chooses="away_person",
    ),
    in_chat("absent", read=_read_days, run=_absent),
    in_chat(
        "away",
        words=False,
        fields=_AWAY,
        inputs="away_",
        run=_away,
        reopen=_away_again,
        of_member=True,
        chooses="away_person",
    ),
    in_chat("deputy-code", run=_deputy_code),
    in_chat("deputy", permission=Permission.TAKE_ROLE, read=_read_deputy, run=_take_deputy, verb=""),
    in_chat("leave-deputy", run=_leave_deputy),
    in_chat("back-at-work", run=_back, repeatable=True),
)
