"""A long list in short pages: what of it is wanted, by code and by word, and which choices there are."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Generic, Self, TypeVar

from bot.domain.calendar import Week
from bot.domain.codes import Language
from bot.domain.likeness import STEMS_ONLY

PAGE = 8
"""So many rows are shown at once."""

MOST_WORDS = 4
"""So many words of a search count; the others would hardly narrow it."""

LONGEST_SEARCH = 80
"""Characters of a search: it is carried by every button of its list."""

Item = TypeVar("Item")


class Age(StrEnum):
    """How long ago something came, in whole weeks: a day might tell whose it is."""

    WEEK = "week"
    MONTH = "month"
    HALF_YEAR = "half_year"
    OLDER = "older"


_WEEKS = {Age.WEEK: (0, 1), Age.MONTH: (1, 5), Age.HALF_YEAR: (5, 27), Age.OLDER: (27, None)}
"""From how many weeks before this one, and up to which that is no more of it."""


def span_of(age: Age, now: Week) -> tuple[datetime | None, datetime]:
    """Return the half-open span in which something of an age came; None without a beginning."""
    newest, oldest = _WEEKS[age]
    return (None if oldest is None else _before(now, oldest - 1).start), _before(now, newest).end


def _before(week: Week, count: int) -> Week:
    return Week(week.monday - timedelta(weeks=count))


def ages_from(now: Week) -> dict[Age, datetime]:
    """Return since when something is of each age but the oldest, the youngest first."""
    return {age: start for age in Age if (start := span_of(age, now)[0]) is not None}


ANY = "any"
"""Wanted in place of a state: all of them."""


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What a list is narrowed to; empty: to nothing.

    Attributes:
        area: a municipality's Finnish name, or a code of ``AREA_CODES``.
        service_task, need_main: codes.
        state: of what is listed, or ``ANY``; empty: the usual ones.
        age: a code of :class:`Age`.
        words: that all stand in its title or its text, in any inflection.
    """

    area: str = ""
    service_task: str = ""
    need_main: str = ""
    state: str = ""
    age: str = ""
    words: str = ""

    @classmethod
    def of(cls, said: Mapping[str, object]) -> Self:
        """What was said, by the names of the fields; all else is left out."""
        found = {name: " ".join(str(said.get(name) or "").split()) for name in FIELDS}
        return cls(**{name: value[:LONGEST_SEARCH] for name, value in found.items()})

    @property
    def facts(self) -> dict[str, str]:
        """What is not empty, by the names of the fields."""
        return {name: value for name in FIELDS if (value := getattr(self, name))}

    def without(self, name: str) -> "Wanted":
        """The same, whatever this field says."""
        return replace(self, **{name: ""})


FIELDS = tuple(one.name for one in fields(Wanted))
CHOSEN = tuple(name for name in FIELDS if name != "words")
"""What is chosen from a list, and not written."""


@dataclass(frozen=True, kw_only=True)
class Reach:
    """Whose list it is: what somebody sees of all that there is, before it is narrowed.

    Attributes:
        states: in which something is looked for.
        usual: those of them that are listed unless another one is wanted.
        group: the id of the group whose it is; None for all groups'.
        parts: of the county, each ``Kajaani|LASTEN``; None for all of it.
        handed: with what its first handler has handed on, too.
    """

    states: frozenset[str]
    usual: frozenset[str]
    group: str | None = None
    parts: frozenset[str] | None = None
    handed: bool = True

    def looked_at(self, wanted: Wanted) -> frozenset[str]:
        """The states of what is looked at for a list: the usual ones, and the one that is wanted."""
        return self.states if wanted.state == ANY else self.usual | ({wanted.state} & self.states)

    def lists(self, state: str, wanted: Wanted) -> bool:
        """Return whether something in a state is on the list, whatever else is wanted."""
        return wanted.state in (state, ANY) or (not wanted.state and state in self.usual)


@dataclass(frozen=True, kw_only=True)
class Listing(Generic[Item]):
    """One page of a list.

    Attributes:
        items: of this page, the most urgent first.
        count: of all that is wanted.
        page: which one it is, from 1.
        wanted: what the list is narrowed to.
        choices: what else it may be narrowed to: by field how many there are of each code that occurs.
    """

    items: tuple[Item, ...] = ()
    count: int = 0
    page: int = 1
    wanted: Wanted = field(default_factory=Wanted)
    choices: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    @property
    def last(self) -> int:
        """The last page."""
        return max(1, -(-self.count // PAGE))


Codes = Mapping[str, Collection[str]]
"""The codes that something has, by each field of :data:`CHOSEN`; of an observation one in each."""


def counted(
    rows: Iterable[tuple[Codes, int]], wanted: Wanted, reach: Reach
) -> tuple[int, dict[str, dict[str, int]]]:
    """Count what is wanted, and of each field what there would be with another choice in it.

    Args:
        rows: codes by field, each with how many things have just these.
        wanted: by its codes; its words are not looked at.
        reach: which states are usual.
    """
    total, found = 0, {name: Counter[str]() for name in CHOSEN}
    for codes, many in rows:
        other = [*_other(codes, wanted, reach)]
        if not other:
            total += many
        for name in CHOSEN if not other else other if len(other) == 1 else ():
            for code in codes[name]:
                if code:
                    found[name][code] += many
    return total, {name: dict(of_field) for name, of_field in found.items()}


def has(codes: Codes, wanted: Wanted, reach: Reach) -> bool:
    """Return whether something with these codes is wanted, whatever its words."""
    return not any(_other(codes, wanted, reach))


def _other(codes: Codes, wanted: Wanted, reach: Reach) -> Iterator[str]:
    """Yield the fields by which something is not on the list."""
    if not any(reach.lists(state, wanted) for state in codes["state"]):
        yield "state"
    for name, value in wanted.facts.items():
        if name in CHOSEN and name != "state" and value not in codes[name]:
            yield name


_WORD = re.compile(r"[^\W_]+")
_LEAST, _SHORT, _LONG = 3, 4, 8
"""Letters: a beginning has the first at least; of a stem longer than the third two more go; of a word that
has lost none, and is longer than the second, one."""


_GRADES = {
    "nk": "ng",
    "nt": "nn",
    "mp": "mm",
    "lt": "ll",
    "rt": "rr",
    "lk": "l",
    "rk": "r",
    "ng": "nk",
    "nn": "nt",
    "mm": "mp",
    "ll": "lt",
    "rr": "rt",
    "t": "d",
    "p": "v",
    "d": "t",
    "v": "p",
}
"""How the consonants before a Finnish word's last vowel change, both ways: ``hoito``, ``hoidon``."""

_VOWELS = "aeiouyäö"


def beginnings(words: str) -> tuple[tuple[str, ...], ...]:
    """Return what each word of a search may begin with in its inflections, in lower case; one or two each.

    A Finnish word changes at the end of its stem too: ``asunnottomuus``, ``asunnottomuuden``.
    """
    found = dict.fromkeys(map(_beginning, _WORD.findall(words.lower())))
    return tuple((one, *_other_grade(one)) for one in found)[:MOST_WORDS]


def _beginning(word: str) -> str:
    stems = [stem for language in Language for stem in STEMS_ONLY.of(word, language)]
    stem = min(filter(word.startswith, stems), key=len, default=word)  # some are no beginning of it
    if len(stem) > _LONG:
        return stem[:-2]
    return stem[:-1] if stem == word and len(stem) > _SHORT else stem


def _other_grade(beginning: str) -> Iterator[str]:
    consonants = beginning.rstrip(_VOWELS)
    for length in (2, 1):
        head, tail = consonants[:-length], consonants[-length:]
        if tail in _GRADES and len(head + _GRADES[tail]) >= _LEAST:
            yield head + _GRADES[tail]
            return


def within(beginning: str) -> bool:
    """Return whether a beginning is long enough to be looked for inside of words, as compounds have it."""
    return len(beginning) > _SHORT
