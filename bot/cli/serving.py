"""Serve Teams, migrate the database, and look for what is wrong."""

import asyncio
import json
import logging
import tempfile
from pathlib import Path
from typing import Annotated

import structlog
import typer

from bot.cli.program import LATER, WRONG, end, plainly, read_settings, unusable
from bot.logging_setup import configure
from bot.ports import StatementFailed, Unavailable, WrongKey
from bot.settings import Settings


def serve() -> None:
    """Serve Teams until stopped."""
    from bot.app import serve as serving

    settings = read_settings()
    try:
        asyncio.run(serving(settings))
    except (Unavailable, StatementFailed, OSError, ValueError, WrongKey) as error:
        code, says = refusal(error, settings)
        end(says, code=code)


def refusal(error: Exception, settings: Settings) -> tuple[int, str]:
    """Return how a start ends that failed so: its exit code, and one line that says what to do."""
    from storage.engine.addresses import database_url

    if isinstance(error, (Unavailable, StatementFailed)):
        url = database_url(settings.database_url).render_as_string(hide_password=True)
        return LATER, f"{unusable(error)} HAVAINTO_DATABASE_URL is {url}."
    if isinstance(error, OSError):  # a port that is taken too
        return LATER, str(error)
    return WRONG, str(error)


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


def doctor(
    *,
    as_json: Annotated[bool, typer.Option("--json", help="one JSON object, for a monitoring system")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="only what must be mended")] = False,
) -> None:
    """Say in plain words what is missing or wrong; 1 when something must be mended, else 0."""
    from bot.health import doctor as doctors
    from bot.health.findings import Level

    configure(json=False)
    # What the checks meet they say themselves; only a bug of ours is for the log.
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    findings = doctors.run()
    if as_json:
        typer.echo(json.dumps(findings.as_json(), ensure_ascii=False))
    else:
        for one in findings.found:
            if one.level is Level.MEND or not quiet:
                typer.echo(str(one))
    raise typer.Exit(1 if findings.serious else 0)
