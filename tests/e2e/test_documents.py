"""A document in a browser: asked for in the chat, pressed for on the bot's page, opened as Word."""

from datetime import datetime
from zoneinfo import ZoneInfo

import docx
import pytest

from tests.e2e.page import Playground
from tests.e2e.world import World

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.browser,
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.timeout(120),
]

TODAY = datetime.now(ZoneInfo("Europe/Helsinki")).date()


async def test_documents_come_out_of_the_chat_and_open_in_word(world: World, anna: Playground) -> None:
    await anna.says("suomeksi")
    await anna.sees("Puhun nyt suomea")
    await anna.to_channel()
    await anna.posts(f"liitä {await world.pair()}")
    anna.in_thread(title="Kanava on liitetty")
    await anna.posts(f"kokous {TODAY.isoformat()}")
    await anna.to_chat()
    await anna.says("aineisto")
    await anna.sees_card("15 minuuttia")
    await anna.picture("file", narrow=True)
    async with anna.page.context.expect_page() as opening:
        await anna.card.get_by_role("link", name="Word").click()
    asking = await opening.value
    await asking.wait_for_load_state()
    await asking.screenshot(path=anna.picture_of("file-page"))
    async with asking.expect_download() as handing:
        await asking.get_by_role("button").click()
    file = await handing.value
    assert file.suggested_filename == f"pack-{TODAY.isoformat()}-fi.docx"
    title = docx.Document(str(await file.path())).paragraphs[0].text
    assert title == f"Kokouksen aineisto {TODAY.day}.{TODAY.month}.{TODAY.year}"
    await asking.reload()
    await asking.get_by_text("Pyydä uusi").wait_for()
