"""The message extension: an observation is made over any chat, for oneself, and nothing is posted there."""

import asyncio
import re
from collections.abc import AsyncIterator
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.domain.codes import Language
from bot.domain.people import Mode, Opening
from dialogs.incoming import Incoming
from dialogs.teams import handler
from dialogs.texts import Texts
from tests.cast import ANNA, KAISA, OTTO, SVEN, Actor
from tests.conversations.dialogs import PLACES, Dialog, submits
from tests.conversations.filing import CHOSEN, TEXT
from tests.conversations.test_guard import SECRET, dump
from tests.conversations.test_repeats import Away
from tests.fakes.authority import APP_ID, TENANT_ID
from tests.stage import Chat, Stage, linked_channel, stage, words

FI = Texts(Language.FI)
BLOCKED = f"Asiakas {SECRET} on jonottanut asuntoa kuukausia, eikä kukaan vastaa hänelle mitään."
CODE = re.compile(r"\b[A-Z0-9]{4}(?:-[A-Z0-9]{4}){3}\b")
LAST = {"area": "Kajaani", "reporter_mode": "PSEUDO"}
HERE = pytest.mark.parametrize("place", PLACES)


async def to_form(dialog: Dialog, text: str = TEXT["fi"]) -> str:
    """From the opened dialog to the form with everything in it but the area."""
    await dialog.opens()
    return await dialog.presses("answer", text=text, **{**CHOSEN, "area": ""})


async def file(dialog: Dialog, mode: str = "PSEUDO") -> str:
    """The whole way, from opening to the receipt."""
    await to_form(dialog)
    dialog.stage.clock.advance(seconds=2)
    return await dialog.presses("send", area="Kajaani", reporter_mode=mode)


async def address(on: Stage, who: Actor) -> tuple[str | None, str | None]:
    """Where a person's own chat is, as far as that is known."""
    async with on.unit() as unit:
        person = await unit.people.find(TENANT_ID, who.object_id)
        known = await unit.people.open(person.id, purpose=Opening.DELIVERY, now=on.clock())
    return known.conversation_id, known.service_url


@HERE
async def test_the_form_opens_over_any_chat_and_nothing_is_posted_there(on: Stage, place: str) -> None:
    dialog = Dialog(on, ANNA, PLACES[place])
    await dialog.opens()
    assert submits(dialog.card)
    assert dialog.task
    assert dialog.task["value"]["title"] == "Tee havainto"
    assert on.teams.requests == []


@pytest.mark.both_sdks
async def test_filed_in_a_dialog_the_receipt_stands_there_and_comes_to_the_own_chat(
    on: Stage, anna: Chat
) -> None:
    await anna.installs()
    before = len(anna.heard)
    dialog = Dialog(on, ANNA)
    said = await file(dialog)
    assert "H-2026-0001" in said
    assert FI("receipt-chat") in said
    (receipt,) = anna.heard[before:]
    assert "H-2026-0001" in words(receipt)
    assert FI("receipt-PSEUDO") in words(receipt)
    assert {one.conversation_id for one in on.teams.sent} == {ANNA.chat}
    assert on.teams.updates == []


@HERE
async def test_who_has_no_chat_with_the_bot_files_and_hears_of_it_once_they_have(
    on: Stage, place: str
) -> None:
    if place == "own chat":
        return
    dialog = Dialog(on, OTTO, PLACES[place])
    with capture_logs() as logged:
        assert "H-2026-0001" in await file(dialog)
    assert not logged, logged  # a turn that goes well leaves no line
    assert on.teams.sent == []
    assert await address(on, OTTO) == (None, None)
    otto = Chat(on, OTTO)
    await otto.says("kiitos")
    await on.post(on.activity(OTTO, type="messageReaction"))
    assert any("H-2026-0001" in words(one) for one in otto.heard)


@HERE
async def test_the_chat_of_the_compose_box_is_never_taken_for_one_s_own(
    on: Stage, anna: Chat, place: str
) -> None:
    await anna.says("omat")
    known = await address(on, ANNA)
    assert known[0] == ANNA.chat
    await Dialog(on, ANNA, PLACES[place]).opens()
    assert await address(on, ANNA) == known


async def test_what_is_wrong_is_said_on_the_card_that_comes_back(on: Stage) -> None:
    dialog = Dialog(on, ANNA)
    await dialog.opens()
    assert "20" in await dialog.presses("answer", text="Liian lyhyt.")
    assert "Liian lyhyt." in str(dialog.card)


async def test_the_guard_speaks_in_the_dialog(on: Stage) -> None:
    dialog = Dialog(on, ANNA)
    await dialog.opens()
    assert "henkilötunnus" in await dialog.presses("answer", text=BLOCKED)
    assert SECRET not in await dump(on)
    await dialog.presses("answer")  # takes the sentence that is offered
    assert FI("form-guessed") in dialog.said
    on.clock.advance(seconds=2)
    assert "H-2026-0001" in await dialog.presses("send", **CHOSEN)


async def test_a_receipt_code_is_shown_in_the_dialog_alone(on: Stage, anna: Chat) -> None:
    await anna.installs()
    before = len(on.teams.requests)
    dialog = Dialog(on, ANNA)
    said = await file(dialog, "ANON")
    code = CODE.search(said)
    assert code
    assert FI("anon-receipt-dialog") in said
    assert code[0] in await dialog.repeats(id="under another id")
    await on.house.background.flush()
    assert on.teams.requests[before:] == []
    assert await _filed(on) == 1


async def _filed(on: Stage) -> int:
    async with on.unit() as unit:
        return len(await unit.observations.unlinked())


async def test_a_repeated_delivery_files_nothing_twice_and_shows_the_receipt(on: Stage) -> None:
    dialog = Dialog(on, ANNA)
    first = await file(dialog)
    assert await dialog.repeats() == first
    assert await dialog.repeats(id="under another id") == first
    assert await _filed(on) == 1


async def test_two_presses_at_once_are_one_observation(on: Stage) -> None:
    dialog = Dialog(on, ANNA)
    await to_form(dialog)
    on.clock.advance(seconds=2)
    data = next(one["data"] for one in submits(dialog.card) if one["data"]["verb"] == "send")
    both = [Dialog(on, ANNA, PLACES[place]) for place in ("group chat", "between people")]
    said = await asyncio.gather(*(one.submits({**data, **LAST}) for one in both))
    assert ["H-2026-0001" in one for one in said] == [True, True]
    assert await _filed(on) == 1


async def test_a_draft_of_the_chat_goes_on_in_the_dialog_and_back(on: Stage, anna: Chat) -> None:
    await anna.says(TEXT["fi"])
    dialog = Dialog(on, ANNA)
    assert TEXT["fi"] in await dialog.opens()
    await dialog.presses("send", extent="COMMON", service_task="")
    stale = await anna.presses("send", extent="ONE")
    assert FI("note-stale") in words(stale)
    assert TEXT["fi"] in words(stale)


async def test_who_wants_text_sees_a_card_here_and_text_in_their_chat(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    await file(Dialog(on, ANNA))
    async with on.unit() as unit:
        assert (await unit.people.find(TENANT_ID, ANNA.object_id)).mode is Mode.TEXT
    assert not any(one.get("attachments") for one in anna.heard)
    assert "H-2026-0001" in await anna.says("omat")


async def test_it_speaks_the_language_of_who_opens_it(on: Stage) -> None:
    dialog = Dialog(on, SVEN)
    said = await dialog.opens()
    assert Texts(Language.SV)("form-title") in said
    assert dialog.task
    assert dialog.task["value"]["title"] == Texts(Language.SV)("button-start")


async def test_every_other_button_works_there_too(on: Stage) -> None:
    dialog = Dialog(on, ANNA)
    await file(dialog)
    assert "H-2026-0001" in await dialog.presses("mine")
    assert FI("help-title") in await dialog.submits({"verb": "help"})
    assert FI("refusal-unknown-verb") == await dialog.submits({"verb": "queue"})
    assert on.teams.sent == []


async def test_no_button_of_the_channel_works_there(on: Stage) -> None:
    """A coordinator, too, acts for themselves in a dialog over the group's channel."""
    await linked_channel(on, KAISA)
    before = len(on.teams.requests)
    dialog = Dialog(on, KAISA, PLACES["channel"])
    said = await dialog.submits({"verb": "gather", "number": "H-2026-0001"})
    assert said == Texts(Language.FI)("refusal-unknown-verb")
    assert len(on.teams.requests) == before


async def test_what_stands_beside_the_form_leads_back_to_it_as_it_was_filled(on: Stage) -> None:
    """A dialog shows one card at a time; in a chat the privacy text comes below the form."""
    dialog = Dialog(on, ANNA)
    await dialog.opens()
    assert FI("privacy-title") in await dialog.presses("privacy", text=TEXT["fi"], extent="COMMON")
    assert TEXT["fi"] not in await dump(on)
    await dialog.presses("answer")
    assert FI("form-guessed") in dialog.said
    assert TEXT["fi"] in dialog.said
    on.clock.advance(seconds=2)
    assert "H-2026-0001" in await dialog.presses("send", service_task="TYOIK", area="Kajaani")
    async with on.unit() as unit:
        assert (await unit.observations.numbered("H-2026-0001")).value("extent") == "COMMON"


# --- from a message


def message(content: str, **more: Any) -> dict[str, Any]:
    """A message of a colleague's, as Teams hands it over."""
    sender = {"user": {"userIdentityType": "aadUser", "id": SVEN.object_id, "displayName": "Sven"}}
    body = {"contentType": "html", "content": content}
    return {"id": "1611060744833", "deleted": False, "subject": None, "body": body, "from": sender, **more}


async def test_the_words_of_a_message_are_offered_and_taken_only_by_a_press(on: Stage) -> None:
    dialog = Dialog(on, ANNA)
    said = await dialog.opens(message(f"<div><div>{TEXT['fi']}</div></div>"))
    assert FI("offer-title") in said
    assert TEXT["fi"] in said
    assert TEXT["fi"] not in await dump(on)
    await dialog.presses("take_text")
    assert FI("form-guessed") in dialog.said
    on.clock.advance(seconds=2)
    assert "H-2026-0001" in await dialog.presses("send", **CHOSEN)
    async with on.unit() as unit:
        assert (await unit.observations.numbered("H-2026-0001")).text == TEXT["fi"]
    assert on.teams.sent == []


async def test_who_does_not_want_them_leaves_nothing(on: Stage) -> None:
    dialog = Dialog(on, ANNA)
    await dialog.opens(message(TEXT["fi"]))
    assert await dialog.presses("discard_text")
    assert TEXT["fi"] not in await dump(on)
    async with on.unit() as unit:
        person = await unit.people.find(TENANT_ID, ANNA.object_id)
        assert await unit.drafts.of(person.id) is None


async def test_the_guard_looks_at_them_when_they_are_taken(on: Stage) -> None:
    dialog = Dialog(on, ANNA)
    await dialog.opens(message(f"<p>{BLOCKED}</p>"))
    assert "henkilötunnus" in await dialog.presses("take_text")
    assert SECRET not in await dump(on)


async def test_a_message_without_words_opens_the_empty_form(on: Stage) -> None:
    for content in ("", '<img src="x">', '<attachment id="1"></attachment>'):
        assert FI("form-title") in await Dialog(on, ANNA).opens(message(content))


async def test_a_message_that_is_too_long_is_shortened_first(on: Stage) -> None:
    dialog = Dialog(on, ANNA)
    long = "Asunto puuttuu. " * 300
    assert long.strip() in await dialog.opens(message(f"<p>{long}</p>"))
    assert FI("offer-title") in await dialog.presses("offer_text", text=TEXT["fi"])
    await dialog.presses("take_text")
    assert FI("form-guessed") in dialog.said


async def test_nobody_is_told_that_their_chat_keeps_what_was_never_written_there(on: Stage) -> None:
    dialog = Dialog(on, ANNA)
    await dialog.opens(message(TEXT["fi"]))
    await dialog.presses("take_text")
    on.clock.advance(seconds=2)
    first = await dialog.presses("send", **{**CHOSEN, "reporter_mode": "ANON"})
    assert CODE.search(first)
    for said in (first, await dialog.repeats(id="under another id")):
        assert FI("anon-receipt-typed") not in said


# --- strangers and nonsense


async def test_who_teams_does_not_name_is_told_so(on: Stage) -> None:
    dialog = Dialog(on, ANNA)
    said = await dialog.sends(
        name="composeExtension/fetchTask", value={}, **{"from": {"id": "29:somebody", "name": "S"}}
    )
    assert said == FI("refusal-nobody")


async def test_a_bot_opens_nothing(on: Stage) -> None:
    bot = {"id": f"28:{APP_ID}", "name": "Havainto", "aadObjectId": ANNA.object_id}
    dialog = Dialog(on, ANNA)
    assert await dialog.sends(name="composeExtension/fetchTask", value={}, **{"from": bot}) == ""
    async with on.unit() as unit:
        assert await unit.people.find(TENANT_ID, ANNA.object_id) is None


NONSENSE: list[Any] = [
    None,
    "x",
    7,
    [1],
    {},
    {"data": None},
    {"data": "x"},
    {"data": [{}]},
    {"data": '{"verb": "start"}'},
    {"data": {"verb": None}},
    {"data": {"verb": ["start"]}},
    {"data": {"verb": {"a": 1}, "version": "3", "id": [1], "once": {"b": 2}}},
    {"data": {"verb": "answer", "id": "x", "version": 2**40, "text": ["a", 1, None]}},
    {"data": {"verb": "send", "id": "\ud83d", "once": "x" * 5_000}},
    {"data": {"verb": "mine", "msteams": {"justInTimeInstall": True}}, "botMessagePreviewAction": "send"},
    {"data": {"text": "\x00 &lt;script&gt;", "verb": "\u0000"}},
    {"commandContext": "message", "messagePayload": None},
    {"commandContext": "message", "messagePayload": "x"},
    {"commandContext": "message", "messagePayload": {"body": None}},
    {"commandContext": "message", "messagePayload": {"body": {"content": {"a": 1}, "contentType": 7}}},
    {"commandContext": "message", "messagePayload": {"body": {"content": "<" * 9_000}, "subject": [1]}},
]


@pytest.mark.parametrize("name", ["composeExtension/fetchTask", "composeExtension/submitAction"])
async def test_nonsense_is_answered_and_nothing_is_posted(on: Stage, name: str) -> None:
    for value in NONSENSE:
        assert await Dialog(on, ANNA).sends(name=name, value=value), value
    assert on.teams.requests == []


# --- trouble


async def test_when_the_database_is_away_nothing_that_was_written_is_lost(on: Stage) -> None:
    dialog = Dialog(on, ANNA)
    await dialog.opens()
    units = on.house.handler.dispatcher.units
    on.house.handler.dispatcher.units = Away()
    said = await dialog.presses("answer", text=TEXT["fi"])
    assert FI("refusal-unavailable") in said
    assert TEXT["fi"] in said
    on.house.handler.dispatcher.units = units
    (again,) = submits(dialog.card)
    await dialog.submits({**again["data"], "text": TEXT["fi"]})  # the field's text comes beside the data
    assert FI("form-guessed") in dialog.said


async def test_when_it_is_away_at_the_opening_one_may_try_again(on: Stage) -> None:
    units = on.house.handler.dispatcher.units
    on.house.handler.dispatcher.units = Away()
    dialog = Dialog(on, OTTO)
    assert FI("refusal-unavailable") in await dialog.opens()
    on.house.handler.dispatcher.units = units
    assert FI("form-title") in await dialog.presses("start")


async def test_a_text_that_is_too_long_can_be_shortened_in_the_dialog(on: Stage) -> None:
    dialog = Dialog(on, ANNA)
    await dialog.opens()
    long = "Asunto puuttuu. " * 300
    assert long in await dialog.presses("answer", text=long)
    await dialog.presses("answer", text=TEXT["fi"])
    assert FI("form-guessed") in dialog.said


async def test_a_late_answer_says_so_in_time_and_the_next_press_shows_what_came_of_it(
    on: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = Dialog(on, ANNA)
    await to_form(dialog)
    on.clock.advance(seconds=2)
    go, usual = asyncio.Event(), on.house.handler.dispatcher.dispatch

    async def act(incoming: Incoming) -> Any:
        await go.wait()
        return await usual(incoming)

    with monkeypatch.context() as patched:
        patched.setattr(on.house.handler.dispatcher, "dispatch", act)
        patched.setattr(handler, "DIALOG_WITHIN", 0.01)
        assert FI("refusal-late") in await dialog.presses("send", **LAST)
        go.set()
        await on.house.handler.close()
    assert "H-2026-0001" in await dialog.presses("send")
    assert await _filed(on) == 1


def test_the_wait_ends_before_teams_gives_up() -> None:
    """Teams waits for five seconds, and a person for two."""
    assert handler.DIALOG_WITHIN + 1 < 5


@pytest.fixture
async def slow(database_url: str) -> AsyncIterator[Stage]:
    """A bot that hears one turn of one person in a minute."""
    async with stage(database_url, turns_per_minute=1) as running:
        yield running


async def test_who_is_too_fast_is_asked_to_wait_and_loses_nothing(slow: Stage) -> None:
    dialog = Dialog(slow, ANNA)
    await dialog.opens()
    said = await dialog.presses("answer", text=TEXT["fi"])
    assert re.search("en pysy perässä", said)
    assert TEXT["fi"] in said
    slow.clock.advance(seconds=61)
    await dialog.presses("answer", text=TEXT["fi"])
    assert FI("form-guessed") in dialog.said


async def test_a_bug_is_told_with_its_reference_and_what_was_written(
    on: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = Dialog(on, ANNA)
    await dialog.opens()

    async def fails(_incoming: Incoming) -> Any:
        raise ZeroDivisionError

    monkeypatch.setattr(on.house.handler.dispatcher, "dispatch", fails)
    said = await dialog.presses("answer", text=TEXT["fi"])
    assert "vikaan" in said
    assert TEXT["fi"] in said
