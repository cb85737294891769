"""The loop in a browser: a phenomenon, a vote, a decision, the recipient's answer, the timeline."""

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.async_api import expect

from bot.domain.codes import Language
from dialogs.texts import Texts
from tests.conversations.filing import TEXT
from tests.e2e.filing import files_by_card
from tests.e2e.page import Playground
from tests.e2e.world import YEAR, World

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.browser,
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.timeout(300),
]

TODAY = datetime.now(ZoneInfo("Europe/Helsinki")).date()
FIRST, SECOND = f"H-{YEAR}-0001", f"H-{YEAR}-0002"
PHENOMENON, PROPOSAL = f"I-{YEAR}-0001", f"E-{YEAR}-0001"
TITLE = "Vuokra-asuntoa ei saa, jos luottotiedoissa"
WHY = "Asia toistuu jokaisessa kunnassa."
PROMISED = TODAY + timedelta(days=90)


async def test_loop_from_two_observations_to_the_reporter_s_timeline(world: World, anna: Playground) -> None:
    await anna.says("suomeksi")
    await anna.sees("Puhun nyt suomea")
    await files_by_card(anna, Language.FI, FIRST)
    await again(anna)
    await anna.to_channel()
    await anna.posts(f"liitä {await world.pair()}")
    anna.in_thread(title="Kanava on liitetty")
    await anna.sees_card("Ensimmäinen kooste tulee")
    await screening(anna)
    await phenomenon(anna)
    await meeting(anna)
    await sent(anna)
    await answer(anna)
    await timeline(anna)


async def again(anna: Playground) -> None:
    """A second observation on the same matter, typed; text mode ends with it."""
    await anna.says("pelkkä teksti")
    await anna.sees(Texts(Language.FI)("said-text"))
    for line in (f"{TEXT['fi']} Sama toistuu muuallakin.", "yleistä", "lähetä"):
        await anna.says(line)
        await anna.page.wait_for_timeout(300)
    await anna.sees(SECOND)
    await anna.says("kortit")


async def screening(anna: Playground) -> None:
    """At the desk, in her own chat: the first becomes a phenomenon, and the second is linked to it."""
    await anna.posts("jono")
    await expect(anna.page.get_by_text("2 havaintoa odottaa esikäsittelyä.")).to_be_visible()
    await anna.to_chat()
    await anna.sees_card("Jono: 1 / 2", FIRST, TEXT["fi"])
    await anna.picture("desk", narrow=True)
    await anna.presses("Kysy")
    await anna.picture("ask", narrow=True)
    await anna.presses("Sulje")
    await anna.picture("close", narrow=True)
    await anna.presses("Liitä")
    await anna.sees(f"{FIRST} on liitetty")
    await anna.says("jono")  # the news of the first one stands below the desk
    await anna.sees_card("Jono: 1 / 1", SECOND)
    await anna.picture("desk-next", narrow=True)
    await anna.presses("Liitä")
    await anna.sees(f"{SECOND} on liitetty")


async def phenomenon(anna: Playground) -> None:
    """The phenomenon that was gathered from both, opened in the channel."""
    await anna.to_channel()
    await anna.posts(PHENOMENON)
    anna.in_thread(title=f"Ilmiö {PHENOMENON}")
    await anna.sees_card("orastava", FIRST, SECOND)
    await anna.presses("Muuta tilaa")
    await anna.ticks("avoin")
    await anna.writes("Perustelu", WHY)
    await anna.picture("phenomenon-move", narrow=True)
    await anna.presses("Tallenna tila")
    await anna.sees_card("avoin,")
    await anna.picture("phenomenon", narrow=True)


async def meeting(anna: Playground) -> None:
    """Called for today, voted on, decided, minuted."""
    await anna.posts(f"kokous {TODAY.isoformat()}")
    await anna.posts(f"asialistalle {PHENOMENON} Asia on kiireinen.")
    await anna.posts("kokous")
    anna.in_thread(title=f"Kokous {_fi(TODAY)}")
    await anna.sees_card(TITLE)
    await anna.picture("meeting", narrow=True)
    await anna.posts(f"äänestä {PHENOMENON}")
    await anna.posts(f"asia {PHENOMENON}")
    anna.in_thread(title=f"Asia {PHENOMENON}")
    await anna.sees_card(TITLE)
    await anna.picture("item", narrow=True)
    await anna.presses("Tehdään ehdotus")
    anna.in_thread(title="Tehdään ehdotus")
    await anna.picture("decision", narrow=True)
    await anna.posts(
        f"päätös {PHENOMENON} tehdään ehdotus Sovitaan vuokrataloyhtiön kanssa malli."
        f" perustelu: {WHY} seuraavaksi: Ehdotus viedään vuokrataloyhtiölle."
    )
    await anna.posts("muistio")
    anna.in_thread(title=f"Muistio {_fi(TODAY)}")
    await anna.sees_card(WHY)
    await anna.picture("minutes", narrow=True)
    await anna.posts("hyväksy muistio")
    await anna.posts("kyllä")


async def sent(anna: Playground) -> None:
    """The proposal is completed, endorsed and sent; its recipient gets a code."""
    fields = (
        "mittari: Asunnon saaneet kymmenestä hakijasta.",
        "tavoite: 6",
        f"viimeistään: {_fi(PROMISED)}",
        "vastaanottaja: Vuokrataloyhtiö",
        "viejä: asumisen työryhmä",
        f"vastaus viimeistään: {_fi(PROMISED)}",
        "shl 7: 2",
        "ehkäisevyys: kyllä",
        "viestintä: Tiedote yksiköille.",
    )
    for field in fields:
        await anna.posts(f"täydennä {PROPOSAL} {field}")
    await anna.posts(f"tila {PROPOSAL} puollettu")
    await anna.posts(f"tila {PROPOSAL} lähetetty")
    await anna.posts(f"vastaaja {PROPOSAL}")


async def answer(anna: Playground) -> None:
    """Anna is the recipient too, and answers in her own chat."""
    said = anna.page.get_by_text(_CODE).last
    found = _CODE.search(await said.inner_text())
    assert found
    code = found[1]
    await anna.to_chat()
    await anna.picture("notices", narrow=True)
    await anna.says(f"vastaan {code}")
    await anna.sees_card("Sovitaan vuokrataloyhtiön kanssa malli")
    await anna.picture("recipient", narrow=True)
    await anna.says(f"{PROPOSAL} kyllä {_fi(PROMISED)} Malli otetaan käyttöön.")
    await anna.page.wait_for_timeout(500)


async def timeline(anna: Playground) -> None:
    """What became of the first observation, and what comes next."""
    await anna.says(FIRST)
    await anna.sees_card("Mitä on tapahtunut", TITLE)
    await anna.picture("timeline", narrow=True)


_CODE = re.compile(r"vastaan ([A-Z0-9]{4}-[A-Z0-9]{4})")


def _fi(day: object) -> str:
    return Texts(Language.FI).date(day)  # type: ignore[arg-type]  # a date
