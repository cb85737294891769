"""Writing too fast is answered with a request to wait; writing much is counted, and no one is named."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.domain.calendar import week_of
from bot.domain.roles import Role
from tests.cast import ANNA, CHANNEL, KAISA, PIRJO, SVEN
from tests.conversations.filing import TEXT, draft_of, file_by_card, to_form_by_card
from tests.conversations.offices import appointed
from tests.stage import Chat, Stage, linked_channel, stage, words


@pytest.fixture
async def slow(database_url: str) -> AsyncIterator[Stage]:
    """A bot that hears five turns of one person in a minute."""
    async with stage(database_url, turns_per_minute=5) as running:
        yield running


async def test_who_is_too_fast_is_asked_to_wait_and_loses_nothing(slow: Stage) -> None:
    anna = Chat(slow, ANNA)
    await anna.says("havainto")
    asking = anna.card
    for _ in range(2):
        await anna.says("omat")
    await anna.says("ohje")
    await anna.says("ohje")
    before, shown = len(slow.teams.sent), len(slow.teams.updates)
    await anna.presses("answer", asking, text=TEXT["fi"])
    assert "en pysy perässä" in anna.answer["value"]  # at the button
    assert (len(slow.teams.sent), len(slow.teams.updates)) == (before, shown)
    assert "en pysy perässä" in await anna.says("peruuta")
    assert not (await draft_of(slow, anna)).written  # neither answered nor cancelled
    slow.clock.advance(seconds=61)
    step = await anna.presses("answer", asking, text=TEXT["fi"])
    assert "Arvasin tekstistä" in words(step)


async def test_a_clock_that_is_set_back_locks_nobody_out(slow: Stage) -> None:
    anna = Chat(slow, ANNA)
    for _ in range(5):
        await anna.says("ohje")
    slow.clock.advance(hours=-3)
    assert "en pysy perässä" in await anna.says("ohje")
    slow.clock.advance(seconds=61)
    assert "en pysy perässä" not in await anna.says("ohje")


async def test_a_clock_that_is_set_forward_gives_nobody_more(slow: Stage) -> None:
    anna = Chat(slow, ANNA)
    for _ in range(5):
        await anna.says("ohje")
    slow.clock.now += timedelta(hours=3)  # no time has passed
    assert "en pysy perässä" in await anna.says("ohje")


async def test_the_words_come_in_the_language_of_the_persons_teams(slow: Stage) -> None:
    sven = Chat(slow, SVEN)
    for _ in range(5):
        await sven.says("hjälp")
    assert "hinner inte med" in await sven.says("hjälp")


async def test_nobody_waits_for_somebody_else_and_chat_and_channel_count_together(slow: Stage) -> None:
    channel = await linked_channel(slow)
    kaisa = Chat(slow, KAISA)
    for _ in range(4):
        await kaisa.says("ohje")
    assert "en pysy perässä" in await Chat(slow, KAISA, channel=CHANNEL).says("kooste")
    assert "en pysy perässä" not in await Chat(slow, ANNA).says("ohje")
    slow.clock.advance(seconds=61)
    assert "en pysy perässä" not in await channel.says("kooste")


async def test_what_was_not_handled_can_be_delivered_again(slow: Stage) -> None:
    anna = Chat(slow, ANNA)
    for _ in range(5):
        await anna.says("ohje")
    assert "en pysy perässä" in await anna.says("havainto")
    slow.clock.advance(seconds=61)
    before = len(anna.heard)
    await anna.repeats()  # the same activity: it was not taken for done
    assert len(anna.heard) == before + 1


async def test_without_a_limit_nobody_waits(on: Stage, anna: Chat) -> None:
    for _ in range(70):
        said = await anna.says("ohje")
    assert "en pysy perässä" not in said


async def test_many_observations_are_taken_and_counted_without_whose(on: Stage, anna: Chat) -> None:
    for n in range(12):
        await file_by_card(anna, text=f"{TEXT['fi']} Näin on ollut jo {n + 2} kuukautta.")
    async with on.unit() as unit:
        person = await unit.people.find(on.settings.tenants[0], ANNA.object_id)
        assert len(await unit.observations.of(person.id)) == 12
    pirjo = await appointed(on, PIRJO, Role.DPO)
    await pirjo.says("valvonta")
    assert "Saman tekijän havainnot, jotka ylittivät kymmenen päivässä:\n 2" in words(pirjo.heard[-1])
    assert person.id[:8] not in words(pirjo.heard[-1])


async def test_ten_on_each_of_two_days_are_not_many(on: Stage, anna: Chat) -> None:
    for n in range(14):
        if n == 7:
            on.clock.advance(days=1)
        await file_by_card(anna, text=f"{TEXT['fi']} Näin on ollut jo {n + 2} kuukautta.")
    async with on.unit() as unit:
        day = week_of(on.clock()).monday
        assert "many-observations" not in await unit.tallies.between(day, day.replace(year=day.year + 1))


async def test_an_anonymous_one_is_not_counted(on: Stage, anna: Chat) -> None:
    for n in range(12):
        await to_form_by_card(anna, f"{TEXT['fi']} Näin on ollut jo {n + 2} kuukautta.")
        await anna.presses("send", reporter_mode="ANON")
    async with on.unit() as unit:
        day = week_of(on.clock()).monday
        assert "many-observations" not in await unit.tallies.between(day, day.replace(year=day.year + 1))
