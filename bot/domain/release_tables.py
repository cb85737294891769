"""Which answers of the form are told as counts, and which never: every question is in one of the two."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.areas import AreaGroup, group_codes
from bot.domain.codes import NEED_VERSION
from bot.domain.cross_table import Crossing
from bot.domain.form import observation_form
from bot.domain.questionnaire import Question
from bot.domain.suppression import Cell, Counts
from bot.domain.table_names import ACROSS, ALL, AREA, CROSSED, DOWN, NO_ANSWER, TOTAL, pair


class Reason(StrEnum):
    """Why an answer is never told as a count."""

    WORDS = "words"  # people's own words are no count
    REPORTER = "reporter"  # says something of the reporter, not of what they saw
    PERMISSION = "permission"  # says what may be done with the words
    DEPENDENT = "dependent"  # is never the same as another answer: beside that table it gives counts away


NEVER_TOLD: dict[str, Reason] = {
    "text": Reason.WORDS,
    "tried": Reason.WORDS,
    "proposal": Reason.WORDS,
    "reporter_mode": Reason.REPORTER,
    "quote_ok": Reason.PERMISSION,
    "need_other": Reason.DEPENDENT,
}

QUESTIONS = {q.key: q for q in observation_form().questions if q.choices and q.key not in NEVER_TOLD}
"""The questions whose answers are told, by key."""

TABLES: tuple[str, ...] = tuple(QUESTIONS)
"""The lists of codes that are told, each by itself, by the question's key; beside them the total and one
crossing. There is one crossing and no more: three of three lists could be played off against each other."""


def codes_of(question: Question, groups: Sequence[AreaGroup] = ()) -> tuple[str, ...]:
    """Return the whole list of a table's codes; plain text, as JSON holds them."""
    if question.key == AREA:
        return (*group_codes(groups), NO_ANSWER)
    always = question.required or question.unanswered
    return (*(str(code) for code in question.choices), *(() if always else (NO_ANSWER,)))


def codes_by_table(groups: Sequence[AreaGroup] = ()) -> dict[str, tuple[str, ...]]:
    """Return the total and each list of codes, by the table's name."""
    return {TOTAL: (ALL,), **{name: codes_of(question, groups) for name, question in QUESTIONS.items()}}


def crossed_codes() -> tuple[str, ...]:
    """Return the codes of the crossing."""
    down, across = codes_of(QUESTIONS[DOWN]), codes_of(QUESTIONS[ACROSS])
    return tuple(pair(one, other) for one in across for other in down)


def single(name: str) -> bool:
    """Return whether an observation is in one cell of a table only, so that its cells add up."""
    return name not in QUESTIONS or QUESTIONS[name].most == 1


def taxonomy_of(name: str, groups: Sequence[AreaGroup] = ()) -> str:
    """Return which wording of its codes a table follows; empty where codes are only ever added."""
    if name in (DOWN, CROSSED):
        return NEED_VERSION
    return ";".join(map(str, groups)) if name == AREA else ""


@dataclass(frozen=True, kw_only=True)
class Counting:
    """Counts that have not passed the gate yet: to be told only through :mod:`bot.domain.suppression`.

    Attributes:
        tables: the total and each list of codes, by name.
        crossing: needs crossed with types.
        changed: codes that cannot be counted over the whole time, by table.
    """

    tables: Mapping[str, Counts]
    crossing: Crossing
    changed: Mapping[str, frozenset[str]]

    @property
    def whole(self) -> int:
        """How many observations there are."""
        return self.tables[TOTAL].cell([ALL]).count


@dataclass(frozen=True, kw_only=True)
class PairedCounts:
    """A crossing whose cells were counted as one list of pairs.

    Attributes:
        pairs: by the codes of :func:`pair`.
    """

    down: Counts
    across: Counts
    pairs: Counts

    def cell(self, down: Collection[str], across: Collection[str]) -> Cell:
        """The observations with any of these codes in the one list and any of those in the other."""
        return self.pairs.cell([pair(one, other) for other in down for one in across])
