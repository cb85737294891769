"""The guard on the command line: lines in, one JSON object a line out; nothing is kept or logged."""

import json
from collections.abc import Iterable, Iterator
from functools import partial

from bot.domain.codes import Language
from bot.domain.guard import NameDictionary, examine, guess_language, wording


def answers(lines: Iterable[bytes], names: NameDictionary, language: Language | None = None) -> Iterator[str]:
    """One JSON object for each line, as soon as the line has come.

    Args:
        lines: UTF-8 with their line ends; a byte that is none becomes U+FFFD, one character each.
        names: the dictionary.
        language: of the replacements; guessed for each line when None.

    Yields:
        ``{"level", "findings": [{"kind", "start", "end", "replacement"}], "masked", "redirect"}``; start and
        end count characters (code points) of the line.
    """
    for line in lines:
        text = line.removesuffix(b"\n").removesuffix(b"\r").decode("utf-8", errors="replace")
        look = partial(examine, language=language or guess_language(text), names=names)
        verdict = look(text)
        findings = [
            {"kind": found.kind, "start": found.start, "end": found.end, "replacement": found.replacement}
            for found in verdict.findings
        ]
        answer = {
            "level": verdict.level,
            "findings": findings,
            "masked": wording(text, verdict, look),
            "redirect": verdict.redirect,
        }
        yield json.dumps(answer, ensure_ascii=False)
