"""Which language is spoken with whom: none known is not Finnish, the first event that names one decides."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from bot.domain.codes import Language
from bot.domain.group import WorkingGroup
from bot.domain.people import GREETING_WAIT, Person
from bot.usecases.context import Context
from dialogs.texts import Texts
from tests.cast import CHANNEL, KAISA, SVEN, Actor
from tests.conversations.filing import file_by_text
from tests.fakes.authority import APP_ID, TENANT_ID
from tests.stage import Chat, Stage, words

SILENT = {"locale": None}
"""An event that names no language."""

ADDED = {"type": "conversationUpdate", "membersAdded": [{"id": f"28:{APP_ID}"}]}
INSTALLED = {"type": "installationUpdate", "action": "add"}
REMOVED = {"type": "installationUpdate", "action": "remove"}
TYPED = {"text": "hej", "textFormat": "plain"}
REACTED = {"type": "messageReaction", "reactionsAdded": [{"type": "like"}]}
SUBMITTED = {"value": {"verb": "help"}}
JOINED = {"type": "conversationUpdate", "membersAdded": [{"id": "29:leena"}]}
REFUSED = {"text": "peru H-2026-9999", "textFormat": "plain"}
"""Turns of others, or of no one: only their language is kept."""

EVENTS = [ADDED, INSTALLED, TYPED, REACTED, SUBMITTED, JOINED, REFUSED]
NAMES = ["added", "installed", "typed", "reacted", "submitted", "joined", "refused"]
FINNISH, SWEDISH = "mikä toimii, ei toimi", "vad som fungerar"
TEAM_FINNISH, TEAM_SWEDISH = "Hei!", "Hej!"
"""How greetings begin."""


async def tell(chat: Chat, event: Mapping[str, Any], **more: Any) -> None:
    """Have something happen in a chat or a channel, as Teams tells of it."""
    activity = chat.stage.activity(chat.who, **{**chat._surroundings(), **event, **more})
    assert (await chat.stage.post(activity))[0] == 200


async def person_of(on: Stage, who: Actor = SVEN) -> Person:
    async with on.unit() as unit:
        found: Person = await unit.people.find(TENANT_ID, who.object_id)
    return found


async def group_of(on: Stage) -> WorkingGroup:
    async with on.unit() as unit:
        found: WorkingGroup = await unit.groups.in_channel(TENANT_ID, CHANNEL)
    return found


async def wait(on: Stage, seconds: float) -> None:
    """Let time pass, and the courier look."""
    on.clock.advance(seconds=seconds)
    await on.house.courier.empty()


def greeting(chat: Chat) -> str:
    """All that was sent here, as words."""
    return "\n".join(words(activity) for activity in chat.heard)


async def test_without_a_language_the_greeting_waits_and_then_is_finnish_which_is_not_stored(
    on: Stage, sven: Chat
) -> None:
    await tell(sven, ADDED, **SILENT)
    await tell(sven, INSTALLED, **SILENT)
    assert sven.heard == []
    assert on.house.courier.next_look == GREETING_WAIT
    await wait(on, 4.9)
    assert sven.heard == []
    await wait(on, 0.1)
    assert FINNISH in greeting(sven)
    assert (await person_of(on)).language is None
    await tell(sven, TYPED)
    assert (await person_of(on)).language is Language.SV
    assert Texts(Language.SV)("said-hello") in words(sven.heard[-1])
    assert len(sven.heard) == 2


@pytest.mark.parametrize("event", EVENTS, ids=NAMES)
async def test_the_first_event_that_names_one_decides_and_ends_the_wait(
    on: Stage, sven: Chat, event: dict[str, Any]
) -> None:
    await tell(sven, INSTALLED, **SILENT)
    await tell(sven, event)
    assert (await person_of(on)).language is Language.SV
    assert SWEDISH in greeting(sven)
    assert FINNISH not in greeting(sven)
    await tell(sven, INSTALLED, locale="fi-FI")
    await wait(on, 60)
    assert (await person_of(on)).language is Language.SV
    assert FINNISH not in greeting(sven)


@pytest.mark.parametrize("event", [*EVENTS, REMOVED], ids=[*NAMES, "removed"])
@pytest.mark.parametrize("locale", [None, "", "de-DE", "x" * 300])
async def test_an_event_that_names_none_of_ours_decides_nothing(
    on: Stage, sven: Chat, event: dict[str, Any], locale: object
) -> None:
    await tell(sven, INSTALLED, **SILENT)
    await tell(sven, event, locale=locale)
    assert (await person_of(on)).language is None


async def test_a_language_known_at_once_is_greeted_in_at_once(on: Stage, sven: Chat) -> None:
    await tell(sven, INSTALLED)
    assert SWEDISH in greeting(sven)
    assert on.house.courier.next_look is None


@pytest.mark.parametrize("before", [SILENT, {"locale": "sv-FI"}], ids=["unknown", "decided"])
async def test_a_command_overrides_and_no_later_event_changes_it(
    on: Stage, sven: Chat, before: dict[str, Any]
) -> None:
    await tell(sven, INSTALLED, **before)
    await tell(sven, {"text": "in English", "textFormat": "plain"}, **SILENT)
    for event in [*EVENTS, REMOVED]:
        await tell(sven, event)
    assert (await person_of(on)).language is Language.EN
    await wait(on, 60)
    assert FINNISH not in greeting(sven)


async def test_what_is_filed_and_told_without_a_language_is_finnish(on: Stage) -> None:
    someone = Chat(on, replace(SVEN, locale=""))
    assert "H-2026-0001" in await file_by_text(someone)
    async with on.unit() as unit:
        assert (await unit.observations.numbered("H-2026-0001")).language == "fi"
    assert (await person_of(on)).language is None
    assert "Kieli: ei mitään" in await someone.says("tietoni")


# --- a team


@pytest.fixture
def team(on: Stage) -> Chat:
    """A channel of a team, with Sven speaking."""
    return Chat(on, SVEN, channel=CHANNEL)


async def linked(on: Stage, chat: Chat) -> None:
    from bot.usecases import groups  # noqa: PLC0415 - only this helper acts behind the stage

    async with on.unit() as unit:
        code = await groups.issue_code(Context(unit=unit, county=on.settings.county, now=on.clock()))
    await chat.says(f"liitä {code}", **SILENT)


async def test_a_team_is_greeted_in_finnish_after_the_wait_when_nothing_names_another(
    on: Stage, team: Chat
) -> None:
    await tell(team, ADDED, **SILENT)
    assert team.heard == []
    await wait(on, 5)
    assert TEAM_FINNISH in greeting(team)


@pytest.mark.parametrize("event", EVENTS, ids=NAMES)
async def test_the_first_event_in_a_team_that_names_a_language_ends_the_wait(
    on: Stage, team: Chat, event: dict[str, Any]
) -> None:
    await tell(team, ADDED, **SILENT)
    await tell(team, event)
    assert TEAM_SWEDISH in greeting(team)
    assert TEAM_FINNISH not in greeting(team)


async def test_a_group_speaks_the_language_that_its_team_was_greeted_in(on: Stage, team: Chat) -> None:
    await tell(team, ADDED, **{"from": {"id": "29:aki"}})
    kaisa = Chat(on, replace(KAISA, locale=""), channel=CHANNEL)
    await linked(on, kaisa)
    assert (await group_of(on)).language is Language.SV
    assert "Kanava on liitetty" not in greeting(kaisa)


@pytest.mark.parametrize("event", EVENTS, ids=NAMES)
async def test_a_groups_language_stays_unknown_until_an_event_names_one(
    on: Stage, team: Chat, event: dict[str, Any]
) -> None:
    kaisa = Chat(on, replace(KAISA, locale=""), channel=CHANNEL)
    await linked(on, kaisa)
    assert (await group_of(on)).language is None
    assert "Rakenteellisen sosiaalityön työryhmä" in await kaisa.says("ohje")
    await tell(team, event)
    assert (await group_of(on)).language is Language.SV
    await tell(Chat(on, KAISA, channel=CHANNEL), event)
    assert (await group_of(on)).language is Language.SV


async def test_a_command_overrides_a_groups_language(on: Stage, team: Chat) -> None:
    kaisa = Chat(on, replace(KAISA, locale=""), channel=CHANNEL)
    await linked(on, kaisa)
    await kaisa.says("in English")
    await tell(team, TYPED)
    assert (await group_of(on)).language is Language.EN
