"""The main job in a browser: an observation, the channel's digest, a proposal, and the news of it."""

import pytest
from playwright.async_api import expect

from bot.domain.codes import Language
from tests.conversations.filing import TEXT
from tests.e2e.filing import files_by_card
from tests.e2e.page import Playground
from tests.e2e.world import World

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.browser,
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.timeout(300),
]

WHAT = "Sovitaan vuokrataloyhtiön kanssa, että maksusuunnitelma riittää"


async def test_journey_from_the_welcome_to_the_news_of_the_proposal(world: World, anna: Playground) -> None:
    await world.loaded()  # something for the digest to show; what Anna makes comes after it
    filed, made = world.next_number("observations", "H"), world.next_number("proposals", "E")
    await anna.sees_card("Write in a message what works")
    await anna.picture("welcome", narrow=True)
    await anna.says("suomeksi")
    await anna.sees("Puhun nyt suomea")
    await anna.says("ohje")
    await anna.sees_card("Omat")
    await anna.picture("home", narrow=True)
    await files_by_card(anna, Language.FI, filed)
    cards = await anna.page.locator(".ac-adaptiveCard").count()

    await anna.to_channel()
    await anna.sees("Hi! I bring the weekly digest")
    await anna.picture("team-welcome")
    await anna.posts(f"liitä {await world.pair()}")
    anna.in_thread(title="Kanava on liitetty")
    await anna.sees_card("Ensimmäinen kooste tulee")
    await anna.picture("linked")

    await digest_of_the_week(anna, filed)
    await screening(anna, filed)
    await proposal(anna, made)

    await anna.to_chat()
    await anna.sees(f"Havaintosi {filed} otettiin mukaan ehdotukseen ”{WHAT}”.")
    await anna.sees(f"Ehdotus ”{WHAT}” on työryhmän listalla")
    await anna.picture("notices", narrow=True)
    desk, news = 1, 3
    assert await anna.page.locator(".ac-adaptiveCard").count() == cards + desk + news


async def digest_of_the_week(anna: Playground, number: str) -> None:
    """The digest of the present week; nobody has screened the observation, so the channel sees its number."""
    await anna.posts("kooste")
    anna.in_thread(title="Teidän vuoronne")
    await anna.sees_card("Kesken: viikko jatkuu vielä.", "Uutta 14", "Käsitelkää jono", "Asuminen: 6")
    await anna.picture("digest", narrow=True)
    await anna.posts(number)
    anna.in_thread(title=f"Havainto {number}")
    await anna.sees_card("Tekstiä ei ole vielä esikäsitelty")
    await anna.picture("unscreened", narrow=True)
    await anna.presses("Avaa omassa chatissa")


async def screening(anna: Playground, number: str) -> None:
    """At the desk in her own chat Anna reads the observation and links it; then the next one stands there."""
    await anna.to_chat()
    await anna.sees_card(number, TEXT["fi"])
    await anna.picture("desk", narrow=True)
    await anna.presses("Liitä")
    await anna.sees(f"{number} on liitetty")
    await anna.to_channel()
    await anna.posts(number)
    anna.in_thread(title=f"Havainto {number}")
    await anna.sees_card(TEXT["fi"], "Havaintoa ei ole vielä otettu mukaan ehdotukseen.")
    await anna.picture("observation", narrow=True)


async def proposal(anna: Playground, number: str) -> None:
    """A proposal is made from the observation's card, gets its thread, and changes its state there."""
    await anna.presses("Tee ehdotus")
    await anna.writes("Mitä ehdotetaan", "Malli")
    await anna.writes("Tavoite", "Puolet hakijoista saa asunnon kolmessa kuukaudessa.")
    await anna.writes("Vastaanottaja", "Vuokrataloyhtiö")
    await anna.writes("Ehdotuksen viejä", "Kaisa Koski")
    await anna.picture("proposal-form", narrow=True)
    await anna.presses("Tallenna ehdotus")
    await anna.sees_card("Mitä ehdotetaan: Kerro hieman enemmän")
    await anna.picture("proposal-form-refused", narrow=True)
    await expect(anna.card.get_by_role("textbox", name="Vastaanottaja")).to_have_value("Vuokrataloyhtiö")
    await expect(anna.card.get_by_role("textbox", name="Mitä ehdotetaan")).to_have_value("Malli")
    await anna.writes("Mitä ehdotetaan", f"{WHAT}.")
    await anna.presses("Tallenna ehdotus")
    await anna.sees_card("Mukana ehdotuksissa", number)
    await anna.picture("observation-taken-in")

    anna.in_thread(title=f"Ehdotus {number}")
    await anna.sees_card("luonnos", WHAT, "Vuokrataloyhtiö")
    await anna.picture("proposal", narrow=True)
    await anna.presses("Muuta tilaa")
    await anna.ticks("esitetty")
    await anna.picture("proposal-move", narrow=True)
    await anna.presses("Tallenna tila")
    stored = anna.place.locator(".ac-adaptiveCard").first
    await expect(stored).to_contain_text("esitetty,")
