"""The SDK's adapter over our own connector: the TurnContext stays, its costs and traps do not."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from botbuilder.core import BotAdapter, TurnContext
from botbuilder.schema import Activity, ConversationReference, ResourceResponse

from dialogs.teams.connector import Connector
from dialogs.teams.sdk_models import read_activity, to_json

RAW_ACTIVITY = "havainto.raw_activity"


@dataclass(frozen=True, kw_only=True)
class InvokeAnswer:
    """What an invoke gets back in the HTTP response itself.

    Attributes:
        status: the HTTP status.
        body: JSON, or None for an empty object.
    """

    status: int = 200
    body: dict[str, Any] | None = None


Logic = Callable[[TurnContext], Awaitable[InvokeAnswer | None]]


def raw_activity(context: TurnContext) -> dict[str, Any]:
    """Return the activity exactly as Teams sent it: read from this, the SDK's models come and go."""
    body: dict[str, Any] = context.turn_state[RAW_ACTIVITY]
    return body


_UNREAD = Activity()


class _Turn(TurnContext):  # type: ignore[misc]  # the SDK ships no types
    """A turn whose Activity is made when somebody asks for it: our own handler reads what Teams sent."""

    _body: dict[str, Any] | None = None  # there is none while the SDK's constructor asks for the activity
    _activity: Activity

    def __init__(self, adapter: "TeamsAdapter", body: dict[str, Any]) -> None:
        super().__init__(adapter, _UNREAD)
        self._body = self.turn_state[RAW_ACTIVITY] = body

    @property
    def activity(self) -> Activity:
        """The received activity."""
        if self._activity is _UNREAD and self._body is not None:
            self._activity = read_activity(self._body)
            # "expectReplies" would keep the answers in a buffer that nobody empties; Teams never asks for it.
            self._activity.delivery_mode = None
        return self._activity

    @activity.setter
    def activity(self, value: Activity) -> None:
        TurnContext.activity.fset(self, value)


class TeamsAdapter(BotAdapter):  # type: ignore[misc]  # the SDK ships no types
    """Runs turns and carries what they send to Teams.

    The logic is called directly: no middleware, and no ``on_turn_error``, which would swallow failures.

    Args:
        connector: the way to Teams.
    """

    def __init__(self, connector: Connector) -> None:
        super().__init__()
        self._connector = connector

    async def process(self, body: dict[str, Any], logic: Logic) -> InvokeAnswer | None:
        """Run one turn.

        Args:
            body: an admitted, well-formed activity.
            logic: what to do; its exceptions come out of here as they are.

        Returns:
            What the logic returned: the answer to an invoke, None for everything else.
        """
        return await logic(_Turn(self, body))

    async def send_activities(
        self,
        context: TurnContext,  # noqa: ARG002 - the SDK's signature
        activities: list[Activity],
    ) -> list[ResourceResponse]:
        """Send activities one after the other and return their ids.

        Raises:
            DeliveryFailed: one was not delivered; those before it were.
        """
        return [ResourceResponse(id=await self._send(activity)) for activity in activities]

    async def update_activity(
        self,
        context: TurnContext,  # noqa: ARG002 - the SDK's signature
        activity: Activity,
    ) -> ResourceResponse:
        """Replace the activity with ``activity.id``; raises DeliveryFailed."""
        await self._connector.update(
            activity.service_url, activity.conversation.id, activity.id, to_json(activity)
        )
        return ResourceResponse(id=activity.id)

    async def delete_activity(
        self,
        context: TurnContext,  # noqa: ARG002 - the SDK's signature
        reference: ConversationReference,
    ) -> None:
        """Remove the activity that the reference names; raises DeliveryFailed."""
        await self._connector.delete(reference.service_url, reference.conversation.id, reference.activity_id)

    async def _send(self, activity: Activity) -> str:
        service_url, conversation_id = activity.service_url, activity.conversation.id
        if activity.reply_to_id:
            return await self._connector.reply(
                service_url, conversation_id, activity.reply_to_id, to_json(activity)
            )
        return await self._connector.send(service_url, conversation_id, to_json(activity))
