"""Publish a period's counts, print or verify them; see and change the plan by which they are told."""

from typing import Annotated

import typer

from bot.cli.program import end, in_context, read_settings
from bot.domain.codes import Language
from bot.domain.suppression import Audience
from bot.usecases.context import Context

_VERIFY = "verify"


def release(
    period: Annotated[str, typer.Argument(help="2026-Q3, 2026-H2, 2026, 2025-2029; or: verify")],
    *,
    audience: Annotated[Audience, typer.Option(help="who is told")] = Audience.ORGANISATION,
    language: Annotated[Language, typer.Option(help="of the words")] = Language.FI,
    as_json: Annotated[bool, typer.Option("--json", help="the stored figures")] = False,
) -> None:
    """Publish a period's counts for good, or print what was published; ``verify``: check all that was."""
    import orjson

    from bot.domain.errors import Refusal
    from bot.usecases import releases
    from dialogs.pages.releases import release_page
    from dialogs.render import as_text
    from dialogs.texts import Texts
    from dialogs.texts.refusals import refusal_text
    from dialogs.understanding.orders import period_named

    if period == _VERIFY:
        _verify()
        return
    settings, texts = read_settings(), Texts(language)

    async def work(ctx: Context) -> str:
        found = await releases.release_of(ctx, audience=audience, period=period_named(period))
        return (
            orjson.dumps(found, option=orjson.OPT_INDENT_2).decode()
            if as_json
            else as_text(release_page(found, texts), texts)
        )

    try:
        in_context(settings, work)
    except Refusal as refusal:
        end(refusal_text(refusal, texts))


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
