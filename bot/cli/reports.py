"""Write documents for those who decide."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.program import end, in_units, plainly, read_settings
from bot.domain.codes import Language
from bot.domain.file_link import DocumentKind
from bot.domain.suppression import Audience
from bot.usecases.context import Context

if TYPE_CHECKING:
    from storage.unit_of_work import UnitsOfWork

reports = typer.Typer(no_args_is_help=True, help="Documents: Word and Excel files with the facts they show.")

Folder = Annotated[Path, typer.Option("--out", help="the folder that they are written to")]
Spoken = Annotated[Language, typer.Option("--language", help="of the words")]
AlsoPdf = Annotated[bool, typer.Option("--pdf", help="a PDF/A too; needs the extra pdf")]


@reports.command()
def pack(
    day: str,
    *,
    out: Folder = Path(),
    language: Spoken = Language.FI,
    pdf: AlsoPdf = False,
    group: Annotated[
        str, typer.Option(help="the beginning of a group's id, as `doctor` shows it; left out: the county's")
    ] = "",
) -> None:
    """Write the pack of a group's meeting on a day, such as 2026-12-10: internal to the organisation."""
    from bot.domain.questionnaire import read_date

    meets = read_date(day)
    if meets is None:
        end(f"{day} is no day: write it as 2026-12-10.")
    _write(DocumentKind.PACK, meets.isoformat(), out, language, pdf=pdf, group=group)


@reports.command()
def proposal(
    number: str, *, out: Folder = Path(), language: Spoken = Language.FI, pdf: AlsoPdf = False
) -> None:
    """Write an endorsed proposal, such as E-2026-0001, as a letter to its recipient."""
    _write(DocumentKind.PROPOSAL, number.upper(), out, language, pdf=pdf)


Period = Annotated[str, typer.Argument(help="a year, 2026, or a council term, 2025-2029")]
Readers = Annotated[
    Audience, typer.Option("--level", help="organisation or public: whose figures and publications")
]


def _command_of(kind: DocumentKind, words: str) -> None:
    """Declare the command of a document that is made of a year or a council term."""

    def command(
        period: Period,
        *,
        out: Folder = Path(),
        language: Spoken = Language.FI,
        level: Readers = Audience.ORGANISATION,
    ) -> None:
        _write(kind, period, out, language, level)

    reports.command(kind.value, help=words)(command)


for _kind, _words in {
    DocumentKind.YEAR: "Write the report of a year, such as 2026.",
    DocumentKind.TERM: "Write the report of a council term, such as 2025-2029.",
    DocumentKind.COUNCILLOR: "Write one page for a councillor, of a year or a council term.",
}.items():
    _command_of(_kind, _words)


@reports.command()
def municipal(said: list[str], *, out: Folder = Path(), language: Spoken = Language.FI) -> None:
    """Write the quarter of a municipality, an area group or COUNTY, such as: Kajaani 2026-Q4."""
    from bot.domain.period import period_from_key

    *area, period = said
    try:
        key = period_from_key(period.upper()).key
    except ValueError:
        end(f"{period} is no quarter: write the area and the quarter, as in Kajaani 2026-Q4.")
    _write(DocumentKind.MUNICIPAL, f"{' '.join(area)} {key}", out, language)


@reports.command()
def template(file: Path) -> None:
    """Write the Word template, for the county to put its logo and styles into (HAVAINTO_TEMPLATE)."""
    from dialogs.documents.folder import write
    from dialogs.documents.template import shipped

    with plainly():
        write(file.parent, {file.name: shipped()})
    typer.echo(str(file))


def _write(
    kind: DocumentKind,
    key: str,
    out: Path,
    language: Language,
    level: Audience = Audience.ORGANISATION,
    *,
    pdf: bool = False,
    group: str = "",
) -> None:
    """Make a document and store it, make the files of it, and write all or none."""
    from bot.domain.errors import Refusal
    from bot.usecases import documents
    from dialogs.documents.files import files_of
    from dialogs.documents.folder import write
    from dialogs.texts import Texts
    from dialogs.texts.refusals import refusal_text

    settings, texts = read_settings(), Texts(language)

    async def work(units: "UnitsOfWork") -> str:
        template = settings.template.read_bytes() if settings.template else None
        async with units() as unit:
            ctx = Context(unit=unit, county=settings.county, now=datetime.now(UTC))
            if group:
                ctx = await _in_group(ctx, group)
            made = await documents.make(ctx, kind, key, level)
        files = files_of(documents.facts_in(made), texts, template, pdf=pdf)
        write(out, files)
        return "\n".join(str(out / name) for name in files)

    try:
        with plainly():
            in_units(settings, work)
    except Refusal as refusal:
        end(refusal_text(refusal, texts))


async def _in_group(ctx: Context, beginning: str) -> Context:
    """The context in the one group whose id begins so, or the end of the program."""
    from bot.domain.roles import short
    from bot.usecases.group_ownership import acting

    working = await ctx.unit.groups.working()
    found = [group for group in working if group.id.startswith(beginning)]
    if len(found) != 1:
        known = ", ".join(short(one.id) for one in working)
        end(f"There is not one group {beginning}. Choose among: {known}.")
    return await acting(ctx, found[0])
