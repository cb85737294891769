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
    await anna.says(BLOCKED)
    await anna.sees_card(texts("guard-kind-HETU"))
    await anna.picture("guard-block", narrow=True)
    await anna.says(NAMED)
    await anna.sees_card(texts("button-confirmed"))
    await anna.picture("guard-warn", narrow=True)
    await anna.says(TEXT["fi"])
    await anna.sees_card(texts("form-title"), TEXT["fi"])
    await anna.chooses(texts("question-service_task"), texts.code("service_task", "TYOIK"))
    await anna.chooses(texts("question-area"), "Kajaani")
    await anna.opens_row(texts("row-reporter_mode"))
    await anna.ticks(texts("short-reporter_mode-ANON"))
    await anna.picture("mode-open", narrow=True)
    await anna.presses(texts("button-send"))
    await anna.sees_card(texts("anon-receipt-code"))
    await anna.picture("anonymous-receipt", narrow=True)
    await anna.says("tietoni")
    await anna.sees_card(texts("my-data-title"))
    await anna.picture("my-data", narrow=True)
