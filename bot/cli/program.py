"""The settings, the database and plain errors, shared by the commands."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NoReturn

import typer
from pydantic import ValidationError

from bot.logging_setup import configure
from bot.ports import StatementFailed, Unavailable, WrongKey
from bot.settings import Settings, said_wrong
from bot.usecases.context import Context

if TYPE_CHECKING:
    from storage.unit_of_work import UnitsOfWork


def read_settings() -> Settings:
    """The settings, or the end of the program in plain words."""
    from storage.engine.addresses import database_url

    try:
        settings = Settings()
        database_url(settings.database_url)
    except ValidationError as error:
        end(*said_wrong(error))
    except ValueError as error:
        end(f"HAVAINTO_DATABASE_URL: {error}")
    configure(json=settings.logs_json)
    return settings


WRONG = 2
"""The exit code for what somebody must put right: to start again changes nothing."""

LATER = 75
"""The exit code for what may come right by itself, as a port that is still taken (sysexits' EX_TEMPFAIL)."""


def end(*lines: str, code: int = WRONG) -> NoReturn:
    """Say why on the error output, and end with a code."""
    for line in lines:
        typer.echo(line, err=True)
    raise typer.Exit(code)


def in_units(settings: Settings, work: Callable[["UnitsOfWork"], Awaitable[str]]) -> None:
    """Do something in the database, in as many units as it takes, and print the result.

    With a wrong key only what needs the key ends, in plain words.
    """
    from bot.app import ledger_of, vault_of
    from storage.engine.database import Database
    from storage.unit_of_work import UnitsOfWork
    from storage.versions import refuse

    async def done() -> str:
        database = Database(settings.database_url, pooled=settings.pooled)
        vault, ledger, terms = vault_of(settings), ledger_of(settings), settings.county.terms
        try:
            await refuse(database)
            return await work(UnitsOfWork(database, vault, ledger, terms, keyless=True))
        finally:
            await database.dispose()

    try:
        typer.echo(asyncio.run(done()))
    except WrongKey as wrong:
        end(str(wrong))
    except Unavailable as gone:
        end(unusable(gone))
    except ValueError as error:  # a key that is missing, or a database of another version, in plain words
        end(str(error))


def in_context(settings: Settings, work: Callable[[Context], Awaitable[str]]) -> None:
    """Do one thing in the database, as nobody in particular, and print the result."""

    async def one(units: "UnitsOfWork") -> str:
        async with units() as unit:
            return await work(Context(unit=unit, county=settings.county, now=datetime.now(UTC)))

    in_units(settings, one)


def unusable(gone: Unavailable | StatementFailed) -> str:
    """Say why the database cannot be used."""
    from storage.engine.failures import reason

    return f"The database cannot be used: {reason(gone)}."


@contextlib.contextmanager
def plainly() -> Iterator[None]:
    """A file or a database that will not do ends the program in plain words."""
    try:
        yield
    except (OSError, ValueError, WrongKey) as error:
        end(str(error))
    except Unavailable as gone:
        end(unusable(gone))
    except StatementFailed:
        end("The database cannot be used.")
