"""The keyboard alone: a key that is pressed twice destroys nothing."""

import pytest
from playwright.async_api import expect

from bot.domain.codes import Language
from dialogs.texts import Texts
from tests.conversations.filing import TEXT
from tests.e2e.page import Playground

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.browser,
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.timeout(300),
]


async def enters(anna: Playground, title: str, *, sees: str) -> None:
    """Press Enter on a button of the newest card, and once more as soon as the card has changed."""
    await anna.card.get_by_role("button", name=title, exact=True).focus()
    await anna.page.keyboard.press("Enter")
    await anna.sees_card(sees)
    await anna.page.keyboard.press("Enter")


async def test_enter_twice_deletes_no_draft(anna: Playground) -> None:
    texts = Texts(Language.FI)
    await anna.says("suomeksi")
    await anna.sees("Puhun nyt suomea")
    await anna.says("havainto")
    await anna.sees_card(texts("privacy-title"))
    await enters(anna, texts("button-understood"), sees="Vaihe 1 / 7")
    focused = anna.page.locator(":focus")
    await expect(focused.filter(has_text=texts("button-cancel"))).to_have_count(0)
    await anna.presses(texts("type-short-NEG"))
    await anna.sees_card("Vaihe 2 / 7")
    await anna.card.get_by_role("textbox").first.fill(TEXT["fi"])
    await enters(anna, texts("button-cancel"), sees=texts("leaving-title"))
    await anna.presses(texts("button-keep"))
    await anna.sees_card("Vaihe 2 / 7")
    assert await anna.card.get_by_role("textbox").first.input_value() == TEXT["fi"]
