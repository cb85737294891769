"""The guard on the command line: lines in, one JSON object a line out; nothing is kept or logged."""

import json
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from bot.domain.codes import Language

if TYPE_CHECKING:
    from bot.domain.guard import NameDictionary


def answers(
    lines: Iterable[bytes], names: "NameDictionary", language: Language | None = None
) -> Iterator[str]:
    """One JSON object for each line, as soon as the line has come.

    Args:
        lines: UTF-8 with their line ends; a byte that is none becomes U+FFFD, one character each.
        names: the dictionary.
        language: of the writer; guessed for each line when None.

    Yields:
        ``{"level", "findings": [{"kind", "start", "end", "replacement"}], "masked", "redirect"}``; start and
        end count characters (code points) of the line. ``replacement`` is the word that stands for a thing
        alone, ``masked`` the whole line as it may be kept; null where no words are sure to fit.
    """
    from bot.domain.guard import examine, guess_language, language_of, offer, word_for

    for line in lines:
        text = line.removesuffix(b"\n").removesuffix(b"\r").decode("utf-8", errors="replace")
        look = partial(examine, language=language or guess_language(text), names=names)
        verdict = look(text)
        spoken = language_of(text, verdict.findings, verdict.language)
        findings = [
            {"kind": one.kind, "start": one.start, "end": one.end, "replacement": word_for(one, text, spoken)}
            for one in verdict.findings
        ]
        answer = {
            "level": verdict.level,
            "findings": findings,
            "masked": offer(text, verdict, look).sentence,
            "redirect": verdict.redirect,
        }
        yield json.dumps(answer, ensure_ascii=False)


def guard(
    *,
    language: Annotated[Language | None, typer.Option(help="of the writer; else guessed by line")] = None,
) -> None:
    """Read lines of text, say of each in JSON what may lead to a person."""
    from bot.voikko import name_dictionary

    for answer in answers(sys.stdin.buffer, name_dictionary(), language):
        sys.stdout.buffer.write(f"{answer}\n".encode())
        sys.stdout.buffer.flush()
