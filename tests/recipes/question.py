"""A form with two questions more, an optional text and an optional choice, goes wherever a question goes.

It is told in a copy of the code in which ``test_question`` has added them, on both databases.
"""

import json
import re
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.domain.likeness import STEMS_ONLY, words_of_observation
from bot.domain.observation import Observation
from storage.report_columns import OTHER_CODES, OTHER_WORDS
from tests.cast import ANNA, SVEN
from tests.conversations.filing import FILE, SEND, SKIP, TEXT, TEXT_ONLY, UNDERSTOOD
from tests.conversations.test_reporter_modes import dump
from tests.keeping.archive import rows
from tests.stage import Chat, Stage, linked_channel, stage, words
from tests.storage.conftest import empty_url, open_database, url  # noqa: F401 - fixtures

H = "H-2026-0001"
BARRIER = "Merkkisana jonotus: kukaan ei vastaa puhelimeen."
OTHER = "Merkkisana lomake: hakemus on pitkä."


@pytest.fixture
async def on(url: str) -> AsyncIterator[Stage]:  # noqa: F811 - a fixture
    """A stage on either database."""
    async with stage(url) as running:
        yield running


@pytest.fixture
async def filed(on: Stage) -> Chat:
    """Anna has filed an observation by card, with both answers."""
    anna = Chat(on, ANNA)
    await _to_last_step(anna)
    summary = await anna.presses("answer", barrier=BARRIER, urgency="NOW")
    _shows(words(summary), Este=BARRIER, Kiire="Heti")
    await anna.presses("send")
    return anna


async def _to_last_step(anna: Chat) -> None:
    await anna.says("havainto")
    await anna.presses("understood")
    await anna.presses("answer", pick="NEG")
    await anna.presses("answer", text=TEXT["fi"])
    await anna.presses("answer", need_main="SHL11_02", service_task="TYOIK")
    await anna.presses("answer", area="Kajaani", extent="COMMON")
    await anna.presses("answer", sector="ASUM,TALOUS")


def _shows(page: str, **lines: str) -> None:
    for label, said in lines.items():
        assert re.search(rf"^{label}:\s+{re.escape(said)}", page, re.MULTILINE), page


async def _seen(on: Stage) -> Observation:
    async with on.unit() as unit:
        found: Observation = await unit.observations.numbered(H)
    return found


async def test_it_is_answered_by_card_and_shown_to_group_and_reporter(on: Stage, filed: Chat) -> None:
    seen = await _seen(on)
    assert (seen.report["barrier"], seen.report["urgency"]) == (BARRIER, "NOW")
    for chat in (filed, await linked_channel(on)):
        _shows(await chat.says(H), Este=BARRIER, Kiire="Heti")
    row = await _row(on)
    assert (row[OTHER_WORDS], row[OTHER_CODES]["urgency"]) == ({"barrier": BARRIER}, "NOW")


async def _row(on: Stage) -> dict[str, Any]:
    (row,) = (await rows(on.house.units))["observations"]
    return row


async def test_it_is_answered_by_typing_and_changed_in_the_summary(on: Stage) -> None:
    sven = Chat(on, SVEN)
    await sven.says(TEXT_ONLY["sv"])
    await sven.says(FILE["sv"])
    for said in (UNDERSTOOD["sv"], "2", TEXT["sv"], "2", "1", "2", "3", "4, 10"):
        await sven.says(said)
    assert "Vad är hindret?" in await sven.says("hoppa över")
    assert "Hur bråttom är det?" in await sven.says("Märkord: ingen svarar.")
    await sven.says("senare")
    summary = await sven.says(SKIP["sv"])
    line = re.search(r"^(\d+)\. Hinder: Märkord: ingen svarar\.$", summary, re.MULTILINE)
    assert line
    _shows(summary.replace(". ", "\n"), Brådska="Senare")
    await sven.says(line[1])
    assert "Hinder: Märkord: blanketten är lång." in await sven.says("Märkord: blanketten är lång.")
    await sven.says(SEND["sv"])
    seen = await _seen(on)
    assert (seen.report["barrier"], seen.report["urgency"]) == ("Märkord: blanketten är lång.", "LATER")


async def test_the_guard_looks_at_it(on: Stage) -> None:
    anna = Chat(on, ANNA)
    await _to_last_step(anna)
    step = await anna.presses("answer", barrier="Soita 040 123 4567, siellä vastataan.")
    assert "puhelinnumero" in words(step)
    assert "040 123 4567" not in str(await dump(on))


async def test_its_code_is_corrected_and_the_reporter_s_choice_stays_beside_it(
    on: Stage, filed: Chat
) -> None:
    group = await linked_channel(on)
    assert "Myöhemmin" in await group.says(f"korjaa {H} kiire: myöhemmin")
    seen = await _seen(on)
    assert (seen.report["urgency"], seen.chosen) == ("LATER", {"urgency": "NOW"})
    assert "Myöhemmin" in await filed.says(H)
    await group.says(H)
    await group.presses("edit")
    await group.presses("amend", code_urgency="NOW")
    assert (await _seen(on)).chosen == {}


async def test_its_words_are_masked(on: Stage, filed: Chat) -> None:
    group = await linked_channel(on)
    await group.says(H)
    await group.presses("edit")
    await group.presses("mask", mask_barrier="Jonotus on pitkä.")
    assert (await _seen(on)).report["barrier"] == "Jonotus on pitkä."
    assert "Merkkisana" not in str(await dump(on))
    assert "peitetty" in await group.says(f"peitä {H} este: Jonotus.")
    assert (await _seen(on)).report["barrier"] == "Jonotus."


async def test_it_is_corrected_and_emptied_by_its_reporter(on: Stage, filed: Chat) -> None:
    await filed.says(H)
    await filed.presses("correct")
    await filed.presses("edit", line="barrier")
    await filed.presses("answer", barrier=OTHER, urgency="")
    await filed.presses("send", reporter_mode="PSEUDO")
    seen = await _seen(on)
    assert seen.report["barrier"] == OTHER
    assert "urgency" not in seen.report
    assert BARRIER not in str(await dump(on))


async def test_it_is_exported_and_compared(on: Stage, filed: Chat) -> None:
    (exported,) = json.loads(await filed.says("vie tietoni"))["observations"]
    assert (exported["barrier"], exported["urgency"]) == (BARRIER, "NOW")
    assert "jonotus" in words_of_observation(await _seen(on), STEMS_ONLY).lemmas


async def test_it_goes_with_a_withdrawal(on: Stage, filed: Chat) -> None:
    await filed.confirms(f"peru {H}")
    assert (await _seen(on)).report == {}
    assert "Merkkisana" not in str(await dump(on))
    row = await _row(on)
    assert (row[OTHER_WORDS], row[OTHER_CODES]) == ({}, {})
