"""The people: workers who file, a coordinator who screens, members who read in the channel."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial
from itertools import count, cycle
from random import Random

from tests.cast import CHANNEL, KAISA, LEENA, Actor
from tests.conversations.filing import SEND, TEXT_ONLY, fills
from tests.likeness.corpus import TUNING, part
from tests.soak.county import WORKERS, Plan
from tests.soak.front import Front, Unanswered
from tests.stage import Chat, words

ENOUGH = 60
"""So often a worker tries one step before they give up, every few seconds: longer than Teams is away."""

RECEIPT = 120.0
"""Seconds in which the receipt of what was sent by text has to come."""

READING = ("kooste", "ilmiöt", "määräajat", "kokous")


@dataclass(frozen=True, kw_only=True)
class Filing:
    """One observation whose sending was answered.

    Attributes:
        chat: the conversation in which it was.
        text: as the worker wrote it; no other one has the same.
    """

    chat: str
    text: str


@dataclass(kw_only=True)
class Crowd:
    """All who act, and what they did.

    Attributes:
        filed: what was sent and answered.
        done: how often what was done, office acts by their verb.
        stuck: filings that were given up, and at which step.
    """

    front: Front
    plan: Plan
    dice: Random
    filed: list[Filing] = field(default_factory=list)
    done: Counter[str] = field(default_factory=Counter)
    stuck: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._texts = cycle([case.text for case in part(TUNING) if case.clean])
        self._numbers = count(1)
        self._workers = [
            Actor(f"W{n}", f"00000000-0000-4000-8000-{n:012}", "fi-FI") for n in range(1000, 1000 + WORKERS)
        ]
        self.dice.shuffle(self._workers)
        self._next = cycle(self._workers)

    async def act(self) -> None:
        """Begin filings and office acts at their times, until the minutes are over; all of them end."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._every(self.plan.filing_every, self._file))
            group.create_task(self._every(self.plan.act_every, self._office))

    async def _every(self, seconds: float, act: Callable[[], Awaitable[None]]) -> None:
        loop = asyncio.get_running_loop()
        begun = loop.time()
        async with asyncio.TaskGroup() as group:
            for number in count():
                if number * seconds >= self.plan.seconds:
                    return
                await asyncio.sleep(max(0.0, begun + number * seconds - loop.time()))
                group.create_task(act())

    async def _think(self) -> None:
        await asyncio.sleep(self.dice.uniform(1, 4))

    async def _file(self) -> None:
        sentence, number, worker = next(self._texts), next(self._numbers), next(self._next)
        chat, text = Chat(self.front, worker), f"{sentence} Näin kävi jo {number}. kerran."
        by_text = number % 3 == 0
        way = self._by_text if by_text else self._by_card
        if await way(chat, text):
            self.filed.append(Filing(chat=worker.chat, text=text))
            self.done["filed by text" if by_text else "filed by card"] += 1

    async def _by_card(self, chat: Chat, text: str) -> bool:
        return (
            await self._until("card", chat, lambda: chat.says(text), lambda: "'send'" in _shown(chat))
            and await self._until("form", chat, lambda: fills(chat, **_ANSWERS), lambda: True)
            and await self._until("send", chat, lambda: chat.presses("send"), lambda: "H-20" in _shown(chat))
        )

    async def _by_text(self, chat: Chat, text: str) -> bool:
        heard = ""

        async def says(line: str) -> None:
            nonlocal heard
            heard = await chat.says(line)

        def answered() -> bool:
            return bool(heard)

        for step, line in (("text only", TEXT_ONLY["fi"]), ("text", text)):
            if not await self._until(step, chat, partial(says, line), answered):
                return False
        for _ in range(ENOUGH):  # whatever is still asked takes the first answer
            if SEND["fi"] in heard.lower():
                break
            if not await self._until("answer", chat, partial(says, "1"), answered):
                return False
        sent = await self._until("send", chat, partial(says, SEND["fi"]), lambda: True)
        return sent and await self._has_receipt(chat)

    async def _has_receipt(self, chat: Chat) -> bool:
        """Wait for the receipt, which the courier brings; a worker files once."""
        loop = asyncio.get_running_loop()
        until = loop.time() + RECEIPT
        while not any("H-20" in words(one) for one in chat.heard):
            if loop.time() > until:
                self.stuck.append(f"receipt in {chat.who.chat}")
                return False
            await asyncio.sleep(0.5)
        return True

    async def _until(
        self, step: str, chat: Chat, act: Callable[[], Awaitable[object]], so: Callable[[], bool]
    ) -> bool:
        """Do something until it worked, as a person does who sees nothing happen."""
        for _ in range(ENOUGH):
            await self._think()
            try:
                await act()
            except (Unanswered, AssertionError) as error:
                self.front.trouble[f"{step}: {type(error).__name__}"] += 1
            else:
                if so():
                    return True
                self.front.trouble[f"{step}: nothing came"] += 1
        self.stuck.append(f"{step} in {chat.who.chat}")
        return False

    async def _office(self) -> None:
        try:
            await self.dice.choice([self._screens, self._screens, self._reads])()
        except (Unanswered, AssertionError) as error:
            self.front.trouble[f"office: {type(error).__name__}"] += 1

    async def _screens(self) -> None:
        chat = Chat(self.front, KAISA)
        said = await chat.says("jono")
        if "'close'" not in _shown(chat):
            self.done["desk was empty" if said else "desk did not come"] += 1
            return
        await chat.presses("close", close_code="not_structural", close_words="Kiitos, tämä on tiedossa.")
        self.done["closed"] += 1

    async def _reads(self) -> None:
        chat = Chat(self.front, LEENA, channel=CHANNEL)
        what = self.dice.choice(READING)
        if await chat.says(what):
            self.done[f"read {what}"] += 1


_ANSWERS = {
    "type": "NEG",
    "need_main": "SHL11_02",
    "service_task": "TYOIK",
    "area": "Kajaani",
    "extent": "COMMON",
}


def _shown(chat: Chat) -> str:
    """The newest card, as Python writes it; nothing before there is one."""
    return str(chat.card) if chat.card_id else ""
