"""Counts of a period for a release, made by the database: sets of codes leave it, and how many chose each.

A set is a whole number with one bit for each code of a table. The answers are grouped as they are stored and
then turned into bits, as there are few different ones; people's bits are put together person by person.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from math import prod
from typing import Any

import sqlalchemy as sa

from bot.domain.areas import AreaGroup
from bot.domain.code_sets import CodeSets, Sets
from bot.domain.form import AREA_CODES
from bot.domain.observation import ObservationState
from bot.domain.questionnaire import Question
from bot.domain.release_tables import (
    QUESTIONS,
    Counting,
    PairedCounts,
    codes_by_table,
    codes_of,
    crossed_codes,
)
from bot.domain.table_names import ACROSS, AREA, CROSSED, DOWN, NO_ANSWER, TOTAL
from storage.engine.connection import Connection, Rows, in_thread
from storage.engine.expressions import DialectExpression
from storage.report_columns import COLUMN_OF
from storage.tables import ObservationRow, table_of

_observations = table_of(ObservationRow)
_TOGETHER = 200_000
"""So many combinations of answers are grouped in one go at the most: what is few fits into memory."""

_OBSERVATIONS, _PEOPLE = "observations", "people"
_Select = sa.Select[*tuple[Any, ...]]
Columns = Mapping[str, sa.ColumnElement[Any]]


async def counting(
    connection: Connection,
    names: Collection[str],
    start: datetime,
    end: datetime,
    groups: Sequence[AreaGroup],
) -> Counting:
    """Count what was received in a span; see the port."""
    asked = frozenset({*names, DOWN, ACROSS, CROSSED} - {TOTAL})
    rows = await connection.execute_long(_statement(asked, tuple(groups)), {"start": start, "end": end})
    return await in_thread(lambda: _read(rows, groups))


def _read(rows: Rows, groups: Sequence[AreaGroup]) -> Counting:
    found = {(row.whose, row.name): _sets(row.sets) for row in rows}
    for whose in (_OBSERVATIONS, _PEOPLE):
        found[whose, TOTAL] = {1: sum(found[whose, CROSSED].values())}
    codes = {**codes_by_table(groups), CROSSED: crossed_codes()}
    sets = {
        name: CodeSets(codes=codes[name], observations=observations, people=found[_PEOPLE, name])
        for (whose, name), observations in found.items()
        if whose == _OBSERVATIONS
    }
    pairs = sets.pop(CROSSED)
    crossing = PairedCounts(down=sets[DOWN], across=sets[ACROSS], pairs=pairs)
    return Counting(tables=sets, crossing=crossing, changed={})


def _sets(written: str | None) -> Sets:
    pairs = (one.split(":") for one in (written or "").split())
    return {int(chosen): int(many) for chosen, many in pairs}


@lru_cache(maxsize=4)
def _statement(names: frozenset[str], groups: tuple[AreaGroup, ...]) -> sa.CompoundSelect[*tuple[Any, ...]]:
    """One statement, so that no count of a release is of another moment than the others.

    It has a row for each table, twice: the sets of observations and those of people, as text.
    """
    span = sa.and_(
        _observations.c.received_at >= sa.bindparam("start"),
        _observations.c.received_at < sa.bindparam("end"),
        _observations.c.state != sa.literal_column(f"'{ObservationState.WITHDRAWN}'"),
    )
    return sa.union_all(*_of_observations(span, names, groups), *_of_people(span, names, groups))


def _of_observations(
    span: sa.ColumnElement[bool], names: Collection[str], groups: Sequence[AreaGroup]
) -> Iterator[_Select]:
    for n, columns in enumerate(_parts(names, groups)):
        stored = [_Text(one).label(one.name) if _is_json(one) else one for one in columns]
        seen = (
            sa.select(*stored, sa.func.count().label("many")).where(span).group_by(*stored).cte(f"seen_{n}")
        )
        answers = {
            one.name: _Json(seen.c[one.name]) if _is_json(one) else seen.c[one.name] for one in columns
        }
        for name in names:
            if _columns_of(name).isdisjoint(answers):
                continue
            chosen = _bits(name, answers, groups).label("chosen")
            many = sa.func.sum(seen.c.many).label("many")
            yield _row(_OBSERVATIONS, name, sa.select(chosen, many).group_by(chosen))


def _of_people(
    span: sa.ColumnElement[bool], names: Collection[str], groups: Sequence[AreaGroup]
) -> Iterator[_Select]:
    chosen = [sa.func.bit_or(_bits(name, dict(_observations.c), groups)).label(name) for name in names]
    person = _observations.c.person_id
    people = sa.select(person, *chosen).where(span, person.is_not(None)).group_by(person).cte("people")
    for name in names:
        one = people.c[name].label("chosen")
        yield _row(_PEOPLE, name, sa.select(one, sa.func.count().label("many")).group_by(one))


def _row(whose: str, name: str, sets: _Select) -> _Select:
    """All sets of a table as one text, ``5:12 8:3``: rows of their own would hold the event loop."""
    found = sets.subquery()
    pair = sa.cast(found.c.chosen, sa.Text).concat(":").concat(sa.cast(found.c.many, sa.Text))
    return sa.select(
        sa.literal_column(f"'{whose}'", sa.Text).label("whose"),
        sa.literal_column(f"'{name}'", sa.Text).label("name"),
        sa.func.aggregate_strings(pair, " ").label("sets"),
    )


def _parts(names: Collection[str], groups: Sequence[AreaGroup]) -> list[list[sa.Column[Any]]]:
    """Divide the columns so that each part has few combinations of answers; the crossing's stay together."""
    parts: list[list[sa.Column[Any]]] = []
    sizes: list[int] = []
    asked = [QUESTIONS[name] for name in (DOWN, ACROSS, *QUESTIONS) if name in names]
    for column in dict.fromkeys(COLUMN_OF[question.key] for question in asked):
        size = prod(_combinations(one, groups) for one in {*asked} if COLUMN_OF[one.key] == column)
        at = next((n for n, one in enumerate(sizes) if one * size <= _TOGETHER), len(parts))
        if at == len(parts):
            parts.append([])
            sizes.append(1)
        parts[at].append(_observations.c[column])
        sizes[at] *= size
    return parts


def _combinations(question: Question, groups: Sequence[AreaGroup]) -> int:
    return int((len(_said(question, groups)) + 1) ** question.most)


def _columns_of(name: str) -> set[str]:
    return {DOWN, ACROSS} if name == CROSSED else {COLUMN_OF[name]}


# --- bits


def _bits(name: str, answers: Columns, groups: Sequence[AreaGroup]) -> sa.ColumnElement[int]:
    """The set of a table's codes that an observation chose."""
    if name == CROSSED:
        return _crossed(answers)
    question, codes = QUESTIONS[name], codes_of(QUESTIONS[name], groups)
    none = 1 << codes.index(NO_ANSWER) if NO_ANSWER in codes else 0
    first, *others = _chosen(question, answers)
    places = [(said, 1 << codes.index(code)) for said, code in _said(question, groups)]
    bits = _case(first, places, none)
    for other in others:
        bits = bits.bitwise_or(_case(other, places, 0))
    return bits


def _crossed(answers: Columns) -> sa.ColumnElement[int]:
    down, across = codes_of(QUESTIONS[DOWN]), codes_of(QUESTIONS[ACROSS])
    places = [[(code, 1 << n * len(down) + at) for at, code in enumerate(down)] for n in range(len(across))]
    whens = {kind: _case(answers[DOWN], of, 0) for kind, of in zip(across, places, strict=True)}
    return sa.case(whens, value=answers[ACROSS], else_=_bit(0))


def _case(
    answer: sa.ColumnElement[Any], places: Iterable[tuple[str, int]], otherwise: int
) -> sa.ColumnElement[int]:
    return sa.case({said: _bit(bit) for said, bit in places}, value=answer, else_=_bit(otherwise))


def _bit(bit: int) -> sa.ColumnElement[int]:
    return sa.literal_column(str(bit), sa.BigInteger)


def _said(question: Question, groups: Sequence[AreaGroup]) -> list[tuple[str, str]]:
    """Each answer as it is stored, with its code in the table."""
    if question.key == AREA:
        members = [(one, group.name) for group in groups for one in group.municipalities]
        return [*((code, code) for code in AREA_CODES), *members]
    return [(code, code) for code in map(str, question.choices)]


def _chosen(question: Question, answers: Columns) -> list[sa.ColumnElement[Any]]:
    """The codes that an observation chose, as text; of two choices the second may be none."""
    name, column = question.key, answers[COLUMN_OF[question.key]]
    if question.most > 1:
        places = range(question.most)
        return [column[name, n].as_string() if COLUMN_OF[name] != name else _Nth(column, n) for n in places]
    return [column[name].as_string() if COLUMN_OF[name] != name else column]


def _is_json(column: sa.ColumnElement[Any]) -> bool:
    return isinstance(column.type, sa.JSON)


class _Text(DialectExpression):
    """A JSON column as it is stored: equal texts are equal answers, and others may be."""

    name = "stored"
    type = sa.Text()
    inherit_cache = True
    sqlite = "{0}"
    postgresql = "CAST({0} AS text)"


class _Json(DialectExpression):
    """The same as JSON again."""

    name = "as_json"
    type = sa.JSON()
    inherit_cache = True
    sqlite = "{0}"
    postgresql = "CAST({0} AS json)"


class _Nth(DialectExpression):
    """A code of a JSON list of codes; PostgreSQL reads it as text, which takes a third of the time."""

    name = "nth"
    type = sa.Text()
    inherit_cache = True

    def __init__(self, codes: sa.ColumnElement[Any], place: int) -> None:
        self.sqlite = f"json_extract({{0}}, '$[{place}]')"
        self.postgresql = f"split_part(CAST({{0}} AS text), '\"', {2 * place + 2})"
        super().__init__(codes)
