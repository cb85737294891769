"""Turns on the Bot Framework SDK: its TurnContext over our own connector, without its costs and traps."""

from typing import Any

from botbuilder.core import BotAdapter, TurnContext
from botbuilder.schema import (
    Activity,
    ChannelAccount,
    ConversationAccount,
    ConversationReference,
    ResourceResponse,
)

from dialogs.teams.adapter import RAW_ACTIVITY, InvokeAnswer, Logic
from dialogs.teams.connector import Connector

_UNREAD = Activity()


class _Turn(TurnContext):  # type: ignore[misc]  # the SDK ships no types
    """A turn whose Activity is made when the SDK asks for it: our handler reads what Teams sent."""

    _body: dict[str, Any] | None = None  # there is none while the SDK's constructor asks for the activity
    _activity: Activity

    def __init__(self, adapter: BotAdapter, body: dict[str, Any]) -> None:
        super().__init__(adapter, _UNREAD)
        self._body = self.turn_state[RAW_ACTIVITY] = body

    @property
    def activity(self) -> Activity:
        """The received activity's envelope."""
        if self._activity is _UNREAD and self._body is not None:
            self._activity = _envelope(self._body)
        return self._activity

    @activity.setter
    def activity(self, value: Activity) -> None:
        TurnContext.activity.fset(self, value)


class BotbuilderAdapter(BotAdapter):  # type: ignore[misc]  # the SDK ships no types
    """Runs turns and carries what they send to Teams; DeliveryFailed says what was not delivered.

    The logic is called directly: no middleware, and no ``on_turn_error``, which would swallow failures.
    """

    def __init__(self, connector: Connector) -> None:
        super().__init__()
        self.connector = connector

    async def process(self, body: dict[str, Any], logic: Logic) -> InvokeAnswer | None:
        """See :class:`dialogs.teams.adapter.Adapter`."""
        return await logic(_Turn(self, body))

    async def send_activities(
        self,
        context: TurnContext,  # noqa: ARG002 - the SDK's signature
        activities: list[Activity],
    ) -> list[ResourceResponse]:
        """Send activities one after the other and return their ids; those before a failure got out."""
        return [
            ResourceResponse(
                id=await self.connector.send(
                    one.service_url, one.conversation.id, one.serialize(), reply_to=one.reply_to_id
                )
            )
            for one in activities
        ]

    async def update_activity(
        self,
        context: TurnContext,  # noqa: ARG002 - the SDK's signature
        activity: Activity,
    ) -> ResourceResponse:
        """Replace the activity with ``activity.id``."""
        await self.connector.update(
            activity.service_url, activity.conversation.id, activity.id, activity.serialize()
        )
        return ResourceResponse(id=activity.id)

    async def delete_activity(
        self,
        context: TurnContext,  # noqa: ARG002 - the SDK's signature
        reference: ConversationReference,
    ) -> None:
        """Remove the activity that the reference names."""
        await self.connector.delete(reference.service_url, reference.conversation.id, reference.activity_id)


def _envelope(body: dict[str, Any]) -> Activity:
    """What the SDK needs of an activity in order to answer it; all else is read from what Teams sent.

    Its own reader takes 0.4 ms and loses ``conversation.tenantId``. With "expectReplies" the SDK would keep
    the answers in a buffer that nobody empties.
    """
    conversation, sender, me = body["conversation"], body.get("from") or {}, body["recipient"]
    return Activity(
        type=body["type"],
        id=body.get("id"),
        channel_id=body["channelId"],
        service_url=body["serviceUrl"],
        conversation=ConversationAccount(id=conversation["id"], tenant_id=conversation.get("tenantId")),
        from_property=ChannelAccount(id=sender.get("id"), name=sender.get("name")),
        recipient=ChannelAccount(id=me["id"], name=me.get("name")),
        locale=body.get("locale"),
        value=body.get("value"),
    )
