"""Likeness on the command line: observations in, one JSON object each out; nothing is kept or logged."""

import json
import sys
from codecs import BOM_UTF8
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.cli.program import end
from bot.domain.codes import Language

if TYPE_CHECKING:
    from bot.domain.likeness import Lemmas

MOST = 5
"""So many similar ones are named."""


class LineError(ValueError):
    """A line that is no observation; says which and why."""


@dataclass(frozen=True, kw_only=True)
class Line:
    """One observation.

    Attributes:
        language: of the writer; None to guess it from the text.
    """

    id: str
    text: str
    language: Language | None


def read(lines: Iterable[bytes]) -> list[Line]:
    """Read JSON lines ``{"id", "text", "language"?}``; other keys and empty lines are passed over.

    Raises:
        LineError: one is not UTF-8, not a JSON object, lacks a key or repeats an id, or holds what is
            no text or no language.
    """
    found: dict[str, Line] = {}
    for number, raw in enumerate(lines, start=1):
        if not raw.strip():
            continue
        try:
            line = _line(raw.removeprefix(BOM_UTF8) if number == 1 else raw, found)
        except LineError as error:
            raise LineError(f"Line {number}: {error}.") from None
        found[line.id] = line
    return [*found.values()]


def _line(raw: bytes, known: Container[str]) -> Line:
    try:
        said = json.loads(raw.decode("utf-8"))
    except UnicodeDecodeError:
        raise LineError("not UTF-8") from None
    except (ValueError, RecursionError):
        raise LineError("not JSON") from None
    if not isinstance(said, dict):
        raise LineError("not a JSON object")
    line = Line(id=_words(said, "id"), text=_words(said, "text"), language=_language(said.get("language")))
    if line.id in known:
        raise LineError("the id is that of an earlier line")
    return line


def _words(said: dict[str, Any], key: str) -> str:
    if key not in said:
        raise LineError(f'no "{key}"')
    value = said[key]
    if not isinstance(value, str):
        raise LineError(f'"{key}" is no string')
    if not value.strip():
        raise LineError(f'"{key}" is empty')
    return value


def _language(value: object) -> Language | None:
    if value is None:
        return None
    if not isinstance(value, str) or value not in {*Language}:
        raise LineError(f'"language" is none of {", ".join(Language)}')
    return Language(value)


def answers(lines: Iterable[Line], lemmas: "Lemmas") -> Iterator[str]:
    """What the bot would suggest of each, in the same order, when all of them are stored and none has codes.

    Args:
        lines: observations whose ids differ.
        lemmas: the machine's best base forms.

    Yields:
        ``{"id", "need", "sectors", "similar": [{"id", "score"}]}``: a code or null, two sectors at most, five
        similar ones at most with the best first; nothing of which the bot is not sure enough to show it.
    """
    from bot.domain.guard import guess_language
    from bot.domain.guesses import guess
    from bot.domain.likeness import Likeness, words_of

    rows = [(line, line.language or guess_language(line.text)) for line in lines]
    words = {line.id: words_of(line.text, language, lemmas) for line, language in rows}
    index = Likeness()
    for id_ in sorted(words):  # by id: the order of the lines must not tell in the last digit either
        index.put(id_, words[id_], ())
    for _ in index.weigh():
        pass
    for line, language in rows:
        guessed = guess(line.text, language, lemmas, {})
        similar = index.similar(words[line.id], (), limit=MOST, but={line.id})
        answer = {
            "id": line.id,
            "need": guessed.get("need_main"),
            "sectors": guessed.get("sector", []),
            "similar": [{"id": one.id, "score": round(one.score, 4)} for one in similar],
        }
        yield json.dumps(answer, ensure_ascii=False)


def similar() -> None:
    """Read observations as JSON lines to the end, say of each what is similar and which codes it suggests."""
    from bot.voikko import lemmas

    try:
        lines = read(sys.stdin.buffer)
    except LineError as error:
        end(str(error))
    for answer in answers(lines, lemmas()):
        # A lone half of a surrogate pair, which JSON may carry in an id, goes out as it came in.
        sys.stdout.buffer.write(f"{answer}\n".encode(errors="backslashreplace"))
