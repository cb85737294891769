"""Turns on the Microsoft 365 Agents SDK: its pipeline, TurnContext and activities, over our own connector."""

from contextvars import ContextVar
from typing import Any, NoReturn, cast

from microsoft_agents.activity import (
    Activity,
    ActivityTypes,
    ChannelAccount,
    ChannelId,
    ConversationAccount,
    ResourceResponse,
)
from microsoft_agents.hosting.core import ChannelServiceAdapter, ClaimsIdentity, TurnContext
from microsoft_agents.hosting.core.connector import ConnectorClientBase, UserTokenClientBase

from dialogs.teams.adapter import RAW_ACTIVITY, InvokeAnswer, Logic
from dialogs.teams.connector import Connector

_TURN: ContextVar[TurnContext | None] = ContextVar("turn", default=None)
_WITHIN = "havainto.within"


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
        if (turn := _turn_in(conversation_id, within)) is None:
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
    turn.turn_state[_WITHIN] = within
    return turn


class AgentsAdapter(ChannelServiceAdapter):
    """Runs turns and carries what they send to Teams; DeliveryFailed says what was not delivered.

    Without middleware and ``on_turn_error``: what the SDK's own HTTP adapter sets there tells the person
    the words of an exception.
    """

    def __init__(self, connector: Connector) -> None:
        super().__init__(_Clients(connector))
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


class _Clients:
    """The SDK's factory of clients for each turn: ours costs nothing to make."""

    def __init__(self, connector: Connector) -> None:
        self._connector = connector

    async def create_connector_client(
        self,
        context: TurnContext | None,
        _identity: ClaimsIdentity,
        service_url: str,
        *_about: Any,
        **_how: Any,
    ) -> ConnectorClientBase:
        return _Client(self._connector, service_url, context.turn_state if context else {})

    async def create_user_token_client(self, *_about: Any, **_how: Any) -> UserTokenClientBase:
        return cast("UserTokenClientBase", _NoUserTokens())


class _NoUserTokens:
    """Nobody signs in to the bot, so there are no tokens of users."""

    async def close(self) -> None:
        return


class _Client:
    """What the SDK calls to reach Teams at one service address; also its group of conversations' calls."""

    def __init__(self, connector: Connector, service_url: str, turn_state: dict[Any, Any]) -> None:
        self._connector = connector
        self._turn_state = turn_state
        self.base_uri = service_url

    @property
    def conversations(self) -> Any:
        return self

    @property
    def attachments(self) -> NoReturn:
        raise NotImplementedError

    @property
    def _within(self) -> float | None:
        within: float | None = self._turn_state.pop(_WITHIN, None)
        return within

    async def send_to_conversation(self, conversation_id: str, activity: Activity) -> ResourceResponse:
        return await self._send(conversation_id, activity, None)

    async def reply_to_activity(
        self, conversation_id: str, activity_id: str, activity: Activity
    ) -> ResourceResponse:
        return await self._send(conversation_id, activity, activity_id)

    async def _send(self, conversation_id: str, activity: Activity, reply_to: str | None) -> ResourceResponse:
        sent = await Connector.send(
            self._connector,
            self.base_uri,
            conversation_id,
            _json(activity),
            reply_to=reply_to,
            within=self._within,
        )
        return ResourceResponse.model_construct(id=sent)

    async def update_activity(
        self, conversation_id: str, activity_id: str, activity: Activity
    ) -> ResourceResponse:
        await Connector.update(
            self._connector,
            self.base_uri,
            conversation_id,
            activity_id,
            _json(activity),
            within=self._within,
        )
        return ResourceResponse(id=activity_id)

    async def delete_activity(self, conversation_id: str, activity_id: str) -> None:
        await self._connector.delete(self.base_uri, conversation_id, activity_id)

    async def close(self) -> None:
        return


def _json(activity: Activity) -> dict[str, Any]:
    """An activity as the SDK's own client sends it."""
    return activity.model_dump(by_alias=True, exclude_unset=True, exclude_none=True, mode="json")


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
