"""Reading what is typed about a meeting: a phenomenon's number, a day, a decision with its words."""

import re
from datetime import date
from functools import cache
from typing import Any

from bot.domain.decision import NEEDS, Decision, DecisionInput
from bot.domain.errors import Refusal
from bot.domain.questionnaire import read_date
from dialogs.texts.loader import all_words
from dialogs.understanding.field_lines import first_word, words_after
from dialogs.understanding.numbers import CLOSES, OPENS, as_stored, pattern_of
from dialogs.understanding.words import plain

_NUMBER = re.compile(rf"\A{OPENS}({pattern_of('I')}){CLOSES}")


def read_number(said: str) -> tuple[str, str]:
    """The phenomenon's number at the beginning of a text, and what follows it; empty when there is none."""
    found = _NUMBER.match(said)
    return (as_stored(found[1]), words_after(said[found.end() :])) if found else ("", said.strip())


def named(number: str) -> str:
    """The number; raises Refusal when there is none."""
    if not number:
        raise Refusal("agenda-which")
    return number


def first_date(said: str) -> tuple[date | None, str]:
    """The day at the beginning of a text, and what follows it; None when there is none."""
    first, rest = first_word(said)
    day = read_date(first)
    return (day, rest) if day else (None, said)


def all_dates(said: str) -> list[date]:
    """The days that a text begins with."""
    found: list[date] = []
    day, rest = first_date(said.strip())
    while day:
        found.append(day)
        day, rest = first_date(rest)
    return found


def read_decided(said: str) -> DecisionInput:
    """``seurataan 10.3.2027 perustelu: … seuraavaksi: …``, its words in any language.

    Raises:
        Refusal: it begins with no decision.
    """
    decision, rest = _read_decision(said)
    head, words = read_words(rest)
    need = NEEDS[decision]
    found: dict[str, Any] = {"reason": "", "next_step": "", **words}
    if need == "until":
        day, after = first_date(head)
        found |= {"until": day, "reason": found["reason"] or after}
    elif need == "into":
        number, after = read_number(head)
        found |= {"into": number, "reason": found["reason"] or after}
    elif need:
        found[need] = head
    else:
        found["reason"] = found["reason"] or head
    return DecisionInput(decision=decision, **found)


def read_words(said: str) -> tuple[str, dict[str, str]]:
    """What stands before the first named part, and the parts by the field they name."""
    found = list(_parts().finditer(said))
    head = said[: found[0].start()] if found else said
    ends = [*(one.start() for one in found[1:]), len(said)]
    named = _part_names()
    # Without any part there is an end and nothing that ends.
    words = {
        named[plain(one[1])]: said[one.end() : end].strip() for one, end in zip(found, ends, strict=False)
    }
    return head.strip(), words


def _read_decision(said: str) -> tuple[Decision, str]:
    words = said.split()
    for name, decision in _decision_names():
        count = name.count(" ") + 1
        if plain(" ".join(words[:count])) == name:
            return decision, words_after(said.split(None, count)[count]) if len(words) > count else ""
    raise Refusal("decision-unknown")


@cache
def _decision_names() -> list[tuple[str, Decision]]:
    """Every word for a decision in any language, the longest first."""
    names = [(plain(word), one) for one in Decision for word in all_words(f"decision-{one}")]
    return sorted(names, key=lambda name: -len(name[0]))


@cache
def _part_names() -> dict[str, str]:
    return {plain(word): key for key in ("reason", "next_step") for word in all_words(f"part-{key}")}


@cache
def _parts() -> re.Pattern[str]:
    names = sorted(map(re.escape, _part_names()), key=len, reverse=True)
    return re.compile(rf"(?:^|(?<=\s))({'|'.join(names)})\s*:", re.IGNORECASE)
