"""The keys that seal who people are."""

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.program import end, in_units, read_settings
from bot.ports import Units
from bot.settings import LOCAL_KEYS, Settings

if TYPE_CHECKING:
    from storage.unit_of_work import UnitsOfWork


def new(*, show: Annotated[bool, typer.Option(help="only print a key, for HAVAINTO_KEYS")] = False) -> None:
    """Make a new key and put it first in the file of keys."""
    from storage.vault import add_key, new_key

    if show:
        typer.echo(new_key())
        return
    path = _named_file()
    typer.echo(f"{add_key(path)} key(s) in {path}; the new one is the first.")


def rotate() -> None:
    """Seal everything again with the first key, while the bot runs."""
    from bot.usecases import retention

    settings = read_settings()

    async def all_anew(units: Units) -> str:
        people, names = await retention.reseal(units, datetime.now(UTC))
        return (
            f"Sealed anew: {people} identities, {names} names. Older keys can go: `python -m bot keys tidy`."
        )

    in_units(settings, all_anew)


def tidy() -> None:
    """Drop all keys but the first from the file of keys, after `rotate`."""
    from storage.vault import keep_first

    settings = read_settings()
    path = _keys_file(settings)

    async def drop(units: "UnitsOfWork") -> str:
        if await units.keys.oldest():
            end("Not everything is sealed with the first key: run `python -m bot keys rotate` before.")
        return f"{keep_first(path)} older key(s) dropped from {path}."

    in_units(settings, drop)


def lost(
    *,
    for_good: Annotated[bool, typer.Option("--for-good", help="nobody will find the lost key again")] = False,
) -> None:
    """Go on with another key when the one that sealed who people are is lost."""
    if not for_good:
        end(
            "With another key the bot knows nobody whom it knew: their roles are void, and nobody hears what "
            "becomes of an observation of theirs.",
            "If there is a copy of the key, put it back; if there is none, say --for-good.",
        )

    async def accept(units: "UnitsOfWork") -> str:
        if await units.keys.wrong() is None:
            end("No key is lost: what is sealed in the database can be opened.")
        await units.keys.accept()
        return "The first key is the right one from now on. Roles are given anew: `python -m bot appoint`."

    in_units(read_settings(), accept)


def _keys_file(settings: Settings) -> Path:
    if not isinstance(source := settings.key_source, Path):
        end("The keys stand in HAVAINTO_KEYS: make one with `keys new --show`, put it first there, restart.")
    return source


def _named_file() -> Path:
    """The file of keys, also while it holds none: then the settings as a whole would be refused."""
    return Path(os.environ.get("HAVAINTO_KEYS_FILE") or LOCAL_KEYS)
