"""Long lists, page by page: what is wanted is found and counted by the database, in three statements."""

from collections import defaultdict
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.calendar import Week
from bot.domain.listing import (
    MOST_WORDS,
    PAGE,
    Age,
    Listing,
    Reach,
    Wanted,
    ages_from,
    beginnings,
    counted,
    has,
    span_of,
    within,
)
from bot.domain.observation import Observation, ObservationState
from bot.domain.phenomenon import Phenomenon
from storage.engine.expressions import DialectExpression, among, in_group
from storage.observations import Observations, of_parts
from storage.phenomena import Phenomena
from storage.repository import Repository
from storage.tables import DeadlineRow, ObservationRow, PhenomenonObservationRow, PhenomenonRow, table_of
from storage.tables.row import UtcDateTime

_seen, _phenomena = table_of(ObservationRow).c, table_of(PhenomenonRow).c
_links, _limits = table_of(PhenomenonObservationRow).c, table_of(DeadlineRow).c


class _Like(DialectExpression):
    """A text that is like a pattern, in any letter case; SQLite knows of the letters a to z alone."""

    name = "like_any_case"
    type = sa.Boolean()
    inherit_cache = True
    sqlite = "{0} LIKE {1}"
    postgresql = "{0} ILIKE {1}"


def _says(text: sa.ColumnElement[str]) -> sa.ColumnElement[bool]:
    """Condition: a text has all words of a search; their patterns are parameters, empty for no word."""
    said = sa.literal(" ") + sa.func.replace(text, "\n", " ")
    each = ([sa.bindparam(f"{name}_{n}", type_=sa.String) for name in _EITHER] for n in _N)
    return sa.and_(*(sa.or_(one == "", _Like(said, one), _Like(said, other)) for one, other in each))


_N, _EITHER = range(MOST_WORDS), ("one", "other")


def _patterns(words: str) -> dict[str, str]:
    """Return what a text must be like for each word: the first or the other one."""
    found = [[_pattern(one) for one in word] for word in beginnings(words)]
    either = [(*word, *word)[: len(_EITHER)] for word in found]
    either += [("", "")] * (MOST_WORDS - len(either))
    return {f"{name}_{n}": either[n][at] for n in _N for at, name in enumerate(_EITHER)}


def _pattern(beginning: str) -> str:
    """A long beginning is found inside of words too; a first letter that SQLite cannot lower may be any."""
    anywhere = "%" if within(beginning) else "% "
    return f"{anywhere}{beginning if beginning[0].isascii() else '_' + beginning[1:]}%"


def _age(column: sa.ColumnElement[datetime]) -> sa.ColumnElement[str]:
    """The code of how old something is; since when it is of each is a parameter."""
    since = {age: sa.bindparam(f"since_{age}", type_=UtcDateTime) for age in Age if age is not Age.OLDER}
    return sa.case(*((column >= start, age.value) for age, start in since.items()), else_=Age.OLDER.value)


def _ages(now: Week) -> dict[str, datetime]:
    return {f"since_{age}": start for age, start in ages_from(now).items()}


def _equals(column: sa.ColumnElement[str], name: str) -> sa.ColumnElement[bool]:
    """Condition: a column is as a parameter says, if that says anything."""
    wanted = sa.bindparam(name, type_=sa.String)
    return sa.or_(wanted == "", column == wanted)


def _count_by_state(states: sa.ColumnElement[str], groups: sa.ColumnElement[str]) -> sa.Select[Any]:
    columns: tuple[sa.ColumnElement[Any], ...] = (states, sa.func.count().label("many"))
    return sa.select(*columns).where(among(states, "states"), in_group(groups)).group_by(states)


# --- observations

_COLUMNS = ("area", "service_task", "need_main")
_CODED = (*_COLUMNS, "state")
_in_reach = sa.and_(
    among(_seen.state, "states"),
    in_group(_seen.group_id),
    of_parts,
    sa.or_(sa.bindparam("handed", type_=sa.Boolean), ~_seen.handed),
)
_text = _seen.title + sa.literal(" ") + _seen.text
_start, _end = (sa.bindparam(name, type_=UtcDateTime) for name in ("start", "end"))
_chosen = sa.and_(
    among(_seen.state, "listed"),
    *(_equals(_seen[name], f"wanted_{name}") for name in _COLUMNS),
    sa.or_(_start.is_(None), _seen.received_at >= _start),
    sa.or_(_end.is_(None), _seen.received_at < _end),
)
_codes = (*(_seen[name] for name in _CODED), _age(_seen.received_at).label("age"))
_COUNTED = sa.select(*_codes, sa.func.count().label("many")).where(_in_reach)
_waits = _seen.state.in_((ObservationState.RECEIVED, ObservationState.SCREENING))
_rank = sa.case((_waits, 0), (_seen.state == ObservationState.NEEDS_INFO, 1), else_=2)
_running = sa.cast(sa.func.substr(_seen.number, 3, 4), sa.Integer) * 1_000_000 + sa.cast(
    sa.func.substr(_seen.number, 8), sa.Integer
)
_still_waits = sa.or_(_waits, _seen.state == ObservationState.NEEDS_INFO)
_urgent_first = sa.case((_still_waits, _running), else_=-_running)
_FOUND = (
    sa.select(_seen.id)
    .where(_in_reach, _chosen)
    .order_by(_rank, _urgent_first)
    .limit(sa.bindparam("most"))
    .offset(sa.bindparam("skipped"))
)
_OBSERVATIONS = {
    False: (_COUNTED.group_by(*_codes), _FOUND),
    True: (_COUNTED.where(_says(_text)).group_by(*_codes), _FOUND.where(_says(_text))),
}
"""What there is by its codes, and a page of what is wanted; each with words, and without looking at any."""

_COUNT_OBSERVATIONS = _count_by_state(_seen.state, _seen.group_id)

# --- phenomena

_born = _age(_phenomena.created_at).label("age")
_profile = (
    _phenomena.id,
    _phenomena.number,
    _phenomena.state,
    _born,
    *(_seen[name] for name in _COLUMNS),
)
_PROFILES = (
    sa.select(*_profile)
    .select_from(_phenomena.id.table)
    .outerjoin(_links.phenomenon_id.table, _links.phenomenon_id == _phenomena.id)
    .outerjoin(_seen.id.table, _seen.id == _links.observation_id)
    .where(among(_phenomena.state, "states"), in_group(_phenomena.group_id))
)
_PHENOMENA = {
    False: _PROFILES.group_by(*_profile),
    True: _PROFILES.where(_says(_phenomena.title + sa.literal(" ") + _phenomena.summary)).group_by(*_profile),
}
_COUNT_PHENOMENA = _count_by_state(_phenomena.state, _phenomena.group_id)
_DUE = (
    sa.select(_limits.subject, sa.func.min(_limits.due_on).label("due"))
    .where(among(_limits.subject, "subjects"), _limits.met_on.is_(None))
    .group_by(_limits.subject)
)


class Lists(Repository):
    """Pages of all that there is."""

    async def observations(
        self, wanted: Wanted, reach: Reach, now: Week, *, page: int
    ) -> Listing[Observation]:
        by_words = bool(beginnings(wanted.words))
        counting, finding = _OBSERVATIONS[by_words]
        values: dict[str, Any] = {
            "states": reach.looked_at(wanted),
            "group": reach.group,
            "all_parts": reach.parts is None,
            "parts": reach.parts or (),
            "handed": reach.handed,
            **(_patterns(wanted.words) if by_words else {}),
        }
        rows = await self._run(counting, **values, **_ages(now))
        kinds = [({name: (getattr(row, name),) for name in (*_CODED, "age")}, int(row.many)) for row in rows]
        total, choices = counted(kinds, wanted, reach)
        if wanted == Wanted(state=wanted.state) and reach.parts is None and reach.handed:
            choices["state"] |= await self._others(_COUNT_OBSERVATIONS, wanted, reach)
        found = Listing[Observation](count=total, wanted=wanted, choices=choices)
        page = min(max(page, 1), found.last)
        if not total:
            return found
        start, end = span_of(Age(wanted.age), now) if wanted.age else (None, None)
        chosen = {f"wanted_{name}": getattr(wanted, name) for name in _COLUMNS}
        chosen["listed"] = [state for state in reach.looked_at(wanted) if reach.lists(state, wanted)]
        span = {"start": start, "end": end, "most": PAGE, "skipped": (page - 1) * PAGE}
        items = await Observations(self._connection).many(
            await self._column(finding, **values, **chosen, **span)
        )
        return Listing(items=tuple(items), count=total, page=page, wanted=wanted, choices=choices)

    async def phenomena(self, wanted: Wanted, reach: Reach, now: Week, *, page: int) -> Listing[Phenomenon]:
        by_words = bool(beginnings(wanted.words))
        values = {"states": reach.looked_at(wanted), "group": reach.group, **_ages(now)}
        rows = await self._run(
            _PHENOMENA[by_words], **values, **(_patterns(wanted.words) if by_words else {})
        )
        numbers: dict[str, str] = {}
        known: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for row in rows:
            numbers[row.id] = row.number
            for name in (*_COLUMNS, "state", "age"):
                known[row.id][name].add(getattr(row, name) or "")
        total, choices = counted(((codes, 1) for codes in known.values()), wanted, reach)
        if wanted == Wanted(state=wanted.state):
            choices["state"] |= await self._others(_COUNT_PHENOMENA, wanted, reach)
        found = Listing[Phenomenon](count=total, wanted=wanted, choices=choices)
        page = min(max(page, 1), found.last)
        ids = [id_ for id_, codes in known.items() if has(codes, wanted, reach)]
        due = {row.subject: row.due for row in await self._run(_DUE, subjects=ids)}
        ids.sort(key=lambda id_: (due.get(id_, date.max), *_newest_first(numbers[id_])))
        shown = ids[(page - 1) * PAGE : page * PAGE]
        things = {one.id: one for one in await Phenomena(self._connection).many(shown)}
        items = tuple(things[id_] for id_ in shown if id_ in things)
        return Listing(items=items, count=total, page=page, wanted=wanted, choices=choices)

    async def _others(self, counting: sa.Select[Any], wanted: Wanted, reach: Reach) -> dict[str, int]:
        """Count what there is in each state that was not looked at."""
        states = reach.states - reach.looked_at(wanted)
        rows = await self._run(counting, states=states, group=reach.group) if states else ()
        return {row.state: int(row.many) for row in rows}


def _newest_first(number: str) -> tuple[int, int]:
    _, year, running = number.split("-")
    return -int(year), -int(running)
