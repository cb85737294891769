"""The command line: serve, migrate, pair, look after."""

import contextlib
import sys
from typing import Annotated

import typer

from bot.cli import (
    appointing,
    backups,
    covering,
    guard,
    keeping,
    keys,
    outbox,
    publishing,
    reports,
    serving,
    similar,
    verifying,
)
from bot.cli.program import WRONG

cli = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Havainto: social reporting in Teams.",
)


def _tell_version(asked: bool) -> None:  # noqa: FBT001 - typer calls it with the option's value
    if asked:
        from bot.version import version  # noqa: PLC0415 - no command waits for it

        typer.echo(f"Havainto {version()}")
        raise typer.Exit


@cli.callback()
def _options(
    *,
    version: Annotated[
        bool,
        typer.Option("--version", is_eager=True, callback=_tell_version, help="tell the version"),
    ] = False,
) -> None:
    """Havainto: social reporting in Teams."""


for command in (
    serving.serve,
    serving.migrate,
    appointing.pair,
    appointing.appoint,
    appointing.roles,
    publishing.release,
    publishing.plan,
    verifying.verify,
    covering.coverage,
    outbox.outbox,
    keeping.retention,
    keeping.hold,
    keeping.backup,
    keeping.restore,
    backups.backup_keys,
    backups.backup_drill,
    guard.guard,
    similar.similar,
    serving.doctor,
):
    cli.command()(command)

of_keys = typer.Typer(no_args_is_help=True, help="The keys that seal who people are.")
for command in (keys.new, keys.rotate, keys.tidy, keys.lost):
    of_keys.command()(command)
cli.add_typer(of_keys, name="keys")
cli.add_typer(reports.reports, name="report")


def main() -> None:
    """Run the command line; a broken pipe or Ctrl-C is no error, and a package that is missing is named."""
    try:
        with contextlib.suppress(BrokenPipeError, KeyboardInterrupt):
            cli()
    except ModuleNotFoundError as missing:
        name = str(missing.name).partition(".")[0]
        says = "install `requirements.lock` again, as chapter 2 of the administrator's guide says."
        typer.echo(f"The package {name} is missing: {says}", err=True)
        sys.exit(WRONG)


if __name__ == "__main__":
    main()
