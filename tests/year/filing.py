"""Reporters file: some typing the whole conversation, the others through the use case itself."""

import re
from dataclasses import replace

from bot.domain.codes import ReporterMode
from bot.domain.receipt import CODE
from bot.usecases import filing
from bot.usecases.context import Context
from tests.conversations.filing import SEND, to_form_by_text
from tests.stage import words
from tests.year.diary import Diary, Filed
from tests.year.people import Reporter
from tests.year.topics import CODES, written

NUMBER = re.compile(r"\bH-\d{4}-\d{4,}\b")
EDIT = {"fi": "muokkaa nimeni", "sv": "redigera mitt namn", "en": "edit my name"}
_LINE = {ReporterMode.NAMED: "1", ReporterMode.PSEUDO: "2", ReporterMode.ANON: "3"}


async def file(diary: Diary, n: int, reporter: int, topic: int) -> Filed:
    """One observation more; everybody's first one is typed from its first word to its last."""
    who = diary.reporters[reporter]
    text = written(topic, who.language, n, diary.dice)
    met = any(one.reporter == reporter for one in diary.filed.values())
    typed = not met or n % 12 == 0
    made = await (_typed if typed else _sent)(diary, who, reporter, text, n, topic)
    filed = Filed(
        number=made[0], n=n, reporter=reporter, mode=who.mode, topic=topic, day=diary.day, code=made[1]
    )
    assert filed.number not in diary.filed, f"{filed.number} was given twice"
    diary.filed[filed.number] = filed
    diary.count("typed" if typed else "sent")
    return filed


async def _typed(
    diary: Diary, who: Reporter, reporter: int, text: str, n: int, topic: int
) -> tuple[str, str]:
    del n, topic
    chat = diary.chats[reporter]
    await to_form_by_text(chat, who.language, text)
    if who.mode is not ReporterMode.PSEUDO:
        await chat.says(EDIT[who.language])
        await chat.says(_LINE[who.mode])
    said = await chat.says(SEND[who.language])
    if who.mode is ReporterMode.ANON:
        code = CODE.search(said)
        assert code, said
        opened = await chat.says(code[0])  # the receipt has nothing beside the code
        number = NUMBER.search(opened)
        assert number, opened
        return number[0], code[0]
    mail = [
        words(one.posted.activity) for one in await diary.settle() if one.posted.conversation_id == chat.place
    ]
    found = [NUMBER.search(one) for one in mail]
    assert len(found) == 1, f"{who.actor.name} sent {text!r} and got {mail}"
    assert found[0], mail
    return found[0][0], ""


async def _sent(diary: Diary, who: Reporter, reporter: int, text: str, n: int, topic: int) -> tuple[str, str]:
    del reporter
    bots = diary.bots
    county, now, need = bots.settings.county, bots.clock(), CODES[topic]
    async with bots.unit() as unit:
        person = await unit.people.find(bots.settings.tenants[0], who.actor.object_id)
        draft, resumed = await filing.begin(Context(unit=unit, county=county, now=now, actor=person))
        assert not resumed, f"{who.actor.name} has a draft left"
        answers = {
            **draft.answers,
            "type": "NEG",
            "text": text,
            "need_main": need[0],
            "service_task": "TYOIK",
            "area": "Kajaani",
            "extent": "COMMON",
            "sector": [need[1]],
            "reporter_mode": who.mode.value,
        }
        acting = Context(unit=unit, county=county, now=now, actor=person)
        draft = await filing.keep(acting, replace(draft, answers=answers))
        filed = await filing.submit(
            Context(unit=unit, county=county, now=now, actor=person),
            draft,
            name=who.actor.name,
            delivery=f"delivery {n}",
        )
    return filed.observation.number, filed.code or ""
