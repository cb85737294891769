"""Where Action.Submit sends a message and no invoke: each card of filing works, and changes in place."""

from typing import Any

import pytest

from bot.domain.codes import Language
from dialogs.texts import Texts
from tests.cast import OTTO
from tests.conversations.filing import (
    CARE,
    LIST,
    TEXT,
    draft_of,
    fields_of,
    found_draft,
    to_form_by_card,
)
from tests.conversations.similar import ALIKE, TITLE, gathered_from_three
from tests.conversations.test_guard import button_of
from tests.stage import Chat, Stage, button, content, words

FI = Texts(Language.FI)
WARNED = "Virtasen Maija odotti asuntoa kuukausia, eikä kukaan vastannut kysymyksiin mitään."
KNOWN = {"service_task": "TYOIK", "area": "Kajaani"}


async def submits(chat: Chat, data: dict[str, Any], **inputs: str) -> dict[str, Any]:
    """Press a button whose data comes as a message; returns the card that has come in its place.

    Some clients send every field beside the data, hidden ones too.
    """
    sent, changed = len(chat.stage.teams.sent), len(chat.stage.teams.updates)
    await chat._post(value={**fields_of(chat.card), **data, **inputs}, replyToId=chat.card_id)
    assert len(chat.stage.teams.sent) == sent
    assert len(chat.stage.teams.updates) > changed
    card = content(chat.stage.teams.updates[changed].activity)
    chat.in_place[str(chat.card_id)] = card
    return card


async def test_the_form_is_sent_and_becomes_its_receipt(on: Stage, anna: Chat) -> None:
    await anna.says(TEXT["fi"])
    assert "H-2026-0001" in words(await submits(anna, button(anna.card, "send"), **KNOWN))


async def test_what_is_missing_is_said_on_it_and_nothing_else_is_lost(on: Stage, anna: Chat) -> None:
    await anna.says(TEXT["fi"])
    card = await submits(anna, button(anna.card, "send"), area="Kuhmo")
    assert "Tämä tieto tarvitaan" in words(card)
    assert fields_of(card)["area"] == "Kuhmo"


@pytest.mark.parametrize("leave", ["masked", "confirmed"])
async def test_the_guard_is_answered(on: Stage, anna: Chat, leave: str) -> None:
    await anna.says(WARNED)
    card = await submits(anna, button_of(anna.card, leave))
    kept = str((await draft_of(on, anna)).answers["text"])
    assert fields_of(card)["text"] == kept
    assert ("Virtasen" in kept) == (leave == "confirmed")


@pytest.fixture
async def otto(on: Stage) -> Chat:
    """Otto's chat, in which he is asked whether a phenomenon says the same as he."""
    await gathered_from_three(on)
    chat = Chat(on, OTTO)
    await chat.says(ALIKE)
    return chat


async def test_a_phenomenon_that_says_the_same_is_counted(on: Stage, otto: Chat) -> None:
    assert TITLE in words(await submits(otto, button(otto.card, "endorse")))
    assert await found_draft(on, otto) is None


async def test_or_one_s_own_text_goes_on(on: Stage, otto: Chat) -> None:
    card = await submits(otto, button(otto.card, "answer"))
    assert fields_of(card)["text"] == ALIKE
    on.clock.advance(seconds=2)
    assert "H-2026-0004" in words(await submits(otto, button(card, "send"), **KNOWN))


@pytest.mark.parametrize("how", ["append", "replace"])
async def test_a_second_text_is_put_where_its_writer_says(on: Stage, anna: Chat, how: str) -> None:
    await anna.says(TEXT["fi"])
    await anna.says(CARE["fi"])
    (data,) = [action["data"] for action in anna.card["actions"] if action.get("data", {}).get("as") == how]
    card = await submits(anna, data)
    expected = {"append": f"{TEXT['fi']}\n{CARE['fi']}", "replace": CARE["fi"]}[how]
    assert fields_of(card)["text"] == expected


async def test_of_several_the_first_is_taken(on: Stage, anna: Chat) -> None:
    await anna.says(LIST["fi"])
    card = await submits(anna, button(anna.card, "take_text"))
    assert fields_of(card)["text"] == TEXT["fi"]


async def test_a_draft_is_left_or_kept(on: Stage, anna: Chat) -> None:
    await to_form_by_card(anna)
    card = await submits(anna, button(anna.card, "cancel"))
    assert FI("leaving-title") in words(card)
    card = await submits(anna, button(anna.card, "keep"))
    assert fields_of(card)["text"] == TEXT["fi"]
    await submits(anna, button(anna.card, "cancel"))
    on.clock.advance(seconds=2)
    await submits(anna, button(anna.card, "cancel"))
    assert await found_draft(on, anna) is None


async def test_pressed_twice_it_is_sent_once(on: Stage, anna: Chat) -> None:
    await anna.says(TEXT["fi"])
    value = {**fields_of(anna.card), **button(anna.card, "send"), **KNOWN}
    for _ in range(2):
        await anna._post(value=value, replyToId=anna.card_id)
    async with on.unit() as unit:
        assert await unit.observations.numbered("H-2026-0001")
        assert await unit.observations.numbered("H-2026-0002") is None
