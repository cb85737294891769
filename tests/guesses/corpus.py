"""Invented observations and the answers that a person gave for them."""

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from bot.domain.codes import Language

DATA = Path(__file__).parent / "data"
TUNING, REPORTED, LATER, FRESH = "tuning", "reported", "later", "fresh"


@dataclass(frozen=True, kw_only=True)
class Case:
    """One text and what is right for it.

    Attributes:
        part: the set it belongs to: the rules may be tuned on TUNING alone.
        language: the text's.
        spoken: the writer's, which may be another one.
        right: by question, the answers that a person would take; none where the text does not tell it.
    """

    part: str
    language: Language
    spoken: Language
    text: str
    right: dict[str, frozenset[str]]


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All of them, in a fixed order."""
    lines = [line for path in sorted(DATA.glob("*.jsonl")) for line in path.read_text("utf-8").splitlines()]
    return tuple(_case(json.loads(line)) for line in lines)


def part(name: str) -> list[Case]:
    """The cases of one set."""
    return [case for case in cases() if case.part == name]


QUESTIONS = {
    "type": "type",
    "need": "need_main",
    "sector": "sector",
    "extent": "extent",
    "service_task": "service_task",
    "area": "area",
}
"""The data's field and the form's question."""


def _case(raw: dict[str, list[str] | str | None]) -> Case:
    return Case(
        part=str(raw["part"]),
        language=Language(str(raw["language"])),
        spoken=Language(str(raw["spoken"])),
        text=str(raw["text"]),
        right={key: _codes(raw[field]) for field, key in QUESTIONS.items()},
    )


def _codes(said: list[str] | str | None) -> frozenset[str]:
    return frozenset(said if isinstance(said, list) else filter(None, [said]))
