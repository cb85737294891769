"""The command line: start both, or load invented observations into an empty database."""

from typing import Annotated

import typer

from bot.cli.program import end, in_context, plainly, read_settings
from bot.usecases.context import Context
from playground.demo import load as load_into
from playground.runner import run
from storage import migrate

cli = typer.Typer(add_completion=False, pretty_exceptions_enable=False, help="Havainto beside a client.")


@cli.callback(invoke_without_command=True)
def start(
    context: typer.Context, *, demo: Annotated[bool, typer.Option(help="with invented observations")] = False
) -> None:
    """Run the bot and the Agents Playground on this machine."""
    if context.invoked_subcommand is None:
        raise typer.Exit(run(demo=demo))


@cli.command()
def load() -> None:
    """Load invented observations into an empty database, in local mode only."""
    settings = read_settings()
    if not settings.local:
        end("Invented observations belong in no real database: this works with HAVAINTO_LOCAL=1 only.")
    with plainly():
        migrate.upgrade(settings.database_url)

    async def fill(ctx: Context) -> str:
        count = await load_into(ctx.unit, ctx.now)
        return f"{count} invented observations loaded." if count else "There are observations already."

    in_context(settings, fill)


if __name__ == "__main__":
    cli()
