"""A key pressed twice never lands on something that destroys."""

from datetime import timedelta
from typing import Any

import pytest

from bot.domain.codes import Language
from bot.domain.observation import ObservationState
from dialogs.actions.registry import DESTROYING
from dialogs.double_press import MOMENT, pressed_twice, stamped
from dialogs.texts import Texts
from tests.cast import ANNA, ELLEN, SVEN, Actor
from tests.conversations.filing import (
    CARE,
    TEXT,
    draft_of,
    fields_of,
    file_by_card,
    found_draft,
    to_form_by_card,
)
from tests.conversations.similar import ALIKE, gathered_from_three
from tests.fakes.clock import START, FakeClock
from tests.stage import Chat, Stage, _actions, button, stage, words

TWICE = "Painallus tuli heti kortin vaihduttua"
GONE = "Luonnos on poistettu"


async def begun(chat: Chat) -> dict[str, Any]:
    """The form without a text, as the press of its button has changed it a moment ago."""
    await chat.says("havainto")
    return await chat.presses("answer")


async def shown_again(chat: Chat, language: str = "fi") -> dict[str, Any]:
    """The form that a press on ``send`` has brought once more: with the text its guesses have changed."""
    await chat.says(TEXT[language])
    chosen = {"service_task": "TYOIK", "area": "Kajaani"}
    return await chat.presses("send", **{**fields_of(chat.card), **chosen, "text": CARE[language]})


@pytest.mark.parametrize("who", [ANNA, SVEN, ELLEN])
async def test_the_second_press_on_send_does_not_send_what_nobody_has_read(on: Stage, who: Actor) -> None:
    chat, language = Chat(on, who), who.locale[:2]
    texts = Texts(Language(language))
    card = await shown_again(chat, language)
    (send,) = [one["data"] for one in _actions(card) if one.get("verb") == "send"]
    shown = words(await chat.sends_action("send", {**send, "reporter_mode": "ANON"}))
    assert texts("note-sent-twice") in shown
    assert (await draft_of(on, chat)).answers["reporter_mode"] == "ANON"  # what was chosen meanwhile is kept
    (again,) = [one["data"] for one in _actions(chat.card) if one.get("verb") == "send"]
    assert texts("receipt-title") in words(
        await chat.sends_action("send", {**again, "reporter_mode": "ANON"})
    )


async def test_the_second_press_that_lands_on_cancel_does_not_delete_the_draft(on: Stage, anna: Chat) -> None:
    await begun(anna)
    shown = words(await anna.presses("cancel"))
    assert TWICE in shown
    assert "Havaintosi" in shown
    assert await found_draft(on, anna)
    assert GONE in words(await anna.presses("cancel"))  # nobody is refused a second time
    assert await found_draft(on, anna) is None


async def test_after_a_moment_a_press_is_taken_at_its_word(on: Stage, anna: Chat) -> None:
    card = await begun(anna)
    on.clock.advance(seconds=MOMENT.total_seconds() - 0.001)
    assert TWICE in words(await anna.presses("cancel"))
    await anna.presses("answer")
    assert anna.card != card
    on.clock.advance(seconds=MOMENT.total_seconds())
    assert GONE in words(await anna.presses("cancel"))


async def test_it_holds_over_a_restart(database_url: str) -> None:
    clock = FakeClock()
    async with stage(database_url, clock) as before:
        card = await begun(Chat(before, ANNA))
    clock.advance(seconds=1)
    async with stage(database_url, clock) as after:
        anna = Chat(after, ANNA)
        assert TWICE in words(await anna.sends_action("cancel", button(card, "cancel")))
        assert await found_draft(after, anna)


async def test_a_draft_with_a_text_asks_and_its_question_is_not_answered_by_the_same_key(
    on: Stage, anna: Chat
) -> None:
    await to_form_by_card(anna)
    assert "Poistetaanko luonnos" in words(await anna.presses("cancel", reporter_mode="NAMED"))
    shown = words(await anna.presses("cancel"))
    assert TWICE in shown
    assert "Poistetaanko luonnos" in shown
    draft = await draft_of(on, anna)
    assert (draft.leaving, draft.answers["reporter_mode"]) == (True, "NAMED")
    assert GONE in words(await anna.presses("cancel"))


async def test_what_was_written_meanwhile_is_kept(on: Stage, anna: Chat) -> None:
    await begun(anna)
    await anna.presses("cancel", text=TEXT["fi"])
    await anna.presses("cancel")
    assert TEXT["fi"] in str(await anna.presses("keep"))


async def test_an_old_client_s_second_press_too(on: Stage, anna: Chat) -> None:
    await anna.says("havainto")
    await anna.submits("answer")
    first = anna.stage.teams.updates[-1].activity["attachments"][0]["content"]
    await anna._post(value=button(first, "cancel"), replyToId=anna.card_id)
    again = anna.stage.teams.updates[-1].activity["attachments"][0]["content"]
    assert TWICE in words(again)
    await anna._post(value=button(again, "cancel"), replyToId=anna.card_id)
    assert await found_draft(on, anna) is None


async def test_a_card_that_came_as_a_message_lies_under_no_second_press(on: Stage, anna: Chat) -> None:
    await anna.says("havainto")
    assert GONE in words(await anna.presses("cancel"))
    await anna.says(TEXT["fi"])
    sent = {**fields_of(anna.card), "service_task": "TYOIK", "area": "Kajaani"}
    assert "H-2026-0001" in words(await anna.presses("send", **sent))


async def test_own_text_pressed_twice_deletes_nothing_and_sends_nothing(on: Stage, anna: Chat) -> None:
    """The button stands where the form has its own: the same key lands on it."""
    await gathered_from_three(on)
    await anna.says("kortit")
    await anna.says(ALIKE)
    form = await anna.presses("answer")
    for verb in ("send", "cancel"):
        (press,) = [one["data"] for one in _actions(form) if one.get("verb") == verb]
        await anna.sends_action(verb, {**press})
        assert (await draft_of(on, anna)).answers["text"] == ALIKE


@pytest.mark.parametrize("shown", [None, "", "x", "-1", 7, True, "9" * 40, "9" * 5_000, [1], {"a": 1}])
def test_a_moment_that_is_none_hinders_nobody(shown: object) -> None:
    assert not pressed_twice({"shown": shown}, START)


def test_a_clock_that_was_set_back_hinders_nobody() -> None:
    card = {"actions": [{"type": "Action.Execute", "data": {"verb": "cancel"}}]}
    data = stamped(card, START)["actions"][0]["data"]
    assert pressed_twice(data, START)
    assert not pressed_twice(data, START - timedelta(milliseconds=1))
    assert not pressed_twice(data, START + MOMENT)


# --- the other buttons that destroy stand in parts that open: the same one is pressed twice


async def twice(chat: Chat, verb: str) -> tuple[str, str]:
    """Press a button, and the same button of the same card once more, as two deliveries."""
    card, answers = chat.card, []
    for _ in range(2):
        heard = len(chat.heard)
        shown = words(await chat.presses(verb, card))
        answers.append(shown + "".join(map(words, chat.heard[heard:])))
    first, second = answers
    return first, second


@pytest.mark.both_sdks
async def test_withdrawing_twice_withdraws_one(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    await file_by_card(anna, TEXT["fi"] + " Toinen.")
    await anna.says("H-2026-0002")
    await anna.presses("ask_withdraw")
    first, second = await twice(anna, "withdraw")
    assert "H-2026-0002" in first
    assert second
    async with on.unit() as unit:
        states = [(await unit.observations.numbered(f"H-2026-000{n}")).state for n in (1, 2)]
    assert states == [ObservationState.RECEIVED, ObservationState.WITHDRAWN]


async def test_cutting_twice_cuts_one(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    await file_by_card(anna, TEXT["fi"] + " Toinen.")
    await anna.says("H-2026-0002")
    await anna.presses("ask_cut")
    first, second = await twice(anna, "cut")
    assert first
    assert second
    async with on.unit() as unit:
        people = [(await unit.observations.numbered(f"H-2026-000{n}")).person_id for n in (1, 2)]
    assert people[0]
    assert people[1] is None


async def test_being_forgotten_twice_is_answered(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    await anna.says("tietoni")
    first, second = await twice(anna, "forget")
    assert first
    assert second
    async with on.unit() as unit:
        assert (await unit.observations.numbered("H-2026-0001")).person_id is None


async def test_approving_minutes_twice_approves_once(on: Stage, listed: Chat) -> None:
    on.clock.set(START.replace(month=12, day=10))
    await listed.says("muistio")
    _, second = await twice(listed, "approve")
    assert second
    async with on.unit() as unit:
        (meeting, *_) = await unit.meetings.all()
        entries = await unit.log.of(meeting.id)
    assert [entry.action for entry in entries].count("minuted") == 1


async def test_cancelling_a_meeting_twice_cancels_once(on: Stage, listed: Chat) -> None:
    await listed.says("kokous")
    _, second = await twice(listed, "cancel_meeting")
    assert second
    async with on.unit() as unit:
        days = [meeting.day.isoformat() for meeting in await unit.meetings.all()]
        entries = [entry for one in await unit.meetings.all() for entry in await unit.log.of(one.id)]
    assert [entry.action for entry in entries].count("cancelled") <= 1
    assert days


def test_every_button_that_asks_first_has_its_story_here() -> None:
    told = {"cancel", "withdraw", "cut", "forget", "approve", "cancel_meeting"}
    elsewhere = {"reopen"}  # it destroys nothing: what is done twice is refused, see test_screening
    elsewhere |= {"publish"}  # a second press shows what was published: see test_publishing
    elsewhere |= {"decline_role"}  # a second press finds the role given back: see test_appointments
    elsewhere |= {"role_end"}  # a second press finds no such role: see test_who_is_who
    elsewhere |= {"approve_publication"}  # a second press is stale: see test_publications
    assert told | elsewhere == DESTROYING
