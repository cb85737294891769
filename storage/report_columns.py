"""Where the answers of a report lie: what is searched in columns of its own, the rest in two by fate."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from bot.domain import observation
from bot.domain.fate import Fate, Fates
from bot.domain.observation import OBSERVATION_FATES, REPORT
from bot.domain.questionnaire import Answer, Answers, Question
from storage.engine.expressions import DialectExpression

SEARCHED = {key: question for key, question in REPORT.items() if question.searched}
OTHER_WORDS, OTHER_CODES = "other_words", "other_codes"
"""Answers as JSON by the question's key: what goes with the words, and what stays for counting."""

COLUMNS = (*SEARCHED, OTHER_WORDS, OTHER_CODES)
"""The columns of a report."""

FATES: Fates = {
    **{name: fate for name, fate in OBSERVATION_FATES.items() if name in SEARCHED or name not in REPORT},
    OTHER_WORDS: Fate.WORDS,
    OTHER_CODES: Fate.CODE,
}
"""The fate of each column of an observation."""


def _column_of(question: Question) -> str:
    if question.searched:
        return question.key
    return OTHER_CODES if question.fate is Fate.CODE else OTHER_WORDS


COLUMN_OF = {key: _column_of(question) for key, question in REPORT.items()}
"""The column in which the answer to a question lies."""


def columns() -> Iterator[sa.Column[Any]]:
    """Build the columns of a report from the form."""
    for key, question in SEARCHED.items():
        kind = {list: sa.JSON, bool: sa.Boolean}.get(type(question.blank), sa.String)
        yield sa.Column(key, kind, nullable=question.blank is None)
    for name in (OTHER_WORDS, OTHER_CODES):
        yield sa.Column(name, sa.JSON, nullable=False)


def split(report: Answers) -> dict[str, Any]:
    """Split a report into its columns."""
    values: dict[str, Any] = {key: report.get(key, question.blank) for key, question in SEARCHED.items()}
    values |= {OTHER_WORDS: {}, OTHER_CODES: {}}
    for key, answer in report.items():
        if key not in SEARCHED:
            values[COLUMN_OF[key]][key] = answer
    return values


def join(stored: Sequence[Any]) -> dict[str, Answer]:
    """Build a report from its columns, in the order of :data:`COLUMNS`."""
    *searched, words, codes = stored
    answers = {key: answer for key, answer in zip(SEARCHED, searched, strict=True) if answer}
    return answers | {key: answer for key, answer in (*words.items(), *codes.items()) if key in REPORT}


def blanks(*fates: Fate) -> dict[str, Any]:
    """Return the columns with these fates, and what is left in each."""
    known: Mapping[str, Any] = {OTHER_WORDS: {}, OTHER_CODES: {}, **observation.blanks(*fates)}
    return {name: known[name] for name, fate in FATES.items() if fate in fates}


def is_filled(column: sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
    """Condition: a column of words is not empty."""
    return sa.cast(column, sa.Text) != "{}" if isinstance(column.type, sa.JSON) else column != ""


def reworded(table: sa.Table, name: str, words: str) -> tuple[dict[str, Any], sa.ColumnElement[bool]]:
    """Build the update that replaces a field's words, and the condition that there are any."""
    column = table.c[COLUMN_OF.get(name, name)]
    if column.name == name:
        return {name: words}, sa.and_(column.is_not(None), column != "")
    instead = _Replaced(column, sa.literal(name), sa.literal(words))
    return {column.name: instead}, column[name].as_string().is_not(None)


class _Replaced(DialectExpression):
    """A JSON object with another text under a key that it has."""

    name = "replaced"
    type = sa.JSON()
    inherit_cache = True
    sqlite = "json_replace({0}, '$.' || {1}, {2})"
    postgresql = (
        "CAST(jsonb_set(CAST({0} AS jsonb), ARRAY[CAST({1} AS text)], "
        "to_jsonb(CAST({2} AS text)), false) AS json)"
    )
