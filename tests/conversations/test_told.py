"""Somebody is told that an observation came: in their own chat, in the morning or within the hour."""

from datetime import datetime, timedelta

from bot.domain.calendar import HELSINKI
from bot.domain.roles import Role
from scheduler.schedule import Duty
from tests.cast import KAISA
from tests.conversations.filing import CHOSEN, TEXT, file_by_text
from tests.conversations.offices import appointed
from tests.conversations.test_guard import ACUTE, says_to_guard
from tests.stage import Chat, Stage, linked_channel, words


async def passes(on: Stage, until: datetime) -> None:
    """Time passes, and the bot looks every half an hour."""
    while on.clock() < until:
        on.clock.set(min(on.clock() + timedelta(minutes=30), until))
        await on.house.clockwork._jobs.do(Duty.LIMITS)
        await on.house.courier.empty()


async def test_the_coordinator_is_told_in_the_morning_and_opens_the_desk_with_a_press(
    on: Stage, anna: Chat
) -> None:
    group = await linked_channel(on)
    kaisa = await appointed(on, KAISA, Role.COORDINATOR)
    await file_by_text(anna)
    heard, posts = len(kaisa.heard), len(group.heard)
    await passes(on, datetime(2026, 11, 18, 23, tzinfo=HELSINKI))
    assert kaisa.heard[heard:] == []
    await passes(on, datetime(2026, 11, 19, 20, tzinfo=HELSINKI))
    (news,) = kaisa.heard[heard:]
    assert "Jonossasi on 1 havainto" in words(news)
    assert "Epäkohta tai este · Kajaani" in words(news)
    assert TEXT["fi"][:20] not in news["summary"]
    assert group.heard[posts:] == []
    card = await kaisa.presses("queue")
    assert TEXT["fi"] in words(card)
    card = await kaisa.presses("gather", phenomenon="new")  # a clear case is one press
    assert "Jono on tyhjä" in words(card)


async def test_what_was_asked_if_it_is_urgent_is_told_within_an_hour(on: Stage, anna: Chat) -> None:
    await linked_channel(on)
    kaisa = await appointed(on, KAISA, Role.COORDINATOR)
    await anna.says(ACUTE)
    await says_to_guard(anna, "not-urgent")
    await anna.presses("send", **CHOSEN)
    heard = len(kaisa.heard)
    await passes(on, on.clock() + timedelta(hours=1))
    (news,) = kaisa.heard[heard:]
    assert "Jonossasi on 1 havainto" in words(news)
    await passes(on, datetime(2026, 11, 19, 20, tzinfo=HELSINKI))
    assert len(kaisa.heard) == heard + 1
