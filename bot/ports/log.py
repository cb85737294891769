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
        """Store an entry; returns its id."""

    async def get(self, entry_id: int) -> Entry:
        """Find it by its id; KeyError when there is none."""

    async def of(self, subject: str) -> list[Entry]:
        """List all entries about one subject, oldest first."""

    async def moves(self, start: datetime, end: datetime) -> list[Entry]:
        """List the entries PROPOSED and MOVED of proposals in a half-open window, oldest first."""

    async def within(self, actions: Collection[Action], start: datetime, end: datetime) -> list[Entry]:
        """List the entries with one of these actions in a half-open window, oldest first."""

    async def of_each(self, subjects: Collection[str]) -> dict[str, list[Entry]]:
        """List the entries of each of these subjects, oldest first, by its id; without any it is left out."""

    async def among(self, subjects: Collection[str], actions: Collection[Action]) -> list[Entry]:
        """List the entries about these subjects with one of these actions, oldest first."""

    async def behind(self, entry_ids: Collection[int]) -> dict[int, Entry]:
        """Return these entries and all their causes by id; forgotten ones are left out."""

    async def last(self, actions: Sequence[Action], *, limit: int) -> list[Entry]:
        """List the newest entries with one of these actions, newest first."""


class Reads(Protocol):
    """Who opened which text, and who made which export: rows are added, and that is all."""

    async def add(self, read: Read) -> None:
        """Store a reading."""

    async def count(self, since: datetime) -> int:
        """Count those from this moment on."""

    async def last(self, *, limit: int) -> list[Read]:
        """List the newest, newest first."""


class Openings(Protocol):
    """What :class:`People` noted when it opened what is sealed: to be read, not written."""

    async def counts(self, since: datetime) -> dict[Opening, int]:
        """Count those from this moment on, by purpose."""

    async def last(self, purposes: Sequence[Opening], *, limit: int) -> list[Opened]:
        """List the newest with one of these purposes, newest first."""


class Tallies(Protocol):
    """Counters a week: how often something happened, and nothing about whom it happened to."""

    async def add(self, name: str, day: date) -> None:
        """Add one to the week that holds this day."""

    async def between(self, start: date, end: date) -> dict[str, int]:
        """Sum the weeks that begin in a half-open span of days, by name."""
