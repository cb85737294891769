"""The group's four meetings: agenda, votes, decisions as they are made, the memo, and what follows.

One of them is moved, and a fifth one is called and cancelled.
"""

from datetime import date, timedelta

from bot.domain.calendar import working_days_after
from bot.domain.phenomenon import PhenomenonState
from tests.cast import CHANNEL
from tests.stage import Chat
from tests.year import deciding
from tests.year.bots import REPEATED
from tests.year.diary import FIRST_DAY, MEETINGS, SET, Diary
from tests.year.people import MEMBERS

SAID = "perustelu: Asiasta on monta havaintoa.\nseuraavaksi: Työryhmä palaa asiaan kokouksessaan."
LISTABLE = (PhenomenonState.OPEN, PhenomenonState.MONITORED, PhenomenonState.ACTING)
LATE_MEMO = 2
"""The meeting whose memo is approved only after its time."""


LATE_PACK = 1
"""The meeting whose pack the coordinator and the chair are reminded of in vain."""


async def send_pack(diary: Diary) -> None:
    """Members get the pack."""
    await diary.order(diary.coordinator, "aineisto", "Aineisto on jaettu jäsenille")
    await diary.settle()
    diary.count("packs")


async def call_one(diary: Diary) -> None:
    """A meeting is called between two others, with what is open on its agenda."""
    await diary.order(diary.chair, "kokous 2027-01-28", "Kokous 28.1.2027")
    async with diary.bots.unit() as unit:
        one = next(one for one in await unit.phenomena.all() if one.state in LISTABLE)
    await diary.order(diary.coordinator, f"asialistalle {one.number} 2027-01-28", one.number)
    await diary.settle()


async def cancel_it(diary: Diary) -> None:
    """It is cancelled again."""
    line = "peru kokous 2027-01-28 Liian moni on estynyt."
    await diary.order(diary.chair, line, "ei ole enää kokousta", asks=True)
    await diary.settle()
    diary.count("cancelled meetings")


async def move_it(diary: Diary) -> None:
    """A meeting that was set is moved, with its agenda and votes."""
    for old, new in zip(SET, MEETINGS, strict=True):
        if old != new:
            line = f"siirrä kokous {old.isoformat()} {new.isoformat()} Sali on varattu."
            await diary.order(diary.coordinator, line, f"Kokous {new.day}.{new.month}.{new.year}")
            diary.count("moved meetings")
    await diary.settle()


OF_DAYS = {
    date(2027, 1, 8): call_one,
    date(2027, 1, 12): cancel_it,
    date(2027, 3, 1): move_it,
    **{day - timedelta(days=8): send_pack for n, day in enumerate(MEETINGS) if n != LATE_PACK},
}
"""What happens on one day."""


async def put_on(diary: Diary) -> None:
    """What has the most observations comes on the agenda; the eighth one is refused."""
    async with diary.bots.unit() as unit:
        found = [one for one in await unit.phenomena.all() if one.state in LISTABLE]
    found.sort(key=lambda one: (one.state is not PhenomenonState.OPEN, -len(one.observation_ids), one.number))
    for n, one in enumerate(found):
        diary.bots.repeating = REPEATED if n < 7 else 0  # what is refused is refused again
        said = await diary.coordinator.says(f"asialistalle {one.number}")
        assert (one.number in said) is (n < 7), said
        diary.count("listed" if n < 7 else "an eighth refused")
    diary.bots.repeating = REPEATED
    await diary.settle()
    await _vote(diary, [one.number for one in found[:7]])


async def _vote(diary: Diary, numbers: list[str]) -> None:
    """Each member votes once; one changes their mind."""
    voters = [diary.coordinator, diary.chair]
    voters += [Chat(diary.bots, who, channel=CHANNEL) for who in MEMBERS]
    for chat in (*voters, voters[0]):
        if numbers:
            await chat.says(f"äänestä {diary.dice.choice(numbers)}")
            diary.count("voted")


async def meet(diary: Diary) -> None:
    """Decide item by item; one or two are not come to."""
    await diary.coordinator.says("kokous")
    async with diary.bots.unit() as unit:
        meeting = next(one for one in await unit.meetings.all() if one.day == diary.today)
        items = await unit.meetings.items(meeting.id)
        numbers = sorted([(await unit.phenomena.get(item.phenomenon_id)).number for item in items])
        open_ones = [
            one.number for one in await unit.phenomena.all() if one.live and one.number not in numbers
        ]
    for number in numbers:
        diary.bots.clock.advance(minutes=6)
        await _decide(diary, number, open_ones)
    await diary.settle()
    late = 14 if MEETINGS.index(diary.today) == LATE_MEMO else 4
    approved = working_days_after(diary.today, late)
    diary.when((approved - FIRST_DAY).days, lambda: approve(diary))
    diary.count("meetings")


async def _decide(diary: Diary, number: str, others: list[str]) -> None:
    fate = diary.dice.random()
    review = diary.today + timedelta(days=diary.dice.randint(40, 120))
    if fate < 0.12:
        diary.count("not come to")
        return
    if fate < 0.62:
        said = await _said(diary, number, "ehdotus Sovitaan yhteinen toimintamalli ja kokeillaan sitä.")
        found = deciding.PROPOSAL.search(said)
        assert found, said
        await deciding.fill(diary, found[0])
        diary.count("proposed")
        diary.when(diary.day + 1, lambda: deciding.judge(diary, found[0]))
    elif fate < 0.78:
        await _said(diary, number, f"seurataan {review.day}.{review.month}.{review.year}")
        diary.count("monitored")
    elif fate < 0.84 and others:
        await _said(diary, number, f"yhdistetään {others[0]}")
        _moved_on(diary, number, others[0])
        diary.count("merged")
    elif fate < 0.92:
        await _said(diary, number, "arkistoidaan")
        diary.count("archived")
    else:
        await _said(diary, number, "siirretään")
        diary.count("postponed")


def _moved_on(diary: Diary, number: str, into: str) -> None:
    for topic, known in diary.topics.items():
        if known == number:
            diary.topics[topic] = into


async def _said(diary: Diary, number: str, decision: str) -> str:
    line = f"päätös {number} {decision}\n{SAID}"
    return await diary.order(diary.chair, line, "Asiasta on monta havaintoa")


async def approve(diary: Diary) -> None:
    """The memo is approved, and everybody hears what was decided."""
    await diary.coordinator.says("muistio")
    await diary.order(diary.coordinator, "hyväksy muistio", "hyväksytty", asks=True)
    await diary.settle()
    diary.count("memos")
