"""What stands around a command or a number, a bullet, brackets, an emoji or thanks, changes nothing in it."""

import pytest

from tests.cast import ANNA, ELLEN, SVEN
from tests.conversations.filing import TEXT, draft_of, file_by_text, found_draft, to_form_by_text
from tests.stage import Chat, Stage, linked_channel
from tests.texts.decorations import IN_TALK

WHO = {"fi": ANNA, "sv": SVEN, "en": ELLEN}
WORDS = {
    "fi": ("ohita", "takaisin", "ohita kaikki", "sama"),
    "sv": ("hoppa över", "tillbaka", "hoppa över allt", "samma"),
    "en": ("skip", "back", "skip all", "same"),
}
EDIT = {"fi": "muokkaa jo kokeiltu", "sv": "redigera redan prövat", "en": "edit already tried"}


async def _to_tried(on: Stage, language: str) -> Chat:
    """A chat that is asked what was tried, where any text may be the answer."""
    chat = Chat(on, WHO[language])
    await to_form_by_text(chat, language)
    await chat.says(EDIT[language])
    assert (await draft_of(on, chat)).at == "tried"
    return chat


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
async def test_a_decorated_command_is_no_answer(on: Stage, language: str) -> None:
    chat = await _to_tried(on, language)
    for command in WORDS[language]:
        for around in IN_TALK:
            await chat.says(around.format(command))
            after = await draft_of(on, chat)
            assert (after.at, after.answers.get("tried")) == ("form", None), around
            await chat.says(around.format(EDIT[language]))
            assert (await draft_of(on, chat)).at == "tried", around


@pytest.mark.parametrize(
    "line", ["- ohita tämä jono", "\u2013 sulje ovi", "• poista lomake", "soitettu (ei vastausta)!"]
)
async def test_a_text_keeps_its_own_signs(on: Stage, line: str) -> None:
    chat = await _to_tried(on, "fi")
    await chat.says(line)
    assert (await draft_of(on, chat)).answers.get("tried") == line


@pytest.mark.parametrize("line", ["ei", "en tiedä", "ohita? ei, kiitos!", "-", "👍"])
async def test_a_refusal_or_a_sign_is_stored_as_nobody_s_words(on: Stage, line: str) -> None:
    chat = await _to_tried(on, "fi")
    await chat.says(line)
    found = await found_draft(on, chat)
    assert not found or not found.answers.get("tried")


@pytest.mark.parametrize("around", IN_TALK)
async def test_help_and_the_queue_are_known_decorated(on: Stage, anna: Chat, around: str) -> None:
    assert await anna.says(around.format("ohje")) == await anna.says("ohje")
    channel = await linked_channel(on)
    assert await channel.says(around.format("jono")) == await channel.says("jono")


@pytest.mark.parametrize("yes", ["(kyllä)", "kyllä 👍", "- kyllä", "kyllä, kiitos"])
async def test_a_decorated_yes_is_one(anna: Chat, yes: str) -> None:
    await file_by_text(anna)
    await anna.says("poista H-2026-0001")
    await anna.says(yes)
    assert "peruttu" in await anna.says("omat")


async def test_a_number_is_chosen_with_an_emoji_and_a_range_is_none(on: Stage, anna: Chat) -> None:
    for line in ("pelkkä teksti", TEXT["fi"]):
        await anna.says(line)
    for line in ("1-3", "-"):
        await anna.says(line)
        assert not (await draft_of(on, anna)).answers.get("service_task"), line
    await anna.says("2 👍")
    assert (await draft_of(on, anna)).answers["service_task"] == "LAPERH"


async def test_a_thumb_alone_sends_nothing_that_is_not_complete(on: Stage, anna: Chat) -> None:
    for line in ("pelkkä teksti", TEXT["fi"]):
        await anna.says(line)
    assert "Tämä tieto tarvitaan" in await anna.says("👍")
    assert (await draft_of(on, anna)).answers["text"] == TEXT["fi"]


async def test_a_range_of_three_is_too_many_where_two_are_chosen(on: Stage, anna: Chat) -> None:
    await to_form_by_text(anna)
    await anna.says("muokkaa hallinnonala")
    before = await draft_of(on, anna)
    for line in ("1-3", "1\u20133", "1..3"):
        assert "enintään" in await anna.says(line), line
        after = await draft_of(on, anna)
        assert (after.at, after.answers) == (before.at, before.answers)
    await anna.says("1\u20132")
    assert len((await draft_of(on, anna)).answers["sector"]) == 2
