"""Publish a period's counts, or print them."""

from typing import Annotated

import typer

from bot.cli.program import end, in_context, read_settings
from bot.domain.codes import Language
from bot.domain.suppression import Audience
from bot.usecases.context import Context


def release(
    period: Annotated[str, typer.Argument(help="2026-Q3, 2026-H2, 2026, 2025-2029")],
    *,
    audience: Annotated[Audience, typer.Option(help="who is told")] = Audience.ORGANISATION,
    language: Annotated[Language, typer.Option(help="of the words")] = Language.FI,
    as_json: Annotated[bool, typer.Option("--json", help="the stored figures")] = False,
) -> None:
    """Publish a period's counts for good, or print what was published of it."""
    import orjson

    from bot.domain.errors import Refusal
    from bot.usecases import evidence
    from dialogs.pages.releases import release_page
    from dialogs.render import as_text
    from dialogs.texts import Texts
    from dialogs.texts.refusals import refusal_text
    from dialogs.understanding.orders import period_named

    settings, texts = read_settings(), Texts(language)

    async def work(ctx: Context) -> str:
        found = await evidence.release_of(ctx, audience=audience, period=period_named(period))
        return (
            orjson.dumps(found, option=orjson.OPT_INDENT_2).decode()
            if as_json
            else as_text(release_page(found, texts), texts)
        )

    try:
        in_context(settings, work)
    except Refusal as refusal:
        end(refusal_text(refusal, texts))
