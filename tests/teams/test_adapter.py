"""Turns over the real adapters: what the logic sends goes to Teams, failures come out of the turn."""

from dataclasses import dataclass
from types import ModuleType
from typing import Any

import aiohttp
import botbuilder.core
import botbuilder.schema
import microsoft_agents.activity
import microsoft_agents.hosting.core
import pytest

from bot.domain.errors import DeliveryFailed, Reason
from dialogs.teams.adapter import Adapter, InvokeAnswer, raw_activity
from dialogs.teams.credentials import NoCredentials
from dialogs.teams.sdk import Sdk, adapter_for
from tests.fakes.authority import APP_ID, TENANT_ID
from tests.fakes.connector_server import ConnectorServer
from tests.teams.activities import invoke, message


@dataclass(frozen=True)
class Kit:
    """An SDK as whoever writes a turn has it: its adapter, and where its classes are."""

    adapter: Adapter
    core: ModuleType
    schema: ModuleType


MODULES = {
    Sdk.BOTBUILDER: (botbuilder.core, botbuilder.schema),
    Sdk.AGENTS: (microsoft_agents.hosting.core, microsoft_agents.activity),
}


@pytest.fixture(params=list(Sdk))
def kit(request: pytest.FixtureRequest, session: aiohttp.ClientSession) -> Kit:
    """Give each SDK, with an adapter that needs no token."""
    return Kit(adapter_for(request.param, session, NoCredentials()), *MODULES[request.param])


async def test_a_reply_goes_to_the_message_it_answers(kit: Kit, teams: ConnectorServer) -> None:
    async def logic(context: Any) -> None:
        sent = await context.send_activity("Hei Anna")
        assert sent.id == "activity-1"

    assert await kit.adapter.process(message(serviceUrl=teams.url), logic) is None
    posted = teams.sent[0]
    assert (posted.conversation_id, posted.reply_to) == ("a:anna", "1763719200000")
    assert posted.activity["text"] == "Hei Anna"
    assert posted.activity["from"]["id"] == f"28:{APP_ID}"
    assert TENANT_ID in posted.activity["conversation"].values()


async def test_several_activities_keep_their_order(kit: Kit, teams: ConnectorServer) -> None:
    async def logic(context: Any) -> None:
        first, second = await context.send_activities(
            [kit.schema.Activity(type="typing"), kit.core.MessageFactory.text("Hei")]
        )
        assert (first.id, second.id) == ("", "activity-2")

    await kit.adapter.process(message(serviceUrl=teams.url), logic)
    assert [activity["type"] for activity in teams.to("a:anna")] == ["typing", "message"]


async def test_without_an_id_to_answer_the_activity_goes_to_the_end(kit: Kit, teams: ConnectorServer) -> None:
    async def logic(context: Any) -> None:
        await context.send_activity("Tervetuloa")

    nameless = message(serviceUrl=teams.url)
    del nameless["id"]
    await kit.adapter.process(nameless, logic)
    assert teams.sent[0].reply_to is None


async def test_cards_travel_unchanged_and_can_be_replaced_and_removed(
    kit: Kit, teams: ConnectorServer
) -> None:
    card = {"type": "AdaptiveCard", "version": "1.5", "body": [], "msteams": {"width": "full"}}

    async def logic(context: Any) -> None:
        activity = kit.core.MessageFactory.attachment(kit.core.CardFactory.adaptive_card(card))
        sent = await context.send_activity(activity)
        activity.id = sent.id
        await context.update_activity(activity)
        await context.delete_activity(sent.id)

    await kit.adapter.process(message(serviceUrl=teams.url), logic)
    assert teams.sent[0].activity["attachments"] == [
        {"contentType": "application/vnd.microsoft.card.adaptive", "content": card}
    ]
    assert teams.updates[0].activity_id == "activity-1"
    assert teams.deleted == [("a:anna", "activity-1")]


async def test_an_invoke_gets_what_the_logic_returns(kit: Kit) -> None:
    answer = InvokeAnswer(status=200, body={"statusCode": 200})

    async def logic(context: Any) -> InvokeAnswer:
        assert context.activity.value["action"]["verb"] == "next"
        return answer

    assert await kit.adapter.process(invoke(), logic) == answer


async def test_a_failed_delivery_comes_out_of_the_turn(kit: Kit, teams: ConnectorServer) -> None:
    async def logic(context: Any) -> None:
        await context.send_activity("Hei")

    teams.fail(403, b'{"error":{"code":"ConversationBlockedByUser"}}')
    with pytest.raises(DeliveryFailed) as failed:
        await kit.adapter.process(message(serviceUrl=teams.url), logic)
    assert failed.value.reason is Reason.BLOCKED


async def test_the_raw_activity_is_at_hand_and_replies_are_never_buffered(
    kit: Kit, teams: ConnectorServer
) -> None:
    body = message(serviceUrl=teams.url, deliveryMode="expectReplies")

    async def logic(context: Any) -> None:
        assert raw_activity(context) is body
        await context.send_activity("Hei")

    await kit.adapter.process(body, logic)
    assert len(teams.sent) == 1
