"""Compare a Word file's figures with the releases and facts that they come from."""

from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import typer

from bot.cli.program import in_context, read_settings
from bot.usecases.context import Context

if TYPE_CHECKING:
    from dialogs.documents.marks import Difference


def verify(file: Path) -> None:
    """Compare every marked figure of a Word file with its release; ends with 1 when one differs."""
    from bot.domain.codes import Language
    from bot.domain.errors import Refusal
    from bot.usecases import documents
    from dialogs.documents.files import difference
    from dialogs.documents.marks import LARGEST, NoDocument, read
    from dialogs.texts import Texts
    from dialogs.texts.refusals import refusal_text

    try:
        with file.open("rb") as opened:
            reading = read(opened.read(LARGEST + 1))
    except NoDocument as error:
        _fail(str(error))
    except OSError as error:
        _fail(f"{file} cannot be read: {error.strerror}.")
    wrong: list[str] = []

    async def work(ctx: Context) -> str:
        found = await documents.evidence(ctx, reading.hash)
        differs = difference(reading, found.facts, found.figure)
        if differs:
            wrong.append(_said(differs))
            return wrong[0]
        releases = sorted({one.release for one in reading.marks} - {""})
        against = ", ".join([*releases, "the document's own facts"])
        shown = f"All {len(reading.marks)} figures" if reading.marks else "It shows no figure. Its facts"
        withdrawn = " A text in it was withdrawn since." if found.document.withdrawn else ""
        return f"{shown} are as they were made, compared with {against}.{withdrawn}"

    try:
        in_context(read_settings(), work)
    except Refusal as refusal:
        _fail(refusal_text(refusal, Texts(Language.EN)))
    if wrong:
        raise typer.Exit(1)


def _said(differs: "Difference") -> str:
    mark = differs.mark
    where = ", ".join(filter(None, (mark.place, mark.row, mark.source)))
    if differs.stored is None:
        return f"{where}: this mark was moved or removed, or its row or column has another name."
    holder = "the release says" if mark.release else "the facts say"
    return f"{where}: the file says {mark.words or 'nothing'}, {holder} {differs.stored}."


def _fail(why: str) -> NoReturn:
    typer.echo(why, err=True)
    raise typer.Exit(1)
