"""The SDK's TurnContext over our connector: same models, none of the surprises."""

import aiohttp
import pytest
from botbuilder.core import CardFactory, MessageFactory, TurnContext
from botbuilder.schema import Activity, ActivityTypes

from bot.domain.errors import DeliveryFailed, Reason
from dialogs.teams.adapter import InvokeAnswer, TeamsAdapter, raw_activity
from dialogs.teams.connector import Connector
from dialogs.teams.credentials import NoCredentials
from tests.fakes.authority import APP_ID, TENANT_ID
from tests.fakes.connector_server import ConnectorServer
from tests.teams.activities import invoke, message


@pytest.fixture
def adapter(session: aiohttp.ClientSession) -> TeamsAdapter:
    """Give an adapter that needs no token."""
    return TeamsAdapter(Connector(session, NoCredentials()))


async def test_a_reply_goes_to_the_message_it_answers(adapter: TeamsAdapter, teams: ConnectorServer) -> None:
    async def logic(context: TurnContext) -> None:
        sent = await context.send_activity("Hei Anna")
        assert sent.id == "activity-1"

    assert await adapter.process(message(serviceUrl=teams.url), logic) is None
    posted = teams.sent[0]
    assert (posted.conversation_id, posted.reply_to) == ("a:anna", "1763719200000")
    assert posted.activity["text"] == "Hei Anna"
    assert posted.activity["from"]["id"] == f"28:{APP_ID}"
    assert posted.activity["conversation"]["tenantID"] == TENANT_ID


async def test_several_activities_keep_their_order(adapter: TeamsAdapter, teams: ConnectorServer) -> None:
    async def logic(context: TurnContext) -> None:
        first, second = await context.send_activities(
            [Activity(type=ActivityTypes.typing), MessageFactory.text("Hei")]
        )
        assert (first.id, second.id) == ("", "activity-2")

    await adapter.process(message(serviceUrl=teams.url), logic)
    assert [activity["type"] for activity in teams.to("a:anna")] == ["typing", "message"]


async def test_without_an_id_to_answer_the_activity_goes_to_the_end(
    adapter: TeamsAdapter, teams: ConnectorServer
) -> None:
    async def logic(context: TurnContext) -> None:
        await context.send_activity("Tervetuloa")

    await adapter.process(message(type="conversationUpdate", serviceUrl=teams.url), logic)
    assert teams.sent[0].reply_to is None


async def test_cards_travel_unchanged_and_can_be_replaced_and_removed(
    adapter: TeamsAdapter, teams: ConnectorServer
) -> None:
    card = {"type": "AdaptiveCard", "version": "1.5", "body": [], "msteams": {"width": "full"}}

    async def logic(context: TurnContext) -> None:
        activity = MessageFactory.attachment(CardFactory.adaptive_card(card))
        sent = await context.send_activity(activity)
        activity.id = sent.id
        await context.update_activity(activity)
        await context.delete_activity(sent.id)

    await adapter.process(message(serviceUrl=teams.url), logic)
    assert teams.sent[0].activity["attachments"] == [
        {"contentType": "application/vnd.microsoft.card.adaptive", "content": card}
    ]
    assert teams.updates[0].activity_id == "activity-1"
    assert teams.deleted == [("a:anna", "activity-1")]


async def test_an_invoke_gets_what_the_logic_returns(adapter: TeamsAdapter) -> None:
    answer = InvokeAnswer(status=200, body={"statusCode": 200})

    async def logic(context: TurnContext) -> InvokeAnswer:
        assert context.activity.value["action"]["verb"] == "next"
        return answer

    assert await adapter.process(invoke(), logic) is answer


async def test_a_failed_delivery_comes_out_of_the_turn(adapter: TeamsAdapter, teams: ConnectorServer) -> None:
    async def logic(context: TurnContext) -> None:
        await context.send_activity("Hei")

    teams.fail(403, b'{"error":{"code":"ConversationBlockedByUser"}}')
    with pytest.raises(DeliveryFailed) as failed:
        await adapter.process(message(serviceUrl=teams.url), logic)
    assert failed.value.reason is Reason.BLOCKED


async def test_the_raw_activity_is_at_hand_and_replies_are_never_buffered(
    adapter: TeamsAdapter, teams: ConnectorServer
) -> None:
    body = message(serviceUrl=teams.url, deliveryMode="expectReplies")

    async def logic(context: TurnContext) -> None:
        assert raw_activity(context) is body
        await context.send_activity("Hei")

    await adapter.process(body, logic)
    assert len(teams.sent) == 1
