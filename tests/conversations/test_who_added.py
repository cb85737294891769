"""The greeting in a channel: exactly one message, which names who added the bot, where Teams tells it."""

from typing import Any

import pytest

from tests.cast import CHANNEL, ELLEN, KAISA, SVEN, TEAM, Actor
from tests.fakes.authority import APP_ID
from tests.stage import Chat, Stage, linked_channel, words

NAME = "Kaisa *Koordinaattori*"
ADDED: tuple[dict[str, Any], ...] = (
    {"type": "installationUpdate", "action": "add"},
    {"type": "conversationUpdate", "membersAdded": [{"id": f"28:{APP_ID}"}]},
)


async def adds(on: Stage, who: Actor = KAISA, **sender: Any) -> list[str]:
    """Add the bot to the team, which Teams tells twice; returns the words of what the channel hears."""
    chat = Chat(on, who, channel=CHANNEL)
    before = len(chat.heard)
    for fields in ADDED:
        await chat._post(**fields, **sender)
    on.clock.advance(seconds=10)  # without a language the greeting waits a little
    await on.house.courier.empty()
    return [words(one) for one in chat.heard[before:]]


def known_to_teams(on: Stage, who: Actor) -> dict[str, Any]:
    """The sender as Teams gives it with an installation: ids alone, whose name the team's roster knows."""
    on.teams.rosters[TEAM] = [{"id": who.teams_id, "aadObjectId": who.object_id, "name": NAME}]
    return {"from": {"id": who.teams_id, "aadObjectId": who.object_id}}


@pytest.mark.parametrize(
    ("who", "said"),
    [
        (KAISA, f"Minut lisäsi tähän tiimiin {NAME}."),
        (SVEN, f"{NAME} lade till mig i det här teamet."),
        (ELLEN, f"{NAME} added me to this team."),
    ],
)
async def test_the_greeting_names_who_added_the_bot_as_teams_knows_them(
    on: Stage, who: Actor, said: str
) -> None:
    (greeting,) = await adds(on, who, **known_to_teams(on, who))
    assert said in greeting
    assert await adds(on, who) == [], "once, however often it is told"


async def test_a_name_that_comes_with_the_event_is_taken(on: Stage) -> None:
    (greeting,) = await adds(on)
    assert f"Minut lisäsi tähän tiimiin {KAISA.name}." in greeting


@pytest.mark.parametrize(
    "sender",
    [
        {"from": {"id": KAISA.teams_id, "aadObjectId": KAISA.object_id}},  # Teams does not say their name
        {"from": {"id": f"28:{APP_ID}", "name": "Havainto"}},  # an administrator's policy
        {"from": {"id": "29:somebody"}},
        {"from": {}},
    ],
)
async def test_where_nobody_is_known_the_sentence_is_left_out(on: Stage, sender: dict[str, Any]) -> None:
    (greeting,) = await adds(on, **sender)
    assert "liitä KOODI" in greeting
    assert "lisäsi" not in greeting


async def test_who_added_it_before_is_not_named_when_a_policy_adds_it_again(on: Stage) -> None:
    assert NAME in (await adds(on, **known_to_teams(on, KAISA)))[0]
    channel = await linked_channel(on)
    await channel._post(type="installationUpdate", action="remove")
    (again,) = await adds(on, **{"from": {"id": f"28:{APP_ID}"}})
    assert "liitä KOODI" in again
    assert "lisäsi" not in again


async def test_the_name_is_stored_nowhere(on: Stage) -> None:
    await adds(on, **known_to_teams(on, KAISA))
    async with on.unit() as unit:
        rows = [str(one) for one in await unit.outbox._list(unit.outbox._mapping.select())]
    assert rows
    assert not any("Koordinaattori" in row for row in rows)
