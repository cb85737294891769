"""The guard, an anonymous receipt, and one's own data, in the browser."""

import pytest

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

BLOCKED = "Asiakas 010190-921C on jonottanut asuntoa kuukausia, eikä kukaan vastaa hänelle mitään."
NAMED = "Virtasen Maija odotti asuntoa kuukausia, eikä kukaan vastannut kysymyksiin mitään."


async def test_what_identifies_is_stopped_and_nothing_leads_to_an_anonymous_reporter(
    anna: Playground,
) -> None:
    texts = Texts(Language.FI)
    await anna.says("suomeksi")
    await anna.sees("Puhun nyt suomea")
    await anna.says("havainto")
    await anna.sees_card(texts("privacy-title"))
    await anna.presses(texts("button-understood"))
    await anna.presses(texts("type-short-NEG"))
    await anna.writes(texts("question-text"), BLOCKED)
    await anna.presses(texts("button-continue"))
    await anna.sees_card(texts("guard-kind-HETU"))
    await anna.picture("guard-block", narrow=True)
    await anna.writes(texts("question-text"), NAMED)
    await anna.presses(texts("button-continue"))
    await anna.sees_card(texts("guard-kind-NAME"), texts("button-confirmed"))
    await anna.picture("guard-warn", narrow=True)
    await anna.writes(texts("question-text"), TEXT["fi"])
    await anna.presses(texts("button-continue"))
    await anna.chooses(texts("question-need_main"), texts.code("need_main", "SHL11_02"))
    await anna.chooses(texts("question-service_task"), texts.code("service_task", "TYOIK"))
    await anna.presses(texts("button-continue"))
    await anna.chooses(texts("question-area"), "Kajaani")
    await anna.ticks(texts.code("extent", "COMMON"))
    await anna.presses(texts("button-continue"))
    await anna.chooses(texts("question-sector"), texts.code("sector", "ASUM"))
    await anna.presses(texts("button-continue"))
    await anna.presses(texts("button-skip"))
    await anna.sees_card(TEXT["fi"])
    await anna.ticks(texts.code("reporter_mode", "ANON"))
    await anna.reads()
    await anna.presses(texts("button-send"))
    await anna.sees_card("Kuittikoodisi")
    await anna.picture("anonymous-receipt", narrow=True)
    await anna.says("tietoni")
    await anna.sees_card(texts("my-data-title"))
    await anna.picture("my-data", narrow=True)
