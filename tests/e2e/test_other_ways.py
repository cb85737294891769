"""The same filing without cards, in Swedish, and in a dialog over another chat."""

import pytest

from bot.domain.codes import Language
from dialogs.texts import Texts
from tests.conversations.filing import TEXT
from tests.e2e.filing import OBSERVATION, files_by_card
from tests.e2e.page import CARD, Playground

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.browser,
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.timeout(300),
]


async def test_text_only_from_the_first_word_to_the_receipt(anna: Playground) -> None:
    texts = Texts(Language.FI)
    for said, answered in [("suomeksi", "Puhun nyt suomea"), ("pelkkä teksti", texts("said-text"))]:
        await anna.says(said)
        await anna.sees(answered)
    cards = await anna.page.locator(CARD).count()
    steps = [
        (TEXT["fi"], texts("question-service_task")),
        ("aikuissosiaalityö", texts("question-area")),
        ("Kajaanissa", texts("question-extent")),
        ("yleistä", texts("form-say-send")),
        ("lähetä", OBSERVATION),
    ]
    for said, answered in steps:
        await anna.says(said)
        await anna.sees(answered)
        await anna.page_picture("step")
    assert await anna.page.locator(CARD).count() == cards


async def test_swedish_cards(anna: Playground) -> None:
    texts = Texts(Language.SV)
    await anna.says("på svenska")
    await anna.sees(texts("said-language").rstrip("."))
    await anna.says("hjälp")
    await anna.sees_card(texts("home-lead"), texts("home-start"))
    await anna.picture("home", narrow=True)
    await files_by_card(anna, Language.SV)
    await anna.presses(texts("button-mine"))
    await anna.sees_card(texts("own-heading"), OBSERVATION)  # the only one
    await anna.presses(texts("own-history"))
    await anna.picture("own", narrow=True)


async def test_a_message_elsewhere_becomes_an_observation_in_a_dialog(anna: Playground) -> None:
    texts = Texts(Language.FI)
    await anna.says("suomeksi")
    await anna.sees("Puhun nyt suomea")
    await anna.to_group_chat()
    await anna.says(TEXT["fi"])
    await anna.opens_dialog(of=TEXT["fi"])
    await anna.sees_card(texts("offer-title"), TEXT["fi"])
    await anna.page_picture("offered")
    await anna.presses(texts("button-start"))
    await anna.sees_card(texts("form-title"), TEXT["fi"])
    await anna.presses(texts("button-privacy-whole"))
    await anna.sees_card(texts("privacy-title"))
    await anna.presses(texts("button-back"))
    await anna.chooses(texts("question-service_task"), texts.code("service_task", "TYOIK"))
    await anna.chooses(texts("question-area"), "Kajaani")
    await anna.page_picture("filled")
    await anna.reads()
    await anna.presses(texts("button-send"))
    await anna.sees_card(texts("receipt-title"), OBSERVATION)
    await anna.page_picture("receipt")
    await anna.page.get_by_role("dialog").get_by_role("button", name="Close").click()
    await anna.to_chat()
    await anna.sees_card(texts("receipt-title"), OBSERVATION)
