"""What happened, who read it, and how often."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Protocol

from bot.domain.log import Action, Entry
from bot.domain.oversight import Opened, Read
from bot.domain.people import Opening


class Log(Protocol):
    """The log of changes."""

    async def add(self, entry: Entry) -> int:
        """Keep an entry; returns its id."""

    async def get(self, entry_id: int) -> Entry:
        """By id; KeyError when there is none."""

    async def of(self, subject: str) -> list[Entry]:
        """All about one subject, oldest first."""

    async def moves(self, start: datetime, end: datetime) -> list[Entry]:
        """The proposals made and moved (PROPOSED, MOVED) in a half-open window, oldest first."""

    async def within(self, actions: Collection[Action], start: datetime, end: datetime) -> list[Entry]:
        """All with one of these actions in a half-open window, oldest first."""

    async def of_each(self, subjects: Collection[str]) -> dict[str, list[Entry]]:
        """All about each of these subjects, by its id and oldest first; those without any are left out."""

    async def among(self, subjects: Collection[str], actions: Collection[Action]) -> list[Entry]:
        """All about these subjects with one of these actions, oldest first."""

    async def behind(self, entry_ids: Collection[int]) -> dict[int, Entry]:
        """These entries, those that brought them about, and so on, by id; what is forgotten is left out."""

    async def last(self, actions: Sequence[Action], *, limit: int) -> list[Entry]:
        """The newest entries with one of these actions, the newest first."""


class Reads(Protocol):
    """Who opened which text, and who made which export: rows are added, and that is all."""

    async def add(self, read: Read) -> None:
        """Keep one more."""

    async def count(self, since: datetime) -> int:
        """How many there are from this moment on."""

    async def last(self, *, limit: int) -> list[Read]:
        """The newest, the newest first."""


class Openings(Protocol):
    """What :class:`People` noted when it opened what is sealed: to be read, not written."""

    async def counts(self, since: datetime) -> dict[Opening, int]:
        """How many there are from this moment on, by purpose."""

    async def last(self, purposes: Sequence[Opening], *, limit: int) -> list[Opened]:
        """The newest for one of these purposes, the newest first."""


class Tallies(Protocol):
    """Counters a week: how often something happened, and nothing about whom it happened to."""

    async def add(self, name: str, day: date) -> None:
        """One more in the week of a day."""

    async def between(self, start: date, end: date) -> dict[str, int]:
        """The sums of the weeks that begin in a half-open span of days, by name."""
