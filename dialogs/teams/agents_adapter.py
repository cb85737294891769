"""Turns on the Microsoft 365 Agents SDK: its pipeline, TurnContext and activities, over our own connector."""

from contextvars import ContextVar
from typing import Any, cast

from microsoft_agents.activity import (
    Activity,
    ActivityTypes,
    ChannelAccount,
    ChannelId,
    ConversationAccount,
)
from microsoft_agents.hosting.core import ChannelServiceAdapter, ClaimsIdentity, TurnContext

from dialogs.teams.adapter import RAW_ACTIVITY, InvokeAnswer, Logic
from dialogs.teams.agents_client import WITHIN, Clients
from dialogs.teams.connector import Connector

_TURN: ContextVar[TurnContext | None] = ContextVar("turn", default=None)


class TurnConnector(Connector):
    """Our connector, where what is said in a turn to the one who spoke takes the SDK's way first.

    That is ``TurnContext.send_activity``, its handlers, ``ChannelServiceAdapter.send_activities``, and from
    there back to ours. Notices and what is sent after a turn go directly: no turn is there to take part.
    """

    async def send(  # noqa: D102 - see Connector
        self,
        service_url: str,
        conversation_id: str,
        activity: dict[str, Any],
        *,
        reply_to: str | None = None,
        within: float | None = None,
    ) -> str:
        # The SDK's answer is always to the message of the turn.
        if reply_to or (turn := _turn_in(conversation_id, within)) is None:
            return await super().send(
                service_url, conversation_id, activity, reply_to=reply_to, within=within
            )
        return (await turn.send_activity(Activity.model_validate(activity))).id or ""

    async def update(  # noqa: D102 - see Connector
        self,
        service_url: str,
        conversation_id: str,
        activity_id: str,
        activity: dict[str, Any],
        *,
        within: float | None = None,
    ) -> None:
        if (turn := _turn_in(conversation_id, within)) is None:
            await super().update(service_url, conversation_id, activity_id, activity, within=within)
        else:
            await turn.update_activity(Activity.model_validate({**activity, "id": activity_id}))


def _turn_in(conversation_id: str, within: float | None) -> TurnContext | None:
    """The turn that is under way in this conversation, told how long its next call may take."""
    turn = _TURN.get()
    if turn is None or turn.activity.conversation.id != conversation_id:
        return None
    turn.turn_state[WITHIN] = within
    return turn


class AgentsAdapter(ChannelServiceAdapter):
    """Runs turns and carries what they send to Teams; DeliveryFailed says what was not delivered.

    Without middleware and ``on_turn_error``: what the SDK's own HTTP adapter sets there tells the person
    the words of an exception.
    """

    def __init__(self, connector: Connector) -> None:
        super().__init__(Clients(connector))
        self.connector = connector
        # Its claims choose an audience for tokens that our connector fetches itself: ours has judged before.
        self._identity = ClaimsIdentity(authentication_type="havainto")

    async def process(self, body: dict[str, Any], logic: Logic) -> InvokeAnswer | None:
        """See :class:`dialogs.teams.adapter.Adapter`."""

        async def turn(context: TurnContext) -> None:
            context.turn_state[RAW_ACTIVITY] = body
            before = _TURN.set(context)
            try:
                answer = await logic(context)
            finally:
                _TURN.reset(before)
            answer = answer or InvokeAnswer()  # for an invoke that nobody answers the SDK has a 501
            context.turn_state[self.INVOKE_RESPONSE_KEY] = Activity(
                type=ActivityTypes.invoke_response, value={"status": answer.status, "body": answer.body}
            )

        found = await self.process_activity(self._identity, _envelope(body), turn)
        if found is None:
            return None
        return InvokeAnswer(status=found.status, body=cast("dict[str, Any] | None", found.body))


def _envelope(body: dict[str, Any]) -> Activity:
    """What the SDK needs of an activity in order to answer it; all else is read from what Teams sent.

    Its own reader refuses what Teams may send (an empty locale), and logs what it refuses, words of people
    included. With "expectReplies" it would keep the answers in a buffer that nobody empties.
    """
    conversation, sender, me = body["conversation"], body.get("from") or {}, body["recipient"]
    given = {
        "id": body.get("id"),
        "locale": body.get("locale"),
        "value": body.get("value"),
    }
    return Activity(
        type=body["type"],
        channel_id=ChannelId(body["channelId"]),
        service_url=body["serviceUrl"],
        conversation=ConversationAccount(**_known(conversation, id="id", tenant_id="tenantId")),
        from_property=ChannelAccount(**_known(sender, id="id", name="name")),
        recipient=ChannelAccount(**_known(me, id="id", name="name")),
        **{name: value for name, value in given.items() if value},
    )


def _known(part: dict[str, Any], **names: str) -> dict[str, Any]:
    return {name: part[key] for name, key in names.items() if part.get(key)}
