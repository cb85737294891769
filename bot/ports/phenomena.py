"""What observations are gathered into, and where it is discussed."""

from collections.abc import Collection
from datetime import date
from typing import Protocol

from bot.domain.meeting import Item, Meeting
from bot.domain.phenomenon import Phenomenon
from bot.domain.priority import Support


class Phenomena(Protocol):
    """All phenomena; with ``group``, the id of a working group, those of that group alone."""

    async def next_number(self, year: int) -> str:
        """``I-2026-0001``, like an observation's."""

    async def add(self, phenomenon: Phenomenon) -> None:
        """Store a new phenomenon with its links."""

    async def get(self, phenomenon_id: str) -> Phenomenon:
        """Find it by its id; KeyError when there is none."""

    async def numbered(self, number: str) -> Phenomenon | None:
        """Find it by its number."""

    async def save(self, phenomenon: Phenomenon) -> Phenomenon:
        """Store a changed phenomenon; returns its next version. Conflict when another write was first."""

    async def adopt(self, group: str) -> int:
        """Give those that belong to no group to this one; returns how many. Their versions stay."""

    async def all(self, group: str | None = None) -> list[Phenomenon]:
        """List every phenomenon, by number."""

    async def live(self, group: str | None = None) -> list[Phenomenon]:
        """List those that are not closed, by number."""

    async def newest(self, *, limit: int, group: str | None = None) -> tuple[list[Phenomenon], int]:
        """List the newest of those that are not closed, newest first, and count all of them."""

    async def offered(self, observation_id: str, *, limit: int, group: str | None = None) -> list[Phenomenon]:
        """List the newest of those that are not closed and do not link this observation, by number."""

    async def many(self, ids: Collection[str]) -> list[Phenomenon]:
        """List those with these ids, by number; unknown ids are left out."""

    async def about(self, observation_id: str, group: str | None = None) -> list[Phenomenon]:
        """List the phenomena that this observation is linked to, by number."""

    async def support(self, ids: Collection[str], today: date) -> dict[str, Support]:
        """Return the support of each of these by its id; those without observations are left out."""

    async def any_published(self) -> bool:
        """Tell whether any phenomenon is published."""

    async def linking(self, observation_ids: Collection[str], group: str | None = None) -> list[Phenomenon]:
        """List those that are not closed and link one of these observations, by number."""

    async def merged_into(self, phenomenon_id: str) -> list[str]:
        """List the ids of those merged into this one, directly or through others."""


class Meetings(Protocol):
    """The working groups' meetings, their agendas, and the votes until they are counted.

    With ``group``, the id of a working group, those of that group alone.
    """

    async def add(self, meeting: Meeting) -> bool:
        """Store a new meeting; False, and nothing happens, when its group has one on that day."""

    async def adopt(self, group: str) -> int:
        """Give those that belong to no group to this one; returns how many. Their versions stay."""

    async def get(self, meeting_id: str) -> Meeting:
        """Find it by its id; KeyError when there is none."""

    async def on(self, day: date, group: str | None = None) -> Meeting | None:
        """Find the meeting on a day, also a cancelled one; of any group, one that is not cancelled first."""

    async def all(self, group: str | None = None) -> list[Meeting]:
        """List the meetings that are not cancelled, by day."""

    async def with_agenda(self, until: date, group: str | None = None) -> list[Meeting]:
        """List the meetings up to a day that are not cancelled and have an agenda, by day."""

    async def with_votes(self, before: date) -> list[Meeting]:
        """List the meetings before a day, by day, that are not cancelled and have uncounted votes."""

    async def many(self, ids: Collection[str]) -> list[Meeting]:
        """List the meetings with these ids, by day; unknown ids are left out."""

    async def on_open_agendas(self) -> set[str]:
        """List the ids of the phenomena on an agenda whose minutes are not approved yet."""

    async def given_up(self, group: str | None = None) -> set[date]:
        """List the days without a meeting any more: cancelled, or moved to another day."""

    async def save(self, meeting: Meeting) -> Meeting:
        """Store a changed meeting; returns its next version. Conflict when another write was first."""

    async def put(self, item: Item) -> None:
        """Store a new agenda item."""

    async def change(self, item: Item) -> Item:
        """Store a changed item; returns its next version. Conflict when another write was first."""

    async def place(self, item_id: str, position: int) -> None:
        """Set an item's position on its agenda; its version stays."""

    async def tally(self, item_id: str, votes: int) -> None:
        """Store the counted votes of an item; its version stays."""

    async def drop(self, item_id: str) -> None:
        """Remove an item and the votes for it."""

    async def items(self, meeting_id: str) -> list[Item]:
        """List a meeting's agenda items, unordered."""

    async def items_each(self, meeting_ids: Collection[str]) -> list[Item]:
        """List the agenda items of all these meetings, by their ids."""

    async def listed(self, phenomenon_id: str) -> list[Item]:
        """List the agenda items of a phenomenon, by the day of the meeting."""

    async def listed_each(self, phenomenon_ids: Collection[str]) -> list[Item]:
        """List the agenda items of all these phenomena, by the day of the meeting."""

    async def vote(self, item: Item, person_id: str) -> None:
        """Store a person's vote, replacing the one they gave before."""

    async def votes(self, meeting_id: str) -> dict[str, int]:
        """Count the votes by item id; items without votes are left out."""

    async def votes_of(self, person_id: str) -> list[tuple[date, str]]:
        """List a person's own uncounted votes: meeting day, phenomenon number."""
