"""Whatever a client sends in a card: the form again with what is wrong, or it is done; never a bug."""

import json
import sqlite3
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from structlog.testing import capture_logs

from tests.cast import ANNA, ELLEN, SVEN, Actor
from tests.conversations.filing import (
    CARE,
    LIST,
    TEXT,
    draft_of,
    fields_of,
    file_by_card,
    file_by_text,
    fills,
    to_form_by_card,
)
from tests.conversations.gathering import filed, gathered
from tests.conversations.proposing import YES, E, made, owned, sent, the_proposal
from tests.conversations.similar import ALIKE, gathered_from_three
from tests.stage import Chat, Stage, _actions, button, linked_channel, words

DEEP: Any = {"a": [{"b": [1, None, {"c": "d"}]}]}
VALUES: dict[str, Any] = {
    "unknown": "EI_OLE",
    "several": "ASUM;EI_OLE;TALOUS",
    "separators": ",;,",
    "list": ["ASUM", DEEP, 7, None],
    "object": DEEP,
    "null": None,
    "spaces": " \u00a0\u200b\n ",
    "number": 7,
    "huge-number": 2**60,
    "huge-text": "Asunto puuttuu. " * 500,
    "tags": "<at>Leena</at> &lt;b&gt; \ud83d \x00 e\u0301",
    "json": '{"verb": "send", "id": "x"}',
    "last-day": "9999-12-31",
    "no-day": "2026-13-45",
    "subject": "H-2026-0001",
}
FACTS = ("unknown", "object", "number", "last-day")
"""What is sent in the place of what our own buttons carry beside the inputs."""

MOST = 28 * 1024
"""Bytes of an answer: with more Teams may not show a card."""

Scene = Callable[[Stage], Awaitable[Chat]]


def inputs_of(part: Any) -> list[str]:
    """The ids of a card's inputs."""
    if isinstance(part, list):
        return [found for item in part for found in inputs_of(item)]
    if not isinstance(part, dict):
        return []
    own = [part["id"]] if str(part.get("type", "")).startswith("Input.") else []
    return own + [found for key, value in part.items() if key != "fallback" for found in inputs_of(value)]


# --- scenes


async def _welcome(on: Stage) -> Chat:
    chat = Chat(on, ANNA)
    await chat.installs()
    await chat.says("ohje")
    return chat


async def _empty(on: Stage) -> Chat:
    chat = Chat(on, ANNA)
    await chat.says("havainto")
    return chat


async def _begun(on: Stage) -> Chat:
    """The form as the first message has filled it in: what is required stands open."""
    chat = Chat(on, ANNA)
    await chat.says(TEXT["fi"])
    return chat


async def _filled(on: Stage) -> Chat:
    chat = Chat(on, ANNA)
    await to_form_by_card(chat)
    return chat


async def _leaving(on: Stage) -> Chat:
    chat = await _filled(on)
    await chat.presses("cancel")
    return chat


def _said(*lines: str) -> Scene:
    async def scene(on: Stage) -> Chat:
        chat = Chat(on, ANNA)
        for line in lines:
            await chat.says(line)
        return chat

    return scene


async def _similar(on: Stage) -> Chat:
    await gathered_from_three(on)
    chat = Chat(on, ANNA)
    await chat.says("kortit")
    await chat.says(ALIKE)
    return chat


async def _own(on: Stage) -> Chat:
    chat = Chat(on, ANNA)
    await file_by_card(chat)
    await chat.says("H-2026-0001")
    return chat


async def _correcting(on: Stage) -> Chat:
    chat = await _own(on)
    await chat.presses("correct")
    return chat


async def _anonymous(on: Stage) -> Chat:
    chat = Chat(on, ANNA)
    await to_form_by_card(chat)
    await chat.presses("send", reporter_mode="ANON")
    return chat


async def _my_data(on: Stage) -> Chat:
    chat = await _own(on)
    await chat.says("tietoni")
    return chat


async def _asked(on: Stage) -> Chat:
    chat = Chat(on, ANNA)
    await file_by_card(chat)
    channel = await linked_channel(on)
    await channel.says("kysy H-2026-0001 Kuinka usein tätä tapahtuu?")
    return chat


def _in_channel(*lines: str, reporters: tuple[Actor, ...] = (ANNA, SVEN)) -> Scene:
    async def scene(on: Stage) -> Chat:
        channel = await linked_channel(on)
        await filed(on, *(Chat(on, who) for who in reporters))
        for line in lines:
            await channel.says(line)
        return channel

    return scene


def _at_desk(*lines: str) -> Scene:
    async def scene(on: Stage) -> Chat:
        channel = await linked_channel(on)
        await filed(on, Chat(on, ANNA), Chat(on, SVEN))
        for line in lines:
            await channel.own.says(line)
        return channel.own

    return scene


def _of_phenomenon(*lines: str, day: datetime | None = None) -> Scene:
    async def scene(on: Stage) -> Chat:
        channel = await linked_channel(on)
        await gathered(on, await filed(on, Chat(on, ANNA), Chat(on, SVEN)))
        await file_by_text(Chat(on, ELLEN), "en")
        if day:
            await channel.says("asialistalle I-2026-0001")
            on.clock.set(day)
        for line in lines:
            await channel.says(line)
        return channel

    return scene


def _of_proposal(*lines: str, complete: bool = True) -> Scene:
    async def scene(on: Stage) -> Chat:
        channel = await linked_channel(on)
        anna = Chat(on, ANNA)
        await file_by_text(anna)
        await (
            made(channel) if complete else channel.says("ehdotus H-2026-0001 Sovitaan yhteisestä mallista.")
        )
        for line in lines:
            await channel.says(line)
        return channel

    return scene


async def _owned(on: Stage) -> Chat:
    channel = await linked_channel(on)
    await sent(channel, Chat(on, ANNA))
    return await owned(on, channel)


async def _reported(on: Stage) -> Chat:
    owner = await _owned(on)
    await owner.says(f"{E} {YES}")
    return owner


MEETING_DAY = datetime(2026, 12, 10, 8, tzinfo=UTC)
SCENES: dict[str, Scene] = {
    "welcome": _welcome,
    "form-empty": _empty,
    "form-begun": _begun,
    "form-filled": _filled,
    "leaving": _leaving,
    "similar": _similar,
    "beside": _said(TEXT["fi"], CARE["fi"]),
    "several": _said(LIST["fi"]),
    "stopped": _said("Asiakas 010190-921C on jonottanut asuntoa kuukausia, eikä kukaan vastaa."),
    "warned": _said("Virtasen Maija odotti asuntoa kuukausia, eikä kukaan vastannut kysymyksiin mitään."),
    "urgent": _said("Asiakas uhkaa juuri nyt tappaa itsensä, mitä teen?"),
    "unknown": _said("asia on näin"),
    "correction": _correcting,
    "own": _own,
    "anonymous": _anonymous,
    "my-data": _my_data,
    "asked": _asked,
    "queue": _at_desk("jono"),
    "digest": _in_channel("kooste"),
    "observation": _in_channel("H-2026-0001"),
    "editing": _at_desk("korjaa H-2026-0001"),
    "phenomena": _of_phenomenon("ilmiöt"),
    "phenomenon": _of_phenomenon("I-2026-0001"),
    "linkable": _of_phenomenon("H-2026-0003"),
    "joinable": _of_proposal("tila E-2026-0001 esitetty", "H-2026-0001"),
    "proposal": _of_proposal("E-2026-0001"),
    "proposal-begun": _of_proposal("E-2026-0001", complete=False),
    "meeting": _of_phenomenon("kokous"),
    "item": _of_phenomenon("asialistalle I-2026-0001", "asia I-2026-0001"),
    "item-due": _of_phenomenon("asia I-2026-0001", day=MEETING_DAY),
    "minutes": _of_phenomenon("päätös I-2026-0001 seurataan 10.3.2027", "muistio", day=MEETING_DAY),
    "owned": _owned,
    "owned-promised": _reported,
}


def _snapshot(on: Stage) -> tuple[str, sqlite3.Connection]:
    path = on.settings.database_url.removeprefix("sqlite:///")
    kept = sqlite3.connect(":memory:")
    with sqlite3.connect(path) as now:
        now.backup(kept)
    now.close()
    return path, kept


def _restore(path: str, kept: sqlite3.Connection) -> None:
    now = sqlite3.connect(path)
    kept.backup(now)
    now.close()


@pytest.mark.untraced
@pytest.mark.parametrize("scene", SCENES)
async def test_no_value_of_an_input_breaks_a_press(on: Stage, scene: str) -> None:
    chat = await SCENES[scene](on)
    card = chat.card
    path, kept = _snapshot(on)
    buttons = [one for one in _actions(card) if one.get("verb")]
    assert buttons
    fields = inputs_of(card)
    tried = []
    for one in {one["verb"]: one for one in buttons}.values():
        data = one["data"]
        whole = [({**data, **dict.fromkeys(fields, VALUES[name])}, name) for name in VALUES if fields]
        parts = [({**data, fact: VALUES[name]}, f"{fact}-{name}") for fact in data for name in FACTS]
        for said, name in [({**data}, "nothing"), *whole, *parts]:
            _restore(path, kept)
            heard = len(chat.heard)
            with capture_logs() as logged:
                await chat.sends_action(one["verb"], said)
            failed = [line for line in logged if line["event"] == "turn_failed"]
            if failed:
                tried.append((one["verb"], name, repr(failed[0].get("exc_info") or failed[0])[:200]))
            size = len(json.dumps(chat.answer))
            if size > MOST:
                tried.append((one["verb"], name, size))
            if chat.answer == {} and len(chat.heard) == heard:
                tried.append((one["verb"], name, "silence"))
    assert tried == []


# --- what is taken, and what is wrong


def value_of(card: dict[str, Any], key: str) -> Any:
    """What stands in an input."""
    return fields_of(card)[key]


@pytest.mark.parametrize(
    "sent", ["ASUM,TALOUS", "ASUM;TALOUS", "ASUM; TALOUS;", ["ASUM", "TALOUS"], "ASUM;TALOUS,ASUM"]
)
async def test_a_list_of_choices_is_taken_however_it_is_written(on: Stage, anna: Chat, sent: object) -> None:
    await anna.says(TEXT["fi"])
    await anna.presses("send", sector=sent)
    assert (await draft_of(on, anna)).answers["sector"] == ["ASUM", "TALOUS"]


@pytest.mark.parametrize("sent", ["ASUM;EI_OLE", "EI_OLE,ASUM", ["ASUM", "EI_OLE"]])
async def test_of_unknown_choices_the_known_ones_stand_in_the_form_again(
    on: Stage, anna: Chat, sent: object
) -> None:
    await to_form_by_card(anna)
    card = await anna.presses("send", sector=sent)
    assert "En löytänyt tuota vaihtoehtoa" in words(card)
    assert value_of(card, "sector") == "ASUM"
    assert (await draft_of(on, anna)).answers["sector"] == ["ASUM", "TALOUS"]


async def test_what_a_client_leaves_out_stands(on: Stage, anna: Chat) -> None:
    await anna.says(TEXT["fi"])
    assert (await draft_of(on, anna)).answers["need_main"] == "SHL11_02"  # by its text
    card = await anna.presses("send")
    assert words(card).count("Tämä tieto tarvitaan") == 2  # service and area, which nobody has chosen yet
    assert "Arvasin tekstistä" in words(card)
    assert value_of(card, "need_main") == "SHL11_02"
    await anna.presses("send", service_task="TYOIK", area="Kajaani")
    async with on.unit() as unit:
        assert (await unit.observations.numbered("H-2026-0001")).need_main == "SHL11_02"


async def test_what_was_emptied_is_unknown_where_it_may_be_and_missing_where_it_may_not(
    on: Stage, anna: Chat
) -> None:
    await to_form_by_card(anna)
    card = await anna.presses("send", need_main="", area="")
    assert words(card).count("Tämä tieto tarvitaan") == 1
    assert not (await draft_of(on, anna)).answers["need_main"]
    await anna.presses("send", area="Kuhmo")
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
    assert (seen.area, seen.need_main) == ("Kuhmo", "UNKNOWN")


async def test_what_was_answered_before_stands_unless_it_is_emptied(on: Stage, anna: Chat) -> None:
    await to_form_by_card(anna)
    await fills(anna, tried="Olemme kirjoittaneet puoltoja.", proposal="Sovitaan mallista.")
    await fills(anna, proposal="")
    answers = (await draft_of(on, anna)).answers
    assert (answers["tried"], answers["proposal"]) == ("Olemme kirjoittaneet puoltoja.", None)


async def test_a_code_of_another_button_answers_no_question_but_its_own(on: Stage, anna: Chat) -> None:
    await anna.says(TEXT["fi"])
    await anna.presses("send", code="COUNTY")
    assert not (await draft_of(on, anna)).answers.get("area")


@pytest.mark.parametrize("part", ["value", "action", "data"])
async def test_a_press_in_a_string_is_a_press(on: Stage, anna: Chat, part: str) -> None:
    await anna.says(TEXT["fi"])
    data = {**button(anna.card, "send"), "type": "POS"}
    action: Any = {"verb": "send", "data": json.dumps(data) if part == "data" else data}
    value: Any = {"action": json.dumps(action) if part == "action" else action, "trigger": "manual"}
    sent = json.dumps(value) if part == "value" else value
    press = on.activity(ANNA, type="invoke", name="adaptiveCard/action", value=sent, replyToId=anna.card_id)
    assert (await on.post(press))[0] == 200
    assert (await draft_of(on, anna)).answers["type"] == "POS"


async def test_a_submit_in_a_string_is_a_press_too(on: Stage, anna: Chat) -> None:
    await anna.says(TEXT["fi"])
    await anna.says("", value=json.dumps({**button(anna.card, "send"), "type": "POS"}))
    assert (await draft_of(on, anna)).answers["type"] == "POS"


async def test_an_untouched_field_of_a_proposal_stands(on: Stage) -> None:
    channel = await SCENES["proposal"](on)
    before = (await the_proposal(on)).fields
    await channel.presses("fill", what="Sovitaan toisin kuin ennen, ja heti.")
    after = (await the_proposal(on)).fields
    assert after == {**before, "what": "Sovitaan toisin kuin ennen, ja heti."}
    await channel.presses("fill", shl7="EI_OLE")
    assert (await the_proposal(on)).fields == after


@pytest.mark.parametrize("mode", ["EI_OLE", "ANON;PSEUDO", ["ANON", "NAMED"], ""])
async def test_nobody_appears_otherwise_than_they_wished(on: Stage, anna: Chat, mode: object) -> None:
    await to_form_by_card(anna)
    card = await anna.presses("send", reporter_mode=mode)
    assert "Näytetäänkö nimesi?" in words(card)
    async with on.unit() as unit:
        assert await unit.observations.numbered("H-2026-0001") is None
    assert value_of(card, "reporter_mode") == "PSEUDO"
    await anna.presses("send", reporter_mode="NAMED")
    async with on.unit() as unit:
        assert (await unit.observations.numbered("H-2026-0001")).reporter_mode == "NAMED"


@pytest.mark.parametrize("key", ["EI_OLE", "", "text;area", None, "area"])
async def test_a_line_that_an_older_card_names_asks_for_no_choice_and_what_was_chosen_is_kept(
    on: Stage, anna: Chat, key: str | None
) -> None:
    await to_form_by_card(anna)
    sent = {**button(anna.card, "send"), "verb": "edit", "line": key, "reporter_mode": "NAMED"}
    card = await anna.sends_action("edit", sent)
    assert value_of(card, "reporter_mode") == "NAMED"
    assert (await draft_of(on, anna)).answers["reporter_mode"] == "NAMED"
