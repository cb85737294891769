"""Which answers of the form are told as counts, and which never: every question is in one of the two."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.areas import AreaGroup, group_codes, group_of
from bot.domain.codes import NEED_VERSION
from bot.domain.cross_table import Crossing, CrossTable
from bot.domain.form import observation_form
from bot.domain.observation import Observation, ObservationState
from bot.domain.questionnaire import Question
from bot.domain.suppression import Counted, Counts, Table
from bot.domain.table_names import ACROSS, ALL, AREA, CROSSED, DOWN, NO_ANSWER, TOTAL


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

_QUESTIONS = {q.key: q for q in observation_form().questions if q.choices and q.key not in NEVER_TOLD}
TABLES: tuple[str, ...] = tuple(_QUESTIONS)
"""The lists of codes that are told, each by itself, by the question's key; beside them the total and one
crossing. There is one crossing and no more: three of three lists could be played off against each other."""


def codes_of(question: Question, groups: Sequence[AreaGroup] = ()) -> tuple[str, ...]:
    """Return the whole list of a table's codes; plain text, as JSON holds them."""
    if question.key == AREA:
        return (*group_codes(groups), NO_ANSWER)
    always = question.required or question.unanswered
    return (*(str(code) for code in question.choices), *(() if always else (NO_ANSWER,)))


def _chosen(question: Question, groups: Sequence[AreaGroup]) -> Callable[[Observation], tuple[str, ...]]:
    known = frozenset(codes_of(question, groups))

    def chosen(one: Observation) -> tuple[str, ...]:
        value = one.value(question.key)
        if question.key == AREA:
            value = group_of(str(value), groups)
        codes = (value,) if isinstance(value, str) else tuple(value or ())
        return tuple(code for code in codes if code in known) or (NO_ANSWER,)

    return chosen


def single(name: str) -> bool:
    """Return whether an observation is in one cell of a table only, so that its cells add up."""
    return name not in _QUESTIONS or _QUESTIONS[name].most == 1


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


def counting(observations: Sequence[Observation], groups: Sequence[AreaGroup] = ()) -> Counting:
    """Count observations one by one; withdrawn ones are left out."""
    seen = [one for one in observations if one.state is not ObservationState.WITHDRAWN]
    tables = {TOTAL: Table(codes=(ALL,), rows=tuple(_row(one, (ALL,)) for one in seen))}
    for name, question in _QUESTIONS.items():
        chosen = _chosen(question, groups)
        rows = tuple(_row(one, chosen(one)) for one in seen)
        tables[name] = Table(codes=codes_of(question, groups), rows=rows)
    crossing = CrossTable(down=tables[DOWN], across=tables[ACROSS])
    return Counting(tables=tables, crossing=crossing, changed={})


def _row(one: Observation, codes: tuple[str, ...]) -> Counted:
    return Counted(reporter=one.person_id, codes=codes)
