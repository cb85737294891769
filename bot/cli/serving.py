"""Serve Teams, migrate the database, and look for what is wrong."""

import asyncio
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.program import end, plainly, read_settings


def serve() -> None:
    """Serve Teams until stopped."""
    from bot.app import serve as serving

    settings = read_settings()
    with plainly():
        asyncio.run(serving(settings))


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
        beside = migrations.upgrade(read_settings().database_url)
    typer.echo(f"Nothing is to be done: {beside}." if beside else "The database is at the newest version.")


def doctor() -> None:
    """Say in plain words what is missing or wrong."""
    from bot.health import doctor as doctors

    problems = asyncio.run(doctors.examine())
    for line in problems.lines:
        typer.echo(line)
    raise typer.Exit(1 if problems.serious else 0)
