"""A slow turn shows that the bot is at work; help needs no database."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.domain.codes import Language
from dialogs.answer import Answer
from dialogs.incoming import Incoming
from dialogs.teams import typing_indicator
from dialogs.texts import Texts
from tests.cast import ANNA, CHANNEL, ELLEN, KAISA, OTTO, SVEN
from tests.fakes.authority import TENANT_ID
from tests.stage import Chat, Stage, words

TYPING = {"type": "typing"}
ALONE = {language: Texts(language)("note-help-alone") for language in Language}


@contextmanager
def slow(on: Stage, monkeypatch: pytest.MonkeyPatch) -> Iterator[asyncio.Event]:
    """Turns that do nothing before they are let go; the bot types at once, and again and again."""
    go = asyncio.Event()
    usual = on.house.handler.dispatcher.dispatch

    async def act(incoming: Incoming) -> Answer:
        await go.wait()
        return await usual(incoming)

    with monkeypatch.context() as patched:
        patched.setattr(on.house.handler.dispatcher, "dispatch", act)
        patched.setattr(on.house.handler.typing, "after", 0.0)
        patched.setattr(on.house.handler.typing, "every", 0.0)
        yield go


def kinds(on: Stage) -> list[tuple[str, str]]:
    return [(one.conversation_id, one.activity["type"]) for one in on.teams.sent]


async def test_a_slow_turn_shows_that_the_bot_is_typing_until_it_has_answered(
    on: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    with slow(on, monkeypatch) as go:
        turn = asyncio.create_task(on.post(on.activity(ANNA, text="omat")))
        await on.teams.has_sent(3)
        go.set()
        assert await turn == (200, {})
        *before, last = kinds(on)
        assert set(before) == {(ANNA.chat, "typing")}
        assert last == (ANNA.chat, "message")
        await on.post(on.activity(ANNA, type="messageReaction"))
        assert kinds(on)[-1] == last  # and no more of it
        assert on.teams.sent[0].activity == TYPING


async def test_in_the_channel_it_types_in_the_thread(
    on: Stage, group: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = len(on.teams.sent)
    with slow(on, monkeypatch) as go:
        said = on.activity(KAISA, text="<at>Havainto</at> jono", **group._surroundings())
        turn = asyncio.create_task(on.post(said))
        await on.teams.has_sent(before + 1)
        go.set()
        await turn
    assert kinds(on)[before] == (f"{CHANNEL};messageid=root", "typing")
    assert kinds(on)[-1] == (f"{CHANNEL};messageid=root", "message")


async def test_an_old_client_s_button_types_too_and_a_picture(
    on: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    for fields in ({"value": {"verb": "mine"}}, {"text": "", "attachments": [{"contentType": "image/png"}]}):
        before = len(on.teams.sent)
        with slow(on, monkeypatch) as go:
            turn = asyncio.create_task(on.post(on.activity(ANNA, **fields)))
            await on.teams.has_sent(before + 1)
            go.set()
            await turn
        assert kinds(on)[before] == (ANNA.chat, "typing")


async def test_nothing_is_typed_for_an_event_a_button_or_a_quick_turn(
    on: Stage, anna: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    event = {"type": "conversationUpdate", "membersAdded": [{"id": "29:new"}]}
    press = {
        "type": "invoke",
        "name": "adaptiveCard/action",
        "value": {"action": {"type": "Action.Execute", "verb": "mine", "data": {"verb": "mine"}}},
    }
    for fields in (event, press, {"type": "invoke", "name": "task/fetch"}):
        with slow(on, monkeypatch) as go:
            turn = asyncio.create_task(on.post(on.activity(ANNA, **fields)))
            for _ in range(50):
                await asyncio.sleep(0)
            go.set()
            await turn
    await anna.says("omat")
    assert "typing" not in [kind for _, kind in kinds(on)]


@pytest.mark.parametrize("trouble", ["refused", "dropped", "hanging"])
async def test_where_typing_cannot_be_shown_the_answer_comes_and_nothing_is_logged(
    on: Stage, monkeypatch: pytest.MonkeyPatch, trouble: str
) -> None:
    monkeypatch.setattr(typing_indicator, "_LAST", 0.01)
    with slow(on, monkeypatch) as go, capture_logs() as logged:
        {"refused": lambda: on.teams.fail(500), "dropped": on.teams.drop, "hanging": on.teams.hang}[trouble]()
        asked = len(on.teams.requests)
        turn = asyncio.create_task(on.post(on.activity(ANNA, text="omat")))
        await on.teams.has_asked(asked + 1)
        go.set()
        assert await turn == (200, {})
    assert kinds(on) == [(ANNA.chat, "message")]
    assert logged == []


async def test_a_turn_that_fails_types_no_more(on: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fails(_incoming: Incoming) -> Answer:
        await on.teams.has_sent(1)
        raise ZeroDivisionError

    monkeypatch.setattr(on.house.handler.dispatcher, "dispatch", fails)
    monkeypatch.setattr(on.house.handler.typing, "after", 0.0)
    await on.post(on.activity(ANNA, text="omat"))
    assert [kind for _, kind in kinds(on)] == ["typing", "message"]


def test_it_is_shown_in_time() -> None:
    """Teams demands an answer or this within two seconds."""
    assert typing_indicator.AFTER + 0.5 < 2
    assert typing_indicator.EVERY > 2  # two requests a second would be rude


# --- help


@asynccontextmanager
async def held(on: Stage, *, patience: float = 3_600) -> AsyncIterator[None]:
    """Another process holds the database for longer than any test lasts."""
    engine = on.house.database._engine
    usual, engine._patience = engine._patience, patience
    blocker = sqlite3.connect(on.settings.database_url.removeprefix("sqlite:///"), isolation_level=None)
    blocker.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        blocker.execute("ROLLBACK")
        blocker.close()
        await on.house.handler.close()
        engine._patience = usual


async def at_once(chat: Chat, line: str, **fields: Any) -> list[str]:
    """What is answered before anything else is done."""
    before = len(chat.heard)
    said = ("<at>Havainto</at> " if chat.channel else "") + line
    activity = {**chat.stage.activity(chat.who, text=said), **chat._surroundings(), **fields}
    assert await chat.stage.post(activity, settle=False) == (200, {})
    return [words(one) for one in chat.heard[before:]]


@pytest.mark.parametrize(
    ("who", "line", "language"),
    [(ANNA, "apua", Language.FI), (SVEN, "hjälp", Language.SV), (ELLEN, "help", Language.EN)],
)
async def test_help_is_there_while_the_database_is_held(
    on: Stage, who: Any, line: str, language: Language
) -> None:
    """Nobody was met yet: the language is that of their Teams."""
    chat = Chat(on, who)
    async with held(on):
        (told,) = await at_once(chat, line)
    assert ALONE[language] in told
    assert Texts(language)("home-lead") in told
    async with on.unit() as unit:  # the turn itself went on
        assert await unit.people.find(TENANT_ID, who.object_id)


async def test_it_comes_in_the_language_and_the_way_that_they_chose(on: Stage, anna: Chat) -> None:
    await anna.says("på svenska")
    await anna.says("kort")
    async with held(on):
        (told,) = await at_once(anna, "apua")
        assert ALONE[Language.SV] in told
        assert anna.heard[-1].get("attachments")
    await anna.says("endast text")
    async with held(on):
        (told,) = await at_once(anna, "apua")
    assert ALONE[Language.SV] in told
    assert not anna.heard[-1].get("attachments")


async def test_it_does_not_wait_for_what_was_asked_before(on: Stage, anna: Chat) -> None:
    await anna.says("ohje")
    async with held(on):
        slow_one = asyncio.create_task(on.post(on.activity(ANNA, text="havainto"), settle=False))
        (told,) = await at_once(anna, "apua")
        (again,) = await at_once(anna, "apua")
        assert ALONE[Language.FI] in told
        assert told == again
        assert not slow_one.done()
    assert await slow_one == (200, {})


async def test_it_is_there_when_the_database_is_away(on: Stage, anna: Chat) -> None:
    async with held(on, patience=0.05):
        (told,) = await at_once(anna, "apua")
    assert ALONE[Language.FI] in told


async def test_a_repeated_call_is_answered_once(on: Stage, anna: Chat) -> None:
    async with held(on):
        assert len(await at_once(anna, "apua", id="same")) == 1
        assert await at_once(anna, "apua", id="same") == []


async def test_in_the_channel_too(on: Stage, group: Chat) -> None:
    await group.says("in English")
    async with held(on):
        (told,) = await at_once(group, "ohje")
        assert ALONE[Language.EN] in told
        assert Texts(Language.EN)("home-group-lead") in told


async def test_a_button_for_help_does_not_wait_either(on: Stage, anna: Chat) -> None:
    await anna.installs()
    async with held(on):
        data = {"verb": "help"}
        press = on.activity(
            ANNA,
            type="invoke",
            name="adaptiveCard/action",
            replyToId=anna.card_id,
            value={"action": {"type": "Action.Execute", "verb": "help", "data": data}},
        )
        status, body = await on.post(press, settle=False)
    assert (status, body["statusCode"]) == (200, 200)
    assert ALONE[Language.FI] in words(anna.heard[-1])


async def test_help_is_as_ever_while_the_database_works(on: Stage, anna: Chat) -> None:
    await anna.says("pelkkä teksti")
    await anna.says("havainto")
    told = await anna.says("apua")
    assert ALONE[Language.FI] not in told
    assert Texts(Language.FI)("note-draft-waits") in told


async def test_a_refusal_without_the_database_is_said_in_their_language(on: Stage) -> None:
    otto = Chat(on, OTTO)
    await otto.says("in English")
    async with held(on, patience=0.05):
        assert await at_once(otto, "omat") == [Texts(Language.EN)("refusal-unavailable")]
