"""A person pauses the notices to them: what they would hear waits, and comes in one message on resuming."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import aiohttp
import pytest

from bot.domain.delivery import HELD_AT_MOST
from bot.domain.errors import Reason
from bot.domain.notices import Awaited, DeliveryState, NoticeKind
from bot.domain.people import Person
from bot.ports import Unit
from bot.usecases import pauses, reminders
from bot.usecases.context import Context
from dialogs.teams.connector import Connector
from dialogs.teams.credentials import NoCredentials
from dialogs.teams.notice_sender import NoticeSender
from dialogs.teams.sender import TeamsSender
from storage.health import late
from tests.delivery.conftest import Open
from tests.delivery.post_office import COUNTY, PostOffice
from tests.delivery.test_held_notices import goes, linked, speaks
from tests.fakes.clock import FakeClock
from tests.fakes.connector_server import ConnectorServer
from tests.stage import words

S, R, K = DeliveryState, Reason, NoticeKind


@pytest.fixture
async def office(either_url: str, open_database: Open, clock: FakeClock) -> AsyncIterator[PostOffice]:
    async with aiohttp.ClientSession() as http:
        messenger = NoticeSender(TeamsSender(Connector(http, NoCredentials(), timeout=0.5), "28:bot"), COUNTY)
        yield PostOffice(open_database(either_url), clock, messenger)


def _as(office: PostOffice, unit: Unit, person: Person) -> Context:
    return Context(unit=unit, county=COUNTY, now=office.clock(), actor=person)


async def pauses_notices(office: PostOffice, person: Person) -> None:
    async with office.units() as unit:
        await pauses.pause(_as(office, unit, person))


async def resumes(office: PostOffice, person: Person) -> bool:
    async with office.units() as unit:
        return await pauses.resume(_as(office, unit, person))


async def states(office: PostOffice) -> set[tuple[DeliveryState, str | None]]:
    return {(row.state, row.reason) for row in (await office.rows()).values()}


def test_a_pause_holds_what_a_reporter_hears_unasked_and_nothing_else() -> None:
    paused = {kind for kind in K if kind.handling.pausable}
    to_reporters = {kind for kind in K if kind.handling.feedback} - {K.RECEIPT}
    assert paused == to_reporters
    assert paused.isdisjoint({K.WELCOME, K.RECEIPT, K.IDENTITY_TOLD, K.REMINDER, K.DESK, K.APPOINTED})
    assert all(kind.handling.gathered for kind in paused), "on resuming it could not come in one message"


async def test_what_comes_in_a_pause_comes_in_one_message_when_it_is_over(
    office: PostOffice, teams: ConnectorServer
) -> None:
    anna = await office.person(service_url=teams.url)
    await office.file(anna)
    await office.courier.empty()
    assert len(teams.sent) == 1  # the receipt
    await pauses_notices(office, anna)
    numbers = [await linked(office, anna) for _ in range(3)]
    await office.courier.empty()
    told = [words(one.activity) for one in teams.sent[1:]]
    assert len(told) == 3, "a receipt answers what they do themselves"
    assert all("on lähetetty" in said for said in told)
    assert all("Viestisi ovat tauolla" in said for said in told)
    assert (S.HELD, R.PAUSED) in await states(office)
    office.clock.advance(days=30)
    await speaks(office, anna)
    await office.courier.empty()
    assert len(teams.sent) == 4, "their word about something else ends no pause"
    assert await resumes(office, anna)
    await office.courier.empty()
    (said,) = (words(one.activity) for one in teams.sent[4:])
    assert "kun viestit olivat tauolla" in said
    assert all(number in said for number in numbers)
    assert await states(office) == {(S.SENT, None)}
    assert not await resumes(office, anna)
    await office.courier.empty()
    assert len(teams.sent) == 5


async def test_nobody_is_told_of_a_pause_nor_of_anything_late_in_it(
    office: PostOffice, teams: ConnectorServer
) -> None:
    anna = await office.person(service_url=teams.url)
    await pauses_notices(office, anna)
    await linked(office, anna)
    await office.courier.empty()
    office.clock.advance(days=15)
    now = office.clock()
    for _ in ("on hold", "queued again"):
        async with office.units() as unit:
            assert await unit.outbox.stuck(now - timedelta(hours=1)) == []
            assert await unit.outbox.unheard(now) == []
            assert await unit.outbox.counts() == {**dict.fromkeys(S, 0), S.SENT: 1}
            bot = Context(unit=unit, county=COUNTY, now=now)
            days = [now.date() - timedelta(days=back) for back in range(20)]
            assert [await reminders.undelivered(bot, day) for day in days] == [{}] * 20
        assert await late(office.database, now) == {}
        await resumes(office, anna)
    held = await office.person(service_url=teams.url)
    await linked(office, held)
    async with office.units() as unit:
        await unit.outbox.hold_for_person(held.id, R.BLOCKED, now)
        assert {one.awaited for one in await unit.outbox.stuck(now)} == {Awaited.QUESTION, Awaited.RECEIPT}


async def test_what_waited_longer_than_anything_may_is_moot_and_no_failure(
    office: PostOffice, teams: ConnectorServer
) -> None:
    anna = await office.person(service_url=teams.url)
    await pauses_notices(office, anna)
    await linked(office, anna)
    await office.courier.empty()
    office.clock.advance(days=HELD_AT_MOST.days + 1)
    assert not await resumes(office, anna)
    await office.courier.empty()
    assert await states(office) == {(S.SENT, None), (S.FAILED, R.MOOT)}
    async with office.units() as unit:
        assert await unit.outbox.stuck(office.clock()) == []


async def test_one_who_blocks_the_bot_in_a_pause_comes_back_to_the_pause(
    office: PostOffice, teams: ConnectorServer
) -> None:
    anna = await office.person(service_url=teams.url)
    await pauses_notices(office, anna)
    await linked(office, anna)
    await office.courier.empty()
    before = len(teams.sent)
    await goes(office, anna)
    await linked(office, anna)
    await office.courier.empty()
    assert (S.HELD, R.BLOCKED) in await states(office)
    await speaks(office, anna)
    await office.courier.empty()
    assert len(teams.sent) == before + 1, "the receipt of what they filed alone"
    assert await states(office) == {(S.SENT, None), (S.HELD, R.PAUSED)}
    assert await resumes(office, anna)
    await office.courier.empty()
    assert len(teams.sent) == before + 2


async def test_what_was_put_on_hold_as_the_pause_ended_is_let_go_by_the_hourly_duty(
    office: PostOffice, teams: ConnectorServer
) -> None:
    """Another copy had read the person before they resumed, and settles the notice after it."""
    anna = await office.person(service_url=teams.url)
    await pauses_notices(office, anna)
    await linked(office, anna)
    await office.courier.empty()
    before = len(teams.sent)
    async with office.units() as unit:
        await unit.outbox.release_stranded()
    await office.courier.empty()
    assert len(teams.sent) == before
    async with office.units() as unit:
        await unit.people.pause(anna.id, None)
    async with office.units() as unit:
        assert await unit.outbox.release_stranded() == 1
    await office.courier.empty()
    assert len(teams.sent) == before + 1


async def test_who_is_saved_as_read_before_neither_begins_nor_ends_a_pause(office: PostOffice) -> None:
    anna = await office.person()
    await pauses_notices(office, anna)
    async with office.units() as unit:
        began = (await unit.people.get(anna.id)).paused_at
        await unit.people.save(replace(anna, area="Kuhmo"))  # read before the pause
    office.clock.advance(days=3)
    await pauses_notices(office, anna)
    async with office.units() as unit:
        person = await unit.people.get(anna.id)
        assert (person.area, person.paused_at) == ("Kuhmo", began)
        await unit.people.pause(anna.id, None)
        await unit.people.save(person)
        assert (await unit.people.get(anna.id)).paused_at is None
