"""The stage for conversations: the real bot over HTTP, between a stand-in for Teams and a real database."""

import html
import re
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count
from typing import Any

import aiohttp

from bot.house import House, Outside, build
from bot.ports import Unit
from bot.settings import Settings
from bot.usecases.context import Context
from dialogs.teams.credentials import NoCredentials
from dialogs.teams.ingress import PATH, routes
from tests.cast import ANNA, CHANNEL, ELLEN, KAISA, LEENA, SVEN, TEAM, Actor
from tests.fakes.authority import APP_ID, TENANT_ID, Authority
from tests.fakes.clock import UNLIMITED, FakeClock
from tests.fakes.connector_server import ConnectorServer, Posted
from tests.fakes.keys import KEY
from tests.fakes.loopback import Loopback
from tests.fakes.quick import quick
from tests.unscreened import Recorder

_IDS = count(1)

SLOW = 3_600.0
"""Seconds that no turn on the stage takes."""

CARD = "application/vnd.microsoft.card.adaptive"


def settings_for(database_url: str, **more: Any) -> Settings:
    """Settings of a bot that checks its tokens."""
    return Settings(
        **{
            "app_id": APP_ID,
            "app_secret": "an invented secret",
            "tenants": (TENANT_ID,),
            "database_url": database_url,
            "keys": KEY,
            "metrics_port": 0,  # tests run beside one another
            "meetings": "2026-12-10,2027-03-11",
            "turns_per_minute": 0,  # the clock stands still: all of a story would be one minute
            **more,
        }
    )


@dataclass
class Stage:
    """One running bot and all that surrounds it.

    Attributes:
        teams: what the bot sent.
        clock: moved by the test.
    """

    house: House
    teams: ConnectorServer
    authority: Authority
    clock: FakeClock
    url: str
    http: aiohttp.ClientSession
    settings: Settings

    async def post(self, activity: Mapping[str, Any], *, settle: bool = True) -> tuple[int, Any]:
        """Deliver an activity as Teams would; returns status and JSON body."""
        headers = {"Authorization": self.authority.bearer(self.teams.url)}
        async with self.http.post(self.url + PATH, json=activity, headers=headers) as response:
            found = response.status, await response.json()
        if settle:
            await self.house.background.flush()
            await self.house.courier.empty()
            await self.house.resemblance.follow()
        return found

    def unit(self) -> Any:
        """A unit of work on the bot's database."""
        return self.house.units()

    def activity(self, who: Actor, **fields: Any) -> dict[str, Any]:
        """An activity from a person, in their own chat unless ``channelData`` says otherwise."""
        usual: dict[str, Any] = {
            "type": "message",
            "id": f"id-{next(_IDS)}",
            "serviceUrl": self.teams.url,
            "channelId": "msteams",
            "from": {"id": who.teams_id, "name": who.name, "aadObjectId": who.object_id},
            "conversation": {"conversationType": "personal", "tenantId": TENANT_ID, "id": who.chat},
            "recipient": {"id": f"28:{APP_ID}", "name": "Havainto"},
            "locale": who.locale,
            "channelData": {"tenant": {"id": TENANT_ID}},
        }
        return {**usual, **fields}


@dataclass
class Chat:
    """One person's conversation with the bot: what they say, press and see.

    Attributes:
        channel, team: where they speak; without a channel in a one-to-one chat.
        thread: the channel's thread; None in a one-to-one chat.
        answer: the last HTTP answer to a pressed button.
    """

    stage: Stage
    who: Actor
    channel: str | None = None
    team: str = TEAM
    thread: str | None = None
    answer: Any = None
    in_place: dict[str, dict[str, Any]] = field(default_factory=dict)
    last: dict[str, Any] = field(default_factory=dict)

    @property
    def place(self) -> str:
        """The conversation's id."""
        if self.channel is None:
            return self.who.chat
        return f"{self.channel};messageid={self.thread or 'root'}"

    @cached_property
    def own(self) -> "Chat":
        """The own chat of who speaks in a channel: there they screen."""
        return Chat(self.stage, self.who)

    def _surroundings(self) -> dict[str, Any]:
        if self.channel is None:
            return {}
        return {
            "conversation": {"conversationType": "channel", "tenantId": TENANT_ID, "id": self.place},
            "channelData": {
                "tenant": {"id": TENANT_ID},
                "team": {"id": self.team},
                "channel": {"id": self.channel},
            },
        }

    async def installs(self) -> None:
        """Install the bot: Teams tells it twice, in two ways."""
        for fields in (
            {"type": "installationUpdate", "action": "add"},
            {"type": "conversationUpdate", "membersAdded": [{"id": f"28:{APP_ID}"}]},
        ):
            await self._post(**fields)

    async def says(self, text: str, **fields: Any) -> str:
        """Type something; returns the words of what came back."""
        mention = "<at>Havainto</at> " if self.channel else ""
        before = len(self.stage.teams.sent)
        await self._post(text=mention + text, textFormat="plain", **fields)
        return "\n".join(words(p.activity) for p in self._mine(self.stage.teams.sent[before:]))

    async def confirms(self, order: str) -> str:
        """Type an order, and the line that confirms it where it asks first; returns what came back."""
        said = await self.says(order)
        asked = re.findall(r": (?:@Havainto )?(.+ (?:kyllä|ja|yes))$", said, re.MULTILINE)
        return await self.says(asked[-1]) if asked else said

    async def presses(self, verb: str, card: dict[str, Any] | None = None, **inputs: Any) -> dict[str, Any]:
        """Press a button of the card last seen; returns the card that is shown now."""
        card = card or self.card
        data = {**button(card, verb, inputs.pop("pick", None)), **inputs}
        return await self.sends_action(verb, data)

    async def sends_action(self, verb: str, data: Mapping[str, Any], **fields: Any) -> dict[str, Any]:
        """Send any card action, also one that no card of ours holds."""
        self.last = self.stage.activity(
            self.who,
            type="invoke",
            name="adaptiveCard/action",
            value={"action": {"type": "Action.Execute", "verb": verb, "data": data}, "trigger": "manual"},
            **{"replyToId": self.card_id or "none", **self._surroundings(), **fields},
        )
        status, self.answer = await self.stage.post(self.last)
        assert status == 200, (status, self.answer)
        if self.answer.get("type") == CARD and self.card_id:
            self.in_place[self.card_id] = self.answer["value"]
        return self.answer.get("value") if isinstance(self.answer.get("value"), dict) else {}

    async def submits(self, verb: str, **inputs: Any) -> None:
        """Press a button in an old client, where Action.Submit sends a message."""
        await self._post(value={**button(self.card, verb), **inputs}, replyToId=self.card_id)

    async def repeats(self, **fields: Any) -> tuple[int, Any]:
        """Have Teams deliver the last activity once more."""
        return await self.stage.post({**self.last, **fields})

    async def _post(self, **fields: Any) -> None:
        self.last = self.stage.activity(self.who, **{**self._surroundings(), **fields})
        status, body = await self.stage.post(self.last)
        assert status == 200, (status, body)

    def _mine(self, posted: Iterable[Posted]) -> Iterator[Posted]:
        """What went here, in whatever thread."""
        here, _, _ = (self.channel or self.place).partition(";")
        return (one for one in posted if one.conversation_id.partition(";")[0] == here)

    @property
    def heard(self) -> list[dict[str, Any]]:
        """Everything that was sent here."""
        return [posted.activity for posted in self._mine(self.stage.teams.sent)]

    @property
    def _newest(self) -> Posted | None:
        """What holds the newest card."""
        shown = (one for one in reversed(self.stage.teams.sent) if one.activity.get("attachments"))
        return next(self._mine(shown), None)

    @property
    def card_id(self) -> str | None:
        """The message that holds the newest card."""
        newest = self._newest
        return newest.activity_id if newest else None

    @property
    def card(self) -> dict[str, Any]:
        """The newest card, as it looks now."""
        newest = self._newest
        assert newest, "no card has been shown"
        return self.in_place.get(newest.activity_id) or content(newest.activity)


def content(activity: Mapping[str, Any]) -> dict[str, Any]:
    """The card of an activity."""
    card: dict[str, Any] = activity["attachments"][0]["content"]
    return card


def words(shown: Any) -> str:
    """All words of an activity or a card, in reading order."""
    if isinstance(shown, list):
        return "\n".join(filter(None, (words(part) for part in shown)))
    if not isinstance(shown, Mapping):
        return ""
    if "attachments" in shown:
        return words(content(shown))
    if shown.get("textFormat") == "xml":
        return html.unescape(str(shown["text"]).replace("<br/>", "\n"))
    own = [
        str(shown[key])
        for key in ("text", "title", "label", "value", "altText", "errorMessage")
        if isinstance(shown.get(key), str)
    ]
    inner = [
        words(shown[key])
        for key in (
            "body",
            "items",
            "columns",
            "rows",
            "cells",
            "facts",
            "inlines",
            "choices",
            "card",
            "actions",
        )
        if key in shown
    ]
    return "\n".join(filter(None, [*own, *inner]))


def button(card: Mapping[str, Any], verb: str, pick: str | None = None) -> dict[str, Any]:
    """The data of the button with this verb (and this code) on a card.

    The summary is read before it is sent: its moment is left out, as the clock stands still.
    """
    for action in _actions(card):
        data = action.get("data") or {}
        if action.get("verb") == verb and pick in (None, data.get("code")):
            return {key: value for key, value in data.items() if (verb, key) != ("send", "shown")}
    raise AssertionError(f"no button {verb!r} on the card:\n{words(card)}")


def _actions(part: Any) -> list[dict[str, Any]]:
    if isinstance(part, list):
        return [found for item in part for found in _actions(item)]
    if not isinstance(part, Mapping):
        return []
    own = [dict(part)] if str(part.get("type", "")).startswith("Action.") else []
    return own + [
        found for key, value in part.items() if key not in ("data", "fallback") for found in _actions(value)
    ]


@asynccontextmanager
async def stage(database_url: str, clock: FakeClock | None = None, **more: Any) -> AsyncIterator[Stage]:
    """A bot on a stage; the database is migrated, the courier runs when the test says so."""
    clock = clock or FakeClock()
    async with ConnectorServer() as teams, Authority() as authority, aiohttp.ClientSession() as http:
        settings = settings_for(database_url, **more)
        outside = Outside(
            clock=clock,
            seconds=clock.seconds,
            openid_url=authority.metadata_url,
            credentials=NoCredentials(),
            budget=UNLIMITED,
        )
        house = build(settings, http, outside)
        quick(house.database)
        house.handler.typing.after = SLOW  # a busy machine is no reason to type in a story
        await house.gate.warm()
        teams.rosters[TEAM] = [
            {"id": actor.teams_id, "aadObjectId": actor.object_id}
            for actor in (ANNA, SVEN, ELLEN, KAISA, LEENA)
        ]
        server = Loopback([*routes(house.adapter, house.gate, house.handler.on_turn), *house.files.routes()])
        await server.start()
        recorder = Recorder(house.units)
        teams.watch = recorder
        try:
            yield Stage(house, teams, authority, clock, server.url, http, settings)
            assert not recorder.found, "a channel read what is not screened:\n" + "\n".join(recorder.found)
        finally:
            await server.stop()
            await house.handler.close()
            await house.background.close()
            await house.acks.close()
            await house.database.dispose()


async def linked_channel(on: Stage, who: Actor = KAISA) -> Chat:
    """A working group's channel, linked by this person."""
    from bot.usecases import groups  # noqa: PLC0415 - only this helper acts behind the stage

    async with on.unit() as unit:
        code = await groups.issue_code(Context(unit=unit, county=on.settings.county, now=on.clock()))
    chat = Chat(on, who, channel=CHANNEL)
    await chat.says(f"liitä {code}")
    return chat


__all__ = ["Chat", "Stage", "Unit", "button", "content", "linked_channel", "stage", "words"]
