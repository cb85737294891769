"""F33, F52: invokes that are no card action, and who speaks that is nobody."""

from typing import Any

import pytest

from tests.cast import ANNA, CHANNEL, TEAM
from tests.fakes.authority import APP_ID, TENANT_ID
from tests.stage import Chat, Stage

UNSERVED = [
    "composeExtension/query",
    "composeExtension/queryLink",
    "composeExtension/setting",
    "composeExtension/onCardButtonClicked",
    "task/fetch",
    "task/submit",
    "tab/fetch",
    "config/fetch",
    "signin/verifyState",
    "signin/tokenExchange",
    "fileConsent/invoke",
    "actionableMessage/executeAction",
    "application/search",
    "handoff/action",
    "message/fetchTask",
    "something/new",
    "",
]

PLACES: dict[str, dict[str, Any]] = {
    "personal": {},
    "channel": {
        "conversation": {"conversationType": "channel", "tenantId": TENANT_ID, "id": CHANNEL},
        "channelData": {"tenant": {"id": TENANT_ID}, "team": {"id": TEAM}, "channel": {"id": CHANNEL}},
    },
    "between people": {
        "conversation": {"conversationType": "personal", "tenantId": TENANT_ID, "id": "19:a_b@unq.gbl.spaces"}
    },
    "group chat": {
        "conversation": {"conversationType": "groupChat", "tenantId": TENANT_ID, "id": "19:c@thread.v2"}
    },
}


@pytest.mark.parametrize("place", PLACES)
async def test_an_invoke_that_we_do_not_serve_is_501_and_nothing_is_said(on: Stage, place: str) -> None:
    for name in UNSERVED:
        for value in ({"commandId": "x"}, None, "x", [1]):
            query = on.activity(ANNA, type="invoke", name=name, value=value, **PLACES[place])
            assert await on.post(query) == (501, {}), name
    assert await on.post(on.activity(ANNA, type="invoke", value={}, **PLACES[place])) == (501, {})
    assert on.teams.sent == []


@pytest.mark.parametrize("place", PLACES)
async def test_feedback_is_taken_without_a_word(on: Stage, place: str) -> None:
    value = {"actionName": "feedback", "actionValue": {"reaction": "like", "feedback": '{"feedbackText":""}'}}
    thumb = on.activity(ANNA, type="invoke", name="message/submitAction", value=value, **PLACES[place])
    assert await on.post(thumb) == (200, {})
    assert on.teams.sent == []
    async with on.unit() as unit:
        assert await unit.people.find(TENANT_ID, ANNA.object_id) is None


BOTS: dict[str, dict[str, Any]] = {
    "this one": {"id": f"28:{APP_ID}", "name": "Havainto"},
    "this one, as a person": {"id": f"28:{APP_ID}", "aadObjectId": ANNA.object_id},
    "another one": {"id": "28:11111111-2222-4333-8444-555555555555", "name": "Polly"},
    "one by its role": {"id": "29:polly", "aadObjectId": ANNA.object_id, "role": "bot"},
    "an agent with an account": {"id": "29:polly", "aadObjectId": ANNA.object_id, "role": "agenticUser"},
    "a skill": {"id": "29:polly", "aadObjectId": ANNA.object_id, "role": "skill"},
}

SAID: dict[str, dict[str, Any]] = {
    "typed": {"text": "ohje"},
    "linked": {"text": "<at>Havainto</at> liitä ABCD-EFGH"},
    "submitted": {"value": {"verb": "start"}},
    "pressed": {
        "type": "invoke",
        "name": "adaptiveCard/action",
        "value": {"action": {"type": "Action.Execute", "verb": "start", "data": {"verb": "start"}}},
    },
    "reacted": {"type": "messageReaction", "reactionsAdded": [{"type": "like"}]},
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("bot", BOTS)
async def test_no_bot_gets_an_answer_and_none_is_met(on: Stage, bot: str, place: str) -> None:
    for said in SAID.values():
        fields = {**said, **PLACES[place], "from": BOTS[bot]}
        assert await on.post(on.activity(ANNA, **fields)) == (200, {}), said
    assert on.teams.sent == []
    async with on.unit() as unit:
        assert await unit.people.find(TENANT_ID, ANNA.object_id) is None


async def test_a_bot_cannot_act_for_somebody_in_the_linked_channel(on: Stage, group: Chat) -> None:
    before = len(on.teams.sent)
    await group._post(text="<at>Havainto</at> kooste", **{"from": BOTS["another one"]})
    await group._post(text="<at>Havainto</at> kooste", **{"from": BOTS["this one"]})
    assert len(on.teams.sent) == before


async def test_that_a_bot_installs_it_is_told_and_meets_nobody(on: Stage) -> None:
    """Setup policies and other apps install the bot: the person is met when they speak."""
    added = {"type": "conversationUpdate", "membersAdded": [{"id": f"28:{APP_ID}"}]}
    fields = {**added, **PLACES["channel"], "from": BOTS["another one"]}
    await on.post(on.activity(ANNA, **fields))
    assert len(on.teams.sent) == 1  # the team is greeted
    await on.post(on.activity(ANNA, **{**added, "from": BOTS["one by its role"]}))
    async with on.unit() as unit:
        assert await unit.people.find(TENANT_ID, ANNA.object_id) is None


async def test_a_person_whose_role_is_user_is_answered(on: Stage, anna: Chat) -> None:
    sender = {"id": ANNA.teams_id, "name": "Anna", "aadObjectId": ANNA.object_id, "role": "user"}
    assert await anna.says("ohje", **{"from": sender})
