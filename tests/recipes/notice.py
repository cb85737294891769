"""A kind of notice more goes through the outbox, the courier and its page to a person.

It is told in a copy of the code in which ``test_notice`` has added it.
"""

from collections.abc import AsyncIterator
from dataclasses import replace

import aiohttp
import pytest

from bot.domain.errors import Reason
from bot.domain.notices import DeliveryState, NoticeKind
from bot.domain.people import Mode
from dialogs.teams.connector import Connector
from dialogs.teams.credentials import NoCredentials
from dialogs.teams.notice_sender import NoticeSender
from dialogs.teams.sender import TeamsSender
from tests.delivery.conftest import Open, clock, open_database  # noqa: F401 - fixtures
from tests.delivery.post_office import COUNTY, PostOffice
from tests.delivery.test_held_notices import goes, speaks
from tests.fakes.clock import FakeClock
from tests.fakes.connector_server import ConnectorServer
from tests.stage import words

THANKED = NoticeKind("thanked")  # type: ignore[call-arg]  # looked up, not made


@pytest.fixture
async def office(
    sqlite_url: str,
    open_database: Open,  # noqa: F811 - a fixture
    clock: FakeClock,  # noqa: F811 - a fixture
) -> AsyncIterator[PostOffice]:
    async with aiohttp.ClientSession() as http:
        messenger = NoticeSender(TeamsSender(Connector(http, NoCredentials()), "28:bot"), COUNTY)
        yield PostOffice(open_database(sqlite_url), clock, messenger)


@pytest.mark.parametrize("mode", Mode)
async def test_it_reaches_its_reader_as_they_prefer(
    office: PostOffice, teams: ConnectorServer, mode: Mode
) -> None:
    anna = await office.person(service_url=teams.url)
    async with office.units() as unit:
        await unit.people.save(replace(anna, mode=mode))
    await office.file(anna)
    await office.queue(anna, "thanked:1", kind=THANKED)
    await office.courier.empty()
    assert (await office.row("thanked:1")).state is DeliveryState.SENT
    _, thanked = teams.to(f"a:{anna.id}")
    assert "Olet tehnyt 1 havaintoa." in words(thanked)
    assert bool(thanked.get("attachments")) is (mode is Mode.CARDS)
    assert "Olet tehnyt" not in thanked["summary"]


async def test_it_is_moot_when_there_is_nothing_to_tell(office: PostOffice, teams: ConnectorServer) -> None:
    anna = await office.person(service_url=teams.url)
    await office.queue(anna, "thanked:1", kind=THANKED)
    await office.courier.empty()
    row = await office.row("thanked:1")
    assert (row.state, row.reason) == (DeliveryState.FAILED, Reason.MOOT)


async def test_it_is_told_with_what_else_waited(office: PostOffice, teams: ConnectorServer) -> None:
    anna = await office.person(service_url=teams.url)
    await office.file(anna)
    await office.queue(anna, "thanked:1", kind=THANKED)
    await goes(office, anna)
    await speaks(office, anna)
    await office.courier.empty()
    (together,) = teams.to(f"a:{anna.id}")
    assert "H-2026-0001: Kiitos! Olet tehnyt 1 havaintoa." in words(together)
