"""How a period is counted, one observation at a time: what the database's counts must be equal to."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from bot.domain.areas import AreaGroup, group_of
from bot.domain.observation import Observation, ObservationState
from bot.domain.questionnaire import Question
from bot.domain.release_tables import QUESTIONS, Counting, codes_by_table, codes_of
from bot.domain.suppression import Cell, Counted, Table, cell_of
from bot.domain.table_names import ACROSS, ALL, AREA, DOWN, NO_ANSWER, TOTAL


@dataclass(frozen=True, kw_only=True)
class CrossTable:
    """The same observations, in the same order, in two tables where each chose one code."""

    down: Table
    across: Table

    def cell(self, down: Collection[str], across: Collection[str]) -> Cell:
        pairs = zip(self.down.rows, self.across.rows, strict=True)
        return cell_of(one for one, other in pairs if one.codes[0] in down and other.codes[0] in across)


def counting(observations: Sequence[Observation], groups: Sequence[AreaGroup] = ()) -> Counting:
    """Count observations one by one; withdrawn ones are left out."""
    seen = [one for one in observations if one.state is not ObservationState.WITHDRAWN]
    tables = {
        name: Table(codes=codes, rows=tuple(_row(one, (ALL,)) for one in seen))
        if name == TOTAL
        else _table(QUESTIONS[name], seen, groups)
        for name, codes in codes_by_table(groups).items()
    }
    crossing = CrossTable(down=tables[DOWN], across=tables[ACROSS])
    return Counting(tables=tables, crossing=crossing, changed={})


def _table(question: Question, seen: Sequence[Observation], groups: Sequence[AreaGroup]) -> Table:
    chosen = _chosen(question, groups)
    return Table(codes=codes_of(question, groups), rows=tuple(_row(one, chosen(one)) for one in seen))


def _chosen(question: Question, groups: Sequence[AreaGroup]) -> Callable[[Observation], tuple[str, ...]]:
    known = frozenset(codes_of(question, groups))

    def chosen(one: Observation) -> tuple[str, ...]:
        value = one.value(question.key)
        if question.key == AREA:
            value = group_of(str(value), groups)
        codes = (value,) if isinstance(value, str) else tuple(value or ())
        return tuple(code for code in codes if code in known) or (NO_ANSWER,)

    return chosen


def _row(one: Observation, codes: tuple[str, ...]) -> Counted:
    return Counted(reporter=one.person_id, codes=codes)
