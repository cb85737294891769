"""The courier through the real voice and connector, to a stand-in for Teams that fails as the test wishes."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import aiohttp
import pytest

from bot.domain.errors import Reason
from bot.domain.group import WorkingGroup
from bot.domain.log import Action, Entry
from bot.domain.meeting import Meeting
from bot.domain.notices import DeliveryState, Notice, NoticeKind, for_group
from bot.domain.people import Mode, Person
from bot.domain.proposal import ProposalState
from bot.domain.roles import Role
from bot.ports import Unit
from bot.usecases import proposals
from bot.usecases.context import Context, Target
from bot.usecases.proposals import Move
from dialogs.teams.connector import Connector
from dialogs.teams.credentials import NoCredentials
from dialogs.teams.failures import TABLE, failure
from dialogs.teams.notice_sender import NoticeSender
from dialogs.teams.sender import TeamsSender
from tests.delivery.conftest import Open
from tests.delivery.post_office import COUNTY, PostOffice
from tests.fakes.clock import FakeClock
from tests.fakes.connector_server import ConnectorServer
from tests.stage import words
from tests.storage.cast import a_proposal

S, R = DeliveryState, Reason


def code(name: str) -> bytes:
    """An error as Teams words it."""
    return json.dumps({"error": {"code": name, "message": "an invented message"}}).encode()


@pytest.fixture
async def office(sqlite_url: str, open_database: Open, clock: FakeClock) -> AsyncIterator[PostOffice]:
    async with aiohttp.ClientSession() as http:
        messenger = NoticeSender(TeamsSender(Connector(http, NoCredentials(), timeout=0.5), "28:bot"), COUNTY)
        yield PostOffice(open_database(sqlite_url), clock, messenger)


PAGE = b"<html><body><h1>Bad Gateway</h1>our proxy</body></html>"

ANSWERS: list[tuple[str, dict[str, Any], DeliveryState, Reason]] = [
    ("throttled", {"status": 429}, S.QUEUED, R.THROTTLED),
    ("busy", {"status": 412}, S.QUEUED, R.THROTTLED),
    ("blocked", {"status": 403, "body": code("ConversationBlockedByUser")}, S.HELD, R.BLOCKED),
    ("disabled", {"status": 403, "body": code("BotDisabledByAdmin")}, S.HELD, R.BLOCKED),
    ("removed", {"status": 403, "body": code("BotNotInConversationRoster")}, S.HELD, R.NOT_INSTALLED),
    ("no right", {"status": 403}, S.HELD, R.FORBIDDEN),
    ("no right, and says so", {"status": 403, "body": code("NotEnoughPermissions")}, S.HELD, R.FORBIDDEN),
    ("wrong host", {"status": 403, "body": code("InvalidBotApiHost")}, S.QUEUED, R.UNSTABLE),
    ("a passing 403", {"status": 403, "body": code("ServiceError")}, S.QUEUED, R.UNSTABLE),
    (
        "wrong geo",
        {"status": 400, "body": b'{"code":"BadArgument","message":"redirected to the wrong geo! Current"}'},
        S.QUEUED,
        R.UNSTABLE,
    ),
    (
        "another region",
        {
            "status": 403,
            "body": b'{"error":{"code":"BadArgument","message":"User is from different region"}}',
        },
        S.QUEUED,
        R.UNSTABLE,
    ),
    ("gone", {"status": 404}, S.QUEUED, R.GONE),
    ("gone for now", {"status": 404, "body": code("ConversationNotFound")}, S.QUEUED, R.GONE),
    ("a proxy's 404", {"status": 404, "body": PAGE}, S.QUEUED, R.UNSTABLE),
    ("a proxy's 403", {"status": 403, "body": PAGE}, S.QUEUED, R.UNSTABLE),
    ("a proxy's 407", {"status": 407, "body": PAGE}, S.QUEUED, R.UNSTABLE),
    ("a proxy's 502", {"status": 502, "body": PAGE}, S.QUEUED, R.UNSTABLE),
    ("a proxy's timeout", {"status": 504, "body": PAGE}, S.AMBIGUOUS, R.AMBIGUOUS),
    ("a proxy's redirection", {"status": 302, "headers": {"Location": "/login"}}, S.QUEUED, R.UNSTABLE),
    ("too large", {"status": 413}, S.FAILED, R.TOO_LARGE),
    ("our mistake", {"status": 400, "body": code("BadSyntax")}, S.FAILED, R.REJECTED),
    ("our secret", {"status": 401}, S.QUEUED, R.UNAUTHORISED),
    ("unavailable", {"status": 503}, S.QUEUED, R.UNSTABLE),
    ("not processed", {"status": 500, "body": code("ServerBusy")}, S.QUEUED, R.UNSTABLE),
    ("server error", {"status": 500}, S.AMBIGUOUS, R.AMBIGUOUS),
    ("server error, and says so", {"status": 500, "body": code("ServiceError")}, S.AMBIGUOUS, R.AMBIGUOUS),
    ("server error after delivery", {"status": 502, "deliver": True}, S.AMBIGUOUS, R.AMBIGUOUS),
]


@pytest.mark.parametrize(
    ("answer", "state", "reason"), [case[1:] for case in ANSWERS], ids=[a[0] for a in ANSWERS]
)
async def test_every_answer_of_teams_leads_to_a_known_state(
    office: PostOffice, teams: ConnectorServer, answer: dict[str, Any], state: DeliveryState, reason: Reason
) -> None:
    anna = await office.person(service_url=teams.url)
    key = await office.queue(anna)
    teams.fail(**answer)
    await office.courier.empty()
    row = await office.row(key)
    assert (row.state, row.reason) == (state, reason)
    office.clock.advance(days=1)
    await office.courier.empty()
    arrived = len(teams.to(f"a:{anna.id}"))
    assert arrived == (1 if state is S.QUEUED or answer.get("deliver") else 0)


def test_each_row_of_the_table_decides_something() -> None:
    """A row that another one before it always wins over would be a lie."""
    for number, (statuses, said, existing, reason) in enumerate(TABLE):
        status = next(iter(statuses))
        body = json.dumps({"error": {"code": said or "X"}}).encode()
        assert failure(status, {}, body, existing=existing).reason is reason, number


@pytest.mark.parametrize(
    "asked", ["1e10", "1e300", "inf", "-inf", "nan", "Fri, 31 Dec 9999 23:59:59 GMT", "0", "x"]
)
async def test_f40_no_wait_that_is_asked_for_holds_anybody_up_for_more_than_an_hour(
    office: PostOffice, teams: ConnectorServer, asked: str
) -> None:
    anna = await office.person(service_url=teams.url)
    keys = [await office.queue(anna) for _ in range(2)]
    teams.fail(429, headers={"Retry-After": asked})
    await office.courier.empty()
    assert (await office.row(keys[0])).due_at - office.clock() <= timedelta(hours=1)
    office.clock.advance(hours=1)
    await office.courier.empty()
    assert {(await office.row(key)).state for key in keys} == {S.SENT}


@pytest.mark.parametrize("how", ["drop", "hang"])
@pytest.mark.parametrize("deliver", [True, False])
async def test_f11_no_answer_means_perhaps_and_is_shown_to_the_operator(
    office: PostOffice, teams: ConnectorServer, how: str, *, deliver: bool
) -> None:
    anna = await office.person(service_url=teams.url)
    key, behind = await office.queue(anna), await office.queue(anna)
    getattr(teams, how)(deliver=deliver)
    await office.courier.empty()
    office.clock.advance(days=1)
    await office.courier.empty()
    assert len(teams.to(f"a:{anna.id}")) == (2 if deliver else 1)
    assert (await office.row(behind)).state is S.SENT
    row = await office.row(key)
    async with office.units() as unit:
        stuck = await unit.outbox.stuck(office.clock())
        assert [(one.id, one.state) for one in stuck] == [(row.id, S.AMBIGUOUS)]


async def test_f39_a_digest_that_may_have_arrived_is_posted_once_more_after_an_hour_and_says_so(
    office: PostOffice, teams: ConnectorServer
) -> None:
    office.county = replace(office.county, quiet_digest=True)
    office.restart()
    await office.digest(await office.group(service_url=teams.url))
    teams.fail(500, deliver=True)
    await office.courier.empty()
    office.clock.advance(minutes=59)
    await office.courier.empty()
    assert len(teams.sent) == 1
    office.clock.advance(minutes=1)
    await office.courier.empty()
    first, again = (words(one.activity) for one in teams.sent)
    assert "Saatoit jo saada tämän viestin." in again
    assert "Saatoit jo saada" not in first
    assert (await office.row("digest")).state is S.SENT


async def test_what_may_have_arrived_twice_is_left_to_people(
    office: PostOffice, teams: ConnectorServer
) -> None:
    anna = await office.person(service_url=teams.url)
    observation = await office.file(anna)
    teams.fail(500, deliver=True, times=2)
    for _ in range(5):
        await office.courier.empty()
        office.clock.advance(hours=2)
    assert len(teams.to(f"a:{anna.id}")) == 2
    row = await office.row(f"receipt:{observation.id}")
    assert (row.state, row.repeated) == (S.AMBIGUOUS, True)


async def test_a_connection_that_was_never_made_is_tried_again(office: PostOffice) -> None:
    key = await office.queue(await office.person(service_url="http://127.0.0.1:9/"))
    await office.courier.empty()
    row = await office.row(key)
    assert (row.state, row.reason) == (S.QUEUED, R.UNREACHABLE)


async def test_a_person_who_never_had_a_chat_cannot_be_told(office: PostOffice) -> None:
    key = await office.queue(await office.person(conversation_id=None, service_url=None))
    await office.courier.empty()
    row = await office.row(key)
    assert (row.state, row.reason) == (S.HELD, R.NOT_INSTALLED)


@pytest.mark.parametrize(("headers", "seconds"), [({"Retry-After": "17"}, 17), ({}, 2)])
async def test_f12_throttling_with_and_without_retry_after_waits_resumes_and_keeps_the_order(
    office: PostOffice, teams: ConnectorServer, headers: dict[str, str], seconds: int
) -> None:
    anna = await office.person(service_url=teams.url)
    receipt = await office.file(anna)
    welcome = await office.queue(anna)
    teams.fail(429, headers=headers)
    await office.courier.empty()
    office.clock.advance(seconds=seconds - 1)
    await office.courier.empty()
    assert teams.to(f"a:{anna.id}") == []
    office.clock.advance(seconds=1)
    await office.courier.empty()
    first, _second = teams.to(f"a:{anna.id}")
    assert receipt.number in words(first)
    assert (await office.row(welcome)).state is S.SENT


async def test_a_receipt_replaces_the_card_that_it_came_from(
    office: PostOffice, teams: ConnectorServer
) -> None:
    anna = await office.person(service_url=teams.url)
    observation = await office.file(anna, card_id="card-1")
    teams.fail(500, deliver=True)
    await office.courier.empty()
    office.clock.advance(minutes=1)
    await office.courier.empty()
    assert [update.activity_id for update in teams.updates] == ["card-1", "card-1"]
    assert teams.sent == []
    assert (await office.row(f"receipt:{observation.id}")).state is S.SENT


async def test_a_receipt_whose_card_was_deleted_is_written_anew(
    office: PostOffice, teams: ConnectorServer
) -> None:
    anna = await office.person(service_url=teams.url)
    observation = await office.file(anna, card_id="card-1")
    teams.fail(404)
    await office.courier.empty()
    assert [words(activity).count(observation.number) > 0 for activity in teams.to(f"a:{anna.id}")] == [True]


def _nothing_found(_field: str, text: str) -> str:
    """A guard that lets everything pass."""
    return text


def _desk(office: PostOffice, unit: Unit, by: Person, group: WorkingGroup) -> Context:
    return Context(
        unit=unit,
        actor=by,
        group=group,
        county=COUNTY,
        now=office.clock(),
        of_county=True,
        clear=_nothing_found,
    )


async def test_f17_the_card_in_the_channel_follows_every_change_made_elsewhere(
    office: PostOffice, teams: ConnectorServer
) -> None:
    anna, kaisa = [await office.person(service_url=teams.url) for _ in range(2)]
    group = await office.group(service_url=teams.url)
    observation = await office.file(anna)
    async with office.units() as unit:
        await unit.roles.give(kaisa.id, Role.COORDINATOR, office.clock())
        fields = {"what": "Avataan kaksi asumisneuvojan tointa."}
        made = await proposals.make(_desk(office, unit, kaisa, group), [observation.number], fields)
    await office.courier.empty()
    card = next(posted for posted in teams.sent if posted.conversation_id.startswith(group.channel_id))
    async with office.units() as unit:
        move = Move(to=ProposalState.PUT_FORWARD)
        await proposals.advance(_desk(office, unit, kaisa, group), Target(number=made.number), move)
    teams.fail(429)
    for _ in range(3):
        await office.courier.empty()
        office.clock.advance(minutes=1)
    (update,) = teams.updates
    assert update.activity_id == card.activity_id
    assert "sitetty" in words(update.activity)  # "Esitetty": the state that it entered
    thread = [posted for posted in teams.sent if posted.conversation_id == card.conversation_id]
    assert len(thread) == 1  # the group's own doing is no news to it
    assert len(teams.to(f"a:{anna.id}")) == 3  # the receipt, taken in, on the agenda
    assert {row.state for row in (await office.rows()).values()} == {S.SENT}


async def test_f11_a_receipt_whose_card_is_gone_is_not_written_twice(
    office: PostOffice, teams: ConnectorServer
) -> None:
    anna = await office.person(service_url=teams.url)
    await office.file(anna, card_id="card-1")
    teams.fail(404)
    teams.fail(500, deliver=True)
    teams.fail(404)
    for _ in range(3):
        await office.courier.empty()
        office.clock.advance(minutes=5)
    assert len(teams.to(f"a:{anna.id}")) == 1


NEED_NOTHING = {NoticeKind.WELCOME, NoticeKind.TEAM_WELCOME}
"""Their words are the same whatever they are about."""


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("kind", NoticeKind)
async def test_no_kind_of_notice_is_told_without_what_it_is_about(
    office: PostOffice, teams: ConnectorServer, kind: NoticeKind, mode: Mode
) -> None:
    anna = replace(await office.person(service_url=teams.url), mode=mode)
    async with office.units() as unit:
        await unit.people.save(anna)
    await office.queue(anna, "bare", kind=kind)
    await office.courier.empty()
    sent = kind in NEED_NOTHING
    assert (await office.row("bare")).state is (DeliveryState.SENT if sent else DeliveryState.FAILED)
    assert len(teams.to(f"a:{anna.id}")) == sent


@pytest.mark.parametrize("kind", [NoticeKind.PROPOSAL_NEWS, NoticeKind.MEETING_NEWS])
async def test_f16_news_in_the_channel_that_lost_what_happened_are_shown_to_the_operator_and_to_nobody_else(
    office: PostOffice, teams: ConnectorServer, kind: NoticeKind
) -> None:
    """A row of another version's, or one that was mended by hand."""
    group, proposal = await office.group(service_url=teams.url), a_proposal("E-2026-0001")
    row = {"place": for_group(group.id), "group_id": group.id, "created_at": office.clock()}
    async with office.units() as unit:
        await unit.proposals.add(proposal)
        meeting = Meeting(id="meeting", day=date(2026, 12, 1))
        await unit.meetings.add(meeting)
        moved = Entry(at=office.clock(), action=Action.RESCHEDULED, subject=meeting.id)
        lacking = {
            NoticeKind.PROPOSAL_NEWS: {"subject": proposal.id},
            NoticeKind.MEETING_NEWS: {"entry": await unit.log.add(moved)},
        }
        await unit.outbox.add(Notice(key="lost", kind=kind, due_at=office.clock(), **row, **lacking[kind]))
        welcome = Notice(key="behind", kind=NoticeKind.TEAM_WELCOME, due_at=office.clock(), **row)
        await unit.outbox.add(welcome)
    await office.courier.empty()
    lost, behind = await office.row("lost"), await office.row("behind")
    assert (lost.state, lost.reason, behind.state) == (S.FAILED, R.UNBUILDABLE, S.SENT)
    assert len(teams.sent) == 1
    async with office.units() as unit:
        assert [one.id for one in await unit.outbox.stuck(office.clock())] == [lost.id]
