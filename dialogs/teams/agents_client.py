"""What the Microsoft 365 Agents SDK calls to reach Teams: our connector, in the shape of its client."""

from typing import Any, NoReturn, cast

from microsoft_agents.activity import Activity, ResourceResponse
from microsoft_agents.hosting.core import ChannelServiceClientFactoryBase, ClaimsIdentity, TurnContext
from microsoft_agents.hosting.core.connector import ConnectorClientBase, UserTokenClientBase

from dialogs.teams.connector import Connector

WITHIN = "havainto.within"
"""Where a turn's state holds how many seconds the next call may take; the SDK has no place for it."""


class Clients(ChannelServiceClientFactoryBase):
    """The SDK's factory of clients for each turn: ours costs nothing to make."""

    def __init__(self, connector: Connector) -> None:
        self._connector = connector

    async def create_connector_client(
        self,
        context: TurnContext | None,
        claims_identity: ClaimsIdentity,  # noqa: ARG002 - the SDK's signature
        service_url: str,
        audience: str,  # noqa: ARG002
        scopes: list[str] | None = None,  # noqa: ARG002
        use_anonymous: bool = False,  # noqa: ARG002, FBT001, FBT002
    ) -> ConnectorClientBase:
        """Make what reaches Teams in one turn."""
        return _Client(self._connector, service_url, context.turn_state if context else {})

    async def create_user_token_client(
        self,
        context: TurnContext,  # noqa: ARG002 - the SDK's signature
        claims_identity: ClaimsIdentity,  # noqa: ARG002
        use_anonymous: bool = False,  # noqa: ARG002, FBT001, FBT002
    ) -> UserTokenClientBase:
        """Make what holds no tokens."""
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

    def _within(self) -> float | None:
        """Seconds for the next call; set just before it, with nothing awaited between."""
        within: float | None = self._turn_state.pop(WITHIN, None)
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
            within=self._within(),
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
            within=self._within(),
        )
        return ResourceResponse(id=activity_id)

    async def delete_activity(self, conversation_id: str, activity_id: str) -> None:
        await self._connector.delete(self.base_uri, conversation_id, activity_id)

    async def close(self) -> None:
        return


def _json(activity: Activity) -> dict[str, Any]:
    """An activity as the SDK's own client sends it."""
    return activity.model_dump(by_alias=True, exclude_unset=True, exclude_none=True, mode="json")
