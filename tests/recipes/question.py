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
from tests.cards.lint import nodes
from tests.cast import ANNA, SVEN
from tests.conversations.filing import SEND, to_form_by_card, to_form_by_text
from tests.keeping.archive import rows
from tests.stage import Chat, Stage, linked_channel, stage, words
from tests.storage.conftest import empty_url, open_database, url  # noqa: F401 - fixtures
from tests.trust.evidence import rows_of

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
    form = await to_form_by_card(anna, barrier=BARRIER, urgency="NOW")
    fields = {node["id"]: node.get("value") for node in nodes(form) if node["type"].startswith("Input.")}
    assert (fields["barrier"], fields["urgency"]) == (BARRIER, "NOW")
    await anna.presses("send")
    return anna


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
        _shows(await chat.says(H), Syy=BARRIER, Kiire="Heti")
    row = await _row(on)
    assert (row[OTHER_WORDS], row[OTHER_CODES]["urgency"]) == ({"barrier": BARRIER}, "NOW")


async def _row(on: Stage) -> dict[str, Any]:
    (row,) = (await rows(on.house.units))["observations"]
    return row


async def test_it_is_answered_by_typing_and_changed(on: Stage) -> None:
    sven = Chat(on, SVEN)
    await to_form_by_text(sven, "sv")
    assert "Vad är orsaken?" in await sven.says("redigera orsak")
    _shows(await sven.says("Märkord: ingen svarar."), Orsak="Märkord: ingen svarar.")
    assert "Hur bråttom är det?" in await sven.says("redigera brådska")
    _shows(await sven.says("senare"), Brådska="Senare")
    await sven.says("redigera orsak")
    _shows(await sven.says("Märkord: blanketten är lång."), Orsak="Märkord: blanketten är lång.")
    await sven.says(SEND["sv"])
    seen = await _seen(on)
    assert (seen.report["barrier"], seen.report["urgency"]) == ("Märkord: blanketten är lång.", "LATER")


async def test_the_guard_looks_at_it(on: Stage) -> None:
    anna = Chat(on, ANNA)
    asked = await to_form_by_card(anna, barrier="Soita 040 123 4567, siellä vastataan.")
    assert "puhelinnumero" in words(asked)
    assert "040 123 4567" not in str(await rows_of(on))


async def test_its_code_is_corrected_and_the_reporter_s_choice_stays_beside_it(
    on: Stage, filed: Chat
) -> None:
    group = await linked_channel(on)
    assert "Myöhemmin" in await group.says(f"korjaa {H} kiire: myöhemmin")
    seen = await _seen(on)
    assert (seen.report["urgency"], seen.chosen) == ("LATER", {"urgency": "NOW"})
    assert "Myöhemmin" in await filed.says(H)
    await group.own.says(H)
    await group.own.presses("edit")
    await group.own.presses("amend", code_urgency="NOW")
    assert (await _seen(on)).chosen == {}


async def test_its_words_are_masked(on: Stage, filed: Chat) -> None:
    group = await linked_channel(on)
    await group.own.says(H)
    await group.own.presses("edit")
    await group.own.presses("mask", mask_barrier="Jonotus on pitkä.")
    assert (await _seen(on)).report["barrier"] == "Jonotus on pitkä."
    assert "Merkkisana" not in str(await rows_of(on))
    assert "peitetty" in await group.says(f"peitä {H} syy: Jonotus.")
    assert (await _seen(on)).report["barrier"] == "Jonotus."


async def test_it_is_corrected_and_emptied_by_its_reporter(on: Stage, filed: Chat) -> None:
    await filed.says(H)
    await filed.presses("correct")
    await filed.presses("send", barrier=OTHER, urgency="")
    seen = await _seen(on)
    assert seen.report["barrier"] == OTHER
    assert "urgency" not in seen.report
    assert BARRIER not in str(await rows_of(on))


async def test_it_is_exported_and_compared(on: Stage, filed: Chat) -> None:
    (exported,) = json.loads(await filed.says("vie tietoni"))["observations"]
    assert (exported["barrier"], exported["urgency"]) == (BARRIER, "NOW")
    assert "jonotus" in words_of_observation(await _seen(on), STEMS_ONLY).lemmas


async def test_it_goes_with_a_withdrawal(on: Stage, filed: Chat) -> None:
    await filed.confirms(f"peru {H}")
    assert (await _seen(on)).report == {}
    assert "Merkkisana" not in str(await rows_of(on))
    row = await _row(on)
    assert (row[OTHER_WORDS], row[OTHER_CODES]) == ({}, {})
