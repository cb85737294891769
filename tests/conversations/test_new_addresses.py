"""F32: Teams moves people and teams to another address; whatever comes in from it tells, and mail follows."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.domain.group import WorkingGroup
from bot.domain.notices import DeliveryState, NoticeKind, to_person
from bot.domain.people import Opening
from bot.usecases import digest_posts, groups
from bot.usecases.context import Context
from dialogs.teams.ingress import PATH
from storage.groups import Groups
from storage.people import People
from tests.cast import ANNA, CHANNEL, KAISA, OTTO, TEAM, Actor
from tests.conversations.filing import file_by_text
from tests.fakes.authority import APP_ID, TENANT_ID
from tests.fakes.connector_server import ConnectorServer
from tests.stage import Chat, Stage

MONDAY = datetime(2026, 11, 23, 7, tzinfo=UTC)
BOT = {"id": f"28:{APP_ID}"}


@pytest.fixture
async def elsewhere() -> AsyncIterator[ConnectorServer]:
    """Teams at another address."""
    async with ConnectorServer() as teams:
        yield teams


async def comes(
    on: Stage, frm: ConnectorServer, activity: dict[str, Any], *, token_of: ConnectorServer | None = None
) -> int:
    """Deliver an activity from another address; its token is made out for that one, unless said otherwise."""
    headers = {"Authorization": on.authority.bearer((token_of or frm).url)}
    body = {**activity, "serviceUrl": frm.url}
    async with on.http.post(on.url + PATH, json=body, headers=headers) as response:
        await response.read()
        status = response.status
    await on.house.courier.empty()
    return status


def in_channel(
    on: Stage,
    who: Actor = KAISA,
    *,
    team: str | None = TEAM,
    channel: str = CHANNEL,
    thread: str = ";messageid=1700000000000",
    tenant: str = TENANT_ID,
    channel_type: str | None = None,
    **fields: Any,
) -> dict[str, Any]:
    """An activity from a channel, as Teams describes one."""
    data: dict[str, Any] = {"tenant": {"id": tenant}, "channel": {"id": channel}}
    if channel_type:
        data["channel"]["type"] = channel_type
    if team:
        data["team"] = {"id": team}
    conversation = {"conversationType": "channel", "tenantId": tenant, "id": f"{channel}{thread}"}
    return on.activity(who, conversation=conversation, channelData=data, **fields)


EVENTS = {
    "typed": {"text": "<at>Havainto</at> ohje"},
    "pressed": {
        "type": "invoke",
        "name": "adaptiveCard/action",
        "replyToId": "1",
        "value": {"action": {"type": "Action.Execute", "verb": "more", "data": {"verb": "more"}}},
    },
    "installed": {"type": "conversationUpdate", "membersAdded": [BOT]},
    "installation": {"type": "installationUpdate", "action": "add"},
    "upgraded": {"type": "installationUpdate", "action": "add-upgrade"},
    "joined": {"type": "conversationUpdate", "membersAdded": [{"id": "29:new"}]},
    "renamed": {"type": "conversationUpdate"},
    "reaction": {"type": "messageReaction"},
}
"""Whatever comes in of a channel or a chat."""


async def the_group(on: Stage) -> WorkingGroup:
    async with on.unit() as unit:
        found: WorkingGroup | None = await unit.groups.in_channel(TENANT_ID, CHANNEL)
    assert found
    return found


async def service_url_of(on: Stage, who: Actor) -> str | None:
    async with on.unit() as unit:
        person = await unit.people.find(TENANT_ID, who.object_id)
        assert person
        address = await unit.people.open(person.id, purpose=Opening.DELIVERY, now=on.clock())
    found: str | None = address.service_url
    return found


@pytest.mark.parametrize("event", EVENTS)
async def test_monday_s_digest_goes_to_where_the_channel_speaks_from(
    on: Stage, group: Chat, anna: Chat, elsewhere: ConnectorServer, event: str
) -> None:
    await file_by_text(anna)
    before = len(on.teams.sent)
    assert await comes(on, elsewhere, in_channel(on, **EVENTS[event])) == 200
    assert (await the_group(on)).service_url == elsewhere.url
    on.clock.set(MONDAY)
    async with on.unit() as unit:
        await digest_posts.queue_due(Context(unit=unit, county=on.settings.county, now=on.clock()))
    await on.house.courier.empty()
    assert len(on.teams.sent) == before
    assert "Kooste" in str(elsewhere.sent[-1].activity)


async def test_the_roster_is_asked_at_the_new_address(
    on: Stage, group: Chat, elsewhere: ConnectorServer
) -> None:
    await group._post(type="conversationUpdate", membersAdded=[{"id": "29:new"}])  # forgets who belongs
    elsewhere.rosters[TEAM] = [{"id": KAISA.teams_id, "aadObjectId": KAISA.object_id}]
    asked = len(on.teams.requests)
    await comes(on, elsewhere, in_channel(on, text="<at>Havainto</at> kooste"))
    assert "Kooste" in str(elsewhere.sent[-1].activity)
    assert len(on.teams.requests) == asked


async def test_another_id_of_the_team_is_kept_and_who_belongs_to_it_is_asked_anew(
    on: Stage, group: Chat
) -> None:
    on.teams.rosters["19:renamed@thread.tacv2"] = on.teams.rosters.pop(TEAM)
    asked = len(on.teams.requests)
    said = in_channel(on, team="19:renamed@thread.tacv2", text="<at>Havainto</at> kooste")
    await comes(on, on.teams, said)
    assert "Kooste" in str(on.teams.sent[-1].activity)
    assert (await the_group(on)).team_id == "19:renamed@thread.tacv2"
    assert "19%3Arenamed" in on.teams.requests[asked].path
    await comes(
        on,
        on.teams,
        in_channel(on, team="19:renamed@thread.tacv2", type="installationUpdate", action="remove"),
    )
    assert (await the_group(on)).left_at is not None


async def test_an_activity_that_names_no_team_renames_none(
    on: Stage, group: Chat, elsewhere: ConnectorServer
) -> None:
    await comes(on, elsewhere, in_channel(on, team=None, **EVENTS["typed"]))
    kept = await the_group(on)
    assert (kept.team_id, kept.service_url) == (TEAM, elsewhere.url)


async def test_a_word_in_one_channel_moves_the_whole_team_but_renames_only_its_own(
    on: Stage, group: Chat, elsewhere: ConnectorServer
) -> None:
    await comes(on, elsewhere, in_channel(on, channel="19:general@thread.tacv2", **EVENTS["renamed"]))
    kept = await the_group(on)
    assert (kept.team_id, kept.service_url) == (TEAM, elsewhere.url)


@pytest.mark.parametrize(
    "foreign",
    [
        {"channel": "19:other@thread.tacv2", "team": "19:another@thread.tacv2"},
        {"channel": "19:secret@thread.tacv2", "channel_type": "private"},
        {"channel": "19:shared@thread.tacv2", "channel_type": "shared"},
    ],
    ids=["another team", "private", "shared"],
)
async def test_what_lies_elsewhere_tells_nothing(
    on: Stage, group: Chat, elsewhere: ConnectorServer, foreign: dict[str, str]
) -> None:
    before = await the_group(on)
    for event in ("typed", "renamed"):
        await comes(on, elsewhere, in_channel(on, **foreign, **EVENTS[event]))
    assert await the_group(on) == before


async def test_an_address_that_the_token_does_not_name_is_not_kept(
    on: Stage, group: Chat, anna: Chat, elsewhere: ConnectorServer
) -> None:
    await anna.says("ohje")
    before = await the_group(on), await service_url_of(on, ANNA)
    assert await comes(on, elsewhere, in_channel(on, **EVENTS["typed"]), token_of=on.teams) == 401
    assert await comes(on, elsewhere, on.activity(ANNA, text="ohje"), token_of=on.teams) == 401
    assert (await the_group(on), await service_url_of(on, ANNA)) == before


async def test_a_group_that_was_left_stays_left_and_is_linked_anew_at_the_new_address(
    on: Stage, group: Chat, elsewhere: ConnectorServer
) -> None:
    await group._post(type="installationUpdate", action="remove")
    left = await the_group(on)
    assert left.left_at
    elsewhere.rosters["19:renamed@thread.tacv2"] = on.teams.rosters[TEAM]
    for event in ("renamed", "typed", "reaction"):
        await comes(on, elsewhere, in_channel(on, **EVENTS[event]))
    assert (await the_group(on)).left_at == left.left_at
    async with on.unit() as unit:
        code = await groups.issue_code(Context(unit=unit, county=on.settings.county, now=on.clock()))
    said = in_channel(on, team="19:renamed@thread.tacv2", text=f"<at>Havainto</at> liitä {code}")
    await comes(on, elsewhere, said)
    kept = await the_group(on)
    assert kept.left_at is None
    assert (kept.service_url, kept.team_id) == (elsewhere.url, "19:renamed@thread.tacv2")
    assert kept.id == left.id


async def test_linking_anew_takes_the_address_whatever_was_kept_before(
    on: Stage, group: Chat, elsewhere: ConnectorServer
) -> None:
    """Also when nothing else came from there before."""
    await group._post(type="installationUpdate", action="remove")
    known = await the_group(on)
    async with on.unit() as unit:
        kaisa = await unit.people.find(TENANT_ID, KAISA.object_id)
        code = await groups.issue_code(Context(unit=unit, county=on.settings.county, now=on.clock()))
        place = groups.Channel(
            tenant_id=TENANT_ID, team_id="19:new@thread.tacv2", channel_id=CHANNEL, service_url=elsewhere.url
        )
        await groups.link(
            Context(unit=unit, county=on.settings.county, now=on.clock(), actor=kaisa), place, code
        )
    kept = await the_group(on)
    assert (kept.service_url, kept.team_id) == (elsewhere.url, "19:new@thread.tacv2")
    assert kept.id == known.id


@pytest.mark.parametrize("event", sorted(EVENTS.keys() - {"pressed", "typed"}))
async def test_a_person_s_mail_follows_what_comes_from_their_own_chat(
    on: Stage, anna: Chat, elsewhere: ConnectorServer, event: str
) -> None:
    await anna.says("ohje")
    await comes(on, elsewhere, on.activity(ANNA, **EVENTS[event]))
    assert await service_url_of(on, ANNA) == elsewhere.url


async def test_what_somebody_does_in_a_channel_or_between_people_does_not_move_their_chat(
    on: Stage, group: Chat, anna: Chat, elsewhere: ConnectorServer
) -> None:
    await anna.says("ohje")
    before = await service_url_of(on, ANNA)
    await comes(on, elsewhere, in_channel(on, ANNA, **EVENTS["typed"]))
    query = on.activity(
        ANNA,
        type="invoke",
        name="composeExtension/query",
        conversation={
            "conversationType": "personal",
            "tenantId": TENANT_ID,
            "id": "19:anna_sven@unq.gbl.spaces",
        },
    )
    await comes(on, elsewhere, query)
    assert await service_url_of(on, ANNA) == before


async def test_an_event_makes_nobody_known(on: Stage, elsewhere: ConnectorServer) -> None:
    for event in ("reaction", "renamed", "joined"):
        await comes(on, elsewhere, on.activity(OTTO, **EVENTS[event]))
    await comes(on, elsewhere, on.activity(OTTO, type="installationUpdate", action="remove"))
    async with on.unit() as unit:
        assert await unit.people.find(TENANT_ID, OTTO.object_id) is None


async def test_what_waited_for_its_next_try_at_the_old_address_is_sent_at_once(
    on: Stage, group: Chat, anna: Chat, elsewhere: ConnectorServer
) -> None:
    await file_by_text(anna)
    on.clock.set(MONDAY)
    async with on.unit() as unit:
        await digest_posts.queue_due(Context(unit=unit, county=on.settings.county, now=on.clock()))
    await on.teams._server.stop()  # the old address answers nobody any more
    await on.house.courier.empty()
    kept = await the_group(on)
    key = f"digest:{kept.id}:2026-W47"
    async with on.unit() as unit:
        waiting = await unit.outbox.get(key)
    assert waiting.state is DeliveryState.QUEUED
    assert waiting.due_at > on.clock()
    await comes(on, elsewhere, in_channel(on, **EVENTS["renamed"]))
    assert "Kooste" in str(elsewhere.sent[-1].activity)


async def test_a_person_s_mail_that_waited_is_sent_at_once_to_the_new_address(
    on: Stage, anna: Chat, elsewhere: ConnectorServer
) -> None:
    await anna.says("ohje")
    async with on.unit() as unit:
        person = await unit.people.find(TENANT_ID, ANNA.object_id)
        await unit.outbox.add(to_person(person.id, NoticeKind.WELCOME, "again", on.clock()))
    await on.teams._server.stop()
    await on.house.courier.empty()
    assert elsewhere.sent == []
    await comes(on, elsewhere, on.activity(ANNA, **EVENTS["reaction"]))
    assert [one.conversation_id for one in elsewhere.sent] == [ANNA.chat]


async def test_a_team_s_greeting_that_waits_follows_to_the_new_address(
    on: Stage, elsewhere: ConnectorServer
) -> None:
    installed = in_channel(on, thread="", **EVENTS["installed"])
    await on.teams._server.stop()
    await on.post(installed)
    async with on.unit() as unit:
        greeting = await unit.outbox.get(f"team-welcome:{TENANT_ID}:{TEAM}")
    assert (greeting.kind, greeting.state) == (NoticeKind.TEAM_WELCOME, DeliveryState.QUEUED)
    await comes(on, elsewhere, in_channel(on, **EVENTS["joined"]))
    assert len(elsewhere.created) == 1
    await comes(on, elsewhere, in_channel(on, **EVENTS["installed"]))
    assert len(elsewhere.created) == 1  # greeted once


@pytest.mark.parametrize("event", EVENTS)
async def test_nothing_is_written_when_the_address_is_the_same(
    on: Stage, group: Chat, monkeypatch: pytest.MonkeyPatch, event: str
) -> None:
    """Neither a group's address nor a person's, whatever comes in."""
    moves: list[object] = []

    async def noted(_self: object, thing: object) -> None:
        moves.append(thing)

    await comes(on, on.teams, on.activity(KAISA, **EVENTS["typed"]))
    monkeypatch.setattr(Groups, "move", noted)
    monkeypatch.setattr(People, "_move", noted)
    await comes(on, on.teams, in_channel(on, **EVENTS[event]))
    await comes(on, on.teams, on.activity(KAISA, **EVENTS[event]))
    assert moves == []
