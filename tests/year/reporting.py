"""What reporters do besides filing: take back, answer, ask again, see the same, come back after a block."""

from bot.domain.codes import ReporterMode
from bot.domain.observation import ObservationState
from bot.domain.phenomenon import PUBLISHED
from bot.domain.screening import can_reopen
from tests.year.diary import Diary, Filed

WITHDRAW = {"fi": "poista", "sv": "radera", "en": "delete"}
REPLY = {"fi": "vastaa", "sv": "svara", "en": "answer"}
REOPEN = {"fi": "käsittele uudelleen", "sv": "behandla på nytt", "en": "handle again"}
ENDORSE = {"fi": "sama täällä", "sv": "samma här", "en": "same here"}
EFFECT = {"fi": "vaikutus", "sv": "effekt", "en": "effect"}
MINE = {"fi": "omat", "sv": "mina", "en": "mine"}
RECEIPT = {"fi": "kuitti", "sv": "kvitto", "en": "receipt"}
ANSWER = {
    "fi": "Tilanne koskee etenkin pieniä kuntia.",
    "sv": "Det gäller framför allt små kommuner.",
    "en": "It concerns the small municipalities most of all.",
}
EFFECTS = {
    "fi": ("selvästi", "vähän", "ei"),
    "sv": ("tydligt", "lite", "nej"),
    "en": ("clearly", "a little", "no"),
}


async def state_of(diary: Diary, number: str) -> ObservationState:
    """As it is stored."""
    async with diary.bots.unit() as unit:
        found = await unit.observations.numbered(number)
    assert found, f"{number} is not there any more"
    return ObservationState(found.state)


def _name(filed: Filed) -> str:
    return filed.code if filed.mode is ReporterMode.ANON else filed.number


async def _say(
    diary: Diary, filed: Filed, words: dict[str, str], shows: str, more: str = "", *, asks: bool = False
) -> None:
    if diary.blocked(filed.reporter):
        return
    language = diary.reporters[filed.reporter].language
    line = f"{words[language]} {_name(filed)} {more}".strip()
    await diary.order(diary.chats[filed.reporter], line, shows, asks=asks)
    await diary.settle()


async def withdraw(diary: Diary, filed: Filed) -> None:
    """Take it back, while one can."""
    if await state_of(diary, filed.number) in (ObservationState.RECEIVED, ObservationState.SCREENING):
        await _say(diary, filed, WITHDRAW, filed.number, asks=True)
        diary.count("withdrawn")


async def reply(diary: Diary, filed: Filed) -> None:
    """Answer the coordinator's question, if it still waits."""
    if await state_of(diary, filed.number) is ObservationState.NEEDS_INFO:
        language = diary.reporters[filed.reporter].language
        await _say(diary, filed, REPLY, filed.number, ANSWER[language])
        diary.count("answered")


async def reopen(diary: Diary, filed: Filed) -> None:
    """Ask for it to be handled again, unless that was asked before."""
    async with diary.bots.unit() as unit:
        found = await unit.observations.numbered(filed.number)
        may = found is not None and can_reopen(found, await unit.log.of(found.id))
    if may:
        await _say(diary, filed, REOPEN, filed.number, asks=True)
        diary.count("reopened")


async def endorse(diary: Diary, reporter: int, phenomenon: str) -> None:
    """The same has been seen here."""
    if not diary.blocked(reporter):
        language = diary.reporters[reporter].language
        async with diary.bots.unit() as unit:
            if (await unit.phenomena.numbered(phenomenon)).state not in PUBLISHED:
                return
        await diary.chats[reporter].says(f"{ENDORSE[language]} {phenomenon}")
        diary.count("endorsed")


async def look(diary: Diary, filed: Filed) -> None:
    """See what became of it."""
    if diary.blocked(filed.reporter):
        return
    language = diary.reporters[filed.reporter].language
    head = f"{RECEIPT[language]} " if filed.mode is ReporterMode.ANON else ""
    await diary.order(diary.chats[filed.reporter], head + _name(filed), filed.number)


async def blocks_and_returns(diary: Diary) -> None:
    """Who blocks the bot today, and who comes back and looks."""
    for n, who in enumerate(diary.reporters):
        if who.blocks == diary.day:
            diary.bots.teams.blocked.add(who.actor.chat)
        if who.back == diary.day:
            diary.bots.teams.blocked.discard(who.actor.chat)
            chat = diary.chats[n]
            await chat.says(MINE[who.language])
            for filed in [one for one in diary.filed.values() if one.reporter == n]:
                state = await state_of(diary, filed.number)
                seen = await diary.order(chat, filed.number, filed.number)
                diary.welcomed_back.append((filed.number, state.value, seen))
