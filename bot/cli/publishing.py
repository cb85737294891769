"""Publish a period's counts, print or verify them; see and change the plan by which they are told."""

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.program import end, in_context, read_settings
from bot.domain.codes import Language
from bot.domain.release import Release
from bot.domain.suppression import Audience
from bot.usecases.context import Context

if TYPE_CHECKING:
    from dialogs.texts import Texts

_VERIFY = "verify"


def release(
    period: Annotated[str, typer.Argument(help="2026-Q3, 2026-H2, 2026, 2025-2029; or: verify")],
    *,
    audience: Annotated[Audience, typer.Option(help="who is told")] = Audience.ORGANISATION,
    language: Annotated[Language, typer.Option(help="of the words")] = Language.FI,
    as_json: Annotated[bool, typer.Option("--json", help="the stored figures")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="publish without asking")] = False,
) -> None:
    """Show a period's counts and publish them for good, or print what was; ``verify``: check all that was."""
    from bot.domain.errors import Refusal
    from bot.domain.release_chain import seen_as
    from bot.usecases import releases
    from dialogs.pages.releases import draft_page
    from dialogs.render import as_text
    from dialogs.texts import Texts
    from dialogs.texts.refusals import refusal_text
    from dialogs.understanding.orders import period_named

    if period == _VERIFY:
        _verify()
        return
    settings, texts = read_settings(), Texts(language)
    drafts: list[str] = []

    async def look(ctx: Context) -> str:
        named = period_named(period)
        if known := await ctx.unit.releases.get(audience, named.key):
            return _shown(known, texts, as_json=as_json)
        draft = await releases.preview(ctx, audience=audience, period=named)
        drafts.append(seen_as(draft))
        page = draft_page(draft, texts, order=named.key, seen="")
        return as_text(replace(page, actions=[]), texts)

    async def publish(ctx: Context) -> str:
        named = period_named(period)
        if yes and (known := await ctx.unit.releases.get(audience, named.key)):
            return _shown(known, texts, as_json=as_json)
        published = await releases.publish(ctx, audience=audience, period=named, seen="".join(drafts))
        return _shown(published, texts, as_json=as_json)

    try:
        if not yes:
            in_context(settings, look)
        if yes or (drafts and _agreed()):
            in_context(settings, publish)
    except Refusal as refusal:
        end(refusal_text(refusal, texts))


def _shown(one: Release, texts: "Texts", *, as_json: bool) -> str:
    import orjson

    from dialogs.pages.releases import release_page
    from dialogs.render import as_text

    if as_json:
        return orjson.dumps(one, option=orjson.OPT_INDENT_2).decode()
    return as_text(release_page(one, texts), texts)


def _agreed() -> bool:
    """Ask once, in no transaction; whoever says no, or cannot be asked, ends the program with 1."""
    if not is_terminal():
        typer.echo("Nothing was published: there is nobody to ask. Add --yes to publish this.", err=True)
        raise typer.Exit(1)
    if not typer.confirm("Publish this for good? It cannot be taken back."):
        typer.echo("Nothing was published.", err=True)
        raise typer.Exit(1)
    return True


def is_terminal() -> bool:
    """Return whether somebody can be asked."""
    return sys.stdin.isatty()


def _verify() -> None:
    """Check every stored release; ends with 1 when one was changed or is missing."""
    from bot.domain.release_chain import OLDER, Fault
    from bot.usecases import releases

    wrong: list[str] = []
    said = {
        Fault.CHANGED: "{} is not as it was published.",
        Fault.MISSING: "{} is missing.",
        Fault.UNCHAINED: "{} does not follow the release before it.",
    }

    async def work(ctx: Context) -> str:
        found, sealed = await releases.verify(ctx)
        names = {one: "A release from before the chain" if one.name == OLDER else one.name for one in found}
        wrong.extend(said[one.fault].format(names[one]) for one in found)
        if wrong:
            return "\n".join(wrong)
        unsealed = "" if sealed else " The next release vouches for those that have no number."
        return f"All releases are as they were published.{unsealed}"

    in_context(read_settings(), work)
    if wrong:
        raise typer.Exit(1)


def plan(
    table: Annotated[str, typer.Argument(help="a table, such as need_main; none: show the plan")] = "",
    length: Annotated[str, typer.Argument(help="Q, H, Y or T")] = "",
    *,
    language: Annotated[Language, typer.Option(help="of the words")] = Language.FI,
) -> None:
    """Show the release plan of the council term, or tell a table at another length."""
    from bot.domain.errors import Refusal
    from bot.usecases import releases
    from dialogs.pages.release_plan import plan_page
    from dialogs.render import as_text
    from dialogs.texts import Texts
    from dialogs.texts.refusals import refusal_text

    settings, texts = read_settings(), Texts(language)

    async def work(ctx: Context) -> str:
        if table:
            case = await releases.set_length(ctx, table, length.upper())
        else:
            case = await releases.plan_case(ctx)
        return as_text(plan_page(case, texts), texts)

    try:
        in_context(settings, work)
    except Refusal as refusal:
        end(refusal_text(refusal, texts))
