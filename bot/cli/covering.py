"""How many people work where, as the county says: load it from a file, or show it."""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.program import end, in_context, plainly, read_settings
from bot.domain.codes import Language, ServiceTask
from bot.domain.coverage import Coverage
from bot.usecases.context import Context


def coverage(
    file: Annotated[Path | None, typer.Argument(help="a CSV file; none: show what is loaded")] = None,
    *,
    language: Annotated[Language, typer.Option(help="of the words")] = Language.FI,
) -> None:
    """Load how many people work in each service and area (bands), or show it.

    A file has the columns palvelutehtävä;alue;henkilöstö: a code or label, an area, and 1-4, 5-19, 20-99 or
    100+.
    """
    from bot.domain.coverage_file import MOST_BYTES, CoverageError, coverage_in
    from bot.domain.heard import columns
    from bot.usecases import silence

    settings = read_settings()
    names = columns(settings.county.areas)

    async def load(ctx: Context) -> str:
        changed = await silence.cover(ctx, units)
        return f"{len(units)} units are loaded." if changed else "Nothing has changed."

    async def show(ctx: Context) -> str:
        return _table(await ctx.unit.coverage.all(), language) or "No coverage is loaded."

    if file is None:
        in_context(settings, show)
        return
    with plainly(), file.open("rb") as source:
        content = source.read(MOST_BYTES + 1)
    try:
        units = coverage_in(content, _tasks(), _areas(names))
    except CoverageError as wrong:
        end(f"{file}: {wrong}", "Nothing was loaded.")
    in_context(settings, load)


def _tasks() -> dict[str, str]:
    """Return each code and label of a service task, in small letters."""
    from dialogs.texts import Texts

    labels = {
        Texts(language).code("service_task", one).casefold(): one.value
        for language in Language
        for one in ServiceTask
    }
    return {**labels, **{one.casefold(): one.value for one in ServiceTask}}


def _areas(names: Iterable[str]) -> dict[str, str]:
    from dialogs.texts import Texts

    known = [*names]
    labels = {Texts(language).area(one, {}).casefold(): one for language in Language for one in known}
    return {**labels, **{one.casefold(): one for one in known}}


def _table(units: Iterable[Coverage], language: Language) -> str:
    from dialogs.texts import Texts

    texts = Texts(language)
    return "\n".join(
        ";".join(
            (
                texts.code("service_task", one.service_task),
                texts.area(one.area, {}),
                texts(f"staff-{one.staff}"),
            )
        )
        for one in units
    )
