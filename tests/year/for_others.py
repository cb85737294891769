"""What is written of phenomena for others: approved, declined, changed, withdrawn; and the check of it."""

import re
from collections.abc import Iterator
from datetime import date

from bot.domain.evidence.own_words import OwnWords
from bot.domain.log import Action
from bot.domain.phenomenon import PhenomenonState, publishable
from bot.domain.publication import PublicationState, texts_of
from bot.domain.selection.meeting import raw_texts
from tests.year.diary import Diary
from tests.year.lived import Lived

FIELDS = (
    "otsikko: Apu myöhästyy; tiivistelmä: Moni odottaa kuukausia. Tänä aikana tilanne pahenee.; "
    "pyyntö: Sovitaan vastuista; sävy: huolenaihe; tarve: 3; taso: organisaatio"
)
NUMBER = re.compile(r"J-\d{4}-\d{4}")


async def write(diary: Diary) -> None:
    """The coordinator writes of the phenomenon that most have seen; the chair approves."""
    number = await _proposed(diary)
    await diary.order(diary.chair, f"hyväksy julkaisu {number}", "on hyväksytty", asks=True)
    diary.count("published")


async def write_in_vain(diary: Diary) -> None:
    """The chair declines what is written of another one."""
    number = await _proposed(diary)
    await diary.order(diary.chair, f"hylkää julkaisu {number} Liian yleinen.", "on hylätty")
    diary.count("declined")


async def change(diary: Diary) -> None:
    """Other words are proposed for what is published, and approved."""
    async with diary.bots.unit() as unit:
        one = next(one for one in await unit.publications.all() if one.readable)
        phenomenon = await unit.phenomena.get(one.phenomenon_id)
    line = f"kirjoita muille {phenomenon.number} johtopäätös: Vastuut ovat epäselvät."
    await diary.order(diary.coordinator, line, one.number)
    await diary.order(diary.chair, f"hyväksy julkaisu {one.number}", "on hyväksytty", asks=True)


async def withdraw(diary: Diary) -> None:
    """The last one that is published is taken back."""
    await write(diary)
    async with diary.bots.unit() as unit:
        one = [one for one in await unit.publications.all() if one.readable][-1]
    await diary.order(diary.coordinator, f"peru julkaisu {one.number} Tieto oli väärin.", "on peruttu")
    diary.count("taken back")


async def _proposed(diary: Diary) -> str:
    """The number of what is proposed of the phenomenon that most have seen, of those without any."""
    async with diary.bots.unit() as unit:
        written = {one.phenomenon_id for one in await unit.publications.all()}
        found = [
            one
            for one in await unit.phenomena.all()
            if one.id not in written
            and publishable(one, await unit.observations.many(one.observation_ids))
            and one.state is not PhenomenonState.ARCHIVED
        ]
    one = max(found, key=lambda one: (len(one.observation_ids), one.number))
    said = await diary.order(diary.coordinator, f"kirjoita muille {one.number} {FIELDS}", "on ehdotettu")
    (number,) = set(NUMBER.findall(said))
    return number


OF_DAYS = {
    date(2026, 11, 4): write,
    date(2027, 1, 20): write_in_vain,
    date(2027, 2, 10): change,
    date(2027, 4, 21): withdraw,
}
"""What happens on one day."""


def published_amiss(lived: Lived) -> Iterator[str]:
    """What others may read without the chair's approval, or that repeats an observation; no reason given."""
    for one in lived.publications:
        entries, phenomenon = lived.log[one.id], next(p for p in lived.phenomena if p.id == one.phenomenon_id)
        approved = [entry for entry in entries if entry.action is Action.PUBLICATION_APPROVED]
        if len(approved) != one.revision or any(
            lived.names.get(entry.person_id or "") != lived.diary.chair.who.name for entry in approved
        ):
            yield f"{one.number} is read in version {one.revision}, and the chair approved {len(approved)}"
        own = OwnWords(words for _, words in texts_of(one))
        own.look(raw_texts(lived.by_id[seen] for seen in phenomenon.observation_ids))
        if any(own(words) is None for _, words in texts_of(one)):
            yield f"{one.number} repeats an observation"
        last = entries[-1]
        if one.state in (PublicationState.DECLINED, PublicationState.WITHDRAWN) and not last.reason:
            yield f"nobody said why {one.number} is {one.state}"
