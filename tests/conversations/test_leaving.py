"""Deleting a draft: asked once when something was written, by card and typed, in three languages."""

import pytest

from tests.cast import ANNA, ELLEN, SVEN, Actor
from tests.conversations.filing import (
    FILE,
    TEXT,
    TEXT_ONLY,
    draft_of,
    file_by_card,
    fills,
    found_draft,
    to_form_by_card,
)
from tests.stage import Chat, Stage, stage, words

CANCEL = {"fi": "peruuta", "sv": "avbryt", "en": "cancel"}
ASKED = {"fi": "Poistetaanko luonnos?", "sv": "Ska utkastet raderas?", "en": "Delete the draft?"}
EVERY = pytest.mark.parametrize(("who", "language"), [(ANNA, "fi"), (SVEN, "sv"), (ELLEN, "en")])


@EVERY
async def test_typed_twice_in_a_row_it_is_gone(on: Stage, who: Actor, language: str) -> None:
    chat = Chat(on, who)
    await chat.says(TEXT_ONLY[language])
    await chat.says(TEXT[language])
    said = await chat.says(CANCEL[language])
    assert ASKED[language] in said
    assert f"{CANCEL[language]}." in said
    assert await found_draft(on, chat)
    await chat.says(CANCEL[language])
    assert await found_draft(on, chat) is None


async def test_whatever_else_is_typed_goes_on_and_the_question_comes_again(on: Stage, anna: Chat) -> None:
    for line in (TEXT_ONLY["fi"], TEXT["fi"], "peruuta", "2"):
        await anna.says(line)
    draft = await draft_of(on, anna)
    assert (draft.answers["service_task"], draft.leaving) == ("LAPERH", False)
    assert ASKED["fi"] in await anna.says("peruuta")
    assert ASKED["fi"] not in await anna.says(FILE["fi"])
    assert ASKED["fi"] in await anna.says("peruuta")
    assert ASKED["fi"] not in await anna.says("ei")
    assert (await draft_of(on, anna)).answers["text"] == TEXT["fi"]


async def test_by_card_it_is_kept_or_deleted(on: Stage, anna: Chat) -> None:
    await to_form_by_card(anna)
    shown = await anna.presses("cancel", reporter_mode="NAMED")
    assert ASKED["fi"] in words(shown)
    form = await anna.presses("keep")
    assert "Havaintosi" in words(form)
    assert (await draft_of(on, anna)).answers["reporter_mode"] == "NAMED"
    await anna.presses("cancel")
    on.clock.advance(seconds=2)
    await anna.presses("cancel")
    assert await found_draft(on, anna) is None


async def test_what_stands_on_the_card_counts_as_written(on: Stage, anna: Chat) -> None:
    await anna.says(FILE["fi"])
    assert ASKED["fi"] in words(await anna.presses("cancel", text=TEXT["fi"]))
    assert TEXT["fi"] in str(await anna.presses("keep"))


async def test_of_a_text_that_the_guard_would_stop_nothing_is_kept_by_leaving(on: Stage, anna: Chat) -> None:
    await anna.says(FILE["fi"])
    await anna.presses("cancel", text="Asiakas 010190-921C ei saa asuntoa mistään.")
    assert await found_draft(on, anna) is None
    await to_form_by_card(anna)
    shown = await anna.presses("cancel", tried="Asiakas 010190-921C ei saa asuntoa mistään.")
    assert ASKED["fi"] in words(shown)
    assert "010190" not in str((await draft_of(on, anna)).answers)


async def test_where_nothing_was_written_nothing_is_asked(on: Stage, anna: Chat) -> None:
    await anna.says(FILE["fi"])
    await fills(anna, service_task="TYOIK")
    on.clock.advance(seconds=2)
    assert ASKED["fi"] not in words(await anna.presses("cancel"))
    assert await found_draft(on, anna) is None


async def test_pressed_twice_on_the_same_card_it_is_asked_all_the_same(on: Stage, anna: Chat) -> None:
    await to_form_by_card(anna)
    old = anna.card
    await anna.presses("cancel", old)
    assert ASKED["fi"] in words(await anna.presses("cancel", old))
    assert await found_draft(on, anna)


async def test_of_a_correction_it_says_that_the_observation_stays(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    await anna.says("korjaa H-2026-0001")
    assert "säilyy ennallaan" in words(await anna.presses("cancel"))
    on.clock.advance(seconds=2)
    await anna.presses("cancel")
    assert TEXT["fi"] in await anna.says("H-2026-0001")


async def test_the_question_survives_a_restart(database_url: str) -> None:
    async with stage(database_url) as before:
        await to_form_by_card(Chat(before, ANNA))
        await Chat(before, ANNA).says("peruuta")
    async with stage(database_url) as after:
        chat = Chat(after, ANNA)
        await chat.says("peruuta")
        assert await found_draft(after, chat) is None
