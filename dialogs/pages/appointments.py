"""Roles: what somebody is told who was given one, who has which, and the forms to give and to change them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from bot.domain.absence import Absence
from bot.domain.appointing import WaitingAppointment, reaches
from bot.domain.codes import ServiceTask
from bot.domain.county import County
from bot.domain.form import WHOLE_COUNTY
from bot.domain.group import WorkingGroup
from bot.domain.roles import FIRST, OF_GROUP, SCOPED, FirstHandler, Permission, Role, may, short
from bot.domain.scope import Appointment, Scope
from bot.domain.suppression import THRESHOLDS, Audience
from bot.usecases.appointments import Holder, Who
from dialogs.pages.home import DASH
from dialogs.pages.page import (
    Action,
    Box,
    Button,
    Callout,
    CardOnly,
    ChoiceField,
    Code,
    DateField,
    Door,
    Emphasis,
    Form,
    Group,
    Hints,
    Line,
    Page,
    Part,
    PersonField,
    Quote,
    Rows,
    Section,
    Text,
    TextOnly,
)
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.appointments import appointment_words, scope_words
from dialogs.texts.facts import remit_words
from dialogs.texts.refusals import refusal_text
from dialogs.texts.silence import represented

NameOf = Callable[[str], str]
"""What a person is called, by their id; empty where Teams has not said it."""


# --- what one has


def appointed_page(
    held: Appointment,
    county: County,
    texts: Texts,
    *,
    by: str | None = None,
    first: FirstHandler = FirstHandler.COORDINATOR,
) -> Page:
    """The role and its last day, the ways that it opens, what it does not show, and how it is given back.

    Args:
        held: the role as it was taken or given.
        county: whose areas are named.
        texts: the reader's language.
        by: what the person is called who gave it, empty where nobody knows; None when it was taken by a code.
        first: who screens first in the county.
    """
    limited = held.role in SCOPED
    role = texts(f"role-{held.role}")
    title = (
        texts("appointed-in", role=role, where=scope_words(held.scope, county.municipalities, texts))
        if limited
        else texts("appointed", role=role)
    )
    until = texts("appointed-until", date=texts.date(held.until)) if held.until else ""
    given = [texts("appointed-by", name=by) if by else texts("appointed-by-coordinator")] * (by is not None)
    said = " ".join(filter(None, (*given, until)))
    back = may_give_back(held.role)
    return Page(
        title=title,
        lead=[Quote(said)] if said else [],
        parts=[
            *_ways(held.role, texts, first),
            *(_limits(texts) if limited else ()),
            *([TextOnly([Hints([_how_back(texts)])])] if back else []),
        ],
        actions=[_give_back(held, texts)] if back else [],
        preview=texts("appointed-preview") if by is not None else "",
    )


def may_give_back(role: Role) -> bool:
    """Whether somebody may say in Teams that a role is not theirs: one that is given there."""
    return role in SCOPED or role in OF_GROUP


_WAYS: Mapping[str, tuple[str, str]] = {
    "queue": ("appointed-queue", "appointed-queue-line"),
    "phenomena": ("appointed-phenomena", "appointed-phenomena-line"),
    "meeting": ("appointed-meeting", "appointed-meeting-line"),
    "reports": ("appointed-reports", "reports-forms"),
    "oversee": ("home-oversee", "home-opened"),
    "who": ("appointed-who", "appointed-who-line"),
}
"""What a role opens, by the verb: its title and second line."""


def _opened(role: Role, first: FirstHandler) -> list[str]:
    """The verbs of what a role opens, in order."""
    found = []
    if role is Role.COORDINATOR or role in FIRST[first]:
        found.append("queue")
    if role in OF_GROUP:
        found += ["meeting", "phenomena"]
    if role in SCOPED:
        found.append("reports")
    if may({role}, Permission.SEE_COUNTERS):
        found.append("oversee")
    return [*found, "who"]


def _ways(role: Role, texts: Texts, first: FirstHandler) -> list[Part]:
    """What the role opens in the chat."""
    ways = [(verb, *map(texts, _WAYS[verb])) for verb in _opened(role, first)]
    doors = [Door(title, verb, line) for verb, title, line in ways]
    typed = [f"{texts.words(f'words-{verb}')[0]}{DASH}{title}" for verb, title, _ in ways]
    said = [Text(texts("appointed-channel"))] if role in OF_GROUP else []
    if may({role}, Permission.SEE_COUNTERS):
        said = [Text(texts("appointed-identity"))]
    return [Section(texts("appointed-ways"), [CardOnly(doors), TextOnly([Hints(typed)])]), *said]


def _limits(texts: Texts) -> list[Part]:
    least = THRESHOLDS[Audience.ORGANISATION].observations
    return [Text(texts("appointed-limits", least=texts.number(least)), subtle=True, small=True)]


def _how_back(texts: Texts) -> str:
    return texts("appointed-back-how", order=texts.words("words-decline-role")[0])


def _give_back(held: Appointment, texts: Texts) -> Form:
    return Form(
        texts("button-decline-role"),
        [Text(texts("appointed-sure"))],
        [Button(texts("button-decline-role-sure"), "decline_role", about=row_of(held), fields=False)],
    )


def row_of(held: Appointment) -> tuple[str, int]:
    """What a button is about: the role with its group and scope, and its last day as the version."""
    where = f"{held.group_id}:{held.scope.key}" if held.group_id else held.scope.key
    return f"{held.role}:{where}", held.until.toordinal() if held.until else 1


_ENDED = {
    True: ("dismissed-title", "dismissed", "dismissed-by"),
    False: ("declined-title", "declined", "declined-by"),
}
"""What is said of a role that has ended, by whether it was the reader's: title, without and with a name."""


def dismissed_page(held: Appointment, name: str, county: County, texts: Texts, *, own: bool) -> Page:
    """That a role has ended: one's own, or one that somebody gave back.

    Args:
        held: the role as it was.
        name: what the other person is called; empty where nobody knows.
        county: whose areas are named.
        texts: the reader's language.
        own: whether it was the reader's.
    """
    role = appointment_words(held, county.municipalities, texts)
    title, unnamed, named = _ENDED[own]
    said = texts(named, name=name, role=role) if name else texts(unnamed, role=role)
    return Page(
        title=texts(title),
        lead=[Quote(said)],
        parts=[CardOnly([_to_who(texts)]), Hints([_typed_who(texts)])],
        preview=texts("appointed-preview"),
    )


def set_away_page(absence: Absence, name: str, texts: Texts) -> Page:
    """That a coordinator has noted the reader's absence.

    Args:
        absence: the reader's own.
        name: what their deputy is called; empty where nobody knows.
        texts: the reader's language.
    """
    now = absence_words(absence, lambda _: name, texts)
    return Page(
        title=texts("absence-title"),
        lead=[Quote(texts("absence-set", absence=now))],
        parts=[Hints([texts("absence-how-back", order=texts.words("words-back-at-work")[0])])],
        actions=[Button(texts("button-back-at-work"), "back_at_work", fields=False)],
        preview=texts("appointed-preview"),
    )


def deputy_page(
    absence: Absence, held: Iterable[Appointment], name: str, county: County, texts: Texts
) -> Page:
    """For whom the reader stands in, in what, and when."""
    roles = [appointment_words(one, county.municipalities, texts) for one in held]
    days = {"first": texts.date(absence.first), "last": texts.date(absence.last)}
    return Page(
        title=texts("deputy-title"),
        lead=[Quote(texts("deputy-of", name=name, **days) if name else texts("deputy-days", **days))],
        parts=[
            Text(texts("deputy-roles", roles=texts.listed(roles))),
            Text(texts("deputy-what"), subtle=True, small=True),
            Hints([texts("deputy-leave-how", order=texts.words("words-leave-deputy")[0])]),
        ],
        actions=[
            Button(
                texts("button-leave-deputy"), "leave_deputy", facts={"code": absence.person_id}, fields=False
            )
        ],
        preview=texts("appointed-preview"),
    )


# --- who is who

SHOWN = 8
"""So many roles stand on one card: each may open, and has its name thrice."""

_PARTS: Sequence[tuple[str, Sequence[Role]]] = (
    ("who-group", OF_GROUP),
    ("who-others", SCOPED),
    ("who-office", (Role.DPO, Role.ADMIN)),
)
"""The headings of the list, and whose roles stand below each."""


def who_page(
    told: Who, name_of: NameOf, county: County, texts: Texts, *, page: int = 0, in_channel: bool = False
) -> Page:
    """Who has which role, so many on a card; a row opens what the reader may change.

    Args:
        told: as far as the reader may know.
        name_of: what people are called.
        county: whose areas are named.
        texts: the reader's language.
        page: which of the cards, counted from 0.
        in_channel: whether everybody reads it: then nothing opens here.
    """
    shown = told.holders[page * SHOWN : (page + 1) * SHOWN]
    parts: list[Part] = [
        CardOnly(_by_part(shown, _doors(name_of, county, texts, plain=in_channel), texts)),
        TextOnly(_by_part(told.holders, _lines(name_of, county, texts), texts)),
        *([] if told.holders else [Text(texts("who-none"))]),
    ]
    if told.lacking:
        parts.append(Callout(" ".join(represented(told.lacking, texts)), Emphasis.NOTE))
    if told.waiting and not in_channel:
        parts.append(Section(texts("who-waiting"), _waiting(told.waiting, county, texts)))
    left = len(told.holders) - (page + 1) * SHOWN
    return Page(
        title=texts("who-title"),
        lead=[Text(texts("who-lead" if told.whole else "who-contacts"), subtle=True, small=True)],
        parts=[*parts, *([] if in_channel else [Hints(_who_hints(told, texts))])],
        actions=_who_actions(told, texts, page=page, left=left, in_channel=in_channel),
    )


_Shown: TypeAlias = Callable[[Holder], Part]


def _by_part(holders: Sequence[Holder], shown: _Shown, texts: Texts) -> list[Part]:
    """The roles below their headings."""
    parts: list[Part] = []
    for heading, roles in _PARTS:
        if rows := [shown(one) for one in holders if one.held.role in roles]:
            parts.append(Section(texts(heading), [Group(rows)]))
    return parts


def _doors(name_of: NameOf, county: County, texts: Texts, *, plain: bool) -> _Shown:
    """Each as a door to what may be changed, or as a plain row."""

    def door(one: Holder) -> Part:
        name = person_words(one.person_id, name_of, texts)
        said = _held_words(one, name_of, county, texts)
        opens = one.changeable and not plain
        return Door(name, "role_held", said, about=holder_row(one)) if opens else Rows([(name, said)])

    return door


def _lines(name_of: NameOf, county: County, texts: Texts) -> _Shown:
    """Each as a line of plain text."""

    def line(one: Holder) -> Part:
        name = person_words(one.person_id, name_of, texts)
        return Rows([("", f"{name}{DASH}{_held_words(one, name_of, county, texts)}")])

    return line


def person_words(person_id: str, name_of: NameOf, texts: Texts) -> str:
    """A person's name, or the beginning of their id."""
    return name_of(person_id) or texts("person-unnamed", id=short(person_id))


def _held_words(one: Holder, name_of: NameOf, county: County, texts: Texts) -> str:
    role = appointment_words(one.held, county.municipalities, texts)
    group = remit_words(one.remit, county.municipalities, texts) if one.remit else ""
    away = absence_words(one.away, name_of, texts) if one.away else ""
    return ", ".join(filter(None, (role, group, away)))


def absence_words(absence: Absence, name_of: NameOf, texts: Texts) -> str:
    """The days of an absence, and who stands in."""
    days = {"first": texts.date(absence.first), "last": texts.date(absence.last)}
    if absence.deputy_id is None:
        return texts("absence-days", **days)
    return texts("absence-deputy", name=person_words(absence.deputy_id, name_of, texts), **days)


def holder_row(one: Holder) -> tuple[str, int]:
    """What a row is about: whose role, and its last day as the version."""
    row, version = row_of(one.held)
    return f"{one.person_id}:{row}", version


def _waiting(waiting: Iterable[WaitingAppointment], county: County, texts: Texts) -> list[Part]:
    lines = [
        (
            one.id,
            texts("waiting-role", role=appointment_words(one.held, county.municipalities, texts)),
            texts("waiting-until", date=texts.date(one.ends_on)),
        )
        for one in [*waiting][:3]
    ]
    doors = [Door(title, "take_back", said, facts={"code": id_}) for id_, title, said in lines]
    return [CardOnly(doors), TextOnly([Rows([("", f"{title}: {said}") for _, title, said in lines])])]


def _who_hints(told: Who, texts: Texts) -> list[str]:
    orders = [("appoint", "who-how-appoint")] * bool(told.offers) + [("absent", "who-how-absent")] * told.own
    said = [texts(key, order=texts.words(f"words-{name}")[0]) for name, key in orders]
    return [*said, *([texts("role-held-how")] if told.offers else [])]


def _who_actions(told: Who, texts: Texts, *, page: int, left: int, in_channel: bool) -> list[Action]:
    actions: list[Action] = []
    if told.offers and not in_channel:
        actions.append(Button(texts("button-appoint"), "appoint", fields=False, main=True))
    if told.own and not in_channel:
        actions.append(Button(texts("button-absent"), "absent", fields=False))
    if left > 0:
        more = texts("button-who-more", n=left)
        actions.append(Button(more, "who", facts={"page": str(page + 1)}, fields=False))
    return actions


def _to_who(texts: Texts) -> Door:
    return Door(texts("appointed-who"), "who", texts("appointed-who-line"))


def _typed_who(texts: Texts) -> str:
    return f"{texts.words('words-who')[0]}{DASH}{texts('appointed-who')}"


def role_page(one: Holder, name_of: NameOf, county: County, texts: Texts, note: str = "") -> Page:
    """One role of somebody, with what the reader may do to it."""
    about, until = holder_row(one), one.held.until
    day = DateField("role_until", texts("appoint-until"), until.isoformat() if until else None)
    return Page(
        title=texts("role-held-title"),
        above=[Callout(texts(note))] if note else [],
        lead=[
            Quote(person_words(one.person_id, name_of, texts)),
            Quote(_held_words(one, name_of, county, texts)),
        ],
        parts=[Hints([texts("role-held-how")])],
        actions=[
            Form(
                texts("button-role-until"),
                [day, Text(texts("appoint-until-hint"), subtle=True, small=True)],
                [Button(texts("button-role-until-save"), "role_until", about=about)],
            ),
            Form(
                texts("button-role-deputy"),
                [
                    *_days(one.away, {}, texts),
                    Text(texts("role-deputy-hint"), subtle=True, small=True),
                ],
                [Button(texts("button-away-save"), "role_deputy", about=about)],
            ),
            Form(
                texts("button-role-end"),
                [Text(texts("role-end-sure"))],
                [Button(texts("button-role-end-sure"), "role_end", about=about, fields=False)],
            ),
            Button(texts("button-who"), "who", fields=False),
        ],
    )


# --- appointing

ALL_SERVICES = "ALL"
"""The choice of no single service."""


@dataclass(frozen=True, kw_only=True)
class Offer:
    """What may be given to others.

    Attributes:
        roles: in the order in which they are offered.
        group: in which they are given.
    """

    roles: Sequence[Role]
    group: WorkingGroup


def appoint_page(offer: Offer, county: County, texts: Texts, rejected: RejectedForm | None = None) -> Page:
    """The form of an appointment: role, area, service, last day, and the person."""
    said = rejected.said if rejected else {}
    roles = [(role.value, texts(f"role-{role}")) for role in offer.roles]
    areas, services = _areas(offer.group, county, texts), _services(offer.group, texts)
    problem = refusal_text(rejected.problem, texts) if rejected else ""
    fields: list[Part] = [
        ChoiceField("appoint_role", texts("appoint-role"), roles, said.get("appoint_role")),
        ChoiceField(
            "appoint_area",
            texts("appoint-area"),
            areas,
            said.get("appoint_area") or next(iter(areas), ("",))[0],
            required=False,
        ),
        ChoiceField(
            "appoint_service",
            texts("appoint-service"),
            services,
            said.get("appoint_service") or next(iter(services), ("",))[0],
            required=False,
        ),
        DateField("appoint_until", texts("appoint-until"), str(said.get("appoint_until") or "") or None),
        Text(texts("appoint-until-hint"), subtle=True, small=True),
        PersonField("appoint_person", texts("appoint-person")),
        Text(texts("appoint-person-hint"), subtle=True, small=True),
    ]
    example = texts("appoint-example")
    return Page(
        title=texts("appoint-title"),
        above=[Callout(problem, Emphasis.WARNING)] if problem else [],
        lead=[Text(texts("appoint-lead"), subtle=True, small=True)],
        parts=[
            CardOnly(fields),
            TextOnly(
                [
                    Text(texts("appoint-roles", roles=texts.listed([said for _, said in roles], "or"))),
                    Hints([texts("appoint-how", order=texts.words("words-appoint")[0], example=example)]),
                ]
            ),
        ],
        actions=[
            Button(texts("button-appoint-person"), "appoint_person", main=True),
            Button(texts("button-appoint-code"), "appoint_code"),
            Button(texts("button-who"), "who", fields=False),
        ],
    )


def _areas(group: WorkingGroup, county: County, texts: Texts) -> list[Line]:
    """The areas that the group is for: the county first, then its municipalities and groups of them."""
    service = group.services[0] if group.services else ""
    named = [*county.municipalities, *(one.name for one in county.areas)]
    known = dict.fromkeys(["", *named])
    there = [one for one in known if reaches(group, Scope(area=one, service_task=service), county.areas)]
    return [(one or WHOLE_COUNTY, texts.area(one or WHOLE_COUNTY, county.municipalities)) for one in there]


def _services(group: WorkingGroup, texts: Texts) -> list[Line]:
    tasks = [(one.value, texts.code("service_task", one)) for one in ServiceTask]
    if group.services:
        return [(code, said) for code, said in tasks if code in group.services]
    return [(ALL_SERVICES, texts("appoint-all-services")), *tasks]


@dataclass(frozen=True, kw_only=True)
class Given:
    """What came of an appointment, for who made it.

    Attributes:
        called: what the appointed one is called; empty where nobody knows.
        reached: whether a message goes to them at once.
        ends_on: the last day on which it takes effect, if it waits.
        code: the one-time code, if that was asked for; with its last day in ``ends_on``.
    """

    held: Appointment
    called: str = ""
    reached: bool = False
    ends_on: date | None = None
    code: str = ""


def given_page(given: Given, county: County, texts: Texts) -> Page:
    """What happens next, with words to forward where the bot cannot reach the appointed one itself."""
    role = appointment_words(given.held, county.municipalities, texts)
    ends = texts.date(given.ends_on) if given.ends_on else ""
    if given.code:
        said = texts("given-code", date=ends)
        forward = texts("forward-code", role=role, code=given.code, word=texts.words("words-role")[0])
    elif given.ends_on:
        said, forward = texts("given-waits", date=ends), texts("forward-waits", role=role, date=ends)
    else:
        said = texts("given-told" if given.reached else "given-away")
        forward = "" if given.reached else texts("forward-given", role=role)
    whose = texts("given-coded" if given.code else "given", role=role)
    if given.called:
        whose = texts("given-named", name=given.called, role=role)
    return Page(
        title=texts("given-title"),
        lead=[Quote(whose)],
        parts=[
            *([Code(given.code)] if given.code else []),
            Text(said),
            *([Section(texts("given-forward"), [Box([Quote(forward)])])] if forward else []),
        ],
        actions=[
            Button(texts("button-appoint-next"), "appoint", fields=False),
            Button(texts("button-who"), "who", fields=False),
        ],
    )


# --- absence


def absence_page(
    absence: Absence | None,
    name_of: NameOf,
    texts: Texts,
    *,
    code: str = "",
    rejected: RejectedForm | None = None,
) -> Page:
    """The own absence and who stands in, with the form to say it or to change it.

    Args:
        absence: that is under way or comes next.
        name_of: what people are called.
        texts: the reader's language.
        code: by which somebody becomes the deputy, to be shown once.
        rejected: the form as it was filled, when it was refused.
    """
    problem = refusal_text(rejected.problem, texts) if rejected else ""
    fields: list[Part] = [
        *_days(absence, rejected.said if rejected else {}, texts),
        Text(texts("absence-person-hint"), subtle=True, small=True),
    ]
    now = absence_words(absence, name_of, texts) if absence else texts("absence-none")
    forward = texts("forward-deputy", word=texts.words("words-deputy")[0], code=code)
    shared: list[Part] = [Code(code), Section(texts("given-forward"), [Box([Quote(forward)])])]
    back = [
        Button(texts("button-deputy-code"), "deputy_code", fields=False),
        Button(texts("button-back-at-work"), "back_at_work", fields=False),
    ]
    return Page(
        title=texts("absence-title"),
        above=[Callout(problem, Emphasis.WARNING)] if problem else [],
        lead=[Quote(now)],
        parts=[
            *(shared if code else []),
            Text(texts("absence-what"), subtle=True, small=True),
            CardOnly(fields),
            Hints(_absence_hints(texts, away=absence is not None)),
        ],
        actions=[Button(texts("button-away-save"), "away", main=True), *(back if absence else [])],
    )


def _days(absence: Absence | None, said: Mapping[str, object], texts: Texts) -> list[Part]:
    """The fields of an absence, as they were sent or as it is."""
    first, last = (absence.first.isoformat(), absence.last.isoformat()) if absence else ("", "")
    return [
        DateField("away_first", texts("absence-first"), str(said.get("away_first") or first) or None),
        DateField("away_last", texts("absence-last"), str(said.get("away_last") or last) or None),
        PersonField("away_person", texts("absence-person")),
    ]


def _absence_hints(texts: Texts, *, away: bool) -> list[str]:
    how = texts("absence-how", order=texts.words("words-absent")[0])
    if not away:
        return [how]
    return [
        how,
        texts("absence-how-code", order=texts.words("words-deputy-code")[0]),
        texts("absence-how-back", order=texts.words("words-back-at-work")[0]),
    ]
