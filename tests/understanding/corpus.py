"""Invented lines with what a person means by them, in two halves: the rules are tuned on one alone."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from bot.domain.cleaning import clean
from bot.domain.codes import Language
from bot.domain.county import KAINUU
from bot.domain.form import observation_form
from bot.domain.guard import Level, NameDictionary, examine
from bot.domain.questionnaire import Question
from dialogs.texts import Texts
from dialogs.understanding.corrections import FormWord, said_to_form
from dialogs.understanding.intents import Intent, Meaning, meaning

DATA = Path(__file__).parent / "data"
TUNING, REPORTED = "tuning", "reported"
FORM = observation_form(KAINUU)
PERSONAL = "PERSONAL"
"""The class of lines that hold personal data: an observation, or stopped by the guard."""


@dataclass(frozen=True, kw_only=True)
class Line:
    """A line and what is right for it.

    Attributes:
        means: an intent or a word to a form, in capitals; or :data:`PERSONAL`.
        also: what is right too, as the answer is much the same.
        more: what must be read from it besides, by the name of the field.
        asked: the question of the form that stands open.
    """

    id: str
    means: str
    language: Language
    text: str
    also: tuple[str, ...] = ()
    more: Mapping[str, Any] = field(default_factory=dict)
    asked: str = ""

    @property
    def part(self) -> str:
        """The half that it belongs to."""
        return TUNING if int(self.id[1:]) % 2 else REPORTED


@lru_cache(maxsize=2)
def lines(name: str) -> tuple[Line, ...]:
    """The lines of one set: ``intents`` or ``forms``."""
    return tuple(map(_line, (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()))


def _line(written: str) -> Line:
    raw = json.loads(written)
    return Line(
        id=raw.pop("id"),
        means=raw.pop("class"),
        language=Language(raw.pop("language")),
        text=raw.pop("text"),
        also=tuple(raw.pop("also", ())),
        asked=raw.pop("asked", ""),
        more=raw,
    )


def is_meant(line: Line, names: NameDictionary) -> bool:
    """Whether a line where nothing is waited for is understood."""
    found = meaning(line.text)
    if line.means == PERSONAL:
        return found.intent is Intent.OBSERVATION or _is_stopped(line, names)
    return found.intent.name in (line.means, *line.also) and all(_facts(found, line.more))


def _is_stopped(line: Line, names: NameDictionary) -> bool:
    return examine(clean(line.text), language=line.language, names=names).level is not Level.PASS


def _facts(found: Meaning, wanted: Mapping[str, Any]) -> Iterator[bool]:
    read: dict[str, Callable[[], object]] = {
        "elsewhere": lambda: found.elsewhere,
        "asks": lambda: found.language or "",
        "number": lambda: found.number,
        "count": lambda: len(found.texts),
    }
    return (read[name]() == value for name, value in wanted.items() if name in read)


def is_kept(line: Line) -> bool | None:
    """Whether an observation is kept as written, without its opening; None where it is none, or not read."""
    found = meaning(line.text)
    if line.means != Intent.OBSERVATION.name or found.intent is not Intent.OBSERVATION:
        return None
    return found.text == line.more.get("kept", clean(line.text))


def labels(language: Language) -> Callable[[Question], Sequence[str]]:
    """The words of a question's choices in a language."""
    texts = Texts(language)

    def words(question: Question) -> list[str]:
        if question.key == "area":
            return [texts.area(code, KAINUU) for code in question.choices]
        return [texts.code(question.key, code) for code in question.choices]

    return words


def form_word(line: Line) -> FormWord:
    """What a line says to the form of Kainuu."""
    return said_to_form(line.text, FORM, labels(line.language), line.asked)


def is_taken(line: Line) -> bool:
    """Whether a line to a form is understood."""
    found = form_word(line)
    read = {
        "answers": lambda: dict(found.answers),
        "ask": lambda: found.ask,
        "choices": lambda: sorted({key for key, _ in found.choices}),
    }
    wanted = ((read[name](), value) for name, value in line.more.items() if name in read)
    return found.kind.name == line.means and all(
        one == (sorted(value) if isinstance(value, list) else value) for one, value in wanted
    )
