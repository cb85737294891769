"""Filing an observation in the browser, as steps that the stories share."""

from bot.domain.codes import Language
from dialogs.texts import Texts
from tests.conversations.filing import TEXT
from tests.e2e.page import Playground
from tests.e2e.world import YEAR

OBSERVATION, PROPOSAL = f"H-{YEAR}-0001", f"E-{YEAR}-0001"


async def files_by_card(anna: Playground, language: Language, number: str = OBSERVATION) -> None:
    """From the button of a card to the receipt, by clicking; a picture of every step."""
    texts = Texts(language)
    await anna.presses(texts("button-start"))
    await anna.sees_card(texts("privacy-title"))
    await anna.picture("privacy", narrow=True)
    await anna.presses(texts("button-understood"))
    await _at(anna, 1, texts)
    await anna.picture("type", narrow=True)
    await anna.presses(texts("type-short-NEG"))
    await _at(anna, 2, texts)
    await anna.writes(texts("question-text"), TEXT[language])
    await anna.picture("text", narrow=True)
    await anna.presses(texts("button-continue"))
    await _at(anna, 3, texts)
    await anna.chooses(texts("question-need_main"), texts.code("need_main", "SHL11_02"))
    await anna.chooses(texts("question-service_task"), texts.code("service_task", "TYOIK"))
    await anna.picture("need", narrow=True)
    await anna.presses(texts("button-continue"))
    await _at(anna, 4, texts)
    await anna.chooses(texts("question-area"), "Kajaani" if language == "fi" else "Kajana")
    await anna.ticks(texts.code("extent", "COMMON"))
    await anna.picture("place", narrow=True)
    await anna.presses(texts("button-continue"))
    await _at(anna, 5, texts)
    await anna.chooses(texts("question-sector"), texts.code("sector", "ASUM"), texts.code("sector", "TALOUS"))
    await anna.picture("sector", narrow=True)
    await anna.presses(texts("button-continue"))
    await _at(anna, 6, texts)
    await anna.picture("action", narrow=True)
    await anna.presses(texts("button-skip"))
    await _at(anna, 7, texts)
    await anna.sees_card(TEXT[language], texts.code("need_main", "SHL11_02"))
    await anna.picture("summary", narrow=True)
    await anna.reads()
    await anna.presses(texts("button-send"))
    await anna.sees_card(texts("receipt-title"), number)
    await anna.picture("receipt", narrow=True)


async def _at(anna: Playground, n: int, texts: Texts) -> None:
    await anna.sees_card(texts("step-heading", n=n, m=7, name="").strip())
