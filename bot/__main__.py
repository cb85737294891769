"""The command line: serve, try, migrate, pair, look after; each command imports what it alone needs."""

import asyncio
import contextlib
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from pydantic import ValidationError

from bot.domain.codes import Language
from bot.domain.suppression import Audience
from bot.logs import configure
from bot.ports import Unavailable, Unit, Units
from bot.settings import Settings

cli = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Havainto: social reporting in Teams.",
)


def _settings() -> Settings:
    """The settings, or the end of the program in plain words."""
    from storage.addresses import database_url

    try:
        settings = Settings()
        database_url(settings.database_url)
    except ValidationError as error:
        _end(*(_plain(problem["loc"], problem["msg"]) for problem in error.errors()))
    except ValueError as error:
        _end(f"HAVAINTO_DATABASE_URL: {error}")
    configure(json=settings.log_json if settings.log_json is not None else not settings.local)
    return settings


def _plain(where: tuple[int | str, ...], message: str) -> str:
    name = "".join(f"HAVAINTO_{str(part).upper()}: " for part in where[:1])
    return name + message.removeprefix("Value error, ")


def _end(*lines: str) -> NoReturn:
    for line in lines:
        typer.echo(line, err=True)
    raise typer.Exit(2)


def _in_units(settings: Settings, work: Callable[[Units], Awaitable[str]]) -> None:
    """Do something in the database, in as many units as it takes, and print what came of it."""
    from bot.app import ledger_of, vault_of
    from storage.database import Database
    from storage.unit_of_work import UnitsOfWork

    async def done() -> str:
        database = Database(settings.database_url)
        try:
            return await work(
                UnitsOfWork(database, vault_of(settings), ledger_of(settings), settings.county.terms)
            )
        finally:
            await database.dispose()

    try:
        typer.echo(asyncio.run(done()))
    except Unavailable:
        _end("The database cannot be reached, or has not been migrated: try `python -m bot migrate`.")
    except ValueError as error:  # a key that is missing, in plain words
        _end(str(error))


def _in_unit(settings: Settings, work: Callable[[Unit], Awaitable[str]]) -> None:
    """Do one thing in the database and print what came of it."""

    async def one(units: Units) -> str:
        async with units() as unit:
            return await work(unit)

    _in_units(settings, one)


@cli.command()
def serve() -> None:
    """Serve Teams until stopped."""
    from aiohttp import web

    from bot.app import create

    settings = _settings()
    try:
        web.run_app(
            create(settings),
            host=settings.host,
            port=settings.port,
            access_log=None,
            print=lambda _: None,
        )
    except ValueError as error:
        _end(str(error))


@cli.command()
def playground(*, demo: Annotated[bool, typer.Option(help="with invented observations")] = False) -> None:
    """Run the bot and the Agents Playground on this machine."""
    from bot.playground import run

    raise typer.Exit(run(demo=demo))


@cli.command()
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
                _end("The rows and the migrations differ:", *differences)
        typer.echo("Rows and migrations agree.")
        return
    migrations.upgrade(_settings().database_url)
    typer.echo("The database is at the newest version.")


@cli.command()
def pair() -> None:
    """Print a one-time code that makes a channel the working group's."""
    from bot.desk import groups

    settings = _settings()

    async def issue(unit: Unit) -> str:
        code = await groups.issue_code(unit, settings.county, datetime.now(UTC))
        minutes = int(settings.county.code_life.total_seconds() // 60)
        return f"{code}\nValid for {minutes} minutes, once. In the channel: @Havainto liitä {code}"

    _in_unit(settings, issue)


@cli.command()
def appoint(role: Annotated[str, typer.Argument(help="coordinator, chair, dpo, admin …")]) -> None:
    """Print a one-time code that gives its bearer a role."""
    from bot.desk import appointments
    from bot.domain.roles import APPOINTABLE, Role

    settings = _settings()
    if role not in APPOINTABLE:
        _end(f"Nobody is appointed {role}. Choose one of: {', '.join(APPOINTABLE)}.")

    async def issue(unit: Unit) -> str:
        code = await appointments.issue_code(unit, Role(role), settings.county, datetime.now(UTC))
        minutes = int(settings.county.code_life.total_seconds() // 60)
        return f"{code}\nValid for {minutes} minutes, once. One to one with the bot: rooli {code}"

    _in_unit(settings, issue)


@cli.command()
def roles(
    *, revoke: Annotated[str | None, typer.Option(help="take a role away: role:id, as listed here")] = None
) -> None:
    """Show who has which role, by the beginning of random ids."""
    from bot.desk import appointments
    from bot.domain.roles import Role

    role, _, beginning = (revoke or "").partition(":")

    async def work(unit: Unit) -> str:
        if revoke and not (
            role in set(Role) and await appointments.dismiss(unit, Role(role), beginning, datetime.now(UTC))
        ):
            raise typer.BadParameter(f"nobody, or more than one, has the role {revoke}")
        found = await appointments.holders(unit)
        return (
            "\n".join(f"{role}  {len(ids)}  {' '.join(ids)}" for role, ids in found) or "Nobody has a role."
        )

    _in_unit(_settings(), work)


@cli.command()
def demo() -> None:
    """Load invented observations into an empty database, in local mode only."""
    from bot.demo import load
    from storage import migrate as migrations

    settings = _settings()
    if not settings.local:
        _end("Invented observations belong in no real database: this works with HAVAINTO_LOCAL=1 only.")
    migrations.upgrade(settings.database_url)

    async def fill(unit: Unit) -> str:
        count = await load(unit, datetime.now(UTC))
        return f"{count} invented observations loaded." if count else "There are observations already."

    _in_unit(settings, fill)


@cli.command()
def release(
    period: Annotated[str, typer.Argument(help="a quarter or half-year: 2026-Q3, 2026-H2")],
    *,
    audience: Annotated[Audience, typer.Option(help="who is told")] = Audience.ORGANISATION,
    language: Annotated[Language, typer.Option(help="of the words")] = Language.FI,
    as_json: Annotated[bool, typer.Option("--json", help="the stored figures")] = False,
) -> None:
    """Publish a period's counts for good, or print what was published of it."""
    import orjson

    from bot.desk import releases
    from bot.domain.errors import Refusal
    from dialogs.orders import period_named
    from dialogs.plain import refusal_text, release_text
    from dialogs.texts import Texts

    settings, texts = _settings(), Texts(language)

    async def work(unit: Unit) -> str:
        found = await releases.shown(
            unit,
            audience=audience,
            period=period_named(period),
            county=settings.county,
            now=datetime.now(UTC),
        )
        return (
            orjson.dumps(found, option=orjson.OPT_INDENT_2).decode()
            if as_json
            else release_text(found, texts)
        )

    try:
        _in_unit(settings, work)
    except Refusal as refusal:
        _end(refusal_text(refusal, texts))


@cli.command()
def outbox(
    *, retry: Annotated[list[int] | None, typer.Option(help="send these ambiguous notices again")] = None
) -> None:
    """Show what was not delivered; send again what a person has judged to be lost."""
    settings = _settings()

    async def work(unit: Unit) -> str:
        for notice_id in retry or ():
            if not await unit.outbox.again(notice_id, datetime.now(UTC)):
                raise typer.BadParameter(f"there is no failed or ambiguous notice {notice_id}")
        lines = [
            f"{notice.id}  {notice.state}  {notice.kind}  {notice.reason}"
            for notice in await unit.outbox.undelivered()
        ]
        return "\n".join(lines) or "Everything was delivered."

    _in_unit(settings, work)


@cli.command()
def retention(
    *, dry_run: Annotated[bool, typer.Option("--dry-run", help="only show what is due")] = False
) -> None:
    """Erase what has had its time, as the bot does by itself; names and rules are printed, never content."""
    from bot.desk import retention as duties

    settings, now = _settings(), datetime.now(UTC)

    async def work(units: Units) -> str:
        if not dry_run:
            found = await duties.forget(units, settings.county, now)
        else:
            async with units() as unit:
                found = await duties.due(unit, settings.county, now)
        return "\n".join(f"{one.name}  {one.rule}" for one in found) or "Nothing is due."

    _in_units(settings, work)


@cli.command()
def hold(
    number: str, *, release: Annotated[bool, typer.Option("--release", help="end the hold")] = False
) -> None:
    """Keep an observation from being erased while a request for documents or a complaint is open."""
    from bot.desk import retention as duties
    from bot.domain.errors import Refusal

    async def work(unit: Unit) -> str:
        try:
            observation = await duties.hold(unit, number.upper(), datetime.now(UTC), release=release)
        except Refusal:
            raise typer.BadParameter(f"there is no observation {number}") from None
        return f"{observation.number} is {'held' if observation.hold else 'not held'}."

    _in_unit(_settings(), work)


@cli.command()
def backup(file: Path) -> None:
    """Write everything into one file, while the bot runs; for SQLite and PostgreSQL alike."""
    from storage.backup import back_up

    with _plainly():
        header = back_up(_settings().database_url, file, datetime.now(UTC))
        typer.echo(f"{sum(header.rows.values())} rows in {file}. Keep the file of keys elsewhere.")


@cli.command()
def restore(
    file: Path,
    *,
    replace: Annotated[bool, typer.Option("--replace", help="what the database holds may go")] = False,
    ledger: Annotated[list[Path] | None, typer.Option(exists=True, help="another copy's ledger")] = None,
) -> None:
    """Bring a backup back, while no copy of the bot runs, and erase again what was erased since."""
    from bot.app import ledger_of
    from bot.desk import digests
    from storage import restore as restores
    from storage.ledger import Ledger

    settings, now = _settings(), datetime.now(UTC)
    with _plainly():
        own = ledger_of(settings)
        for other in ledger or ():
            own.adopt(Ledger(other).read())
        header = restores.restore(settings.database_url, file, own, now, replace=replace)

    async def settle(unit: Unit) -> str:
        waiting = await digests.pass_over(unit, settings.county, now)
        return (
            f"{sum(header.rows.values())} rows of {header.made_at:%Y-%m-%d %H:%M} UTC are back; the ledger's "
            f"{len(own.read())} erasure(s) hold. {waiting} digest(s) since then are not sent again, nor what "
            "was still to be sent: see `python -m bot outbox`."
        )

    _in_unit(settings, settle)


@contextlib.contextmanager
def _plainly() -> Iterator[None]:
    """A file or a database that will not do ends the program in plain words."""
    from sqlalchemy.exc import SQLAlchemyError

    try:
        yield
    except SQLAlchemyError:
        _end("The database cannot be used.")
    except (OSError, ValueError) as error:
        _end(str(error))


keys = typer.Typer(no_args_is_help=True, help="The keys that seal who people are.")
cli.add_typer(keys, name="keys")


def _keys_file(settings: Settings) -> Path:
    if isinstance(source := settings.key_source, Path):
        return source
    _end("The keys stand in HAVAINTO_KEYS: make one with `keys new --show`, put it first there, restart.")


@keys.command("new")
def keys_new(
    *, show: Annotated[bool, typer.Option(help="only print a key, for HAVAINTO_KEYS")] = False
) -> None:
    """Make a new key and put it first in the file of keys."""
    from storage.vault import add_key, new_key

    if show:
        typer.echo(new_key())
        return
    path = _named_file()
    typer.echo(f"{add_key(path)} key(s) in {path}; the new one is the first.")


def _named_file() -> Path:
    """The file of keys, also while it holds none: then the settings as a whole would be refused."""
    import os

    from bot.settings import LOCAL_KEYS

    return Path(os.environ.get("HAVAINTO_KEYS_FILE") or LOCAL_KEYS)


@keys.command("rotate")
def keys_rotate() -> None:
    """Seal everything anew with the first key, while the bot runs."""
    from bot.desk import sealing

    settings = _settings()

    async def all_anew(units: Units) -> str:
        people, names = await sealing.reseal(units, datetime.now(UTC))
        return (
            f"Sealed anew: {people} identities, {names} names. Older keys can go: `python -m bot keys tidy`."
        )

    _in_units(settings, all_anew)


@keys.command("tidy")
def keys_tidy() -> None:
    """Drop all keys but the first from the file of keys, after `rotate`."""
    from storage.vault import keep_first

    path = _keys_file(_settings())
    typer.echo(f"{keep_first(path)} older key(s) dropped from {path}.")


@cli.command()
def guard(
    *,
    language: Annotated[
        Language | None, typer.Option(help="of the replacements; else guessed by line")
    ] = None,
) -> None:
    """Read lines of text, say of each in JSON what may lead to a person."""
    from bot.guarding import answers
    from bot.voikko import name_sense

    for answer in answers(sys.stdin.buffer, name_sense(), language):
        sys.stdout.buffer.write(f"{answer}\n".encode())
        sys.stdout.buffer.flush()


@cli.command()
def doctor() -> None:
    """Say in plain words what is missing or wrong."""
    from bot import doctor as doctors

    problems = asyncio.run(doctors.examine())
    for line in problems.lines:
        typer.echo(line)
    raise typer.Exit(1 if problems.serious else 0)


def main() -> None:
    """Run the command line; a broken pipe or Ctrl-C is no error."""
    with contextlib.suppress(BrokenPipeError, KeyboardInterrupt):
        cli()


if __name__ == "__main__":
    main()
