"""The keyboard alone: rows open and are changed with it, and a key that is pressed twice destroys nothing."""

import pytest
from playwright.async_api import expect

from bot.domain.codes import Language
from dialogs.texts import Texts
from tests.conversations.filing import TEXT
from tests.e2e.filing import OBSERVATION
from tests.e2e.page import Playground

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.browser,
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.timeout(300),
]


async def writes_an_observation(anna: Playground, texts: Texts) -> None:
    await anna.says("suomeksi")
    await anna.sees("Puhun nyt suomea")
    await anna.says(TEXT["fi"])
    await anna.sees_card(texts("form-title"))


async def enters(anna: Playground, title: str, *, sees: str) -> None:
    """Press Enter on a button of the newest card, and once more as soon as the card has changed."""
    await anna.card.get_by_role("button", name=title, exact=True).focus()
    await anna.page.keyboard.press("Enter")
    await anna.sees_card(sees)
    await anna.page.keyboard.press("Enter")


async def test_enter_twice_deletes_no_draft(anna: Playground) -> None:
    texts = Texts(Language.FI)
    await writes_an_observation(anna, texts)
    await anna.reads()
    await enters(anna, texts("button-cancel"), sees=texts("leaving-title"))
    await anna.presses(texts("button-keep"))
    await anna.sees_card(texts("form-title"), TEXT["fi"])


async def test_a_row_opens_is_changed_and_sent_by_keyboard(anna: Playground) -> None:
    texts = Texts(Language.FI)
    await writes_an_observation(anna, texts)
    box = anna.card.get_by_role("button", name=texts("form-text"))
    await box.focus()
    await anna.page.keyboard.press("Enter")
    await anna.page.keyboard.press("Tab")
    await expect(anna.card.get_by_role("textbox", name=texts("form-text"))).to_be_focused()
    row = anna.card.get_by_role("button", name=texts("row-type"))
    await row.focus()
    await anna.page.keyboard.press("Enter")
    await expect(row).to_be_focused()
    await anna.page.keyboard.press("Enter")  # closes nothing: what is changed stays in sight
    await anna.page.keyboard.press("Tab")
    await anna.page.keyboard.press("ArrowDown")
    chosen = anna.card.get_by_role("radio", name=texts("short-type-NEU"))
    await expect(chosen).to_be_checked()
    await anna.picture("row-open", narrow=True)
    await anna.chooses(texts("question-service_task"), texts.code("service_task", "TYOIK"))
    await anna.chooses(texts("question-area"), "Kajaani")
    await anna.presses(texts("button-send"))
    await anna.sees_card(texts("receipt-title"))
    await anna.says(OBSERVATION)
    codes = anna.card.get_by_role("button", name=texts("own-codes"))
    await codes.focus()
    await anna.page.keyboard.press("Enter")
    await anna.sees_card(texts.code("type", "NEU"))
