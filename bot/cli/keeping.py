"""Retention, holds and backups."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.backups import Identity, Ledgers, called, opened, private_beside_ledger
from bot.cli.program import in_context, in_units, plainly, read_settings
from bot.ports import Units
from bot.usecases.context import Context

_NO_DRAFTS = "Observations that are still being written are in no backup."


def retention(
    *, dry_run: Annotated[bool, typer.Option("--dry-run", help="only show what is due")] = False
) -> None:
    """Erase what is past its time, as the bot does by itself; print names and rules, never content."""
    from bot.usecases import retention

    settings, now = read_settings(), datetime.now(UTC)

    async def work(units: Units) -> str:
        if not dry_run:
            found = await retention.forget(units, settings.county, now)
        else:
            async with units.reading() as unit:
                found = await retention.due(Context(unit=unit, county=settings.county, now=now))
        return "\n".join(f"{one.name}  {one.rule}" for one in found) or "Nothing is due."

    in_units(settings, work)


def hold(
    number: str, *, release: Annotated[bool, typer.Option("--release", help="end the hold")] = False
) -> None:
    """Keep an observation from being erased while a request for documents or a complaint is open."""
    from bot.domain.errors import Refusal
    from bot.usecases import observations

    async def work(ctx: Context) -> str:
        try:
            observation = await observations.hold(ctx, number.upper(), release=release)
        except Refusal:
            raise typer.BadParameter(f"there is no observation {number}") from None
        return f"{observation.number} is {'held' if observation.hold else 'not held'}."

    in_context(read_settings(), work)


def backup(file: Path) -> None:
    """Write all but drafts into one file, while the bot runs; for SQLite and PostgreSQL alike."""
    from storage.backup import back_up

    with plainly():
        header = back_up(read_settings().database_url, file, datetime.now(UTC))
        typer.echo(
            f"{sum(header.rows.values())} rows in {file}. {_NO_DRAFTS} Keep the file of keys elsewhere."
        )


def restore(
    file: Path,
    *,
    replace: Annotated[bool, typer.Option("--replace", help="what the database holds may go")] = False,
    identity: Identity = None,
    ledger: Ledgers = None,
    key_lost: Annotated[bool, typer.Option("--key-lost", help="nobody has the key that sealed it")] = False,
) -> None:
    """Bring a backup back, while no copy of the bot runs, and erase again what was erased since."""
    from bot.app import ledger_of, vault_of
    from bot.usecases import reminders, rhythms
    from storage import restore as restores

    settings, now = read_settings(), datetime.now(UTC)
    with plainly(), private_beside_ledger(settings) as private:
        own = ledger_of(settings)
        plain, erasures = opened(file, identity, ledger or (), private)
        own.adopt(erasures.read())
        vault = None if key_lost else vault_of(settings)
        with called(file, plain):
            header = restores.restore(settings.database_url, plain, own, now, replace=replace, vault=vault)

    async def settle(ctx: Context) -> str:
        await rhythms.queue_due(ctx)
        waiting = await reminders.pass_over(ctx)
        return (
            f"{sum(header.rows.values())} rows of {header.made_at:%Y-%m-%d %H:%M} UTC are back; the ledger's "
            f"{len(own.read())} erasure(s) hold. {_NO_DRAFTS} {waiting} digest(s) since then are not sent "
            "again, nor what was still to be sent: see `python -m bot outbox`."
        )

    in_context(settings, settle)
