"""How something is written of a phenomenon for others, as steps that stories share."""

from bot.domain.publication import Publication
from tests.cast import ANNA, ELLEN, SVEN
from tests.conversations.gathering import filed, gathered
from tests.stage import Chat, Stage

I, J = "I-2026-0001", "J-2026-0001"  # noqa: E741 - the letters of a phenomenon and a publication

TITLE = "Maksuhäiriö sulkee vuokra-asunnot"
SUMMARY = (
    "Vuokrasopimus kariutuu maksuhäiriöön, vaikka velat on sovittu. Perheet odottavat tilapäisissä tiloissa."
)
ASK = "Maksusuunnitelma kelpaa vakuudeksi."
TYPED = (
    f"kirjoita muille {I} otsikko: {TITLE}; tiivistelmä: {SUMMARY}; pyyntö: {ASK}; sävy: huolenaihe; "
    "tarve: asuminen; taso: organisaatio"
)
FILLED = {
    "publication_title_fi": TITLE,
    "publication_summary_fi": SUMMARY,
    "publication_ask_fi": ASK,
    "publication_tone": "worry",
    "publication_need": "SHL11_02",
    "publication_level": "organisation",
    "publication_areas": "",
    "publication_aspects": "ACCESS",
    "publication_weakest": "false",
}


async def supported(on: Stage) -> None:
    """A phenomenon that three reporters have seen."""
    numbers = await filed(on, *(Chat(on, who) for who in (ANNA, SVEN, ELLEN)))
    await gathered(on, numbers)


async def publication(on: Stage, number: str = J) -> Publication:
    """The publication as it is stored."""
    async with on.unit() as unit:
        found = await unit.publications.numbered(number)
    assert found
    return found
