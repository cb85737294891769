"""The way to Teams: what is sent, and what comes back."""

from bot.domain.errors import Reason
from dialogs.teams.connector import Connector
from tests.fakes.connector_server import ConnectorServer
from tests.teams.activities import HELLO
from tests.teams.conftest import refused

THREAD = "19:channel@thread.tacv2;messageid=1763719200000"


async def test_a_message_is_sent_with_our_token(connector: Connector, teams: ConnectorServer) -> None:
    assert await connector.send(teams.url, "a:anna", HELLO) == "activity-1"
    assert teams.to("a:anna") == [HELLO]
    assert teams.requests[0].authorization == "Bearer token-1"


async def test_ids_are_percent_encoded_and_arrive_whole(connector: Connector, teams: ConnectorServer) -> None:
    strange = f"{THREAD}/ä?#%"
    await connector.send(teams.url.rstrip("/"), strange, HELLO, reply_to="1:2/3")
    assert (teams.sent[0].conversation_id, teams.sent[0].reply_to) == (strange, "1:2/3")
    assert "19%3Achannel%40thread.tacv2%3Bmessageid%3D1763719200000%2F" in teams.requests[0].path


async def test_an_activity_is_replaced_and_removed(connector: Connector, teams: ConnectorServer) -> None:
    await connector.update(teams.url, THREAD, "activity-7", HELLO)
    await connector.delete(teams.url, THREAD, "activity-7")
    assert (teams.updates[0].activity_id, teams.updates[0].activity) == ("activity-7", HELLO)
    assert teams.deleted == [(THREAD, "activity-7")]


async def test_a_member_is_found_by_either_id_and_a_stranger_is_none(
    connector: Connector, teams: ConnectorServer
) -> None:
    kaisa = {"id": "29:kaisa", "aadObjectId": "oid-kaisa", "name": "Kaisa"}
    teams.rosters["19:team"] = [kaisa]
    assert await connector.member(teams.url, "19:team", "29:kaisa") == kaisa
    assert await connector.member(teams.url, "19:team", "oid-kaisa") == kaisa
    assert await connector.member(teams.url, "19:team", "29:otto") is None


async def test_a_roster_that_cannot_be_read_is_no_answer(
    connector: Connector, teams: ConnectorServer
) -> None:
    teams.fail(403, b'{"error":{"code":"BotNotInConversationRoster"}}')
    assert (await refused(connector.member(teams.url, "19:team", "29:a"))).reason is Reason.NOT_INSTALLED
    teams.fail(200, b"<html>")
    assert (await refused(connector.member(teams.url, "19:team", "29:a"))).reason is Reason.AMBIGUOUS


async def test_a_chat_is_the_same_every_time_and_a_channel_post_is_new(
    connector: Connector, teams: ConnectorServer
) -> None:
    chat = {"isGroup": False, "members": [{"id": "29:anna"}]}
    first = await connector.create_conversation(teams.url, chat)
    assert first == await connector.create_conversation(teams.url, chat)
    post = {"isGroup": True, "channelData": {"channel": {"id": "19:general"}}, "activity": HELLO}
    assert await connector.create_conversation(teams.url, post) == (
        "19:general;messageid=activity-1",
        "activity-1",
    )
