"""An attacker who has everything but the key, and each way of theirs to name an anonymous reporter.

They have the whole log with journald's moments, scrapes of the metrics every 15 seconds, what the reverse
proxy wrote, a copy of the database, backups made while drafts were open, and know whose each random id is.
"""

import base64
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import orjson
from cryptography.fernet import Fernet

from bot.domain.calendar import day_of
from tests.trust.evidence import Rows

Line = dict[str, Any]

ORDER = "order in the table"
"""The column in which a copy has SQLite's row id, or a running number."""

SLOW = 0.2
"""Seconds; no turn takes so long by itself."""

_AN_ID = re.compile(r"[0-9a-f]{6,}")


@dataclass(kw_only=True)
class Haul:
    """What the attacker has.

    Attributes:
        log: each line with the moment that journald puts on it.
        scrapes: of the metrics, by moment: how many turns took at most so long.
        figures: the same scrapes: every other figure, by its name and label.
        proxy: what the reverse proxy wrote of each request.
        copy: of the database, every row of every table.
        backups: rows, by moment.
        names: of everybody, by their random id.
    """

    log: list[tuple[datetime, Line]] = field(default_factory=list)
    scrapes: list[tuple[datetime, dict[str, float]]] = field(default_factory=list)
    figures: list[tuple[datetime, dict[str, float]]] = field(default_factory=list)
    proxy: list[Line] = field(default_factory=list)
    copy: Rows = field(default_factory=dict)
    backups: list[tuple[datetime, Rows]] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)

    def targets(self) -> list["Target"]:
        """Every anonymous observation that lies between two others."""
        rows = sorted(self.copy["observations"], key=lambda row: row["number"])
        return [
            Target(
                row=row,
                after=before["received_at"],
                before=behind["received_at"],
                next_by=behind["person_id"],
            )
            for before, row, behind in zip(rows, rows[1:], rows[2:], strict=False)
            if row["reporter_mode"] == "ANON"
        ]

    def filed(self) -> list[tuple[datetime, str]]:
        """When people who may be known have filed, and who: exact, as promised."""
        rows = self.copy["observations"]
        return [(row["received_at"], row["person_id"]) for row in rows if row["person_id"]]


@dataclass(frozen=True, kw_only=True)
class Target:
    """An anonymous observation: it was filed between its neighbours.

    Attributes:
        row: what the database has of it.
        after, before: the moments of its neighbours.
        next_by: whose the later one is: they were there between the two for that alone.
    """

    row: dict[str, Any]
    after: datetime
    before: datetime
    next_by: str | None

    def spans(self, moment: datetime) -> bool:
        """Whether it may have been filed then."""
        return self.after < moment < self.before


Way = Callable[[Haul, Target], str | None]
"""Looks at what there is and names a person, or no one."""


# --- by joining turns


def by_log(haul: Haul, target: Target) -> str | None:
    """The slowest turn between the neighbours was the sending; an id on its line tells whose it was."""
    inside = [(moment, line) for moment, line in haul.log if target.spans(moment)]
    timed = [(max(numbers), line) for _, line in inside if (numbers := _numbers(line))]
    return _owner(haul, max(timed, key=lambda one: one[0])[1]) if timed else None


def by_scrapes(haul: Haul, target: Target) -> str | None:
    """Between two scrapes one turn more was slow; the log has a line of that quarter of a minute."""
    for (start, before), (end, after) in zip(haul.scrapes, haul.scrapes[1:], strict=False):
        if target.spans(end) and _slow(after) > _slow(before):
            return _owner_at(haul, start, end)
    return None


def by_figures(haul: Haul, target: Target) -> str | None:
    """Twice the guard looked at one person's text, and no receipt went out between two scrapes.

    Who only began to write was looked at once; who sends it has changed something.
    """
    looks = [
        (start, end)
        for (start, before), (end, after) in pairwise(haul.figures)
        if target.spans(start) and target.spans(end)
        if _sum(before, "guard_verdicts") < _sum(after, "guard_verdicts")
        if _sum(before, "deliveries") == _sum(after, "deliveries")
    ]
    owners = Counter(who for start, end in looks if (who := _only_owner(haul, start, end)))
    found = [who for who, times in owners.items() if times > 1 and who != target.next_by]
    return found[0] if len(found) == 1 else None


def by_proxy(haul: Haul, target: Target) -> str | None:
    """The slowest request between the neighbours was the sending; the log has a line of that moment."""
    inside = [line for line in haul.proxy if "at" in line and target.spans(line["at"])]
    if not inside:
        return None
    moment = max(inside, key=lambda line: line["seconds"])["at"]
    return _owner_at(haul, moment - timedelta(seconds=1), moment)


def _sum(figures: dict[str, float], family: str) -> float:
    return sum(value for name, value in figures.items() if family in name)


def _numbers(line: Line) -> list[float]:
    """What may be a duration; a status is none."""
    return [value for key, value in line.items() if isinstance(value, int | float) and key != "status"]


def _slow(buckets: dict[str, float]) -> float:
    quick = [count for bound, count in buckets.items() if bound != "+Inf" and float(bound) <= SLOW]
    return buckets["+Inf"] - max(quick, default=0)


def _ids(line: Line) -> set[str]:
    return {value for value in line.values() if isinstance(value, str) and _AN_ID.fullmatch(value)}


def _owner_at(haul: Haul, start: datetime, end: datetime) -> str | None:
    for moment, line in haul.log:
        if start < moment <= end and (found := _owner(haul, line)):
            return found
    return None


def _only_owner(haul: Haul, start: datetime, end: datetime) -> str | None:
    """Whose turn it was, where there was no other."""
    owners = {_owner(haul, line) for moment, line in haul.log if start < moment <= end and _ids(line)}
    return owners.pop() if len(owners) == 1 else None


def _owner(haul: Haul, line: Line) -> str | None:
    """Whose line it is: some other line with the same id has the moment of a filing that is known."""
    ids, filed = _ids(line), dict(haul.filed())
    seen = Counter(filed[moment] for moment, other in haul.log if moment in filed and ids & _ids(other))
    return seen.most_common(1)[0][0] if seen else None


# --- by what rows hold


def by_moments(haul: Haul, target: Target) -> str | None:
    """A person's row has a moment between the neighbours."""
    return _most(
        who
        for table, row in _rows(haul.copy)
        if table != "outbox" and (who := _person(table, row))
        for value in _exact(row)
        if target.spans(value)
    )


def by_outbox(haul: Haul, target: Target) -> str | None:
    """A notice to a person has its moment between the neighbours."""
    return _most(
        row["person_id"]
        for row in haul.copy["outbox"]
        if row["person_id"] and target.spans(row["created_at"])
    )


def by_tokens(haul: Haul, target: Target) -> str | None:
    """A person's data was sealed between the neighbours: a Fernet token shows when."""
    return _most(
        who
        for table, row in _rows(haul.copy)
        if (sealed := row.get("sealed")) and (who := _person(table, row)) and who != target.next_by
        if target.spans(_sealed_at(sealed))
    )


def by_order(haul: Haul, target: Target) -> str | None:
    """A person's row has no moment, but stands between two that have one."""
    found: list[str] = []
    for table, rows in haul.copy.items():
        last, waiting = None, []
        for row in sorted((row for row in rows if row[ORDER] is not None), key=lambda row: row[ORDER]):
            exact = _exact(row)
            if not exact:
                waiting += [who] if (who := _person(table, row)) else []
                continue
            if last is not None and last >= target.after and min(exact) <= target.before:
                found += waiting
            last, waiting = max(exact), []
    return _most(found)


def by_sizes(haul: Haul, target: Target) -> str | None:
    """What is sealed with the observation is as long as it would be with a name in it."""
    sizes = {
        len(row["sealed"])
        for _, row in _rows(haul.copy)
        if row.get("observation_id") == target.row["id"] and row.get("sealed")
    }
    fitting = [who for who, name in haul.names.items() if _size_with(name) in sizes]
    return fitting[0] if len(fitting) == 1 else None


def _size_with(name: str) -> int:
    facts = orjson.dumps({"digest": "0" * 40, "name": name})
    return len(Fernet(Fernet.generate_key()).encrypt(facts))


def by_backups(haul: Haul, target: Target) -> str | None:
    """A backup has a person's draft with the same words."""
    return _most(
        row["person_id"]
        for _, rows in haul.backups
        for row in rows.get("drafts", [])
        if target.row["text"] in str(row["answers"])
    )


REMEMBERED = ("service_task", "area", "reporter_mode")


def by_memory(haul: Haul, target: Target) -> str | None:
    """A person's row remembers its answers, which are not those of the newest that is known as theirs."""
    newest = {row["person_id"]: _answers(row) for row in haul.copy["observations"] if row["person_id"]}
    fitting = [
        row["id"]
        for row in haul.copy["people"]
        if _answers(row) == _answers(target.row) != newest.get(row["id"])
    ]
    return fitting[0] if len(fitting) == 1 else None


def _answers(row: dict[str, Any]) -> tuple[str | None, ...]:
    return tuple(row[name] for name in REMEMBERED)


def by_lines(haul: Haul, target: Target) -> str | None:
    """A person was shown the privacy lines between the neighbours, as they began with this one."""
    return _most(
        row["id"] for row in haul.copy["people"] if row["privacy_version"] and target.spans(row["privacy_at"])
    )


def by_likeness(haul: Haul, target: Target) -> str | None:
    """Its reporter was shown a phenomenon as like it, and one person was there for that phenomenon."""
    counted = [row for row in haul.copy["endorsements"] if row["phenomenon_id"] == target.row["resembles"]]
    return _most([row["person_id"] for row in counted if row["person_id"]])


def _rows(rows: Rows) -> Iterator[tuple[str, dict[str, Any]]]:
    return ((table, row) for table, found in rows.items() for row in found)


def _person(table: str, row: dict[str, Any]) -> str | None:
    who: str | None = row["id"] if table == "people" else row.get("person_id")
    return who


def _exact(row: dict[str, Any]) -> list[datetime]:
    return [value for value in row.values() if isinstance(value, datetime) and value != day_of(value)]


def _sealed_at(token: str) -> datetime:
    seconds = int.from_bytes(base64.urlsafe_b64decode(token)[1:9], "big")
    return datetime.fromtimestamp(seconds, UTC)


def _most(people: Iterator[str] | list[str]) -> str | None:
    found = Counter(people).most_common(1)
    return found[0][0] if found else None


WAYS: dict[str, Way] = {
    "log": by_log,
    "scrapes": by_scrapes,
    "proxy": by_proxy,
    "moments": by_moments,
    "outbox": by_outbox,
    "tokens": by_tokens,
    "order": by_order,
    "sizes": by_sizes,
    "backups": by_backups,
    "memory": by_memory,
    "lines": by_lines,
    "likeness": by_likeness,
    "figures": by_figures,
}
"""All of them; an attacker tries each, and believes the first that names a person."""
