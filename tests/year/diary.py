"""What the story remembers of itself: who filed what, and everybody's chat."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from bot.domain.calendar import HELSINKI, is_working_day
from bot.domain.codes import ReporterMode
from tests.cast import CHANNEL
from tests.stage import Chat
from tests.year.bots import Bots, Mail
from tests.year.people import CHAIR, COORDINATOR, LEADER, OFFICER, OWNER, SUPERVISOR, Reporter

FIRST_DAY = date(2026, 9, 1)
DAYS = 365
MEETINGS = (date(2026, 10, 15), date(2026, 12, 10), date(2027, 3, 11), date(2027, 6, 10))
SET = (*MEETINGS[:2], date(2027, 3, 18), MEETINGS[3])
"""The days on which the group meets, and those that were set before the year began: one is moved."""


@dataclass(frozen=True, kw_only=True)
class Filed:
    """One observation, as its reporter knows it."""

    number: str
    n: int
    reporter: int
    mode: ReporterMode
    topic: int
    day: int
    code: str = ""


@dataclass
class Diary:
    """The year as it is lived.

    Attributes:
        dice: the story's own.
        topics: the phenomenon of each topic, once there is one.
        later: what will be done on a day of the year, in order.
        told: how often each kind of thing happened.
        welcomed_back: what those who had blocked the bot saw of their own when they came back.
    """

    bots: Bots
    dice: Random
    reporters: list[Reporter]
    chats: list[Chat] = field(default_factory=list)
    filed: dict[str, Filed] = field(default_factory=dict)
    topics: dict[int, str] = field(default_factory=dict)
    later: dict[int, list[Any]] = field(default_factory=dict)
    told: dict[str, int] = field(default_factory=dict)
    welcomed_back: list[tuple[str, str, str]] = field(default_factory=list)
    day: int = 0

    def __post_init__(self) -> None:
        self.chats = [Chat(self.bots, one.actor) for one in self.reporters]
        self.coordinator = Chat(self.bots, COORDINATOR, channel=CHANNEL)
        self.chair = Chat(self.bots, CHAIR, channel=CHANNEL)
        self.owner = Chat(self.bots, OWNER)
        self.officer = Chat(self.bots, OFFICER)
        self.supervisor = Chat(self.bots, SUPERVISOR)
        self.leader = Chat(self.bots, LEADER)

    @property
    def today(self) -> date:
        """The Helsinki date."""
        return FIRST_DAY + timedelta(days=self.day)

    def at(self, hour: int, minute: int = 0) -> None:
        """Move the clock to a time of today, by Finnish clocks; never back."""
        moment = datetime.combine(self.today, time(hour, minute), HELSINKI)
        self.bots.clock.set(max(self.bots.clock(), moment))

    def when(self, day: int, act: Any) -> None:
        """Have something done on the first working day from a day of the year on."""
        while not is_working_day(FIRST_DAY + timedelta(days=day)):
            day += 1
        self.later.setdefault(max(day, self.day + 1), []).append(act)

    def count(self, what: str) -> None:
        """It happened once more."""
        self.told[what] = self.told.get(what, 0) + 1

    def blocked(self, reporter: int) -> bool:
        """Whether a person cannot be reached, and says nothing."""
        who = self.reporters[reporter]
        return who.blocks is not None and who.blocks <= self.day and (who.back is None or self.day < who.back)

    async def order(self, chat: Chat, line: str, shows: str, *, asks: bool = False) -> str:
        """Say something that must have its effect, and yes where it asks first: the answer shows that."""
        said = await (chat.confirms(line) if asks else chat.says(line))
        assert shows in said, f"{self.today} {chat.who.name} said {line!r} and read {said!r}"
        return said

    async def settle(self) -> list[Mail]:
        """Let the couriers go; a moment passes."""
        self.bots.clock.advance(minutes=1)
        return await self.bots.settle()
