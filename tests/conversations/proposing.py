"""How a proposal comes as far as its recipient, as steps that stories share."""

import re

from bot.domain.group import ALPHABET
from bot.domain.proposal import Proposal
from tests.cast import OTTO, Actor
from tests.conversations.filing import TEXT, file_by_text
from tests.stage import Chat, Stage

E = "E-2026-0001"
WHAT = "Sovitaan vuokrataloyhtiön kanssa, että maksusuunnitelma riittää."
FILL = f"""täydennä {E}
mittari: Asunnon saaneet kymmenestä hakijasta.
tavoite: 6
viimeistään: 30.6.2027
vastaanottaja: Vuokrataloyhtiö
viejä: asumisen työryhmä
vastaus viimeistään: 31.1.2027
shl 7: 2
ehkäisevä: 1
viestintä: Tiedote yksiköille tammikuussa."""
YES = "kyllä 31.3.2027 Malli otetaan käyttöön."
DONE = "mikä muuttui: Maksusuunnitelma riittää; missä: Kajaani; mistä alkaen: 2.11.2026"
DONE_BY_CARD = {
    "done_changed": "Maksusuunnitelma riittää.",
    "done_where": "Kajaani",
    "done_since": "2026-11-02",
}
TO_SENT = ("esitetty", "puollettu", "lähetetty")


async def proposed(channel: Chat, *reporters: Chat) -> None:
    """Everybody files an observation, and a complete proposal rests on them."""
    for n, chat in enumerate(reporters):
        language = {"fi-FI": "fi", "sv-FI": "sv", "en-GB": "en"}[chat.who.locale]
        await file_by_text(chat, language, f"{TEXT[language]} ({n})")
        await chat.says({"fi": "kortit", "sv": "kort", "en": "cards"}[language])
    await made(channel, len(reporters))


async def made(channel: Chat, count: int = 1) -> None:
    """A complete proposal that rests on the first observations."""
    numbers = " ".join(f"H-2026-{n + 1:04d}" for n in range(count))
    await channel.says(f"ehdotus {numbers} {WHAT}")
    await channel.says(FILL)


async def sent(channel: Chat, *reporters: Chat) -> None:
    """The same, taken to its recipient."""
    await proposed(channel, *reporters)
    await taken(channel)


async def taken(channel: Chat) -> None:
    """To its recipient."""
    for state in TO_SENT:
        await channel.says(f"tila {E} {state}")


async def owner_code(channel: Chat, number: str = E) -> str:
    """A code for its recipient, as the channel shows it."""
    return code_in(await channel.says(f"vastaaja {number}"))


def code_in(said: str) -> str:
    """The code that an answer shows."""
    found = re.search(rf"\b[{ALPHABET}]{{4}}-[{ALPHABET}]{{4}}\b", said)
    assert found, said
    return found[0]


async def owned(on: Stage, channel: Chat, who: Actor = OTTO, number: str = E) -> Chat:
    """The recipient's own chat, once they have taken the proposal on."""
    chat = Chat(on, who)
    await chat.says(f"vastaan {await owner_code(channel, number)}")
    return chat


async def the_proposal(on: Stage, number: str = E) -> Proposal:
    """As it is stored."""
    async with on.unit() as unit:
        found = await unit.proposals.numbered(number)
    assert found
    return found


async def delivered(on: Stage) -> None:
    """All that waits is brought, also what Teams' pace held back."""
    on.clock.advance(seconds=2)
    await on.house.courier.empty()
