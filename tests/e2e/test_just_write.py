"""What filing costs: the acts and the words of a first time and of the next, in the browser."""

import pytest

from bot.domain.codes import Language
from dialogs.texts import Texts
from tests.e2e.page import Playground

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.browser,
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.timeout(300),
]

SEEN = (
    "Vuokrataloyhtiö irtisanoo useita asiakkaita heti ensimmäisestä rästistä Kajaanissa, vaikka "
    "maksusuunnitelma on sovittu. Asunto menee, ja tilapäismajoitus maksaa moninkertaisesti."
)
WORKS = (
    "Velkaneuvoja on ollut joka viikko ruoka-avussa Kajaanissa, ja se on auttanut monia asiakkaita: "
    "maksusuunnitelmat syntyvät paikan päällä."
)

FIRST_TIME, NEXT_TIME = (5, 200), (2, 120)
"""Acts and words at most, the receipt's included."""


async def files(anna: Playground, text: str, most: tuple[int, int], name: str, **asked: str) -> None:
    """Write, answer what stands open, send; no more acts and words than that."""
    texts = Texts(Language.FI)
    anna.acts = 0
    await anna.says(text)
    await anna.sees_card(texts("form-title"), text)
    read = await anna.words_of_card(text)
    await anna.picture(name, narrow=True)
    for key, code in asked.items():
        await anna.chooses(texts(f"question-{key}"), texts.code(key, code))
    await anna.presses(texts("button-send"))
    await anna.sees_card(texts("receipt-title"))
    read += await anna.words_of_card(text)
    await anna.picture(f"{name}-receipt", narrow=True)
    print(f"{name}: {anna.acts} acts, {read} words")  # noqa: T201 - for who looks at the figures
    assert anna.acts <= most[0]
    assert read <= most[1]


async def test_filing_takes_few_acts_and_words(anna: Playground) -> None:
    await anna.says("suomeksi")
    await anna.sees("Puhun nyt suomea")
    await files(anna, SEEN, FIRST_TIME, "first-time", service_task="TYOIK")
    await files(anna, WORKS, NEXT_TIME, "next-time")
