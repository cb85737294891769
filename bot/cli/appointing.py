"""One-time codes: for a channel, and for people with a role."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Annotated

import typer

from bot.cli.program import end, in_context, read_settings
from bot.settings import Settings
from bot.usecases.context import Context


def pair() -> None:
    """Print a one-time code that makes a channel the working group's."""
    from bot.usecases import groups

    _print_code(read_settings(), groups.issue_code, "In the channel: @Havainto liitä")


def appoint(role: Annotated[str, typer.Argument(help="coordinator, chair, dpo, admin …")]) -> None:
    """Print a one-time code that gives its bearer a role."""
    from bot.domain.roles import APPOINTABLE, Role
    from bot.usecases import access

    settings = read_settings()
    if role not in APPOINTABLE:
        end(f"Nobody is appointed {role}. Choose one of: {', '.join(APPOINTABLE)}.")

    issue = partial(access.issue_role_code, role=Role(role))
    _print_code(settings, issue, "One to one with the bot: rooli")


def _print_code(settings: Settings, issue: Callable[[Context], Awaitable[str]], use: str) -> None:
    async def told(ctx: Context) -> str:
        code = await issue(ctx)
        minutes = int(settings.county.code_life.total_seconds() // 60)
        return f"{code}\nValid for {minutes} minutes, once. {use} {code}"

    in_context(settings, told)


def roles(
    *, revoke: Annotated[str | None, typer.Option(help="take a role away: role:id, as listed here")] = None
) -> None:
    """Show who has which role, by the beginning of random ids."""
    from bot.domain.roles import Role
    from bot.usecases import access

    role, _, beginning = (revoke or "").partition(":")

    async def work(ctx: Context) -> str:
        if revoke and not (role in set(Role) and await access.dismiss(ctx, Role(role), beginning)):
            raise typer.BadParameter(f"nobody, or more than one, has the role {revoke}")
        found = await access.role_holders(ctx)
        return (
            "\n".join(f"{role}  {len(ids)}  {' '.join(ids)}" for role, ids in found) or "Nobody has a role."
        )

    in_context(read_settings(), work)
