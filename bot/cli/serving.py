"""Serving Teams, here or for real, and what must be so before."""

import asyncio
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.program import end, in_unit, plainly, read_settings
from bot.ports import Unit


def serve() -> None:
    """Serve Teams until stopped."""
    from bot.app import serve as serving

    settings = read_settings()
    with plainly():
        asyncio.run(serving(settings))


def playground(*, demo: Annotated[bool, typer.Option(help="with invented observations")] = False) -> None:
    """Run the bot and the Agents Playground on this machine."""
    from bot.playground import run

    raise typer.Exit(run(demo=demo))


def demo() -> None:
    """Load invented observations into an empty database, in local mode only."""
    from bot.demo import load
    from storage import migrate as migrations

    settings = read_settings()
    if not settings.local:
        end("Invented observations belong in no real database: this works with HAVAINTO_LOCAL=1 only.")
    with plainly():
        migrations.upgrade(settings.database_url)

    async def fill(unit: Unit) -> str:
        count = await load(unit, datetime.now(UTC))
        return f"{count} invented observations loaded." if count else "There are observations already."

    in_unit(settings, fill)


def migrate(
    *, check: Annotated[bool, typer.Option(help="only compare rows and migrations, in a new file")] = False
) -> None:
    """Bring the database to the newest version."""
    from storage import migrate as migrations

    if check:
        with tempfile.TemporaryDirectory() as folder:
            url = f"sqlite:///{Path(folder) / 'check.db'}"
            migrations.upgrade(url)
            if differences := migrations.check(url):
                end("The rows and the migrations differ:", *differences)
        typer.echo("Rows and migrations agree.")
        return
    with plainly():
        migrations.upgrade(read_settings().database_url)
    typer.echo("The database is at the newest version.")


def doctor() -> None:
    """Say in plain words what is missing or wrong."""
    from bot import doctor as doctors

    problems = asyncio.run(doctors.examine())
    for line in problems.lines:
        typer.echo(line)
    raise typer.Exit(1 if problems.serious else 0)
