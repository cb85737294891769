"""What a reviewer has tried on the filing: nothing is lost, sent or counted that its writer has not seen."""

import pytest

from bot.domain.codes import Language
from dialogs.texts import Texts
from tests.cast import KAISA
from tests.conversations.filing import TEXT_ONLY, draft_of, found_draft
from tests.conversations.similar import ALIKE, TITLE, gathered_from_three
from tests.stage import Chat, Stage

FI = Texts(Language.FI)
COUNTED, FORM, LEAVING = "Merkitty: sama täällä", FI("form-title"), FI("leaving-title")


@pytest.fixture
async def kaisa(on: Stage) -> Chat:
    """Kaisa's own chat; there is a phenomenon that is like what she may write."""
    await gathered_from_three(on)
    return Chat(on, KAISA)


async def _filed(on: Stage, number: str) -> bool:
    async with on.unit() as unit:
        return await unit.observations.numbered(number) is not None


# --- a phenomenon is shown that is like it


async def _asked(kaisa: Chat, mode: str = "fi") -> str:
    """To the question, in words."""
    await kaisa.says(TEXT_ONLY[mode])
    return await kaisa.says(ALIKE)


async def test_what_the_question_says_to_type_counts_and_leaves_no_draft(on: Stage, kaisa: Chat) -> None:
    assert "Kirjoita: sama täällä." in await _asked(kaisa)
    said = await kaisa.says("sama täällä")
    assert COUNTED in said
    assert "kesken" not in said
    assert await found_draft(on, kaisa) is None


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("alue Kuhmo", "Alue: Kuhmo"),
        ("vaihda tyyppi", FORM),
        ("joo lähetä se", FORM),
        ("lähetä", FORM),
        ("ok", FORM),
        ("oma teksti", FORM),
        ("ei", FORM),
        ("1", TITLE),
        ("ohita", TITLE),
        ("kuka tämän näkee?", FI("privacy-lines-title")),
    ],
)
async def test_whatever_is_said_to_the_question_is_answered_and_nothing_is_sent(
    on: Stage, kaisa: Chat, line: str, answer: str
) -> None:
    await kaisa.says("pelkkä teksti")
    await kaisa.says("havainto")
    for each in ("palvelu 2", "Kajaani", ALIKE):
        await kaisa.says(each)
    said = await kaisa.says(line)
    assert answer in said
    assert answer in (TITLE, FI("privacy-lines-title")) or ALIKE[:60] in said  # all of the form, once
    assert (await draft_of(on, kaisa)).answers["text"] == ALIKE
    assert not await _filed(on, "H-2026-0004")


async def test_a_yes_to_whether_the_draft_is_to_go_counts_nobody(on: Stage, kaisa: Chat) -> None:
    await _asked(kaisa)
    assert LEAVING in await kaisa.says("ei lähetetä sittenkään")
    assert COUNTED not in await kaisa.says("kyllä")
    assert await found_draft(on, kaisa) is None


async def test_same_here_for_another_phenomenon_leaves_the_text_that_waits(on: Stage, kaisa: Chat) -> None:
    await kaisa.says(ALIKE)
    old = kaisa.card
    await kaisa.presses("answer")
    await kaisa.says("peruuta")
    await kaisa.says("kyllä")
    await kaisa.says(f"{ALIKE} Näin on jatkunut pitkään.")
    await kaisa.presses("endorse", old)
    await kaisa.says("sama täällä I-2026-0009")
    assert "pitkään" in str((await draft_of(on, kaisa)).answers["text"])
