"""How phenomena come about, as steps that stories of meetings share."""

from bot.domain.phenomenon import Phenomenon, PhenomenonState
from bot.usecases import phenomena
from bot.usecases.context import Context, Target
from tests.cast import CHANNEL, KAISA, Actor
from tests.conversations.filing import TEXT, file_by_text
from tests.conversations.offices import person
from tests.fakes.authority import TENANT_ID
from tests.stage import Chat, Stage


def _as_it_is(_field: str, text: str) -> str:
    return text


async def filed(on: Stage, *who: Chat) -> list[str]:
    """One observation of each, in Finnish words of their own; returns the numbers."""
    numbers: list[str] = []
    for chat in who:
        language = {"fi-FI": "fi", "sv-FI": "sv", "en-GB": "en"}[chat.who.locale]
        before = await _of(on, chat)
        await file_by_text(chat, language, text=TEXT[language] + " Ja niin edelleen." * len(before))
        numbers.append((await _of(on, chat))[0])
    return numbers


async def _of(on: Stage, chat: Chat) -> list[str]:
    """The numbers of a person's observations, the newest first."""
    async with on.unit() as unit:
        known = await unit.people.find(TENANT_ID, chat.who.object_id)
        return [one.number for one in await unit.observations.of(known.id)] if known else []


async def gathered(
    on: Stage, numbers: list[str], title: str = "Asunnot", *, lifted: bool = True, by: Actor = KAISA
) -> Phenomenon:
    """A phenomenon of these observations, lifted to be open; by the coordinator."""
    coordinator = await person(on, by)
    async with on.unit() as unit:
        group = await unit.groups.in_channel(TENANT_ID, CHANNEL)
        ctx = Context(
            unit=unit,
            actor=coordinator,
            group=group,
            of_county=True,
            county=on.settings.county,
            now=on.clock(),
            clear=_as_it_is,
        )
        made = await phenomena.gather(ctx, numbers, {"title": title})
        if lifted and made.state is PhenomenonState.EMERGING:
            what, reason = Target(number=made.number), "Moni kertoi samaa."
            made = await phenomena.advance(ctx, what, to=PhenomenonState.OPEN, reason=reason)
    await on.house.courier.empty()
    return made


async def state_of(on: Stage, number: str) -> PhenomenonState:
    """Where a phenomenon stands now."""
    async with on.unit() as unit:
        return (await unit.phenomena.numbered(number)).state
