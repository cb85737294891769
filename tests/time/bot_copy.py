"""One running copy of the bot, as far as time is concerned: its duties and its courier."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.catch_up import CatchUp
from bot.domain.county import County
from bot.domain.notices import NoticeKind
from scheduler.jobs import Jobs
from scheduler.schedule import Duty
from storage.engine.database import Database
from tests.delivery.post_office import COUNTY, Delivered, Letterbox, PostOffice
from tests.fakes.clock import FakeClock

HELSINKI = ZoneInfo("Europe/Helsinki")
HOUR = timedelta(hours=1)
EVERY_WEEK = replace(COUNTY, quiet_digest=True)
"""Quiet weeks are posted too, so that a week that is missing is seen."""


@dataclass
class BotCopy:
    """Ticks when the test says so.

    Attributes:
        mail: what was sent; several copies may share one.
        woken: how often the duties woke the courier.
    """

    database: Database
    clock: FakeClock
    mail: Letterbox
    county: County = EVERY_WEEK
    woken: int = 0
    office: PostOffice = field(init=False)
    jobs: Jobs = field(init=False)

    def __post_init__(self) -> None:
        self.office = PostOffice(self.database, self.clock, self.mail, self.county)
        self.jobs = Jobs(units=self.office.units, county=self.county, clock=self.clock, wake=self._wake)

    def _wake(self) -> None:
        self.woken += 1

    async def tick(self) -> None:
        """Look at the digests once; whenever that woke the courier, it goes."""
        before = self.woken
        await self.jobs.do(Duty.DIGESTS)
        if self.woken > before:
            await self.office.courier.empty()


def digests(mail: Letterbox) -> list[Delivered]:
    """The digests among what was sent."""
    return [one for one in mail.delivered if one.delivery.notice.kind is NoticeKind.DIGEST]


def weeks_of(one: Delivered) -> list[str]:
    """The periods that a post tells, in order."""
    found = one.facts.digest
    told = (*found.earlier, *found.told) if isinstance(found, CatchUp) else (found,)
    return sorted(week.key for week in (*(each.week for each in told), *found.quiet_weeks))


def periods(mail: Letterbox) -> list[str]:
    """The periods of the digests that were sent, in order."""
    return [week for one in digests(mail) for week in weeks_of(one)]


def is_late(one: Delivered) -> bool:
    """Whether a digest says that it comes late; one of several weeks always does."""
    return isinstance(one.facts.digest, CatchUp) or one.facts.digest.late


def in_finland(one: Delivered) -> datetime:
    """When it was sent, by Finnish clocks."""
    moment: datetime = one.at.astimezone(HELSINKI)
    return moment
