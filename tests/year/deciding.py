"""From phenomenon to proposal, to its recipient's answer, to what changed."""

import re
from datetime import timedelta

from bot.domain.proposal import ProposalState
from bot.usecases import proposal_news
from bot.usecases.context import Context
from tests.conversations.proposing import code_in
from tests.year import reporting
from tests.year.diary import Diary

PROPOSAL = re.compile(r"\bE-\d{4}-\d{4}\b")
PROMISED = timedelta(days=60)
"""Within this time a recipient who answers yes or partly wants to have done it."""
_P = ProposalState


async def state_of(diary: Diary, number: str) -> ProposalState:
    """As it is stored."""
    async with diary.bots.unit() as unit:
        found = await unit.proposals.numbered(number)
    return ProposalState(found.state)


async def fill(diary: Diary, number: str) -> None:
    """Everything that must be known before it is endorsed."""
    day = diary.today + timedelta(days=45)
    lines = f"""täydennä {number}
mittari: Apua kolmessa kuukaudessa saaneet kymmenestä.
nyt: 2
tavoite: 5
viimeistään: 30.6.2028
vastaanottaja: Palvelualue
viejä: työryhmä
vastaus viimeistään: {day.day}.{day.month}.{day.year}
shl 7: 2
ehkäisevä: 1
viestintä: Tiedote yksiköille."""
    await diary.order(diary.coordinator, lines, number)


async def judge(diary: Diary, number: str) -> None:
    """Endorsed, not endorsed, or deferred by the chair."""
    fate = diary.dice.random()
    if fate < 0.75:
        await diary.order(diary.chair, f"tila {number} puollettu", number)
        diary.when(diary.day + diary.dice.randint(1, 20), lambda: send(diary, number))
    elif fate < 0.88:
        await diary.order(diary.chair, f"tila {number} ei puollettu Tähän ei ole nyt edellytyksiä.", number)
    else:
        later = diary.today + timedelta(days=60)
        await diary.order(
            diary.chair, f"tila {number} siirretty {later.day}.{later.month}.{later.year} Kevääseen.", number
        )
        diary.when(diary.day + 65, lambda: send(diary, number))
    await diary.settle()


async def send(diary: Diary, number: str) -> None:
    """To its recipient, with a code to answer by."""
    await diary.order(diary.coordinator, f"tila {number} lähetetty", number)
    code = code_in(await diary.order(diary.coordinator, f"vastaaja {number}", number))
    await diary.order(diary.owner, f"vastaan {code}", number)
    await diary.settle()
    diary.count("sent to its recipient")
    if diary.dice.random() < 0.85:
        diary.when(diary.day + diary.dice.randint(5, 50), lambda: answer(diary, number))


async def answer(diary: Diary, number: str) -> None:
    """Yes, partly or no."""
    until = diary.today + PROMISED
    day = f"{until.day}.{until.month}.{until.year}"
    fate = diary.dice.random()
    line = f"kyllä {day} Malli otetaan käyttöön." if fate < 0.5 else f"osittain {day} Kokeillaan ensin."
    line = line if fate < 0.8 else "ei Rahaa ei ole tänä vuonna."
    await diary.order(diary.owner, f"{number} {line}", number)
    await diary.settle()
    diary.count("answered by its recipient")
    if fate < 0.8:
        diary.when(diary.day + diary.dice.randint(7, 20), lambda: begin(diary, number))


async def begin(diary: Diary, number: str) -> None:
    """Work has begun."""
    await diary.order(diary.owner, f"{number} työn alla", number)
    await diary.settle()
    diary.when(diary.day + diary.dice.randint(10, 40), lambda: report(diary, number))


async def report(diary: Diary, number: str) -> None:
    """The recipient says that it is done; the coordinator confirms it a few days later."""
    since = diary.today - timedelta(days=3)
    day = f"{since.day}.{since.month}.{since.year}"
    said = f"mikä muuttui: Malli on käytössä; missä: Kajaani; mistä alkaen: {day}"
    await diary.order(diary.owner, f"{number} valmis {said}", number)
    await diary.settle()
    diary.when(diary.day + 3, lambda: confirm(diary, number, said))


async def confirm(diary: Diary, number: str, said: str) -> None:
    """It is done; half a year later the reporters say what they see."""
    await diary.order(diary.coordinator, f"tila {number} toteutettu {said}", number)
    await diary.settle()
    diary.count("done")
    for days in range(186, 200, 4):
        diary.when(diary.day + days, lambda: effects(diary, number))


async def effects(diary: Diary, number: str) -> None:
    """A few of those who are asked answer, while the round is open."""
    async with diary.bots.unit() as unit:
        proposal = await unit.proposals.numbered(number)
        asked = {
            one.number
            for one in await proposal_news.observations_of(
                Context(unit=unit, county=diary.bots.settings.county, now=diary.bots.clock()), proposal
            )
        }
        if not any(one.open_on(diary.today) for one in await unit.effects.of(proposal.id)):
            return
    for filed in [one for one in diary.filed.values() if one.number in asked and not one.code]:
        if diary.dice.random() < 0.15 and not diary.blocked(filed.reporter):
            language = diary.reporters[filed.reporter].language
            said = diary.dice.choice(reporting.EFFECTS[language])
            line = f"{reporting.EFFECT[language]} {number} {said}"
            await diary.order(diary.chats[filed.reporter], line, number)
            diary.count("effect")
