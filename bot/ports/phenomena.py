"""What observations are gathered into, and where it is discussed."""

from collections.abc import Collection
from datetime import date
from typing import Protocol

from bot.domain.meeting import Item, Meeting
from bot.domain.phenomenon import Phenomenon
from bot.domain.priority import Support


class Phenomena(Protocol):
    """All phenomena."""

    async def next_number(self, year: int) -> str:
        """``I-2026-0001``, like an observation's."""

    async def add(self, phenomenon: Phenomenon) -> None:
        """Keep a new phenomenon with its links."""

    async def get(self, phenomenon_id: str) -> Phenomenon:
        """By id; KeyError when there is none."""

    async def numbered(self, number: str) -> Phenomenon | None:
        """By number."""

    async def save(self, phenomenon: Phenomenon) -> Phenomenon:
        """Keep a changed phenomenon; returns it with the next version. Conflict when somebody was first."""

    async def all(self) -> list[Phenomenon]:
        """Every phenomenon, by number."""

    async def live(self) -> list[Phenomenon]:
        """Those that are not closed, by number."""

    async def newest(self, *, limit: int) -> tuple[list[Phenomenon], int]:
        """The newest of those that are not closed, the newest first, and how many there are of them."""

    async def offered(self, observation_id: str, *, limit: int) -> list[Phenomenon]:
        """The newest of those that are not closed and do not link this observation, by number."""

    async def many(self, ids: Collection[str]) -> list[Phenomenon]:
        """Those with these ids, by number; unknown ids are left out."""

    async def about(self, observation_id: str) -> list[Phenomenon]:
        """The phenomena that this observation is linked to, by number."""

    async def support(self, ids: Collection[str], today: date) -> dict[str, Support]:
        """What speaks for each of these, by its id; nothing for one that links no observation."""

    async def any_published(self) -> bool:
        """Whether there is one of which every worker may read."""

    async def linking(self, observation_ids: Collection[str]) -> list[Phenomenon]:
        """Those that are not closed and link one of these observations, by number."""

    async def merged_into(self, phenomenon_id: str) -> list[str]:
        """The ids of those that were merged into this one, also by way of another."""


class Meetings(Protocol):
    """The working group's meetings, their agendas, and the votes until they are counted."""

    async def add(self, meeting: Meeting) -> bool:
        """Keep a new meeting; False when there is one on that day, then nothing happens."""

    async def get(self, meeting_id: str) -> Meeting:
        """By id; KeyError when there is none."""

    async def on(self, day: date) -> Meeting | None:
        """The meeting on a day, a cancelled one too."""

    async def all(self) -> list[Meeting]:
        """Every meeting that is not cancelled, by day."""

    async def with_agenda(self, until: date) -> list[Meeting]:
        """Those up to a day, by day, that are not cancelled and have something on their agenda."""

    async def with_votes(self, before: date) -> list[Meeting]:
        """Those before a day, by day, that are not cancelled and whose votes are not counted yet."""

    async def many(self, ids: Collection[str]) -> list[Meeting]:
        """Those with these ids, by day; unknown ids are left out."""

    async def on_open_agendas(self) -> set[str]:
        """The ids of the phenomena that are on an agenda whose minutes are not approved yet."""

    async def given_up(self) -> set[date]:
        """The days on which nobody meets any more: of a cancelled meeting, or one that was moved away."""

    async def save(self, meeting: Meeting) -> Meeting:
        """Keep a changed meeting; returns it with the next version. Conflict when somebody was first."""

    async def put(self, item: Item) -> None:
        """Keep a new item of an agenda."""

    async def change(self, item: Item) -> Item:
        """Keep a changed item; returns it with the next version. Conflict when somebody was first."""

    async def place(self, item_id: str, position: int) -> None:
        """Where an item stands on its agenda; its version stays."""

    async def tally(self, item_id: str, votes: int) -> None:
        """How many voted for an item, once that is counted; its version stays."""

    async def drop(self, item_id: str) -> None:
        """Take an item off, with the votes for it."""

    async def items(self, meeting_id: str) -> list[Item]:
        """A meeting's agenda, in no order."""

    async def items_each(self, meeting_ids: Collection[str]) -> list[Item]:
        """The agendas of all these meetings, by the items' ids."""

    async def listed(self, phenomenon_id: str) -> list[Item]:
        """The agendas that a phenomenon is or was on, by the day of the meeting."""

    async def listed_each(self, phenomenon_ids: Collection[str]) -> list[Item]:
        """The same of all these phenomena, by the day of the meeting."""

    async def vote(self, item: Item, person_id: str) -> None:
        """Keep somebody's vote in the place of the one they gave before this meeting."""

    async def votes(self, meeting_id: str) -> dict[str, int]:
        """How many voted for each item that somebody voted for, by its id."""

    async def votes_of(self, person_id: str) -> list[tuple[date, str]]:
        """A person's own votes that are not counted yet: the meeting's day, the phenomenon's number."""
