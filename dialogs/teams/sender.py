"""Speaking in Teams: messages as activities, sent, replied, replaced."""

import html
from typing import Any

from bot.domain.errors import DeliveryFailed, Reason
from bot.domain.group import WorkingGroup
from bot.domain.people import Address
from bot.ports import Message
from dialogs.incoming import Incoming
from dialogs.teams.connector import Connector
from dialogs.teams.draft_messages import Place

CARD_TYPE = "application/vnd.microsoft.card.adaptive"

WITHIN_TURN = 4.0
"""Seconds for one call inside a turn; two of them still end far below Teams' 15."""


def activity_of(message: Message) -> dict[str, Any]:
    """A message as Teams takes it: a card or text, never both, with its preview.

    Text goes as escaped markup with line breaks: in "plain" not every client shows the lines of a list, and
    in "markdown" people's own words could turn into something else.
    """
    activity: dict[str, Any] = {"type": "message"}
    if message.card is not None:
        activity["attachments"] = [{"contentType": CARD_TYPE, "content": message.card}]
    else:
        lines = html.escape(message.text, quote=False).replace("\n", "<br/>")
        activity |= {"text": lines, "textFormat": "xml"}
    if message.preview:
        activity["summary"] = message.preview
    return activity


TYPING_WITHIN = 2.0
"""Seconds for a typing indicator; a later one would be of no use."""


class TeamsSender:
    """Says things in conversations; ``bot_id`` is the bot's own Teams id, ``28:<app id>``."""

    def __init__(self, connector: Connector, bot_id: str) -> None:
        self._connector = connector
        self._bot_id = bot_id

    async def say(self, incoming: Incoming, message: Message) -> str:
        """Answer where something was said; in a channel within its thread."""
        return await self._connector.send(
            incoming.service_url, incoming.conversation_id, activity_of(message), within=WITHIN_TURN
        )

    async def type(self, incoming: Incoming) -> None:
        """Show that an answer is on its way to where something was said."""
        await self._connector.send(
            incoming.service_url, incoming.conversation_id, {"type": "typing"}, within=TYPING_WITHIN
        )

    async def replace(self, incoming: Incoming, message: Message) -> None:
        """Put a message in the place of the card whose button was pressed."""
        if incoming.card_id is None:
            raise DeliveryFailed(Reason.MESSAGE_GONE)
        await self.change(Place(incoming.service_url, incoming.conversation_id, incoming.card_id), message)

    async def change(self, place: Place, message: Message) -> None:
        """Put a message in the place of one that stands in a chat."""
        activity = {**activity_of(message), "id": place.activity_id}
        await self._connector.update(
            place.service_url, place.conversation_id, place.activity_id, activity, within=WITHIN_TURN
        )

    async def to_person(self, address: Address, message: Message, *, replaces: str | None) -> str:
        """Write to a person's own chat, or put the message in the place of a card there."""
        if address.conversation_id is None or address.service_url is None:
            raise DeliveryFailed(Reason.NOT_INSTALLED)
        return await self._put(address.service_url, address.conversation_id, message, replaces)

    async def to_group(
        self, group: WorkingGroup, message: Message, *, thread: str | None, replaces: str | None
    ) -> str:
        """Write to a group's channel: in a thread, in the place of a card, or as a new post."""
        if replaces is not None:
            return await self._put(
                group.service_url, f"{group.channel_id};messageid={replaces}", message, replaces
            )
        if thread is not None:
            conversation = f"{group.channel_id};messageid={thread}"
            return await self._connector.send(group.service_url, conversation, activity_of(message))
        return await self.post(group.service_url, group.channel_id, group.tenant_id, message)

    async def post(self, service_url: str, channel_id: str, tenant_id: str, message: Message) -> str:
        """Open a new thread in a channel; returns the id of its first message."""
        parameters = {
            "isGroup": True,
            "bot": {"id": self._bot_id},
            "tenantId": tenant_id,
            "channelData": {"channel": {"id": channel_id}, "tenant": {"id": tenant_id}},
            "activity": activity_of(message),
        }
        conversation_id, activity_id = await self._connector.create_conversation(service_url, parameters)
        return activity_id or conversation_id.partition(";messageid=")[2]

    async def _put(
        self, service_url: str, conversation_id: str, message: Message, replaces: str | None
    ) -> str:
        activity = activity_of(message)
        if replaces is None:
            return await self._connector.send(service_url, conversation_id, activity)
        await self._connector.update(service_url, conversation_id, replaces, {**activity, "id": replaces})
        return replaces
