"""The message extension's dialog, as its user sees it: opened over some chat, filled in, pressed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.cast import CHANNEL, TEAM, Actor
from tests.fakes.authority import TENANT_ID
from tests.stage import CARD, Stage, words

PLACES: dict[str, dict[str, Any]] = {
    "own chat": {},
    "between people": {
        "conversation": {"conversationType": "personal", "tenantId": TENANT_ID, "id": "19:a_b@unq.gbl.spaces"}
    },
    "between people, nameless": {"conversation": {"tenantId": TENANT_ID, "id": "a:1qhNLqpUtmuI6U35gzjsJn7"}},
    "group chat": {
        "conversation": {
            "conversationType": "groupChat",
            "isGroup": True,
            "tenantId": TENANT_ID,
            "id": "19:c@thread.v2",
        }
    },
    "meeting": {"conversation": {"tenantId": TENANT_ID, "id": "19:meeting_NTk4@thread.v2"}},
    "channel": {
        "conversation": {
            "conversationType": "channel",
            "isGroup": True,
            "tenantId": TENANT_ID,
            "id": f"{CHANNEL};messageid=1611060744833",
        },
        "channelData": {"tenant": {"id": TENANT_ID}, "team": {"id": TEAM}, "channel": {"id": CHANNEL}},
    },
    "private channel": {
        "conversation": {"conversationType": "channel", "tenantId": TENANT_ID, "id": "19:x@thread.tacv2"},
        "channelData": {
            "tenant": {"id": TENANT_ID},
            "team": {"id": TEAM},
            "channel": {"id": "19:x@thread.tacv2", "type": "private"},
        },
    },
}
"""Where the compose box, or the message, may be."""


@dataclass
class Dialog:
    """One person's dialog.

    Attributes:
        place: the fields of an activity that say over which chat it was opened.
        task: what is shown now; None once it has closed.
    """

    stage: Stage
    who: Actor
    place: Mapping[str, Any] = field(default_factory=lambda: PLACES["group chat"])
    task: dict[str, Any] | None = None
    last: dict[str, Any] = field(default_factory=dict)

    async def opens(self, message: Mapping[str, Any] | None = None, **fields: Any) -> str:
        """Choose the command in the compose box, or in the menu of a message; returns the words shown."""
        context = {"commandContext": "message", "messagePayload": message} if message else {}
        value = {"commandId": "file", "commandContext": "compose", "context": {"theme": "default"}, **context}
        return await self.sends(name="composeExtension/fetchTask", value=value, **fields)

    async def presses(self, verb: str, pick: str | None = None, **inputs: Any) -> str:
        """Press a button of the card; returns the words shown."""
        data = next(
            one["data"]
            for one in submits(self.card)
            if one["data"]["verb"] == verb and pick in (None, one["data"].get("code"))
        )
        return await self.submits({**data, **inputs})

    async def submits(self, data: object, **fields: Any) -> str:
        """Send a button's data."""
        value = {"commandId": "file", "commandContext": "compose", "data": data}
        return await self.sends(name="composeExtension/submitAction", value=value, **fields)

    async def sends(self, **fields: Any) -> str:
        """Send an invoke; it is answered in time, and with nothing but what Teams takes."""
        self.last = self.stage.activity(self.who, **{"type": "invoke", **self.place, **fields})
        return await self.repeats()

    async def repeats(self, **fields: Any) -> str:
        """Have Teams deliver the last invoke once more."""
        status, body = await self.stage.post({**self.last, **fields})
        assert status == 200, body
        assert set(body) <= {"task"}
        self.task = body.get("task")
        return self.said

    @property
    def card(self) -> dict[str, Any]:
        """The card that is shown."""
        assert self.task, "it has closed"
        assert self.task["type"] == "continue", self.task
        shown = self.task["value"]
        assert set(shown) == {"title", "width", "height", "card"}
        assert shown["card"]["contentType"] == CARD
        card: dict[str, Any] = shown["card"]["content"]
        return card

    @property
    def said(self) -> str:
        """The words that are shown."""
        if self.task is None:
            return ""
        return str(self.task["value"]) if self.task["type"] == "message" else words(self.card)


def submits(part: Any) -> list[dict[str, Any]]:
    """Every button of a card that is sent; none of them is one that a dialog does not know."""
    if isinstance(part, list):
        return [found for one in part for found in submits(one)]
    if not isinstance(part, dict):
        return []
    assert part.get("type") != "Action.Execute", part
    own = [part] if part.get("type") == "Action.Submit" else []
    return own + [found for key, one in part.items() if key != "data" for found in submits(one)]
