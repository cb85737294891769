"""F9: two copies of the bot tick on one database."""

import asyncio
from datetime import UTC, datetime, timedelta

from tests.delivery.post_office import Letterbox
from tests.fakes.clock import FakeClock
from tests.time.bot_copy import BotCopy, digests, periods
from tests.time.conftest import Open

LINKED = datetime(2026, 10, 7, 10, tzinfo=UTC)
WEEKS = ["2026-W41", "2026-W42", "2026-W43", "2026-W44", "2026-W45"]


async def test_f9_two_schedulers_on_one_database_send_one_digest_to_a_channel_and_period(
    either_url: str, open_database: Open
) -> None:
    clock = FakeClock(LINKED)
    mail = Letterbox(clock)
    copies = [BotCopy(open_database(either_url), clock, mail) for _ in range(2)]
    groups = [await copies[0].office.group(linked_at=LINKED) for _ in range(3)]
    monday = datetime(2026, 10, 12, 6, tzinfo=UTC)
    for week in range(5):
        for minute in (-1, 0, 0, 1, 60, 61, 62):
            clock.set(monday + timedelta(weeks=week, minutes=minute))
            if week > 2:  # chance may let one copy win each race: in these weeks they come first in turn
                await copies[week % 2].tick()
            await asyncio.gather(*(copy.tick() for copy in (*copies, *reversed(copies))))
    assert all(copy.woken for copy in copies)
    for group in groups:
        here = [one for one in digests(mail) if one.delivery.group == group]
        assert [one.delivery.notice.subject for one in here] == WEEKS
    assert sorted(periods(mail)) == sorted(WEEKS * 3)


async def test_f9_the_second_scheduler_finds_nothing_left_to_queue(
    either_url: str, open_database: Open
) -> None:
    clock = FakeClock(LINKED)
    one, other = (BotCopy(open_database(either_url), clock, Letterbox(clock)) for _ in range(2))
    await one.office.group(linked_at=LINKED)
    clock.advance(days=15)
    counts = await asyncio.gather(one.jobs.do("digests"), other.jobs.do("digests"))  # type: ignore[arg-type]
    assert sorted(counts) == [0, 2]
    assert len(await one.office.rows()) == 2
