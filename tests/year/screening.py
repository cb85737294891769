"""The coordinator's days: what came is linked, asked about, redirected, closed, or left lying."""

from collections import defaultdict
from datetime import date

from bot.domain.log import Action
from bot.domain.observation import Observation, ObservationState
from tests.year import reporting
from tests.year.diary import Diary
from tests.year.topics import TITLES

AWAY = (
    (date(2026, 12, 21), date(2027, 1, 6)),
    (date(2027, 2, 15), date(2027, 2, 28)),
    (date(2027, 7, 1), date(2027, 7, 31)),
)
"""The coordinator's holidays, which nobody stands in for."""

FORGOTTEN = 47
"""One observation in this many is never touched: the coordinator must be reminded of it."""

_CODES = ("käsitelty", "kaksoiskappale", "ei rakenteellinen", "epäselvä")


def at_work(day: date) -> bool:
    """Whether the coordinator screens on this day."""
    return day.weekday() in (1, 3) and not any(start <= day <= end for start, end in AWAY)


async def screen(diary: Diary) -> None:
    """Go through the queue."""
    await diary.coordinator.says("jono")
    async with diary.bots.unit() as unit:
        waiting, _ = await unit.observations.queue(limit=1000, handed=True)
        asked = {one.number for one in waiting for e in await unit.log.of(one.id) if e.action is Action.ASKED}
    linked: dict[int, list[str]] = defaultdict(list)
    for seen in waiting:
        filed = diary.filed[seen.number]
        if seen.state is ObservationState.NEEDS_INFO or filed.n % FORGOTTEN == FORGOTTEN - 1:
            continue
        if diary.dice.random() < 0.08 and seen.title != TITLES[filed.topic]:  # the same one would be refused
            title = f"otsikko {seen.number} {TITLES[filed.topic]}"
            await diary.order(diary.coordinator, title, seen.number)
            diary.count("titled")
        fate = diary.dice.random()
        if fate < 0.66:
            linked[filed.topic].append(seen.number)
        elif fate < 0.90:
            await _one(diary, seen, fate, asked=seen.number in asked)
    for topic in sorted(linked):
        await link(diary, topic, linked[topic])
    await diary.settle()


async def _one(diary: Diary, seen: Observation, fate: float, *, asked: bool) -> None:
    filed, chat, number = diary.filed[seen.number], diary.coordinator, seen.number
    if fate < 0.74 and not asked:
        await diary.order(chat, f"kysy {number} Missä kunnissa tämä näkyy eniten?", number)
        diary.count("asked")
        if diary.dice.random() < 0.7:
            diary.when(diary.day + diary.dice.randint(1, 9), lambda: reporting.reply(diary, filed))
    elif fate < 0.80:
        await diary.order(chat, f"ohjaa {number} Kela: Tämä koskee Kelan omaa ohjetta.", number)
        diary.count("redirected")
    else:
        code = diary.dice.choice(_CODES)
        await diary.order(chat, f"sulje {number} {code} Asia on jo hoidossa toisaalla.", number)
        diary.count("closed")
        if diary.dice.random() < 0.3:
            diary.when(diary.day + diary.dice.randint(2, 12), lambda: reporting.reopen(diary, filed))


async def link(diary: Diary, topic: int, numbers: list[str]) -> None:
    """Link observations to their topic's phenomenon; the first ones begin it."""
    known = diary.topics.get(topic)
    if known:
        await diary.order(diary.coordinator, f"yhdistä {' '.join(numbers)} {known}", known)
    else:
        said = await diary.order(diary.coordinator, f"kokoa {' '.join(numbers)} {TITLES[topic]}", "I-20")
        diary.topics[topic] = said[said.index("I-20") :][:11]
    diary.count("linked")
    if diary.dice.random() < 0.06:
        number, phenomenon = numbers[-1], diary.topics[topic]
        await diary.order(diary.coordinator, f"irrota {number} {phenomenon}", phenomenon)
        diary.count("unlinked")
