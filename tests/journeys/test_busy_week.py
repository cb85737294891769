"""A coordinator's week in a county of 2,000 workers: 133 new ones come, and each is looked at."""

import json
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from bot.domain.codes import Language, Need, Sector, ServiceTask
from bot.domain.observation import ObservationState, title_of
from bot.domain.screening import WAITING
from tests.cast import ANNA, KAISA
from tests.likeness.corpus import TUNING, Case, part
from tests.stage import Chat, Stage, _actions, button, linked_channel, words
from tests.storage.cast import an_observation

pytestmark = pytest.mark.untraced  # every step has tests of its own

NEW = 133
TAILS = ("", " Tästä on kerrottu meille monesta perheestä.")
AREAS = ("Kajaani", "Kuhmo", "Sotkamo", "Suomussalmi")
ALONE = 3
"""Presses that one observation takes by itself: it is opened, the form opens, the form is sent."""
SHORTEST = 40
"""Characters of a text that says what was seen."""
SLOW = 1_000
"""Milliseconds that a turn may take on a busy machine."""
CLEAN = Path(__file__).parents[1] / "guard" / "data" / "clean.txt"
"""Sentences of social work about one matter each; their places stand in brackets."""


@dataclass
class Walk:
    """Presses and seconds of a walk.

    Attributes:
        presses: what was pressed, how often; a form that opens on the card is a press and no turn.
    """

    chat: Chat
    presses: Counter[str] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)

    async def press(self, verb: str, data: dict[str, Any] | None = None, **inputs: Any) -> None:
        begun = time.perf_counter()
        if data:
            await self.chat.sends_action(verb, data)
        else:
            await self.chat.presses(verb, **inputs)
        self.seconds.append(time.perf_counter() - begun)
        self.presses[verb] += 1

    async def form(self, verb: str, **inputs: Any) -> None:
        self.presses["form opens"] += 1
        await self.press(verb, **inputs)


def lone_texts(count: int, chance: Random) -> list[str]:
    """What nobody else has seen."""
    lines = (line.partition("|") for line in CLEAN.read_text("utf-8").splitlines())
    said = (
        text.replace("{in}", "Kajaanissa").replace("{gen}", "Kajaanin")
        for language, _, text in lines
        if language == "fi"
    )
    return chance.sample([text for text in said if "{" not in text and len(text) >= SHORTEST], count)


async def a_week(on: Stage) -> dict[str, str]:
    """Eleven matters that eight have seen each, and what nobody else has; returns the matter of each."""
    chance = Random(7)  # noqa: S311 - no secret
    said: list[tuple[Case | None, str]] = [
        (case, case.text + tail) for case in part(TUNING) for tail in TAILS
    ]
    said += [(None, text) for text in lone_texts(NEW - len(said), chance)]
    chance.shuffle(said)
    matters: dict[str, str] = {}
    async with on.unit() as unit:
        reporter = await unit.people.find(on.settings.tenants[0], ANNA.object_id)
        (group,) = await unit.groups.working()
        for case, text in said:
            one = an_observation(
                await unit.observations.next_number(2026),
                group_id=group.id,
                person_id=reporter.id,
                received_at=on.clock(),
                since=on.clock(),
                language=str(case.language if case else Language.FI),
                title=title_of(text),
                text=text,
                need_main=case.need if case else chance.choice([*Need]).value,
                sector=[case.sector if case else chance.choice([*Sector]).value],
                service_task=case.service_task if case else chance.choice([*ServiceTask]).value,
                area=chance.choice(AREAS),
            )
            await unit.observations.add(one)
            matters[one.number] = (case and case.cluster) or one.number
    await on.house.resemblance.follow()
    return matters


def boxes(card: dict[str, Any]) -> tuple[set[str], set[str]]:
    """The boxes of a card, and those that are chosen already."""
    found = next((one for one in card["body"] if one.get("id") == "all_observations"), {"choices": []})
    return {one["value"] for one in found["choices"]}, {*filter(None, (found.get("value") or "").split(","))}


def next_one(card: dict[str, Any]) -> dict[str, Any] | None:
    """The button that leads to the next one, or the number alone of the one that is on the desk already."""
    for verb in ("close", "open"):
        found = [one["data"] for one in _actions(card.get("actions", [])) if one.get("verb") == verb]
        if found and str(found[0].get("number")).startswith("H-"):
            return {"number": found[0]["number"]} if verb == "close" else found[0]
    return None


async def handled(walk: Walk, matters: dict[str, str], matter: str) -> int:
    """What is open is linked with all that is about the same, or closed alone; returns with how many."""
    if '"alike"' in json.dumps(walk.chat.card):
        await walk.press("alike")
        offered, chosen = boxes(walk.chat.card)
        right = {one for one in offered if matters[one.partition("/")[0]] == matter}
        if len(right) > 1:
            walk.presses["boxes"] += len(right ^ chosen)
            await walk.form(
                "link_all", all_observations=",".join(sorted(right)), all_title="Moni kertoo samaa"
            )
            return len(right)
        await walk.press("back")
    await walk.form("close", close_code="not_structural", close_words="Kiitos, tämä on tiedossa.")
    return 1


async def test_a_week_of_133_new_ones_is_workable(on: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    await Chat(on, ANNA).says("hei")
    await linked_channel(on)
    matters = await a_week(on)
    kaisa = Chat(on, KAISA)
    walk, at_once = Walk(kaisa), Counter[int]()
    await kaisa.says("jonolista")
    assert f"{NEW} riviä" in words(kaisa.card)
    way = button(kaisa.card, "open")
    while way:
        if "verb" in way:
            await walk.press("open", way)
        at_once[await handled(walk, matters, matters[way["number"]])] += 1
        way = next_one(kaisa.card)
    async with on.unit() as unit:
        month = timedelta(days=30)
        seen = await unit.observations.received(on.clock() - month, on.clock() + month)
    left = [one for one in seen if one.state in WAITING]
    linked = [one for one in seen if one.state is ObservationState.LINKED]
    presses, turns = sum(walk.presses.values()), len(walk.seconds)
    mean, most = 1000 * sum(walk.seconds) / turns, 1000 * max(walk.seconds)
    with capsys.disabled():
        print(  # noqa: T201 - the figures are what this is for
            f"\n{NEW} observations: {presses} presses ({presses / NEW:.2f} each; one by one {ALONE}) in "
            f"{turns} turns of {mean:.0f} ms, at most {most:.0f} ms. Linked: {len(linked)}. "
            f"At once: {dict(sorted(at_once.items()))}. {dict(walk.presses)}"
        )
    assert left == []
    assert presses < 0.75 * ALONE * NEW
    assert mean < SLOW
