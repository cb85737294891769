"""What stands around a command or a number, a bullet, brackets, an emoji or thanks, changes nothing in it."""

import pytest

from bot.domain.observation import Draft
from tests.cast import ANNA, ELLEN, SVEN
from tests.conversations.filing import FILE, TEXT, TEXT_ONLY, UNDERSTOOD, file_by_text
from tests.fakes.authority import TENANT_ID
from tests.stage import Chat, Stage, linked_channel
from tests.texts.decorations import IN_TALK

WHO = {"fi": ANNA, "sv": SVEN, "en": ELLEN}
WORDS = {
    "fi": ("ohita", "takaisin", "ohita kaikki"),
    "sv": ("hoppa över", "tillbaka", "hoppa över allt"),
    "en": ("skip", "back", "skip all"),
}


async def _to_tried(on: Stage, language: str) -> Chat:
    """A chat that is asked what was tried, where any text may be the answer."""
    chat = Chat(on, WHO[language])
    for line in (TEXT_ONLY[language], FILE[language], UNDERSTOOD[language]):
        await chat.says(line)
    for line in ("2", TEXT[language], "2", "1", "2", "3", "4, 10"):
        await chat.says(line)
    return chat


async def _draft(on: Stage, chat: Chat) -> Draft:
    async with on.unit() as unit:
        person = await unit.people.find(TENANT_ID, chat.who.object_id)
        draft = await unit.drafts.of(person.id) if person else None
    assert draft
    return draft


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
async def test_a_decorated_command_is_no_answer(on: Stage, language: str) -> None:
    chat = await _to_tried(on, language)
    at = (await _draft(on, chat)).at
    skip, back, skip_all = WORDS[language]
    for around in IN_TALK:
        await chat.says(around.format(skip))
        after = await _draft(on, chat)
        assert (after.at != at, after.answers.get(at)) == (True, None), around
        await chat.says(around.format(back))
        assert (await _draft(on, chat)).at == at, around
    await chat.says(f"- {skip_all} 👍")
    assert (await _draft(on, chat)).at == "summary"
    assert (await _draft(on, chat)).answers.get(at) is None


@pytest.mark.parametrize(
    "line", ["👍", "- ohita tämä jono", "\u2013 sulje ovi", "• poista lomake", "ohita? ei, kiitos!"]
)
async def test_a_text_keeps_its_own_signs(on: Stage, line: str) -> None:
    chat = await _to_tried(on, "fi")
    at = (await _draft(on, chat)).at
    await chat.says(line)
    assert (await _draft(on, chat)).answers.get(at) == line


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
    for line in ("pelkkä teksti", "havainto", "ymmärsin"):
        await anna.says(line)
    for line in ("1-3", "👍", "-"):
        await anna.says(line)
        assert (await _draft(on, anna)).at == "type", line
    await anna.says("2 👍")
    assert (await _draft(on, anna)).answers["type"] == "NEG"


async def test_a_range_of_three_is_too_many_where_two_are_chosen(on: Stage, anna: Chat) -> None:
    for line in ("pelkkä teksti", "havainto", "ymmärsin", "2", TEXT["fi"], "2", "1", "2", "3"):
        await anna.says(line)
    before = await _draft(on, anna)
    for line in ("1-3", "1\u20133", "1..3"):
        assert "enintään" in await anna.says(line), line
        after = await _draft(on, anna)
        assert (after.at, after.answers) == (before.at, before.answers)
    await anna.says("1\u20132")
    assert len((await _draft(on, anna)).answers[before.at]) == 2
