"""One-time codes: for a channel, and for people with a role."""

from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.program import end, in_context, read_settings
from bot.domain.calendar import helsinki_day
from bot.settings import Settings
from bot.usecases.context import Context

if TYPE_CHECKING:
    from bot.domain.scope import Appointment, Scope


def pair(
    *,
    municipality: Annotated[
        list[str] | None, typer.Option(help="the group may be for it; repeat it; left out: all of the county")
    ] = None,
    service: Annotated[
        list[str] | None,
        typer.Option(help="the code of a service task; repeat it; left out: all services"),
    ] = None,
    team: Annotated[
        bool, typer.Option("--team", help="for a work team's channel: a digest once a month, nothing else")
    ] = False,
) -> None:
    """Print a one-time code that makes a channel a working group's, for no more than is named here."""
    from bot.domain.codes import ServiceTask
    from bot.domain.group import GroupKind, Remit
    from bot.usecases import groups

    settings = read_settings()
    areas = settings.county.municipalities
    for one in municipality or ():
        if one not in areas:
            end(f"{one} is no municipality of the settings. Choose among: {', '.join(areas)}.")
    for one in service or ():
        if one not in set(ServiceTask):
            end(f"{one} is no service task. Choose among: {', '.join(ServiceTask)}.")
    widest = Remit(services=tuple(service or ()), municipalities=tuple(municipality or ()))
    kind = GroupKind.TEAM if team else GroupKind.WORKING
    issue = partial(groups.issue_code, widest=widest, kind=kind)
    _print_code(settings, issue, "In the channel: @Havainto liitä")


def appoint(
    role: Annotated[str, typer.Argument(help="coordinator, chair, dpo, admin, supervisor, reader …")],
    *,
    area: Annotated[
        str, typer.Option(help="a municipality or a group of HAVAINTO_AREAS; left out: the whole county")
    ] = "",
    service: Annotated[str, typer.Option(help="the code of a service task; left out: all services")] = "",
    until: Annotated[str, typer.Option(help="the last day of the role, 2028-12-31; left out: no end")] = "",
) -> None:
    """Print a one-time code that gives its bearer a role."""
    from bot.domain.roles import APPOINTABLE, SCOPED, Role
    from bot.usecases import access

    settings = read_settings()
    if role not in APPOINTABLE:
        end(f"Nobody is appointed {role}. Choose one of: {', '.join(APPOINTABLE)}.")
    if (area or service) and role not in SCOPED:
        end(f"{role} is for the whole county. For an area or a service are: {', '.join(SCOPED)}.")
    scope = _scope(area, service, settings)
    last = _day(until)

    issue = partial(access.issue_role_code, role=Role(role), scope=scope, until=last)
    _print_code(settings, issue, "One to one with the bot: rooli")


def _scope(area: str, service: str, settings: Settings) -> "Scope":
    """What a role is given for, or the end of the program with what could be chosen."""
    from bot.domain.codes import ServiceTask
    from bot.domain.errors import Refusal
    from bot.domain.evidence.municipal import AreaKind
    from bot.domain.scope import Scope
    from bot.domain.selection.area import choices, report_area

    if service and service not in set(ServiceTask):
        end(f"{service} is no service task. Choose one of: {', '.join(ServiceTask)}.")
    if not area:
        return Scope(service_task=service)
    try:
        found = report_area(area, settings.county)
    except Refusal:
        end(f"There is no area {area}. Choose one of: {choices(settings.county)}.")
    name = "" if found.kind is AreaKind.COUNTY else found.name
    return Scope(area=name, service_task=service)


def _day(until: str) -> date | None:
    """The last day of a role, or the end of the program."""
    if not until:
        return None
    try:
        day = date.fromisoformat(until)
    except ValueError:
        end(f"{until} is no day: write it like 2028-12-31.")
    if day < helsinki_day(datetime.now(UTC)):
        end(f"{until} is past.")
    return day


def _print_code(settings: Settings, issue: Callable[[Context], Awaitable[str]], use: str) -> None:
    async def told(ctx: Context) -> str:
        code = await issue(ctx)
        minutes = int(settings.county.code_life.total_seconds() // 60)
        return f"{code}\nValid for {minutes} minutes, once. {use} {code}"

    in_context(settings, told)


def roles(
    *, revoke: Annotated[str | None, typer.Option(help="take a role away, as listed: role:id[:scope]")] = None
) -> None:
    """Show who has which role for what, by the beginning of random ids."""
    from bot.domain.roles import Role
    from bot.domain.scope import is_known, scope_from
    from bot.usecases import access

    settings = read_settings()
    role, _, rest = (revoke or "").partition(":")
    beginning, named, key = rest.partition(":")

    async def work(ctx: Context) -> str:
        scope = scope_from("" if key == COUNTY else key) if named else None
        if revoke and not (role in set(Role) and await access.dismiss(ctx, Role(role), beginning, scope)):
            raise typer.BadParameter(f"nobody, or more than one, has the role {revoke}")
        lines = []
        for one, ids in await access.role_holders(ctx):
            known = is_known(one.scope, settings.county.municipalities, settings.county.areas)
            lines.append(
                f"{one.role}{_for(one)}  {len(ids)}  {' '.join(ids)}"
                + ("" if known else "  the settings have no such area: it opens no report")
            )
        return "\n".join(lines) or "Nobody has a role."

    in_context(settings, work)


COUNTY = "county"
"""How the whole county is written where a scope is named."""


def _for(one: "Appointment") -> str:
    """What a role is for, in which group, and until when; nothing for the whole county without an end."""
    from bot.domain.roles import short

    said = f" {one.scope.key}" if one.scope.key else ""
    said += f" in {short(one.group_id)}" if one.group_id else ""
    return said + (f" until {one.until.isoformat()}" if one.until else "")
