"""Interruptions, repeated deliveries, double clicks, two at once, a restart in the middle."""

import asyncio
from typing import Any

import pytest

from bot.domain.codes import Language
from bot.domain.errors import Conflict
from bot.ports import Unavailable
from bot.usecases import retention
from bot.usecases.context import Context
from dialogs.texts import Texts
from tests.cast import ANNA, SVEN
from tests.conversations.filing import (
    TEXT,
    draft_of,
    fields_of,
    file_by_card,
    file_by_text,
    fills,
    to_form_by_card,
    to_form_by_text,
)
from tests.stage import Chat, Stage, button, linked_channel, stage, words


class Away:
    """Units of work on a database that is not there."""

    def __call__(self, *, serial: str | None = None) -> Any:
        raise Unavailable

    def reading(self) -> Any:
        """One that only reads."""
        raise Unavailable


async def _count(on: Stage, chat: Chat) -> int:
    async with on.unit() as unit:
        person = await unit.people.find(on.settings.tenants[0], chat.who.object_id)
        return len(await unit.observations.of(person.id))


async def _to_first_question(chat: Chat) -> None:
    """Typing, to the question for the service; the next one is for the area."""
    await chat.says("pelkkä teksti")
    await chat.says(TEXT["fi"])


async def test_the_same_message_again_has_no_effect_and_no_answer(on: Stage, anna: Chat) -> None:
    await _to_first_question(anna)
    await anna.says("2")
    before = len(anna.heard)
    assert await anna.repeats() == (200, {})
    assert len(anna.heard) == before


async def test_a_repeated_message_whose_answer_was_lost_is_answered(on: Stage, anna: Chat) -> None:
    await _to_first_question(anna)
    on.teams.hang()  # the answer may or may not have arrived: the bot does not know
    last = on.activity(ANNA, text="2", textFormat="plain")
    await on.post(last)
    before = len(anna.heard)
    await on.post(last)
    assert len(anna.heard) == before + 1
    assert "Mitä aluetta" in words(anna.heard[-1])


async def test_a_repeated_observation_whose_answer_was_lost_is_answered_with_its_form(
    on: Stage, anna: Chat
) -> None:
    on.teams.hang()
    last = on.activity(ANNA, text=TEXT["fi"], textFormat="plain")
    await on.post(last)
    begun, before = await draft_of(on, anna), len(anna.heard)
    await on.post(last)
    assert len(anna.heard) == before + 1
    assert fields_of(anna.card)["text"] == TEXT["fi"]
    assert (await draft_of(on, anna)).version == begun.version


async def test_the_same_observation_delivered_again_is_one_draft_and_one_card(on: Stage, anna: Chat) -> None:
    last = on.activity(ANNA, text=TEXT["fi"], textFormat="plain")
    await asyncio.gather(on.post(last), on.post(last))
    await on.post(last)
    assert len(anna.heard) == 1
    assert (await draft_of(on, anna)).version == 1


@pytest.mark.both_sdks
async def test_an_answer_that_cannot_be_sent_comes_a_little_later(on: Stage, anna: Chat) -> None:
    await _to_first_question(anna)
    before = len(anna.heard)
    on.teams.fail(429, headers={"Retry-After": "1"})
    await on.post(on.activity(ANNA, text="2", textFormat="plain"))
    assert len(anna.heard) == before + 1


async def test_a_step_that_cannot_be_sent_leaves_no_row_with_its_moment(on: Stage, anna: Chat) -> None:
    """Nobody knows yet whether this draft will be sent without a name."""
    await _to_first_question(anna)
    on.teams.fail(429, times=2)
    await on.post(on.activity(ANNA, text="2", textFormat="plain"))
    async with on.unit() as unit:
        assert sum((await unit.outbox.counts()).values()) == 0
    before = len(anna.heard)
    await on.house.background.flush()
    assert len(anna.heard) == before + 1
    await on.house.background.flush()
    assert len(anna.heard) == before + 1


async def test_a_step_that_could_not_be_sent_is_not_said_once_its_writer_has_gone_on(
    on: Stage, anna: Chat
) -> None:
    await _to_first_question(anna)
    on.teams.fail(429)
    await on.post(on.activity(ANNA, text="2", textFormat="plain"), settle=False)
    before = len(anna.heard)
    await on.post(on.activity(ANNA, text="Kuhmo", textFormat="plain"), settle=False)
    await on.house.background.flush()
    assert len(anna.heard) == before + 1


async def test_a_step_waits_for_a_database_that_is_away(on: Stage, anna: Chat) -> None:
    await _to_first_question(anna)
    on.teams.fail(429)
    await on.post(on.activity(ANNA, text="2", textFormat="plain"), settle=False)
    before, units = len(anna.heard), on.house.handler.units
    on.house.handler.units = Away()
    await on.house.background.flush()
    assert len(anna.heard) == before
    on.house.handler.units = units
    await on.house.background.flush()
    assert len(anna.heard) == before + 1


async def test_send_typed_and_delivered_twice_brings_one_receipt(on: Stage, anna: Chat) -> None:
    await to_form_by_text(anna)
    before = len(anna.heard)
    last = on.activity(ANNA, text="lähetä", textFormat="plain")
    await on.post(last, settle=False)  # the second delivery may come before the courier goes, or after
    await on.post(last, settle=False)
    await on.post(last)
    await on.post(last)
    receipts = [words(one) for one in anna.heard[before:]]
    assert len(receipts) == 1
    assert "H-2026-0001" in receipts[0]


async def test_send_pressed_twice_files_once(on: Stage, anna: Chat) -> None:
    await to_form_by_card(anna)
    card = anna.card
    first = await anna.presses("send", card)
    second = await anna.presses("send", card)  # a new activity id, the same key
    assert "H-2026-0001" in words(first)
    assert words(second) == words(first)
    assert await _count(on, anna) == 1


async def test_send_pressed_twice_at_the_same_moment_files_once(on: Stage, anna: Chat) -> None:
    await to_form_by_card(anna)
    card = anna.card
    await asyncio.gather(anna.presses("send", card), anna.presses("send", card))
    assert await _count(on, anna) == 1


async def test_the_same_text_within_ten_minutes_is_a_double_click(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    on.clock.advance(minutes=9)
    assert "H-2026-0001" in words(await file_by_card(anna))
    on.clock.advance(minutes=11)
    assert "H-2026-0002" in words(await file_by_card(anna))


async def test_the_same_text_with_another_answer_is_another_observation(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    await to_form_by_card(anna, area="Kuhmo")
    assert "H-2026-0002" in words(await anna.presses("send"))
    async with on.unit() as unit:
        assert (await unit.observations.numbered("H-2026-0002")).area == "Kuhmo"


async def test_a_twin_is_answered_with_its_receipt_also_when_typed_in_the_same_moment(
    on: Stage, anna: Chat
) -> None:
    await file_by_text(anna)
    assert "Havainto on lähetetty\nH-2026-0001" in await file_by_text(anna)
    assert await _count(on, anna) == 1


async def test_two_people_at_once_never_share_a_number(on: Stage, anna: Chat, sven: Chat) -> None:
    await to_form_by_card(anna)
    await to_form_by_card(sven)
    await asyncio.gather(anna.presses("send"), sven.presses("send"))
    async with on.unit() as unit:
        numbers = {(await unit.observations.numbered(f"H-2026-000{n}")).person_id for n in (1, 2)}
    assert len(numbers) == 2


async def test_an_old_card_leads_to_the_present_form(on: Stage, anna: Chat) -> None:
    await anna.says(TEXT["fi"])
    old = anna.card
    await fills(anna, service_task="TYOIK", area="Kajaani")
    again = await anna.presses("send", {**old}, type="POS")
    assert "vanhan kortin" in words(again)
    assert fields_of(again)["service_task"] == "TYOIK"
    assert (await draft_of(on, anna)).answers["type"] == "NEG"
    async with on.unit() as unit:
        assert await unit.observations.numbered("H-2026-0001") is None


async def test_a_draft_is_resumed_after_days_and_a_restart(database_url: str) -> None:
    async with stage(database_url) as before:
        chat = Chat(before, ANNA)
        await chat.says(TEXT["fi"])
        card = await fills(chat, service_task="TYOIK", tried="Olemme kysyneet.")
        clock = before.clock
    clock.advance(days=6)
    async with stage(database_url, clock) as after:
        chat = Chat(after, ANNA)
        await chat.says("havainto")
        resumed = fields_of(chat.card)
        assert resumed == fields_of(card)
        assert (resumed["text"], resumed["tried"]) == (TEXT["fi"], "Olemme kysyneet.")
        assert "Arvasin tekstistä" in words(chat.card)
        assert "H-2026-0001" in words(await chat.presses("send", **{**resumed, "area": "Kuhmo"}))


async def test_the_card_of_days_ago_is_answered_by_the_same_draft(database_url: str) -> None:
    async with stage(database_url) as before:
        chat = Chat(before, ANNA)
        await chat.says(TEXT["fi"])
        card, clock = chat.card, before.clock
    clock.advance(days=6)
    async with stage(database_url, clock) as after:
        chat = Chat(after, ANNA)
        sent = {**fields_of(card), "service_task": "TYOIK", "area": "Kajaani"}
        assert "H-2026-0001" in words(await chat.sends_action("send", {**button(card, "send"), **sent}))


async def test_two_devices_show_one_form_and_the_later_press_sees_the_earlier_one(
    on: Stage, anna: Chat
) -> None:
    await anna.says(TEXT["fi"])
    telephone = anna.card
    await fills(anna, service_task="TYOIK", area="Kajaani", extent="SEVERAL")
    late = await anna.presses("send", telephone, **{**fields_of(telephone), "area": "Kuhmo"})
    assert "vanhan kortin" in words(late)
    assert fields_of(late)["area"] == "Kajaani"
    assert "H-2026-0001" in words(await anna.presses("send", late, **fields_of(late)))
    await anna.presses("send", telephone, **fields_of(telephone))
    assert anna.answer["type"]  # it is answered, and changes nothing
    assert await _count(on, anna) == 1


async def test_a_draft_untouched_for_seven_days_is_gone(on: Stage, anna: Chat) -> None:
    await to_form_by_text(anna)
    on.clock.advance(days=7, seconds=1)
    async with on.unit() as unit:
        (gone,) = await retention.due(Context(unit=unit, county=on.settings.county, now=on.clock()))
        assert await retention.erase(Context(unit=unit, county=on.settings.county, now=on.clock()), gone)
    assert "1." not in await anna.says("lähetä")


async def test_two_copies_of_the_bot_take_turns(database_url: str) -> None:
    async with stage(database_url) as one, stage(database_url) as two:
        here, there = Chat(one, SVEN), Chat(two, SVEN)
        await here.says("endast text")
        await there.says(TEXT["sv"])
        await asyncio.gather(here.says("2"), there.says("2"))
        draft = await draft_of(one, here)
        # Each answered what the other had left open: the service, then the area.
        assert draft.answers["service_task"] == "LAPERH"
        assert draft.answers["area"] == "Kajaani"


async def test_two_copies_that_take_the_same_text_at_once_have_one_draft(database_url: str) -> None:
    async with stage(database_url) as one, stage(database_url) as two:
        here, there = Chat(one, ANNA), Chat(two, ANNA)
        await asyncio.gather(here.says(TEXT["fi"]), there.says(TEXT["fi"]))
        assert (await draft_of(one, here)).answers["text"] == TEXT["fi"]
        chosen = {"service_task": "TYOIK", "area": "Kajaani"}
        for chat in (here, there, there):  # one of the two cards is older than the other
            await chat.presses("send", **{**fields_of(chat.card), **chosen})
        assert await _count(one, here) == 1


async def test_who_is_overtaken_in_the_very_moment_acts_once_more(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    acts = on.house.handler.dispatcher
    once, act = [Conflict()], acts.dispatch

    async def overtaken(*arguments: Any) -> Any:
        if once:
            raise once.pop()
        return await act(*arguments)

    acts.dispatch = overtaken
    assert "112" in await anna.says("havainto")


async def test_a_card_that_is_gone_comes_as_a_new_message(on: Stage, anna: Chat) -> None:
    await anna.says("havainto")
    on.teams.fail(404, b'{"error": {"code": "ActivityNotFoundInConversation"}}')
    before = len(anna.heard)
    await anna.submits("answer")
    assert len(anna.heard) == before + 1


async def test_another_button_of_an_old_card_is_no_repetition_and_is_told_so(on: Stage, anna: Chat) -> None:
    await anna.says("havainto")
    old = anna.card
    await anna.presses("answer", text=TEXT["fi"])
    assert "vanhan kortin" in words(await anna.presses("cancel", {**old}))
    assert "vanhan kortin" not in words(await anna.presses("answer", {**old}, text=TEXT["fi"]))


async def test_send_once_more_with_another_choice_files_once(on: Stage, anna: Chat) -> None:
    await to_form_by_card(anna)
    card = anna.card
    await anna.presses("send", card, reporter_mode="PSEUDO")
    assert "H-2026-0001" in words(await anna.presses("send", card, reporter_mode="NAMED"))
    assert await _count(on, anna) == 1


async def test_a_second_card_of_what_has_changed_is_refused_by_its_version_and_repeats_nothing(
    on: Stage, anna: Chat
) -> None:
    """Each card has keys of its own, so this press is a new one; the row's version tells that it is late."""
    await file_by_card(anna)
    group = await linked_channel(on)
    await group.own.says("H-2026-0001")
    first = group.own.card
    await group.own.says("H-2026-0001")
    second = group.own.card
    assert button(first, "close")["once"] != button(second, "close")["once"]
    await group.own.presses("close", first, close_code="handled", close_words="Asia on hoidettu.")
    heard = len(group.own.heard)
    await group.own.presses("ask", second, ask_words="Missä?")
    assert Texts(Language.FI)("refusal-stale") in words(group.own.heard[heard:])
