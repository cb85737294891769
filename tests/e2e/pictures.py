"""The README's pictures, from the demo in the Playground: ``python -m tests.e2e.pictures`` makes them."""

import asyncio
import io
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from PIL import Image
from playwright.async_api import FloatRect, Locator

from bot.domain.calendar import week_of
from bot.domain.codes import Language
from dialogs.texts import Texts
from dialogs.texts.facts import week_name
from playground.runner import ROOT
from tests.e2e.page import HEIGHT, WIDTH, Playground, browser, page
from tests.e2e.world import world

PICTURES = ROOT / "docs" / "pictures"
TEXTS = Texts(Language.FI)

BEFORE = "Omaishoitajien vapaapäivät jäävät monelta pitämättä, kun sijaisia ei saa mistään."
SEEN = (
    "Velkaneuvoja on ollut joka viikko ruoka-avussa Kajaanissa, ja se on auttanut monia asiakkaita: "
    "maksusuunnitelmat syntyvät paikan päällä."
)
NAMED = "Matti Virtanen on jonottanut asuntoa vuoden, eikä hakemuksiin vastata."
COLOURS = 64
BESIDE, ABOVE = 28, 6
SLIM = 640
"""Pixels of a window in which a message stands right above its card."""

NARROW = "div:has(> .ac-preview-panel) { width: 354px !important }"


def _around(*boxes: FloatRect | None) -> FloatRect:
    """What holds all of these and a little more."""
    seen = [box for box in boxes if box]
    left, top = min(box["x"] for box in seen) - BESIDE, min(box["y"] for box in seen) - ABOVE
    right = max(box["x"] + box["width"] for box in seen) + BESIDE
    low = max(box["y"] + box["height"] for box in seen) + BESIDE
    return {"x": left, "y": top, "width": right - left, "height": low - top}


def _keep(name: str, shot: bytes) -> None:
    """Keep a picture with few colours: it is small, and nobody sees the difference."""
    few = Image.open(io.BytesIO(shot)).convert("RGB").quantize(COLOURS)
    few.save(PICTURES / f"{name}.png", optimize=True)


async def _picture(
    anna: Playground, name: str, *above: Locator, width: int = SLIM, until: Locator | None = None
) -> None:
    """The newest card, with what stands above it, and of a long one what stands before ``until``."""
    await anna.page.set_viewport_size({"width": width, "height": 2 * HEIGHT})
    await anna.card.scroll_into_view_if_needed()
    clip = _around(*[await one.bounding_box() for one in (*above, anna.card)])
    if until and (end := await until.bounding_box()):
        clip["height"] = end["y"] - clip["y"] - ABOVE
    _keep(name, await anna.page.screenshot(clip=clip, animations="disabled"))
    await anna.page.set_viewport_size({"width": WIDTH, "height": HEIGHT})


async def _written(anna: Playground, text: str) -> Locator:
    """Write in the chat; returns the message as it stands there."""
    await anna.says(text)
    return anna.page.get_by_text(text, exact=True).first


async def _make(anna: Playground, code: str) -> None:
    await anna.says("suomeksi")
    await anna.says(BEFORE)
    await anna.sees_card(TEXTS("form-title"), BEFORE)
    await anna.chooses(TEXTS("question-service_task"), TEXTS.code("service_task", "TYOIK"))
    await anna.chooses(TEXTS("question-area"), "Kajaani")
    await anna.presses(TEXTS("button-send"))
    await anna.sees_card(TEXTS("receipt-title"))
    message = await _written(anna, SEEN)
    await anna.sees_card(TEXTS("form-title"), SEEN)
    await _picture(anna, "filing", message)
    await anna.presses(TEXTS("button-send"))
    await anna.sees_card(TEXTS("receipt-title"))
    message = await _written(anna, NAMED)
    await anna.sees_card(TEXTS("guard-title-warn"))
    await _picture(anna, "guard", message)
    await anna.to_channel()
    await anna.posts(f"liitä {code}")
    await anna.sees(TEXTS("linked-title"))
    await anna.posts("kooste")
    title = TEXTS("digest-title", week=week_name(week_of(datetime.now(UTC)), TEXTS))
    anna.in_thread(title=title)
    await anna.sees_card(title)
    await anna.page.add_style_tag(content=NARROW)
    new = anna.card.get_by_role("heading", name=TEXTS("digest-themes"))
    await _picture(anna, "digest", width=WIDTH, until=new)


async def _main() -> None:
    async with browser() as chromium:
        with tempfile.TemporaryDirectory() as folder:
            async with world(Path(folder)) as both, page(chromium) as empty:
                await both.loaded()
                await _make(await Playground.opened(empty, both.playground, "pictures"), await both.pair())


if __name__ == "__main__":
    asyncio.run(_main())
