"""Deleting a draft: asked once when something was written, by card and typed, in three languages."""

import pytest

from bot.domain.observation import Draft
from tests.cast import ANNA, ELLEN, SVEN, Actor
from tests.conversations.filing import FILE, TEXT, TEXT_ONLY, UNDERSTOOD, file_by_card, to_form_by_card
from tests.stage import Chat, Stage, stage, words

CANCEL = {"fi": "peruuta", "sv": "avbryt", "en": "cancel"}
ASKED = {"fi": "Poistetaanko luonnos?", "sv": "Ska utkastet raderas?", "en": "Delete the draft?"}
EVERY = pytest.mark.parametrize(("who", "language"), [(ANNA, "fi"), (SVEN, "sv"), (ELLEN, "en")])


async def _draft(on: Stage, chat: Chat) -> Draft | None:
    async with on.unit() as unit:
        person = await unit.people.find(on.settings.tenants[0], chat.who.object_id)
        return await unit.drafts.of(person.id)


@EVERY
async def test_typed_twice_in_a_row_it_is_gone(on: Stage, who: Actor, language: str) -> None:
    chat = Chat(on, who)
    for line in (TEXT_ONLY, FILE, UNDERSTOOD):
        await chat.says(line[language])
    await chat.says("2")
    await chat.says(TEXT[language])
    said = await chat.says(CANCEL[language])
    assert ASKED[language] in said
    assert f"{CANCEL[language]}." in said
    assert await _draft(on, chat)
    await chat.says(CANCEL[language])
    assert await _draft(on, chat) is None


async def test_whatever_else_is_typed_goes_on_and_the_question_comes_anew(on: Stage, anna: Chat) -> None:
    for line in (TEXT_ONLY["fi"], FILE["fi"], UNDERSTOOD["fi"], "2", TEXT["fi"], "peruuta", "2"):
        await anna.says(line)
    draft = await _draft(on, anna)
    assert (draft.answers["need_main"], draft.leaving) == ("SHL11_02", False)
    assert ASKED["fi"] in await anna.says("peruuta")
    assert ASKED["fi"] not in await anna.says(FILE["fi"])
    assert ASKED["fi"] in await anna.says("peruuta")


async def test_by_card_it_is_kept_or_deleted(on: Stage, anna: Chat) -> None:
    await to_form_by_card(anna)
    shown = await anna.presses("cancel", reporter_mode="NAMED")
    assert ASKED["fi"] in words(shown)
    summary = await anna.presses("keep")
    assert "Yhteenveto" in words(summary)
    assert (await _draft(on, anna)).answers["reporter_mode"] == "NAMED"
    await anna.presses("cancel")
    on.clock.advance(seconds=2)
    await anna.presses("cancel")
    assert await _draft(on, anna) is None


async def test_what_stands_on_the_card_counts_as_written(on: Stage, anna: Chat) -> None:
    await anna.says(FILE["fi"])
    await anna.presses("understood")
    await anna.presses("answer", pick="NEG")
    assert ASKED["fi"] in words(await anna.presses("cancel", text=TEXT["fi"]))
    assert TEXT["fi"] in str(await anna.presses("keep"))


async def test_where_nothing_was_written_nothing_is_asked(on: Stage, anna: Chat) -> None:
    await anna.says(FILE["fi"])
    await anna.presses("understood")
    await anna.presses("answer", pick="NEG")
    on.clock.advance(seconds=2)
    assert ASKED["fi"] not in words(await anna.presses("cancel"))
    assert await _draft(on, anna) is None


async def test_pressed_twice_on_the_same_card_it_is_asked_all_the_same(on: Stage, anna: Chat) -> None:
    await to_form_by_card(anna)
    old = anna.card
    await anna.presses("cancel", old)
    assert ASKED["fi"] in words(await anna.presses("cancel", old))
    assert await _draft(on, anna)


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
        assert await _draft(after, chat) is None
