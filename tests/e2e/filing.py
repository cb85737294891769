"""Filing an observation in the browser, as steps that the stories share."""

from playwright.async_api import expect

from bot.domain.codes import Language
from dialogs.texts import Texts
from tests.conversations.filing import TEXT
from tests.e2e.page import Playground
from tests.e2e.world import YEAR

OBSERVATION, PHENOMENON, PROPOSAL = f"H-{YEAR}-0001", f"I-{YEAR}-0001", f"E-{YEAR}-0001"


async def files_by_card(anna: Playground, language: Language, number: str = OBSERVATION) -> None:
    """From the first message to the receipt, a picture of every card; what is known already is not joined."""
    texts = Texts(language)
    await anna.says(TEXT[language])
    own = anna.card.get_by_role("button", name=texts("button-own-text"), exact=True)
    form = anna.card.get_by_role("heading", name=texts("form-title"), exact=True)
    await expect(own.or_(form)).to_be_visible()
    if await own.is_visible():
        await own.click()
    await anna.sees_card(texts("form-title"), TEXT[language], texts("privacy-lines-title"))
    await anna.picture("first-time", narrow=True)
    await anna.chooses(texts("question-service_task"), texts.code("service_task", "TYOIK"))
    await anna.chooses(texts("question-area"), "Kajaani" if language == "fi" else "Kajana")
    await anna.picture("filled", narrow=True)
    await anna.presses(texts("button-send"))
    await anna.sees_card(texts("receipt-title"), number)
    await anna.picture("receipt", narrow=True)
