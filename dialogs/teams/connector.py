"""The bot's way to Teams: a few REST calls over one shared session, with errors that say what to do."""

from functools import lru_cache
from typing import Any
from urllib.parse import quote

import aiohttp
from yarl import URL

from bot.domain.errors import DeliveryFailed, Reason
from dialogs.teams.credentials import Credentials
from dialogs.teams.exchange import Answer, Exchange

_THREAD = ";messageid="  # in a conversation's id: the thread that this message began
_SMALLEST_PAGE = 50  # Teams gives no smaller one
_SILENT = "typing"  # the one kind of activity that Teams gives no id


class Connector:
    """Speaks Teams' conversation API and never tries anything twice, save once after a refused token.

    Every method raises :class:`DeliveryFailed`; whether to try again is the courier's decision. Ids go in
    as Teams gave them, service URLs with or without the last slash, activities as plain JSON. ``within``
    is a time limit in seconds for that call, from connecting to the last byte, instead of ``timeout``.
    """

    def __init__(
        self, session: aiohttp.ClientSession, credentials: Credentials, *, timeout: float = 5.0
    ) -> None:
        self._teams = Exchange(session, credentials, timeout=timeout)

    async def send(
        self,
        service_url: str,
        conversation_id: str,
        activity: dict[str, Any],
        *,
        reply_to: str | None = None,
        within: float | None = None,
    ) -> str:
        """Post an activity, at the end or in answer to another; return its id ("" for a typing indicator)."""
        url = _url(service_url, conversation_id, "activities", *filter(None, (reply_to,)))
        in_thread = _THREAD in conversation_id
        answer = await self._teams.call("POST", url, activity, within=within, existing=in_thread)
        return "" if activity.get("type") == _SILENT else _id(answer)

    async def update(
        self,
        service_url: str,
        conversation_id: str,
        activity_id: str,
        activity: dict[str, Any],
        *,
        within: float | None = None,
    ) -> None:
        """Replace an activity of ours; the same replacement twice does no harm."""
        url = _url(service_url, conversation_id, "activities", activity_id)
        await self._teams.call("PUT", url, activity, within=within, existing=True)

    async def delete(self, service_url: str, conversation_id: str, activity_id: str) -> None:
        """Remove an activity of ours."""
        await self._teams.call("DELETE", _url(service_url, conversation_id, "activities", activity_id))

    async def member(
        self, service_url: str, conversation_id: str, member_id: str, *, within: float | None = None
    ) -> dict[str, Any] | None:
        """Look a person up, by a Teams or an Entra id, in the roster of a chat, channel or team.

        Returns:
            The member as Teams describes it, or None when Teams answers 404: not a member. Anything else
            raises; whoever decides about rights by the roster takes it for a no.
        """
        url = _url(service_url, conversation_id, "members", member_id)
        try:
            return (await self._teams.call("GET", url, within=within)).json()
        except DeliveryFailed as failed:
            if failed.status == 404:  # noqa: PLR2004 - read as the HTTP status it is
                return None
            raise

    async def read_roster(self, service_url: str, conversation_id: str, *, within: float) -> None:
        """Ask for the first page of a team's roster, and keep nothing of it: only whether it may be read."""
        url = _url(service_url, conversation_id, "pagedmembers").with_query(pageSize=_SMALLEST_PAGE)
        await self._teams.call("GET", url, within=within)

    async def create_conversation(
        self, service_url: str, parameters: dict[str, Any]
    ) -> tuple[str, str | None]:
        """Open a 1:1 chat (the same one every time) or a channel post, as the Bot Framework's parameters say.

        Returns:
            The conversation's id, and the first activity's id if the parameters held an activity.
        """
        answer = await self._teams.call("POST", _url(service_url), parameters)
        return _id(answer), answer.json().get("activityId")


@lru_cache(maxsize=1024)
def _url(service_url: str, *parts: str) -> URL:
    # Ids hold colons, semicolons and slashes ("19:…@thread.tacv2;messageid=…"): each is one path segment.
    path = "/".join(quote(part, safe="") for part in ("conversations", *parts))
    try:
        return URL(f"{service_url.rstrip('/')}/v3/{path}", encoded=True)
    except ValueError as error:
        raise DeliveryFailed(Reason.REJECTED) from error


def _id(answer: Answer) -> str:
    found = answer.json().get("id")
    if not isinstance(found, str) or not found:
        raise DeliveryFailed(Reason.AMBIGUOUS, status=answer.status)
    return found
