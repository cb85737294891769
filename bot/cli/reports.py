"""Write documents for those who decide."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.program import end, in_context, plainly, read_settings
from bot.domain.codes import Language
from bot.usecases.context import Context

reports = typer.Typer(no_args_is_help=True, help="Documents: Word and Excel files with the facts they show.")

Folder = Annotated[Path, typer.Option("--out", help="the folder that they are written to")]
Spoken = Annotated[Language, typer.Option("--language", help="of the words")]


@reports.command()
def pack(day: str, *, out: Folder = Path(), language: Spoken = Language.FI) -> None:
    """Write the pack of the meeting on a day, such as 2026-12-10: internal to the organisation."""
    from bot.domain.questionnaire import read_date
    from bot.usecases import documents

    meets = read_date(day)
    if meets is None:
        end(f"{day} is no day: write it as 2026-12-10.")
    _write(lambda ctx: documents.pack(ctx, meets), out, language)


@reports.command()
def proposal(number: str, *, out: Folder = Path(), language: Spoken = Language.FI) -> None:
    """Write an endorsed proposal, such as E-2026-0001, as a letter to its recipient."""
    from bot.usecases import documents

    _write(lambda ctx: documents.letter(ctx, number.upper()), out, language)


@reports.command()
def municipal(said: list[str], *, out: Folder = Path(), language: Spoken = Language.FI) -> None:
    """Write the quarter of a municipality, an area group or COUNTY, such as: Kajaani 2026-Q4."""
    from bot.domain.period import period_from_key
    from bot.usecases import documents

    *area, key = said
    try:
        period = period_from_key(key.upper())
    except ValueError:
        end(f"{key} is no quarter: write the area and the quarter, as in Kajaani 2026-Q4.")
    _write(lambda ctx: documents.municipal(ctx, " ".join(area), period), out, language)


@reports.command()
def template(file: Path) -> None:
    """Write the Word template, for the county to put its logo and styles into (HAVAINTO_TEMPLATE)."""
    from dialogs.documents.folder import write
    from dialogs.documents.template import shipped

    with plainly():
        write(file.parent, {file.name: shipped()})
    typer.echo(str(file))


def _write(choose: Callable[[Context], Awaitable[object]], out: Path, language: Language) -> None:
    """Choose the facts, make the files of them, and write all or none."""
    from bot.domain.errors import Refusal
    from dialogs.documents.files import files_of
    from dialogs.documents.folder import write
    from dialogs.texts import Texts
    from dialogs.texts.refusals import refusal_text

    settings, texts = read_settings(), Texts(language)

    async def work(ctx: Context) -> str:
        template = settings.template.read_bytes() if settings.template else None
        files = files_of(await choose(ctx), texts, template)
        write(out, files)
        return "\n".join(str(out / name) for name in files)

    try:
        with plainly():
            in_context(settings, work)
    except Refusal as refusal:
        end(refusal_text(refusal, texts))
