"""A person who presses everything: from the home card on, every button and row of every card that comes."""

import json
from collections import deque
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from dialogs.pages.observation_forms import TO_PROPOSAL
from tests.fakes.connector_server import Posted
from tests.journeys.answers import filled
from tests.stage import CARD, Chat, words

Card = Mapping[str, Any]

_OF_MOMENT = frozenset({"id", "version", "once", "seen"})
"""What a button carries that changes with its row."""

OWNERS = "answer_proposal"
"""The button by which a recipient answers."""

BROKEN = ("unknown-verb", "bug")
"""A button that means nothing, and one that breaks."""


@dataclass(frozen=True)
class Press:
    """A button or a row, and how one came to it.

    Attributes:
        verb, data: what is sent.
        inputs: the fields of its form.
        path: the presses from the home card to the card that it stands on.
        chosen: what is chosen in the list whose every choice is something else to do.
    """

    verb: str
    data: Mapping[str, Any]
    inputs: Sequence[Mapping[str, Any]] = ()
    path: tuple["Press", ...] = ()
    chosen: Mapping[str, str] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """What it is: the same button of a changed card is the same press."""
        fixed = {name: value for name, value in self.data.items() if name not in _OF_MOMENT}
        return json.dumps([self.verb, fixed, self.chosen], sort_keys=True, ensure_ascii=False)

    @property
    def name(self) -> str:
        """What is done: its verb; of a move also on what, and to which state."""
        to = {"move": self.chosen.get("to") or self.data.get("to"), OWNERS: self.data.get("code")}.get(
            self.verb
        )
        into = TO_PROPOSAL if TO_PROPOSAL in self.chosen else ""
        return ":".join(filter(None, (self.verb, self.number[:1] if to else "", to, into)))

    @property
    def number(self) -> str:
        """The number that it carries, or that is chosen in its list."""
        return str(self.chosen.get("number") or self.data.get("number") or "")

    @property
    def presses(self) -> int:
        """How many presses it takes from the home card, itself included."""
        return len(self.path) + 1


_EACH = ("number", "to", TO_PROPOSAL)
"""Lists in which each choice leads to something else."""


def presses_of(card: Card, path: tuple[Press, ...] = ()) -> Iterator[Press]:
    """All that can be pressed on a card, once for each choice of a list that leads somewhere."""
    for press in _buttons_of(card, path):
        lists = [one for one in press.inputs if one["id"] in _EACH and one["type"] == "Input.ChoiceSet"]
        if not lists or lists[0]["id"] == TO_PROPOSAL:
            yield press
        for one in lists:
            for choice in one["choices"]:
                yield replace(press, chosen={one["id"]: choice["value"]})


def _buttons_of(card: Card, path: tuple[Press, ...]) -> Iterator[Press]:
    """All buttons and rows of a card, each with the fields that are sent with it."""
    body = [node for node in _nodes(card.get("body", [])) if str(node.get("type", "")).startswith("Input.")]
    for node in _nodes([card.get("body", []), card.get("actions", [])]):
        if node.get("type") == "Action.ShowCard":
            inputs = [one for one in _nodes(node["card"]) if str(one.get("type", "")).startswith("Input.")]
            yield from (replace(one, inputs=[*body, *inputs]) for one in _buttons_of(node["card"], path))
        elif node.get("type") == "Action.Execute":
            sent = [] if node.get("associatedInputs") == "none" else body
            yield Press(str(node["verb"]), node.get("data") or {}, sent, path)


def _nodes(part: Any) -> Iterator[Mapping[str, Any]]:
    """Every element and action of a card, not those of forms that open."""
    if isinstance(part, list):
        for one in part:
            yield from _nodes(one)
    elif isinstance(part, Mapping):
        if "type" in part:
            yield part
        if part.get("type") == "Action.ShowCard":
            return
        for name, one in part.items():
            if name not in ("data", "fallback"):
                yield from _nodes(one)


@dataclass
class Crawler:
    """One person in one place.

    Attributes:
        chat: where they press.
        reads: the verbs that only show something; all others change something.
        opened: the shortest way to each number, and to each meeting's day.
        offered: the ways to each thing that can be done, by its name.
        done: the way in which each was done, or shown, by its name.
        refused: why others were not.
        broken: what meant nothing to the bot, or broke.
    """

    chat: Chat
    reads: Collection[str]
    opened: dict[str, Press] = field(default_factory=dict)
    offered: dict[str, list[Press]] = field(default_factory=dict)
    done: dict[str, Press] = field(default_factory=dict)
    refused: dict[str, set[str]] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)
    _refusal: str | None = None
    _said: str = ""

    async def home(self) -> list[Card]:
        """The home card: the bot alone called in the channel, ``ohje`` in the chat."""
        before = len(self.chat.heard)
        await self.chat.says("" if self.chat.channel else "ohje")
        return list(filter(None, map(_card_of, self.chat.heard[before:])))

    async def look(self) -> None:
        """Press all that only shows something, as far as it leads."""
        self.offered.clear()
        seen = set[str]()
        waiting: deque[tuple[Card, tuple[Press, ...]]] = deque((card, ()) for card in await self.home())
        while waiting:
            card, path = waiting.popleft()
            for press in presses_of(card, path):
                if press.key in seen:
                    continue
                seen.add(press.key)
                if press.verb in self.reads:
                    waiting.extend((one, (*path, press)) for one in await self._read(press))
                else:
                    self.offered.setdefault(press.name, []).append(press)

    async def _read(self, press: Press) -> list[Card]:
        shown = await self._press(press)
        if self._refusal:
            return []
        for named in (press.number, str(press.data.get("meeting") or "")):
            if named:
                self.opened.setdefault(named, press)
        self.done.setdefault(press.name, press)
        return shown

    async def act(self, names: Sequence[str], tries: int = 8) -> None:
        """Do each of these once, on the first thing where it is not refused."""
        for name in names:
            for press in self.offered.get(name, [])[:tries]:
                if name not in self.done and await self._do(press):
                    self.done[name] = press

    async def _do(self, press: Press) -> bool:
        """Go there once more, as the card may have changed meanwhile, and press."""
        cards = await self._press(press.path[-1]) if press.path else await self.home()
        fresh = (one for card in cards for one in presses_of(card, press.path))
        again = next((one for one in fresh if one.key == press.key), None)
        if again is None:
            return False
        await self._press(again)
        if self._refusal:
            self.refused.setdefault(press.name, set()).add(f"{self._refusal}: {self._said[:100]}")
        return not self._refusal

    async def _press(self, press: Press) -> list[Card]:
        """Send it with its form filled; returns the cards that came of it, here or in one's own chat."""
        before, handler = len(self.chat.stage.teams.sent), self.chat.stage.house.handler
        refusals, told = list[str | None](), handler.timed
        handler.timed = lambda _seconds, why: refusals.append(why)
        try:
            shown = await self.chat.sends_action(press.verb, {**press.data, **filled(press), **press.chosen})
        finally:
            handler.timed = told
        heard = [one.activity for one in self.chat.stage.teams.sent[before:] if self._hears(one)]
        answer = self.chat.answer if isinstance(self.chat.answer, Mapping) else {}
        self._refusal = next(filter(None, refusals), None)
        self._said = "\n".join([str(answer.get("value") or ""), *map(words, heard)])
        if self._refusal in BROKEN:
            self.broken.append(f"{press.key}: {self._refusal}")
        return [*([shown] if answer.get("type") == CARD else []), *filter(None, map(_card_of, heard))]

    def _hears(self, posted: Posted) -> bool:
        at = posted.conversation_id.partition(";")[0]
        return at in (self.chat.place.partition(";")[0], self.chat.who.chat)


def _card_of(activity: Mapping[str, Any]) -> Card | None:
    attached = (one for one in activity.get("attachments") or () if one.get("contentType") == CARD)
    return next((one["content"] for one in attached), None)
