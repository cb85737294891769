"""No bad input causes a 5xx, a lost draft, or silence."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from structlog.testing import capture_logs

from bot.domain.codes import Language
from dialogs.actions.registry import VERBS
from dialogs.texts import Texts
from tests.cast import ANNA, CHANNEL, ELLEN, KAISA, SVEN, Actor
from tests.conversations.filing import TEXT, to_form_by_card, to_form_by_text
from tests.stage import Chat, Stage, button, linked_channel, words

WORD = "application/vnd.microsoft.activity.message"


async def _draft(on: Stage, chat: Chat) -> Any:
    async with on.unit() as unit:
        person = await unit.people.find(on.settings.tenants[0], chat.who.object_id)
        return await unit.drafts.of(person.id)


@pytest.mark.parametrize("verb", ["", "nonsense", "open", "propose", "fill", "move", "more", "DROP TABLE"])
async def test_an_unknown_verb_is_refused_in_words(on: Stage, anna: Chat, verb: str) -> None:
    await to_form_by_card(anna)
    await anna.sends_action(verb, {"verb": verb})
    assert anna.answer["type"] == WORD
    assert words(anna.heard[-1])
    assert (await _draft(on, anna)).answers["text"] == TEXT["fi"]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    verb=st.sampled_from(VERBS),
    data=st.dictionaries(
        st.sampled_from(
            [
                *("id", "version", "once", "number", "code", "line", "to", "week", "others", "text", "area"),
                *("offered", "own", "leave", "field", "as", "type", "sector", "tried", "reporter_mode"),
            ]
        ),
        JSON,
        max_size=6,
    ),
)
async def test_forged_card_data_never_breaks_a_turn(
    on: Stage, anna: Chat, verb: str, data: dict[str, Any]
) -> None:
    with capture_logs() as logged:
        status, _ = await on.post(
            on.activity(
                ANNA,
                type="invoke",
                name="adaptiveCard/action",
                value={"action": {"type": "Action.Execute", "verb": verb, "data": data}},
            )
        )
    assert status == 200
    assert "turn_failed" not in [line["event"] for line in logged]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    verb=st.sampled_from(["open", "more", "propose", "fill", "move"]),
    data=st.dictionaries(
        st.sampled_from(
            ["id", "version", "once", "number", "to", "reason", "until", "week", "others", "what", "measure"]
        ),
        JSON,
        max_size=6,
    ),
)
async def test_forged_card_data_never_breaks_a_turn_in_the_channel(
    on: Stage, verb: str, data: dict[str, Any]
) -> None:
    async with on.unit() as unit:
        linked = await unit.groups.working()
    if not linked:
        await linked_channel(on)
    chat = Chat(on, KAISA, channel=CHANNEL)
    with capture_logs() as logged:
        await chat.sends_action(verb, {"number": "H-2026-0001", **data})
    assert "turn_failed" not in [line["event"] for line in logged]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(line=st.text(max_size=200))
async def test_whatever_is_typed_gets_an_answer_and_loses_no_draft(on: Stage, anna: Chat, line: str) -> None:
    async with on.unit() as unit:
        known = await unit.people.find(on.settings.tenants[0], ANNA.object_id)
    if known is None:
        await to_form_by_text(anna)
    assert await anna.says("x" + line)
    assert await _draft(on, anna) is not None


async def test_when_the_database_is_gone_the_person_is_told_that_nothing_was_saved(
    on: Stage, anna: Chat
) -> None:
    await to_form_by_text(anna)
    path = on.settings.database_url.removeprefix("sqlite:///")
    blocker = sqlite3.connect(path, isolation_level=None)
    blocker.execute("BEGIN EXCLUSIVE")
    try:  # for as long as the bot itself waits; the tests below have less time
        before = len(anna.heard)
        status, _ = await on.post(on.activity(ANNA, text="lähetä"), settle=False)
        assert status == 200
        assert len(anna.heard) == before + 1
        assert "ei" in words(anna.heard[-1]).lower()
    finally:
        blocker.execute("ROLLBACK")
        blocker.close()
    assert "H-2026-0001" in await anna.says("lähetä")


@asynccontextmanager
async def _database_gone(on: Stage) -> AsyncIterator[None]:
    blocker = sqlite3.connect(on.settings.database_url.removeprefix("sqlite:///"), isolation_level=None)
    blocker.execute("BEGIN EXCLUSIVE")
    engine = on.house.database._engine
    usual, engine._patience = engine._patience, 0.1
    try:
        yield
    finally:
        engine._patience = usual
        blocker.execute("ROLLBACK")
        blocker.close()


@pytest.mark.parametrize(
    ("who", "language"), [(ANNA, Language.FI), (SVEN, Language.SV), (ELLEN, Language.EN)]
)
async def test_a_press_without_a_database_is_answered_in_the_person_s_language(
    on: Stage, who: Actor, language: Language
) -> None:
    chat = Chat(on, who)
    await to_form_by_card(chat)
    async with _database_gone(on):
        data = button(chat.card, "send")
        action = {"action": {"type": "Action.Execute", "verb": "send", "data": data}}
        activity = on.activity(who, type="invoke", name="adaptiveCard/action", value=action)
        status, answer = await on.post(activity, settle=False)
    assert (status, answer["type"]) == (200, WORD)
    assert answer["value"] == Texts(language)("said-below")
    assert words(chat.heard[-1]) == Texts(language)("refusal-unavailable")
    assert "H-2026-0001" in words(await chat.presses("send", chat.card))


async def test_the_channel_without_a_database_says_so(on: Stage) -> None:
    chat = await linked_channel(on)
    async with _database_gone(on):
        line = on.activity(KAISA, text="<at>Havainto</at> kooste", **chat._surroundings())
        status, _ = await on.post(line, settle=False)
    assert status == 200
    assert words(chat.heard[-1]) == Texts(Language.FI)("refusal-unavailable")


async def test_no_word_of_anybody_reaches_the_log(
    on: Stage, anna: Chat, capsys: pytest.CaptureFixture[str]
) -> None:
    await to_form_by_text(anna)
    capsys.readouterr()
    on.teams.fail(400)
    await anna.says("1")
    await anna.says("lähetä")
    logged = "".join(capsys.readouterr())
    assert "answer_not_sent" in logged
    for secret in (TEXT["fi"][:30], ANNA.name, ANNA.object_id, ANNA.teams_id, ANNA.chat):
        assert secret not in logged


async def test_a_bug_is_answered_with_a_reference_and_the_draft_stays(
    on: Stage, anna: Chat, capsys: pytest.CaptureFixture[str]
) -> None:
    await to_form_by_text(anna)

    class Broken:
        def __getattr__(self, name: str) -> Any:
            raise RuntimeError("an invented bug")

    county = on.house.handler.dispatcher.county
    on.house.handler.dispatcher.county = Broken()
    shown = await anna.says("lähetä")
    on.house.handler.dispatcher.county = county
    logged = "".join(capsys.readouterr())
    assert "an invented bug" in logged
    reference = next(
        word.strip(".") for word in shown.split() if word.strip(".") in logged and len(word) >= 8
    )
    assert reference
    assert "H-2026-0001" in await anna.says("lähetä")


async def test_a_person_without_an_identity_and_a_group_chat_are_refused(on: Stage) -> None:
    nobody = on.activity(ANNA, text="hei")
    nobody["from"] = {"id": "29:guest"}
    assert (await on.post(nobody))[0] == 200
    crowd = on.activity(ANNA, text="hei")
    crowd["conversation"] = {**crowd["conversation"], "conversationType": "groupChat", "id": "19:crowd"}
    assert (await on.post(crowd))[0] == 200
    assert len(on.teams.sent) == 2


@pytest.mark.parametrize(("who", "language"), [(ANNA, Language.FI), (SVEN, Language.SV)])
async def test_who_has_no_identity_is_told_so_and_not_sent_to_a_team(
    on: Stage, who: Actor, language: Language
) -> None:
    chat, texts = Chat(on, who), Texts(language)
    nobody = {"from": {"id": who.teams_id, "name": who.name}}
    assert await chat.says("havainto", **nobody) == texts("refusal-nobody")
    in_channel = Chat(on, who, channel=CHANNEL)
    assert await in_channel.says("kooste", **nobody) == texts("refusal-not-a-member")
